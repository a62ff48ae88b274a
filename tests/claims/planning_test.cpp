// Plans, prepared answers, watch: D21, D26, D27, D28, D29, D52.

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// A trouble in the second month, of a situation that the playbook knows, and nothing else.
void one_trouble(Case& the_case) {
  quiet(the_case);
  Event event;
  event.key = "trouble";
  Condition then;
  then.measure = Measure::month;
  then.at_least = 2;
  event.when.all = {then};
  event.situation = SituationId{std::size_t{0}};
  event.trouble_months = 3;
  event.trouble_kam_days = 4;
  event.trouble_budget_eur = 4'000;
  Effect harm;
  harm.kind = EffectKind::trust;
  harm.who = Who::met;
  harm.part = TrustPart::reliability;
  harm.by = -400;
  event.effects = {harm};
  event.meanwhile = {harm};
  the_case.plot.events = {event};
}

// The answer that suits the situation best, or none.
std::function<void(const Dossier&, State&)> with_answer(bool prepared) {
  return [prepared](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    if (!prepared) return;
    std::size_t best = 0;
    for (std::size_t response = 1; response < dossier.responses.size(); ++response)
      if (dossier.responses[response].suits_bp[0] > dossier.responses[best].suits_bp[0]) best = response;
    StateAccess::set(state, rule_response, 0, 0, static_cast<std::int32_t>(best) + 1);
    StateAccess::set(state, rule_month, 0, 0, 1);
  };
}

// The rival's move in the second month, of the kind that the first situation stands for.
void attacked_for_the_price(Case& the_case) {
  quiet(the_case);
  REQUIRE(the_case.dossier.situations[0].move == Attempt::price);
  Attack move;
  move.month = 2;
  move.strength_bp = 3'200;
  move.loss_bp = 3'000;
  the_case.plot.attacks = {move};
}

void nothing_suits(Case& the_case) {
  for (Response& response : the_case.dossier.responses) response.suits_bp.fill(0);
}

// A plan of some quality, followed to some degree, whose programmes provide for relations.
std::function<void(const Dossier&, State&)> with_plan(std::int32_t quality, std::int32_t followed,
                                                      std::int32_t written) {
  return [=](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    std::int32_t chosen = 0;
    for (std::size_t item = 0; item < dossier.plan_items.size(); ++item)
      if (dossier.plan_items[item].part == PlanPart::relational ||
          dossier.plan_items[item].part == PlanPart::orientation)
        chosen |= 1 << item;
    StateAccess::set(state, plan_chosen, 0, 0, chosen);
    StateAccess::set(state, plan_quality, 0, 0, quality);
    StateAccess::set(state, adherence, 0, 0, followed);
    StateAccess::set(state, plan_month, 0, 0, written);
    StateAccess::set(state, month, 0, 0, 14);
  };
}

double understood(const Course& course) { return points(course.at(1).get(insight, partner_of(course))); }

}  // namespace

