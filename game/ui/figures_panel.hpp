#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// Both accounts, and the five dials, each with its history.
void draw_figures(Painter& painter, const MoneyView& money, const DialsView& dials, std::int32_t horizon,
                  CommandSink& sink);
void draw_dials(Painter& painter, const DialsView& dials, std::int32_t horizon, CommandSink& sink);

}  // namespace diapason
