#include "view/action_judging.hpp"

#include <algorithm>
#include <optional>

#include "sim/measure.hpp"

namespace diapason {
namespace {

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

// Whether a command names what has been chosen already, wherever something has.
bool agrees(const Command& command, const Command& chosen) {
  return (!chosen.person.valid() || command.person == chosen.person) &&
         (!chosen.colleague.valid() || command.colleague == chosen.colleague) &&
         (!chosen.has_object() || command.object == chosen.object);
}

// Every command with this action that a player could name now, until `visit` has seen enough.
template <class Visit>
void for_each_command(const Lens& lens, const ActionLine& line, const Command& chosen, Visit visit) {
  const Reach reach = reach_of(lens, line);
  const std::size_t all = reach.people * reach.objects * reach.colleagues;
  for (std::size_t number = 0; number < all; ++number) {
    const std::size_t colleague = number % reach.colleagues;
    const std::size_t object = number / reach.colleagues % reach.objects;
    const std::size_t person = number / reach.colleagues / reach.objects;
    if (!may_be_named(lens, line, person, object)) continue;
    Command command = command_with(line, person, object, colleague);
    // Whoever may come along needn't: only who was chosen to is reckoned with.
    if (line.takes_colleague) command.colleague = chosen.colleague;
    if (line.asks_area && chosen.has_object()) command.object = chosen.object;
    if (agrees(command, chosen) && visit(command)) return;
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

}  // namespace

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

Verdict verdict_on(const Lens& lens, const Agenda& agenda, const ActionLine& line, const Command& chosen) {
  Verdict verdict;
  std::optional<std::vector<std::string>> everywhere;
  for_each_command(lens, line, chosen, [&](const Command& command) {
    Refusals refusals;
    verdict.possible = agenda.allows(command, &refusals);
    const auto again = [](const Refusal& refusal) { return refusal.obstacle == Obstacle::already_planned; };
    verdict.possible |= !refusals.empty() && std::all_of(refusals.begin(), refusals.end(), again);
    if (!verdict.possible) keep_common(everywhere, refusal_sentences(lens.session, lens.language, refusals));
    return verdict.possible;
  });
  Condition any_promise;
  any_promise.measure = Measure::promises_open;
  any_promise.at_least = 1;
  if (line.asks_promise && !holds(lens.dossier, lens.seen.seen(), any_promise))
    verdict.why_not.push_back(lens.say(Key::promises_empty));
  else if (!verdict.possible && everywhere && everywhere->empty())
    verdict.why_not.push_back(lens.say(Key::none_allows));
  else if (!verdict.possible && everywhere)
    verdict.why_not = *everywhere;
  else if (!verdict.possible)
    verdict.why_not.push_back(lens.say(nothing_to_name(line)));
  return verdict;
}

}  // namespace diapason
