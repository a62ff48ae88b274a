#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_balance_weight_bp = 12'000;  // how much a one-sided draft weighs against trust
constexpr std::int32_t k_lock_weight_bp = 4'000;      // nobody likes to be tied
constexpr std::int32_t k_contract_luck_bp = 300;
constexpr std::int32_t k_grasping_bp = 350;

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

}  // namespace

void toggle_clause(Month& month, const Deed& deed) {
  const std::int32_t bit = 1 << deed.command.clause().index();
  const std::int32_t now = month.get(clauses_drafted);
  if ((month.get(clauses_signed) & bit) != 0) return;
  month.add(clauses_drafted, (now & bit) != 0 ? -bit : bit,
            deed.cause.as(Rule{20}, Source::contract, deed.command.clause().raw()));
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
