#include <doctest/doctest.h>

#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

const RequestId k_help{std::size_t{0}};

Command keep(std::size_t promise) {
  Command command;
  command.action = ActionId{k_deliver};
  command.object = static_cast<std::uint8_t>(promise);
  return command;
}

Life asked_for_help(Case the_case = small_case()) {
  Life life{std::move(the_case)};
  life.month();
  REQUIRE(life.get(request_state, 0) == static_cast<int>(RequestState::open));
  return life;
}

}  // namespace

TEST_CASE("a commitment kept in time raises reliability, and is kept only once") {
  Life life = asked_for_help();
  life.month({answer_wait(k_help, 1)});
  CHECK(life.get(promise_state, 0) == static_cast<int>(PromiseState::open));
  life.month({keep(0)});
  CHECK(life.moved(reliability, k_producer, Source::promise) > 300);
  CHECK(life.get(promises_kept) == 1);
  CHECK(can(life.the_case.dossier, life.seen(), {}, keep(0)).front().obstacle == Obstacle::promise_closed);
}

TEST_CASE("the work of a request ties whoever does it to the person who asked, now or as promised") {
  Case the_case = small_case();
  the_case.plot.requests[0].helper = the_case.dossier.colleagues[1].function;
  the_case.plot.requests[0].helper_days = 3;
  const std::size_t planner = own_person(ColleagueId{std::size_t{1}}).index();
  Life at_once = asked_for_help(the_case);
  Life as_promised = at_once;
  Life refused = at_once;
  at_once.month({answer_go(k_help)});
  as_promised.month({answer_wait(k_help, 1)});
  CHECK(as_promised.get(tie, planner, k_producer) == 0);
  as_promised.month({keep(0)});
  refused.month({answer_stop(k_help, Reason::capacity)});
  for (const Life* life : {&at_once, &as_promised}) {
    CHECK(life->get(tie, planner, k_producer) > 1'000);
    CHECK(life->get(tie, k_kam.index(), k_producer) > 500);
    CHECK(life->get(tie, planner, k_producer) > life->get(tie, k_kam.index(), k_producer));  // three days against two
  }
  CHECK(refused.get(tie, planner, k_producer) == 0);
}

TEST_CASE("a commitment missed is first late, then broken, and broken costs more") {
  Life life = asked_for_help();
  life.month({answer_wait(k_help, 1)});
  life.month();
  CHECK(life.get(promises_late) == 1);
  const std::int32_t late = life.moved(reliability, k_producer, Source::promise);
  CHECK(late < -300);
  life.month();
  CHECK(life.get(promises_broken) == 1);
  CHECK(life.moved(reliability, k_producer, Source::promise) < late);
  CHECK(life.get(promise_state, 0) == static_cast<int>(PromiseState::none));
}

TEST_CASE("a broken commitment costs everyone who knew of it, the promised person most") {
  Case the_case = small_case();
  the_case.opening.people[k_director].trust_bp = the_case.opening.people[k_producer].trust_bp;
  Life life = asked_for_help(the_case);
  life.month({answer_wait(k_help, 1)});
  life.month();
  life.month();
  const std::int32_t promised = life.moved(reliability, k_producer, Source::promise);
  const std::int32_t witness = life.moved(reliability, k_director, Source::promise);
  CHECK(witness < 0);
  CHECK(promised < 2 * witness);
  CHECK(life.moved(reliability, k_buyer, Source::promise) == 0);
}

// D17, from 40 points of reliability on; below that there is less to lose than three months could build.
TEST_CASE("one broken commitment costs at least what three months of the best reliability work bring") {
  for (std::int32_t height = 4'000; height <= 9'000; height += 1'000) {
    Life broken = asked_for_help();
    broken.set(reliability, k_producer, height);
    broken.month({answer_wait(k_help, 1)});
    std::int32_t cost = 0;
    for (int month = 0; month < 2; ++month) {
      broken.month();
      cost -= broken.moved(reliability, k_producer, Source::promise);
    }
    REQUIRE(broken.get(promises_broken) == 1);

    Life worked{small_case()};
    worked.set(reliability, k_producer, height);
    std::int32_t gain = 0;
    for (int month = 0; month < 3; ++month) {
      worked.month({deed(k_follow, k_producer), deed(k_together, k_producer)});
      gain += worked.moved(reliability, k_producer, Source::action);
    }
    CHECK_MESSAGE(cost >= gain, "at ", height, ": ", cost, " against ", gain);
  }
}

TEST_CASE("even a refused request teaches what lies behind it") {
  Life life = asked_for_help();
  CHECK(life.get(found_needs, k_producer) == 0);
  life.month({answer_stop(k_help, Reason::capacity)});
  CHECK(life.get(found_needs, k_producer) == 2);
}

TEST_CASE("a refusal for the right reason costs less than one for a wrong reason, and shows no self-interest") {
  Life right = asked_for_help();
  Life wrong = right;
  right.month({answer_stop(k_help, Reason::capacity)});
  wrong.month({answer_stop(k_help, Reason::cost)});
  CHECK(right.moved(closeness, k_producer, Source::answer) > wrong.moved(closeness, k_producer, Source::answer));
  CHECK(right.moved(self_interest, k_producer, Source::answer) < 0);
  CHECK(wrong.moved(reliability, k_producer, Source::answer) < 0);
}

TEST_CASE("a request that nobody answers lapses and costs reliability") {
  Life life = asked_for_help();
  life.month();
  CHECK(life.get(request_state, 0) == static_cast<int>(RequestState::open));  // it may wait a month
  life.month();
  REQUIRE(life.get(request_state, 0) == static_cast<int>(RequestState::unanswered));
  CHECK(life.moved(reliability, k_producer, Source::request) < 0);
  CHECK(can(life.the_case.dossier, life.seen(), {}, answer_go(k_help)).front().obstacle == Obstacle::request_closed);
}

TEST_CASE("what is taken off the price is taken off the margin, all of it") {
  Case lowered = small_case();
  Effect cut;
  cut.kind = EffectKind::price;
  cut.by = -200;
  lowered.plot.requests[0].done = {cut};
  Case kept = small_case();
  kept.plot.requests[0].done.clear();
  Life cheap{lowered};
  Life dear{kept};
  const auto margin_of = [](const Life& life) { return life.get(revenue_month) * life.get(margin_rate) / k_whole_bp; };
  const std::int32_t before = cheap.get(revenue_month);
  for (Life* life : {&cheap, &dear})
    if (life->get(request_state, 0) != static_cast<int>(RequestState::open)) life->month();
  cheap.month({answer_go(RequestId{std::size_t{0}})});
  dear.month({answer_go(RequestId{std::size_t{0}})});
  CHECK(dear.get(revenue_month) - cheap.get(revenue_month) > before / 60);
  const std::int32_t lost = margin_of(dear) - margin_of(cheap);
  CHECK(std::abs(lost - (dear.get(revenue_month) - cheap.get(revenue_month))) <= before / 500);
}
