#include "sim/measure.hpp"

#include <algorithm>
#include <bit>

#include "base/fixed.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Bit set of the things, of so many, that count.
template <class Counts>
std::uint64_t bits_of(std::size_t things, Counts counts) {
  std::uint64_t bits = 0;
  for (std::size_t thing = 0; thing < things; ++thing) bits |= std::uint64_t{counts(thing) ? 1U : 0U} << thing;
  return bits;
}

template <class Counts>
std::uint64_t people_who(const Dossier& dossier, Counts counts) {
  return bits_of(dossier.stakeholders.size(), counts);
}

std::uint64_t functions_tied(const Dossier& dossier, const State& state, std::int32_t level) {
  const Ties strongest = strongest_ties_bp(dossier, state);
  std::uint32_t functions = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    const bool buyer = (static_cast<std::uint32_t>(state.get(seats, person)) & k_buying_seats) != 0;
    const std::uint32_t counts = !buyer && strongest[person] >= level ? 1 : 0;
    functions |= counts << dossier.stakeholders[person].function.index();
  }
  return functions;
}

// Row by row to a stated end, as in `lone_ties`.
std::int32_t pairs_tied(const Dossier& dossier, const State& state, std::int32_t level) {
  if (level <= 0) return static_cast<std::int32_t>(dossier.stakeholders.size() * dossier.colleagues.size());
  const auto enough = static_cast<std::int16_t>(std::min(level, k_whole_bp + 1));
  std::int16_t pairs = 0;
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
    for (const std::int16_t held : state.row<tie>(own_person(ColleagueId{colleague}).index()))
      pairs = static_cast<std::int16_t>(pairs + (held >= enough ? 1 : 0));
  return pairs;
}

std::uint64_t sites_tied(const Dossier& dossier, const State& state, std::int32_t level) {
  const Ties strongest = strongest_ties_bp(dossier, state);
  std::uint32_t sites = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if (strongest[person] >= level) sites |= 1U << dossier.stakeholders[person].site.index();
  return sites;
}

// Those of ours who hold somebody: what is left when one of us goes.
std::uint64_t holders_of_ties(const Dossier& dossier, const State& state) {
  return bits_of(k_max_own_people, [&](std::size_t own) {
    return people_who(dossier, [&](std::size_t person) {
             return state.get(tie, own, person) >= dossier.parameters.lone_tie_level_bp;
           }) != 0;
  });
}

std::int32_t buyer_tie(const Dossier& dossier, const State& state) {
  std::int32_t strongest = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if ((static_cast<std::uint32_t>(state.get(seats, person)) & k_buying_seats) != 0)
      strongest = std::max(strongest, state.get(tie, k_kam.index(), person));
  return strongest;
}

std::int32_t needs_found(const Dossier& dossier, const State& state) {
  std::int32_t found = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    found += std::popcount(static_cast<std::uint32_t>(state.get(found_needs, person)));
  return found;
}

std::uint64_t open_promises(const State& state) {
  return bits_of(k_max_promises, [&](std::size_t promise) {
    const auto now = static_cast<PromiseState>(state.get(promise_state, promise));
    return now == PromiseState::open || now == PromiseState::late;
  });
}

std::uint64_t answers_ready(const Dossier& dossier, const State& state) {
  return bits_of(dossier.situations.size(),
                 [&](std::size_t situation) { return prepared_answer_bp(dossier, state, SituationId{situation}) > 0; });
}

std::int32_t extra_margin_eur(const Dossier& dossier, const State& state) {
  const std::int64_t otherwise = std::int64_t{dossier.economy.undifferentiated_margin_month_eur} * state.get(month);
  return static_cast<std::int32_t>(
      std::clamp<std::int64_t>(state.get(total_margin) - otherwise, -k_money_end, k_money_end));
}

std::int32_t of_pair(const State& state, Quantity quantity, ColleagueId colleague, std::size_t person) {
  return colleague.valid() ? state.get(quantity, colleague.index(), person) : 0;
}

