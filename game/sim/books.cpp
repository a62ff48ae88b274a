#include <bit>

#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

// D39: satisfaction follows what people think of us and what they see of the value we bring.
void move_satisfaction(Month& month) {
  const std::uint32_t met = people_met(month.state());
  if (met == 0) return;
  std::int32_t sum = 0;
  for_each_bit(met, [&](std::size_t person) { sum += trust_bp(month.dossier, month.state(), person); });
  const std::int32_t aim = (sum / std::popcount(met) + month.get(value_shown)) / 2;
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
  if (month.sponsor_days_spent > 0) {
    const SponsorId executive = sponsor_of(month.state());
    Cause cause{Rule{}, Source::sponsor, executive.raw()};
    cause.actor = own_person(executive).raw();
    month.add(total_margin, -month.sponsor_days_spent * month.rules.sponsor_day_cost_eur, cause);
  }
  month.add(total_margin, -stage_cost_eur(month.rules, month.get(stage)), {Rule{4}, Source::stage});
}

// What working as one does on this stage saves both of us: joint solutions, fewer errors, shared stocks ([P]).
void book_joint_savings(Month& month) {
  constexpr std::int32_t k_builds_up_months = 6;
  const std::int32_t reached = ramp(month.get(months_at_stage), 0, 2'000, k_builds_up_months, k_whole_bp);
  const std::int32_t saved =
      times_bp(month.get(revenue_month), times_bp(joint_savings_bp(month.rules, month.get(stage)), reached));
  const Cause cause{Rule{6}, Source::stage, static_cast<std::uint8_t>(month.get(stage))};
  month.add(total_margin, saved / 2, cause);
  month.add(total_client_value, saved / 2, cause);
}

// D41: a team has to be kept together, whatever it brings.
void book_team(Month& month) {
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague)
    if (month.get(mobilised, colleague) > 0)
      month.add(total_margin, -month.rules.team_upkeep_eur,
                Cause{Rule{41}, Source::team, static_cast<std::uint8_t>(colleague)});
}

// D20: what each clause gives either side. D51: at one price for all, what a site costs more is ours to pay.
void book_contract(Month& month) {
  const std::int32_t signed_clauses = month.get(clauses_signed);
  if (signed_clauses == 0) return;
  for (std::size_t index = 0; index < month.dossier.clauses.size(); ++index) {
    if ((signed_clauses >> index & 1) == 0) continue;
    const Clause& clause = month.dossier.clauses[index];
    const Cause cause{Rule{20}, Source::contract, static_cast<std::uint8_t>(index)};
    const ClauseTerms terms = terms_of(month.dossier, month.state(), index);
    month.add(total_margin, terms.ours_eur, cause);
    month.add(total_client_value, terms.theirs_eur, cause);
    for (std::size_t site = 0; clause.one_price && site < month.dossier.sites.size(); ++site)
      month.add(total_margin, -month.get(site_cost, site),
                Cause{Rule{51}, Source::site, static_cast<std::uint8_t>(site)});
  }
}

// D20: a contract that serves us alone is resented, each month, by those who signed and those who buy.
void weigh_contract(Month& month) {
  constexpr std::int32_t k_fair_bp = 400;
  constexpr std::int32_t k_grossly_unfair_bp = 2'000;
  const std::int32_t balance = balance_bp(month.dossier, month.state(), month.get(clauses_signed));
  if (balance <= k_fair_bp) return;
  const Cause cause{Rule{20}, Source::contract};
  const std::int32_t felt = ramp(balance, k_fair_bp, 0, k_grossly_unfair_bp, k_whole_bp);
  for (std::size_t person = 0; person < month.people(); ++person) {
    const auto held = static_cast<std::uint32_t>(month.get(seats, person));
    if (month.get(acquaintance, person) == 2 && (held & (k_buying_seats | k_deciding_seats)) != 0)
      move_trust(month, person, TrustPart::self_interest, times_bp(month.rules.resentment_bp, felt), cause);
  }
  month.add(satisfaction, -times_bp(times_bp(month.get(satisfaction), month.rules.resentment_bp), felt), cause);
}

// D9: those who have gone native give away what is ours.
void shift_value(Month& month, std::int32_t margin_of_month) {
  std::int32_t gone = 0;
  std::int32_t placed = 0;
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague) {
    if (month.get(native, colleague) == 0) continue;
    gone += month.get(native, colleague);
    ++placed;
  }
  if (placed == 0 || month.get(stage) < 4) return;
  const std::int32_t shifted = times_bp(times_bp(margin_of_month, month.rules.native_shift_bp), gone / placed);
  const Cause cause{Rule{9}, Source::pair};
  month.add(total_margin, -shifted, cause);
  month.add(total_client_value, shifted, cause);
}

// D15: the board compares the month with what it expects of the account.
void move_patience(Month& month) {
  const std::int32_t earned = month.get(total_margin) - month.margin_before;
  const bool content = earned >= month.dossier.economy.expected_margin_month_eur;
  const std::int32_t now = month.get(patience);
  const std::int32_t moved =
      content ? times_bp(k_whole_bp - now, month.rules.patience_gain_bp) : -times_bp(now, month.rules.patience_loss_bp);
  month.add(patience, moved, {Rule{15}, Source::books});
}

}  // namespace

void book_month(Month& month) {
  const Cause bookkeeping{Rule{}, Source::books};
  month.add(total_revenue, month.get(revenue_month), bookkeeping);
  const std::int32_t margin_of_month = times_bp(month.get(revenue_month), month.get(margin_rate));
  month.add(total_margin, margin_of_month, bookkeeping);
  month.add(total_client_value, month.get(client_value_month), bookkeeping);
  book_costs(month);
  book_joint_savings(month);
  book_team(month);
  book_contract(month);
  weigh_contract(month);
  shift_value(month, margin_of_month);
  keep_reference(month);
  move_satisfaction(month);
  move_revenue(month);
  move_patience(month);
}

}  // namespace diapason
