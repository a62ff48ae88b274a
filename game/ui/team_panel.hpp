#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// Our own side: the KAM's days, each colleague, the sponsor and the pair.
void draw_team(Painter& painter, const TeamView& team, const SponsorsView& sponsors, const MapView& map,
               CommandSink& sink);

}  // namespace diapason
