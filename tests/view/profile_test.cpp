#include "view/profile.hpp"

#include <doctest/doctest.h>

#include "view/month_report.hpp"
#include "view/random_play.hpp"
#include "view/review.hpp"
#include "view/rich_case.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

using test::has;
using test::Told;

void check_shares(const std::vector<ShareLine>& lines, std::size_t how_many) {
  std::int32_t percents = 0;
  std::int32_t days = 0;
  for (const ShareLine& line : lines) {
    percents += line.percent;
    days += line.days;
  }
  CHECK(lines.size() == how_many);
  CHECK(percents == (days == 0 ? 0 : 100));
}

void check_tandem(const TandemView& tandem) {
  std::int32_t points = 0;
  for (const TandemLine& part : tandem.parts) {
    CHECK(part.adds >= 0);
    CHECK(part.adds <= 25);
    points += part.adds;
  }
  CHECK(points == tandem.points);
  CHECK(tandem.parts.empty() != tandem.in_office);
}

}  // namespace

TEST_CASE("in any month of any case, shares make a hundred and the four means make the pair (D10, D35)") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 8};
    test::RandomPlay play{8};
    while (true) {
      const ProfileView view = profile_view(session, Language::english);
      check_shares(view.roles, k_roles);
      check_shares(view.activities, k_activities);
      check_tandem(view.tandem);
      if (session.is_over()) break;
      play.plan_month(session, 60);
      REQUIRE(session.end_month().empty());
    }
  }
}

TEST_CASE("without a day there is nothing to tell, and no figure is made up") {
  const Session session{test::shipped_case("first-steps"), 1};
  const ProfileView view = profile_view(session, Language::french);
  CHECK(view.days == "Vous n’avez encore passé aucun jour sur ce compte\u00A0: il n’y a rien à raconter.");
  CHECK(view.aptitudes.empty());
  CHECK(view.yardstick.empty());
  CHECK(view.tandem.parts.empty());
}

TEST_CASE("a profile counts what was done, says what each figure rests on, and cites its rule") {
  Told run{test::rich_case()};
  run.plan("do listen luc about price");
  run.plan("do study strategy");
  CHECK(run.end_month().profile.find("50% on ") != std::string::npos);
  const ProfileView view = profile_view(run.session, Language::english);
  CHECK(view.days.starts_with("You have spent 4 days on this account"));
  REQUIRE(view.aptitudes.size() == k_aptitudes);
  CHECK(view.aptitudes[0].words.starts_with("Putting the client at the centre: "));
  CHECK(view.aptitudes[0].words.find("10 count fully (D19)") != std::string::npos);
  CHECK(view.yardstick.find("(D10)") != std::string::npos);
  CHECK(view.untouched.find("lobbying") != std::string::npos);
}

TEST_CASE("the yardstick of a fifth of working time stands among the days spent (D10)") {
  Told run{test::rich_case()};
  CHECK(profile_view(run.session, Language::english).yardstick_percent == 0);
  run.plan("do listen luc about price");
  run.end_months(2);
  const ProfileView view = profile_view(run.session, Language::english);
  std::int32_t days = 0;
  for (const ShareLine& role : view.roles) days += role.days;
  REQUIRE(days > 0);
  // Four days a month, two months.
  CHECK(view.yardstick_percent == 8 * 100 / days);
  const AptitudeLine& first = view.aptitudes.front();
  CHECK(first.words == first.name + ": " + std::to_string(first.points) + " in 100. " + first.note);
}

TEST_CASE("a month's profile stays as it was told, and the review ends on the last") {
  Told run{test::rich_case()};
  run.plan("do listen luc about price");
  const std::string told = run.end_month().profile;
  run.plan("do study strategy");
  run.end_months(1);
  CHECK(month_report_view(run.session, Language::english, 1).profile == told);
  while (!run.session.is_over()) run.end_months(1);
  const ReviewView review = review_view(run.session, Language::english);
  CHECK(review.profile.days == profile_view(run.session, Language::english).days);
}

TEST_CASE("the pair is told with its four means once a sponsor is in office (D35)") {
  Told run{test::rich_case()};
  CHECK(tandem_view(run.session, Language::english).words.starts_with("Nobody is in office"));
  run.plan("do ask-sponsor anne");
  run.end_months(1);
  run.plan("do talk-sponsor");
  run.end_months(1);
  const TandemView view = tandem_view(run.session, Language::english);
  REQUIRE(view.parts.size() == 4);
  CHECK(view.parts[0].words.starts_with("Talks and briefings between you and Anne Roy: 1"));
  CHECK(view.parts[0].adds == 25);
  CHECK(view.results.size() == 4);
}

TEST_CASE("days of a colleague sent alone count for their activity, and it is said that they aren't yours (D12)") {
  Case the_case = *test::shipped_case("first-steps");
  the_case.opening.people[test::k_claire].acquaintance = 2;
  the_case.opening.people[test::k_claire].trust_bp.fill(6'000);
  the_case.opening.ties.push_back(
      {ColleagueId{std::size_t{test::k_samir}}, StakeholderId{std::size_t{test::k_claire}}, 3'000});
  Told run{the_case};
  run.plan("do send-colleague claire with samir about process");
  run.end_months(1);
  const ProfileView view = profile_view(run.session, Language::english);
  const ShareLine& delegating = view.activities[static_cast<std::size_t>(Activity::delegate) - 1];
  CHECK(delegating.days > 0);
  CHECK(view.sent.find("of colleagues whom you sent alone") != std::string::npos);
  for (const ShareLine& role : view.roles) CHECK(role.days == 0);
}

}  // namespace diapason
