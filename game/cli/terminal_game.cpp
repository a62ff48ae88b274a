#include "cli/terminal_game.hpp"

#include "cli/game_verbs.hpp"
#include "cli/panels.hpp"
#include "cli/terminal.hpp"
#include "load/message.hpp"
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
  Reply reply;
  for (const Text& complaint : verb.problems()) reply.complaints.push_back(game.streams.say(complaint));
  constexpr std::size_t shortest_action = 3;  // fewer letters begin a word of something by accident
  if (words[0].size() >= shortest_action && find_action(game.session(), game.language(), words[0]))
    reply.complaints = {game.streams.say(fill({"{0} is an action. Type {1}.", "{0} est une action. Tapez {1}."},
                                              {in_quotes(words[0]), in_quotes("do " + join_words(words))}))};
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
