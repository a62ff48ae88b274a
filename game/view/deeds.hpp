#pragma once

#include <algorithm>

#include "view/lens.hpp"

namespace diapason {

/// The action of a command; nullptr for an answer, or where it names none.
[[nodiscard]] inline const Action* action_of(const Lens& lens, const Command& command) {
  const bool known = command.verb == Verb::act && command.action.raw() < lens.dossier.actions.size();
  return known ? &lens.dossier.actions[command.action.index()] : nullptr;
}

/// The first action of the playbook that does something of a kind; not valid where none does.
[[nodiscard]] inline ActionId action_that(const Lens& lens, EffectKind kind) {
  const auto& actions = lens.dossier.actions;
  const auto found =
      std::find_if(actions.begin(), actions.end(), [kind](const Action& action) { return has_effect(action, kind); });
  return found == actions.end() ? ActionId{} : ActionId{static_cast<std::size_t>(found - actions.begin())};
}

}  // namespace diapason
