// The sponsor: D31, D32, D33, D34.

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// The person of the highest rank, whom the sponsor meets.
std::size_t at_the_top(const Dossier& dossier, const State& state) {
  std::size_t best = 0;
  for (std::size_t person = 1; person < dossier.stakeholders.size(); ++person)
    if (state.get(present, person) != 0 && state.get(rank, person) > state.get(rank, best)) best = person;
  return best;
}

std::function<void(const Dossier&, State&)> in_office(std::int32_t accounts, std::int32_t how_current) {
  return [=](const Dossier& dossier, State& state) {
    acquaint(dossier, state);
    StateAccess::set(state, sponsor, 0, 0, 1);
    StateAccess::set(state, sponsor_accounts, 0, 0, accounts);
    StateAccess::set(state, commitment, 0, 0, 7'000);
    StateAccess::set(state, brief, 0, 0, how_current);
  };
}

// Out of the KAM's line of command, with enough days, unless the experiment is about that.
std::function<void(Case&)> candidate(bool in_line) {
  return [in_line](Case& the_case) {
    quiet(the_case);
    the_case.dossier.sponsors[0].line_of_command = in_line;
    the_case.dossier.sponsors[0].days_month = 2;
  };
}

double trust_at_the_top(const Course& course) {
  return points(trust_bp(*course.dossier, course.at(4), at_the_top(*course.dossier, course.states.front())));
}

}  // namespace

TEST_CASE("claims about the sponsor") {
  std::vector<Claim> claims;
  const auto meets = each_month({"sponsor-meets"}, at_the_top);
  const auto briefed_and_meets = each_month({"brief-sponsor", "sponsor-meets"}, at_the_top);
  claims.push_back({"D31",
                    "a sponsor with more than three accounts helps much less",
                    "aeronova",
                    "trust at the top after four months, points",
                    {briefed_and_meets, candidate(false), in_office(2, 10'000)},
                    {briefed_and_meets, candidate(false), in_office(5, 10'000)},
                    trust_at_the_top,
                    2.0,
                    [](Case& the_case) { the_case.dossier.parameters.overcommitted_bp = 10'000; },
                    4});
  claims.push_back({"D32",
                    "a sponsor in the line of command takes the KAM's place",
                    "aeronova",
                    "drift after four months, in line against not, points",
                    {briefed_and_meets, candidate(true), in_office(2, 10'000)},
                    {briefed_and_meets, candidate(false), in_office(2, 10'000)},
                    [](const Course& course) { return points(course.at(4).get(drift)); },
                    5.0,
                    [](Case& the_case) { the_case.dossier.parameters.overreach_bp = 0; },
                    4});
  claims.push_back({"D33",
                    "an executive without a current brief does less good",
                    "aeronova",
                    "trust at the top after four months, points",
                    {briefed_and_meets, candidate(false), in_office(2, 10'000)},
                    {meets, candidate(false), in_office(2, 0)},
                    trust_at_the_top,
                    2.0,
                    [](Case& the_case) {
                      the_case.dossier.parameters.unbriefed_bp = 10'000;
                      the_case.dossier.parameters.unbriefed_word_bp = 0;
                    },
                    4});
  claims.push_back({"D33",
                    "and may promise what can't be kept",
                    "aeronova",
                    "words given in four months",
                    {meets, candidate(false), in_office(2, 0)},
                    {briefed_and_meets, candidate(false), in_office(2, 10'000)},
                    [](const Course& course) {
                      double words = 0;
                      for (std::size_t promise = 0; promise < k_max_promises; ++promise)
                        words += course.at(4).get(promise_state, promise) != 0 ? 1 : 0;
                      return words + course.at(4).get(promises_broken);
                    },
                    0.3,
                    [](Case& the_case) { the_case.dossier.parameters.unbriefed_word_bp = 0; },
                    4,
                    2});

  // D34: a trouble taken to the sponsor doesn't stick to the KAM.
  const auto tension_with = [](Case& the_case) {
    quiet(the_case);
    the_case.dossier.sponsors[0].line_of_command = false;
    the_case.dossier.sponsors[0].days_month = 2;
    Event event;
    event.key = "tension";
    Condition then;
    then.measure = Measure::month;
    then.at_least = 2;
    event.when.all = {then};
    event.trouble_months = 4;
    Effect harm;
    harm.kind = EffectKind::trust;
    harm.who = Who::met;
    harm.part = TrustPart::reliability;
    harm.by = -350;
    event.meanwhile = {harm};
    the_case.plot.events = {event};
  };
  const auto escalates = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "escalate");
    command.object = 0;
    if (seen.get(trouble_left, 0) > 0 && seen.get(trouble_eased, 0) == 0) try_add(agenda, command);
  });
  claims.push_back({"D34",
                    "in tension, escalation through the sponsor preserves the trust people have in the KAM",
                    "aeronova",
                    "mean trust after the tension, points",
                    {escalates, tension_with, in_office(2, 10'000)},
                    {policy("idle"), tension_with, in_office(2, 10'000)},
                    [](const Course& course) { return mean_trust(course, course.at(7)); },
                    1.0,
                    [](Case& the_case) {
                      for (Event& event : the_case.plot.events) event.meanwhile.clear();
                    },
                    7});
  check_claims(claims);
}
