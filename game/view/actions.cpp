#include "view/actions.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "sim/measure.hpp"
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

void fill_what_is_asked(const Action& action, ActionLine& line) {
  line.asks_person = aims_at_person(action.aim);
  line.asks_second = action.aim == Aim::introduction;
  line.asks_colleague = action.company == Company::required || action.aim == Aim::colleague;
  line.takes_colleague = action.company == Company::optional && !line.asks_colleague;
  line.asks_topic = action.asks_topic;
  line.asks_area = action.asks_area;
  line.asks_offer = action.aim == Aim::offer;
  line.asks_promise = action.aim == Aim::promise;
  line.asks_sponsor = action.aim == Aim::sponsor;
  line.asks_clause = action.aim == Aim::clause;
  line.asks_trouble = action.aim == Aim::trouble;
  line.asks_item = action.aim == Aim::plan_item;
  line.asks_situation = action.aim == Aim::situation;
  line.asks_project = action.aim == Aim::project;
}

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

// How many things a part of a command may be; 1 for a part that isn't asked for.
struct Reach {
  std::size_t people = 1;
  std::size_t objects = 1;
  std::size_t colleagues = 1;
};

Reach reach_of(const Lens& lens, const ActionLine& line) {
  Reach reach;
  if (line.asks_person) reach.people = lens.people();
  if (line.asks_colleague) reach.colleagues = lens.dossier.colleagues.size();
  if (line.asks_second) reach.objects = lens.people();
  if (line.asks_offer) reach.objects = lens.dossier.offers.size();
  if (line.asks_promise) reach.objects = k_max_promises;
  if (line.asks_sponsor) reach.objects = lens.dossier.sponsors.size();
  if (line.asks_clause) reach.objects = lens.dossier.clauses.size();
  if (line.asks_trouble) reach.objects = k_max_events;
  if (line.asks_item) reach.objects = lens.dossier.plan_items.size();
  if (line.asks_situation) reach.objects = lens.dossier.situations.size();
  if (line.asks_project) reach.objects = lens.dossier.offers.size();
  return reach;
}

bool asks_object(const ActionLine& line) {
  return line.asks_second || line.asks_offer || line.asks_promise || line.asks_area || line.asks_sponsor ||
         line.asks_clause || line.asks_trouble || line.asks_item || line.asks_situation || line.asks_project;
}

// Whether a player may name what stands at these places.
bool may_be_named(const Lens& lens, const ActionLine& line, std::size_t person, std::size_t object) {
  if (line.asks_person && !lens.heard_of(person)) return false;
  if (line.asks_second && !lens.heard_of(object)) return false;
  if ((line.asks_offer || line.asks_project) && !lens.heard_of_offer(object)) return false;
  return !line.asks_trouble || lens.trouble(object) != nullptr;
}

// The command with the person, object and colleague of these places. Topic, area and response never decide whether it
// is allowed.
Command command_with(const ActionLine& line, std::size_t person, std::size_t object, std::size_t colleague) {
  Command command;
  command.action = line.id;
  if (line.asks_person) command.person = StakeholderId{person};
  if (line.asks_colleague) command.colleague = ColleagueId{colleague};
  if (line.asks_topic) command.topic = TopicId{std::size_t{0}};
  if (asks_object(line)) command.object = static_cast<std::uint8_t>(object);
  if (line.asks_situation) command.detail = 1;
  return command;
}

// Every command with this action that a player could name now, until `visit` has seen enough.
template <class Visit>
void for_each_command(const Lens& lens, const ActionLine& line, Visit visit) {
  const Reach reach = reach_of(lens, line);
  const std::size_t all = reach.people * reach.objects * reach.colleagues;
  for (std::size_t number = 0; number < all; ++number) {
    const std::size_t colleague = number % reach.colleagues;
    const std::size_t object = number / reach.colleagues % reach.objects;
    const std::size_t person = number / reach.colleagues / reach.objects;
    if (may_be_named(lens, line, person, object) && visit(command_with(line, person, object, colleague))) return;
  }
}

// What is said of an action while there is nothing that it could be aimed at.
Key nothing_to_name(const ActionLine& line) {
  if (line.asks_trouble) return Key::none_trouble;
  if (line.asks_offer || line.asks_project) return Key::none_offer;
  if (line.asks_sponsor) return Key::none_candidate;
  if (line.asks_clause) return Key::none_clause;
  if (line.asks_item) return Key::none_item;
  if (line.asks_situation) return Key::none_situation;
  return Key::none_to_name;
}

// Of the reasons so far those that are among these too.
void keep_common(std::optional<std::vector<std::string>>& reasons, const std::vector<std::string>& these) {
  if (!reasons) {
    reasons = these;
    return;
  }
  std::erase_if(*reasons, [&](const std::string& reason) {
    return std::find(these.begin(), these.end(), reason) == these.end();
  });
}

// Whether anything can be done with an action; if not, what stands in the way whatever it is aimed at: what does for
// one target only would be somebody arbitrary. Commands already planned don't close an action.
void judge(const Lens& lens, const Agenda& agenda, ActionLine& line) {
  std::optional<std::vector<std::string>> everywhere;
  for_each_command(lens, line, [&](const Command& command) {
    Refusals refusals;
    line.possible = agenda.allows(command, &refusals);
    const auto again = [](const Refusal& refusal) { return refusal.obstacle == Obstacle::already_planned; };
    line.possible |= !refusals.empty() && std::all_of(refusals.begin(), refusals.end(), again);
    if (!line.possible) keep_common(everywhere, refusal_sentences(lens.session, lens.language, refusals));
    return line.possible;
  });
  Condition any_promise;
  any_promise.measure = Measure::promises_open;
  any_promise.at_least = 1;
  if (line.asks_promise && !holds(lens.dossier, lens.seen.seen(), any_promise))
    line.why_not.push_back(lens.say(Key::promises_empty));
  else if (!line.possible && everywhere && everywhere->empty())
    line.why_not.push_back(lens.say(Key::none_allows));
  else if (!line.possible && everywhere)
    line.why_not = *everywhere;
  else if (!line.possible)
    line.why_not.push_back(lens.say(nothing_to_name(line)));
}

ActionLine action_line(const Lens& lens, const Agenda& agenda, std::size_t index) {
  const Action& action = lens.dossier.actions[index];
  ActionLine line;
  line.id = ActionId{index};
  line.key = action.key;
  line.name = lens.in(action.name);
  line.help = lens.in(action.help);
  line.cost = capitalised(action_cost_words(lens, action));
  line.is_free = action.aim != Aim::promise &&
                 is_free({action.kam_days, action.colleague_days, action.sponsor_days, action.budget_eur, {}});
  fill_what_is_asked(action, line);
  line.asks_for = asks_words(lens, line);
  line.usage = usage_of(lens, action, line);
  judge(lens, agenda, line);
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
