#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "coach/policy.hpp"
#include "model/case.hpp"
#include "sim/dials.hpp"
#include "sim/step.hpp"

namespace diapason {

/// How one run of a policy ended.
struct Outcome {
  std::int32_t mark_bp = 0;
  std::array<std::int32_t, k_dials> dials_bp{};
  std::int32_t final_stage = 1;
  std::int32_t revenue_eur = 0;
  std::int32_t margin_eur = 0;
  std::int32_t client_value_eur = 0;
  std::int32_t ending = 0;  ///< index of the ending
  std::int32_t months = 0;
  std::int32_t days_left_bp = 0;                       ///< share of the KAM's days left unspent
  std::array<std::uint16_t, k_max_actions> actions{};  ///< how often each action was taken

  bool operator==(const Outcome&) const = default;
};

/// Hears of each run as soon as it and all those before it are done: in their order, from one thread at a time. False
/// ends the series early.
using Witness = std::function<bool(std::int32_t run, const Outcome& outcome)>;

/// The seed of a run in a series: the same for every policy, so that runs are paired.
[[nodiscard]] std::uint64_t seed_of_run(std::uint64_t series_seed, std::uint32_t run);

/// Runs side by side, each to its end, at most `k_side_by_side`; with the cards of the case, which are made once for a
/// series.
[[nodiscard]] std::vector<Outcome> run_policy(const Case& the_case, const Cards& cards, const Policy& policy,
                                              std::span<const std::uint64_t> run_seeds);

/// A series of runs, spread over `jobs` threads. The outcome of run r stands at place r: the number of jobs changes
/// nothing but the time. After an early end the places of runs not played are empty.
[[nodiscard]] std::vector<Outcome> simulate(const Case& the_case, const Policy& policy, std::int32_t runs,
                                            std::uint64_t series_seed, std::int32_t jobs, const Witness& witness = {});

/// Mean, standard deviation and quantiles of a series.
struct Distribution {
  double mean = 0;
  double deviation = 0;
  double q05 = 0;
  double q50 = 0;
  double q95 = 0;
};
[[nodiscard]] Distribution distribution_of(std::vector<double> values);

/// The mean of a series of paired differences with the half width of its 95 % interval.
struct PairedEffect {
  double mean = 0;
  double half_width = 0;

  /// Whether the interval lies wholly above zero.
  [[nodiscard]] bool clearly_above_zero() const { return mean - half_width > 0; }
};
[[nodiscard]] PairedEffect paired_effect(const std::vector<double>& first, const std::vector<double>& second);

}  // namespace diapason
