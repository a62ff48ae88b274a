#pragma once

#include <cstdint>
#include <optional>
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
  std::string too_far;             ///< that what is left of the run is too short for it; empty where it may do
};

/// How an item of the menu stands with the plan, the month being planned included.
enum class PlanMark : std::uint8_t { out, in, taken_up, dropped };

/// An item of the plan's menu, to be chosen where it is read.
struct PlanChoice {
  std::string key;
  std::string name;
  std::string about;               ///< may be empty
  std::string use;                 ///< the days it asks for once it is carried out; empty for none
  std::string cost;                ///< of choosing it; empty where that is free
  std::vector<std::string> state;  ///< of what stands in the plan, as a `PlanItemLine` has it
  PlanMark mark = PlanMark::out;
  std::string mark_words;               ///< empty while it is out of the plan
  Command command;                      ///< takes it up, or drops it
  std::optional<std::size_t> planned;   ///< the agenda's line that does so this month
  std::optional<std::size_t> replaces;  ///< the agenda's line that has to be taken back first
  std::string why_not;                  ///< why it can't be chosen; empty where it can
  std::string too_far;                  ///< that what is left of the run is too short for it; empty where it may do
};

/// The items of one part of the plan, under a sentence for whoever doesn't know the word.
struct PlanGroup {
  std::string title;
  std::string help;
  bool is_way = false;  ///< how to get there, else where to go
  std::vector<PlanChoice> choices;
};

/// A rule "if X then Y" (D26).
struct ContingencyLine {
  SituationId id;
  bool is_current = true;  ///< else out of date (D29)
  std::int32_t used = 0;   ///< how often what it was made for has happened since it was prepared
  std::string words;
  std::string use;
};

/// A situation that has come in this run or is seen coming, with no answer ready (D26).
struct UnansweredLine {
  SituationId id;
  std::string key;
  std::string words;
  bool is_coming = false;        ///< else it has come
  bool can_be_prepared = false;  ///< by `prepare`, the answer still to be chosen
  Command prepare;
};

/// The account plan in the three questions of [L], with the answers prepared beside it (D26 to D29, D38, D44, D46).
struct AccountPlanView {
  std::string title;
  bool has_menu = false;              ///< else `state` says that the case knows no plan
  std::string state;                  ///< written when, how good, how far carried out
  std::string revision;               ///< how long ago, and when it begins to mislead; empty without a plan
  std::string worth;                  ///< what it makes of what its programmes name; empty without a plan
  std::string where_title;            ///< "Where are we?"
  std::vector<std::string> analysis;  ///< the four parts, each with how clear it is and how much is shared
  std::string clarity;                ///< of the client's own strategy, once it can be told (D43)
  std::string aims_title;             ///< "Where do we want to go?"
  std::vector<PlanItemLine> aims;     ///< diagnosis, course, orientation, objectives
  std::string ways_title;             ///< "How do we get there?"
  std::vector<PlanItemLine> ways;     ///< the programmes
  std::vector<PlanGroup> menu;        ///< all that can be chosen, by part; empty once the run is over
  std::string how_to_choose;          ///< that it costs nothing and can be taken back; empty where it isn't so
  std::string missing;  ///< the parts of which nothing is chosen (D44), the month being planned included; empty when
                        ///< all are there
  std::string contingency_title;           ///< "If X happens, we do Y"
  std::string contingency_help;            ///< what such a rule is for
  std::vector<UnansweredLine> unanswered;  ///< what comes before what has come
  std::vector<ContingencyLine> rules;      ///< prepared
  std::string room;  ///< how many answers can be carried (D46); or that the case names no situation
  PanelActions actions;
};

[[nodiscard]] AccountPlanView account_plan_view(const Session& session, Language language);

}  // namespace diapason
