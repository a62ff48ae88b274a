#include "bench/figures.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/assert.hpp"
#include "bench/reference.hpp"
#include "bench/typical_case.hpp"
#include "coach/policy.hpp"
#include "sim/step.hpp"

namespace diapason {
namespace {

using Clock = std::chrono::steady_clock;

// The results of what is measured end here, so that no compiler can leave any of it out.
volatile std::uint64_t the_sink = 0;

constexpr std::chrono::milliseconds k_window{250};
constexpr int k_windows = 3;

// Units of work per second: the best of some windows, since whatever else the machine does only ever slows it.
template <class Work>
double best_rate(Work work) {
  double best = 0;
  for (int window = 0; window < k_windows; ++window) {
    const Clock::time_point begin = Clock::now();
    Clock::time_point now = begin;
    double units = 0;
    do {
      units += work();
      now = Clock::now();
    } while (now - begin < k_window);
    best = std::max(best, units / std::chrono::duration<double>(now - begin).count());
  }
  return best;
}

enum class Keep : std::uint8_t { nothing, ledger };

// One run to its end with a digest each month; returns its months.
double run_once(const Case& the_case, const Policy& policy, std::uint64_t seed, Keep keep) {
  const Noise noise{seed};
  State state = begin(the_case, noise).next;
  Changes changes;
  Digest digest;
  while (state.get(Quantity::ending) == 0) {
    const Observation seen = observe(the_case.dossier, the_case.plot, state);
    Agenda agenda{the_case.dossier, seen};
    policy.plan(seen, noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1), agenda);
    changes.clear();
    play(the_case.dossier, the_case.plot, state, agenda, noise, keep == Keep::ledger ? &changes : nullptr);
    digest = digest_of_state(state, digest);
  }
  the_sink = the_sink ^ digest.value;
  return state.get(Quantity::month);
}

double months_per_second(const Case& the_case, std::string_view name, Keep keep) {
  const std::unique_ptr<Policy> policy = make_policy(name, the_case.dossier);
  DIAPASON_ASSERT(policy != nullptr);
  std::uint64_t seed = 1;
  return best_rate([&] { return run_once(the_case, *policy, seed++, keep); });
}

double nanoseconds_to_clone(const State& state) {
  std::array<State, 64> copies{};
  const double clones = best_rate([&] {
    for (State& copy : copies) copy = state;
    the_sink = the_sink ^ static_cast<std::uint64_t>(copies[the_sink % copies.size()].get(Quantity::stage));
    return static_cast<double>(copies.size());
  });
  return 1e9 / clones;
}

}  // namespace

BenchFigures measure_engine(const CaseFiles& files, const Case& the_case) {
  const Case typical = typical_case(the_case);
  constexpr std::int32_t k_reference_months = 2'000;
  BenchFigures figures;
  figures.reference_months_per_second = best_rate([seed = std::uint64_t{1}]() mutable {
    the_sink = the_sink ^ run_reference(seed++, k_reference_months).value;
    return double{k_reference_months};
  });
  figures.months_per_second = months_per_second(typical, "random", Keep::nothing);
  figures.playthroughs_per_second = figures.months_per_second / typical.dossier.horizon_months;
  figures.ratio_to_reference = figures.months_per_second / figures.reference_months_per_second;
  figures.ledger_ratio = months_per_second(typical, "random", Keep::ledger) / figures.months_per_second;
  figures.state_bytes = sizeof(State);
  figures.clone_ns = nanoseconds_to_clone(begin(typical, Noise{1}).next);
  figures.load_ms = 1'000 / best_rate([&] {
                      the_sink = the_sink ^ load_case(files)->digest.value;
                      return 1.0;
                    });
  figures.load_bytes = files.the_case.text.size() + files.playbook.text.size();
  for (const PolicyInfo& policy : policies())
    figures.policies.emplace_back(policy.name, months_per_second(typical, policy.name, Keep::nothing));
  return figures;
}

}  // namespace diapason
