#include <doctest/doctest.h>

#include "sim/belief.hpp"
#include "sim/measure.hpp"
#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

TEST_CASE("a player sees a reading of trust, never the truth") {
  Life life{small_case()};
  for (int part = 0; part < k_trust_parts; ++part) {
    const auto the_part = static_cast<TrustPart>(part);
    CHECK(life.seen().get(quantity_of(the_part), k_buyer) == life.get(reading_of(the_part), k_buyer));
  }
  const std::int32_t believed = trust_bp(life.the_case.dossier, life.seen().seen(), k_buyer);
  Life other = life;
  other.set(credibility, k_buyer, 9'000);
  CHECK(trust_bp(life.the_case.dossier, other.seen().seen(), k_buyer) == believed);
}

TEST_CASE("what has not been found is not seen: latent needs, influence, seats, the rival's pressure") {
  Life life{small_case()};
  CHECK(life.get(latent_needs, k_producer) == 2);
  CHECK(life.seen().get(latent_needs, k_producer) == 0);
  CHECK(life.get(influence, k_producer, k_director) == 50);
  CHECK(life.seen().get(influence, k_producer, k_director) == 0);
  CHECK(life.seen().get(seats, k_director) == 0);
  CHECK(life.seen().get(rival_pressure) == 0);
  life.set(influence_known, k_producer, k_director, 1);
  life.set(seats_known, k_director, 1);
  CHECK(life.seen().get(influence, k_producer, k_director) == 50);
  CHECK(life.seen().get(seats, k_director) != 0);
}

TEST_CASE("a request and an event are seen only once they have come") {
  Life life{small_case()};
  CHECK(life.seen().request(RequestId{std::size_t{0}}) == nullptr);
  life.month();
  CHECK(life.seen().request(RequestId{std::size_t{0}}) != nullptr);
  CHECK(life.seen().request(RequestId{std::size_t{9}}) == nullptr);
}

TEST_CASE("listening deepens the understanding until a latent need comes to light") {
  Life life{small_case()};
  life.month({talk(k_listen, k_producer, k_process)});
  CHECK(life.get(insight, k_producer) > 3'000);
  CHECK(life.get(found_needs, k_producer) == 2);
  CHECK(life.get(seats_known, k_producer) == 1);
}

TEST_CASE("a reading is fresh after a contact and gets less certain without") {
  Life life{small_case()};
  life.month({talk(k_meet, k_buyer, k_price)});
  const std::int32_t fresh = life.get(read_band, k_buyer);
  CHECK(life.get(read_month, k_buyer) == 1);
  life.month();
  life.month();
  CHECK(life.get(read_band, k_buyer) == fresh + 2 * life.the_case.dossier.parameters.band_growth_bp);
  CHECK(life.get(read_month, k_buyer) == 1);
}

TEST_CASE("the truth lies within the band of a reading eight times out of ten") {
  int inside = 0;
  int all = 0;
  for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
    Life life{small_case(), seed};
    for (int part = 0; part < k_trust_parts; ++part) {
      const auto the_part = static_cast<TrustPart>(part);
      const std::int32_t apart = life.get(quantity_of(the_part), k_buyer) - life.get(reading_of(the_part), k_buyer);
      inside += std::abs(apart) <= life.get(read_band, k_buyer) ? 1 : 0;
      ++all;
    }
  }
  CHECK(inside > all * 77 / 100);
  CHECK(inside < all * 83 / 100);
}

TEST_CASE("an imagined world agrees with all that is seen and reads nothing that is not") {
  Life life{small_case()};
  const State world = imagine(life.the_case.dossier, life.seen(), Noise{3, 1});
  CHECK(world.get(budget) == life.get(budget));
  CHECK(world.get(stage) == life.get(stage));
  Life other = life;
  other.set(credibility, k_director, 9'900);
  other.set(latent_needs, k_expert, 3);
  other.set(influence, k_expert, k_buyer, 80);
  other.set(rival_pressure, 0, 9'000);
  CHECK(imagine(other.the_case.dossier, other.seen(), Noise{3, 1}) == world);
}
