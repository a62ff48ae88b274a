#include "view/serving.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

#include "sim/mechanisms.hpp"
#include "sim/stage.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"

// What serves a condition is read from the case: an action serves it when one of its effects moves what the condition
// measures, the way that is wanted, for somebody whom it may be aimed at. Here alone stands which kind of effect moves
// which measure.

namespace diapason {
namespace {

enum class Way : std::uint8_t {
  by_sign,  ///< more where the effect's amount is above zero, less where it is below
  more,
  less,
};

struct Mover {
  Measure measure;
  EffectKind kind;
  Way way;
  std::int32_t weight = k_whole_bp;  ///< beside the amounts of others, for effects that have none of their own
};

constexpr std::int32_t k_by_the_way = 1;  // moves it too, after all that is made for it

// Trust and ties by their own effects are weighed further down.
constexpr auto k_movers = [] {
  using enum EffectKind;
  using enum Way;
  using M = Measure;
  return std::to_array<Mover>({
      {M::trust, deliver, more, k_by_the_way},
      {M::trust, root_cause, more, k_by_the_way},
      {M::reliability, deliver, more, k_by_the_way},
      {M::reliability, root_cause, more, k_by_the_way},
      {M::median_trust, deliver, more, k_by_the_way},
      {M::median_trust, root_cause, more, k_by_the_way},
      {M::buyer_trust, deliver, more, k_by_the_way},
      {M::buyer_trust, root_cause, more, k_by_the_way},
      {M::tie, introduce, more, k_by_the_way},
      {M::functions_tied, introduce, more, k_by_the_way},
      {M::sites_tied, introduce, more, k_by_the_way},
      {M::acquaintance, meet, more},
      {M::acquaintance, introduce, more},
      {M::people_met, meet, more},
      {M::people_met, introduce, more},
      {M::deciders_met, meet, more},
      {M::deciders_met, introduce, more},
      {M::pairs_autonomous, hand_over, more},
      {M::pairs_autonomous, autonomy, by_sign},
      {M::autonomy, hand_over, more},
      {M::autonomy, autonomy, by_sign},
      {M::lone_ties, hand_over, less},
      {M::insight, insight, by_sign},
      {M::needs_found, insight, by_sign},
      {M::knowledge, knowledge, by_sign},
      {M::shared_knowledge, share, more},
      {M::satisfaction, satisfaction, by_sign},
      {M::value_shown, show_value, by_sign},
      {M::revenue, revenue, by_sign},
      {M::revenue, offer, more},
      {M::client_value, client_value, by_sign},
      {M::budget, budget, by_sign},
      {M::patience, patience, by_sign},
      {M::rival_pressure, pressure, by_sign},
      {M::willingness, willingness, by_sign},
      {M::prepared, prepare, by_sign},
      {M::offers_won, offer, more},
      {M::offer, offer, more},
      {M::flag, flag, more},
      {M::promises_open, deliver, less},
      {M::informants, informant, more},
      {M::recognition, recognise, by_sign},
      {M::native, native, by_sign},
      {M::support, support, by_sign},
      {M::agreed, agreement, more},
      {M::tension, tension, by_sign},
      {M::sponsored, appoint, more},
      {M::commitment, commitment, by_sign},
      {M::brief, brief, more},
      {M::drift, drift, by_sign},
      {M::sponsor_talks, talk, more},
      {M::client_reviews, client_review, more},
      {M::plan_quality, write_plan, more},
      {M::plan_age, write_plan, less},
      {M::plan_item, plan_item, more},
      {M::rules_ready, rule, more},
      {M::troubles, root_cause, less},
      {M::troubles, fix, less},
      {M::trouble, root_cause, less},
      {M::trouble, fix, less},
      {M::project, work, by_sign},
      {M::projects_done, work, by_sign},
      {M::projects_done, offer, more, k_by_the_way},  // a project begins with its sale
      {M::heard, hear, more},
      {M::contract, sign, more},
      {M::contract, clause, more},  // nothing is signed that isn't drafted
      {M::clause, sign, more},
      {M::clause, clause, more},
      {M::lock, sign, more},
      {M::lock, clause, more},
      {M::balance, clause, more},
      {M::reference, refer, more},
      {M::rival_moves_seen, watch, more},
  });
}();

// Whether the measure is to fall: it stands above its greatest, or there is no least to reach.
bool is_to_fall(const Lens& lens, const Condition& condition) {
  const bool bounded = condition.at_most != std::numeric_limits<std::int32_t>::max();
  const bool above = measure(lens.dossier, lens.seen.seen(), condition) > condition.at_most;
  return bounded && (above || condition.at_least <= 0);
}

bool is_aimed_at_people(const Action& action) {
  return action.aim == Aim::stakeholder || action.aim == Aim::introduction || action.aim == Aim::offer;
}

// What the action asks of whoever it is aimed at that nothing done this month could change.
bool may_be_aimed_at(const Lens& lens, const Action& action, StakeholderId person) {
  if (!is_aimed_at_people(action) || !person.valid()) return is_aimed_at_people(action);
  Subjects subjects;
  subjects.person = person;
  return std::all_of(action.needs.all.begin(), action.needs.all.end(), [&](const Condition& need) {
    return need.measure != Measure::rank || holds(lens.dossier, lens.seen.seen(), need, subjects);
  });
}

bool has_seat(const Lens& lens, StakeholderId person, std::uint32_t seats) {
  return (static_cast<std::uint32_t>(lens.get(Quantity::seats, person.index())) & seats) != 0;
}

// Whether an effect reaches somebody: being who it is aimed at, or one of several. Of nobody in particular only the
// first is known.
bool reaches(const Lens& lens, const Effect& effect, StakeholderId person, bool aimed) {
  if (effect.who == Who::target || effect.who == Who::second) return aimed;
  if (!person.valid()) return false;
  switch (effect.who) {
    case Who::buyer: return has_seat(lens, person, k_buying_seats);
    case Who::deciders: return lens.met(person.index()) && has_seat(lens, person, k_deciding_seats);
    case Who::met: return lens.met(person.index());
    case Who::function: return lens.person(person).function.raw() == effect.subject;
    case Who::person: return person.raw() == effect.subject;
    default: return false;
  }
}

bool counts_in(Measure measure, TrustPart part) {
  if (measure == Measure::closeness) return part == TrustPart::closeness;
  if (measure == Measure::reliability) return part == TrustPart::reliability;
  return true;
}

// What the action adds to somebody's trust, or to the part of it that is measured: what serves one part at the cost of
// another counts with both.
std::int64_t trust_added(const Lens& lens, const Action& action, Measure measure, StakeholderId person, bool aimed) {
  std::int64_t added = 0;
  const auto add = [&](TrustPart part, std::int64_t by) {
    if (counts_in(measure, part))
      added += (part == TrustPart::self_interest ? -by : by) * trust_weight_bp(lens.dossier, part) / k_whole_bp;
  };
  for (const Effect& effect : action.effects) {
    if (effect.kind == EffectKind::trust && reaches(lens, effect, person, aimed)) add(effect.part, effect.by);
    if (effect.kind != EffectKind::advocate || !aimed) continue;
    add(TrustPart::credibility, effect.by);
    add(TrustPart::self_interest, -effect.by / 2);
  }
  return added;
}

// Whose tie it is that counts, and whether whoever takes part can hold it.
bool holds_the_tie(const Action& action, Measure measure) {
  const bool colleague = action.company != Company::none;
  switch (measure) {
    case Measure::tie:
    case Measure::functions_tied:
    case Measure::sites_tied: return true;
    case Measure::kam_tie:
    case Measure::buyer_tie: return action.kam_attends;
    case Measure::colleague_tie:
    case Measure::this_tie:
    case Measure::pairs_tied:
    case Measure::lone_ties: return colleague;
    case Measure::bus_factor: return colleague || action.sponsor_attends;
    default: return false;
  }
}

std::int64_t tie_added(const Action& action) {
  std::int64_t added = 0;
  for (const Effect& effect : action.effects)
    if (effect.kind == EffectKind::tie) added += effect.by;
  return added;
}

// Somebody never met can be the aim of it: nothing is asked of them but their rank.
bool may_be_a_first_meeting(const Action& action) {
  return std::none_of(action.needs.all.begin(), action.needs.all.end(), [](const Condition& need) {
    return need.of == Who::target && need.measure != Measure::rank && need.measure != Measure::present;
  });
}

// What a contact does by taking place, whatever its effects.
std::int64_t moved_by_contact(const Lens& lens, const Action& action, Measure measure) {
  constexpr std::int32_t k_with_the_kam_part = 3;  // a pair learns the more where it meets alone (D12)
  if (!action.is_contact || !is_aimed_at_people(action)) return 0;
  const std::int32_t lesson = lens.dossier.parameters.autonomy_gain_bp;
  switch (measure) {
    case Measure::acquaintance:
    case Measure::people_met:
    case Measure::deciders_met: return may_be_a_first_meeting(action) ? k_whole_bp : 0;
    case Measure::pairs_autonomous:
    case Measure::autonomy:
      if (action.company == Company::none) return 0;
      return action.kam_attends ? lesson / k_with_the_kam_part : lesson;
    case Measure::sponsor_meetings: return action.sponsor_attends ? k_whole_bp : 0;
    default: return 0;
  }
}

// What an effect is about is what the condition asks about, as far as the case fixes it.
bool is_about(const Action& action, const Effect& effect, const Condition& condition) {
  constexpr std::uint8_t k_nothing = Id<void>::k_none;
  if (effect.kind == EffectKind::knowledge && effect.subject == k_nothing) return action.asks_area;
  if (effect.kind == EffectKind::knowledge || effect.kind == EffectKind::flag)
    return effect.subject == condition.subject;
  return true;
}

std::int64_t moved_by_kind(const Action& action, const Condition& condition, bool to_fall) {
  std::int64_t most = 0;
  for (const Effect& effect : action.effects)
    for (const Mover& mover : k_movers) {
      if (mover.measure != condition.measure || mover.kind != effect.kind || !is_about(action, effect, condition))
        continue;
      const bool falls = mover.way == Way::less || (mover.way == Way::by_sign && effect.by < 0);
      if (falls != to_fall) continue;
      most = std::max<std::int64_t>(most, mover.way == Way::by_sign ? std::abs(effect.by) : mover.weight);
    }
  return most;
}

bool is_of_trust(Measure measure) {
  return measure == Measure::trust || measure == Measure::closeness || measure == Measure::reliability ||
         measure == Measure::median_trust || measure == Measure::buyer_trust;
}

// How far an action moves what a condition measures, with this person in mind; 0 where it doesn't.
std::int64_t moved_by(const Lens& lens, const Action& action, const Condition& condition, StakeholderId person) {
  const bool to_fall = is_to_fall(lens, condition);
  const bool aimed = may_be_aimed_at(lens, action, person);
  std::int64_t moved = moved_by_kind(action, condition, to_fall);
  if (condition.measure == Measure::lone_ties && to_fall && holds_the_tie(action, condition.measure))
    moved = std::max(moved, tie_added(action));
  if (to_fall) return moved;
  if (is_of_trust(condition.measure))
    moved = std::max({moved, trust_added(lens, action, condition.measure, person, aimed),
                      trust_added(lens, action, condition.measure, person, false)});
  if (aimed && condition.measure != Measure::lone_ties && holds_the_tie(action, condition.measure))
    moved = std::max(moved, tie_added(action));
  return std::max(moved, aimed ? moved_by_contact(lens, action, condition.measure) : 0);
}

// Those whose hearts or ties count in the condition; nobody in particular where it may be anybody.
std::vector<StakeholderId> people_of(const Lens& lens, const Condition& condition) {
  std::vector<StakeholderId> people;
  people.reserve(lens.people());
  const StakeholderId asked = person_of(condition, {});
  if (asked.valid()) return {asked};
  const bool of_buyers = condition.measure == Measure::buyer_trust || condition.measure == Measure::buyer_tie;
  const bool of_all_met = condition.measure == Measure::median_trust;
  for (std::size_t index = 0; index < lens.people() && (of_buyers || of_all_met); ++index) {
    const StakeholderId person{index};
    const bool counts = of_buyers ? lens.here(index) && has_seat(lens, person, k_buying_seats) : lens.met(index);
    if (counts) people.push_back(person);
  }
  if (people.empty()) people.emplace_back();
  return people;
}

std::vector<ActionId> serving(const Lens& lens, const Condition& condition) {
  struct Serving {
    ActionId action;
    std::int64_t moved = 0;
  };
  const std::vector<StakeholderId> people = people_of(lens, condition);
  std::vector<Serving> found;
  found.reserve(lens.dossier.actions.size());
  for (std::size_t index = 0; index < lens.dossier.actions.size(); ++index) {
    std::int64_t most = 0;
    for (const StakeholderId person : people)
      most = std::max(most, moved_by(lens, lens.dossier.actions[index], condition, person));
    if (most > 0) found.push_back({ActionId{index}, most});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Serving& one, const Serving& other) { return one.moved > other.moved; });
  std::vector<ActionId> actions;
  actions.reserve(found.size());
  for (const Serving& one : found) actions.push_back(one.action);
  return actions;
}

void add_missing(const Lens& lens, const Gate& gate, bool with_slack, std::vector<ServedCondition>& list) {
  list.reserve(gate.conditions.size() + 1);
  for (const Condition& condition : gate.conditions) {
    ServedCondition line;
    line.condition = gate_condition(lens, condition, with_slack);
    if (line.condition.standing == Standing::met) continue;
    line.actions = serving(lens, condition);
    const std::vector<StakeholderId> people = people_of(lens, condition);
    if (people.size() == 1 && people.front().valid() && lens.here(people.front().index())) line.person = people.front();
    list.push_back(std::move(line));
  }
  if (gate.any.empty()) return;
  // One of these is enough: what serves any of them serves.
  ServedCondition line;
  line.condition = gate_alternative(lens, gate.any, with_slack);
  if (line.condition.standing == Standing::met) return;
  line.actions.reserve(lens.dossier.actions.size());
  for (const Condition& condition : gate.any)
    for (const ActionId action : serving(lens, condition))
      if (std::find(line.actions.begin(), line.actions.end(), action) == line.actions.end())
        line.actions.push_back(action);
  list.push_back(std::move(line));
}

// D3: what holds is not climbed by itself; the client is asked.
ServedCondition joint_step(const Lens& lens, const Gate& gate) {
  ServedCondition line;
  line.condition.name = capitalised(lens.in(gate.joint_step));
  line.actions.reserve(1);
  line.condition.progress = step_pause_words(lens);
  if (line.condition.progress.empty())
    line.condition.progress =
        lens.say(Key::why_not_propose, {{"n", gate.hold_months}}) + " " + step_takes_words(lens, gate);
  for (std::size_t index = 0; index < lens.dossier.actions.size(); ++index)
    if (has_effect(lens.dossier.actions[index], EffectKind::propose_step)) line.actions.emplace_back(index);
  return line;
}

// What is no condition of the gate and decides all the same: while what is believed passes what a yes takes by no more
// than chance may take away, trust is worth building with whoever comes closest to it.
std::optional<ServedCondition> surer_yes(const Lens& lens, const Gate& gate) {
  const ClosestToYes closest = closest_to_yes(lens);
  if (!closest.person.valid() || closest.readiness_bp > gate.accept_bp + k_step_luck_bp) return std::nullopt;
  Condition trust;
  trust.measure = Measure::trust;
  trust.of = Who::person;
  trust.subject = closest.person.raw();
  trust.at_least = k_whole_bp;
  const ConditionWords words = condition_words(lens, trust, {}, false);
  ServedCondition line;
  line.person = closest.person;
  line.condition.name = lens.say(Key::surer_yes, {{"who", lens.person(closest.person)}});
  line.condition.progress =
      lens.say(Key::surer_yes_progress, {{"have", words.have_value}, Lens::points_of("band", words.band_bp)});
  line.condition.sentence = lens.say(
      Key::surer_yes_why, {Lens::points_of("need_n", gate.accept_bp), Lens::points_of("have", closest.readiness_bp),
                           Lens::points_of("n", k_step_luck_bp)});
  line.actions = serving(lens, trust);
  return line;
}

}  // namespace

NextStageView next_stage_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const std::int32_t stage = lens.get(Quantity::stage);
  NextStageView view;
  if (const Gate* kept = gate_kept(lens.dossier, lens.seen.seen())) add_missing(lens, *kept, true, view.hold);
  if (!view.hold.empty()) view.hold_title = lens.say(Key::to_hold_stage, {{"stage_n", stage}});
  const Gate* gate = gate_up(lens.dossier, lens.seen.seen());
  if (gate != nullptr && !gate->conditions.empty()) {
    view.up_title = lens.say(Key::for_stage, {{"stage_n", stage + 1}});
    add_missing(lens, *gate, false, view.up);
    if (view.up.empty()) {
      view.up.push_back(joint_step(lens, *gate));
      if (std::optional<ServedCondition> surer = surer_yes(lens, *gate)) view.up.push_back(std::move(*surer));
    }
  }
  view.label = view.up.empty() ? view.hold_title : view.up_title;
  return view;
}

std::vector<ActionId> actions_serving(const Session& session, const Condition& condition) {
  return serving(Lens{session, Language::english}, condition);
}

}  // namespace diapason
