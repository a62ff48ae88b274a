#pragma once

#include <optional>
#include <set>
#include <string>

#include "ui/command_sink.hpp"
#include "ui/composition.hpp"
#include "ui/painter.hpp"
#include "view/guide.hpp"
#include "view/plan.hpp"
#include "view/serving.hpp"
#include "view/targets.hpp"

namespace diapason {

/// Which actions of the playbook are listed.
enum class Listing : std::uint8_t { next_stage, possible, all };

/// What of the actions is open on the screen.
struct ActionsState {
  std::string search;
  std::optional<Listing> listing;  ///< as chosen; until then what the stage asks for, while it asks for anything
  std::set<std::string> opened;    ///< conditions of which all that serves them is listed
  bool only_with_people = false;
  std::string with_whom;         ///< the person looked at, whom `only_with_people` names; may be empty
  bool with_impossible = false;  ///< list what can't be done with anybody now, too
  std::optional<Composition> composition;
  std::string taken_under;             ///< the condition under which its action was pressed; may be empty
  std::optional<Ask> open_ask;         ///< chosen already, and to be chosen again
  std::optional<Command> targets_for;  ///< what `targets` were made for
  TargetsView targets;
  std::optional<PreviewView> preview;  ///< of the composition as it stands, once it is complete
  bool waits_for_ranges = false;       ///< they are being worked out
};

/// The playbook: what the next stage needs with what serves it, what is possible, or all of it by activity; what is
/// typed in the field narrows it down.
void draw_actions(Painter& painter, const ActionsView& actions, const NextStageView& next, ActionsState& state,
                  CommandSink& sink);

/// While no action is chosen: the month as it is planned, and what is worth a thought now.
void draw_at_hand(Painter& painter, const AgendaView& agenda, const GuideView& guide, const ActionsView& actions,
                  CommandSink& sink);

/// The line of an action in the playbook.
[[nodiscard]] const ActionLine& line_of(const ActionsView& actions, ActionId action);

/// Buttons for what can be done about the matter of a panel; `title` may be empty.
void draw_panel_actions(Painter& painter, const PanelActions& actions, CommandSink& sink);

}  // namespace diapason
