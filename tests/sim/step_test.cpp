#include "sim/step.hpp"

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

TEST_CASE("a month is a pure function of case, state, commands and luck") {
  Life one{small_case(), 5};
  Life other{small_case(), 5};
  one.month({talk(k_meet, k_buyer, k_price)});
  other.month({talk(k_meet, k_buyer, k_price)});
  CHECK(one.state == other.state);
  CHECK(one.changes == other.changes);
}

TEST_CASE("the order of commands has no effect") {
  Life one{small_case()};
  Life other{small_case()};
  one.month({talk(k_meet, k_buyer, k_price), talk(k_listen, k_producer, k_process),
             together(k_send, k_producer, k_engineer, k_process)});
  other.month({together(k_send, k_producer, k_engineer, k_process), talk(k_listen, k_producer, k_process),
               talk(k_meet, k_buyer, k_price)});
  CHECK(one.state == other.state);
  CHECK(one.changes == other.changes);
}

TEST_CASE("folding the changes over the state before gives the state after, bit for bit") {
  Life life{small_case()};
  const State before = life.state;
  life.month({talk(k_meet, k_buyer, k_price), together(k_introduce, k_producer, k_engineer, k_process)});
  CHECK(fold(before, life.changes) == life.state);
}

TEST_CASE("a ledger with one entry left out no longer folds: every entry is needed") {
  Life life{small_case()};
  const State before = life.state;
  life.month({talk(k_meet, k_buyer, k_price), talk(k_listen, k_producer, k_process)});
  REQUIRE(life.changes.size() > 20);
  for (std::size_t left_out = 0; left_out < life.changes.size(); ++left_out) {
    Changes fewer = life.changes;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left_out));
    CHECK_FALSE(fold(before, fewer) == life.state);
  }
}

TEST_CASE("a month with one bad command is refused as a whole, with every reason") {
  Life life{small_case()};
  const std::array commands{talk(k_meet, k_buyer, k_price), talk(k_meet, k_director, k_price), deed(k_offer, k_buyer)};
  const Result<Step, Refusals> result = step(life.the_case, life.state, commands, life.noise);
  REQUIRE_FALSE(result.ok());
  REQUIRE(result.problems().size() == 2);
  CHECK(result.problems()[0].obstacle == Obstacle::door_closed);
  CHECK(result.problems()[1].obstacle == Obstacle::needs_offer);
}

TEST_CASE("a command is refused for what it lacks and for what it says too much") {
  Life life{small_case()};
  const auto why = [&](const Command& command) {
    return can(life.the_case.dossier, life.seen(), {}, command).front().obstacle;
  };
  CHECK(why(deed(k_meet, k_buyer)) == Obstacle::needs_topic);
  CHECK(why(talk(k_send, k_producer, k_process)) == Obstacle::needs_colleague);
  CHECK(why(together(k_listen, k_buyer, k_engineer, k_price)) == Obstacle::takes_no_colleague);
  Command surplus = talk(k_meet, k_buyer, k_price);
  surplus.object = 3;
  CHECK(why(surplus) == Obstacle::unasked);
  CHECK(why(Command{}) == Obstacle::unknown_action);
}

TEST_CASE("days run out: the agenda refuses what doesn't fit and says what is left") {
  Life life{small_case()};
  Draft draft;
  for (const Person person : {k_buyer, k_producer, k_expert})
    for (const Subject topic : {k_price, k_process}) draft.add(talk(k_meet, person, topic));
  draft.add(talk(k_listen, k_buyer, k_price));
  draft.add(talk(k_listen, k_buyer, k_process));
  const Refusals refusals = can(life.the_case.dossier, life.seen(), draft, talk(k_listen, k_producer, k_price));
  REQUIRE(refusals.size() == 1);
  CHECK(refusals[0].obstacle == Obstacle::kam_days);
  CHECK(refusals[0].have == 0);
  CHECK(refusals[0].need == 2);
}

TEST_CASE("a rollout plays the same month as the game, without a ledger") {
  Life life{small_case(), 9};
  const Observation seen = life.seen();
  Agenda agenda{life.the_case.dossier, seen};
  agenda.add(talk(k_meet, k_buyer, k_price));
  State rolled = life.state;
  play(life.the_case.dossier, life.the_case.plot, rolled, agenda, life.noise);
  life.month({talk(k_meet, k_buyer, k_price)});
  CHECK(rolled == life.state);
}

TEST_CASE("months played side by side are the months played one by one") {
  const Case the_case = small_case();
  std::vector<State> alone;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) alone.push_back(begin(the_case, Noise{seed}).next);
  std::vector<State> beside = alone;
  for (std::int32_t month = 0; month < 4; ++month) {
    std::vector<Turn> turns;
    for (std::size_t life = 0; life < alone.size(); ++life) {
      const Noise noise{life + 1};
      const Observation seen = observe(the_case.dossier, the_case.plot, alone[life]);
      Agenda agenda{the_case.dossier, seen};
      for (const Command& command : {talk(k_meet, k_buyer, k_price), talk(k_listen, k_producer, k_process)})
        if (life > 0 && agenda.allows(command)) agenda.add(command);  // they don't do the same
      play(the_case.dossier, the_case.plot, alone[life], agenda, noise);
      turns.push_back({beside[life], agenda.draft(), noise});
    }
    play(the_case.dossier, the_case.plot, turns);
    CHECK(beside == alone);
  }
  CHECK(alone[0] != alone[1]);
}

TEST_CASE("adding somebody or an action to a case, even in front of all others, reshuffles nobody's luck") {
  Case larger = small_case();
  for (auto* link : {&larger.opening.influence.front().from, &larger.opening.influence.front().on})
    *link = StakeholderId{link->index() + 1};
  larger.plot.requests.front().from = StakeholderId{std::size_t{k_producer} + 1};
  larger.dossier.gates[0].conditions[1].subject = k_buyer + 1;
  Stakeholder newcomer = larger.dossier.stakeholders[k_expert];
  newcomer.key = newcomer.name = "newcomer";
  larger.dossier.stakeholders.insert(larger.dossier.stakeholders.begin(), newcomer);
  larger.opening.people.insert(larger.opening.people.begin(), larger.opening.people[k_expert]);
  Action other = larger.dossier.actions[k_listen];
  other.key = "other";
  larger.dossier.actions.insert(larger.dossier.actions.begin(), other);
  complete(larger);
  Command shifted = talk(k_meet, k_buyer, k_price);
  shifted.action = ActionId{shifted.action.index() + 1};
  shifted.person = StakeholderId{shifted.person.index() + 1};

  Life small{small_case(), 3};
  Life large{larger, 3};
  small.month({talk(k_meet, k_buyer, k_price)});
  large.month({shifted});
  CHECK(small.moved(credibility, k_buyer, Source::chance) != 0);
  CHECK(small.moved(credibility, k_buyer, Source::chance) == large.moved(credibility, k_buyer + 1, Source::chance));
  CHECK(small.get(read_credibility, k_buyer) == large.get(read_credibility, k_buyer + 1));
}

TEST_CASE("the run ends at its horizon and takes no command after") {
  Case the_case = small_case();
  the_case.dossier.horizon_months = 2;
  Life life{the_case};
  life.month();
  CHECK(life.get(ending) == 0);
  life.month();
  CHECK(life.get(ending) == 1);
  CHECK(can(life.the_case.dossier, life.seen(), {}, talk(k_meet, k_buyer, k_price)).front().obstacle ==
        Obstacle::run_is_over);
}
