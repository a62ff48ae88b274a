#pragma once

#include "ui/actions_panel.hpp"

namespace diapason {

/// Which list of the playbook is shown: the one asked for, as far as there is one.
[[nodiscard]] Listing listing_of(const NextStageView& next, const ActionsState& state);

/// The lists that can be chosen, side by side, the one shown with a tick.
void draw_chips(Painter& painter, const NextStageView& next, ActionsState& state);

}  // namespace diapason
