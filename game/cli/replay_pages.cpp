#include "cli/replay_pages.hpp"

#include "cli/panels.hpp"
#include "cli/sheet.hpp"
#include "load/message.hpp"
#include "view/command_words.hpp"
#include "view/month_report.hpp"

namespace diapason {
namespace {

Text month_title(std::size_t month) {
  if (month == 0) return {"The opening", "L’ouverture"};
  return fill({"Month {0}", "Mois {0}"}, {same(std::to_string(month))});
}

// What the file says was seen, number by number: all that can be told of a run played by other rules.
void show_what_was_seen(const ReplayMonth& month, Sheet& sheet) {
  for (const SeenQuantity& quantity : month.seen) {
    std::string line = quantity.name + ":";
    for (const std::int32_t value : quantity.values) line += " " + std::to_string(value);
    sheet.item(line);
  }
}

void show_other_rules(const Replay& replay, std::optional<std::size_t> wanted, Sheet& sheet) {
  sheet.say(fill({"Played with rules version {0}: what was seen, as the file tells it.",
                  "Joué avec la version {0} des règles\u00A0: ce qui a été vu, tel que le fichier le dit."},
                 {same(std::to_string(replay.rules_version))}));
  for (std::size_t index = 0; index < replay.months.size(); ++index) {
    if (wanted && *wanted != index) continue;
    sheet.heading(in(month_title(index), sheet.streams().language));
    show_what_was_seen(replay.months[index], sheet);
  }
}

void show_decisions(const Session& session, Sheet& sheet) {
  for (const Command& command : session.draft()) {
    sheet.item(command_sentence(session, sheet.streams().language, command));
    sheet.under(command_words(session, command));
  }
  if (session.draft().empty()) sheet.item(sheet.streams().say({"Nothing was decided.", "Rien n’a été décidé."}));
}

// Plays along month by month, so that every decision is told as it was seen when it was taken.
bool show_as_played(const Replay& replay, std::optional<std::size_t> wanted, Sheet& sheet) {
  Session session{replay.the_case, replay.seed};
  const Language language = sheet.streams().language;
  for (std::size_t index = 1; index < replay.months.size(); ++index) {
    for (const Command& command : replay.months[index].commands)
      if (!session.plan(command).empty()) return false;
    const bool shown = !wanted || *wanted == index;
    if (shown) sheet.heading(in(month_title(index), language));
    if (shown) show_decisions(session, sheet);
    if (!session.end_month().empty()) return false;
    const MonthReportView report = month_report_view(session, language, static_cast<std::int32_t>(index));
    if (wanted && shown) print(report, sheet);
    if (!wanted) sheet.say(report.headline);
  }
  return true;
}

}  // namespace

void show_replay(const Replay& replay, std::optional<std::size_t> month, Streams& streams) {
  Sheet sheet{streams};
  const Dossier& dossier = replay.the_case->dossier;
  sheet.heading(in(dossier.title, streams.language));
  sheet.say(fill({"{0} of {1} months played, seed {2}.", "{0} mois joués sur {1}, graine {2}."},
                 {same(std::to_string(replay.months.size() - 1)), same(std::to_string(dossier.horizon_months)),
                  same(std::to_string(replay.seed))}));
  if (replay.rules_version != k_rules_version) return show_other_rules(replay, month, sheet);
  if (month == 0U) return show_what_was_seen(replay.months.front(), sheet);
  if (!show_as_played(replay, month, sheet))
    sheet.say(Text{"From here on the file holds decisions that the game refuses: see replay verify.",
                   "À partir d’ici le fichier contient des décisions que le jeu refuse\u00A0: voir replay verify."});
}

}  // namespace diapason