// The measures of what grows with the account: pairs, plan, sponsor, contract.
std::int32_t further_measure(const Dossier& dossier, const State& state, const Condition& condition,
                             const Subjects& subjects, std::size_t subject) {
  switch (condition.measure) {
    case Measure::rank: return state.get(rank, subject);
    case Measure::present: return state.get(present, subject);
    case Measure::buyer_trust: return circuit_trust_bp(dossier, state, k_buying_seats);
    case Measure::buyer_tie: return buyer_tie(dossier, state);
    case Measure::pairs_autonomous: return pairs_autonomous(dossier, state);
    case Measure::autonomy: return 100 * of_pair(state, autonomy, subjects.colleague, subject);
    case Measure::lone_ties: return lone_ties(dossier, state);
    case Measure::favours: return state.get(favours, subject);
    case Measure::exposure: return state.get(exposure, subject);
    case Measure::recognition: return state.get(recognition, subject);
    case Measure::load: return state.get(load, subject);
    case Measure::native: return state.get(native, subject);
    case Measure::team_size: return team_size(dossier, state);
    case Measure::support: return state.get(support);
    case Measure::agreed: return state.get(agreed);
    case Measure::tension: return state.get(tension);
    case Measure::commitment: return state.get(commitment);
    case Measure::brief: return state.get(brief);
    case Measure::drift: return state.get(drift);
    case Measure::sponsor_talks: return state.get(sponsor_talks);
    case Measure::sponsor_meetings: return state.get(sponsor_meetings);
    case Measure::client_reviews: return state.get(client_reviews);
    case Measure::plan_quality: return state.get(plan_quality);
    case Measure::plan_age: return plan_age_months(state);
    case Measure::adherence: return state.get(adherence);
    case Measure::plan_item: return state.get(plan_chosen) >> subject & 1;
    case Measure::trouble: return state.get(trouble_left, subject);
    case Measure::project: return state.get(project_done, subject);
    case Measure::heard: return state.get(offer_heard, subject) != 0 ? 1 : 0;
    case Measure::clause: return state.get(clauses_signed) >> subject & 1;
    case Measure::lock: return lock_bp(dossier, state.get(clauses_signed));
    case Measure::balance: return balance_bp(dossier, state, state.get(clauses_signed));
    case Measure::reference: return state.get(reference);
    case Measure::extra_margin: return extra_margin_eur(dossier, state);
    case Measure::unsupported: return state.get(months_unsupported);
    case Measure::months_at_stage: return state.get(months_at_stage);
    case Measure::rival_moves_seen: return state.get(attacks_foreseen);
    case Measure::has_say:
      return (static_cast<std::uint32_t>(state.get(seats, subject)) & (k_buying_seats | k_deciding_seats)) != 0 ? 1 : 0;
    default: return 0;
  }
}

}  // namespace

std::uint64_t counted(const Dossier& dossier, const State& state, const Condition& condition, std::size_t first) {
  switch (condition.measure) {
    case Measure::functions_tied: return functions_tied(dossier, state, condition.level);
    case Measure::sites_tied: return sites_tied(dossier, state, condition.level);
    case Measure::people_met: return people_who(dossier, [&](std::size_t person) { return met(state, person); });
    case Measure::deciders_met:
      return people_who(dossier, [&](std::size_t person) {
        return met(state, person) && (static_cast<std::uint32_t>(state.get(seats, person)) & k_deciding_seats) != 0;
      });
    case Measure::informants: return state.bits_of_all<informant>();
    case Measure::lone_ties:
      return people_who(dossier, [&](std::size_t person) { return is_held_alone(dossier, state, person); });
    case Measure::bus_factor: return holders_of_ties(dossier, state);
    case Measure::team_size: return state.bits_of_all<mobilised>();
    case Measure::pairs_tied:
      return people_who(dossier, [&](std::size_t person) {
        return state.get(tie, own_person(ColleagueId{first}).index(), person) >= condition.level;
      });
    case Measure::pairs_autonomous:
      return people_who(dossier, [&](std::size_t person) { return is_autonomous(dossier, state, first, person); });
    case Measure::needs_found: return static_cast<std::uint32_t>(state.get(found_needs, first));
    case Measure::promises_open: return open_promises(state);
    case Measure::offers_won:
      return bits_of(dossier.offers.size(), [&](std::size_t offer) {
        return state.get(offer_state, offer) == static_cast<int>(OfferState::won);
      });
    case Measure::projects_done:
      return bits_of(dossier.offers.size(), [&](std::size_t offer) { return state.get(project_done, offer) == 100; });
    case Measure::objectives_reached: return static_cast<std::uint32_t>(state.get(plan_reached));
    case Measure::rules_ready: return answers_ready(dossier, state);
    case Measure::troubles: return state.bits_of_all<trouble_left>();
    case Measure::sponsored: return std::uint64_t{1} << state.get(sponsor) >> 1;  // by place, from 1
    case Measure::contract: return state.get(contract_month) != 0 ? 1 : 0;
    default: return 0;
  }
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
    case Measure::pairs_tied: return pairs_tied(dossier, state, condition.level);
    case Measure::acquaintance: return state.get(acquaintance, subject);
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
    case Measure::prepared: return of_pair(state, prepared, subjects.colleague, subject);
    case Measure::silence: return state.get(silence, subject);
    case Measure::offer: return state.get(offer_state, subject);
    case Measure::request: return state.get(request_state, subject);
    case Measure::event: return state.get(event_count, subject);
    case Measure::flag: return state.get(flag, subject);
    case Measure::promises_broken: return state.get(promises_broken);
    case Measure::relationship_days: return relationship_days_bp(state);
    case Measure::functions_tied:
    case Measure::sites_tied:
    case Measure::people_met:
    case Measure::deciders_met:
    case Measure::informants:
    case Measure::bus_factor:
    case Measure::promises_open:
    case Measure::offers_won:
    case Measure::projects_done:
    case Measure::objectives_reached:
    case Measure::rules_ready:
    case Measure::troubles:
    case Measure::sponsored:
    case Measure::contract: return std::popcount(counted(dossier, state, condition));
    default: return further_measure(dossier, state, condition, subjects, subject);
  }
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
