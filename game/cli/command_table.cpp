#include "cli/command_table.hpp"

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/terminal.hpp"
#include "cli/text_wrap.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"

namespace diapason {
namespace {

constexpr std::string_view k_version = "0.1.0";

const ProgramCommand* command_named(std::string_view name) {
  for (const ProgramCommand& command : program_commands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

void show_options(std::span<const Option> options, Page& page, const Streams& streams) {
  for (const Option& option : options) {
    std::string label = option.short_name.empty() ? option.name : option.short_name + ", " + option.name;
    if (option.value != OptionValue::none) label += " " + streams.say(option.placeholder);
    page.entry(label, streams.say(option.help));
  }
}

Exit show_command_help(const ProgramCommand& command, Streams& streams) {
  Page page{streams.out, output_columns()};
  page.paragraph(
      streams.say({"Usage: ", "Usage\u00A0: "}) + "diapason " + command.name + " " + streams.say(command.usage),
      {0, 4});
  page.blank();
  page.paragraph(streams.say(command.summary));
  page.blank();
  show_options(command.options, page, streams);
  show_options(common_options(), page, streams);
  page.blank();
  page.paragraph(streams.say({"Example: ", "Exemple\u00A0: "}) + command.example, {0, 4});
  return Exit::done;
}

Exit show_program_help(Streams& streams) {
  Page page{streams.out, output_columns()};
  page.paragraph(streams.say({"Usage: diapason [COMMAND] [ARGUMENTS] [OPTIONS]",
                              "Usage\u00A0: diapason [COMMANDE] [ARGUMENTS] [OPTIONS]"}),
                 {0, 4});
  page.blank();
  page.paragraph(streams.say({"Diapason, a simulation of key account management. Without a command: the menu.",
                              "Diapason, une simulation de gestion de comptes clés. Sans commande\u00A0: le menu."}));
  page.blank();
  for (const ProgramCommand& command : program_commands()) page.entry(command.name, streams.say(command.summary));
  page.entry("help",
             streams.say({"This text; with a command, its own.", "Ce texte\u00A0; avec une commande, le sien."}));
  page.blank();
  show_options(common_options(), page, streams);
  page.entry("--version", streams.say({"The version of the program.", "La version du programme."}));
  page.blank();
  page.paragraph(streams.say({"Example: ", "Exemple\u00A0: "}) + "diapason play first-steps");
  return Exit::done;
}

Exit unknown_command(std::string_view name, Streams& streams) {
  std::vector<std::string_view> names{"help"};
  for (const ProgramCommand& command : program_commands()) names.emplace_back(command.name);
  const Text complaint = fill({"There is no command {0}.", "Il n’y a pas de commande {0}."}, {in_quotes(name)}) +
                         did_you_mean(nearest(name, names));
  return complain_of_usage({}, {&complaint, 1}, streams);
}

Exit run_command(const ProgramCommand& command, std::span<const std::string> typed, Streams& streams) {
  const auto asks_for_help = [](const std::string& word) { return word == "--help" || word == "-h"; };
  if (std::any_of(typed.begin(), typed.end(), asks_for_help)) return show_command_help(command, streams);
  const auto arguments = read_arguments(typed, command.options, command.positionals);
  if (!arguments) return complain_of_usage(command.name, arguments.problems(), streams);
  return command.run(*arguments, streams);
}

Exit run_without_command(std::span<const std::string> typed, Streams& streams) {
  const auto arguments = read_arguments(typed, {}, {0, 0, {}});
  if (!arguments) return complain_of_usage({}, arguments.problems(), streams);
  if (arguments->has("--help")) return show_program_help(streams);
  return run_menu(*arguments, streams);
}

Exit help_for(std::span<const std::string> typed, Streams& streams) {
  const auto arguments = read_arguments(typed, {}, {0, 1, {}});
  if (!arguments) return complain_of_usage({}, arguments.problems(), streams);
  if (arguments->positional().empty()) return show_program_help(streams);
  const std::string& name = arguments->positional().front();
  const ProgramCommand* command = command_named(name);
  return command == nullptr ? unknown_command(name, streams) : show_command_help(*command, streams);
}

/// Where the command's name stands: options common to all may come before it.
std::size_t place_of_command(std::span<const std::string> typed) {
  std::size_t at = 0;
  while (at < typed.size() && typed[at].starts_with("--lang")) {
    if (typed[at] == "--lang") ++at;
    ++at;
  }
  return std::min(at, typed.size());
}

Exit dispatch(std::span<const std::string> typed, Streams& streams) {
  const std::size_t place = place_of_command(typed);
  if (place == typed.size() || typed[place].starts_with('-')) {
    if (place < typed.size() && typed[place] == "--version") {
      streams.out << "diapason " << k_version << '\n';
      return Exit::done;
    }
    return run_without_command(typed, streams);
  }
  const std::string& name = typed[place];
  // What stands before the command is checked as if it stood after it.
  std::vector<std::string> rest(typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(place));
  rest.insert(rest.end(), typed.begin() + static_cast<std::ptrdiff_t>(place) + 1, typed.end());
  if (name == "help") return help_for(typed.subspan(place + 1), streams);
  const ProgramCommand* command = command_named(name);
  return command == nullptr ? unknown_command(name, streams) : run_command(*command, rest, streams);
}

}  // namespace

const std::vector<ProgramCommand>& program_commands() {
  static const std::vector<ProgramCommand> commands{
      play_command(), check_command(), simulate_command(), replay_command(), bench_command(),
  };
  return commands;
}

Exit complain(const std::vector<Problem>& problems, Streams& streams) {
  for (const Problem& problem : problems) streams.error << format(problem, streams.language) << '\n';
  return Exit::problem;
}

Exit complain_of_usage(std::string_view command, std::span<const Text> complaints, Streams& streams) {
  for (const Text& complaint : complaints) streams.error << "diapason: " << streams.say(complaint) << '\n';
  const std::string help = command.empty() ? "diapason --help" : "diapason " + std::string{command} + " --help";
  streams.error << streams.say(fill({"How it is used: {0}", "Comment l’utiliser\u00A0: {0}"}, {same(help)})) << '\n';
  return Exit::usage;
}

Exit run_program(std::span<const std::string> typed, Streams& streams) {
  if (const auto asked = language_asked_for(typed)) streams.language = *asked;
  const Exit exit = dispatch(typed, streams);
  streams.out.flush();
  if (streams.out) return exit;
  streams.error << "diapason: "
                << streams.say({"What was to be shown could not be written: the output is closed or full.",
                                "Ce qui devait s’afficher n’a pu être écrit\u00A0: la sortie est fermée ou pleine."})
                << '\n';
  return exit == Exit::done ? Exit::problem : exit;
}

}  // namespace diapason
