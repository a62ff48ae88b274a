#pragma once

#include <string>
#include <vector>

#include "sim/agenda.hpp"
#include "view/actions.hpp"
#include "view/lens.hpp"

namespace diapason {

/// Fills in what a face has to ask for.
void fill_what_is_asked(const Action& action, ActionLine& line);

/// Whether anything can be done with an action now.
struct Verdict {
  bool possible = false;
  std::vector<std::string> why_not;  ///< empty where something can
};

/// If nothing can be done, what stands in the way whatever it is aimed at: what does for one target only would be
/// somebody arbitrary. Commands already planned don't close an action. What `chosen` names already is held to.
[[nodiscard]] Verdict verdict_on(const Lens& lens, const Agenda& agenda, const ActionLine& line,
                                 const Command& chosen = {});

}  // namespace diapason
