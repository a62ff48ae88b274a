#pragma once

#include <optional>
#include <string>

#include "ui/command_sink.hpp"
#include "ui/composition.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What of the actions is open on the screen.
struct ActionsState {
  std::string search;
  bool only_with_people = false;
  bool with_impossible = false;  ///< list what can't be done with anybody now, too
  std::optional<Composition> composition;
  std::optional<PreviewView> preview;  ///< of the composition as it stands, once it is complete
  bool waits_for_ranges = false;       ///< they are being worked out
};

/// The playbook by activity; what is typed in the field narrows it down.
void draw_actions(Painter& painter, const ActionsView& actions, ActionsState& state, CommandSink& sink);

/// An action being put together: what it asks for, and what it would mean.
void draw_composition(Painter& painter, const ActionLine& action, const ChoicesView& choices, ActionsState& state);

/// The button that plans it; it can be pressed once everything is chosen and nothing stands in the way.
void draw_plan_button(Painter& painter, const ActionsState& state, CommandSink& sink);

/// The line of an action in the playbook.
[[nodiscard]] const ActionLine& line_of(const ActionsView& actions, ActionId action);

/// Buttons for what can be done about the matter of a panel; `title` may be empty.
void draw_panel_actions(Painter& painter, const PanelActions& actions, CommandSink& sink);

}  // namespace diapason
