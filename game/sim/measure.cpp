#include "sim/measure.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "base/fixed.hpp"

namespace diapason {
namespace {

using enum Quantity;

bool met(const State& state, std::size_t person) { return state.get(acquaintance, person) == 2; }

std::int32_t functions_tied(const Dossier& dossier, const State& state, std::int32_t level) {
  std::uint32_t functions = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    const bool buyer = (static_cast<std::uint32_t>(state.get(seats, person)) & k_buying_seats) != 0;
    if (!buyer && strongest_tie_bp(dossier, state, person, false) >= level)
      functions |= 1U << dossier.stakeholders[person].function.index();
  }
  return std::popcount(functions);
}

std::int32_t pairs_tied(const Dossier& dossier, const State& state, std::int32_t level) {
  std::int32_t pairs = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
      pairs += state.get(tie, colleague + 1, person) >= level ? 1 : 0;
  return pairs;
}

std::int32_t needs_found(const Dossier& dossier, const State& state) {
  std::int32_t found = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    found += std::popcount(static_cast<std::uint32_t>(state.get(found_needs, person)));
  return found;
}

std::int32_t people_met(const Dossier& dossier, const State& state) {
  std::int32_t count = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) count += met(state, person) ? 1 : 0;
  return count;
}

std::int32_t open_promises(const State& state) {
  std::int32_t count = 0;
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    const auto now = static_cast<PromiseState>(state.get(promise_state, promise));
    count += now == PromiseState::open || now == PromiseState::late ? 1 : 0;
  }
  return count;
}

std::int32_t count_offers_won(const Dossier& dossier, const State& state) {
  std::int32_t count = 0;
  for (std::size_t offer = 0; offer < dossier.offers.size(); ++offer)
    count += state.get(offer_state, offer) == static_cast<int>(OfferState::won) ? 1 : 0;
  return count;
}

}  // namespace

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
  return times_bp(state.get(credibility, person), rules.weight_credibility_bp) +
         times_bp(state.get(reliability, person), rules.weight_reliability_bp) +
         times_bp(state.get(closeness, person), rules.weight_closeness_bp) +
         times_bp(k_whole_bp - state.get(self_interest, person), rules.weight_self_interest_bp);
}

std::int32_t circuit_trust_bp(const Dossier& dossier, const State& state, std::uint32_t wanted_seats) {
  std::int32_t sum = 0;
  std::int32_t count = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    if (!met(state, person) || (static_cast<std::uint32_t>(state.get(seats, person)) & wanted_seats) == 0) continue;
    sum += trust_bp(dossier, state, person);
    ++count;
  }
  constexpr std::int32_t k_trust_of_strangers_bp = 3'000;
  return count == 0 ? k_trust_of_strangers_bp : sum / count;
}

