#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// Who backs the account: the sponsor in office, the pair, who else could be asked, and what can be done.
void draw_sponsors(Painter& painter, const SponsorsView& sponsors, CommandSink& sink);

/// The pair of sponsor and KAM: four means of 25 points that add up, and what came of it.
void draw_tandem(Painter& painter, const TandemView& tandem, CommandSink& sink);

}  // namespace diapason
