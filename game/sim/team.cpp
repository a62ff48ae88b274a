#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_tired_bp = 300;
constexpr std::int32_t k_load_pull_bp = 4'000;
constexpr std::int32_t k_recognised_enough_bp = 4'000;
constexpr std::int32_t k_support_counts_bp = 2'000;  // how far full support, or none, moves where willingness settles
constexpr std::int32_t k_mobilised_months = 6;

Cause cause_of(std::size_t colleague, Rule rule, Source source) {
  Cause cause{rule, source, static_cast<std::uint8_t>(colleague)};
  cause.actor = own_person(ColleagueId{colleague}).raw();
  return cause;
}

// Where willingness goes back to: the colleague's own temper, and what the top thinks of the account.
std::int32_t settled_willingness_bp(const Month& month, const Colleague& person) {
  const std::int32_t from_above = times_bp(month.get(support) - k_whole_bp / 2, k_support_counts_bp);
  return std::clamp(person.willingness_bp + from_above, 0, k_whole_bp);
}

void drift_back(Month& month, std::size_t colleague) {
  const Colleague& person = month.dossier.colleagues[colleague];
  const std::int32_t apart = settled_willingness_bp(month, person) - month.get(willingness, colleague);
  month.add(willingness, colleague, times_bp(apart, month.rules.willingness_drift_bp),
            cause_of(colleague, Rule{13}, Source::drift));
}

// D13: work that nobody sees wears people out. D49: so does work that nobody above has agreed to.
void wear_out(Month& month, std::size_t colleague) {
  const Colleague& person = month.dossier.colleagues[colleague];
  const std::int32_t now = month.get(willingness, colleague);
  const std::int32_t unseen = std::max(0, k_recognised_enough_bp - month.get(recognition, colleague));
  month.add(willingness, colleague,
            -times_bp(month.rules.uncredited_bp, unseen * std::int64_t{k_whole_bp} / k_recognised_enough_bp),
            cause_of(colleague, Rule{13}, Source::team));
  if (month.get(agreed) == 0)
    month.add(willingness, colleague, -month.rules.unagreed_bp, cause_of(colleague, Rule{49}, Source::team));
  if (month.colleague_days_spent[colleague] >= person.days_month && person.days_month > 0)
    month.add(willingness, colleague, -times_bp(now, k_tired_bp), cause_of(colleague, Rule{13}, Source::drift));
}

void count_load(Month& month, std::size_t colleague) {
  const std::int32_t days = month.dossier.colleagues[colleague].days_month;
  const std::int32_t used =
      days == 0 ? 0 : std::min(k_whole_bp, month.colleague_days_spent[colleague] * k_whole_bp / days);
  const std::int32_t apart = used - month.get(load, colleague);
  month.add(load, colleague, times_bp(apart, k_load_pull_bp), cause_of(colleague, Rule{13}, Source::team));
}

}  // namespace

void settle_team(Month& month) {
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague) {
    drift_back(month, colleague);
    const bool worked = month.colleague_days_spent[colleague] > 0;
    const Cause cause = cause_of(colleague, Rule{41}, Source::team);
    if (worked) {
      wear_out(month, colleague);
      month.put(mobilised, colleague, k_mobilised_months, cause);
    } else if (month.get(mobilised, colleague) > 0) {
      month.add(mobilised, colleague, -1, cause);
    }
    count_load(month, colleague);
    month.add(recognition, colleague, -times_bp(month.get(recognition, colleague), month.rules.recognition_fade_bp),
              cause_of(colleague, Rule{13}, Source::team));
  }
}

}  // namespace diapason
