#include <algorithm>
#include <utility>

#include "cli/game_verbs.hpp"
#include "cli/numbers.hpp"
#include "cli/panels.hpp"
#include "load/message.hpp"
#include "view/command_words.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// The list to choose from where something is missing; nullptr where the obstacle is another one.
const std::vector<Choice>* list_for(Obstacle obstacle, const ChoicesView& choices, Text& name) {
  switch (obstacle) {
    case Obstacle::needs_person: name = {"People", "Personnes"}; return &choices.people;
    case Obstacle::needs_second_person: name = {"To whom", "À qui"}; return &choices.people;
    case Obstacle::needs_colleague: name = {"Colleagues", "Collègues"}; return &choices.colleagues;
    case Obstacle::needs_topic: name = {"Topics", "Sujets"}; return &choices.topics;
    case Obstacle::needs_area: name = {"Areas", "Domaines"}; return &choices.areas;
    case Obstacle::needs_offer: name = {"Offers", "Offres"}; return &choices.offers;
    case Obstacle::needs_promise: name = {"Promises", "Promesses"}; return &choices.promises;
    case Obstacle::needs_request: name = {"Requests", "Demandes"}; return &choices.requests;
    case Obstacle::needs_candidate: name = {"Sponsors", "Sponsors"}; return &choices.sponsors;
    case Obstacle::needs_clause: name = {"Clauses", "Clauses"}; return &choices.clauses;
    case Obstacle::needs_trouble: name = {"Troubles", "Problèmes"}; return &choices.troubles;
    case Obstacle::needs_plan_item: name = {"The menu of the plan", "Le menu du plan"}; return &choices.items;
    case Obstacle::needs_situation: name = {"Situations", "Situations"}; return &choices.situations;
    case Obstacle::needs_response: name = {"Answers", "Réponses"}; return &choices.responses;
    case Obstacle::needs_project: name = {"Offers and projects", "Offres et projets"}; return &choices.projects;
    default: return nullptr;
  }
}

const ActionLine* find_line(const ActionsView& view, ActionId id) {
  for (const ActivityGroup& group : view.groups) {
    for (const ActionLine& action : group.actions) {
      if (action.id == id) return &action;
    }
  }
  return nullptr;
}

/// What can be chosen for the missing parts, and how the action is typed.
void help_complete(const TerminalGame& game, const Command& command, const Refusals& refusals, Reply& reply) {
  const ChoicesView choices = choices_view(game.session(), game.language());
  for (const Refusal& refusal : refusals) {
    ChoiceList list;
    const std::vector<Choice>* found = list_for(refusal.obstacle, choices, list.name);
    if (found == nullptr || found->empty()) continue;
    list.choices = *found;
    reply.choices.push_back(std::move(list));
  }
  if (reply.choices.empty() || command.verb != Verb::act || !command.action.valid()) return;
  const ActionsView actions = actions_view(game.session(), game.language());
  if (const ActionLine* line = find_line(actions, command.action)) reply.usage = line->usage;
}

std::vector<std::string> with_verb(std::string_view verb, Words words) {
  std::vector<std::string> all{std::string{verb}};
  all.insert(all.end(), words.begin(), words.end());
  return all;
}

Reply not_understood(const TerminalGame& game, std::string_view verb, Words words, std::vector<std::string> sentences) {
  Reply reply;
  reply.complaints = std::move(sentences);
  if (verb == "answer") {
    if (words.empty()) {
      reply.choices = {{{"Requests", "Demandes"}, choices_view(game.session(), game.language()).requests}};
    }
    reply.usage = game.streams.say(
        {"answer REQUEST go | wait MONTHS | stop REASON", "answer DEMANDE go | wait MOIS | stop RAISON"});
  }
  return reply;
}

Reply plan_it(TerminalGame& game, std::string_view verb, Words words) {
  const auto command = parse_command(game.session(), game.language(), with_verb(verb, words));
  if (!command) return not_understood(game, verb, words, command.problems());
  const Refusals refusals = game.session().plan(*command);
  if (!refusals.empty()) {
    Reply reply;
    reply.complaints = refusal_sentences(game.session(), game.language(), refusals);
    help_complete(game, *command, refusals, reply);
    return reply;
  }
  game.asked_before_ending = false;
  const AgendaView agenda = agenda_view(game.session(), game.language());
  Sheet sheet{game.streams};
  const AgendaLine& line = agenda.lines.back();
  sheet.say(Text{"Planned:", "Prévu\u00A0:"});
  sheet.numbered(line.number, line.sentence);
  print_cost(line, sheet);
  sheet.under(line.warning);
  sheet.say(agenda.kam_days_words);
  sheet.say(agenda.budget_words);
  return {};
}

/// Whether an action goes by this word: its activity, its name or its key.
bool goes_by(const ActivityGroup& group, const ActionLine& action, const std::string& word) {
  const auto has = [&](const std::string& text) { return folded(text).find(word) != std::string::npos; };
  return has(group.name) || has(action.name) || has(action.key);
}

/// The inbox without what has been read and asks for nothing any more.
InboxView what_is_new(InboxView inbox) {
  std::erase_if(inbox.items, [](const InboxItem& item) { return !item.unread && !item.request.open; });
  return inbox;
}

