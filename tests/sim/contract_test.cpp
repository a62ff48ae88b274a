#include <algorithm>

#include <doctest/doctest.h>

#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// The small case with a clause and the action that negotiates it.
Case with_clause(std::int32_t ours_eur, std::int32_t theirs_eur) {
  Case the_case = small_case();
  Clause clause;
  clause.key = "the-clause";
  clause.ours_eur = ours_eur;
  clause.theirs_eur = theirs_eur;
  the_case.dossier.clauses = {clause};
  Action action;
  action.key = "negotiate";
  action.rule = 20;
  action.aim = Aim::clause;
  action.kam_days = 1;
  Condition say;
  say.measure = Measure::has_say;
  say.of = Who::target;
  say.at_least = 1;
  action.needs.all = {say};
  Effect effect;
  effect.kind = EffectKind::clause;
  action.effects = {effect};
  the_case.dossier.actions.push_back(action);
  complete(the_case);
  return the_case;
}

Command negotiation(const Case& the_case, Person person) {
  Command command;
  command.action = ActionId{the_case.dossier.actions.size() - 1};
  command.person = StakeholderId{person};
  command.object = 0;
  return command;
}

void trust_us(Life& life, std::int32_t value) {
  for (const Quantity part : {credibility, reliability, closeness}) life.set(part, k_buyer, value);
  life.set(self_interest, k_buyer, k_whole_bp - value);
}

// How the buyer takes a clause: the state after one negotiation.
State negotiated(std::int32_t trust_bp, std::int32_t ours_eur, std::int32_t theirs_eur) {
  Life life{with_clause(ours_eur, theirs_eur)};
  trust_us(life, trust_bp);
  life.month({negotiation(life.the_case, k_buyer)});
  return life.state;
}

}  // namespace

TEST_CASE("whoever trusts us agrees, a little less trust names its own terms, too little resists (D20)") {
  const State agreed = negotiated(7'000, 1'000, 1'000);
  CHECK(agreed.get(clauses_drafted) == 1);
  CHECK(agreed.get(clauses_conceded) == 0);
  const State bargained = negotiated(4'200, 1'000, 1'000);
  CHECK(bargained.get(clauses_drafted) == 1);
  CHECK(bargained.get(clauses_conceded) == 1);
  CHECK(negotiated(2'500, 1'000, 1'000).get(clauses_drafted) == 0);
}

TEST_CASE("the same trust that grants a clause for both resists one for us alone, and minds being asked (D20)") {
  const Case fair = with_clause(4'000, 4'000);
  const Case grasping = with_clause(4'000, -4'000);
  for (const bool is_fair : {true, false}) {
    Life life{is_fair ? fair : grasping};
    trust_us(life, 5'500);
    life.month({negotiation(life.the_case, k_buyer)});
    CHECK((life.get(clauses_drafted) == 1) == is_fair);
    CHECK((life.moved(self_interest, k_buyer, Source::contract) > 0) != is_fair);
  }
}

TEST_CASE("on their terms a quarter of what changes hands goes over to them") {
  const Clause clause = with_clause(3'000, -1'000).dossier.clauses[0];
  CHECK(terms_of(clause, true).ours_eur == 2'000);
  CHECK(terms_of(clause, true).theirs_eur == 0);
  CHECK(terms_of(clause, false).ours_eur == 3'000);
}

TEST_CASE("what serves them comes out of the draft at a price, what serves us for nothing (D20)") {
  for (const bool serves_them : {true, false}) {
    Life life{serves_them ? with_clause(0, 3'000) : with_clause(3'000, 0)};
    life.set(clauses_drafted, 0, 1);
    life.month({negotiation(life.the_case, k_buyer)});
    CHECK(life.get(clauses_drafted) == 0);
    CHECK((life.moved(self_interest, k_buyer, Source::contract) > 0) == serves_them);
  }
}

TEST_CASE("a clause is negotiated with somebody, and with somebody who has a say as far as we know (D20)") {
  Life life{with_clause(0, 0)};
  const auto refused = [&](const Command& command, Obstacle obstacle) {
    const Refusals refusals = can(life.the_case.dossier, life.seen(), {}, command);
    return std::any_of(refusals.begin(), refusals.end(),
                       [&](const Refusal& refusal) { return refusal.obstacle == obstacle; });
  };
  Command with_nobody = negotiation(life.the_case, k_buyer);
  with_nobody.person = {};
  CHECK(refused(with_nobody, Obstacle::needs_person));
  CHECK(refused(negotiation(life.the_case, k_producer), Obstacle::condition));
  CHECK(can(life.the_case.dossier, life.seen(), {}, negotiation(life.the_case, k_buyer)).empty());
}
