#pragma once

#include "ui/command_sink.hpp"
#include "ui/painter.hpp"
#include "view/map.hpp"
#include "view/plan.hpp"

namespace diapason {

/// The month being planned, one line below the other.
void draw_agenda(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink);
/// The same along the foot of the window: what is left beside the cards of what is planned.
void draw_agenda_strip(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink);

}  // namespace diapason
