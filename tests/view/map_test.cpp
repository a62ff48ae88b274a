#include "view/map.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"

namespace diapason::test {

TEST_SUITE("the map of the account") {
  TEST_CASE("holds the KAM, every colleague and everybody heard of, the highest ranks first and the unknown last") {
    const Session session{shipped_case("aeronova"), 7};
    const MapView map = map_view(session, Language::english);
    CHECK(std::count_if(map.ours.begin(), map.ours.end(), [](const MapOwn& own) { return own.is_kam; }) == 1);
    CHECK(map.ours.size() == 1 + session.dossier().colleagues.size());
    CHECK(map.theirs_title == "Aeronova");
    const PeopleView people = people_view(session, Language::english);
    CHECK(map.theirs.size() == people.people.size());
    for (std::size_t at = 0; at + 1 < map.theirs.size(); ++at) CHECK(map.theirs[at].rank >= map.theirs[at + 1].rank);
    CHECK(!map.theirs.back().line.id.valid());
  }

  TEST_CASE("shows the ties that the table of ties shows, and which hang on the KAM alone") {
    const Session session{shipped_case("aeronova"), 7};
    const MapView map = map_view(session, Language::english);
    const TiesView ties = ties_view(session, Language::english);
    std::size_t lone = 0;
    for (const TieRow& row : ties.rows) lone += row.lone ? 1U : 0U;
    CHECK(lone > 0);
    CHECK(static_cast<std::size_t>(
              std::count_if(map.ties.begin(), map.ties.end(), [](const MapTie& tie) { return tie.lone; })) == lone);
    CHECK(map.overloaded);
    for (const MapTie& tie : map.ties) CHECK(tie.points > 0);
  }

  TEST_CASE("tells only influence that has been discovered") {
    const Session session{shipped_case("aeronova"), 7};
    const MapView map = map_view(session, Language::english);
    for (const MapInfluence& link : map.influences) {
      const std::size_t from = map.theirs[link.from].line.id.index();
      const std::size_t on = map.theirs[link.on].line.id.index();
      CHECK(session.state().get(Quantity::influence_known, from, on) != 0);
    }
  }

  TEST_CASE("says how trust has moved since the month before, as it was read") {
    Session session{shipped_case("aeronova"), 7};
    const MapView before = map_view(session, Language::english);
    for (const MapPerson& person : before.theirs) CHECK(person.trust_change == 0);
    for (int month = 0; month < 4; ++month) REQUIRE(session.end_month().empty());
    const MapView after = map_view(session, Language::english);
    bool any = false;
    for (const MapPerson& person : after.theirs) {
      any = any || person.trust_change != 0;
      if (person.line.acquaintance != Acquaintance::met) CHECK(person.trust_change == 0);
    }
    CHECK(any);
  }
}

}  // namespace diapason::test
