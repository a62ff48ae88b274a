#include "view/joint_steps.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "sim/mechanisms.hpp"
#include "view/actions.hpp"
#include "view/command_words.hpp"
#include "view/pyramid.hpp"
#include "view/review.hpp"
#include "view/rich_case.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

using test::Told;

// The first case, in which whoever was declined waits for a month.
Case pausing() {
  Case the_case{*test::shipped_case("first-steps")};
  the_case.dossier.parameters.decline_pause_months = 1;
  return the_case;
}

// The first case with a gate that asks for nothing but a trust of those who decide that is `over_bp` less than there
// is.
Case gate_of_trust(std::int32_t over_bp) {
  Case the_case = pausing();
  Gate& gate = the_case.dossier.gates[0];
  gate.conditions.clear();
  gate.any.clear();
  const Told opening{the_case};
  gate.accept_bp = step_readiness_bp(the_case.dossier, opening.session.state(), StakeholderId{test::k_luc}) - over_bp;
  return the_case;
}

// A run whose first month ended with a step declined though all odds were for it.
Told declined_by_chance() {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    Told run{gate_of_trust(300), seed};
    run.plan("do propose-step luc");
    run.end_months(1);
    if (run.session.state().get(Quantity::stage) == 1) return run;
  }
  FAIL("no seed declines");
  return Told{gate_of_trust(300)};
}

bool any_tells(const std::vector<std::string>& lines, std::string_view part) { return test::has(lines, part); }

}  // namespace

TEST_CASE("a step declined in month 5 of the first case can be proposed again in month 6") {
  Told run{Case{*test::shipped_case("first-steps")}};
  run.end_months(4);
  run.plan("do propose-step luc");
  CHECK(test::tells(run.end_month(), "declined in month 5: it can be proposed again from month 6 on."));
  run.plan("do propose-step luc");
}

TEST_CASE("while a declined step can't be proposed again, it is refused until the month that is told") {
  Told run{pausing()};
  run.end_months(3);
  run.plan("do propose-step luc");
  run.end_months(1);
  CHECK(
      any_tells(run.refused("do propose-step luc"), "declined in month 4: it can be proposed again from month 6 on."));
  run.end_months(1);
  run.plan("do propose-step luc");
}

TEST_CASE("a step that can't be proposed again before the run ends is said so, before and after") {
  Told run{pausing()};
  const auto warned = [&] {
    const auto command = parse_command(run.session, Language::english, test::split("do propose-step luc"));
    REQUIRE(command.ok());
    return preview_view(run.session, Language::english, command.value()).risks;
  };
  run.end_months(3);
  CHECK(any_tells(warned(), "can’t be proposed again for 1 month"));
  run.end_months(1);
  CHECK(any_tells(warned(), "can’t be proposed again in this run"));
  run.plan("do propose-step luc");
  const MonthReportView view = run.end_month();
  CHECK(test::tells(view, "declined in month 5: it can’t be proposed again in this run."));
}

TEST_CASE("a step declined though nothing seemed missing is told as chance, and no line says otherwise") {
  Told run = declined_by_chance();
  const MonthReportView view = month_report_view(run.session, Language::english, 1);
  CHECK(view.headline == "Month 1: Luc Perrin has declined the step to the next stage.");
  const PersonReport* luc = test::report_on(view, test::k_luc);
  REQUIRE(luc != nullptr);
  CHECK((luc->quote.empty() || luc->occasion != Occasion::step_declined));
  CHECK(any_tells(luc->happened, "Luc Perrin declines the step for now"));
}

TEST_CASE("a step declined for want of a condition names what was missing") {
  Told run{Case{*test::shipped_case("first-steps")}};
  const StepWeighed weighed =
      weigh_step(Lens{run.session, Language::english}, run.session.observation().seen(), StakeholderId{test::k_luc});
  CHECK(weighed.reason == StepReason::condition_missing);
  REQUIRE_FALSE(weighed.missing.empty());
  run.plan("do propose-step luc");
  run.end_months(1);
  const auto why = why_view(run.session, Language::english, test::split("stage"));
  REQUIRE(why.ok());
  REQUIRE(why->lines.size() == 1);
  const StepWeighed then = declined_as_known(Lens{run.session, Language::english}, 1);
  for (const std::string& name : then.missing) CHECK(why->lines[0].cause.find(name) != std::string::npos);
}

