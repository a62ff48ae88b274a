#include "sim/dials.hpp"

#include <algorithm>
#include <bit>
#include <initializer_list>

#include "sim/measure.hpp"
#include "sim/stage.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_door_is_open_bp = 2'500;

DialReading dial(std::int32_t weight, std::initializer_list<DialPart> parts) {
  DialReading reading;
  reading.weight = weight;
  std::int32_t sum = 0;
  for (const DialPart& part : parts) {
    reading.parts[reading.part_count++] = part;
    sum += times_bp(part.value_bp, part.share_bp);
  }
  reading.value_bp = sum;
  return reading;
}

// D6: the right stage, well used. Below it the way there counts, above it the excess costs.
std::int32_t stage_suited_bp(const Dossier& dossier, const State& state, std::int32_t worth) {
  const std::int32_t now = state.get(stage);
  if (now == worth) return ramp(state.get(months_at_stage), 0, 8'000, 3, k_whole_bp);
  if (now > worth) return std::max(0, 6'000 - 2'000 * (now - worth));
  const Gate* gate = gate_up(dossier, state);
  const GateStanding way = gate == nullptr ? GateStanding{} : standing(dossier, state, *gate);
  const std::int32_t progress = way.all == 0 ? 0 : 4'000 * way.held / way.all;
  return std::max(0, 2'000 + progress - 2'000 * (worth - now - 1));
}

std::int32_t mean_trust_bp(const Dossier& dossier, const State& state) {
  std::int32_t sum = 0;
  std::int32_t weights = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    const std::int32_t weight = dossier.stakeholders[person].rank + 1;
    weights += weight;
    if (state.get(acquaintance, person) == 2)
      sum += weight * ramp(trust_bp(dossier, state, person), 2'500, 0, 7'000, k_whole_bp);
  }
  return weights == 0 ? 0 : sum / weights;
}

std::int32_t doors_open_bp(const Dossier& dossier, const State& state) {
  std::int32_t open = 0;
  const auto people = static_cast<std::int32_t>(dossier.stakeholders.size());
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    open += strongest_tie_bp(dossier, state, person, false) >= k_door_is_open_bp ? 1 : 0;
  return people == 0 ? 0 : open * k_whole_bp / people;
}

// Against the target of the whole run, pro rata of the months played.
std::int32_t share_of_target_bp(const Dossier& dossier, const State& state, std::int32_t value, std::int32_t target) {
  const std::int64_t due = std::int64_t{target} * std::max(1, state.get(month)) / dossier.horizon_months;
  if (due <= 0) return k_whole_bp;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(std::int64_t{value} * k_whole_bp / due, 0, k_whole_bp));
}

std::int32_t mean_knowledge_bp(const State& state, Quantity quantity) {
  std::int32_t sum = 0;
  for (std::size_t area = 0; area < k_areas; ++area) sum += state.get(quantity, area);
  return sum / k_areas;
}

std::int32_t mean_willingness_bp(const Dossier& dossier, const State& state) {
  const auto people = static_cast<std::int32_t>(dossier.colleagues.size());
  std::int32_t sum = 0;
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    sum += state.get(willingness, colleague);
  return people == 0 ? k_whole_bp : sum / people;
}

std::int32_t ties_shared_bp(const Dossier& dossier, const State& state) {
  const std::int32_t alone = lone_ties(dossier, state);
  std::int32_t held = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    held += strongest_tie_bp(dossier, state, person, false) >= dossier.parameters.lone_tie_level_bp ? 1 : 0;
  return held == 0 ? 0 : (held - alone) * k_whole_bp / held;
}

// A word not given can't be kept: without one the dial stands in the middle. A request granted at once is a word kept.
std::int32_t promises_kept_bp(const State& state) {
  std::int32_t kept = state.get(promises_kept);
  for (std::size_t request = 0; request < k_max_requests; ++request)
    kept += state.get(request_state, request) == static_cast<int>(RequestState::granted) ? 1 : 0;
  const std::int32_t weighed = kept + 2 * state.get(promises_late) + 4 * state.get(promises_broken);
  return (5'000 + kept * k_whole_bp) / (1 + weighed);
}

std::int32_t needs_found_bp(const Dossier& dossier, const State& state) {
  std::int32_t found = 0;
  std::int32_t all = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    found += std::popcount(static_cast<std::uint32_t>(state.get(found_needs, person)));
    all += std::popcount(static_cast<std::uint32_t>(state.get(latent_needs, person)));
  }
  return all == 0 ? k_whole_bp : found * k_whole_bp / all;
}

// Two P&Ls: the poorer of the two counts more, a deal that serves one side only is none.
std::int32_t poorer_share_bp(std::int32_t mine, std::int32_t other) { return mine <= other ? 6'500 : 3'500; }

}  // namespace

Dials dials_of(const Dossier& dossier, const State& state, std::int32_t worth_stage) {
  using enum Ingredient;
  const Parameters& rules = dossier.parameters;
  const std::int32_t ours =
      share_of_target_bp(dossier, state, state.get(total_margin), dossier.economy.target_margin_eur);
  const std::int32_t theirs =
      share_of_target_bp(dossier, state, state.get(total_client_value), dossier.economy.target_client_value_eur);
  const std::int32_t our_share = poorer_share_bp(ours, theirs);
  return {
      dial(rules.dial_stage_weight, {{stage_suited, stage_suited_bp(dossier, state, worth_stage), 10'000}}),
      dial(rules.dial_reach_weight, {{mean_trust, mean_trust_bp(dossier, state), 4'000},
                                     {doors_open, doors_open_bp(dossier, state), 2'500},
                                     {Ingredient::satisfaction, state.get(Quantity::satisfaction), 2'000},
                                     {Ingredient::value_shown, state.get(Quantity::value_shown), 1'500}}),
      dial(rules.dial_value_weight,
           {{our_margin, ours, our_share}, {Ingredient::client_value, theirs, k_whole_bp - our_share}}),
      dial(rules.dial_own_weight, {{knowledge_shared, mean_knowledge_bp(state, shared_knowledge), 3'500},
                                   {Ingredient::willingness, mean_willingness_bp(dossier, state), 3'000},
                                   {ties_shared, ties_shared_bp(dossier, state), 3'500}}),
      dial(rules.dial_prepared_weight, {{Ingredient::knowledge, mean_knowledge_bp(state, Quantity::knowledge), 4'000},
                                        {Ingredient::promises_kept, promises_kept_bp(state), 3'000},
                                        {needs_found, needs_found_bp(dossier, state), 3'000}})};
}

std::int32_t mark_of(const Dials& dials) {
  std::int64_t sum = 0;
  std::int64_t weights = 0;
  for (const DialReading& reading : dials) {
    sum += std::int64_t{reading.value_bp} * reading.weight;
    weights += reading.weight;
  }
  return weights == 0 ? 0 : static_cast<std::int32_t>(divide_rounded(sum, weights));
}

}  // namespace diapason
