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
