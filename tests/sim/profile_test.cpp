#include "sim/profile.hpp"

#include <doctest/doctest.h>

#include "sim/small_case.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

TEST_CASE("a profile says how the time was spent, in shares of all days") {
  Life life{small_case()};
  life.set(days_by_role, static_cast<std::size_t>(Role::relationships), 6);
  life.set(days_by_role, static_cast<std::size_t>(Role::knowledge), 2);
  const Profile profile = profile_of(life.the_case.dossier, life.state);
  CHECK(profile.roles_bp[static_cast<std::size_t>(Role::relationships)] == 7'500);
  CHECK(profile.roles_bp[static_cast<std::size_t>(Role::knowledge)] == 2'500);
  CHECK(profile.relationship_days_bp == 7'500);
}

TEST_CASE("an aptitude is read from days and from what came of them") {
  Life life{small_case()};
  const auto aptitude = static_cast<std::size_t>(Aptitude::team_builder);
  CHECK(profile_of(life.the_case.dossier, life.state).aptitudes[aptitude].value_bp == 0);
  life.set(days_by_aptitude, aptitude, 5);
  const std::int32_t by_days = profile_of(life.the_case.dossier, life.state).aptitudes[aptitude].value_bp;
  CHECK(by_days > 0);
  life.set(autonomy, 0, 1, 90);
  const AptitudeReading reading = profile_of(life.the_case.dossier, life.state).aptitudes[aptitude];
  CHECK(reading.count == 1);
  CHECK(reading.value_bp > by_days);
}

TEST_CASE("without a sponsor there is no tandem, and talks alone make half of one at most") {
  Life life{small_case()};
  CHECK(profile_of(life.the_case.dossier, life.state).tandem_bp == 0);
  life.set(sponsor, 0, 1);
  life.set(sponsor_talks, 0, 20);
  const std::int32_t talked = profile_of(life.the_case.dossier, life.state).tandem_bp;
  CHECK(talked > 0);
  CHECK(talked < k_whole_bp / 2);
}

TEST_CASE("the four means of the tandem make it, a quarter each (D35)") {
  Life life{small_case()};
  for (const TandemPart& part : tandem_of(life.state)) CHECK(part.value_bp == 0);
  life.set(sponsor, 0, 1);
  life.set(commitment, 0, 6'300);
  for (int played = 0; played < 20; ++played) {
    life.set(month, 0, played);
    life.set(sponsor_talks, 0, played / 4);
    life.set(sponsor_meetings, 0, played / 5);
    life.set(client_reviews, 0, played / 7);
    std::int32_t sum = 0;
    for (const TandemPart& part : tandem_of(life.state)) sum += part.value_bp;
    CHECK(sum / 4 == profile_of(life.the_case.dossier, life.state).tandem_bp);
  }
}

TEST_CASE("an aptitude says how much of its indicator counts fully") {
  Life life{small_case()};
  for (const AptitudeReading& reading : profile_of(life.the_case.dossier, life.state).aptitudes)
    CHECK(reading.enough > 0);
}