void forget_nothing(const AgendaView& agenda, Sheet& sheet) {
  sheet.list({"Before the month ends", "Avant la fin du mois"}, agenda.reminders);
  sheet.say(Text{"Type end again to end the month all the same.",
                 "Tapez end encore une fois pour finir le mois malgré tout."});
}

}  // namespace

Reply show_actions(TerminalGame& game, Words words) {
  const ActionsView view = actions_view(game.session(), game.language());
  Sheet sheet{game.streams};
  if (words.empty()) {
    sheet.heading(view.title);
    for (const ActivityGroup& group : view.groups) {
      sheet.heading(group.name);
      for (const ActionLine& action : group.actions) print_briefly(action, sheet);
    }
    sheet.blank();
    sheet.say(
        Text{"More on one of them: actions and its name.", "En savoir plus sur l’une\u00A0: actions et son nom."});
    return {};
  }
  const std::string word = folded(join_words(words));
  bool found = false;
  for (const ActivityGroup& group : view.groups) {
    for (const ActionLine& action : group.actions) {
      if (!goes_by(group, action, word)) continue;
      print(action, sheet);
      found = true;
    }
  }
  if (found) return {};
  const auto action = find_action(game.session(), game.language(), join_words(words));
  if (action) {
    if (const ActionLine* line = find_line(view, *action)) print(*line, sheet);
    return {};
  }
  Reply reply;
  reply.complaints = action.problems();
  return reply;
}

Reply preview(TerminalGame& game, Words words) {
  if (words.empty()) {
    return refuse(game, {"What would you do? Type preview and what you would type after do.",
                         "Que feriez-vous\u00A0? Tapez preview et ce que vous taperiez après do."});
  }
  const auto named = find_verb(words[0]);
  const bool is_answer =
      named && (*named)->run == plan_answer && !find_action(game.session(), game.language(), words[0]);
  const bool is_do = named && (*named)->run == plan_action;
  const std::string verb = is_answer ? "answer" : "do";
  const Words rest = is_answer || is_do ? words.subspan(1) : words;
  const auto command = parse_command(game.session(), game.language(), with_verb(verb, rest));
  if (!command) return not_understood(game, verb, rest, command.problems());
  Sheet sheet{game.streams};
  print(preview_view(game.session(), game.language(), *command), sheet);
  const Session& session = game.session();
  Reply reply;
  help_complete(game, *command, can(session.dossier(), session.observation(), session.draft(), *command), reply);
  return reply;
}

Reply plan_action(TerminalGame& game, Words words) {
  if (words.empty()) {
    return refuse(game, {"Do what? Type actions for what can be done, or help do.",
                         "Faire quoi\u00A0? Tapez actions pour voir ce qui peut se faire, ou help do."});
  }
  return plan_it(game, "do", words);
}

Reply plan_answer(TerminalGame& game, Words words) {
  if (words.empty())
    return not_understood(game, "answer", words, {game.streams.say({"Which request?", "Quelle demande\u00A0?"})});
  return plan_it(game, "answer", words);
}

Reply show_agenda(TerminalGame& game, Words) {
  Sheet sheet{game.streams};
  print(agenda_view(game.session(), game.language()), sheet);
  return {};
}

Reply take_back(TerminalGame& game, Words words) {
  Session& session = game.session();
  const std::uint64_t planned = session.draft().size();
  if (planned == 0) return refuse(game, {"Nothing is planned this month.", "Rien n’est prévu ce mois-ci."});
  std::uint64_t number = planned;
  if (!words.empty()) {
    const WholeNumber typed = read_whole_number(words[0], 1, planned);
    if (typed.fault != NumberFault::none) return refuse(game, number_complaint(words[0], typed.fault, 1, planned));
    number = typed.value;
  }
  const std::string sentence = agenda_view(session, game.language()).lines[number - 1].sentence;
  static_cast<void>(session.take_back(number - 1));
  game.asked_before_ending = false;
  Sheet sheet{game.streams};
  sheet.say(game.streams.say({"Taken back: ", "Annulé\u00A0: "}) + sentence);
  sheet.say(agenda_view(session, game.language()).kam_days_words);
  return {};
}

Reply end_the_month(TerminalGame& game, Words) {
  Session& session = game.session();
  if (session.is_over()) {
    return refuse(game, {"The run is over: review shows what became of it.",
                         "La partie est finie\u00A0: review montre ce qu’il en est advenu."});
  }
  if (game.input.is_interactive() && !game.asked_before_ending) {
    const AgendaView agenda = agenda_view(session, game.language());
    if (!agenda.reminders.empty()) {
      Sheet sheet{game.streams};
      forget_nothing(agenda, sheet);
      game.asked_before_ending = true;
      return {};
    }
  }
  game.asked_before_ending = false;
  const std::vector<Problem> problems = game.run.end_month();
  const auto played = static_cast<std::int32_t>(session.months().size()) - 1;
  Sheet sheet{game.streams};
  print(month_report_view(session, game.language(), played), sheet);
  sheet.blank();
  if (session.is_over()) {
    print(review_view(session, game.language()), sheet);
  } else {
    print(status_view(session, game.language()), sheet);
    print(what_is_new(inbox_view(session, game.language())), sheet);
  }
  tell_problems(problems, game.streams);
  return {};
}

}  // namespace diapason
