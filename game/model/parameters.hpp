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
  std::int32_t waiting_bp = 5'000;
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
  std::int32_t passed_over_bp = 700;
  std::int32_t too_early_bp = 1'500;
  // The rival, satisfaction and the board
  std::int32_t pressure_growth_bp = 250;
  std::int32_t satisfaction_pull_bp = 1'000;
  std::int32_t revenue_pull_bp = 300;
  std::int32_t patience_gain_bp = 300;
  std::int32_t patience_loss_bp = 500;
  // Pairs, people, plans and sponsors
  std::int32_t reaction_days_1 = 2;
  std::int32_t reaction_days_2 = 8;
  std::int32_t reaction_days_3 = 6;
  std::int32_t reaction_days_4 = 4;
  std::int32_t write_off_2_eur = 4'000;
  std::int32_t write_off_3_eur = 15'000;
  std::int32_t write_off_4_eur = 60'000;
  std::int32_t fall_harm_bp = 700;
  std::int32_t autonomous_bp = 6'000;
  std::int32_t autonomy_gain_bp = 1'200;
  std::int32_t autonomy_fade_bp = 400;
  std::int32_t pair_work_bp = 300;
  std::int32_t buyer_floor_bp = 4'200;
  std::int32_t hand_over_trust_bp = 4'800;
  std::int32_t hand_over_competence_bp = 5'500;
  std::int32_t hand_over_loss_bp = 1'400;
  std::int32_t crowding_bp = 1'500;
  std::int32_t favour_cost_bp = 350;
  std::int32_t exposure_bp = 1'800;
  std::int32_t leak_bp = 4'500;
  std::int32_t uncredited_bp = 350;
  std::int32_t recognition_fade_bp = 1'200;
  std::int32_t team_upkeep_eur = 250;
  std::int32_t unagreed_bp = 350;
  std::int32_t support_floor_bp = 3'000;
  std::int32_t support_months = 3;
  std::int32_t support_pull_bp = 800;
  std::int32_t tension_growth_bp = 60;
  std::int32_t tension_harm_bp = 600;
  std::int32_t sponsor_accounts_most = 3;
  std::int32_t overcommitted_bp = 3'500;
  std::int32_t overreach_bp = 1'800;
  std::int32_t appearance_drift_bp = 400;
  std::int32_t drift_harm_bp = 900;
  std::int32_t unbriefed_bp = 4'000;
  std::int32_t unbriefed_word_bp = 3'500;
  std::int32_t brief_fade_bp = 2'200;
  std::int32_t native_growth_bp = 450;
  std::int32_t native_shift_bp = 3'500;
  std::int32_t informed_bonus_bp = 6'000;
  std::int32_t plan_bonus_bp = 2'500;
  std::int32_t plan_stale_months = 12;
  std::int32_t plan_misleads_bp = 1'500;
  std::int32_t rule_shield_bp = 6'000;
  std::int32_t rules_most = 4;
  std::int32_t rule_stale_months = 12;
  std::int32_t early_bonus_bp = 700;
  std::int32_t aligned_bonus_bp = 900;
  std::int32_t shared_value_bp = 1'200;
  std::int32_t prepared_offer_bp = 1'600;
  std::int32_t resentment_bp = 500;
  std::int32_t store_bp = 6'500;
  std::int32_t boldness_bp = 0;
  std::int32_t sponsor_day_cost_eur = 900;
  std::int32_t joint_savings_1_bp = 0;
  std::int32_t joint_savings_2_bp = 100;
  std::int32_t joint_savings_3_bp = 500;
  std::int32_t joint_savings_4_bp = 700;
  std::int32_t need_there_bp = 1'500;
  std::int32_t need_known_bp = 1'000;
  std::int32_t foreseen_bp = 800;
  std::int32_t written_bridge_bp = 5'000;
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
