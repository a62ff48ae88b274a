#pragma once

#include "ui/actions_panel.hpp"

namespace diapason {

/// An action being put together: what it asks for, and what it would mean.
void draw_composition(Painter& painter, const ActionLine& action, const ChoicesView& choices, ActionsState& state);

/// The button that plans it; it can be pressed once everything is chosen and nothing stands in the way.
void draw_plan_button(Painter& painter, const ActionsState& state, CommandSink& sink);

}  // namespace diapason
