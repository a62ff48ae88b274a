#pragma once

#include <vector>

#include "ui/command_sink.hpp"
#include "ui/painter.hpp"
#include "ui/program.hpp"

namespace diapason {

/// Cases to begin and runs to go on with.
void draw_menu(Painter& painter, const std::vector<CaseCard>& cases, const std::vector<RunCard>& runs,
               CommandSink& sink);

/// Language, text size, theme, animations. True when something was changed.
[[nodiscard]] bool draw_settings(Painter& painter, WindowSettings& settings);

/// Every key that does something.
void draw_help(Painter& painter);

/// Where the domain comes from.
void draw_credits(Painter& painter);

}  // namespace diapason
