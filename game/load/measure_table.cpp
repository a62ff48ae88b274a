#include <algorithm>
#include <array>

#include "base/assert.hpp"
#include "load/condition_reader.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_most_times = 120;
constexpr auto k_months = static_cast<std::int32_t>(k_max_months);
constexpr auto k_most_people = static_cast<std::int32_t>(k_max_stakeholders);
constexpr auto k_pairs = static_cast<std::int32_t>(k_max_stakeholders * k_max_own_people);
constexpr auto k_most_colleagues = static_cast<std::int32_t>(k_max_colleagues);
constexpr auto k_mirror_pairs = static_cast<std::int32_t>(k_max_colleagues * k_max_stakeholders);
constexpr auto k_all_needs = static_cast<std::int32_t>(k_max_stakeholders * k_max_needs);

constexpr auto k_measures = std::to_array<MeasureInfo>({
    {Measure::month, Argument::nothing, 1, k_months},
    {Measure::stage, Argument::nothing, 1, 4},
    {Measure::trust, Argument::person, 0, k_most_bp},
    {Measure::closeness, Argument::person, 0, k_most_bp},
    {Measure::reliability, Argument::person, 0, k_most_bp},
    {Measure::median_trust, Argument::nothing, 0, k_most_bp},
    {Measure::tie, Argument::person, 0, k_most_bp},
    {Measure::kam_tie, Argument::person, 0, k_most_bp},
    {Measure::colleague_tie, Argument::person, 0, k_most_bp},
    {Measure::this_tie, Argument::person_and_colleague, 0, k_most_bp},
    {Measure::functions_tied, Argument::nothing, 0, static_cast<std::int32_t>(k_max_functions), true},
    {Measure::pairs_tied, Argument::nothing, 0, k_pairs, true},
    {Measure::acquaintance, Argument::person, 0, 2},
    {Measure::people_met, Argument::nothing, 0, k_most_people},
    {Measure::insight, Argument::person, 0, k_most_bp},
    {Measure::needs_found, Argument::nothing, 0, k_all_needs},
    {Measure::knowledge, Argument::area, 0, k_most_bp},
    {Measure::shared_knowledge, Argument::area, 0, k_most_bp},
    {Measure::satisfaction, Argument::nothing, 0, k_most_bp},
    {Measure::value_shown, Argument::nothing, 0, k_most_bp},
    {Measure::revenue, Argument::nothing, 0, k_most_target_eur},
    {Measure::margin, Argument::nothing, -k_most_target_eur, k_most_target_eur},
    {Measure::client_value, Argument::nothing, -k_most_target_eur, k_most_target_eur},
    {Measure::budget, Argument::nothing, 0, k_most_target_eur},
    {Measure::patience, Argument::nothing, 0, k_most_bp},
    {Measure::rival_pressure, Argument::nothing, 0, k_most_bp},
    {Measure::willingness, Argument::colleague, 0, k_most_bp},
    {Measure::prepared, Argument::person_and_colleague, 0, k_most_bp},
    {Measure::silence, Argument::person, 0, k_most_times},
    {Measure::offers_won, Argument::nothing, 0, static_cast<std::int32_t>(k_max_offers)},
    {Measure::offer, Argument::offer, 0, 2},
    {Measure::request, Argument::request, 0, 7},
    {Measure::event, Argument::event, 0, k_most_times},
    {Measure::flag, Argument::flag, 0, 1},
    {Measure::promises_open, Argument::nothing, 0, static_cast<std::int32_t>(k_max_promises)},
    {Measure::promises_broken, Argument::nothing, 0, k_most_times},
    {Measure::relationship_days, Argument::nothing, 0, k_most_bp},
    // The client's people and places
    {Measure::rank, Argument::person, 1, 4},
    {Measure::present, Argument::person, 0, 1},
    {Measure::buyer_trust, Argument::nothing, 0, k_most_bp},
    {Measure::buyer_tie, Argument::nothing, 0, k_most_bp},
    {Measure::deciders_met, Argument::nothing, 0, k_most_people},
    {Measure::lone_ties, Argument::nothing, 0, k_most_people},
    {Measure::sites_tied, Argument::nothing, 0, static_cast<std::int32_t>(k_max_sites), true},
    {Measure::favours, Argument::person, 0, 20},
    {Measure::informants, Argument::nothing, 0, k_most_people},
    {Measure::exposure, Argument::person, 0, 100},
    {Measure::reference, Argument::nothing, 0, 1},
    // The team
    {Measure::pairs_autonomous, Argument::nothing, 0, k_mirror_pairs},
    {Measure::autonomy, Argument::person_and_colleague, 0, k_most_bp},
    {Measure::bus_factor, Argument::nothing, 0, static_cast<std::int32_t>(k_max_own_people)},
    {Measure::recognition, Argument::colleague, 0, k_most_bp},
    {Measure::load, Argument::colleague, 0, k_most_bp},
    {Measure::native, Argument::colleague, 0, k_most_bp},
    {Measure::team_size, Argument::nothing, 0, k_most_colleagues},
    // Our own firm and the sponsor
    {Measure::support, Argument::nothing, 0, k_most_bp},
    {Measure::agreed, Argument::nothing, 0, 1},
    {Measure::tension, Argument::nothing, 0, k_most_bp},
    {Measure::unsupported, Argument::nothing, 0, k_most_times},
    {Measure::sponsored, Argument::nothing, 0, 1},
    {Measure::commitment, Argument::nothing, 0, k_most_bp},
    {Measure::brief, Argument::nothing, 0, k_most_bp},
    {Measure::drift, Argument::nothing, 0, k_most_bp},
    {Measure::sponsor_talks, Argument::nothing, 0, k_most_times},
    {Measure::sponsor_meetings, Argument::nothing, 0, k_most_times},
    {Measure::client_reviews, Argument::nothing, 0, k_most_times},
    // The plan and what was prepared
    {Measure::plan_quality, Argument::nothing, 0, k_most_bp},
    {Measure::plan_age, Argument::nothing, 0, k_most_times},
    {Measure::adherence, Argument::nothing, 0, k_most_bp},
    {Measure::plan_item, Argument::plan_item, 0, 1},
    {Measure::objectives_reached, Argument::nothing, 0, static_cast<std::int32_t>(k_max_plan_items)},
    {Measure::rules_ready, Argument::nothing, 0, static_cast<std::int32_t>(k_max_situations)},
    {Measure::rival_moves_seen, Argument::nothing, 0, k_most_times},
    {Measure::months_at_stage, Argument::nothing, 0, k_most_times},
    // Business: troubles, projects, contract, margin
    {Measure::troubles, Argument::nothing, 0, static_cast<std::int32_t>(k_max_events)},
    {Measure::trouble, Argument::event, 0, k_most_trouble_months},
    {Measure::project, Argument::offer, 0, 100},
    {Measure::projects_done, Argument::nothing, 0, static_cast<std::int32_t>(k_max_offers)},
    {Measure::heard, Argument::offer, 0, 1},
    {Measure::contract, Argument::nothing, 0, 1},
    {Measure::clause, Argument::clause, 0, 1},
    {Measure::has_say, Argument::person, 0, 1},
    {Measure::lock, Argument::nothing, 0, k_most_bp},
    {Measure::balance, Argument::nothing, -k_most_bp, k_most_bp},
    {Measure::extra_margin, Argument::nothing, -k_most_target_eur, k_most_target_eur},
});

}  // namespace

const MeasureInfo& info_of(Measure measure) {
  const auto* const row = std::find_if(k_measures.begin(), k_measures.end(),
                                       [&](const MeasureInfo& info) { return info.measure == measure; });
  DIAPASON_ASSERT(row != k_measures.end());
  return *row;
}

}  // namespace diapason
