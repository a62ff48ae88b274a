// The rival has a repertoire and chooses: D21, D26.

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

constexpr std::int32_t k_lands_in = 6;

// One move of this kind, with enough behind it, and nothing else.
std::function<void(Case&)> one_move(Attempt attempt, std::int32_t strength = 9'000) {
  return [=](Case& the_case) {
    quiet(the_case);
    Attack move;
    move.attempt = attempt;
    move.month = k_lands_in;
    move.strength_bp = strength;
    move.loss_bp = 2'000;
    the_case.plot.attacks = {move};
  };
}

void no_more_than_a_price(Case& the_case) {
  for (Attack& move : the_case.plot.attacks) move.attempt = Attempt::price;
}

// Moves without a date: the rival comes when it sees its chance.
void at_its_own_time(Case& the_case) {
  quiet(the_case);
  Attack move;
  move.lead_months = 1;
  move.strength_bp = 0;
  the_case.plot.attacks.assign(6, move);
  the_case.dossier.parameters.pressure_growth_bp = 0;
  the_case.dossier.parameters.boldness_bp = 3'000;
}

std::function<void(const Dossier&, State&)> under_pressure(std::int32_t pressure) {
  return [pressure](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, rival_pressure, 0, 0, pressure);
  };
}

double moves_made(const Course& course) {
  double made = 0;
  for (std::size_t index = 0; index < course.plot->attacks.size(); ++index)
    made += course.at(12).get(attack_lands, index) != 0 ? 1 : 0;
  return made;
}

// Whoever has a say trusts us, but for the buyer or for somebody else.
std::function<void(const Dossier&, State&)> distrusted_by(bool buyer) {
  return [buyer](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    set_trust(dossier, state, 6'000);
    const std::size_t bought_by = the_buyer(dossier, state);
    std::size_t other = 0;
    while (other == bought_by || (state.get(seats, other) & static_cast<std::int32_t>(k_deciding_seats)) == 0) ++other;
    set_trust_of(state, buyer ? bought_by : other, 3'500);
    for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
      StateAccess::set(state, rival_tie, person, 0, 0);
  };
}

// The first offer is the largest that is open, or the least.
std::function<void(Case&)> poached(bool first_is_largest) {
  return [first_is_largest](Case& the_case) {
    one_move(Attempt::poaching)(the_case);
    for (Offer& offer : the_case.dossier.offers) {
      offer.opens_month = 1;
      offer.revenue_month_eur = 10'000;
    }
    the_case.dossier.offers[0].revenue_month_eur = first_is_largest ? 20'000 : 5'000;
  };
}

double first_offer_lost(const Course& course) {
  return course.at(k_lands_in).get(offer_state, 0) == static_cast<int>(OfferState::refused) ? 100 : 0;
}

// What stands ready for moves of one kind: the answer that suits best, or nothing.
std::function<void(const Dossier&, State&)> answered(Attempt attempt, bool ready) {
  return [=](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    for (std::size_t situation = 0; ready && situation < dossier.situations.size(); ++situation) {
      if (dossier.situations[situation].move != attempt) continue;
      std::size_t best = 0;
      for (std::size_t response = 0; response < dossier.responses.size(); ++response)
        if (dossier.responses[response].suits_bp[situation] > dossier.responses[best].suits_bp[situation])
          best = response;
      StateAccess::set(state, rule_response, situation, 0, static_cast<std::int32_t>(best) + 1);
      StateAccess::set(state, rule_month, situation, 0, 1);
    }
  };
}

}  // namespace

TEST_CASE("claims about the rival") {
  const auto courted_buyer = [](const Course& course) {
    return points(course.at(k_lands_in).get(rival_tie, the_buyer(*course.dossier, course.at(0))));
  };
  check_claims({
      {"D21",
       "the rival moves when it sees its chance: the more ground it has gained, the more often",
       "aeronova",
       "moves begun in a year, under much pressure against little",
       {policy("idle"), at_its_own_time, under_pressure(9'000)},
       {policy("idle"), at_its_own_time, under_pressure(1'000)},
       moves_made,
       0.5,
       [](Case& the_case) { the_case.dossier.parameters.boldness_bp = 0; },
       12},
      {"D21",
       "it courts whoever of those with a say trusts us least",
       "aeronova",
       "tie of the rival with the buyer, who trusts us least against somebody else, points",
       {policy("idle"), one_move(Attempt::courtship), distrusted_by(true)},
       {policy("idle"), one_move(Attempt::courtship), distrusted_by(false)},
       courted_buyer,
       5.0,
       no_more_than_a_price,
       k_lands_in},
      {"D21",
       "it goes for the largest occasion still open",
       "aeronova",
       "lost to the rival, the largest against the least, %",
       {policy("idle"), poached(true), acquaint},
       {policy("idle"), poached(false), acquaint},
       first_offer_lost,
       50.0,
       no_more_than_a_price,
       k_lands_in},
      {"D26",
       "with a prepared answer that fits, a rival's courtship takes less",
       "aeronova",
       "courtships that come to nothing, %",
       {policy("idle"), one_move(Attempt::courtship, 1'600), answered(Attempt::courtship, true)},
       {policy("idle"), one_move(Attempt::courtship, 1'600), answered(Attempt::courtship, false)},
       [](const Course& course) {
         for (std::size_t person = 0; person < course.dossier->stakeholders.size(); ++person)
           if (course.at(k_lands_in).get(rival_tie, person) > course.at(0).get(rival_tie, person)) return 0.0;
         return 100.0;
       },
       10.0,
       [](Case& the_case) { the_case.dossier.parameters.rule_shield_bp = 0; },
       k_lands_in},
  });
}
