#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

/// The figures of the model that a case may set. All are design choices with a default, unless a rule is named; the
/// table `parameters()` gives meaning, range and name in JSON of each.
struct Parameters {
  // Trust
  std::int32_t weight_credibility_bp = 2'500;
  std::int32_t weight_reliability_bp = 3'000;
  std::int32_t weight_closeness_bp = 2'000;
  std::int32_t weight_self_interest_bp = 2'500;
  std::int32_t loss_ratio_bp = 25'000;  // D17, [R]: losses weigh two to three times gains
  std::int32_t repeat_bp = 5'500;
  std::int32_t chance_spread_bp = 1'800;
  // Time
  std::int32_t silence_grace_months = 1;
  std::int32_t closeness_fade_bp = 500;
  std::int32_t tie_fade_bp = 500;
  std::int32_t influence_rate_bp = 500;
  std::int32_t knowledge_fade_bp = 150;
  std::int32_t willingness_drift_bp = 600;
  // Belief
  std::int32_t reading_band_bp = 600;
  std::int32_t band_growth_bp = 150;
  std::int32_t band_max_bp = 2'500;
  std::int32_t insight_per_need_bp = 3'000;
  // Promises and requests
  std::int32_t kept_bp = 1'400;
  std::int32_t late_bp = 900;
  std::int32_t broken_bp = 3'300;
  std::int32_t refused_bp = 500;
  std::int32_t ignored_bp = 1'000;
  // Our side
  std::int32_t kam_days_month = 20;
  std::int32_t other_duties_days = 4;
  std::int32_t lone_tie_load_bp = 5'000;  // D7: days a month for each tie held by the KAM alone
  std::int32_t lone_tie_level_bp = 2'500;
  std::int32_t lone_ties_free = 3;
  std::int32_t kam_day_cost_eur = 600;
  std::int32_t colleague_day_cost_eur = 500;
  std::int32_t willing_floor_bp = 3'000;
  // Stages (D4, D5)
  std::int32_t stage_cost_1_eur = 0;
  std::int32_t stage_cost_2_eur = 2'000;
  std::int32_t stage_cost_3_eur = 6'000;
  std::int32_t stage_cost_4_eur = 14'000;
  std::int32_t stage_barrier_1_bp = 500;
  std::int32_t stage_barrier_2_bp = 1'500;
  std::int32_t stage_barrier_3_bp = 3'000;
  std::int32_t stage_barrier_4_bp = 4'500;
  std::int32_t decline_pause_months = 2;
  // The rival, satisfaction and the board
  std::int32_t pressure_growth_bp = 250;
  std::int32_t satisfaction_pull_bp = 1'000;
  std::int32_t revenue_pull_bp = 300;
  std::int32_t patience_gain_bp = 300;
  std::int32_t patience_loss_bp = 500;
  // Dials: weight of each in the mark, in hundredths
  std::int32_t dial_stage_weight = 20;
  std::int32_t dial_reach_weight = 20;
  std::int32_t dial_value_weight = 20;
  std::int32_t dial_own_weight = 20;
  std::int32_t dial_prepared_weight = 20;

  bool operator==(const Parameters&) const = default;
};

/// One row of the table of parameters: the key in JSON, where it lives, its range, what it means.
struct ParameterInfo {
  std::string_view name;
  std::int32_t Parameters::*member;
  std::int32_t least;
  std::int32_t most;
  std::string_view meaning;
};

[[nodiscard]] std::span<const ParameterInfo> parameters();

}  // namespace diapason
