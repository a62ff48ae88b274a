#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

void happen(Month& month, std::size_t index) {
  const Event& event = month.plot.events[index];
  const Cause cause{Rule{event.rule}, Source::event, static_cast<std::uint8_t>(index)};
  month.add(event_count, index, 1, cause);
  if (event.from.valid()) month.encounters[event.from.index()].heard = true;
  Command on_behalf;
  on_behalf.person = event.from;
  apply(month, event.effects, {cause, on_behalf, {}, 0});
}

}  // namespace

// All conditions are read before any event happens: the order of events has no effect on whether they happen.
void let_events_happen(Month& month) {
  static_assert(k_max_events <= 64);
  std::uint64_t due = 0;
  for (std::size_t index = 0; index < month.plot.events.size(); ++index) {
    const Event& event = month.plot.events[index];
    if (month.get(event_count, index) < event.at_most &&
        hold(month.dossier, month.state(), event.when, {event.from, {}, {}}))
      due |= std::uint64_t{1} << index;
  }
  for (std::size_t index = 0; index < month.plot.events.size(); ++index)
    if ((due >> index & 1U) != 0 &&
        month.luck.chance(month.plot.events[index].chance_bp, Purpose::event, month.plot.events[index].luck))
      happen(month, index);
}

}  // namespace diapason
