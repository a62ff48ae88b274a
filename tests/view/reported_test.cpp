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
    for (const Movement& movement : claire->movements)
      is_told = is_told || has(movement.causes, "read better now, or something we don’t know yet");
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
    CHECK(tells(view, "Luc Perrin has seen none of you") == !asks);
    CHECK(tells(view, "Claire Duval has seen none of you"));
  }
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

TEST_CASE("the month's report told numbers that stood still, and a line for each tie that faded") {
  Told run{test::rich_case()};
  const MonthReportView view = run.end_month();
  CHECK(tells(view, "Ties that fade, no meeting this month (D10): Your tie with Luc Perrin "));
  CHECK(report_on(view, test::k_luc) == nullptr);
  for (const ReportSection* section : {&view.our_side, &view.stage, &view.rival, &view.money, &view.board})
    for (const Movement& movement : section->movements) CHECK(movement.before != movement.after);
}

}  // namespace diapason
