#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// One action of the playbook.
struct ActionLine {
  ActionId id;
  std::string key;
  std::string name;
  std::string help;
  std::string cost;                  ///< "2 days of yours, 1 of a colleague who comes along"
  std::string short_cost;            ///< the same at a glance: "2 d · 1 d colleague · €300"
  bool is_free = false;              ///< it takes neither days nor budget
  std::string asks_for;              ///< "a person, a topic and, if you like, a colleague"
  std::string usage;                 ///< what to type: "do meet PERSON about TOPIC [with COLLEAGUE]"
  bool possible = false;             ///< somebody, somewhere, could be the aim of it now
  std::vector<std::string> why_not;  ///< when nothing can be done with it now
  bool crowded_out = false;          ///< only what is planned already stands in its way

  // What a face has to ask for before it can plan it.
  bool asks_person = false;
  bool asks_second = false;
  bool asks_colleague = false;
  bool takes_colleague = false;  ///< may come along
  bool asks_topic = false;
  bool asks_area = false;
  bool asks_offer = false;
  bool asks_promise = false;
  bool asks_sponsor = false;  ///< a candidate
  bool asks_clause = false;
  bool asks_trouble = false;
  bool asks_item = false;       ///< of the plan
  bool asks_situation = false;  ///< and the response to it
  bool asks_project = false;    ///< an offer to be prepared or worked on
};

struct ActivityGroup {
  Activity activity = Activity::contact;
  std::string name;
  std::vector<ActionLine> actions;
};

/// All actions by the nine relationship activities; an activity without an action is left out.
struct ActionsView {
  std::string title;
  std::vector<ActivityGroup> groups;
};

[[nodiscard]] ActionsView actions_view(const Session& session, Language language);

/// What a panel ends on: what is planned about its matter this month, and what can be done.
struct PanelActions {
  std::vector<std::string> planned;  ///< sentences of the agenda: nothing of it stands in the panel yet
  std::vector<ActionLine> lines;     ///< what can be done now, the possible first
};

/// Planned commands and actions that `is_about_it` picks.
[[nodiscard]] PanelActions actions_about(const Session& session, Language language, bool (*is_about_it)(const Action&));

/// Something that a command may name: for lists to choose from.
struct Choice {
  std::uint8_t id = 0;  ///< raw value of the id of its kind
  std::string key;
  std::string name;
  std::string note;        ///< title, terms, due date … by kind
  std::string group = {};  ///< what it stands under in a list; empty for one list of all
};

/// All that may be named in commands now, whatever the action.
struct ChoicesView {
  std::vector<Choice> people;
  std::vector<Choice> colleagues;
  std::vector<Choice> topics;
  std::vector<Choice> areas;
  std::vector<Choice> offers;      ///< open ones whose occasion we have heard of
  std::vector<Choice> promises;    ///< not settled
  std::vector<Choice> requests;    ///< open ones
  std::vector<Choice> sponsors;    ///< candidates, the one in office too
  std::vector<Choice> clauses;     ///< with what they give either side, and whether they are drafted or signed
  std::vector<Choice> troubles;    ///< those that last
  std::vector<Choice> items;       ///< the menu of the plan
  std::vector<Choice> situations;  ///< with the answer prepared for each
  std::vector<Choice> responses;
  std::vector<Choice> projects;  ///< offers heard of that can be prepared, and projects that run
};

[[nodiscard]] ChoicesView choices_view(const Session& session, Language language);

/// What one more command would mean, before it is planned.
struct PreviewView {
  std::string title;  ///< the command as a sentence
  bool allowed = false;
  std::vector<std::string> refusals;  ///< all that stands in the way, and what to do
  std::string cost;
  std::string left;                 ///< days and budget left afterwards
  std::string reaches;              ///< who is reached
  std::vector<std::string> fit;     ///< what the function cares for, who masters the topic, a known need (D18)
  std::vector<std::string> risks;   ///< what it may cost beside days
  std::vector<std::string> ranges;  ///< "credibility of Claire Duval: +3 to +8"
  std::string chance;               ///< "About 6 chances in 10 that …"; empty where nothing is asked
};

/// With `with_forecast` false the ranges and the chance are left out: quick, for lists.
[[nodiscard]] PreviewView preview_view(const Session& session, Language language, const Command& command,
                                       bool with_forecast = true);

/// Why a command can't be taken, and what to do about it. `refusal.command` is read for names.
[[nodiscard]] std::string refusal_sentence(const Session& session, Language language, const Refusal& refusal);
/// All of them, without repeating one.
[[nodiscard]] std::vector<std::string> refusal_sentences(const Session& session, Language language,
                                                         const Refusals& refusals);

}  // namespace diapason
