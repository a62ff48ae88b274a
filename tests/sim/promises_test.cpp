#include <doctest/doctest.h>

#include "base/fixed.hpp"
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

namespace {

// What the trust of the person who asked gains by the work of a request that can wait so long, done after so many
// months.
std::int32_t gained(std::int32_t wait_months, std::int32_t done_after) {
  Case the_case = small_case();
  the_case.plot.requests[0].wait_months = wait_months;
  the_case.plot.requests[0].done.clear();
  Life life = asked_for_help(std::move(the_case));
  const Source source = done_after == 0 ? Source::answer : Source::promise;
  life.month({done_after == 0 ? answer_go(k_help) : answer_wait(k_help, done_after)});
  for (std::int32_t idle = 1; idle < done_after; ++idle) life.month();
  if (done_after > 0) life.month({keep(0)});
  const Parameters& rules = life.the_case.dossier.parameters;
  return times_bp(life.moved(reliability, k_producer, source), rules.weight_reliability_bp) +
         times_bp(life.moved(closeness, k_producer, source), rules.weight_closeness_bp);
}

}  // namespace

TEST_CASE("whoever waits for what was promised is less pleased, the more of what they can wait has gone by") {
  CHECK(gained(6, 1) > gained(6, 3));
  CHECK(gained(6, 3) > gained(6, 6));
  CHECK(gained(6, 6) > 0);
  CHECK(gained(2, 1) < gained(6, 1));
  CHECK(gained(6, 6) == gained(1, 1));
}

TEST_CASE("what presses is better done at once, and what can wait is as well promised") {
  CHECK(gained(1, 0) > 2 * gained(1, 1));
  CHECK(gained(12, 1) * 10 > gained(12, 0) * 8);
}

TEST_CASE("a yes that was kept waiting pleases less than one at once") {
  Case the_case = small_case();
  the_case.plot.requests[0].answer_months = 1;
  Life at_once = asked_for_help(the_case);
  Life later = at_once;
  at_once.month({answer_go(k_help)});
  later.month();
  later.month({answer_go(k_help)});
  CHECK(later.moved(reliability, k_producer, Source::answer) < at_once.moved(reliability, k_producer, Source::answer));
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
