#pragma once

#include <string>
#include <vector>

#include "view/pyramid.hpp"

namespace diapason {

/// A condition with the actions that serve it.
struct ServedCondition {
  GateCondition condition;
  StakeholderId person;           ///< whom it is about; not valid where that may be several
  std::vector<ActionId> actions;  ///< whose effects move what it measures, those that move it most first
};

/// What the stages ask for now: what is missing to hold the present one, and on the way to the next.
struct NextStageView {
  std::string label;       ///< "For stage 2", "To hold stage 4"; empty where nothing is missing and no stage above
  std::string hold_title;  ///< "To hold stage 2"
  std::vector<ServedCondition> hold;  ///< missing of what holds the present stage
  std::string up_title;               ///< "For stage 3"
  std::vector<ServedCondition>
      up;  ///< missing of the gate; once all of it holds, the joint step and what makes its yes surer
};

[[nodiscard]] NextStageView next_stage_view(const Session& session, Language language);

/// The actions of the case that serve a condition, whether or not it holds. Read from what a player sees.
[[nodiscard]] std::vector<ActionId> actions_serving(const Session& session, const Condition& condition);

}  // namespace diapason
