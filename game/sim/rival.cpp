#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_trust_share_bp = 3'500;
constexpr std::int32_t k_satisfaction_share_bp = 1'500;
constexpr std::int32_t k_prepared_bp = 800;
constexpr std::int32_t k_rival_luck_bp = 400;

std::int32_t stage_barrier_bp(const Parameters& rules, std::int32_t at_stage) {
  switch (at_stage) {
    case 1: return rules.stage_barrier_1_bp;
    case 2: return rules.stage_barrier_2_bp;
    case 3: return rules.stage_barrier_3_bp;
    default: return rules.stage_barrier_4_bp;
  }
}

void attack(Month& month, std::size_t index) {
  const Attack& move = month.plot.attacks[index];
  const Cause cause{Rule{4}, Source::rival, static_cast<std::uint8_t>(index)};
  const bool prepared_for_it = month.get(attack_seen, index) != 0;
  const std::int32_t luck = month.luck.bell(k_rival_luck_bp, Purpose::rival, static_cast<std::uint32_t>(move.month));
  const std::int32_t push = move.strength_bp + month.get(rival_pressure) / 2 + luck;
  const std::int32_t gap = push - barrier_bp(month.dossier, month.state(), prepared_for_it);
  if (gap <= 0) return;
  // The wider the gap the more is lost, from a third to all of what is at stake.
  const std::int32_t share = ramp(gap, 0, move.loss_bp / 3, 3'000, move.loss_bp);
  month.add(revenue_month, -times_bp(month.get(revenue_month), share), cause);
}

}  // namespace

std::int32_t barrier_bp(const Dossier& dossier, const State& state, bool prepared_for_it) {
  return stage_barrier_bp(dossier.parameters, state.get(stage)) +
         times_bp(circuit_trust_bp(dossier, state, k_buying_seats | k_deciding_seats), k_trust_share_bp) +
         times_bp(state.get(satisfaction), k_satisfaction_share_bp) + (prepared_for_it ? k_prepared_bp : 0);
}

void let_rival_move(Month& month) {
  const Cause cause{Rule{}, Source::rival};
  month.add(rival_pressure, times_bp(k_whole_bp - month.get(rival_pressure), month.rules.pressure_growth_bp), cause);
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index)
    if (month.plot.attacks[index].month == month.number()) attack(month, index);
}

}  // namespace diapason
