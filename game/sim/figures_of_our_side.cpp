#include <algorithm>
#include <cstdlib>

#include "base/fixed.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Of a function's own trade is a topic that it cares about this much (design).
constexpr std::int32_t k_own_trade_bp = 5'000;

}  // namespace

std::uint32_t bits_of_own_people(const Dossier& dossier) {
  const auto first = [](std::size_t count) { return (1U << count) - 1U; };
  return 1U << k_kam.index() | first(dossier.colleagues.size()) << own_person(ColleagueId{std::size_t{0}}).index() |
         first(dossier.sponsors.size()) << own_person(SponsorId{std::size_t{0}}).index();
}

std::int32_t overload_days(const Dossier& dossier, const State& state) {
  const Parameters& rules = dossier.parameters;
  const std::int32_t too_many = std::max(0, lone_ties(dossier, state) - rules.lone_ties_free);
  return times_bp(too_many, rules.lone_tie_load_bp);
}

std::int32_t strategic_work_bp(const Dossier& dossier, const State& state) {
  constexpr std::int32_t k_least_bp = 2'000;
  return std::max(k_least_bp, k_whole_bp - overload_days(dossier, state) * dossier.parameters.crowding_bp);
}

std::int32_t kam_days(const Dossier& dossier, const State& state) {
  const Parameters& rules = dossier.parameters;
  const std::int32_t taken = rules.other_duties_days + state.get(extra_duties) + overload_days(dossier, state);
  return std::clamp(rules.kam_days_month - taken, 0, rules.kam_days_month);
}

std::int32_t colleague_days(const Dossier& dossier, const State& state, ColleagueId colleague) {
  const std::int32_t willing = state.get(willingness, colleague.index());
  if (willing < dossier.parameters.willing_floor_bp) return 0;
  const std::int32_t days = dossier.colleagues[colleague.index()].days_month;
  return std::min(days, ramp(willing, dossier.parameters.willing_floor_bp, 1, k_fully_willing_bp, days));
}

SponsorId sponsor_of(const State& state) {
  const std::int32_t now = state.get(sponsor);
  return now == 0 ? SponsorId{} : SponsorId{static_cast<std::size_t>(now) - 1};
}

std::int32_t sponsor_days(const Dossier& dossier, const State& state) {
  const SponsorId now = sponsor_of(state);
  return now.valid() ? dossier.sponsors[now.index()].days_month : 0;
}

std::int32_t competence_bp(const Dossier& dossier, const State& state, ColleagueId colleague, StakeholderId person) {
  const std::size_t function = dossier.stakeholders[person.index()].function.index();
  std::int32_t best = 0;
  for (std::size_t topic = 0; topic < dossier.topics.size(); ++topic) {
    const std::int32_t mastery = dossier.colleagues[colleague.index()].mastery_bp[topic];
    best = std::max(best, dossier.topics[topic].fit_bp[function] >= k_own_trade_bp ? mastery : 0);
  }
  return std::min(k_whole_bp, best + state.get(trained, colleague.index()) * 100);
}

bool pairs_are_blocked(const Dossier& dossier, const State& state) {
  return circuit_trust_bp(dossier, state, k_buying_seats) < dossier.parameters.buyer_floor_bp;
}

bool is_autonomous(const Dossier& dossier, const State& state, std::size_t colleague, std::size_t person) {
  return state.get(autonomy, colleague, person) * 100 >= dossier.parameters.autonomous_bp;
}

std::int32_t pairs_autonomous(const Dossier& dossier, const State& state) {
  std::int32_t pairs = 0;
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
      pairs += is_autonomous(dossier, state, colleague, person) ? 1 : 0;
  return pairs;
}

std::int32_t team_size(const Dossier& dossier, const State& state) {
  std::int32_t size = 0;
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    size += state.get(mobilised, colleague) > 0 ? 1 : 0;
  return size;
}

std::int32_t lock_bp(const Dossier& dossier, std::int32_t clauses) {
  std::int32_t lock = 0;
  for (std::size_t clause = 0; clause < dossier.clauses.size(); ++clause)
    if ((clauses >> clause & 1) != 0) lock += dossier.clauses[clause].lock_bp;
  return lock;
}

ClauseTerms terms_of(const Clause& clause, bool on_their_terms) {
  constexpr std::int32_t k_given_bp = 2'500;  // of all that changes hands by it
  const std::int32_t moved = std::abs(clause.ours_eur) + std::abs(clause.theirs_eur);
  const std::int32_t given = on_their_terms ? times_bp(moved, k_given_bp) : 0;
  return {clause.ours_eur - given, clause.theirs_eur + given};
}

ClauseTerms terms_of(const Dossier& dossier, const State& state, std::size_t clause) {
  return terms_of(dossier.clauses[clause], (state.get(clauses_conceded) >> clause & 1) != 0);
}

namespace {

std::int32_t against_margin_bp(const State& state, std::int64_t eur) {
  const std::int64_t margin = std::max(1, times_bp(state.get(revenue_month), state.get(margin_rate)));
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(eur * k_whole_bp / margin, -k_whole_bp, k_whole_bp));
}

}  // namespace

std::int32_t balance_bp(const Dossier& dossier, const State& state, std::int32_t clauses) {
  std::int64_t ours = 0;
  for (std::size_t clause = 0; clause < dossier.clauses.size(); ++clause) {
    if ((clauses >> clause & 1) == 0) continue;
    const ClauseTerms terms = terms_of(dossier, state, clause);
    ours += terms.ours_eur - terms.theirs_eur;
  }
  return against_margin_bp(state, ours);
}

std::int32_t balance_bp(const State& state, const ClauseTerms& terms) {
  return against_margin_bp(state, std::int64_t{terms.ours_eur} - terms.theirs_eur);
}

std::int32_t prepared_answer_bp(const Dossier& dossier, const State& state, SituationId situation) {
  const std::int32_t response = state.get(rule_response, situation.index());
  const std::int32_t age = state.get(month) + 1 - state.get(rule_month, situation.index());
  if (response == 0 || age > dossier.parameters.rule_stale_months) return 0;
  return dossier.responses[static_cast<std::size_t>(response) - 1].suits_bp[situation.index()];
}

std::int32_t plan_age_months(const State& state) {
  return state.get(plan_month) == 0 ? k_no_plan_months : state.get(month) + 1 - state.get(plan_month);
}

std::int32_t relationship_days_bp(const State& state) {
  std::int32_t all = 0;
  for (std::size_t role = 0; role < k_roles; ++role) all += state.get(days_by_role, role);
  const std::int32_t relations = state.get(days_by_role, static_cast<std::size_t>(Role::relationships));
  return all == 0 ? 0 : relations * k_whole_bp / all;
}

}  // namespace diapason