std::int32_t median_trust_bp(const Dossier& dossier, const State& state) {
  std::array<std::int32_t, k_max_stakeholders> values{};
  std::size_t count = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if (met(state, person)) values[count++] = trust_bp(dossier, state, person);
  if (count == 0) return 0;
  std::sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

std::int32_t strongest_tie_bp(const Dossier& dossier, const State& state, std::size_t person, bool colleagues_only) {
  std::int32_t strongest = colleagues_only ? 0 : state.get(tie, k_kam.index(), person);
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    strongest = std::max(strongest, state.get(tie, colleague + 1, person));
  return strongest;
}

std::int32_t lone_ties(const Dossier& dossier, const State& state) {
  const std::int32_t level = dossier.parameters.lone_tie_level_bp;
  std::int32_t count = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if (state.get(tie, k_kam.index(), person) >= level && strongest_tie_bp(dossier, state, person, true) < level)
      ++count;
  return count;
}

std::int32_t kam_days(const Dossier& dossier, const State& state) {
  const Parameters& rules = dossier.parameters;
  const std::int32_t overload = std::max(0, lone_ties(dossier, state) - rules.lone_ties_free);
  const std::int32_t taken = rules.other_duties_days + times_bp(overload, rules.lone_tie_load_bp);
  return std::max(0, rules.kam_days_month - taken);
}

std::int32_t colleague_days(const Dossier& dossier, const State& state, ColleagueId colleague) {
  const std::int32_t willing = state.get(willingness, colleague.index());
  if (willing < dossier.parameters.willing_floor_bp) return 0;
  const std::int32_t days = dossier.colleagues[colleague.index()].days_month;
  return std::min(days, ramp(willing, dossier.parameters.willing_floor_bp, 1, k_fully_willing_bp, days));
}

std::int32_t relationship_days_bp(const State& state) {
  std::int32_t all = 0;
  for (std::size_t role = 0; role < k_roles; ++role) all += state.get(days_by_role, role);
  const std::int32_t relations = state.get(days_by_role, static_cast<std::size_t>(Role::relationships));
  return all == 0 ? 0 : relations * k_whole_bp / all;
}

std::int32_t measure(const Dossier& dossier, const State& state, const Condition& condition, const Subjects& subjects) {
  std::size_t subject = condition.subject;
  if (condition.of == Who::target) subject = subjects.person.raw();
  if (condition.of == Who::second) subject = subjects.second.raw();
  if (condition.of == Who::colleague) subject = subjects.colleague.raw();
  if (condition.of != Who::nobody && subject == Id<void>::k_none) return 0;
  switch (condition.measure) {
    case Measure::month: return state.get(month) + 1;
    case Measure::stage: return state.get(stage);
    case Measure::trust: return trust_bp(dossier, state, subject);
    case Measure::closeness: return state.get(closeness, subject);
    case Measure::reliability: return state.get(reliability, subject);
    case Measure::median_trust: return median_trust_bp(dossier, state);
    case Measure::tie: return strongest_tie_bp(dossier, state, subject, false);
    case Measure::kam_tie: return state.get(tie, k_kam.index(), subject);
    case Measure::colleague_tie: return strongest_tie_bp(dossier, state, subject, true);
    case Measure::this_tie:
      return subjects.colleague.valid() ? state.get(tie, own_person(subjects.colleague).index(), subject) : 0;
    case Measure::functions_tied: return functions_tied(dossier, state, condition.level);
    case Measure::pairs_tied: return pairs_tied(dossier, state, condition.level);
    case Measure::acquaintance: return state.get(acquaintance, subject);
    case Measure::people_met: return people_met(dossier, state);
    case Measure::insight: return state.get(insight, subject);
    case Measure::needs_found: return needs_found(dossier, state);
    case Measure::knowledge: return state.get(knowledge, subject);
    case Measure::shared_knowledge: return state.get(shared_knowledge, subject);
    case Measure::satisfaction: return state.get(satisfaction);
    case Measure::value_shown: return state.get(value_shown);
    case Measure::revenue: return state.get(revenue_month);
    case Measure::margin: return state.get(total_margin);
    case Measure::client_value: return state.get(total_client_value);
    case Measure::budget: return state.get(budget);
    case Measure::patience: return state.get(patience);
    case Measure::rival_pressure: return state.get(rival_pressure);
    case Measure::willingness: return state.get(willingness, subject);
    case Measure::prepared:
      return subjects.colleague.valid() ? state.get(prepared, subjects.colleague.index(), subject) : 0;
    case Measure::silence: return state.get(silence, subject);
    case Measure::offers_won: return count_offers_won(dossier, state);
    case Measure::offer: return state.get(offer_state, subject);
    case Measure::request: return state.get(request_state, subject);
    case Measure::event: return state.get(event_count, subject);
    case Measure::flag: return state.get(flag, subject);
    case Measure::promises_open: return open_promises(state);
    case Measure::promises_broken: return state.get(promises_broken);
    case Measure::relationship_days: return relationship_days_bp(state);
  }
  return 0;
}

bool holds(const Dossier& dossier, const State& state, const Condition& condition, const Subjects& subjects) {
  const std::int32_t value = measure(dossier, state, condition, subjects);
  return value >= condition.at_least && value <= condition.at_most;
}

bool all_hold(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
              const Subjects& subjects) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& condition) { return holds(dossier, state, condition, subjects); });
}

bool any_holds(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
               const Subjects& subjects) {
  return std::any_of(conditions.begin(), conditions.end(),
                     [&](const Condition& condition) { return holds(dossier, state, condition, subjects); });
}

bool hold(const Dossier& dossier, const State& state, const Conditions& conditions, const Subjects& subjects) {
  return all_hold(dossier, state, conditions.all, subjects) &&
         (conditions.any.empty() || any_holds(dossier, state, conditions.any, subjects));
}

}  // namespace diapason
