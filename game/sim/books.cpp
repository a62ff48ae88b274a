#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

std::int32_t stage_cost_eur(const Parameters& rules, std::int32_t at_stage) {
  switch (at_stage) {
    case 1: return rules.stage_cost_1_eur;
    case 2: return rules.stage_cost_2_eur;
    case 3: return rules.stage_cost_3_eur;
    default: return rules.stage_cost_4_eur;
  }
}

// D39: satisfaction follows what people think of us and what they see of the value we bring.
void move_satisfaction(Month& month) {
  std::int32_t sum = 0;
  std::int32_t met = 0;
  for (std::size_t person = 0; person < month.people(); ++person) {
    if (month.get(acquaintance, person) < 2) continue;
    sum += trust_bp(month.dossier, month.state(), person);
    ++met;
  }
  if (met == 0) return;
  const std::int32_t aim = (sum / met + month.get(value_shown)) / 2;
  month.add(satisfaction, times_bp(aim - month.get(satisfaction), month.rules.satisfaction_pull_bp),
            {Rule{39}, Source::books});
}

// A content client buys a little more each month, a discontent one a little less.
void move_revenue(Month& month) {
  const std::int32_t swing = (month.get(satisfaction) - k_whole_bp / 2) * 2;
  const std::int32_t share = times_bp(swing, month.rules.revenue_pull_bp);
  month.add(revenue_month, times_bp(month.get(revenue_month), share), {Rule{}, Source::books});
}

void book_costs(Month& month) {
  const Cause bookkeeping{Rule{}, Source::books};
  month.add(total_margin, -month.kam_days_spent * month.rules.kam_day_cost_eur, bookkeeping);
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague) {
    Cause cause = bookkeeping;
    cause.actor = own_person(ColleagueId{colleague}).raw();
    month.add(total_margin, -month.colleague_days_spent[colleague] * month.rules.colleague_day_cost_eur, cause);
  }
  month.add(total_margin, -stage_cost_eur(month.rules, month.get(stage)), {Rule{4}, Source::stage});
}

// D15: the board compares the month with what it expects of the account.
void move_patience(Month& month, std::int32_t margin_before) {
  const std::int32_t earned = month.get(total_margin) - margin_before;
  const bool content = earned >= month.dossier.economy.expected_margin_month_eur;
  const std::int32_t now = month.get(patience);
  const std::int32_t moved =
      content ? times_bp(k_whole_bp - now, month.rules.patience_gain_bp) : -times_bp(now, month.rules.patience_loss_bp);
  month.add(patience, moved, {Rule{15}, Source::books});
}

}  // namespace

void book_month(Month& month, std::int32_t margin_before) {
  const Cause bookkeeping{Rule{}, Source::books};
  month.add(total_revenue, month.get(revenue_month), bookkeeping);
  month.add(total_margin, times_bp(month.get(revenue_month), month.get(margin_rate)), bookkeeping);
  month.add(total_client_value, month.get(client_value_month), bookkeeping);
  book_costs(month);
  move_satisfaction(month);
  move_revenue(month);
  move_patience(month, margin_before);
}

}  // namespace diapason
