#pragma once

#include "view/lens.hpp"

namespace diapason {

/// The action of a command; nullptr for an answer, or where it names none.
[[nodiscard]] inline const Action* action_of(const Lens& lens, const Command& command) {
  const bool known = command.verb == Verb::act && command.action.raw() < lens.dossier.actions.size();
  return known ? &lens.dossier.actions[command.action.index()] : nullptr;
}

}  // namespace diapason
