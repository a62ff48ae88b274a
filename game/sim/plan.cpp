#include <algorithm>
#include <array>

#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_analysis_share_bp = 6'000;
constexpr std::int32_t k_structure_share_bp = 4'000;
constexpr std::int32_t k_adherence_pull_bp = 3'500;
constexpr std::int32_t k_reached_patience_bp = 500;
constexpr std::int32_t k_reached_support_bp = 500;

bool is_programme(PlanPart part) { return part == PlanPart::contractual || part == PlanPart::relational; }

std::uint32_t chosen_items(const State& state) { return static_cast<std::uint32_t>(state.get(plan_chosen)); }

bool is_chosen(const State& state, std::size_t item) { return (chosen_items(state) >> item & 1U) != 0; }

// Only one diagnosis, one course and one orientation stand in a plan.
bool is_single(PlanPart part) {
  return part == PlanPart::diagnosis || part == PlanPart::course || part == PlanPart::orientation;
}

// D44: strategy, objective and plan of action are three things; a plan that lacks one is the weaker for it.
std::int32_t structure_bp(const Month& month) {
  bool strategy = false;
  bool diagnosis = false;
  bool objective = false;
  bool programme = false;
  for_each_bit(chosen_items(month.state()), [&](std::size_t item) {
    const PlanPart part = month.dossier.plan_items[item].part;
    diagnosis = diagnosis || part == PlanPart::diagnosis;
    strategy = strategy || part == PlanPart::course || part == PlanPart::orientation;
    objective = objective || part == PlanPart::objective;
    programme = programme || is_programme(part);
  });
  const std::array there{diagnosis, strategy, objective, programme};
  return k_whole_bp / 4 * static_cast<std::int32_t>(std::count(there.begin(), there.end(), true));
}

std::int32_t mean_knowledge_bp(const Month& month) {
  std::int32_t sum = 0;
  for (std::size_t area = 0; area < k_areas; ++area) sum += month.get(knowledge, area);
  return sum / k_areas;
}

void write_down(Month& month) {
  const Cause cause{Rule{28}, Source::plan};
  const std::int32_t quality =
      times_bp(mean_knowledge_bp(month), k_analysis_share_bp) + times_bp(structure_bp(month), k_structure_share_bp);
  month.put(plan_quality, quality, cause);
  month.put(plan_month, month.number(), cause);
}

// D28: how much of what the programmes ask for was done this month.
void follow_programmes(Month& month) {
  std::int32_t done = 0;
  std::int32_t programmes = 0;
  for_each_bit(chosen_items(month.state()), [&](std::size_t index) {
    const PlanItem& item = month.dossier.plan_items[index];
    if (!is_programme(item.part)) return;
    std::int32_t days = 0;
    for (std::size_t activity = 0; activity < k_activities; ++activity)
      days += (item.activities >> (activity + 1) & 1) * month.days_on_activity[activity];
    done += std::min(k_whole_bp, days * k_whole_bp / std::max(1, item.days_month));
    ++programmes;
  });
  if (programmes == 0 && month.get(adherence) == 0) return;
  const std::int32_t aim = programmes == 0 || month.get(plan_month) == 0 ? 0 : done / programmes;
  month.add(adherence, times_bp(aim - month.get(adherence), k_adherence_pull_bp), {Rule{28}, Source::plan});
}

void weigh_objectives(Month& month) {
  if (month.get(plan_month) == 0) return;
  const auto reached = static_cast<std::uint32_t>(month.get(plan_reached));
  for_each_bit(chosen_items(month.state()) & ~reached, [&](std::size_t item) {
    const PlanItem& objective = month.dossier.plan_items[item];
    if (objective.part != PlanPart::objective || !hold(month.dossier, month.state(), objective.reached)) return;
    const Cause cause{Rule{44}, Source::plan, static_cast<std::uint8_t>(item)};
    month.add(plan_reached, 1 << item, cause);
    month.add(patience, towards_end(month.get(patience), k_reached_patience_bp), cause);
    month.add(support, towards_end(month.get(support), k_reached_support_bp), cause);
  });
}

void toggle_plan_item(Month& month, const Deed& deed) {
  const std::size_t chosen = deed.command.plan_item().index();
  const Cause cause = deed.cause.as(Rule{38}, Source::plan, static_cast<std::uint8_t>(chosen));
  if (is_chosen(month.state(), chosen)) {
    month.add(plan_chosen, -(1 << chosen), cause);
    return;
  }
  const PlanPart part = month.dossier.plan_items[chosen].part;
  for (std::size_t item = 0; item < month.dossier.plan_items.size(); ++item)
    if (is_single(part) && month.dossier.plan_items[item].part == part && is_chosen(month.state(), item))
      month.add(plan_chosen, -(1 << item), cause);
  month.add(plan_chosen, 1 << chosen, cause);
}

}  // namespace

void choose_plan_item(Month& month, const Deed& deed) {
  toggle_plan_item(month, deed);
  note_activities_planned(month);
}

void note_activities_planned(Month& month) {
  month.activities_planned = 0;
  for_each_bit(chosen_items(month.state()),
               [&](std::size_t item) { month.activities_planned |= month.dossier.plan_items[item].activities; });
}

void prepare_answer(Month& month, const Deed& deed) {
  const std::size_t situation = deed.command.situation().index();
  const Cause cause = deed.cause.as(Rule{26}, Source::contingency, static_cast<std::uint8_t>(situation));
  month.put(rule_response, situation, static_cast<std::int32_t>(deed.command.detail), cause);
  month.put(rule_month, situation, month.number(), cause);
}

// D28: all is in execution. A plan counts by how far it is followed more than by how fine it is; out of date, it leads
// astray (D29).
std::int32_t plan_bonus_bp(const Dossier& dossier, const State& state) {
  if (state.get(plan_month) == 0) return 0;
  if (plan_age_months(state) > dossier.parameters.plan_stale_months) return -dossier.parameters.plan_misleads_bp;
  const std::int32_t quality = k_whole_bp / 2 + state.get(plan_quality) / 2;
  return times_bp(times_bp(dossier.parameters.plan_bonus_bp, quality), state.get(adherence));
}

std::int32_t plan_factor_bp(const Month& month, Activity activity) {
  const bool is_planned = (month.activities_planned >> static_cast<unsigned>(activity) & 1U) != 0;
  return is_planned ? k_whole_bp + plan_bonus_bp(month.dossier, month.state()) : k_whole_bp;
}

void settle_plan(Month& month) {
  follow_programmes(month);
  if (month.plan_written) write_down(month);
  weigh_objectives(month);
}

}  // namespace diapason