TEST_CASE("claims about planning") {
  std::vector<Claim> claims;
  claims.push_back({"D26",
                    "with a prepared answer that fits, a trouble is over sooner",
                    "aeronova",
                    "months that the trouble lasts, improvised against prepared",
                    {policy("idle"), one_trouble, with_answer(false)},
                    {policy("idle"), one_trouble, with_answer(true)},
                    [](const Course& course) {
                      double months = 0;
                      for (const State& state : course.states) months += state.get(trouble_left, 0) > 0 ? 1 : 0;
                      return months;
                    },
                    0.5,
                    nothing_suits,
                    8,
                    2});
  claims.push_back(
      {"D26",
       "with a prepared answer that fits, a trouble costs less",
       "aeronova",
       "money spent on the trouble, improvised against prepared, k€",
       {policy("idle"), one_trouble, with_answer(false)},
       {policy("idle"), one_trouble, with_answer(true)},
       [](const Course& course) { return (course.states.front().get(budget) - course.end().get(budget)) / 1'000.0; },
       1.0,
       nothing_suits,
       8});
  claims.push_back({"D26",
                    "with a prepared answer that fits, a trouble harms less",
                    "aeronova",
                    "reliability of the partner after it, prepared against improvised, points",
                    {policy("idle"), one_trouble, with_answer(true)},
                    {policy("idle"), one_trouble, with_answer(false)},
                    [](const Course& course) { return points(course.at(8).get(reliability, partner_of(course))); },
                    3.0,
                    nothing_suits,
                    8});

  const auto listens = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "listen", somebody_met(dossier, seen.seen()));
    command.topic = TopicId{std::size_t{0}};
    try_add(agenda, command);
  });
  const auto no_bonus = [](Case& the_case) {
    the_case.dossier.parameters.plan_bonus_bp = 0;
    the_case.dossier.parameters.plan_misleads_bp = 0;
  };
  claims.push_back({"D28",
                    "a weak plan well followed beats a strong plan ill followed",
                    "aeronova",
                    "understanding won in a meeting that the plan provides for, points",
                    {listens, quiet, with_plan(4'000, 9'000, 10)},
                    {listens, quiet, with_plan(9'000, 2'000, 10)},
                    understood,
                    0.2,
                    no_bonus,
                    1,
                    2});
  claims.push_back({"D29",
                    "a plan that nobody has revised for a year misleads",
                    "aeronova",
                    "understanding won in a meeting that the plan provides for, revised against not, points",
                    {listens, quiet, with_plan(7'000, 7'000, 12)},
                    {listens, quiet, with_plan(7'000, 7'000, 1)},
                    understood,
                    1.0,
                    no_bonus,
                    1,
                    2});

  const auto study_is_nothing = [](Case& the_case) {
    Action& study = the_case.dossier.actions[action_named(the_case.dossier, "study").index()];
    study.kam_days = 0;
    study.effects.clear();
  };
  const auto without_analysis = textbook([](Textbook& book) { book.analysis_months = 0; });
  // Where the textbook's marks are near their end, there is less to gain.
  const auto margin_of = [](std::string_view key) { return key == "aeronova" || key == "omnia" ? 0.05 : 0.3; };
  for (const char* const key : {"aeronova", "belcour", "helvia", "norvik", "omnia", "ostara", "primarket"}) {
    claims.push_back({"D27",
                      "early analysis pays",
                      key,
                      "mark at the end",
                      {textbook()},
                      {without_analysis},
                      mark_of_course,
                      margin_of(key),
                      study_is_nothing});
    claims.push_back({"D27",
                      "early analysis pays in money, too",
                      key,
                      "margin at the end, k€",
                      {textbook()},
                      {without_analysis},
                      [](const Course& course) { return course.end().get(total_margin) / 1'000.0; },
                      1.0,
                      study_is_nothing});
  }
  for (const char* const key : {"aeronova", "helvia", "omnia"})
    claims.push_back({"D28",
                      "a plan pays",
                      key,
                      "mark at the end",
                      {textbook()},
                      {textbook([](Textbook& book) { book.plans = false; })},
                      mark_of_course,
                      1.0,
                      [](Case& the_case) {
                        the_case.dossier.parameters.plan_bonus_bp = 0;
                        the_case.dossier.parameters.dial_prepared_weight = 0;
                        for (Action& action : the_case.dossier.actions)
                          if (action.key == "study" || action.key == "write-plan" || action.key == "decide-plan") {
                            action.kam_days = 0;
                            action.effects.clear();
                          }
                      }});
  claims.push_back({"D26",
                    "with a prepared answer that fits, a rival's attack on prices takes less",
                    "aeronova",
                    "revenue kept after the attack, prepared against improvised, k€ a month",
                    {policy("idle"), attacked_for_the_price, with_answer(true)},
                    {policy("idle"), attacked_for_the_price, with_answer(false)},
                    [](const Course& course) { return course.at(2).get(revenue_month) / 1'000.0; },
                    2.0,
                    [](Case& the_case) { the_case.dossier.parameters.rule_shield_bp = 0; },
                    2});
  claims.push_back({"D27",
                    "endless analysis doesn't",
                    "aeronova",
                    "mark at the end, textbook against planner",
                    {textbook()},
                    {policy("planner")},
                    mark_of_course,
                    10.0,
                    [](Case& the_case) {
                      for (Action& action : the_case.dossier.actions) action.effects.clear();
                    }});

  // A move of the rival in month six, three months in the making.
  const auto one_move = [](Case& the_case) {
    quiet(the_case);
    Attack attack;
    attack.month = 6;
    attack.lead_months = 3;
    attack.strength_bp = 3'600;
    attack.loss_bp = 3'000;
    the_case.plot.attacks = {attack};
  };
  const auto blind_watch = [](Case& the_case) {
    the_case.dossier.parameters.foreseen_bp = 0;
    for (Action& action : the_case.dossier.actions)
      if (action.key == "watch") action.effects.clear();
  };
  claims.push_back({"D21",
                    "watch sees a rival's move coming, early enough to act",
                    "ostara",
                    "months between seeing the move and its landing",
                    {each_month({"watch"}), one_move, acquaint},
                    {policy("idle"), one_move, acquaint},
                    [](const Course& course) {
                      for (std::int32_t at = 0; at <= 6; ++at)
                        if (course.at(at).get(attack_seen, 0) != 0) return 6.0 - at;
                      return 0.0;
                    },
                    0.99,
                    blind_watch,
                    6,
                    2});
  claims.push_back({"D21",
                    "and pays",
                    "ostara",
                    "revenue after the move, k€ a month",
                    {each_month({"watch"}), one_move, acquaint},
                    {policy("idle"), one_move, acquaint},
                    [](const Course& course) { return course.at(6).get(revenue_month) / 1'000.0; },
                    2.0,
                    blind_watch,
                    6});
  check_claims(claims);
}
