// Days are scarce in the first case, up to its end.

#include <algorithm>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "coach/simulate.hpp"
#include "shipped_case.hpp"
#include "sim/step.hpp"

using namespace diapason;

namespace {

// What the months hold, and what the textbook leaves of it.
struct Days {
  double held = 0;
  double left = 0;
  double months = 0;
};

Days days_from(const Case& the_case, std::int32_t first_month, std::uint32_t runs) {
  constexpr std::uint64_t k_days_series = 4'711;
  const Dossier& dossier = the_case.dossier;
  const std::unique_ptr<Policy> policy = make_policy("orchestrator", dossier);
  Days days;
  for (std::uint32_t run = 0; run < runs; ++run) {
    const Noise noise{seed_of_run(k_days_series, run)};
    State state = begin(the_case, noise).next;
    while (state.get(Quantity::ending) == 0) {
      const std::int32_t number = state.get(Quantity::month) + 1;
      const Observation seen = observe(dossier, the_case.plot, state);
      Agenda agenda{dossier, seen};
      policy->plan(seen, noise.in_month(static_cast<std::uint32_t>(number)), agenda);
      if (number >= first_month) {
        days.held += kam_days(dossier, state);
        days.left += agenda.kam_days_left();
        days.months += 1;
      }
      play(dossier, the_case.plot, state, agenda, noise);
    }
  }
  return days;
}

}  // namespace

TEST_CASE("in the last three months of the first case hardly a day stays unspent") {
  const auto the_case = test::shipped_case("first-steps");
  const Days days = days_from(*the_case, 4, 100);
  CHECK(days.left / days.months < 1.0);
  CHECK(days.held / days.months < 14.5);
}
