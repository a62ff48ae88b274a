// What the policies reach in the shipped cases, on seeds they were not tuned on.

#include <algorithm>
#include <cstdio>
#include <thread>
#include <tuple>

#include <doctest/doctest.h>

#include "coach/simulate.hpp"
#include "session/replay_words.hpp"
#include "shipped_case.hpp"
#include "sim/step.hpp"

using namespace diapason;

namespace {

// Tuning was done on series 1 to 99.
constexpr std::uint64_t k_series = 20'260'101;
constexpr std::int32_t k_runs = 1'000;
constexpr double k_judgement_leads_by = 1.5;  // marks

std::vector<Outcome> outcomes_of(const Case& the_case, std::string_view policy, std::int32_t runs = k_runs) {
  const std::unique_ptr<Policy> plays = make_policy(policy, the_case.dossier);
  REQUIRE(plays != nullptr);
  return simulate(the_case, *plays, runs, k_series, static_cast<std::int32_t>(std::thread::hardware_concurrency()));
}

std::vector<double> marks_of(const std::vector<Outcome>& outcomes) {
  std::vector<double> marks;
  for (const Outcome& outcome : outcomes) marks.push_back(outcome.mark_bp / 100.0);
  return marks;
}

}  // namespace

TEST_CASE("the orchestrator beats every other policy by more than the interval") {
  for (const std::string& key : test::shipped_cases()) {
    const auto the_case = test::shipped_case(key);
    const std::vector<double> best = marks_of(outcomes_of(*the_case, "orchestrator"));
    for (const PolicyInfo& policy : policies()) {
      if (policy.name == "orchestrator") continue;
      const PairedEffect lead = paired_effect(best, marks_of(outcomes_of(*the_case, policy.name)));
      std::printf("%s: orchestrator leads %s by %.1f marks (± %.1f) over %d paired runs\n", key.c_str(),
                  policy.name.data(), lead.mean, lead.half_width, k_runs);
      // D16: to judge each request beats one answer to all by more than luck could.
      const bool answers_alike = policy.name == "yes-man" || policy.name == "no-man";
      const double least = answers_alike ? k_judgement_leads_by : 0;
      CHECK_MESSAGE(lead.mean - lead.half_width > least, key, ": ", policy.name);
    }
  }
}

TEST_CASE("judgement refuses what would wrong somebody or lower the price, for the reason that convinces") {
  for (const auto& [key, unfair, dear] :
       {std::tuple{"primarket", "press-release", "one-delivered-price"},
        std::tuple{"ostara", "hold-figures", "year-end-rebate"}, std::tuple{"helvia", "league-table", "same-tariff"}}) {
    const auto the_case = test::shipped_case(key);
    const std::unique_ptr<Policy> judges = make_policy("orchestrator", the_case->dossier);
    State state = begin(*the_case, Noise{7}).next;
    while (state.get(Quantity::ending) == 0) {
      const Observation seen = observe(the_case->dossier, the_case->plot, state);
      Agenda agenda{the_case->dossier, seen};
      judges->plan(seen, Noise{7}.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1), agenda);
      for (const Command& command : agenda.draft()) {
        if (command.verb != Verb::answer) continue;
        const Request& request = *seen.request(command.request());
        if (request.key != unfair && request.key != dear) continue;
        INFO(key, ": ", request.key);
        CHECK(command.answer == Answer::stop);
        CHECK(static_cast<Reason>(command.detail) == request.best_reason);
      }
      play(the_case->dossier, the_case->plot, state, agenda, Noise{7});
    }
    for (std::size_t index = 0; index < the_case->plot.requests.size(); ++index)
      if (const std::string& asked = the_case->plot.requests[index].key; asked == unfair || asked == dear)
        CHECK(state.get(Quantity::request_state, index) == static_cast<int>(RequestState::stopped));
  }
}

