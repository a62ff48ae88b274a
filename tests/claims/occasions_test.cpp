// Occasions and what the account costs otherwise: D30, D50, D52, D54.

#include <string>

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "shipped_case.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

void harder_offer(Case& the_case) {
  plain_offer(the_case);
  the_case.dossier.offers[0].difficulty_bp = 5'300;
}

// Everybody met, and the first offer in a state of its own.
std::function<void(const Dossier&, State&)> with_first_offer(Quantity what, std::int32_t value) {
  return [what, value](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, what, 0, 0, value);
  };
}

}  // namespace

TEST_CASE("claims about occasions") {
  std::vector<Claim> claims;
  claims.push_back({"D50",
                    "an offer prepared by several functions is received better than one that isn't",
                    "belcour",
                    "accepted, %",
                    {offers_once(), harder_offer, with_first_offer(offer_prepared, 100)},
                    {offers_once(), harder_offer, with_first_offer(offer_prepared, 0)},
                    first_offer_won,
                    20.0,
                    [](Case& the_case) { the_case.dossier.parameters.prepared_offer_bp = 0; },
                    1,
                    0});
  claims.push_back({"D52",
                    "an occasion heard of early is won more often than one heard of with everybody else",
                    "belcour",
                    "accepted, %",
                    {offers_once(), harder_offer, with_first_offer(offer_heard, static_cast<int>(Hearing::early))},
                    {offers_once(), harder_offer, with_first_offer(offer_heard, static_cast<int>(Hearing::publicly))},
                    first_offer_won,
                    20.0,
                    [](Case& the_case) { the_case.dossier.parameters.early_bonus_bp = 0; },
                    1,
                    0});
  for (const char* const key : {"aeronova", "omnia"}) {
    claims.push_back({"D30",
                      "other accounts are a load: with few of them the KAM does better",
                      key,
                      "mark at the end, four days a month for other duties against fourteen",
                      {textbook(), [](Case& the_case) { the_case.dossier.parameters.other_duties_days = 4; }},
                      {textbook(), [](Case& the_case) { the_case.dossier.parameters.other_duties_days = 14; }},
                      mark_of_course,
                      1.0,
                      [](Case& the_case) { the_case.dossier.parameters.other_duties_days = 4; }});
    claims.push_back({"D54",
                      "managed apart, the account earns more than handled like any other",
                      key,
                      "margin at the end above undifferentiated handling, k€, textbook against hunter",
                      {policy("orchestrator")},
                      {policy("hunter")},
                      [](const Course& course) {
                        return static_cast<double>(measured(*course.dossier, course.end(), Measure::extra_margin)) /
                               1'000.0;
                      },
                      20.0,
                      [](Case& the_case) {
                        for (Offer& offer : the_case.dossier.offers) offer.revenue_month_eur = 0;
                        Parameters& rules = the_case.dossier.parameters;
                        rules.joint_savings_2_bp = rules.joint_savings_3_bp = rules.joint_savings_4_bp = 0;
                      }});
  }
  check_claims(claims);
}
