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
#include "load/message.hpp"

namespace diapason {
namespace {

std::optional<Text> window_complaint(const Arguments& arguments) {
  for (const char* option : {"--screenshot", "--size", "--text-size"}) {
    if (!arguments.has(option)) continue;
    return fill({"{0} needs the window, and this build has none: it plays in the terminal.",
                 "{0} demande la fenêtre, et cette version n’en a pas\u00A0: elle joue dans le terminal."},
                {same(option)});
  }
  return std::nullopt;
}

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

/// A run of a case: a new one, or the one that its file holds already.
Exit open_and_play(const std::string& word, PlaySettings settings, Streams& streams) {
  const auto opened = open_case(CaseLibrary{}, word);
  if (!opened) {
    tell_problems(opened.problems(), streams);
    return Exit::problem;
  }
  if (settings.path.empty() || !is_there(settings.path)) return play_new_run(*opened, settings, streams);
  settings.case_key = opened->the_case->dossier.key;
  return resume_run(settings, streams);
}

Exit complain_of_missing_case(const std::string& path, Streams& streams) {
  const Text complaint = fill({"{0} is not there yet: give the CASE to start in it.",
                               "{0} n’existe pas encore\u00A0: donnez le CAS à y commencer."},
                              {in_quotes(path)});
  return complain_of_usage("play", {&complaint, 1}, streams);
}

Exit play_with(const std::vector<std::string>& cases, PlaySettings settings, Streams& streams) {
  if (!cases.empty()) return open_and_play(cases.front(), std::move(settings), streams);
  if (!settings.path.empty()) {
    return is_there(settings.path) ? resume_run(settings, streams) : complain_of_missing_case(settings.path, streams);
  }
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
  if (!script_path) return play_with(arguments.positional(), settings, streams);
  const auto text = read_script(*script_path);
  if (!text) {
    tell_problems(text.problems(), streams);
    return Exit::problem;
  }
  Script script{*script_path, *text};
  settings.script = &script;
  return play_with(arguments.positional(), settings, streams);
}

std::vector<Option> play_options() {
  const Text file{"FILE", "FICHIER"};
  return {
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
      takes_words(
          "--screenshot", file,
          {"Draws the window into this picture, then leaves.", "Dessine la fenêtre dans cette image, puis quitte."}),
      takes_words("--size", {"WxH", "LxH"},
                  {"Size of the window, as 1600x900.", "Taille de la fenêtre, par exemple 1600x900."}),
      takes_number("--text-size", 50, 300,
                   {"Size of the window's text, in percent.", "Taille du texte de la fenêtre, en pour cent."}),
  };
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
