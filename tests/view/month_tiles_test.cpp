#include "view/month_tiles.hpp"

#include <memory>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/format.hpp"
#include "view/plan.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

const ReportTile& tile_named(const MonthReportView& view, std::string_view name) {
  for (const ReportTile& tile : view.tiles)
    if (tile.name == name) return tile;
  FAIL("no tile of the name " << name);
  return view.tiles.front();
}

std::int64_t margin_after(const Session& session, std::size_t month) {
  return session.months()[month].after.get(Quantity::total_margin);
}

}  // namespace

TEST_CASE("a month's figures stand beside those of the month before") {
  test::Told run{*test::shipped_case("first-steps")};
  run.plan("do meet claire about delivery");
  const MonthReportView first = run.end_month();
  CHECK(tile_named(first, "Margin of the month").change.empty());
  run.plan("do listen claire about process");
  const MonthReportView second = run.end_month();
  const Session& session = run.session;
  CHECK(second.tiles.size() == 6);

  const ReportTile& margin = tile_named(second, "Margin of the month");
  const std::int64_t now = margin_after(session, 2) - margin_after(session, 1);
  const std::int64_t then = margin_after(session, 1) - margin_after(session, 0);
  CHECK(margin.value == short_money(now, Language::english));
  CHECK(margin.direction == (now > then ? 1 : now < then ? -1 : 0));
  CHECK(tile_named(second, "Margin so far").value == short_money(margin_after(session, 2), Language::english));

  const ReportTile& satisfaction = tile_named(second, "Satisfaction");
  const auto points_after = [&](std::size_t month) {
    return points(session.months()[month].after.get(Quantity::satisfaction));
  };
  CHECK(satisfaction.value == std::to_string(points_after(2)));
  CHECK(satisfaction.change == signed_number(points_after(2) - points_after(1), Language::english));
}

TEST_CASE("the days of a month are those spent of those there were, and days not used are told") {
  test::Told run{*test::shipped_case("first-steps")};
  const AgendaView agenda = agenda_view(run.session, Language::english);
  const ReportTile idle = tile_named(run.end_month(), "Your days used");
  CHECK(idle.value == "0 of " + std::to_string(agenda.kam_days));
  CHECK(idle.note == std::to_string(agenda.kam_days) + " days not used");
  run.plan("do meet claire about delivery");
  const AgendaView planned = agenda_view(run.session, Language::english);
  const std::int32_t used = planned.kam_days - planned.kam_days_left;
  const ReportTile busy = tile_named(run.end_month(), "Your days used");
  CHECK(busy.value == std::to_string(used) + " of " + std::to_string(planned.kam_days));
  CHECK(busy.change == "+" + std::to_string(used));
  CHECK(busy.direction == 1);
}

TEST_CASE("what was done last month can be done again, until it is planned or the days run out") {
  test::Told run{*test::shipped_case("first-steps")};
  CHECK(agenda_view(run.session, Language::english).again.empty());
  run.plan("do meet claire about delivery");
  run.plan("do follow-up luc");
  run.end_month();
  const AgendaView agenda = agenda_view(run.session, Language::english);
  REQUIRE(agenda.again.size() == 2);
  CHECK(agenda.again.front().words == "do meet claire-duval about delivery");
  for (const AgendaLine& line : agenda.again) CHECK_MESSAGE(run.session.plan(line.command).empty(), line.sentence);
  CHECK(agenda_view(run.session, Language::english).again.empty());
  run.session.clear_draft();
  // As often as it is accepted.
  while (run.session.plan(agenda.again.front().command).empty()) {
  }
  for (const AgendaLine& line : agenda_view(run.session, Language::english).again)
    CHECK_MESSAGE(run.session.plan(line.command).empty(), line.sentence);
}

TEST_CASE("days that are taken since last month are told, and only then") {
  int told = 0;
  for (const char* key : {"first-steps", "belcour", "norvik"}) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 7};
    const std::unique_ptr<Policy> policy = make_policy("orchestrator", session.dossier());
    AgendaView before = agenda_view(session, Language::english);
    CHECK(before.kam_days_since.empty());
    while (!session.is_over()) {
      test::play_by_policy(session, *policy);
      const AgendaView now = agenda_view(session, Language::english);
      CAPTURE(session.month_number());
      if (now.kam_days < before.kam_days && !session.is_over()) {
        CHECK(now.kam_days_since.starts_with("Since last month: −"));
        ++told;
      }
      before = now;
    }
  }
  CHECK(told > 1);
}

TEST_CASE("every tile of a month in which somebody was met can be asked why") {
  test::Told run{*test::shipped_case("first-steps")};
  run.plan("do meet claire about delivery");
  for (const ReportTile& tile : run.end_month().tiles) {
    CAPTURE(tile.name);
    CHECK(why_view(run.session, Language::english, test::split(tile.why)).ok());
  }
}

TEST_CASE("days used are told one by one, and the median by who stands in the middle") {
  test::Told run{*test::shipped_case("first-steps")};
  run.plan("do meet claire about delivery");
  const std::int32_t used =
      agenda_view(run.session, Language::english).kam_days - agenda_view(run.session, Language::english).kam_days_left;
  run.end_month();
  const auto days = why_view(run.session, Language::english, test::split("days-used"));
  REQUIRE(days);
  CHECK(days->now_value == used);
  REQUIRE(days->lines.size() == 1);
  CHECK(days->lines.front().cause.find("Claire Duval") != std::string::npos);
  const auto median = why_view(run.session, Language::english, test::split("median-trust"));
  REQUIRE(median);
  REQUIRE_FALSE(median->lines.empty());
  CHECK(median->lines.back().deeper.starts_with("trust "));
}

}  // namespace diapason
