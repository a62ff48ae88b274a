// What the policies reach in the shipped cases, on seeds they were not tuned on.

#include <algorithm>
#include <cstdio>
#include <map>
#include <thread>

#include <doctest/doctest.h>

#include "coach/simulate.hpp"
#include "shipped_case.hpp"
#include "sim/step.hpp"

using namespace diapason;

namespace {

// Tuning was done on series 1 to 99.
constexpr std::uint64_t k_series = 20'260'101;
constexpr std::int32_t k_runs = 1'000;

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

TEST_CASE("the orchestrator beats every other policy on first-steps by more than the interval") {
  const auto the_case = test::shipped_case("first-steps");
  const std::vector<double> best = marks_of(outcomes_of(*the_case, "orchestrator"));
  for (const PolicyInfo& policy : policies()) {
    if (policy.name == "orchestrator") continue;
    const PairedEffect lead = paired_effect(best, marks_of(outcomes_of(*the_case, policy.name)));
    std::printf("orchestrator leads %s by %.1f marks (± %.1f) over %d paired runs\n", policy.name.data(), lead.mean,
                lead.half_width, k_runs);
    CHECK_MESSAGE(lead.clearly_above_zero(), policy.name);
  }
}

TEST_CASE("every policy but idle uses its days") {
  const auto the_case = test::shipped_case("first-steps");
  for (const PolicyInfo& policy : policies()) {
    std::int64_t left = 0;
    for (const Outcome& outcome : outcomes_of(*the_case, policy.name, 200)) left += outcome.days_left_bp;
    if (policy.name == "idle")
      CHECK(left / 200 == 10'000);
    else
      CHECK_MESSAGE(left / 200 < 5'000, policy.name);
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

// Two worlds that look the same to a player: whatever is hidden is altered, and no policy may notice.
TEST_CASE("no policy sees more than an observation") {
  const auto the_case = test::shipped_case("first-steps");
  for (const PolicyInfo& policy : policies()) {
    const std::unique_ptr<Policy> plays = make_policy(policy.name, the_case->dossier);
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Noise noise{seed};
      State state = begin(*the_case, noise).next;
      while (state.get(Quantity::ending) == 0) {
        State altered = state;
        for (std::size_t person = 0; person < the_case->dossier.stakeholders.size(); ++person) {
          for (int part = 0; part < k_trust_parts; ++part)
            StateAccess::set(altered, quantity_of(static_cast<TrustPart>(part)), person, 0, 9'999);
          StateAccess::set(altered, Quantity::latent_needs, person, 0, state.get(Quantity::found_needs, person));
          if (state.get(Quantity::seats_known, person) == 0) StateAccess::set(altered, Quantity::seats, person, 0, 127);
          for (std::size_t other = 0; other < the_case->dossier.stakeholders.size(); ++other)
            if (state.get(Quantity::influence_known, person, other) == 0)
              StateAccess::set(altered, Quantity::influence, person, other, 99);
        }
        StateAccess::set(altered, Quantity::rival_pressure, 0, 0, 10'000);
        StateAccess::set(altered, Quantity::months_held, 0, 0, 50);
        const Observation seen = observe(the_case->dossier, the_case->plot, state);
        const Observation seen_altered = observe(the_case->dossier, the_case->plot, altered);
        REQUIRE(seen.seen() == seen_altered.seen());
        Agenda agenda{the_case->dossier, seen};
        Agenda agenda_altered{the_case->dossier, seen_altered};
        const Noise luck = noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1);
        plays->plan(seen, luck, agenda);
        plays->plan(seen_altered, luck, agenda_altered);
        REQUIRE(std::ranges::equal(agenda.draft(), agenda_altered.draft()));
        play(the_case->dossier, the_case->plot, state, agenda, noise);
      }
    }
  }
}
