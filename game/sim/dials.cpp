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
    if (state.get(present, person) == 0) continue;
    const std::int32_t weight = state.get(rank, person) + 1;
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

// Plans, sponsors and prepared answers are judged in runs of some length; a few weeks need none.
bool is_long(const Dossier& dossier) { return dossier.horizon_months >= 9; }

bool has_late_occasions(const Dossier& dossier) {
  return std::any_of(dossier.offers.begin(), dossier.offers.end(),
                     [](const Offer& offer) { return offer.opens_month > 1; });
}

std::int32_t heard_early_bp(const Dossier& dossier, const State& state) {
  std::int32_t early = 0;
  std::int32_t open = 0;
  for (std::size_t offer = 0; offer < dossier.offers.size(); ++offer) {
    if (dossier.offers[offer].opens_month <= 1 || state.get(offer_heard, offer) == 0) continue;
    early += state.get(offer_heard, offer) == static_cast<int>(Hearing::early) ? 1 : 0;
    ++open;
  }
  return open == 0 ? k_whole_bp / 2 : early * k_whole_bp / open;
}

std::int32_t plan_followed_bp(const Dossier& dossier, const State& state) {
  const bool current = plan_age_months(state) <= dossier.parameters.plan_stale_months;
  return current ? state.get(plan_quality) / 2 + state.get(adherence) / 2 : state.get(plan_quality) / 4;
}

std::int32_t answers_ready_bp(const Dossier& dossier, const State& state) {
  std::int32_t ready = 0;
  for (std::size_t situation = 0; situation < dossier.situations.size(); ++situation)
    ready += prepared_answer_bp(dossier, state, SituationId{situation});
  const std::int32_t most = std::max(1, dossier.parameters.rules_most);
  return std::min(k_whole_bp, ready / most + 1'000 * state.get(attacks_foreseen));
}

// The parts that a case has, their shares brought up to a whole.
struct Part {
  Ingredient ingredient;
  std::int32_t value_bp;
  std::int32_t weight;
};
DialReading dial_of(std::int32_t weight, std::initializer_list<Part> parts) {
  std::int32_t all = 0;
  for (const Part& part : parts) all += part.weight;
  DialReading reading;
  reading.weight = weight;
  std::int32_t left = k_whole_bp;
  std::int32_t weights_left = all;
  for (const Part& part : parts) {
    if (part.weight == 0) continue;
    const std::int32_t share = weights_left == part.weight ? left : part.weight * k_whole_bp / all;
    left -= share;
    weights_left -= part.weight;
    reading.parts[reading.part_count++] = {part.ingredient, part.value_bp, share};
    reading.value_bp += times_bp(part.value_bp, share);
  }
  return reading;
}

}  // namespace

std::int32_t tandem_bp(const State& state) {
  if (state.get(sponsor) == 0) return 0;
  const std::int32_t months = std::max(1, state.get(month));
  const auto against = [](std::int32_t count, std::int32_t enough) {
    return std::min(k_whole_bp, count * k_whole_bp / std::max(1, enough));
  };
  constexpr std::int32_t k_reviews_enough = 2;
  return (against(state.get(sponsor_talks), months / 3) + against(state.get(sponsor_meetings), months / 4) +
          against(state.get(client_reviews), k_reviews_enough) + state.get(commitment)) /
         4;
}

Dials dials_of(const Dossier& dossier, const State& state, std::int32_t worth_stage) {
  using enum Ingredient;
  const Parameters& rules = dossier.parameters;
  const std::int32_t ours =
      share_of_target_bp(dossier, state, state.get(total_margin), dossier.economy.target_margin_eur);
  const std::int32_t theirs =
      share_of_target_bp(dossier, state, state.get(total_client_value), dossier.economy.target_client_value_eur);
  const std::int32_t our_share = poorer_share_bp(ours, theirs);
  const std::int32_t with_sponsor = is_long(dossier) && !dossier.sponsors.empty() ? 1 : 0;
  const std::int32_t with_plan = is_long(dossier) && !dossier.plan_items.empty() ? 1 : 0;
  const std::int32_t with_answers = is_long(dossier) && !dossier.situations.empty() ? 1 : 0;
  const std::int32_t with_occasions = has_late_occasions(dossier) ? 1 : 0;
  return {
      dial_of(rules.dial_stage_weight, {{stage_suited, stage_suited_bp(dossier, state, worth_stage), 1}}),
      dial_of(rules.dial_reach_weight, {{mean_trust, mean_trust_bp(dossier, state), 40},
                                        {doors_open, doors_open_bp(dossier, state), 25},
                                        {Ingredient::satisfaction, state.get(Quantity::satisfaction), 20},
                                        {Ingredient::value_shown, state.get(Quantity::value_shown), 15},
                                        {heard_early, heard_early_bp(dossier, state), with_occasions * 10}}),
      dial_of(rules.dial_value_weight,
              {{our_margin, ours, our_share}, {Ingredient::client_value, theirs, k_whole_bp - our_share}}),
      dial_of(rules.dial_own_weight, {{knowledge_shared, mean_knowledge_bp(state, shared_knowledge), 35},
                                      {Ingredient::willingness, mean_willingness_bp(dossier, state), 30},
                                      {ties_shared, ties_shared_bp(dossier, state), 35},
                                      {tandem, tandem_bp(state), with_sponsor * 30}}),
      dial_of(rules.dial_prepared_weight, {{Ingredient::knowledge, mean_knowledge_bp(state, Quantity::knowledge), 40},
                                           {Ingredient::promises_kept, promises_kept_bp(state), 30},
                                           {needs_found, needs_found_bp(dossier, state), 30},
                                           {plan_followed, plan_followed_bp(dossier, state), with_plan * 30},
                                           {answers_ready, answers_ready_bp(dossier, state), with_answers * 25}})};
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
