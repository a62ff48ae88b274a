#include "coach/simulate.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

#include "base/fixed.hpp"

namespace diapason {
namespace {

using enum Quantity;

// The KAM's days over a run.
struct Tally {
  std::int32_t days_had = 0;
  std::int32_t days_left = 0;
};

void count_actions(Outcome& outcome, const Agenda& agenda) {
  for (const Command& command : agenda.draft())
    if (command.verb == Verb::act) ++outcome.actions[command.action.index()];
}

void weigh(Outcome& outcome, const Case& the_case, const State& state, const Tally& tally) {
  const Dials dials = dials_of(the_case.dossier, state, the_case.plot.worth_stage);
  outcome.mark_bp = mark_of(dials);
  for (std::size_t dial = 0; dial < k_dials; ++dial) outcome.dials_bp[dial] = dials[dial].value_bp;
  outcome.final_stage = state.get(stage);
  outcome.revenue_eur = state.get(total_revenue);
  outcome.margin_eur = state.get(total_margin);
  outcome.client_value_eur = state.get(total_client_value);
  outcome.ending = state.get(ending) - 1;
  outcome.months = state.get(month);
  outcome.days_left_bp = tally.days_had == 0 ? 0 : tally.days_left * k_whole_bp / tally.days_had;
}

// Runs end in any order; a witness hears of them in theirs.
class InOrder {
 public:
  InOrder(const std::vector<Outcome>& outcomes, const Witness& witness)
      : outcomes_(outcomes), witness_(witness), done_(outcomes.size()) {}

  /// So many runs are done, from `first` on. Returns whether the series goes on.
  bool tell(std::int32_t first, std::int32_t count) {
    const std::lock_guard lock{telling_};
    for (std::int32_t run = first; run < first + count; ++run) done_[static_cast<std::size_t>(run)] = true;
    for (; goes_on_ && told_ < done_.size() && done_[told_]; ++told_)
      goes_on_ = witness_(static_cast<std::int32_t>(told_), outcomes_[told_]);
    return goes_on_;
  }

 private:
  const std::vector<Outcome>& outcomes_;
  const Witness& witness_;
  std::vector<bool> done_;
  std::size_t told_ = 0;
  bool goes_on_ = true;
  std::mutex telling_;
};

// What the policy decides for the next month.
Turn turn_of(const Case& the_case, const Cards& cards, const Policy& policy, State& state, Noise noise,
             Outcome& outcome, Tally& tally) {
  const Observation seen = observe(the_case.dossier, the_case.plot, state);
  Agenda agenda{the_case.dossier, seen, &cards};
  tally.days_had += agenda.kam_days_left();
  policy.plan(seen, noise.in_month(static_cast<std::uint32_t>(state.get(month)) + 1), agenda);
  tally.days_left += agenda.kam_days_left();
  count_actions(outcome, agenda);
  return {state, agenda.draft(), noise};
}

}  // namespace

std::uint64_t seed_of_run(std::uint64_t series_seed, std::uint32_t run) {
  const Noise noise{series_seed};
  return std::uint64_t{noise.bits(Purpose::seeds, run, 0)} << 32U | noise.bits(Purpose::seeds, run, 1);
}

std::vector<Outcome> run_policy(const Case& the_case, const Cards& cards, const Policy& policy,
                                std::span<const std::uint64_t> run_seeds) {
  std::vector<Outcome> outcomes(run_seeds.size());
  std::vector<Tally> tallies(run_seeds.size());
  std::vector<State> states;
  for (const std::uint64_t seed : run_seeds) states.push_back(begin(the_case, Noise{seed}).next);
  std::vector<Turn> turns;
  do {
    turns.clear();
    for (std::size_t run = 0; run < states.size(); ++run)
      if (states[run].get(ending) == 0)
        turns.push_back(
            turn_of(the_case, cards, policy, states[run], Noise{run_seeds[run]}, outcomes[run], tallies[run]));
    play(the_case.dossier, the_case.plot, turns);
  } while (!turns.empty());
  for (std::size_t run = 0; run < states.size(); ++run) weigh(outcomes[run], the_case, states[run], tallies[run]);
  return outcomes;
}

std::vector<Outcome> simulate(const Case& the_case, const Policy& policy, std::int32_t runs, std::uint64_t series_seed,
                              std::int32_t jobs, const Witness& witness) {
  std::vector<Outcome> outcomes(static_cast<std::size_t>(runs));
  std::atomic<std::int32_t> next{0};
  InOrder telling{outcomes, witness};
  const Cards cards{the_case.dossier};
  constexpr auto k_at_once = static_cast<std::int32_t>(k_side_by_side);
  const auto work = [&] {
    for (std::int32_t first = next.fetch_add(k_at_once); first < runs; first = next.fetch_add(k_at_once)) {
      const std::int32_t count = std::min(k_at_once, runs - first);
      std::array<std::uint64_t, k_side_by_side> seeds{};
      for (std::int32_t run = 0; run < count; ++run)
        seeds[static_cast<std::size_t>(run)] = seed_of_run(series_seed, static_cast<std::uint32_t>(first + run));
      const auto done = run_policy(the_case, cards, policy, std::span{seeds}.first(static_cast<std::size_t>(count)));
      std::copy(done.begin(), done.end(), outcomes.begin() + first);
      if (witness && !telling.tell(first, count)) next = runs;
    }
  };
  std::vector<std::jthread> others;
  for (std::int32_t job = 1; job < std::min(jobs, runs); ++job) others.emplace_back(work);
  work();
  others.clear();
  return outcomes;
}

Distribution distribution_of(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const auto count = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const auto quantile = [&](double share) {
    return values[static_cast<std::size_t>(std::lround(share * (count - 1)))];
  };
  const double deviation = values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
  return {mean, deviation, quantile(0.05), quantile(0.5), quantile(0.95)};
}

PairedEffect paired_effect(const std::vector<double>& first, const std::vector<double>& second) {
  std::vector<double> differences(first.size());
  std::transform(first.begin(), first.end(), second.begin(), differences.begin(), std::minus<>{});
  const Distribution spread = distribution_of(differences);
  constexpr double k_normal_95 = 1.96;
  return {spread.mean, k_normal_95 * spread.deviation / std::sqrt(static_cast<double>(first.size()))};
}

}  // namespace diapason
