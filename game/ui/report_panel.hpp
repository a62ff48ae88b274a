#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/movement_rows.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What a month brought: its figures, then what people said of it, then the rest.
void draw_report(Painter& painter, const MonthReportView& report, const MapView& map, ReportState& state,
                 CommandSink& sink);

}  // namespace diapason
