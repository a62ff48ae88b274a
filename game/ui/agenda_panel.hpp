#pragma once

#include <string>
#include <vector>

#include "ui/command_sink.hpp"
#include "ui/painter.hpp"
#include "view/map.hpp"
#include "view/plan.hpp"

namespace diapason {

/// What is planned, with the choices for the plan put together where there are several: they would push what takes days
/// out of sight.
struct GroupedAgenda {
  std::string choices;                   ///< "The plan: 6 items chosen"; empty where they aren't put together
  std::string names;                     ///< of those items
  std::vector<const AgendaLine*> lines;  ///< all the others
};
[[nodiscard]] GroupedAgenda grouped_agenda(const Painter& painter, const AgendaView& agenda);

/// What is planned, a bullet each; or that nothing is.
void draw_agenda_lines(Painter& painter, const AgendaView& agenda, TextStyle style);

/// What was done last month and can be done again, to be looked at before it is planned.
void draw_again(Painter& painter, const AgendaView& agenda, CommandSink& sink);

/// The month being planned, one line below the other.
void draw_agenda(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink);
/// The same along the foot of the window: what is left beside the cards of what is planned.
void draw_agenda_strip(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink);

}  // namespace diapason
