#include <algorithm>

#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_balance_weight_bp = 12'000;  // how much a one-sided draft weighs against trust
constexpr std::int32_t k_lock_weight_bp = 4'000;      // nobody likes to be tied
constexpr std::int32_t k_contract_luck_bp = 300;
constexpr std::int32_t k_grasping_bp = 350;
constexpr std::int32_t k_clause_weight_bp = 20'000;  // how much a one-sided clause weighs against trust
constexpr std::int32_t k_most_eased_bp = 1'000;      // what a clause that serves them makes up for at most
constexpr std::int32_t k_blatant_bp = 1'000;         // of our margin: from there on one-sidedness can't look worse

// D36: whoever has bought from us so far must not learn of a contract from others.
void pass_over_buyers(Month& month, std::size_t asked, const Cause& cause) {
  for (std::size_t person = 0; person < month.people(); ++person) {
    const bool buys = (static_cast<std::uint32_t>(month.get(seats, person)) & k_buying_seats) != 0;
    const Encounter& encounter = month.encounters[person];
    if (person == asked || !buys || !met(month.state(), person) || encounter.contacts > 0 || encounter.served) continue;
    move_trust(month, person, TrustPart::reliability, -month.rules.passed_over_bp, cause);
    move_trust(month, person, TrustPart::self_interest, month.rules.passed_over_bp, cause);
  }
}

// What is asked for ourselves alone is noticed, the more one-sided the more.
void press_for_ourselves(Month& month, std::size_t person, std::int32_t one_sided_bp, std::int32_t at_stake_bp,
                         const Cause& cause) {
  if (one_sided_bp <= 0) return;
  move_trust(month, person, TrustPart::self_interest, ramp(one_sided_bp, 0, 0, k_blatant_bp, at_stake_bp), cause);
}

// To take back what was granted to them costs as much as to ask for what they don't want to grant.
void take_out(Month& month, std::size_t clause, std::size_t person, const Cause& cause) {
  const std::int32_t bit = 1 << clause;
  const std::int32_t balance = balance_bp(month.state(), terms_of(month.dossier, month.state(), clause));
  month.add(clauses_drafted, -bit, cause);
  month.add(clauses_conceded, -(month.get(clauses_conceded) & bit), cause);
  press_for_ourselves(month, person, -balance, k_grasping_bp, cause);
}

}  // namespace

std::int32_t clause_score_bp(const Dossier& dossier, const State& state, ClauseId id, StakeholderId person) {
  const Clause& clause = dossier.clauses[id.index()];
  const std::int32_t one_sided = times_bp(balance_bp(state, terms_of(clause, false)), k_clause_weight_bp);
  return trust_to_agree_bp(dossier, state, person.index()) - std::max(one_sided, -k_most_eased_bp) -
         times_bp(clause.lock_bp, k_lock_weight_bp);
}

// D20: whoever negotiates for the client agrees as far as they trust us and it serves them; a little short of that they
// name their own terms.
void negotiate_clause(Month& month, const Deed& deed) {
  const ClauseId id = deed.command.clause();
  const std::size_t person = deed.person().index();
  const std::int32_t bit = 1 << id.index();
  if ((month.get(clauses_signed) & bit) != 0) return;
  const Cause cause = deed.cause.as(Rule{20}, Source::contract, id.raw());
  if ((month.get(clauses_drafted) & bit) != 0) return take_out(month, id.index(), person, cause);

  const Clause& clause = month.dossier.clauses[id.index()];
  const std::int32_t luck = month.luck.bell(k_contract_luck_bp, Purpose::offer, clause.luck, month.luck_of(person));
  const std::int32_t score = clause_score_bp(month.dossier, month.state(), id, deed.person()) + luck;
  const bool agreed_as_written = score >= k_clause_agreed_bp;
  const bool resisted = score < k_clause_agreed_bp - k_clause_bargain_bp;
  if (!resisted) month.add(clauses_drafted, bit, cause);
  if (!resisted && !agreed_as_written) month.add(clauses_conceded, bit, cause);
  press_for_ourselves(month, person, balance_bp(month.state(), terms_of(clause, !agreed_as_written && !resisted)),
                      resisted ? k_grasping_bp : k_grasping_bp / 2, cause);
}

// D20: both sides must earn; what serves us alone is held against us.
std::int32_t contract_score_bp(const Dossier& dossier, const State& state, StakeholderId person) {
  const std::int32_t drafted = state.get(clauses_drafted);
  return trust_to_agree_bp(dossier, state, person.index()) -
         times_bp(balance_bp(dossier, state, drafted), k_balance_weight_bp) -
         times_bp(lock_bp(dossier, drafted), k_lock_weight_bp);
}

void put_contract(Month& month, const Deed& deed, std::size_t person) {
  month.contract_put_to = StakeholderId{person};
  month.contract_cause = deed.cause.as(Rule{20}, Source::contract, Id<void>::k_none);
}

void settle_contract(Month& month) {
  if (!month.contract_put_to.valid()) return;
  const std::size_t person = month.contract_put_to.index();
  const std::int32_t drafted = month.get(clauses_drafted);
  if (drafted == month.get(clauses_signed)) return;
  const Cause cause = month.contract_cause;
  pass_over_buyers(month, person, cause.as(Rule{36}, Source::contract, Id<void>::k_none));
  const std::int32_t luck = month.luck.bell(k_contract_luck_bp, Purpose::offer, 7'919, month.luck_of(person));
  const std::int32_t score = contract_score_bp(month.dossier, month.state(), StakeholderId{person}) + luck;
  if (score < k_contract_signed_bp) {
    if (balance_bp(month.dossier, month.state(), drafted) > 0)
      move_trust(month, person, TrustPart::self_interest, k_grasping_bp, cause);
    return;
  }
  month.put(clauses_signed, drafted, cause);
  month.put(contract_month, month.number(), cause);
}

}  // namespace diapason
