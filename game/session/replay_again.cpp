#include "load/message.hpp"
#include "session/replay.hpp"

namespace diapason {
namespace {

Problem problem_in_month(const Replay& replay, const ReplayMonth& month, const Text& what) {
  const Text where = month.month == 0 ? Text{"The opening of this replay", "L’ouverture de cette partie"}
                                      : fill({"Month {0} of this replay", "Le mois {0} de cette partie"},
                                             {same(std::to_string(month.month))});
  return {{replay.path, month.line, 1, {}}, fill({"{0} {1}", "{0} {1}"}, {where, what})};
}

const Text k_refused{
    "holds decisions that the game refuses: the file was edited. Use an unchanged copy.",
    "contient des décisions que le jeu refuse\u00A0: le fichier a été modifié. Prenez une copie intacte."};
const Text k_edited{
    "doesn't say what its decisions lead to: the file was edited. Use an unchanged copy.",
    "ne dit pas ce à quoi mènent ses décisions\u00A0: le fichier a été modifié. Prenez une copie intacte."};
const Text k_out_of_order{
    "isn't the month that should stand here: lines are missing or moved. Use an unchanged copy.",
    "n’est pas le mois attendu ici\u00A0: des lignes manquent ou ont été déplacées. Prenez une copie intacte."};

std::vector<Problem> other_rules(const Replay& replay) {
  return {{{replay.path, 1, 1, {}},
           fill({"This replay was played with rules version {0}; this program has version {1}. It can be read, not "
                 "played again.",
                 "Cette partie a été jouée avec la version {0} des règles\u00A0; ce programme a la version {1}. Elle "
                 "peut se "
                 "lire, non se rejouer."},
                {same(std::to_string(replay.rules_version)), same(std::to_string(k_rules_version))})}};
}

bool replans(Session& session, std::span<const Command> commands) {
  session.clear_draft();
  for (const Command& command : commands)
    if (!session.plan(command).empty()) return false;
  return true;
}

}  // namespace

Result<Session, std::vector<Problem>> play_again(const Replay& replay) {
  if (replay.rules_version != k_rules_version) return other_rules(replay);
  Session session{replay.the_case, replay.seed};
  for (std::size_t index = 0; index < replay.months.size(); ++index) {
    const ReplayMonth& month = replay.months[index];
    if (month.month != static_cast<int>(index)) return std::vector{problem_in_month(replay, month, k_out_of_order)};
    if (index > 0 && (!replans(session, month.commands) || !session.end_month().empty()))
      return std::vector{problem_in_month(replay, month, k_refused)};
    if (month_line(*replay.the_case, session.months().back(), month.tells_mark) != month.text)
      return std::vector{problem_in_month(replay, month, k_edited)};
  }
  if (!replans(session, replay.draft)) session.clear_draft();
  return session;
}

}  // namespace diapason
