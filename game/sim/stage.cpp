#include "sim/stage.hpp"

#include <algorithm>

#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_person_share_bp = 6'000;
constexpr std::int32_t k_buyer_share_bp = 4'000;

// D5: what was built for the stage is written off, on both sides, and nobody is pleased.
void write_off(Month& month, std::int32_t from, const Cause& cause) {
  const std::int32_t lost = write_off_eur(month.rules, from);
  month.add(total_margin, -lost, cause);
  month.add(total_client_value, -lost / 2, cause);
  month.add(satisfaction, -times_bp(month.get(satisfaction), std::int64_t{month.rules.fall_harm_bp} * (from - 1)),
            cause);
  lose_reference(month, cause.as(Rule{24}, cause.source, cause.index));
}

void go_down(Month& month, const Cause& cause) {
  month.add(stage, -1, cause);
  month.put(months_held, 0, cause);
  month.put(months_lost, 0, cause);
  month.put(months_at_stage, 0, cause);
}

void fall(Month& month, Rule rule) {
  const std::int32_t from = month.get(stage);
  const Cause cause{rule, Source::stage, static_cast<std::uint8_t>(from)};
  go_down(month, cause);
  write_off(month, from, cause.as(Rule{5}, Source::stage, cause.index));
}

// D3: conditions missed for months in a row.
void weigh_loss(Month& month, const Gate& gate) {
  const Cause cause{Rule{3}, Source::stage, static_cast<std::uint8_t>(month.get(stage))};
  if (is_kept(month.dossier, month.state(), gate)) {
    month.put(months_lost, 0, cause);
    return;
  }
  month.add(months_lost, 1, cause);
  if (month.get(months_lost) >= gate.lose_months) fall(month, Rule{3});
}

// D5: prepared together, a step down costs a tenth of a fall.
void step_down(Month& month) {
  constexpr std::int32_t k_planned_share = 10;
  const std::int32_t from = month.get(stage);
  const Cause cause{Rule{5}, Source::stage, static_cast<std::uint8_t>(from)};
  go_down(month, cause);
  month.add(total_margin, -write_off_eur(month.rules, from) / k_planned_share, cause);
}

// D8: without support from the top of our own firm nothing stands above stage 2.
bool is_unsupported(const Month& month) { return month.get(months_unsupported) >= month.rules.support_months; }

// Whoever is asked too early sees what we are after, and those who decide hear of it.
void seem_grasping(Month& month, std::size_t asked, const Cause& cause) {
  move_trust(month, asked, TrustPart::self_interest, month.rules.too_early_bp, cause);
  for (std::size_t person = 0; person < month.dossier.stakeholders.size(); ++person) {
    const bool decides = (static_cast<std::uint32_t>(month.get(seats, person)) & k_deciding_seats) != 0;
    if (person != asked && decides && met(month.state(), person))
      move_trust(month, person, TrustPart::self_interest, month.rules.too_early_bp / 2, cause);
  }
}

// The joint step is taken together: conditions that have held long enough, and a client who agrees (D3).
void take_joint_step(Month& month, const Gate& gate) {
  const std::size_t person = month.step_proposed_to.index();
  const Cause cause{Rule{3}, Source::stage, static_cast<std::uint8_t>(month.get(stage))};
  const std::int32_t luck = month.luck.bell(k_step_luck_bp, Purpose::step_up, month.luck_of(person));
  const bool carried = month.get(stage) < 2 || !is_unsupported(month);
  const bool ready = carried && month.get(months_held) >= gate.hold_months;
  const bool willing = step_readiness_bp(month.dossier, month.state(), month.step_proposed_to) + luck >= gate.accept_bp;
  if (ready && willing) {
    month.add(stage, 1, cause);
    month.put(months_at_stage, 0, cause);
    month.put(months_held, 0, cause);
    return;
  }
  month.put(decline_pause, month.rules.decline_pause_months, cause);
  if (!ready) seem_grasping(month, person, cause);
}

