#pragma once

#include "ui/command_sink.hpp"
#include "ui/movement_rows.hpp"
#include "ui/painter.hpp"
#include "view/pyramid.hpp"

namespace diapason {

/// The four stages as a pyramid, the present one lit.
void draw_pyramid(Painter& painter, const PyramidView& pyramid, float width, float height);

/// What stands between us and the next stage, and what would lose the present one.
void draw_gates(Painter& painter, const PyramidView& pyramid, ReportState& folds, CommandSink& sink);

}  // namespace diapason
