#include "cli/menu.hpp"

#include <algorithm>
#include <utility>

#include "cli/commands.hpp"
#include "cli/game_verbs.hpp"
#include "cli/language.hpp"
#include "cli/numbers.hpp"
#include "cli/play.hpp"
#include "cli/run_folder.hpp"
#include "cli/terminal.hpp"
#include "cli/terminal_game.hpp"
#include "cli/window_play.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

Text months(std::int32_t count) {
  return fill(count == 1 ? Text{"{0} month", "{0}\u00A0mois"} : Text{"{0} months", "{0}\u00A0mois"},
              {same(std::to_string(count))});
}

/// How far a case has been played: "Played to the end: 2, best mark 63 of 100. Under way: 1."
Text words_of(const CaseProgress& progress) {
  if (progress.ended + progress.under_way == 0) return {"Not played yet.", "Pas encore joué."};
  const Text best = progress.ended == 0 ? Text{}
                                        : fill({", best mark {0} of 100", ", meilleure note {0} sur 100"},
                                               {same(std::to_string(progress.best_mark))});
  return fill({"Played to the end: {0}{1}. Under way: {2}.", "Parties finies\u00A0: {0}{1}. En cours\u00A0: {2}."},
              {same(std::to_string(progress.ended)), best, same(std::to_string(progress.under_way))});
}

void print_case(const MenuCase& entry, Sheet& sheet, std::size_t number) {
  const std::string head = std::to_string(number) + ". ";
  if (!entry.the_case) {
    sheet.say(sheet.streams().say(fill({"{0}{1}: this case has problems; diapason check {1} tells which.",
                                        "{0}{1}\u00A0: ce cas a des problèmes\u00A0; diapason check {1} dit lesquels."},
                                       {same(head), same(entry.id)})));
    return;
  }
  const Dossier& dossier = entry.the_case->dossier;
  const Streams& streams = sheet.streams();
  sheet.say(head + streams.say(dossier.title) + " (" + entry.id + ")");
  sheet.under(streams.say(dossier.client) + ". " + streams.say(months(dossier.horizon_months)) + ". " +
              streams.say(entry.progress));
  sheet.under(streams.say(dossier.situation));
}

void print_menu(const Menu& menu, Streams& streams) {
  Sheet sheet{streams};
  sheet.heading("Diapason");
  sheet.say(Text{"A simulation of key account management.", "Une simulation de gestion de comptes clés."});
  sheet.heading(streams.say({"Cases", "Cas"}));
  for (std::size_t at = 0; at < menu.cases.size(); ++at) print_case(menu.cases[at], sheet, at + 1);
  if (menu.cases.empty()) {
    sheet.say(Text{"No case was found. Set DIAPASON_SCENARIOS to the folder of the cases.",
                   "Aucun cas n’a été trouvé. Donnez à DIAPASON_SCENARIOS le dossier des cas."});
  }
  if (!menu.runs.empty()) sheet.heading(streams.say({"Runs to go on with", "Parties à reprendre"}));
  for (std::size_t at = 0; at < menu.runs.size(); ++at) {
    const RunSummary& run = menu.runs[at];
    const Text pattern{"{0}. {1}: {2} of {3} months played", "{0}. {1}\u00A0: {2} mois joués sur {3}"};
    sheet.say(streams.say(
        fill(pattern, {same(std::to_string(menu.cases.size() + at + 1)), run.case_title,
                       same(std::to_string(run.months_played)), same(std::to_string(run.horizon_months))})));
  }
  sheet.blank();
  sheet.say(Text{"Type a number, the id of a case, lang fr for French, or quit.",
                 "Tapez un numéro, l’identifiant d’un cas, lang en pour l’anglais, ou quit."});
}

