#include "bench/figures.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

#include "base/assert.hpp"
#include "bench/reference.hpp"
#include "bench/typical_case.hpp"
#include "coach/policy.hpp"
#include "sim/step.hpp"

namespace diapason {
namespace {

// Time that the processor gave us: on a busy machine the rest goes to others.
double seconds_of_work() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// The results of what is measured end here, so that no compiler can leave any of it out.
volatile std::uint64_t the_sink = 0;

constexpr double k_window_seconds = 0.04;
constexpr int k_windows = 20;

using Work = std::function<double()>;  ///< does some and returns how much

double rate_in_a_window(const Work& work) {
  const double begin = seconds_of_work();
  double spent = 0;
  double units = 0;
  do {
    units += work();
    spent = seconds_of_work() - begin;
  } while (spent < k_window_seconds);
  return units / spent;
}

// Units of work per second, of each: the best of some windows, since whatever else the machine does only ever slows it.
// They take turns, so that what are compared have met the same machine.
std::vector<double> best_rates(const std::vector<Work>& works) {
  std::vector<double> best(works.size());
  for (int window = 0; window < k_windows; ++window)
    for (std::size_t index = 0; index < works.size(); ++index)
      best[index] = std::max(best[index], rate_in_a_window(works[index]));
  return best;
}

double best_rate(const Work& work) { return best_rates({work}).front(); }

enum class Keep : std::uint8_t { nothing, ledger };

// What is needed to play a case by a policy, made once.
struct Player {
  const Case& the_case;
  Cards cards;
  std::shared_ptr<const Policy> policy;

  void plan(const Observation& seen, Noise noise, Agenda& agenda) const {
    policy->plan(seen, noise.in_month(static_cast<std::uint32_t>(seen.get(Quantity::month)) + 1), agenda);
  }
};

// One run to its end, its changes kept, with a digest each month; returns its months.
double run_with_ledger(const Player& player, std::uint64_t seed) {
  const Case& the_case = player.the_case;
  const Noise noise{seed};
  State state = begin(the_case, noise).next;
  Changes changes;
  Digest digest;
  while (state.get(Quantity::ending) == 0) {
    const Observation seen = observe(the_case.dossier, the_case.plot, state);
    Agenda agenda{the_case.dossier, seen, &player.cards};
    player.plan(seen, noise, agenda);
    changes.clear();
    play(the_case.dossier, the_case.plot, state, agenda, noise, &changes);
    digest = digest_of_state(state, digest);
  }
  the_sink = the_sink ^ digest.value;
  return state.get(Quantity::month);
}

// Runs side by side, as rollouts are played, each to its end with a digest each month; returns their months.
double run_rollouts(const Player& player, std::uint64_t first_seed) {
  const Case& the_case = player.the_case;
  std::vector<State> states;
  std::array<Digest, k_side_by_side> digests{};
  for (std::uint64_t run = 0; run < k_side_by_side; ++run)
    states.push_back(begin(the_case, Noise{first_seed + run}).next);
  std::vector<Turn> turns;
  double months = 0;
  do {
    turns.clear();
    for (std::size_t run = 0; run < states.size(); ++run) {
      if (states[run].get(Quantity::ending) != 0) continue;
      const Noise noise{first_seed + run};
      const Observation seen = observe(the_case.dossier, the_case.plot, states[run]);
      Agenda agenda{the_case.dossier, seen, &player.cards};
      player.plan(seen, noise, agenda);
      turns.push_back({states[run], agenda.draft(), noise});
    }
    play(the_case.dossier, the_case.plot, turns);
    for (const Turn& turn : turns) {
      Digest& digest = digests[static_cast<std::size_t>(&turn.state - states.data())];
      digest = digest_of_state(turn.state, digest);
    }
    months += static_cast<double>(turns.size());
  } while (!turns.empty());
  for (const Digest& digest : digests) the_sink = the_sink ^ digest.value;
  return months;
}

Work months_of(const Case& the_case, std::string_view name, Keep keep) {
  Player player{the_case, Cards{the_case.dossier}, make_policy(name, the_case.dossier)};
  DIAPASON_ASSERT(player.policy != nullptr);
  return [player = std::move(player), keep, seed = std::uint64_t{1}]() mutable {
    if (keep == Keep::ledger) return run_with_ledger(player, seed++);
    seed += k_side_by_side;
    return run_rollouts(player, seed);
  };
}

double reference_months(std::uint64_t seed) {
  constexpr std::int32_t k_months = 2'000;
  the_sink = the_sink ^ run_reference(seed, k_months).value;
  return double{k_months};
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
  std::vector<Work> works{[seed = std::uint64_t{1}]() mutable { return reference_months(seed++); },
                          months_of(typical, "random", Keep::nothing), months_of(typical, "random", Keep::ledger)};
  for (const PolicyInfo& policy : policies()) works.push_back(months_of(typical, policy.name, Keep::nothing));
  const std::vector<double> rates = best_rates(works);
  BenchFigures figures;
  figures.reference_months_per_second = rates[0];
  figures.months_per_second = rates[1];
  figures.playthroughs_per_second = figures.months_per_second / typical.dossier.horizon_months;
  figures.ratio_to_reference = figures.months_per_second / figures.reference_months_per_second;
  figures.ledger_ratio = rates[2] / figures.months_per_second;
  for (std::size_t index = 0; index < policies().size(); ++index)
    figures.policies.emplace_back(policies()[index].name, rates[3 + index]);
  figures.state_bytes = sizeof(State);
  figures.clone_ns = nanoseconds_to_clone(begin(typical, Noise{1}).next);
  figures.load_ms = 1'000 / best_rate([&] {
                      the_sink = the_sink ^ load_case(files)->digest.value;
                      return 1.0;
                    });
  figures.load_bytes = files.the_case.text.size() + files.playbook.text.size();
  return figures;
}

}  // namespace diapason
