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
  const State before = month.state();
  for (std::size_t index = 0; index < month.plot.events.size(); ++index) {
    const Event& event = month.plot.events[index];
    if (before.get(event_count, index) >= event.at_most) continue;
    if (!hold(month.dossier, before, event.when, {event.from, {}, {}})) continue;
    if (month.luck.chance(event.chance_bp, Purpose::event, static_cast<std::uint32_t>(index))) happen(month, index);
  }
}

}  // namespace diapason
