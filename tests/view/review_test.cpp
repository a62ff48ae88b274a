#include "view/review.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/format.hpp"
#include "view/ledger.hpp"
#include "view/random_play.hpp"

namespace diapason {
namespace {

Session played_out(const std::string& key, std::uint64_t seed) {
  Session session{test::shipped_case(key), seed};
  test::RandomPlay play{seed};
  while (!session.is_over()) {
    play.plan_month(session, 80);
    REQUIRE(session.end_month().empty());
  }
  return session;
}

}  // namespace

TEST_CASE("the review shows who knew whom in the opening and who does at the end") {
  const Session session = played_out("belcour", 5);
  const ReviewView review = review_view(session, Language::english);
  const State& opening = session.months().front().after;
  CHECK(review.at_start.stage == opening.get(Quantity::stage));
  CHECK(review.at_end.stage == session.state().get(Quantity::stage));
  const MapView now = map_view(session, Language::english);
  CHECK(review.at_end.ties.size() == now.ties.size());
  CHECK(review.at_start.ties.size() != now.ties.size());
  // What has been learnt since isn't in the first picture.
  for (const MapPerson& person : review.at_start.theirs)
    if (person.line.id.valid()) CHECK(opening.get(Quantity::acquaintance, person.line.id.index()) > 0);
}

TEST_CASE("the timeline has a figure for every month and ends on the mark") {
  const Session session = played_out("first-steps", 5);
  const ReviewView review = review_view(session, Language::english);
  CHECK(review.timeline.mark.size() == session.months().size());
  CHECK(review.timeline.satisfaction.size() == session.months().size());
  CHECK(review.timeline.stage.size() == session.months().size());
  CHECK(review.timeline.mark.back() == review.dials.mark);
}

TEST_CASE("where marks were left adds up to no more than the mark lacks, and the most comes first") {
  Session session{test::shipped_case("belcour"), 7};
  while (!session.is_over()) REQUIRE(session.end_month().empty());
  const ReviewView review = review_view(session, Language::english);
  REQUIRE(review.left.size() == 3);
  std::int32_t sum = 0;
  for (const MarkLeft& left : review.left) {
    CHECK(left.points <= review.left.front().points);
    CHECK(left.words.find(std::to_string(left.points) + " point") != std::string::npos);
    sum += left.points;
  }
  CHECK(sum <= 100 - review.dials.mark + 1);
}

TEST_CASE("turning points are ranked, and each says what it is about and by how much") {
  for (const std::uint64_t seed : {5U, 6U, 7U}) {
    const Session session = played_out("belcour", seed);
    const std::vector<TurningPoint> points_told = review_view(session, Language::french).turning_points;
    std::set<std::int32_t> ranks;
    for (const TurningPoint& point : points_told) {
      CAPTURE(point.sentence);
      ranks.insert(point.rank);
      CHECK_FALSE(point.about.empty());
      CHECK_FALSE(point.effect.empty());
      CHECK(point.direction != 0);
      CHECK(point.month >= 1);
      CHECK(point.month < static_cast<std::int32_t>(session.months().size()));
    }
    CHECK(ranks.size() == points_told.size());
    if (!ranks.empty()) CHECK(*ranks.rbegin() == static_cast<std::int32_t>(points_told.size()));
  }
}

TEST_CASE("a figure of the review that differs from a month's report says what it measures") {
  int by_one_cause = 0;
  int read = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Session session = played_out("belcour", seed);
    const ReviewView review = review_view(session, Language::english);
    CHECK(review.relation.find("(a tie of ") != std::string::npos);
    for (const TurningPoint& point : review.turning_points) {
      CAPTURE(point.sentence);
      if (point.about.starts_with("Trust of ")) {
        CHECK(point.about.find(", in truth") != std::string::npos);
        const auto& people = session.dossier().stakeholders;
        const auto who = std::find_if(people.begin(), people.end(), [&](const Stakeholder& person) {
          return point.about.starts_with("Trust of " + person.name);
        });
        REQUIRE(who != people.end());
        const StakeholderId person{static_cast<std::size_t>(who - people.begin())};
        const Ledgers ledger = trust_ledger(Lens{session, Language::english}, person);
        const LedgerSegment* segment = segment_of(ledger, point.month);
        const std::string words =
            segment == nullptr ? "" : "You read " + signed_number(segment->after - segment->before, Language::english);
        CHECK(point.about.find(words) != std::string::npos);
        read += segment == nullptr ? 0 : 1;
      }
      if (!point.about.starts_with("Revenue ")) continue;
      const auto month = static_cast<std::size_t>(point.month);
      const std::string all_told = signed_money(session.months()[month].after.get(Quantity::revenue_month) -
                                                    session.months()[month - 1].after.get(Quantity::revenue_month),
                                                Language::english);
      CHECK((point.effect == all_told) == (point.about == "Revenue a month"));
      if (point.effect == all_told) continue;
      CHECK(point.about == "Revenue a month, by this alone; " + all_told + " all told that month");
      ++by_one_cause;
    }
  }
  CHECK(by_one_cause > 0);
  CHECK(read > 0);
}

TEST_CASE("the needs unveiled are those found and those never found, each once") {
  const Session session = played_out("belcour", 5);
  std::size_t needs = 0;
  for (const UnveiledPerson& person : review_view(session, Language::english).people) {
    needs += person.found_needs.size() + person.missed_needs.size();
    for (const std::string& found : person.found_needs)
      CHECK(std::find(person.missed_needs.begin(), person.missed_needs.end(), found) == person.missed_needs.end());
    CHECK(person.needs.empty() == (person.found_needs.empty() && person.missed_needs.empty()));
  }
  CHECK(needs > 0);
}

}  // namespace diapason
