#include "view/reach.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "sim/stage.hpp"
#include "view/deeds.hpp"
#include "view/serving.hpp"

// What is told here is the least it can take, and nothing about how likely that is.

namespace diapason {
namespace {

std::int32_t count(std::size_t size) { return static_cast<std::int32_t>(size); }

// The most that a measure can come to in this case; what it doesn't bound is left open.
std::int32_t most_of(const Lens& lens, Measure measure) {
  const Dossier& dossier = lens.dossier;
  const bool has_sponsors = !dossier.sponsors.empty();
  const bool has_clauses = !dossier.clauses.empty();
  switch (measure) {
    case Measure::stage: return dossier.highest_stage;
    case Measure::people_met: return count(dossier.stakeholders.size());
    case Measure::sites_tied: return count(dossier.sites.size());
    case Measure::pairs_tied:
    case Measure::pairs_autonomous: return count(dossier.colleagues.size() * dossier.stakeholders.size());
    case Measure::offers_won: return count(dossier.offers.size());
    case Measure::projects_done:
      return count(static_cast<std::size_t>(std::count_if(
          dossier.offers.begin(), dossier.offers.end(), [](const Offer& offer) { return offer.project_months > 0; })));
    case Measure::rules_ready: return std::min(count(dossier.situations.size()), dossier.parameters.rules_most);
    case Measure::sponsored:
    case Measure::sponsor_talks:
    case Measure::sponsor_meetings:
    case Measure::brief:
    case Measure::commitment: return has_sponsors ? k_whole_bp : 0;
    case Measure::contract:
    case Measure::clause:
    case Measure::lock: return has_clauses ? k_whole_bp : 0;
    default: return std::numeric_limits<std::int32_t>::max();
  }
}

// Months from now until a stage is reached, this one counted: each gate on the way held as long as it asks, what it
// has been held already counted, and a step that isn't put off (D1, D3).
std::int32_t months_to_stage(const Lens& lens, std::int32_t wanted) {
  const std::int32_t now = lens.get(Quantity::stage);
  std::int32_t months = 0;
  for (std::int32_t stage = now; stage < std::min(wanted, lens.dossier.highest_stage); ++stage) {
    const Gate& gate = lens.dossier.gates[static_cast<std::size_t>(stage) - 1];
    const bool is_next = stage == now;
    const std::int32_t held = is_next ? lens.get(Quantity::months_held) : 0;
    const std::int32_t pause = is_next ? lens.get(Quantity::decline_pause) : 0;
    months += std::max({1, gate.hold_months - held, pause + 1});
  }
  return months;
}

// Months that pass before an action can be taken at all: until its stage is reached, until a sponsor is in office.
std::int32_t months_before(const Lens& lens, const Action& action) {
  std::int32_t months = action.sponsor_attends && !lens.sponsor().valid() ? 1 : 0;
  for (const Condition& need : action.needs.all) {
    if (need.measure == Measure::stage) months = std::max(months, months_to_stage(lens, need.at_least));
    if (need.measure == Measure::sponsored && !lens.sponsor().valid()) months = std::max(months, 1);
  }
  return months;
}

std::int32_t months_to_pairs(const Lens& lens, std::int32_t wanted) {
  std::vector<std::int32_t> months;
  months.reserve(lens.dossier.colleagues.size() * lens.people());
  for (std::size_t colleague = 0; colleague < lens.dossier.colleagues.size(); ++colleague)
    for (std::size_t person = 0; person < lens.people(); ++person)
      months.push_back(
          least_months_to_autonomy(lens.dossier, lens.seen.seen(), ColleagueId{colleague}, StakeholderId{person}));
  if (wanted > count(months.size())) return lens.dossier.horizon_months;
  const auto last = months.begin() + wanted - 1;
  std::nth_element(months.begin(), last, months.end());
  return *last;
}

// Months it takes beyond the first once something can be done about it.
std::int32_t months_beyond_the_first(const Lens& lens, const Condition& condition) {
  const bool nothing_drafted = lens.get(Quantity::clauses_drafted) == lens.get(Quantity::clauses_signed);
  switch (condition.measure) {
    case Measure::contract:
    case Measure::clause:
    case Measure::lock: return nothing_drafted ? 1 : 0;  // what isn't drafted can't be put to anybody
    case Measure::sponsor_meetings: {
      std::int32_t a_month = 0;
      for (const Action& action : lens.dossier.actions)
        if (action.sponsor_attends && action.is_contact) a_month += action.per_month;
      const std::int32_t left = condition.at_least - lens.get(Quantity::sponsor_meetings);
      return (left - 1) / std::max(1, a_month);
    }
    default: return 0;
  }
}

std::int32_t months_to(const Lens& lens, const Condition& condition) {
  if (holds(lens.dossier, lens.seen.seen(), condition)) return 0;
  if (condition.measure == Measure::stage) return months_to_stage(lens, condition.at_least);
  if (condition.measure == Measure::pairs_autonomous) return months_to_pairs(lens, condition.at_least);
  std::int32_t before = lens.dossier.horizon_months;
  const std::vector<ActionId> serving = actions_serving(lens.session, condition);
  for (const ActionId action : serving)
    before = std::min(before, months_before(lens, lens.dossier.actions[action.index()]));
  return (serving.empty() ? 0 : before) + 1 + months_beyond_the_first(lens, condition);
}

}  // namespace

bool can_ever_hold(const Lens& lens, const Conditions& conditions) {
  const auto can = [&](const Condition& condition) {
    return condition.at_least <= most_of(lens, condition.measure) || holds(lens.dossier, lens.seen.seen(), condition);
  };
  return std::all_of(conditions.all.begin(), conditions.all.end(), can) &&
         (conditions.any.empty() || std::any_of(conditions.any.begin(), conditions.any.end(), can));
}

bool is_offered(const Lens& lens, PlanItemId item) {
  const bool stands = (lens.get(Quantity::plan_chosen) >> item.index() & 1) != 0;
  return stands || can_ever_hold(lens, lens.dossier.plan_items[item.index()].reached);
}

bool is_offered(const Lens& lens, ClauseId clause) {
  const auto stands = static_cast<std::uint32_t>(lens.get(Quantity::clauses_drafted)) |
                      static_cast<std::uint32_t>(lens.get(Quantity::clauses_signed));
  return !lens.dossier.clauses[clause.index()].one_price || lens.dossier.sites.size() > 1 ||
         (stands >> clause.index() & 1) != 0;
}

std::int32_t earliest_month(const Lens& lens, const PlanItem& item) {
  std::int32_t months = 0;
  for (const Condition& condition : item.reached.all) months = std::max(months, months_to(lens, condition));
  std::int32_t easiest = lens.dossier.horizon_months;
  for (const Condition& condition : item.reached.any) easiest = std::min(easiest, months_to(lens, condition));
  if (!item.reached.any.empty()) months = std::max(months, easiest);
  return lens.month + months - 1;
}

std::string too_far_words(const Lens& lens, PlanItemId item) {
  const bool is_reached = (lens.get(Quantity::plan_reached) >> item.index() & 1) != 0;
  const std::int32_t earliest = earliest_month(lens, lens.dossier.plan_items[item.index()]);
  if (lens.session.is_over() || is_reached || earliest <= lens.dossier.horizon_months) return "";
  return lens.say(Key::plan_too_far, {{"month", earliest}, {"m", lens.dossier.horizon_months}});
}

}  // namespace diapason
