#include <doctest/doctest.h>

#include "sim/dials.hpp"
#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

Command offer_to(Person person) {
  Command command = deed(k_offer, person);
  command.object = 0;
  return command;
}

void trust_all(Life& life, Person person, std::int32_t value) {
  for (const Quantity part : {credibility, reliability, closeness}) life.set(part, person, value);
  life.set(self_interest, person, k_whole_bp - value);
}

Attack attack(std::int32_t month, std::int32_t strength_bp, std::int32_t loss_bp) {
  Attack result;
  result.month = month;
  result.strength_bp = strength_bp;
  result.loss_bp = loss_bp;
  result.lead_months = 4;
  return result;
}

}  // namespace

TEST_CASE("a starved tie fades, a tended one doesn't") {
  Life life{small_case()};
  life.set(tie, k_kam.index(), k_buyer, 5'000);
  life.set(tie, k_kam.index(), k_producer, 5'000);
  life.month({talk(k_meet, k_buyer, k_price)});
  CHECK(life.get(tie, k_kam.index(), k_buyer) > 5'000);
  CHECK(life.get(tie, k_kam.index(), k_producer) < 5'000);
  CHECK(life.moved(closeness, k_producer, Source::silence) == 0);  // the first silent month is forgiven
  life.month();
  CHECK(life.moved(closeness, k_producer, Source::silence) < 0);
}

TEST_CASE("what people think of us travels along influence, and only what is said: not closeness") {
  Life life{small_case()};
  life.set(credibility, k_producer, 9'000);
  life.set(closeness, k_producer, 9'000);
  life.month();
  CHECK(life.moved(credibility, k_director, Source::influence) > 0);
  CHECK(life.moved(closeness, k_director, Source::influence) == 0);
  CHECK(life.moved(credibility, k_expert, Source::influence) == 0);
}

TEST_CASE("an offer that answers a need there is accepted where the same without the need is not") {
  Case with = small_case();
  Case without = small_case();
  without.opening.people[k_producer].latent_needs = 0;
  Life needed{with};
  Life unneeded{without};
  needed.month({offer_to(k_producer)});
  unneeded.month({offer_to(k_producer)});
  CHECK(needed.get(offer_state, 0) == static_cast<int>(OfferState::won));
  CHECK(needed.get(revenue_month) > unneeded.get(revenue_month));
  CHECK(unneeded.get(offer_state, 0) == static_cast<int>(OfferState::refused));
  CHECK(unneeded.moved(self_interest, k_producer, Source::offer) > 0);
}

TEST_CASE("an offer has one chance") {
  Life life{small_case()};
  life.month({offer_to(k_buyer)});
  CHECK(can(life.the_case.dossier, life.seen(), {}, offer_to(k_producer)).front().obstacle == Obstacle::offer_closed);
}

TEST_CASE("an ally who is trusted and listened to opens a door that stays closed to us") {
  Life life{small_case()};
  CHECK(can(life.the_case.dossier, life.seen(), {}, talk(k_meet, k_director, k_price)).front().obstacle ==
        Obstacle::door_closed);
  Command ask = deed(k_ask_in, k_producer);
  ask.object = k_director;
  Life distrusted = life;
  trust_all(distrusted, k_producer, 1'000);
  distrusted.month({ask});
  CHECK(distrusted.get(acquaintance, k_director) == 1);
  CHECK(distrusted.moved(closeness, k_producer, Source::action) < 0);
  trust_all(life, k_producer, 7'000);
  life.month({ask});
  CHECK(life.get(acquaintance, k_director) == 2);
  CHECK(can(life.the_case.dossier, life.seen(), {}, talk(k_meet, k_director, k_price)).empty());
}

TEST_CASE("the step up takes conditions that have held and a client who agrees") {
  Life life{small_case()};
  trust_all(life, k_buyer, 7'000);
  trust_all(life, k_producer, 7'000);
  life.set(tie, k_kam.index(), k_producer, 6'000);
  life.month({talk(k_meet, k_producer, k_process)});
  CHECK(life.get(months_held) == 1);
  Life early = life;
  early.set(months_held, 0, 0);
  early.month({deed(k_propose, k_producer)});
  CHECK(early.get(stage) == 1);
  CHECK(early.get(decline_pause) > 0);
  CHECK(can(early.the_case.dossier, early.seen(), {}, deed(k_propose, k_producer)).front().obstacle ==
        Obstacle::step_paused);
  Life unloved = life;
  trust_all(unloved, k_producer, 1'000);
  unloved.month({deed(k_propose, k_producer)});
  CHECK(unloved.get(stage) == 1);
  life.month({deed(k_propose, k_producer)});
  CHECK(life.get(stage) == 2);
}

TEST_CASE("a stage is lost only when its conditions, slack included, are missed for long enough") {
  Life life{small_case()};
  life.set(stage, 0, 2);
  life.set(tie, k_kam.index(), k_producer, 9'000);
  trust_all(life, k_buyer, 4'300);  // below what it takes to climb, within the slack
  life.month({talk(k_meet, k_producer, k_process)});
  CHECK(life.get(months_lost) == 0);
  trust_all(life, k_buyer, 2'000);
  life.month({talk(k_meet, k_producer, k_process)});
  CHECK(life.get(months_lost) == 1);
  CHECK(life.get(stage) == 2);
  life.month({talk(k_meet, k_producer, k_process)});
  CHECK(life.get(stage) == 1);
}

TEST_CASE("a rival takes less from an account with trust, and from a higher stage") {
  Case the_case = small_case();
  the_case.plot.attacks = {attack(1, 1'500, 4'000)};
  const auto lost = [&](std::int32_t trust, std::int32_t at_stage) {
    Life life{the_case};
    trust_all(life, k_buyer, trust);
    life.set(stage, 0, at_stage);
    life.month();
    return -life.moved(revenue_month, 0, Source::rival);
  };
  CHECK(lost(2'000, 1) > lost(4'000, 1));
  CHECK(lost(2'000, 1) > lost(2'000, 2));
  CHECK(lost(9'000, 2) == 0);
}

TEST_CASE("months counted towards the next stage don't count after a fall") {
  Life life{small_case()};
  life.the_case.dossier.highest_stage = 3;
  life.the_case.dossier.gates[1] = life.the_case.dossier.gates[0];
  life.the_case.dossier.gates[1].conditions.resize(1);
  life.set(stage, 0, 2);
  life.set(months_lost, 0, 1);
  life.set(tie, k_kam.index(), k_producer, 9'000);
  trust_all(life, k_buyer, 1'000);
  life.month({talk(k_meet, k_producer, k_process)});
  CHECK(life.get(stage) == 1);
  CHECK(life.get(months_held) == 0);
}

TEST_CASE("watching again doesn't undo being prepared, and sees the soonest move first") {
  Case the_case = small_case();
  the_case.plot.attacks = {attack(4, 100, 1'000), attack(3, 100, 1'000)};
  Effect watching;
  watching.kind = EffectKind::watch;
  watching.who = Who::nobody;
  the_case.dossier.actions[k_share].effects = {watching};
  Command watch;
  watch.action = ActionId{k_share};
  Life life{the_case};
  life.month({watch});
  CHECK(life.get(attack_seen, 0) == 0);
  CHECK(life.get(attack_seen, 1) == 1);
  CHECK(life.seen().attack(1) != nullptr);
  CHECK(life.seen().attack(0) == nullptr);
  life.month({watch});
  CHECK(life.get(attack_seen, 0) == 1);
  CHECK(life.get(attack_seen, 1) == 1);
}

TEST_CASE("one door is asked for once a month, whoever is asked") {
  Life life{small_case()};
  Command ask = deed(k_ask_in, k_producer);
  ask.object = k_director;
  Draft draft;
  draft.add(ask);
  ask.person = StakeholderId{k_buyer};
  CHECK(can(life.the_case.dossier, life.seen(), draft, ask).front().obstacle == Obstacle::already_planned);
}

TEST_CASE("work done for somebody is no silence, met or not") {
  Life life{small_case()};
  life.set(tie, k_kam.index(), k_producer, 5'000);
  life.month();
  life.month({answer_go(RequestId{std::size_t{0}})});
  CHECK(life.get(silence, k_producer) == 0);
  CHECK(life.moved(closeness, k_producer, Source::silence) == 0);
}

TEST_CASE("ties that the KAM alone holds take time, beyond those that anybody can carry") {
  Life life{small_case()};
  const std::int32_t free_days = kam_days(life.the_case.dossier, life.state);
  CHECK(free_days == 16);
  life.the_case.dossier.parameters.lone_ties_free = 1;
  for (const Person person : {k_buyer, k_producer, k_expert}) life.set(tie, k_kam.index(), person, 6'000);
  CHECK(lone_ties(life.the_case.dossier, life.state) == 3);
  CHECK(kam_days(life.the_case.dossier, life.state) == free_days - 1);
  life.set(tie, own_person(ColleagueId{k_engineer}).index(), k_expert, 6'000);
  CHECK(lone_ties(life.the_case.dossier, life.state) == 2);
}

TEST_CASE("what is shared stays within what is known") {
  Life life{small_case()};
  life.set(knowledge, 0, 6'000);
  Command share;
  share.action = ActionId{k_share};
  life.month({share});
  CHECK(life.get(shared_knowledge, 0) > 4'000);
  CHECK(life.get(shared_knowledge, 0) <= life.get(knowledge, 0));
}

TEST_CASE("the mark is the weighted mean of the dials, and a dial of weight 0 doesn't count") {
  Life life{small_case()};
  const Dials dials = dials_of(life.the_case.dossier, life.state, 2);
  std::int32_t sum = 0;
  for (const DialReading& dial : dials) {
    CHECK(dial.value_bp >= 0);
    CHECK(dial.value_bp <= k_whole_bp);
    std::int32_t shares = 0;
    for (std::size_t part = 0; part < dial.part_count; ++part) shares += dial.parts[part].share_bp;
    CHECK(shares == k_whole_bp);
    sum += dial.value_bp;
  }
  CHECK(mark_of(dials) == divide_rounded(sum, 5));
  life.the_case.dossier.parameters.dial_reach_weight = 0;
  const Dials fewer = dials_of(life.the_case.dossier, life.state, 2);
  CHECK(mark_of(fewer) == divide_rounded(sum - fewer[1].value_bp, 4));
}