TEST_CASE("a step declined for want of support in our own firm says so") {
  Case the_case{*test::shipped_case("first-steps")};
  the_case.opening.stage = 2;
  the_case.dossier.highest_stage = 3;
  the_case.opening.support_bp = 0;
  the_case.dossier.parameters.support_months = 1;
  // Stage 2 is kept for nothing, and nothing but support is asked for stage 3.
  for (Gate* gate : {&the_case.dossier.gates[0], &the_case.dossier.gates[1]}) {
    gate->conditions.clear();
    gate->any.clear();
    gate->accept_bp = 0;
  }
  Told run{the_case};
  run.end_months(1);
  REQUIRE(run.session.state().get(Quantity::months_unsupported) > 0);
  REQUIRE(run.session.state().get(Quantity::stage) == 2);
  run.plan("do propose-step luc");
  const MonthReportView view = run.end_month();
  CHECK(run.session.state().get(Quantity::stage) == 2);
  CHECK(declined_as_known(Lens{run.session, Language::english}, 2).reason == StepReason::no_support);
  CHECK(test::tells(view, "Luc Perrin declines the step for now: without support from the top"));
}

TEST_CASE("the trust that a yes takes is told before it is asked for, with who comes closest") {
  const Told run{Case{*test::shipped_case("first-steps")}};
  const Lens lens{run.session, Language::english};
  const Gate& gate = run.session.dossier().gates[0];
  const auto believed = step_readiness_bp(run.session.dossier(), lens.seen.seen(), StakeholderId{test::k_luc});
  const std::string words = pyramid_view(run.session, Language::english).joint_step;
  CHECK(words.find("about " + std::to_string(points(gate.accept_bp)) + " of trust") != std::string::npos);
  CHECK(words.find("Closest today: Luc Perrin, with about " + std::to_string(points(believed))) != std::string::npos);
}

TEST_CASE("a declined step is among why this stage, with its month, and moves nothing") {
  const Told run = declined_by_chance();
  const auto why = why_view(run.session, Language::english, test::split("stage"));
  REQUIRE(why.ok());
  REQUIRE(why->lines.size() == 1);
  CHECK(why->lines[0].month == 1);
  CHECK(why->lines[0].amount == 0);
  CHECK(why->lines[0].cause.starts_with("Luc Perrin declines the step for now"));
  CHECK(why->note.empty());
}

TEST_CASE("while a declined step can't be proposed again, nobody is told to propose it") {
  const Told run = declined_by_chance();
  const PyramidView pyramid = pyramid_view(run.session, Language::english);
  CHECK(pyramid.pause == "The step was declined in month 1: it can be proposed again from month 3 on.");
  CHECK(pyramid.why_not.find("propose it") == std::string::npos);
}

TEST_CASE("a step lost to chance is told as chance at the end, with its odds, and first among luck") {
  Told run = declined_by_chance();
  while (!run.session.is_over()) run.end_months(1);
  const ReviewView review = review_view(run.session, Language::english);
  CHECK(std::any_of(review.turning_points.begin(), review.turning_points.end(), [](const TurningPoint& point) {
    return point.sentence.find("everything it takes was there, and in truth it had about ") != std::string::npos;
  }));
  REQUIRE_FALSE(review.luck.empty());
  CHECK(review.luck.front().starts_with("Step declined by Luc Perrin in month 1: in truth it had about "));
}

TEST_CASE("a tenth of the monthly revenue lost makes the headline, with its figure") {
  Told run{Case{*test::shipped_case("belcour")}};
  bool is_told = false;
  while (!run.session.is_over()) {
    const std::int32_t before = run.session.state().get(Quantity::revenue_month);
    const std::int32_t stood = run.session.state().get(Quantity::stage);
    const MonthReportView view = run.end_month();
    const std::int32_t lost = before - run.session.state().get(Quantity::revenue_month);
    if (lost * 10 < before || run.session.state().get(Quantity::stage) != stood) continue;
    CHECK(view.headline.find(money(lost, Language::english) + " of monthly revenue lost") != std::string::npos);
    // Where something else moved it too, the main cause has a figure of its own: that of the review.
    const Changes& changes = run.session.months().back().changes;
    const bool is_alone = std::count_if(changes.begin(), changes.end(), [](const Change& change) {
                            return change.quantity == Quantity::revenue_month;
                          }) == 1;
    CHECK((view.headline.find(", all told; above all ") == std::string::npos) == is_alone);
    is_told = true;
  }
  CHECK(is_told);
}

}  // namespace diapason
