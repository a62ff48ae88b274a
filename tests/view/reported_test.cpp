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

}  // namespace diapason
