#include "sim/fit.hpp"

#include <doctest/doctest.h>

#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

TEST_CASE("a topic of their trade builds credibility, one that bores them costs it") {
  Life fitted{small_case()};
  Life unfitted{small_case()};
  fitted.month({talk(k_meet, k_buyer, k_price)});
  unfitted.month({talk(k_meet, k_buyer, k_process)});
  CHECK(fitted.moved(credibility, k_buyer, Source::action) > 300);
  CHECK(unfitted.moved(credibility, k_buyer, Source::action) < 0);
}

TEST_CASE("where the KAM lacks the trade, the right specialist at one's side restores the fit") {
  Life alone{small_case()};
  Life with_engineer{small_case()};
  Life with_planner{small_case()};
  alone.month({talk(k_meet, k_producer, k_process)});
  with_engineer.month({together(k_meet, k_producer, k_engineer, k_process)});
  with_planner.month({together(k_meet, k_producer, k_planner, k_process)});
  const auto gained = [](const Life& life) { return life.moved(credibility, k_producer, Source::action); };
  CHECK(gained(with_engineer) > gained(alone) * 3 / 2);
  CHECK(gained(with_planner) == gained(alone));
}

TEST_CASE("a topic that touches a latent need is better received than the same without, and the reason stays unknown") {
  Life with_need{small_case()};
  Case without = small_case();
  without.opening.people[k_producer].latent_needs = 0;
  Life no_need{without};
  with_need.month({talk(k_meet, k_producer, k_process)});
  no_need.month({talk(k_meet, k_producer, k_process)});
  CHECK(with_need.moved(credibility, k_producer, Source::latent_need) > 50);
  CHECK(no_need.moved(credibility, k_producer, Source::latent_need) == 0);
  for (const Change& change : with_need.changes)
    if (change.cause.source == Source::latent_need) CHECK_FALSE(is_cause_known(with_need.seen(), change));
  with_need.set(found_needs, k_producer, 2);
  for (const Change& change : with_need.changes)
    if (change.cause.source == Source::latent_need) CHECK(is_cause_known(with_need.seen(), change));
}

TEST_CASE("a colleague sent alone does better prepared than unprepared") {
  Life unprepared{small_case()};
  Life prepared_well{small_case()};
  prepared_well.set(prepared, k_engineer, k_producer, 8'000);
  unprepared.month({together(k_send, k_producer, k_engineer, k_process)});
  prepared_well.month({together(k_send, k_producer, k_engineer, k_process)});
  CHECK(prepared_well.moved(credibility, k_producer, Source::action) >
        unprepared.moved(credibility, k_producer, Source::action) * 3 / 2);
  CHECK(prepared_well.get(tie, own_person(ColleagueId{k_engineer}).index(), k_producer) > 0);
  CHECK(prepared_well.get(tie, k_kam.index(), k_producer) == 0);
}
