#include "view/actions.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "view/action_judging.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

struct Asked {
  bool ActionLine::*field;
  Key words;
};
constexpr auto k_asked = std::to_array<Asked>({
    {&ActionLine::asks_person, Key::asks_person},
    {&ActionLine::asks_second, Key::asks_second},
    {&ActionLine::asks_topic, Key::asks_topic},
    {&ActionLine::asks_area, Key::asks_area},
    {&ActionLine::asks_offer, Key::asks_offer},
    {&ActionLine::asks_promise, Key::asks_promise},
    {&ActionLine::asks_sponsor, Key::asks_candidate},
    {&ActionLine::asks_clause, Key::asks_clause},
    {&ActionLine::asks_trouble, Key::asks_trouble},
    {&ActionLine::asks_item, Key::asks_item},
    {&ActionLine::asks_situation, Key::asks_situation},
    {&ActionLine::asks_project, Key::asks_project},
    {&ActionLine::asks_colleague, Key::asks_colleague},
    {&ActionLine::takes_colleague, Key::takes_colleague},
});

std::string asks_words(const Lens& lens, const ActionLine& line) {
  std::vector<std::string> parts;
  for (const Asked& asked : k_asked)
    if (line.*asked.field)
      parts.push_back(lens.say(line.asks_second && asked.words == Key::asks_person ? Key::asks_ally : asked.words));
  if (parts.empty()) return lens.say(Key::asks_nothing);
  return lens.say(Key::asks_for, {{"list", join(parts, lens.language)}});
}

// The words between what is asked for, as they are typed.
struct TypedWords {
  std::string to;
  std::string with;
  std::string about;
  std::string by;
};

TypedWords words_typed(Language language) {
  if (language == Language::french) return {" à ", " avec ", " sur ", " par "};
  return {" to ", " with ", " about ", " by "};
}

// The verb and the action: in French by the name that is shown, which is understood as well as its id.
std::string verb_and_action(const Lens& lens, const Action& action) {
  if (lens.language != Language::french) return "do " + action.key;
  const std::string name = uncapitalised(lens.in(action.name));
  return name.starts_with("faire ") ? name : "faire " + name;
}

std::string usage_of(const Lens& lens, const Action& action, const ActionLine& line) {
  const TypedWords typed = words_typed(lens.language);
  std::string text = verb_and_action(lens, action);
  if (line.asks_person) text += " " + lens.say(Key::use_person);
  if (line.asks_second) text += typed.to + lens.say(Key::use_second);
  if (line.asks_promise) text += " " + lens.say(Key::use_promise);
  if (line.asks_sponsor) text += " " + lens.say(Key::use_sponsor);
  if (line.asks_trouble) text += " " + lens.say(Key::use_trouble);
  if (line.asks_item) text += " " + lens.say(Key::use_item);
  if (line.asks_situation) text += " " + lens.say(Key::use_situation) + typed.by + lens.say(Key::use_response);
  if (line.asks_project) text += " " + lens.say(Key::use_offer);
  if (action.aim == Aim::colleague)
    text += " " + lens.say(Key::use_colleague);
  else if (line.asks_colleague)
    text += typed.with + lens.say(Key::use_colleague);
  if (line.asks_topic) text += typed.about + lens.say(Key::use_topic);
  if (line.asks_area) text += typed.about + lens.say(Key::use_area);
  if (line.asks_offer) text += typed.about + lens.say(Key::use_offer);
  if (line.asks_clause) text += typed.about + lens.say(Key::use_clause);
  if (line.takes_colleague) text += " [" + typed.with.substr(1) + lens.say(Key::use_colleague) + "]";
  return text;
}

ActionLine action_line(const Lens& lens, const Agenda& agenda, std::size_t index) {
  const Action& action = lens.dossier.actions[index];
  ActionLine line;
  line.id = ActionId{index};
  line.key = action.key;
  line.name = lens.in(action.name);
  line.help = lens.in(action.help);
  line.cost = capitalised(action_cost_words(lens, action));
  line.short_cost = short_cost_words(lens, action);
  line.is_free = action.aim != Aim::promise &&
                 is_free({action.kam_days, action.colleague_days, action.sponsor_days, action.budget_eur, {}});
  fill_what_is_asked(action, line);
  line.asks_for = asks_words(lens, line);
  line.usage = usage_of(lens, action, line);
  Verdict verdict = verdict_on(lens, agenda, line);
  line.possible = verdict.possible;
  line.why_not = std::move(verdict.why_not);
  const bool has_draft = !lens.session.draft().empty();
  line.crowded_out = !line.possible && has_draft && verdict_on(lens, Agenda{lens.dossier, lens.seen}, line).possible;
  return line;
}

}  // namespace

ActionsView actions_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const Agenda agenda = agenda_of(lens);
  ActionsView view;
  view.title = lens.say(Key::actions_title);
  for (const Named<Activity>& activity : words<Activity>()) {
    ActivityGroup group{activity.value, capitalised(activity_name(activity.value, language)), {}};
    for (std::size_t index = 0; index < lens.dossier.actions.size(); ++index)
      if (lens.dossier.actions[index].activity == activity.value)
        group.actions.push_back(action_line(lens, agenda, index));
    if (!group.actions.empty()) view.groups.push_back(std::move(group));
  }
  return view;
}

PanelActions actions_about(const Session& session, Language language, bool (*is_about_it)(const Action&)) {
  const Lens lens{session, language};
  const Agenda agenda = agenda_of(lens);
  PanelActions about;
  for (const Command& command : session.draft())
    if (const Action* action = action_of(lens, command); action != nullptr && is_about_it(*action))
      about.planned.push_back(command_sentence(session, language, command));
  for (std::size_t index = 0; index < lens.dossier.actions.size(); ++index)
    if (is_about_it(lens.dossier.actions[index])) about.lines.push_back(action_line(lens, agenda, index));
  std::stable_partition(about.lines.begin(), about.lines.end(), [](const ActionLine& line) { return line.possible; });
  return about;
}

}  // namespace diapason