bool holds_with_slack(const Dossier& dossier, const State& state, const Condition& condition) {
  const std::int64_t slack = condition.slack;
  const std::int64_t value = measure(dossier, state, condition);
  return value >= condition.at_least - slack && value <= condition.at_most + slack;
}

}  // namespace

const Gate* gate_up(const Dossier& dossier, const State& state) {
  const std::int32_t now = state.get(stage);
  return now < dossier.highest_stage ? &dossier.gates[static_cast<std::size_t>(now) - 1] : nullptr;
}

const Gate* gate_kept(const Dossier& dossier, const State& state) {
  const std::int32_t now = state.get(stage);
  return now > 1 ? &dossier.gates[static_cast<std::size_t>(now) - 2] : nullptr;
}

GateStanding standing(const Dossier& dossier, const State& state, const Gate& gate) {
  GateStanding result;
  for (const Condition& condition : gate.conditions) {
    result.held += holds(dossier, state, condition) ? 1 : 0;
    ++result.all;
  }
  if (!gate.any.empty()) {
    result.held += any_holds(dossier, state, gate.any) ? 1 : 0;
    ++result.all;
  }
  return result;
}

bool stands_open(const Dossier& dossier, const State& state, const Gate& gate) {
  return all_hold(dossier, state, gate.conditions) && (gate.any.empty() || any_holds(dossier, state, gate.any));
}

bool is_kept(const Dossier& dossier, const State& state, const Gate& gate) {
  const auto kept = [&](const Condition& condition) { return holds_with_slack(dossier, state, condition); };
  return std::all_of(gate.conditions.begin(), gate.conditions.end(), kept) &&
         (gate.any.empty() || std::any_of(gate.any.begin(), gate.any.end(), kept));
}

std::int32_t step_readiness_bp(const Dossier& dossier, const State& state, StakeholderId person) {
  return times_bp(trust_bp(dossier, state, person.index()), k_person_share_bp) +
         times_bp(circuit_trust_bp(dossier, state, k_buying_seats), k_buyer_share_bp);
}

// Read off a thousand draws: a chance that is told in tenths needs no more.
std::int32_t step_chance_bp(const Dossier& dossier, const State& state, StakeholderId person, const Gate& gate) {
  constexpr std::int32_t k_draws = 1'000;
  const Noise noise{0};
  const std::int32_t readiness = step_readiness_bp(dossier, state, person);
  std::int32_t taken = 0;
  for (std::int32_t draw = 0; draw < k_draws; ++draw)
    taken +=
        readiness + noise.bell(k_step_luck_bp, Purpose::step_up, static_cast<std::uint32_t>(draw)) >= gate.accept_bp
            ? 1
            : 0;
  return taken * (k_whole_bp / k_draws);
}

// D3: one shock is enough where it leaves conditions missed; otherwise it takes months in a row. By one stage a month,
// whatever comes together (D1).
void weigh_shock(Month& month) {
  const Gate* gate = gate_kept(month.dossier, month.state());
  const bool moved_already = month.get(months_at_stage) == 0;
  if (month.shocked && !moved_already && gate != nullptr && !is_kept(month.dossier, month.state(), *gate))
    fall(month, Rule{3});
}

void weigh_stage(Month& month) {
  const Cause cause{Rule{2}, Source::stage, static_cast<std::uint8_t>(month.get(stage))};
  month.add(months_at_stage, 1, cause);
  if (month.step_down && month.get(stage) > 1) return step_down(month);
  if (const Gate* gate = gate_up(month.dossier, month.state())) {
    if (stands_open(month.dossier, month.state(), *gate))
      month.add(months_held, 1, cause);
    else
      month.put(months_held, 0, cause);
    if (month.step_proposed) take_joint_step(month, *gate);
  }
  if (month.get(stage) > 2 && is_unsupported(month)) return fall(month, Rule{8});
  if (const Gate* gate = gate_kept(month.dossier, month.state())) weigh_loss(month, *gate);
}

}  // namespace diapason