TEST_CASE("every policy but idle uses its days") {
  for (const std::string& key : test::shipped_cases()) {
    const auto the_case = test::shipped_case(key);
    for (const PolicyInfo& policy : policies()) {
      std::int64_t left = 0;
      for (const Outcome& outcome : outcomes_of(*the_case, policy.name, 200)) left += outcome.days_left_bp;
      INFO(key);
      if (policy.name == "idle")
        CHECK(left / 200 == 10'000);
      else
        CHECK_MESSAGE(left / 200 < 5'000, policy.name);
    }
  }
}

TEST_CASE("the number of jobs changes nothing") {
  const auto the_case = test::shipped_case("first-steps");
  for (const PolicyInfo& policy : policies()) {
    const std::unique_ptr<Policy> plays = make_policy(policy.name, the_case->dossier);
    const std::vector<Outcome> alone = simulate(*the_case, *plays, 60, k_series, 1);
    for (const std::int32_t jobs : {2, 3, 7, 100}) CHECK(simulate(*the_case, *plays, 60, k_series, jobs) == alone);
  }
}

namespace {

bool is_found(const State& state, const QuantityInfo& entry, std::size_t subject, std::size_t object) {
  switch (entry.quantity) {
    case Quantity::seats: return state.get(Quantity::seats_known, subject, object) != 0;
    case Quantity::site_cost: return state.get(Quantity::site_known, subject) != 0;
    case Quantity::attack_lands:
    case Quantity::attack_target:
      return state.get(Quantity::attack_seen, subject) != 0 ||
             state.get(Quantity::attack_lands, subject) <= state.get(Quantity::month);
    case Quantity::clarity: return true;  // shown as far as their strategy is known: see the test of knowing
    case Quantity::influence: return state.get(Quantity::influence_known, subject, object) != 0;
    default: return false;
  }
}

// A world that looks the same to a player: everything that the table of quantities calls hidden is another.
State with_another_hidden_part(const Case& the_case, const State& state) {
  State altered = state;
  for (const QuantityInfo& entry : k_quantity_table) {
    if (entry.knowing == Knowing::exact) continue;
    for (std::size_t subject = 0; subject < count_of(the_case, entry.subject); ++subject)
      for (std::size_t object = 0; object < count_of(the_case, entry.object); ++object) {
        const bool needs = entry.quantity == Quantity::latent_needs;
        const std::int32_t other = needs ? state.get(Quantity::found_needs, subject) : entry.most;
        if (!is_found(state, entry, subject, object)) StateAccess::set(altered, entry.quantity, subject, object, other);
      }
  }
  return altered;
}

// A plot that has been the same so far and will be another.
Plot with_another_future(Plot plot, const State& state) {
  for (std::size_t index = 0; index < plot.requests.size(); ++index)
    if (state.get(Quantity::request_state, index) == static_cast<int>(RequestState::not_yet)) plot.requests[index] = {};
  for (std::size_t index = 0; index < plot.events.size(); ++index)
    if (state.get(Quantity::event_count, index) == 0) plot.events[index] = {};
  for (std::size_t index = 0; index < plot.attacks.size(); ++index)
    if (plot.attacks[index].month > state.get(Quantity::month) && state.get(Quantity::attack_seen, index) == 0)
      plot.attacks[index].strength_bp = 1;
  for (Request& request : plot.requests) request.best_reason = Reason::cost;
  return plot;
}

void check_that_it_sees_no_more(const Case& the_case, const Policy& policy, std::uint64_t seed) {
  const Noise noise{seed};
  State state = begin(the_case, noise).next;
  while (state.get(Quantity::ending) == 0) {
    const Plot other_plot = with_another_future(the_case.plot, state);
    const Observation seen = observe(the_case.dossier, the_case.plot, state);
    const Observation seen_altered = observe(the_case.dossier, other_plot, with_another_hidden_part(the_case, state));
    REQUIRE(seen.seen() == seen_altered.seen());
    Agenda agenda{the_case.dossier, seen};
    Agenda agenda_altered{the_case.dossier, seen_altered};
    const Noise luck = noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1);
    policy.plan(seen, luck, agenda);
    policy.plan(seen_altered, luck, agenda_altered);
    REQUIRE(std::ranges::equal(agenda.draft(), agenda_altered.draft()));
    play(the_case.dossier, the_case.plot, state, agenda, noise);
  }
}

}  // namespace

TEST_CASE("no policy sees more than an observation, and no observation more than the table of quantities says") {
  const auto the_case = test::shipped_case("first-steps");
  for (const PolicyInfo& policy : policies()) {
    const std::unique_ptr<Policy> plays = make_policy(policy.name, the_case->dossier);
    for (std::uint64_t seed = 1; seed <= 40; ++seed) check_that_it_sees_no_more(*the_case, *plays, seed);
  }
}
