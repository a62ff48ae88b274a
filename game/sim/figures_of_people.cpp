#include <algorithm>
#include <array>

#include "base/fixed.hpp"
#include "sim/bits.hpp"
#include "sim/measure.hpp"

namespace diapason {

using enum Quantity;

bool met(const State& state, std::size_t person) { return state.get(acquaintance, person) == 2; }

std::int32_t trust_weight_bp(const Dossier& dossier, TrustPart part) {
  const Parameters& rules = dossier.parameters;
  switch (part) {
    case TrustPart::credibility: return rules.weight_credibility_bp;
    case TrustPart::reliability: return rules.weight_reliability_bp;
    case TrustPart::closeness: return rules.weight_closeness_bp;
    case TrustPart::self_interest: return rules.weight_self_interest_bp;
  }
  return 0;
}

std::int32_t trust_bp(const Dossier& dossier, const State& state, std::size_t person) {
  const Parameters& rules = dossier.parameters;
  return share_of(state.get(credibility, person), rules.weight_credibility_bp) +
         share_of(state.get(reliability, person), rules.weight_reliability_bp) +
         share_of(state.get(closeness, person), rules.weight_closeness_bp) +
         share_of(k_whole_bp - state.get(self_interest, person), rules.weight_self_interest_bp);
}

std::int32_t circuit_trust_bp(const Dossier& dossier, const State& state, std::uint32_t wanted_seats,
                              std::size_t circuit) {
  std::int32_t sum = 0;
  std::int32_t count = 0;
  for_each_bit(people_met(state), [&](std::size_t person) {
    if ((static_cast<std::uint32_t>(state.get(seats, person, circuit)) & wanted_seats) == 0) return;
    sum += trust_bp(dossier, state, person);
    ++count;
  });
  constexpr std::int32_t k_trust_of_strangers_bp = 3'000;
  return count == 0 ? k_trust_of_strangers_bp : sum / count;
}

std::int32_t trust_to_agree_bp(const Dossier& dossier, const State& state, std::size_t person, std::size_t circuit) {
  constexpr std::int32_t k_own_share_bp = 5'500;
  constexpr std::int32_t k_circuit_share_bp = 4'500;
  return times_bp(trust_bp(dossier, state, person), k_own_share_bp) +
         times_bp(circuit_trust_bp(dossier, state, k_buying_seats | k_deciding_seats, circuit), k_circuit_share_bp);
}

std::int32_t median_trust_bp(const Dossier& dossier, const State& state) {
  std::array<std::int32_t, k_max_stakeholders> values{};
  std::size_t count = 0;
  for_each_bit(people_met(state), [&](std::size_t person) { values[count++] = trust_bp(dossier, state, person); });
  if (count == 0) return 0;
  std::sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

std::int32_t strongest_tie_bp(const Dossier& dossier, const State& state, std::size_t person, bool colleagues_only) {
  std::int32_t strongest = colleagues_only ? 0 : state.get(tie, k_kam.index(), person);
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    strongest = std::max(strongest, state.get(tie, own_person(ColleagueId{colleague}).index(), person));
  if (const SponsorId sponsor = sponsor_of(state); sponsor.valid() && !colleagues_only)
    strongest = std::max(strongest, state.get(tie, own_person(sponsor).index(), person));
  return strongest;
}

// Row by row to a stated end: where there is nobody there is no tie, and the processor takes eight at once.
static void keep_stronger(Ties& strongest, std::span<const std::int16_t, k_max_stakeholders> ties) {
  for (std::size_t person = 0; person < k_max_stakeholders; ++person) {
    const std::int16_t held = ties[person];
    strongest[person] = strongest[person] < held ? held : strongest[person];
  }
}

static Ties strongest_of_colleagues(const Dossier& dossier, const State& state) {
  Ties strongest{};
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    keep_stronger(strongest, state.row<tie>(own_person(ColleagueId{colleague}).index()));
  return strongest;
}

Ties strongest_ties_bp(const Dossier& dossier, const State& state) {
  Ties strongest = strongest_of_colleagues(dossier, state);
  keep_stronger(strongest, state.row<tie>(k_kam.index()));
  if (const SponsorId sponsor = sponsor_of(state); sponsor.valid())
    keep_stronger(strongest, state.row<tie>(own_person(sponsor).index()));
  return strongest;
}

std::int32_t lone_ties(const Dossier& dossier, const State& state) {
  const std::int32_t level = dossier.parameters.lone_tie_level_bp;
  if (level <= 0) return 0;  // then everybody holds everybody
  const Ties strongest = strongest_of_colleagues(dossier, state);
  const auto kams = state.row<tie>(k_kam.index());
  const auto enough = static_cast<std::int16_t>(level);
  std::int16_t count = 0;
  for (std::size_t person = 0; person < k_max_stakeholders; ++person) {
    const int held = kams[person] >= enough ? 1 : 0;
    const int alone = strongest[person] < enough ? 1 : 0;
    count = static_cast<std::int16_t>(count + (held & alone));
  }
  return count;
}

bool is_held_alone(const Dossier& dossier, const State& state, std::size_t person) {
  const std::int32_t level = dossier.parameters.lone_tie_level_bp;
  return level > 0 && state.get(tie, k_kam.index(), person) >= level &&
         strongest_tie_bp(dossier, state, person, true) < level;
}

std::int32_t reaction_days(const Dossier& dossier, const State& state, StakeholderId person) {
  const Parameters& rules = dossier.parameters;
  switch (state.get(stage)) {
    case 1: return rules.reaction_days_1;
    case 2: return rules.reaction_days_2 + overload_days(dossier, state);
    default: break;
  }
  const std::int32_t days = state.get(stage) == 3 ? rules.reaction_days_3 : rules.reaction_days_4;
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    if (person.valid() && is_autonomous(dossier, state, colleague, person.index()))
      return std::max(rules.reaction_days_1 + 1, days / 2);
  return days;
}

std::int32_t pleased_bp(const Parameters& rules, const Request& request, std::int32_t waited_months) {
  const std::int32_t waited = std::clamp(waited_months, 0, request.wait_months);
  return k_whole_bp - rules.waiting_bp * waited / request.wait_months;
}

std::int32_t worth_of_work_bp(const Parameters& rules, const Request& request, std::int32_t waited_months) {
  return times_bp(times_bp(rules.kept_bp, request.weight_bp), pleased_bp(rules, request, waited_months));
}

std::int32_t stage_cost_eur(const Parameters& rules, std::int32_t at_stage) {
  const std::array costs{rules.stage_cost_1_eur, rules.stage_cost_2_eur, rules.stage_cost_3_eur,
                         rules.stage_cost_4_eur};
  return costs[static_cast<std::size_t>(at_stage) - 1];
}

std::int32_t joint_savings_bp(const Parameters& rules, std::int32_t at_stage) {
  const std::array savings{rules.joint_savings_1_bp, rules.joint_savings_2_bp, rules.joint_savings_3_bp,
                           rules.joint_savings_4_bp};
  return savings[static_cast<std::size_t>(at_stage) - 1];
}

std::int32_t stage_barrier_bp(const Parameters& rules, std::int32_t at_stage) {
  const std::array barriers{rules.stage_barrier_1_bp, rules.stage_barrier_2_bp, rules.stage_barrier_3_bp,
                            rules.stage_barrier_4_bp};
  return barriers[static_cast<std::size_t>(at_stage) - 1];
}

std::int32_t write_off_eur(const Parameters& rules, std::int32_t from_stage) {
  const std::array losses{0, rules.write_off_2_eur, rules.write_off_3_eur, rules.write_off_4_eur};
  return losses[static_cast<std::size_t>(from_stage) - 1];
}

}  // namespace diapason
