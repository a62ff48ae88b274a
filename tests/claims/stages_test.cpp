// The pyramid: D4, D5, D6, D7, D8, D9, D15, D36, D41.

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// One move of the rival for the price, at once, and nothing else.
void one_attack(Case& the_case) {
  quiet(the_case);
  Attack attack;
  attack.month = 1;
  attack.strength_bp = 3'200;
  attack.loss_bp = 3'000;
  the_case.plot.attacks = {attack};
}

// Gates that nothing asks for: an account stays where it is put.
void free_gates(Case& the_case) {
  the_case.dossier.highest_stage = 4;
  for (Gate& gate : the_case.dossier.gates) {
    gate.conditions.clear();
    gate.any.clear();
  }
}

std::function<double(const Course&)> joint_value_after(std::int32_t months) {
  return [months](const Course& course) {
    return (course.at(months).get(total_margin) + course.at(months).get(total_client_value)) / 1'000.0;
  };
}

// The cases of two years and more that are worth a higher stage.
constexpr auto k_two_years_and_more = std::to_array<std::string_view>({"aeronova", "helvia", "omnia"});

std::function<void(const Dossier&, State&)> on_stage(std::int32_t at_stage) {
  return [at_stage](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, stage, 0, 0, at_stage);
    StateAccess::set(state, months_at_stage, 0, 0, 6);
  };
}

std::string step_of(std::int32_t at_stage) {
  return " (stage " + std::to_string(at_stage + 1) + " against " + std::to_string(at_stage) + ")";
}

}  // namespace

