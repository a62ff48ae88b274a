// What players have reported, each under the name of what was wrong.

#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/account.hpp"
#include "view/pyramid.hpp"
#include "view/random_play.hpp"
#include "view/review.hpp"
#include "view/rich_case.hpp"
#include "view/sites.hpp"
#include "view/source_words.hpp"

namespace diapason {
namespace {

using test::has;
using test::report_on;
using test::tells;
using test::Told;

Condition few_lone_ties() {
  Condition condition;
  condition.measure = Measure::lone_ties;
  condition.at_least = 0;
  condition.at_most = 0;
  condition.slack = 4;
  condition.label = {"few hang on you alone", "peu ne tiennent qu’à vous"};
  return condition;
}

Condition three_met() {
  Condition condition;
  condition.measure = Measure::people_met;
  condition.at_least = 3;
  condition.slack = 1;
  condition.label = {"three of them know us", "trois d’entre eux nous connaissent"};
  return condition;
}

PyramidView pyramid_at_stage_2(Language language) {
  Case the_case = test::rich_case();
  the_case.opening.stage = 2;
  the_case.opening.people[test::k_claire].kam_tie_bp = 6'000;
  the_case.opening.ties.clear();
  for (Gate& gate : the_case.dossier.gates) gate.conditions = {few_lone_ties(), three_met()};
  the_case.dossier.highest_stage = 4;
  return pyramid_view(Told{std::move(the_case)}.session, language);
}

// Everybody there is listed once, under met or under heard of. How many are met.
std::size_t check_people_of(const Session& session, const SiteLine& line) {
  std::size_t all_met = 0;
  for (std::size_t person = 0; person < session.dossier().stakeholders.size(); ++person) {
    const Stakeholder& entry = session.dossier().stakeholders[person];
    const std::int32_t acquaintance = session.observation().get(Quantity::acquaintance, person);
    if (entry.site != line.id || acquaintance == 0) continue;
    CHECK((line.met.find(entry.name) != std::string::npos) == (acquaintance == 2));
    CHECK((line.people.find(entry.name) != std::string::npos) == (acquaintance != 2));
    all_met += acquaintance == 2 ? 1U : 0U;
  }
  return all_met;
}

Session played_at_random(const std::string& key, std::uint64_t seed) {
  Session session{test::shipped_case(key), seed};
  test::RandomPlay play{seed};
  while (!session.is_over()) {
    play.plan_month(session, 150);
    REQUIRE(session.end_month().empty());
  }
  return session;
}

std::ptrdiff_t changes_of(const Session& session, Quantity quantity) {
  std::ptrdiff_t sum = 0;
  for (const PlayedMonth& played : session.months())
    sum += std::count_if(played.changes.begin(), played.changes.end(),
                         [&](const Change& change) { return change.quantity == quantity; });
  return sum;
}

std::ptrdiff_t turns_told(const Session& session, std::string_view part) {
  const auto told = review_view(session, Language::english).turning_points;
  return std::count_if(told.begin(), told.end(),
                       [&](const TurningPoint& point) { return point.sentence.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a condition with a maximum was told as a minimum below nothing") {
  const PyramidView view = pyramid_at_stage_2(Language::english);
  REQUIRE(view.up.size() == 2);
  CHECK(view.up[0].sentence == "Few hang on you alone: 2, at most 0. Not yet.");
  REQUIRE(view.kept.size() == 2);
  CHECK(view.kept[0].sentence == "Few hang on you alone: 2 (at most 0 to climb, at most 4 to stay). It holds.");
}

TEST_CASE("what holds a stage asked for a number that its name contradicted") {
  CHECK(pyramid_at_stage_2(Language::english).kept[1].sentence ==
        "Three of them know us: 2 (3 to climb, 2 to stay). It holds.");
  CHECK(pyramid_at_stage_2(Language::french).kept[1].sentence ==
        "Trois d’entre eux nous connaissent\u00A0: 2 (3 pour monter, 2 pour rester). C’est acquis.");
}

TEST_CASE("what an action needs was told as if it were so") {
  Case the_case = test::rich_case();
  Condition pair;
  pair.measure = Measure::pairs_autonomous;
  pair.at_least = 1;
  pair.label = {"one pair works without you", "une paire travaille sans vous"};
  for (Action& action : the_case.dossier.actions)
    if (action.key == "listen") action.needs.all = {pair};
  const Told run{std::move(the_case)};
  CHECK(has(run.refused("do listen luc about price"),
            "isn’t possible yet. What it takes: one pair works without you (so far 0 of 1)."));
}

TEST_CASE("a second reading, better than the first, was told as a loss of which nobody knew the cause") {
  bool is_told = false;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    Told run{*test::shipped_case("first-steps"), seed};
    run.plan("do meet claire about delivery");
    run.end_months(1);
    run.plan("do listen claire about process");
    const MonthReportView view = run.end_month();
    const PersonReport* claire = report_on(view, test::k_claire);
    REQUIRE(claire != nullptr);
    for (const Movement& movement : claire->movements) is_told = is_told || has(movement.causes, "read better now (±");
  }
  CHECK(is_told);
}

TEST_CASE("whoever only our sponsor had seen was told as met") {
  Told run{test::rich_case()};
  run.plan("do ask-sponsor anne");
  run.end_months(1);
  run.plan("do sponsor-meets marc-valmont");
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "Anne Roy, our sponsor, has met Marc Valmont without you: from now on you can speak to him too."));
  CHECK_FALSE(tells(view, "You have met Marc Valmont"));
}

TEST_CASE("whoever only an event made known to us was told as met") {
  Case the_case = test::rich_case();
  Effect known;
  known.kind = EffectKind::meet;
  known.who = Who::person;
  known.subject = test::k_sophie;
  known.by = 2;
  the_case.plot.events[test::k_leak_of_acid].effects.push_back(known);
  Told run{std::move(the_case)};
  bool is_told = false;
  for (int month = 1; month <= 4; ++month) {
    const MonthReportView view = run.end_month();
    is_told = is_told || tells(view, "From now on you can speak to Sophie Lenoir.");
    CHECK_FALSE(tells(view, "You have met Sophie Lenoir"));
  }
  CHECK(is_told);
}

TEST_CASE("somebody asked for a favour said in the same month that nobody of us came") {
  for (const bool asks : {true, false}) {
    Told run{test::rich_case()};
    run.end_months(2);
    if (asks) run.plan("do introduction luc to marc");
    const MonthReportView view = run.end_month();
    const auto forgotten = [&](const std::string& name) {
      return std::any_of(view.warnings.begin(), view.warnings.end(), [&](const std::string& warning) {
        return warning.find("seen none of you") != std::string::npos && warning.find(name) != std::string::npos;
      });
    };
    CHECK(forgotten("Luc Perrin") == !asks);
    CHECK(forgotten("Claire Duval"));
  }
}

TEST_CASE("two aims for one margin were told under one name") {
  const Told run{*test::shipped_case("first-steps")};
  bool is_told = false;
  for (const DialLine& dial : dials_view(run.session, Language::english).dials)
    for (const DialPartLine& part : dial.parts)
      is_told = is_told || part.words.find("apart from the €13k a month that the board expects") != std::string::npos;
  CHECK(is_told);
}

TEST_CASE("a dial's figure for trust was read as points of trust") {
  const Told run{*test::shipped_case("first-steps")};
  bool is_told = false;
  for (const DialLine& dial : dials_view(run.session, Language::english).dials)
    for (const DialPartLine& part : dial.parts)
      is_told =
          is_told || part.words.find("points of trust; whoever isn’t met counts for nothing)") != std::string::npos;
  CHECK(is_told);
}

TEST_CASE("support lost to a quarrel with field sales was told as the board's patience") {
  const Told run{test::rich_case()};
  const Lens lens{run.session, Language::french};
  const auto told_of = [&](std::uint8_t rule) {
    return source_words(lens, Change{-50, Quantity::support, 0, 0, 0, Cause{Rule{rule}, Source::board}});
  };
  CHECK(told_of(23) == "la tension avec la force de vente (D23)");
  CHECK(told_of(8) == "suit la patience de la direction (D8)");
}

TEST_CASE("people we had met at a site were listed as heard of") {
  Session session{test::shipped_case("helvia"), 5};
  test::RandomPlay play{5};
  std::size_t met = 0;
  while (!session.is_over()) {
    for (const SiteLine& line : sites_view(session, Language::english).lines) met += check_people_of(session, line);
    play.plan_month(session, 100);
    REQUIRE(session.end_month().empty());
  }
  CHECK(met > 0);
}

TEST_CASE("the links that nobody had learnt of buried the lesson of the review") {
  Told run{*test::shipped_case("helvia")};
  while (!run.session.is_over()) run.end_months(1);
  const ReviewView view = review_view(run.session, Language::english);
  CHECK(view.unknown_links.size() == 7);
  CHECK(view.unknown_links.back().ends_with("more such links stayed hidden from you."));
  CHECK(std::none_of(view.people.begin(), view.people.end(),
                     [](const UnveiledPerson& person) { return has(person.influence, "you didn’t know"); }));
}

TEST_CASE("a stage climbed was missing among the turning points") {
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    const Session session = played_at_random(key, 31);
    CHECK(turns_told(session, "the relationship ") == changes_of(session, Quantity::stage));
  }
}

