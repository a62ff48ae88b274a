#include "view/source_words.hpp"

#include <algorithm>
#include <array>

#include "view/conditions.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

enum class Sign : std::uint8_t { either, up, down };

// What is left open fits anything; of the rows that fit the first speaks.
struct SourceRow {
  Source source;
  std::optional<Quantity> quantity;
  std::uint8_t rule;  // 0: any
  Sign sign;
  Key key;
};

constexpr auto k_source_rows = [] {
  using Q = Quantity;
  using S = Source;
  using enum Sign;
  return std::to_array<SourceRow>({
      {S::sponsor, Q::total_margin, 0, down, Key::cause_sponsor_days},
      {S::sponsor, Q::drift, 32, up, Key::cause_sponsor_drifts},
      {S::sponsor, Q::drift, 0, up, Key::cause_sponsor_appears},
      {S::sponsor, Q::drift, 0, down, Key::cause_sponsor_settles},
      {S::sponsor, Q::commitment, 0, up, Key::cause_sponsor_cares},
      {S::sponsor, Q::commitment, 0, down, Key::cause_sponsor_forgets},
      {S::sponsor, Q::brief, 0, down, Key::cause_brief_ages},
      {S::sponsor, Q::sponsor, 0, down, Key::cause_sponsor_withdraws},
      {S::sponsor, Q::sponsor_accounts, 0, either, Key::cause_sponsor_accounts},
      {S::sponsor, Q::support, 0, up, Key::cause_sponsor_speaks_up},
      {S::sponsor, Q::patience, 0, up, Key::cause_sponsor_speaks_up},
      {S::sponsor, Q::tension, 0, down, Key::cause_sponsor_speaks_up},
      {S::sponsor, {}, 32, down, Key::cause_sponsor_drift_harm},
      {S::sponsor, {}, 33, down, Key::cause_sponsor_unbriefed},
      {S::sponsor, {}, 0, either, Key::cause_sponsor},
      {S::contingency, {}, 0, either, Key::cause_contingency},
      {S::contract, Q::self_interest, 0, up, Key::cause_contract_resented},
      {S::contract, Q::self_interest, 0, down, Key::cause_contract_fair},
      {S::contract, Q::satisfaction, 0, down, Key::cause_contract_resented},
      {S::project, Q::project_done, 0, down, Key::cause_project_setback},
      {S::project, Q::self_interest, 0, up, Key::cause_project_late},
      {S::project, Q::self_interest, 0, down, Key::cause_project_delivered},
      {S::project, Q::project_done, 0, up, Key::cause_project},
      {S::project, {}, 0, down, Key::cause_project_late},
      {S::project, {}, 0, up, Key::cause_project_delivered},
      {S::trouble, Q::trouble_left, 0, up, Key::cause_trouble_back},
      {S::trouble, Q::total_margin, 0, down, Key::cause_trouble_days},
      {S::trouble, Q::budget, 0, down, Key::cause_trouble_days},
      {S::trouble, Q::extra_duties, 0, down, Key::cause_trouble_over},
      {S::trouble, Q::trouble_left, 0, down, Key::cause_calendar},
      {S::trouble, {}, 0, either, Key::cause_trouble},
      {S::pair, {}, 36, either, Key::cause_pair_blocked},
      {S::pair, Q::autonomy, 0, up, Key::cause_pair_together},
      {S::pair, Q::autonomy, 0, down, Key::cause_pair_apart},
      {S::pair, Q::native, 0, up, Key::cause_native_grows},
      {S::pair, Q::native, 0, down, Key::cause_native_cared},
      {S::pair, {}, 9, either, Key::cause_native_gives_away},
      {S::pair, {}, 0, either, Key::cause_pair},
      {S::team, Q::willingness, 49, either, Key::cause_unagreed},
      {S::team, Q::willingness, 23, either, Key::cause_tension_harms},
      {S::team, Q::willingness, 0, up, Key::cause_credited},
      {S::team, Q::willingness, 0, down, Key::cause_uncredited},
      {S::team, Q::recognition, 0, up, Key::cause_credited},
      {S::team, Q::recognition, 0, down, Key::cause_thanks_fade},
      {S::team, Q::load, 0, up, Key::cause_load_grows},
      {S::team, Q::load, 0, down, Key::cause_load_eases},
      {S::team, Q::native, 0, up, Key::cause_native_grows},
      {S::team, Q::native, 0, down, Key::cause_native_cared},
      {S::team, {}, 9, either, Key::cause_native_gives_away},
      {S::team, Q::tension, 0, up, Key::cause_tension_grows},
      {S::team, Q::tension, 0, down, Key::cause_tension_eases},
      {S::team, Q::total_margin, 0, down, Key::cause_team_upkeep},
      {S::team, {}, 0, either, Key::cause_team},
      {S::site, Q::total_margin, 0, down, Key::cause_site_unaligned},
      {S::site, {}, 0, either, Key::cause_site},
      {S::board, Q::support, 23, either, Key::cause_tension_harms},
      {S::board, Q::support, 0, either, Key::cause_support_follows},
      {S::board, Q::tension, 0, up, Key::cause_tension_grows},
      {S::board, Q::tension, 0, down, Key::cause_tension_eases},
      {S::board, {}, 23, either, Key::cause_tension_harms},
      {S::board, Q::stage, 0, down, Key::cause_no_support},
      {S::board, {}, 0, either, Key::cause_board},
      {S::succession, Q::knowledge, 0, down, Key::cause_head_lost},
      {S::succession, Q::tie, 0, down, Key::cause_ties_not_passed},
      {S::succession, {}, 0, either, Key::cause_succession},
      {S::stage, Q::total_margin, 5, down, Key::cause_write_off},
      {S::stage, Q::total_margin, 24, down, Key::cause_reference_lost},
      {S::stage, Q::reference, 0, down, Key::cause_fallen},
      {S::stage, {}, 6, up, Key::cause_joint_savings},
      {S::stage, Q::stage, 5, down, Key::cause_step_down},
      {S::stage, Q::stage, 8, down, Key::cause_no_support},
      {S::stage, Q::satisfaction, 0, down, Key::cause_fallen},
      {S::stage, Q::revenue_month, 0, down, Key::cause_fallen},
      {S::stage, {}, 5, down, Key::cause_fallen},
      {S::books, Q::total_margin, 24, up, Key::cause_reference_brings},
      {S::books, Q::total_margin, 24, down, Key::cause_reference_lost},
      {S::books, Q::total_margin, 9, down, Key::cause_native_gives_away},
      {S::books, {}, 23, down, Key::cause_tension_harms},
      {S::influence, Q::client_reviews, 0, up, Key::cause_review_asked},
      {S::event, {}, 26, either, Key::cause_event_answered},
      {S::drift, Q::brief, 0, down, Key::cause_brief_ages},
      {S::drift, Q::plan_quality, 0, down, Key::cause_plan_ages},
      {S::drift, Q::recognition, 0, down, Key::cause_thanks_fade},
      {S::drift, Q::load, 0, up, Key::cause_load_grows},
      {S::drift, Q::load, 0, down, Key::cause_load_eases},
      {S::drift, Q::native, 0, down, Key::cause_native_cared},
      {S::drift, Q::exposure, 0, down, Key::cause_confidence_cools},
      {S::drift, Q::favours, 0, down, Key::cause_favours_cool},
      {S::drift, Q::tension, 0, down, Key::cause_tension_eases},
      {S::drift, Q::tension, 0, up, Key::cause_tension_grows},
      {S::drift, Q::support, 0, either, Key::cause_support_follows},
      {S::silence, Q::autonomy, 0, down, Key::cause_pair_apart},
      {S::silence, Q::favours, 0, down, Key::cause_favours_cool},
      {S::silence, Q::exposure, 0, down, Key::cause_confidence_cools},
  });
}();

