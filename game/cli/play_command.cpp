#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/commands.hpp"
#include "cli/play.hpp"
#include "cli/run_folder.hpp"
#include "cli/script.hpp"
#include "cli/terminal.hpp"
#include "cli/terminal_game.hpp"
#include "cli/window_play.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

/// A run of a case: a new one, or the one that its file holds already.
Exit open_and_play(const Arguments& arguments, PlaySettings settings, Streams& streams) {
  const auto opened = open_case(CaseLibrary{}, arguments.positional().front());
  if (!opened) {
    tell_problems(opened.problems(), streams);
    return Exit::problem;
  }
  const bool is_new = settings.path.empty() || !is_there(settings.path);
  if (!is_new) settings.case_key = opened->the_case->dossier.key;
  if (wants_window(arguments)) return play_in_window(is_new ? &*opened : nullptr, settings, arguments, streams);
  return is_new ? play_new_run(*opened, settings, streams) : resume_run(settings, streams);
}

Exit complain_of_missing_case(const std::string& path, Streams& streams) {
  const Text complaint = fill({"{0} is not there yet: give the CASE to start in it.",
                               "{0} n’existe pas encore\u00A0: donnez le CAS à y commencer."},
                              {in_quotes(path)});
  return complain_of_usage("play", {&complaint, 1}, streams);
}

Exit play_with(const Arguments& arguments, PlaySettings settings, Streams& streams) {
  if (!arguments.positional().empty()) return open_and_play(arguments, std::move(settings), streams);
  if (!settings.path.empty() && !is_there(settings.path)) return complain_of_missing_case(settings.path, streams);
  if (wants_window(arguments)) return play_in_window(nullptr, settings, arguments, streams);
  if (!settings.path.empty()) return resume_run(settings, streams);
  if (!settings.seed) {
    if (const auto latest = latest_unfinished(runs_folder())) {
      settings.path = latest->path;
      return resume_run(settings, streams);
    }
  }
  return choose_and_play(settings, streams);
}

Exit run_play(const Arguments& arguments, Streams& streams) {
  if (const auto complaint = window_complaint(arguments)) return complain_of_usage("play", {&*complaint, 1}, streams);
  heed_signals();
  PlaySettings settings;
  settings.seed = arguments.number("--seed");
  settings.path = arguments.words_or("--replay", "");
  const auto script_path = arguments.words("--script");
  if (!script_path) return play_with(arguments, settings, streams);
  const auto text = read_script(*script_path);
  if (!text) {
    tell_problems(text.problems(), streams);
    return Exit::problem;
  }
  Script script{*script_path, *text};
  settings.script = &script;
  return play_with(arguments, settings, streams);
}

std::vector<Option> play_options() {
  const Text file{"FILE", "FICHIER"};
  std::vector<Option> options{
      takes_number(
          "--seed", 0, std::numeric_limits<std::uint64_t>::max(),
          {"The luck of this run: the same number brings the same luck. Drawn afresh without it.",
           "La chance de cette partie\u00A0: le même nombre apporte la même chance. Tirée au sort sans elle."}),
      a_switch("--text", {"The whole game in this terminal.", "Tout le jeu dans ce terminal."}),
      takes_words("--replay", file,
                  {"Goes on with the run in this file, or starts it there.",
                   "Reprend la partie de ce fichier, ou l’y commence."}),
      takes_words("--script", file,
                  {"Types the lines of this file, then leaves; # begins a comment.",
                   "Tape les lignes de ce fichier, puis quitte\u00A0; # commence un commentaire."}),
  };
  for (Option& option : window_options()) options.push_back(std::move(option));
  return options;
}

}  // namespace

ProgramCommand play_command() {
  ProgramCommand command;
  command.name = "play";
  command.run = run_play;
  command.summary = {"Play a case; without one, go on with the latest run.",
                     "Jouer un cas\u00A0; sans cas, reprendre la dernière partie."};
  command.usage = {"[CASE] [--seed N] [--text] [--replay FILE] [--script FILE]",
                   "[CAS] [--seed N] [--text] [--replay FICHIER] [--script FICHIER]"};
  command.example = "diapason play first-steps --seed 7";
  command.positionals = {0, 1, {"A CASE", "un CAS"}};
  command.options = play_options();
  return command;
}

}  // namespace diapason
