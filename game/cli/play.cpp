#include "cli/play.hpp"

#include "cli/game_run.hpp"
#include "cli/panels.hpp"
#include "cli/run_folder.hpp"
#include "cli/terminal.hpp"
#include "cli/terminal_game.hpp"
#include "cli/text_wrap.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

void tell(const Text& message, Streams& streams) {
  streams.out.flush();
  print_message(streams.error, streams.say(message), output_columns());
}

/// What is said when leaving: where the run is, or that it is nowhere.
Exit take_leave(GameRun& run, Left left, Streams& streams) {
  const std::vector<Problem> problems = run.save();
  streams.out.flush();
  tell_problems(problems, streams);
  if (!run.is_safe()) {
    tell({"This run is not saved: what was played since it last was is lost.",
          "Cette partie n’est pas enregistrée\u00A0: ce qui a été joué depuis la dernière fois est perdu."},
         streams);
    return Exit::problem;
  }
  tell(fill({"Saved in {0}", "Enregistré dans {0}"}, {same(visible(run.path()))}), streams);
  if (!run.session().is_over()) {
    tell(fill({"To go on: diapason play --replay {0}", "Pour continuer\u00A0: diapason play --replay {0}"},
              {same(visible(run.path()))}),
         streams);
  }
  return left == Left::refused ? Exit::problem : Exit::done;
}

void greet_new(const Session& session, Streams& streams) {
  tell(fill({"Seed {0}: the same seed brings the same luck.",
             "Graine {0}\u00A0: la même graine apporte le même hasard."},
            {same(std::to_string(session.seed()))}),
       streams);
  Sheet sheet{streams};
  print(briefing_view(session, streams.language), sheet);
  print(inbox_view(session, streams.language), sheet);
}

void greet_again(const Session& session, Streams& streams) {
  Sheet sheet{streams};
  sheet.heading(streams.say(session.dossier().title));
  print(status_view(session, streams.language), sheet);
  if (session.is_over()) {
    sheet.say(Text{"The run is over: review shows what became of it.",
                   "La partie est finie\u00A0: review montre ce qu’il en est advenu."});
  } else {
    print(agenda_view(session, streams.language), sheet);
    sheet.say(Text{"Type help for what can be typed, guide for advice.",
                   "Tapez help pour savoir que taper, guide pour un conseil."});
  }
}

/// What is said when a file holds another run than the one asked for.
std::optional<Problem> other_run(const Session& session, const PlaySettings& settings) {
  const std::string& key = session.dossier().key;
  const std::string seed = std::to_string(session.seed());
  const bool is_case = settings.case_key.empty() || settings.case_key == key;
  const bool is_seed = settings.seed.value_or(session.seed()) == session.seed();
  if (is_case && is_seed) return std::nullopt;
  return Problem{{settings.path, 0, 0, {}},
                 fill({"This file holds a run of {0} with seed {1}. To go on with it, give its name alone; to start "
                       "another, choose another file.",
                       "Ce fichier contient une partie de {0} avec la graine {1}. Pour la continuer, donnez seulement "
                       "son nom\u00A0; pour en commencer une autre, choisissez un autre fichier."},
                      {in_quotes(key), same(seed)})};
}

std::vector<Problem> no_folder() {
  return {
      {{"diapason", 0, 0, {}},
       {"There is no folder for runs: set HOME or XDG_DATA_HOME to an absolute path, or choose a file with --replay.",
        "Il n’y a pas de dossier pour les parties\u00A0: donnez à HOME ou XDG_DATA_HOME un chemin absolu, ou "
        "choisissez "
        "un fichier avec --replay."}}};
}

Result<SavedRun, std::vector<Problem>> start_on_disk(const OpenedCase& opened, std::uint64_t seed, std::string path) {
  if (path.empty()) {
    const std::string folder = runs_folder();
    if (folder.empty()) return no_folder();
    path = free_run_path(folder, opened.the_case->dossier.key, seed);
  }
  return SavedRun::start(path, opened.files, seed);
}

}  // namespace

Exit play_open_run(GameRun& run, const PlaySettings& settings, Streams& streams, std::vector<std::string>& shown) {
  TerminalGame game{run, streams, settings.script == nullptr ? streams.input : *settings.script};
  const Exit exit = take_leave(run, play_in_terminal(game), streams);
  shown = std::move(game.shown);
  return exit;
}

Result<GameRun, std::vector<Problem>> open_run(const PlaySettings& settings) {
  auto saved = SavedRun::resume(settings.path);
  if (!saved) return saved.problems();
  if (auto problem = other_run(saved->session(), settings)) return std::vector<Problem>{std::move(*problem)};
  return GameRun{std::move(saved).value()};
}

StartedRun start_game(const OpenedCase& opened, const PlaySettings& settings) {
  const std::uint64_t seed = settings.seed ? *settings.seed : fresh_seed();
  auto saved = start_on_disk(opened, seed, settings.path);
  if (!saved) return {GameRun{opened.the_case, seed}, saved.problems()};
  return {GameRun{std::move(saved).value()}, {}};
}

Exit play_new_run(const OpenedCase& opened, const PlaySettings& settings, Streams& streams) {
  StartedRun started = start_game(opened, settings);
  if (!started.problems.empty()) {
    tell_problems(started.problems, streams);
    tell({"The run is played all the same, in memory only: it will be lost when you leave.",
          "La partie se joue quand même, en mémoire seulement\u00A0: elle sera perdue quand vous quitterez."},
         streams);
  }
  greet_new(started.run.session(), streams);
  std::vector<std::string> shown;
  return play_open_run(started.run, settings, streams, shown);
}

Exit resume_run(const PlaySettings& settings, Streams& streams) {
  auto run = open_run(settings);
  if (!run) {
    tell_problems(run.problems(), streams);
    return Exit::problem;
  }
  for (const Text& notice : run->notices()) tell(notice, streams);
  greet_again(run->session(), streams);
  std::vector<std::string> shown;
  return play_open_run(*run, settings, streams, shown);
}

}  // namespace diapason