bool fits(const SourceRow& row, const Change& change) {
  const bool sign = row.sign == Sign::either || (row.sign == Sign::up) == (change.delta > 0);
  return row.source == change.cause.source && (!row.quantity || *row.quantity == change.quantity) &&
         (row.rule == 0 || row.rule == change.cause.rule.number) && sign;
}

// The plan speaks of one of its items where the cause names one, else of itself by what it did.
Key key_of_plan(const Lens& lens, const Change& change) {
  const bool names_an_item = change.cause.index < lens.dossier.plan_items.size();
  if (change.quantity == Quantity::adherence)
    return change.delta > 0 ? Key::cause_plan_followed : Key::cause_plan_neglected;
  if (change.quantity == Quantity::plan_quality)
    return change.delta > 0 ? Key::cause_plan_written : Key::cause_plan_ages;
  if (change.cause.rule == Rule{29} && change.delta < 0) return Key::cause_plan_misleads;
  if (!names_an_item) return change.delta > 0 ? Key::cause_plan_provides : Key::cause_plan;
  const bool is_objective = lens.dossier.plan_items[change.cause.index].part == PlanPart::objective;
  return is_objective ? Key::cause_plan_reached : Key::cause_plan_item;
}

std::optional<Key> key_of(const Lens& lens, const Change& change) {
  if (change.cause.source == Source::contract && change.cause.index < lens.dossier.clauses.size())
    return Key::cause_clause;
  const auto* const row = std::find_if(k_source_rows.begin(), k_source_rows.end(),
                                       [&](const SourceRow& entry) { return fits(entry, change); });
  if (row != k_source_rows.end()) return row->key;
  switch (change.cause.source) {
    case Source::plan: return key_of_plan(lens, change);
    case Source::contract: return Key::cause_contract;
    case Source::leak: return change.subject == change.cause.index ? Key::cause_leak_own : Key::cause_leak;
    default: return {};
  }
}

Filler event_title(const Lens& lens, std::size_t index) {
  const Event* event = index == Id<void>::k_none ? nullptr : lens.seen.event(EventId{index});
  return {"event", event == nullptr ? lens.say(Key::measure_circumstance) : lens.in(event->title)};
}

}  // namespace

std::optional<std::string> source_words(const Lens& lens, const Change& change) {
  const auto key = key_of(lens, change);
  if (!key) return {};
  const std::uint8_t index = change.cause.index;
  return lens.say(*key, {{"rule", cited(change.cause.rule.number)},
                         lens.sponsor_named("sponsor", SponsorId{index}),
                         lens.colleague_named("colleague", ColleagueId{index}),
                         name_if_heard_of(lens, "whom", StakeholderId{index}),
                         event_title(lens, index),
                         {"item", lens.name_in(lens.dossier.plan_items, index)},
                         {"situation", lens.name_in(lens.dossier.situations, index)},
                         {"clause", lens.name_in(lens.dossier.clauses, index)},
                         {"offer", lens.name_in(lens.dossier.offers, index)},
                         {"site", lens.name_in(lens.dossier.sites, index)}});
}

}  // namespace diapason
