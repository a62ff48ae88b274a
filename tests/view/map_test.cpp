#include "view/map.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/random_play.hpp"

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

  TEST_CASE("holds our people from top to bottom as their counterparts stand, the sponsor first") {
    int compared = 0;
    for (const std::string key : {"aeronova", "helvia", "first-steps"}) {
      CAPTURE(key);
      const MapView map = map_view(Session{shipped_case(key), 7}, Language::english);
      double above = -1;
      for (const MapOwn& own : map.ours) {
        double sum = 0;
        int count = 0;
        for (std::size_t row = 0; row < map.theirs.size(); ++row)
          if (own.function.valid() && map.theirs[row].line.id.valid() && map.theirs[row].function == own.function) {
            sum += static_cast<double>(row);
            ++count;
          }
        if (own.is_sponsor) CHECK(&own == &map.ours.front());
        if (own.is_sponsor || count == 0) continue;
        CHECK(sum / count >= above);
        above = sum / count;
        ++compared;
      }
    }
    CHECK(compared > 4);
  }

  TEST_CASE("holds our people in one order in all months, so that two can be compared") {
    const auto order = [](const MapView& map) {
      std::vector<std::string> keys;
      for (const MapOwn& own : map.ours)
        if (!own.is_sponsor) keys.push_back(own.key);
      return keys;
    };
    int changed = 0;  // as more people are heard of
    for (const char* key : {"belcour", "first-steps"}) {
      Session session{shipped_case(key), 7};
      const std::unique_ptr<Policy> policy = make_policy("orchestrator", session.dossier());
      std::vector<std::string> before = order(map_view(session, Language::english));
      for (int month = 1; month <= 6; ++month) {
        play_by_policy(session, *policy);
        const std::vector<std::string> now = order(map_view(session, Language::english));
        for (int past = 0; past < month; ++past) CHECK(order(map_after(session, Language::english, past)) == now);
        changed += now == before ? 0 : 1;
        before = now;
      }
    }
    CHECK(changed > 0);
  }

  TEST_CASE("shows the ties that the table of ties shows") {
    const Session session{shipped_case("aeronova"), 7};
    const MapView map = map_view(session, Language::english);
    const TiesView ties = ties_view(session, Language::english);
    CHECK(map.overloaded);
    for (const MapTie& tie : map.ties) {
      const auto row = std::find_if(ties.rows.begin(), ties.rows.end(),
                                    [&](const TieRow& entry) { return entry.id == map.theirs[tie.person].line.id; });
      REQUIRE(row != ties.rows.end());
      CHECK(std::any_of(row->cells.begin(), row->cells.end(),
                        [&](const TieCell& cell) { return cell.points == tie.points; }));
    }
    CHECK(map.ties.size() > 5);
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
