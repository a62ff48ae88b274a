#pragma once

#include <string>
#include <vector>

#include "view/actions.hpp"

namespace diapason {

/// An item that stands in the plan.
struct PlanItemLine {
  PlanItemId id;
  std::string key;
  std::string words;               ///< what part of the plan it is, and what
  std::string about;               ///< may be empty
  std::vector<std::string> state;  ///< of an objective: what is reached and missing; of a programme: whether followed
};

/// A rule "if X then Y" (D26).
struct ContingencyLine {
  SituationId id;
  bool is_current = true;  ///< else out of date (D29)
  std::int32_t used = 0;   ///< how often what it was made for has happened since it was prepared
  std::string words;
  std::string use;
};

/// The account plan in the three questions of [L], with the answers prepared beside it (D26 to D29, D38, D44, D46).
struct AccountPlanView {
  std::string title;
  bool has_menu = false;               ///< else `state` says that the case knows no plan
  std::string state;                   ///< written when, how good, how far carried out
  std::string revision;                ///< how long ago, and when it begins to mislead; empty without a plan
  std::string where_title;             ///< "Where are we?"
  std::vector<std::string> analysis;   ///< the four parts, each with how clear it is and how much is shared
  std::string clarity;                 ///< of the client's own strategy, once it can be told (D43)
  std::string aims_title;              ///< "Where do we want to go?"
  std::vector<PlanItemLine> aims;      ///< diagnosis, course, orientation, objectives
  std::string ways_title;              ///< "How do we get there?"
  std::vector<PlanItemLine> ways;      ///< the programmes
  std::string missing;                 ///< the parts of which nothing is chosen (D44); empty when all are there
  std::string contingency_title;       ///< "If X happens, we do Y"
  std::vector<ContingencyLine> rules;  ///< prepared
  std::string room;                    ///< how many answers can be carried (D46); or that the case names no situation
  PanelActions actions;
};

[[nodiscard]] AccountPlanView account_plan_view(const Session& session, Language language);

}  // namespace diapason