Text not_in_menu(const std::string& word, const Menu& menu) {
  std::vector<std::string_view> words{"quit", "lang"};
  for (const MenuCase& entry : menu.cases) words.emplace_back(entry.id);
  const std::size_t most = menu.cases.size() + menu.runs.size();
  return fill({"{0} is not in the menu: type a number up to {1}, the id of a case, or quit.",
               "{0} n’est pas au menu\u00A0: tapez un numéro jusqu’à {1}, l’identifiant d’un cas, ou quit."},
              {in_quotes(word), same(std::to_string(most))}) +
         did_you_mean(nearest(word, words));
}

Exit play_choice(const Menu& menu, std::size_t number, PlaySettings settings, Streams& streams) {
  if (number > menu.cases.size()) {
    settings.path = menu.runs[number - menu.cases.size() - 1].path;
    return resume_run(settings, streams);
  }
  const auto opened = open_case(CaseLibrary{}, menu.cases[number - 1].id);
  if (opened) return play_new_run(*opened, settings, streams);
  tell_problems(opened.problems(), streams);
  return Exit::problem;
}

}  // namespace

Menu gather_menu(const CaseLibrary& library, std::vector<RunSummary> runs) {
  Menu menu;
  for (const std::string& id : library.ids()) {
    const auto opened = open_case(library, id);
    MenuCase entry{id, nullptr, {}};
    if (opened) {
      entry.the_case = opened->the_case;
      entry.progress = words_of(progress_in(runs, opened->the_case->dossier.key));
    }
    menu.cases.push_back(std::move(entry));
  }
  for (RunSummary& run : runs) {
    if (!run.over) menu.runs.push_back(std::move(run));
  }
  return menu;
}

MenuChoice read_menu_line(std::string_view line, const Menu& menu) {
  const std::vector<std::string> words = split_words(line);
  if (words.empty()) return {MenuAct::show, 0, {}, {}};
  const std::string word = folded(words[0]);
  if (word == "lang" || word == "language" || word == "langue") {
    const auto language = words.size() > 1 ? language_named(words[1]) : std::nullopt;
    if (language) return {MenuAct::language, 0, *language, {}};
    return {MenuAct::complain, 0, {}, {"Type lang en or lang fr.", "Tapez lang en ou lang fr."}};
  }
  if (word == "quit" || word == "q" || word == "exit" || word == "quitter") return {MenuAct::quit, 0, {}, {}};
  if (word == "help" || word == "menu" || word == "?") return {MenuAct::show, 0, {}, {}};
  const WholeNumber number = read_whole_number(words[0], 1, menu.cases.size() + menu.runs.size());
  if (number.fault == NumberFault::none) return {MenuAct::play, static_cast<std::size_t>(number.value), {}, {}};
  for (std::size_t at = 0; at < menu.cases.size(); ++at) {
    if (menu.cases[at].id == words[0]) return {MenuAct::play, at + 1, {}, {}};
  }
  return {MenuAct::complain, 0, {}, not_in_menu(words[0], menu)};
}

Exit choose_and_play(const PlaySettings& settings, Streams& streams) {
  const std::string folder = runs_folder();
  const Menu menu = gather_menu(CaseLibrary{}, folder.empty() ? std::vector<RunSummary>{} : list_runs(folder));
  print_menu(menu, streams);
  std::string line;
  while (streams.out) {
    if (streams.input.is_interactive()) streams.out << "\n> ";
    streams.out.flush();
    if (streams.input.next(line) != Heard::line) return Exit::done;
    if (!streams.input.is_interactive()) echo(line, streams);
    const MenuChoice choice = read_menu_line(line, menu);
    switch (choice.act) {
      case MenuAct::quit: return Exit::done;
      case MenuAct::play: return play_choice(menu, choice.number, settings, streams);
      case MenuAct::complain: Sheet{streams}.say(choice.complaint); break;
      case MenuAct::language: streams.language = choice.language; [[fallthrough]];
      case MenuAct::show: print_menu(menu, streams); break;
    }
  }
  return Exit::done;
}

Exit run_menu(const Arguments& arguments, Streams& streams) {
  if (wants_window(arguments)) return play_in_window(nullptr, {}, arguments, streams);
  heed_signals();
  return choose_and_play({}, streams);
}

}  // namespace diapason
