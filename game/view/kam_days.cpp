#include "view/kam_days.hpp"

#include <algorithm>

#include "sim/measure.hpp"

namespace diapason {

namespace {

// Troubles that last take their days out of the KAM's month; eased, half of them (D26, D34).
std::int32_t days_of_troubles(const Lens& lens) {
  std::int32_t days = 0;
  for (std::size_t index = 0; index < k_max_events; ++index)
    if (const Event* event = lens.trouble(index))
      days += lens.get(Quantity::trouble_eased, index) != 0 ? event->trouble_kam_days / 2 : event->trouble_kam_days;
  return days;
}

}  // namespace

std::vector<TakenDays> days_taken(const Lens& lens) {
  const Parameters& rules = lens.dossier.parameters;
  const std::int32_t troubles = days_of_troubles(lens);
  const std::int32_t more = lens.get(Quantity::extra_duties) - troubles;
  const std::int32_t over = lone_ties(lens.dossier, lens.seen.seen()) - rules.lone_ties_free;
  const std::int32_t overload = overload_days(lens.dossier, lens.seen.seen());
  std::vector<TakenDays> all;
  // No more can be taken than there is.
  std::int32_t left = rules.kam_days_month;
  const std::int32_t planned = kam_days(lens.dossier, lens.seen.seen());
  const auto take = [&](std::int32_t days, std::string cause) {
    const std::int32_t taken = std::min(days, left - planned);
    left -= taken;
    if (taken != 0) all.push_back({-taken, std::move(cause)});
  };
  if (more < 0) {
    const std::int32_t given_back = std::min(-more, rules.other_duties_days + overload + troubles);
    left += given_back;
    if (given_back > 0) all.push_back({given_back, lens.say(Key::cause_fewer_duties)});
  }
  take(rules.other_duties_days, lens.say(Key::cause_other_duties));
  if (more > 0) take(more, lens.say(Key::cause_more_duties));
  if (over > 0) take(overload, lens.say(Key::cause_overload, {{"n", over}}));
  take(troubles, lens.say(Key::cause_troubles_take));
  return all;
}

}  // namespace diapason
