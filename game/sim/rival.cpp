#include <algorithm>

#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_trust_share_bp = 3'500;
constexpr std::int32_t k_satisfaction_share_bp = 1'500;
constexpr std::int32_t k_rival_luck_bp = 400;
constexpr std::int32_t k_rival_tie_share_bp = 1'500;
constexpr std::int32_t k_courted_bp = 3'000;
constexpr std::int32_t k_courted_credibility_bp = 250;
constexpr std::int32_t k_rest_months = 4;
constexpr std::int32_t k_answer_share = 3;  // a prepared answer takes the edge off a move, it doesn't undo it

Cause cause_of(std::size_t index) { return {Rule{4}, Source::rival, static_cast<std::uint8_t>(index)}; }

// The wider the gap the more is lost, from a third to all of what is at stake.
void take_business(Month& month, std::size_t index, std::int32_t gap) {
  const std::int32_t loss = month.plot.attacks[index].loss_bp;
  const std::int32_t share = ramp(gap, 0, loss / 3, 3'000, loss);
  month.add(revenue_month, -times_bp(month.get(revenue_month), share), cause_of(index));
}

void win_person(Month& month, std::size_t index, std::size_t person) {
  month.add(rival_tie, person, towards_end(month.get(rival_tie, person), k_courted_bp), cause_of(index));
  move_trust(month, person, TrustPart::credibility, -k_courted_credibility_bp, cause_of(index));
}

void poach(Month& month, std::size_t index, std::size_t offer) {
  if (month.get(offer_state, offer) == static_cast<int>(OfferState::open))
    month.put(offer_state, offer, static_cast<std::int32_t>(OfferState::refused), cause_of(index));
}

// D26: how well the answer prepared for moves of this kind suits, bp; 0 without one.
std::int32_t answer_to(const Month& month, Attempt attempt) {
  std::int32_t best = 0;
  for (std::size_t situation = 0; situation < month.dossier.situations.size(); ++situation)
    if (month.dossier.situations[situation].move == attempt)
      best = std::max(best, prepared_answer_bp(month.dossier, month.state(), SituationId{situation}));
  return best;
}

void land(Month& month, std::size_t index) {
  const Attack& move = month.plot.attacks[index];
  const bool prepared_for_it = month.get(attack_seen, index) != 0;
  if (prepared_for_it) month.add(attacks_foreseen, 1, cause_of(index));
  const std::int32_t luck = month.luck.bell(k_rival_luck_bp, Purpose::rival, static_cast<std::uint32_t>(index));
  const std::int32_t push = move.strength_bp + month.get(rival_pressure) / 2 + luck;
  const std::int32_t shield = times_bp(month.rules.rule_shield_bp, answer_to(month, move.attempt));
  const std::int32_t gap =
      push - times_bp(push, shield / k_answer_share) - barrier_bp(month.dossier, month.state(), prepared_for_it);
  if (gap <= 0) return;
  const auto target = static_cast<std::size_t>(month.get(attack_target, index));
  switch (move.attempt) {
    case Attempt::price: take_business(month, index, gap); break;
    case Attempt::courtship: win_person(month, index, target); break;
    case Attempt::poaching: poach(month, index, target); break;
  }
}

// A rival courts whoever of those with a say trusts us least.
std::size_t weakest_link(const Month& month) {
  std::size_t weakest = 0;
  std::int32_t least = k_whole_bp + 1;
  for (std::size_t person = 0; person < month.people(); ++person) {
    const auto held = static_cast<std::uint32_t>(month.get(seats, person));
    if (month.get(present, person) == 0 || (held & (k_buying_seats | k_deciding_seats)) == 0) continue;
    const std::int32_t trust = trust_bp(month.dossier, month.state(), person);
    if (trust >= least) continue;
    least = trust;
    weakest = person;
  }
  return weakest;
}

// And goes for the largest occasion still open.
std::size_t best_occasion(const Month& month) {
  std::size_t best = 0;
  std::int32_t most = -1;
  for (std::size_t offer = 0; offer < month.dossier.offers.size(); ++offer) {
    const bool open = month.get(offer_state, offer) == static_cast<int>(OfferState::open) &&
                      month.get(offer_heard, offer) != static_cast<int>(Hearing::no);
    if (!open || month.dossier.offers[offer].revenue_month_eur <= most) continue;
    most = month.dossier.offers[offer].revenue_month_eur;
    best = offer;
  }
  return best;
}

void begin_move(Month& month, std::size_t index, std::int32_t landing_month) {
  const Cause cause = cause_of(index);
  month.put(attack_lands, index, landing_month, cause);
  const Attempt attempt = month.plot.attacks[index].attempt;
  const std::size_t target = attempt == Attempt::courtship  ? weakest_link(month)
                             : attempt == Attempt::poaching ? best_occasion(month)
                                                            : 0;
  month.put(attack_target, index, static_cast<std::int32_t>(target), cause);
}

// Of its own accord the rival moves when it is bold, has rested, and pressure has built up.
void seize_chance(Month& month) {
  if (month.get(rival_pause) > 0) {
    month.add(rival_pause, -1, {Rule{}, Source::rival});
    return;
  }
  const std::int32_t chance = times_bp(month.rules.boldness_bp, month.get(rival_pressure));
  if (!month.luck.chance(chance, Purpose::rival_move, 0)) return;
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index) {
    const Attack& move = month.plot.attacks[index];
    if (move.month != 0 || month.get(attack_lands, index) != 0) continue;
    begin_move(month, index, month.number() + move.lead_months);
    month.put(rival_pause, k_rest_months, {Rule{}, Source::rival});
    return;
  }
}

void prepare_what_is_dated(Month& month) {
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index) {
    const Attack& move = month.plot.attacks[index];
    if (move.month != 0 && month.get(attack_lands, index) == 0 && month.number() >= move.month - move.lead_months)
      begin_move(month, index, move.month);
  }
}

std::int32_t rivals_hold_bp(const Dossier& dossier, const State& state) {
  std::int32_t strongest = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    strongest = std::max(strongest, state.get(rival_tie, person));
  return strongest;
}

}  // namespace

std::int32_t barrier_bp(const Dossier& dossier, const State& state, bool prepared_for_it) {
  return stage_barrier_bp(dossier.parameters, state.get(stage)) +
         times_bp(circuit_trust_bp(dossier, state, k_buying_seats | k_deciding_seats), k_trust_share_bp) +
         times_bp(state.get(satisfaction), k_satisfaction_share_bp) +
         (prepared_for_it ? dossier.parameters.foreseen_bp : 0) + lock_bp(dossier, state.get(clauses_signed)) -
         times_bp(rivals_hold_bp(dossier, state), k_rival_tie_share_bp);
}

void let_rival_prepare(Month& month) {
  prepare_what_is_dated(month);
  seize_chance(month);
}

void let_rival_move(Month& month) {
  month.add(rival_pressure, times_bp(k_whole_bp - month.get(rival_pressure), month.rules.pressure_growth_bp),
            {Rule{}, Source::rival});
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index)
    if (month.get(attack_lands, index) == month.number()) land(month, index);
}

}  // namespace diapason
