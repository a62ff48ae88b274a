// The stage that suits (D6): in every case, making for it earns both parties more than making for any other.

#include <string>

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "coach/simulate.hpp"
#include "shipped_case.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// The way up beyond what suits stands open, so that what lies there can be lived through.
void open_the_way_up(Case& the_case) {
  for (std::size_t gate = static_cast<std::size_t>(the_case.plot.worth_stage) - 1; gate < the_case.dossier.gates.size();
       ++gate) {
    the_case.dossier.gates[gate].conditions.clear();
    the_case.dossier.gates[gate].any.clear();
    the_case.dossier.gates[gate].accept_bp = 0;
    the_case.dossier.gates[gate].hold_months = 1;
  }
}

// Every stage costs, saves and allows the same, and nothing comes of having reached it.
void stages_alike(Case& the_case) {
  quiet(the_case);
  Parameters& rules = the_case.dossier.parameters;
  rules.stage_cost_1_eur = rules.stage_cost_2_eur = rules.stage_cost_3_eur = rules.stage_cost_4_eur = 0;
  rules.joint_savings_1_bp = rules.joint_savings_2_bp = rules.joint_savings_3_bp = rules.joint_savings_4_bp = 0;
  rules.stage_barrier_1_bp = rules.stage_barrier_2_bp = rules.stage_barrier_3_bp = rules.stage_barrier_4_bp = 2'000;
  rules.write_off_2_eur = rules.write_off_3_eur = rules.write_off_4_eur = 0;
  rules.native_shift_bp = rules.revenue_pull_bp = 0;
  the_case.dossier.economy.reference_month_eur = the_case.dossier.economy.reference_loss_eur = 0;
  for (Clause& clause : the_case.dossier.clauses) clause.ours_eur = clause.theirs_eur = 0;
  for (Offer& offer : the_case.dossier.offers) offer.revenue_month_eur = offer.client_value_eur = 0;
}

double joint_value(const Course& course) {
  return (course.end().get(total_margin) + course.end().get(total_client_value)) / 1'000.0;
}

// Of all other ways of playing, the one that does best in a case.
std::string runner_up(const Case& the_case) {
  constexpr std::uint64_t k_choice_series = 41;
  constexpr std::int32_t k_choice_runs = 150;
  std::string best;
  double best_mark = -1;
  for (const PolicyInfo& info : policies()) {
    if (info.name == "orchestrator") continue;
    const auto plays = info.make(the_case.dossier);
    double mark = 0;
    for (const Outcome& outcome : simulate(the_case, *plays, k_choice_runs, k_choice_series, 2))
      mark += outcome.mark_bp;
    if (mark <= best_mark) continue;
    best_mark = mark;
    best = info.name;
  }
  return best;
}

}  // namespace

TEST_CASE("claims about the whole of the rules") {
  std::vector<Claim> claims;
  for (const std::string& key : shipped_cases()) {
    const std::string other = runner_up(*shipped_case(key));
    claims.push_back({"D28",
                      "whoever plays by all the rules beats the next best way of playing, " + other,
                      key,
                      "mark at the end",
                      {policy("orchestrator")},
                      {policy(other)},
                      mark_of_course,
                      0.0,
                      [](Case& the_case) {
                        quiet(the_case);
                        for (Action& action : the_case.dossier.actions) action.effects.clear();
                      }});
  }
  claims.push_back({"D6",
                    "where price alone counts, climbing loses to a first stage well run",
                    "primarket",
                    "mark at the end, textbook against climber",
                    {policy("orchestrator")},
                    {policy("climber")},
                    mark_of_course,
                    5.0,
                    [](Case& the_case) { the_case.dossier.highest_stage = 1; }});
  check_claims(claims);
}

TEST_CASE("claims about the stage that suits") {
  std::vector<Claim> claims;
  for (const std::string& key : shipped_cases()) {
    const auto the_case = shipped_case(key);
    const std::int32_t worth = the_case->plot.worth_stage;
    for (std::int32_t other = 1; other <= the_case->dossier.highest_stage; ++other) {
      if (other == worth) continue;
      claims.push_back(
          {"D6",
           "the stage that suits, " + std::to_string(worth) + ", earns both more than stage " + std::to_string(other),
           key,
           "margin and value to the client at the end, k€",
           {textbook([worth](Textbook& book) { book.aims_at = worth; }), open_the_way_up},
           {textbook([other](Textbook& book) { book.aims_at = other; }), open_the_way_up},
           joint_value,
           1.0,
           stages_alike});
    }
  }
  check_claims(claims);
}
