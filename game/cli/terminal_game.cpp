#include "cli/terminal_game.hpp"

#include "cli/game_verbs.hpp"
#include "cli/panels.hpp"
#include "cli/terminal.hpp"
#include "load/message.hpp"
#include "view/action_words.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

void print_reply(const Reply& reply, Streams& streams) {
  Sheet sheet{streams};
  sheet.say(reply.complaints);
  if (!reply.usage.empty()) sheet.say(streams.say({"Type: ", "Tapez\u00A0: "}) + reply.usage);
  for (const ChoiceList& list : reply.choices) print_choices(list.name, list.choices, sheet);
}

/// In an editor, "file:line: message" is a place to jump to.
void tell_refusal(const std::string& place, const Reply& reply, Streams& streams) {
  std::string message;
  for (const std::string& complaint : reply.complaints) message += (message.empty() ? "" : " ") + complaint;
  print_message(streams.error, place + ": " + message, output_columns());
}

void prompt(const TerminalGame& game) {
  if (game.input.is_interactive()) {
    game.streams.out << '\n' << status_view(game.session(), game.language()).month << "> ";
  }
  game.streams.out.flush();
}

/// How an action is typed by its name.
Text action_to_type(const Dossier& dossier, const ActionTyped& typed) {
  const Text& name = dossier.actions[typed.action.index()].name;
  return {in_quotes("do " + uncapitalised(name.en)).en, in_quotes("faire " + uncapitalised(name.fr)).fr};
}

/// Whether a line without a verb begins with an action.
bool begins_action(const TerminalGame& game, const std::vector<std::string>& words) {
  constexpr std::size_t shortest_action = 3;  // fewer letters begin a word of something by accident
  return words[0].size() >= shortest_action && !actions_typed(game.session().dossier(), words).empty();
}

bool means_the_next_month(const std::vector<std::string>& words) {
  const std::string typed = folded(words[0]);
  return words.size() == 1 && (typed == "next" || typed == "suivant");
}

/// What is typed without a verb is done as if "do" stood before it, and that is said.
Reply take_as_action(TerminalGame& game, const std::vector<std::string>& words) {
  const std::vector<ActionTyped> actions = actions_typed(game.session().dossier(), words);
  if (means_the_next_month(words)) {
    const Text meant = fill({"{0} may be {1}, which ends the month, or an action: type {2}.",
                             "{0} peut être {1}, qui finit le mois, ou une action\u00A0: tapez {2}."},
                            {in_quotes(words[0]), Text{in_quotes("end").en, in_quotes("fin").fr},
                             action_to_type(game.session().dossier(), actions.front())});
    return refuse(game, meant);
  }
  Sheet{game.streams}.say(
      fill({"Taken as {0}.", "Compris comme {0}."},
           {Text{in_quotes("do " + join_words(words)).en, in_quotes("faire " + join_words(words)).fr}}));
  return plan_action(game, words);
}

}  // namespace

void echo(std::string_view line, Streams& streams) {
  Page page{streams.out, output_columns()};
  page.blank();
  page.paragraph("> " + visible(line), {0, 2});
}

void tell_problems(const std::vector<Problem>& problems, Streams& streams) {
  streams.out.flush();
  for (const Problem& problem : problems)
    print_message(streams.error, format(problem, streams.language), output_columns());
}

Reply answer_line(TerminalGame& game, std::string_view line) {
  const std::vector<std::string> words = split_words(line);
  if (words.empty()) return show_status(game, {});
  const auto verb = find_verb(words[0]);
  if (verb) return run_verb(**verb, game, Words{words}.subspan(1));
  if (begins_action(game, words)) return take_as_action(game, words);
  if (means_the_next_month(words)) return run_verb(**find_verb("end"), game, {});
  Reply reply;
  for (const Text& complaint : verb.problems()) reply.complaints.push_back(game.streams.say(complaint));
  return reply;
}

Left play_in_terminal(TerminalGame& game) {
  std::string line;
  while (true) {
    prompt(game);
    // A reader that has gone away is the end of the game as well: it is saved and left.
    if (!game.streams.out) return Left::at_end_of_input;
    switch (game.input.next(line)) {
      case Heard::end: return Left::at_end_of_input;
      case Heard::stopped: return Left::by_signal;
      case Heard::line: break;
    }
    if (line.starts_with('#')) continue;
    if (!game.input.is_interactive()) echo(line, game.streams);
    const Reply reply = answer_line(game, line);
    if (!reply.complaints.empty() && !game.input.place().empty()) {
      game.streams.out.flush();
      tell_refusal(game.input.place(), reply, game.streams);
      return Left::refused;
    }
    print_reply(reply, game.streams);
    if (reply.leaves) return Left::by_choice;
  }
}

}  // namespace diapason
