#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/movement_rows.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What became of a run, what decided it, and what can be learnt from it.
void draw_review(Painter& painter, const ReviewView& review, std::int32_t horizon, ReportState& state,
                 CommandSink& sink);

}  // namespace diapason