TEST_CASE("a contract signed was missing among the turning points where trust had moved more") {
  Case the_case = test::rich_case();
  the_case.dossier.clauses[0].ours_eur = 100;
  the_case.dossier.clauses[0].theirs_eur = 300;
  the_case.opening.people[test::k_luc].trust_bp = {8'000, 8'000, 8'000, 1'500};
  Told run{std::move(the_case)};
  run.plan("do negotiate-clause " + run.session.dossier().clauses[0].key + " with luc");
  run.end_months(1);
  run.plan("do sign-contract luc-perrin");
  while (!run.session.is_over()) run.end_months(1);
  CHECK(turns_told(run.session, "Month 2: Luc Perrin signs the framework contract.") == 1);
}

TEST_CASE("the month's report told numbers that stood still, and a line for each tie that faded") {
  Told run{test::rich_case()};
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "Ties that fade, no meeting this month (D10): you with Luc Perrin "));
  CHECK(report_on(view, test::k_luc) == nullptr);
  for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.money, &view.board})
    CHECK(std::none_of(section->movements.begin(), section->movements.end(),
                       [](const Movement& movement) { return movement.before == movement.after; }));
}

TEST_CASE("a declined step was never explained, not even at the end") {
  Told run{Case{*test::shipped_case("first-steps")}};
  run.plan("do propose-step luc");
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "proposed again from month"));
  while (!run.session.is_over()) run.end_months(1);
  const ReviewView review = review_view(run.session, Language::english);
  CHECK(std::any_of(review.turning_points.begin(), review.turning_points.end(), [](const TurningPoint& point) {
    return point.month == 1 &&
           point.sentence.find("declined the step; in truth this was still missing") != std::string::npos;
  }));
}

}  // namespace diapason