TEST_CASE("claims about the stages") {
  std::vector<Claim> claims;
  for (std::int32_t at_stage = 1; at_stage <= 3; ++at_stage) {
    claims.push_back({"D4",
                      "the rival's success falls with each stage" + step_of(at_stage),
                      "aeronova",
                      "revenue kept after the same attack, k€ a month",
                      {policy("idle"), one_attack, on_stage(at_stage + 1)},
                      {policy("idle"), one_attack, on_stage(at_stage)},
                      [](const Course& course) { return course.at(1).get(revenue_month) / 1'000.0; },
                      5.0,
                      [](Case& the_case) {
                        Parameters& rules = the_case.dossier.parameters;
                        rules.stage_barrier_1_bp = rules.stage_barrier_2_bp = rules.stage_barrier_3_bp =
                            rules.stage_barrier_4_bp = 1'000;
                      },
                      1});
    claims.push_back(
        {"D4",
         "the fixed cost rises with each stage" + step_of(at_stage),
         "aeronova",
         "cost of the stage in the first month, k€",
         {policy("idle"), quiet, on_stage(at_stage + 1)},
         {policy("idle"), quiet, on_stage(at_stage)},
         [](const Course& course) {
           const std::int32_t at = course.states.front().get(stage);
           const std::int32_t saved =
               times_bp(course.states.front().get(revenue_month), joint_savings_bp(course.dossier->parameters, at)) / 2;
           return (saved - course.at(1).get(total_margin)) / 1'000.0;
         },
         0.5,
         [](Case& the_case) {
           Parameters& rules = the_case.dossier.parameters;
           rules.stage_cost_1_eur = rules.stage_cost_2_eur = rules.stage_cost_3_eur = rules.stage_cost_4_eur = 3'000;
         },
         1});
    claims.push_back(
        {"D4",
         "a plain demand is answered soonest on stage 1" + std::string{" (stage "} + std::to_string(at_stage + 1) + ")",
         "aeronova",
         "days until it is answered",
         {policy("idle"), quiet, on_stage(at_stage + 1)},
         {policy("idle"), quiet, on_stage(1)},
         [](const Course& course) {
           const State& state = course.states.front();
           return static_cast<double>(
               reaction_days(*course.dossier, state, StakeholderId{somebody_met(*course.dossier, state)}));
         },
         0.5,
         [](Case& the_case) {
           Parameters& rules = the_case.dossier.parameters;
           rules.reaction_days_1 = rules.reaction_days_2 = rules.reaction_days_3 = rules.reaction_days_4 = 3;
           rules.lone_tie_load_bp = 0;
         },
         1,
         0});
  }
  // D5: the same account is dropped from the stage on which it stands, or isn't; then the textbook goes on for a year.
  for (std::int32_t from = 2; from <= 4; ++from) {
    const auto falls = [from](Case& the_case) {
      quiet(the_case);
      free_gates(the_case);
      Condition never;
      never.measure = Measure::people_met;
      never.at_least = 100;
      the_case.dossier.gates[static_cast<std::size_t>(from) - 2].conditions = {never};
      the_case.dossier.gates[static_cast<std::size_t>(from) - 2].lose_months = 1;
    };
    claims.push_back({"D5",
                      "a fall is written off" + std::string{" (from stage "} + std::to_string(from) + ")",
                      "aeronova",
                      "joint value kept after the fall is spared, k€",
                      {policy("idle"),
                       [](Case& the_case) {
                         quiet(the_case);
                         free_gates(the_case);
                       },
                       standing_on(from)},
                      {policy("idle"), falls, standing_on(from)},
                      joint_value_after(2),
                      2.0,
                      [](Case& the_case) {
                        Parameters& rules = the_case.dossier.parameters;
                        rules.write_off_2_eur = rules.write_off_3_eur = rules.write_off_4_eur = 0;
                        rules.joint_savings_2_bp = rules.joint_savings_3_bp = rules.joint_savings_4_bp = 0;
                        rules.stage_cost_1_eur = rules.stage_cost_2_eur = rules.stage_cost_3_eur =
                            rules.stage_cost_4_eur = 0;
                        rules.fall_harm_bp = 0;
                      },
                      2});
  }

  // D7: ties held alone crowd out strategic work first.
  const auto holds_alone = [](std::int32_t ties) {
    return [ties](const Dossier& dossier, State& state) {
      acquaint(dossier, state);
      for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
        StateAccess::set(state, tie, k_kam.index(), person, static_cast<std::int32_t>(person) < ties ? 6'000 : 1'000);
    };
  };
  const auto studies = scripted([](const Dossier& dossier, const Observation&, Agenda& agenda) {
    Command command = command_of(dossier, "study");
    command.object = static_cast<std::uint8_t>(Area::strategy);
    try_add(agenda, command);
  });
  claims.push_back(
      {"D7",
       "overload grows with each tie that the KAM holds alone",
       "aeronova",
       "days a month lost to overload, ten lone ties against four",
       {policy("idle"), quiet, holds_alone(10)},
       {policy("idle"), quiet, holds_alone(4)},
       [](const Course& course) { return static_cast<double>(overload_days(*course.dossier, course.states.front())); },
       1.0,
       [](Case& the_case) { the_case.dossier.parameters.lone_tie_load_bp = 0; },
       1});
  claims.push_back({"D7",
                    "overload crowds out analysis",
                    "aeronova",
                    "knowledge of their strategy after two months of study, four lone ties against ten, points",
                    {studies, quiet, holds_alone(4)},
                    {studies, quiet, holds_alone(10)},
                    [](const Course& course) {
                      return points(course.at(2).get(knowledge, static_cast<std::size_t>(Area::strategy)));
                    },
                    3.0,
                    [](Case& the_case) { the_case.dossier.parameters.crowding_bp = 0; },
                    2});
  claims.push_back({"D7",
                    "whoever does all alone never holds the third stage",
                    "aeronova",
                    "stage at the end, textbook against lone-wolf",
                    {policy("orchestrator")},
                    {policy("lone-wolf")},
                    [](const Course& course) { return static_cast<double>(course.end().get(stage)); },
                    0.5,
                    [](Case& the_case) { the_case.dossier.highest_stage = 2; },
                    0,
                    2});
  claims.push_back({"D7",
                    "whoever sells to the buyer never leaves the first stage where the account seeks value",
                    "belcour",
                    "stage at the end, textbook against hunter",
                    {policy("orchestrator")},
                    {policy("hunter")},
                    [](const Course& course) { return static_cast<double>(course.end().get(stage)); },
                    0.5,
                    [](Case& the_case) { the_case.dossier.highest_stage = 1; },
                    0,
                    2});

  // D8: nothing stands above stage 2 without the top.
  const auto unsupported = [](Case& the_case) {
    the_case.opening.support_bp = 1'000;
    the_case.opening.patience_bp = 1'500;
    the_case.dossier.economy.expected_margin_month_eur = 10'000'000;
    the_case.plot.endings.erase(the_case.plot.endings.begin(), the_case.plot.endings.end() - 1);
    for (Action& action : the_case.dossier.actions)
      std::erase_if(action.effects, [](const Effect& effect) {
        return effect.kind == EffectKind::support || effect.kind == EffectKind::patience;
      });
  };
  for (const std::string_view name : {"orchestrator", "climber"})
    claims.push_back({"D8",
                      "without support from the top no stage above the second stands (" + std::string{name} + ")",
                      "aeronova",
                      "stage at the end, supported against not",
                      {policy(std::string{name})},
                      {policy(std::string{name}), unsupported},
                      [](const Course& course) { return static_cast<double>(course.end().get(stage)); },
                      0.5,
                      [](Case& the_case) {
                        the_case.dossier.parameters.support_floor_bp = 0;
                        the_case.plot.endings.erase(the_case.plot.endings.begin(), the_case.plot.endings.end() - 1);
                        the_case.dossier.highest_stage = 2;
                      },
                      0,
                      2});

  // D9: untended, those placed with the client give away what is ours.
  const auto integrated = [](Case& the_case) {
    quiet(the_case);
    free_gates(the_case);
  };
  claims.push_back({"D9",
                    "untended, a stage 4 shifts value to the client",
                    "aeronova",
                    "margin of two years on stage 4, cared for against not, k€",
                    {each_month({"follow-up", "care-for-placed"}, the_buyer), integrated, standing_on(4)},
                    {each_month({"follow-up"}, the_buyer), integrated, standing_on(4)},
                    [](const Course& course) { return course.end().get(total_margin) / 1'000.0; },
                    20.0,
                    [](Case& the_case) { the_case.dossier.parameters.native_shift_bp = 0; }});

  claims.push_back(
      {"D36",
       "a buyer left out blocks the mirror pairs",
       "aeronova",
       "mirror pairs autonomous after a year",
       {textbook()},
       {textbook([](Textbook& book) { book.cares_for_buyer = false; }),
        [](Case& the_case) {
          // Nobody else makes up for it either: the buyer starts from distrust.
          for (PersonOpening& person : the_case.opening.people)
            if ((person.seats[0] & k_buying_seats) != 0) person.trust_bp = {2'500, 2'500, 1'500, 7'500};
        }},
       [](const Course& course) { return static_cast<double>(pairs_autonomous(*course.dossier, course.at(12))); },
       1.0,
       [](Case& the_case) { the_case.dossier.parameters.buyer_floor_bp = 0; },
       0,
       2});

  // Everybody of ours goes to see somebody of theirs, each month; the KAM's own days are left out of account.
  const auto all_hands = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague)
      for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
        Command command = command_of(dossier, "introduce-colleague", person);
        command.colleague = ColleagueId{colleague};
        command.topic = TopicId{std::size_t{0}};
        if (seen.get(acquaintance, person) == 2 && try_add(agenda, command)) break;
      }
  });
  const auto on_stage_one = [](Case& the_case) {
    quiet(the_case);
    the_case.dossier.highest_stage = 1;
    the_case.dossier.parameters.kam_day_cost_eur = 0;
  };
  claims.push_back({"D41",
                    "a large team on the first stage costs without return",
                    "belcour",
                    "margin of a year on stage 1, without the team against with it, k€",
                    {policy("idle"), on_stage_one, acquaint},
                    {all_hands, on_stage_one, acquaint},
                    [](const Course& course) { return course.at(12).get(total_margin) / 1'000.0; },
                    5.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.colleague_day_cost_eur = 0;
                      the_case.dossier.parameters.team_upkeep_eur = 0;
                    },
                    12});

  for (const std::string_view key : k_two_years_and_more) {
    claims.push_back({"D15",
                      "orchestrating earns less than selling at first",
                      std::string{key},
                      "margin at month 6, hunter against orchestrator, k€",
                      {policy("hunter")},
                      {policy("orchestrator")},
                      [](const Course& course) { return course.at(6).get(total_margin) / 1'000.0; },
                      0.0,
                      [](Case& the_case) {
                        for (Action& action : the_case.dossier.actions)
                          if (action.key == "promotion") action.effects.clear();
                        for (Offer& offer : the_case.dossier.offers) offer.revenue_month_eur = 0;
                        the_case.dossier.parameters.kam_day_cost_eur = 0;
                        the_case.dossier.parameters.colleague_day_cost_eur = 0;
                        the_case.dossier.parameters.team_upkeep_eur = 0;
                        for (Action& action : the_case.dossier.actions) action.budget_eur = 0;
                      },
                      6});
    claims.push_back({"D15",
                      "orchestrating earns more than selling in the end",
                      std::string{key},
                      "margin at the end, orchestrator against hunter, k€",
                      {policy("orchestrator")},
                      {policy("hunter")},
                      [](const Course& course) { return course.end().get(total_margin) / 1'000.0; },
                      20.0,
                      [](Case& the_case) {
                        for (Offer& offer : the_case.dossier.offers) offer.revenue_month_eur = 0;
                        the_case.dossier.parameters.joint_savings_2_bp = 0;
                        the_case.dossier.parameters.joint_savings_3_bp = 0;
                        the_case.dossier.parameters.joint_savings_4_bp = 0;
                      }});
  }
  check_claims(claims);
}
