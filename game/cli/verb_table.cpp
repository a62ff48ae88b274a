#include <algorithm>
#include <sstream>

#include "cli/game_verbs.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

constexpr auto k_read = VerbGroup::read;
constexpr auto k_decide = VerbGroup::decide;
constexpr auto k_understand = VerbGroup::understand;
constexpr auto k_program = VerbGroup::program;

constexpr bool k_panel = true;

std::vector<GameVerb> reading_people() {
  return {
      {"briefing",
       {},
       k_read,
       {},
       {"Who the client is and what is expected.", "Qui est le client et ce qui est attendu."},
       "briefing",
       show_briefing,
       k_panel},
      {"inbox",
       {"mail", "courrier"},
       k_read,
       {},
       {"Events, requests, and what was said.", "Événements, demandes, et ce qui a été dit."},
       "inbox",
       show_inbox,
       k_panel},
      {"people",
       {"personnes", "interlocuteurs"},
       k_read,
       {},
       {"The people of the client, a line each.", "Les gens du client, une ligne chacun."},
       "people",
       show_people,
       k_panel},
      {"who",
       {"person", "qui"},
       k_read,
       {"PERSON", "PERSONNE"},
       {"All we know and believe of somebody.", "Tout ce que nous savons et croyons de quelqu’un."},
       "who claire",
       show_person,
       k_panel},
      {"ties",
       {"liens"},
       k_read,
       {},
       {"Who of us knows whom.", "Qui de nous connaît qui."},
       "ties",
       show_ties,
       k_panel},
      {"pyramid",
       {"stage", "pyramide", "étape"},
       k_read,
       {},
       {"The stage of the relation, and what the next one asks for.",
        "L’étape de la relation, et ce que demande la suivante."},
       "pyramid",
       show_pyramid,
       k_panel},
      {"team",
       {"colleagues", "équipe", "collègues"},
       k_read,
       {},
       {"Your colleagues: days, willingness, trades.", "Vos collègues\u00A0: jours, volonté, métiers."},
       "team",
       show_team,
       k_panel},
  };
}

std::vector<GameVerb> reading_books() {
  return {
      {"promises",
       {"commitments", "promesses", "engagements"},
       k_read,
       {},
       {"The promise book.", "Le carnet des promesses."},
       "promises",
       show_promises,
       k_panel},
      {"money",
       {"accounts", "argent", "comptes"},
       k_read,
       {},
       {"Both accounts, theirs and ours.", "Les deux comptes, le leur et le nôtre."},
       "money",
       show_money,
       k_panel},
      {"dials",
       {"score", "cadrans"},
       k_read,
       {},
       {"The five dials and what they are made of.", "Les cinq cadrans et ce qui les compose."},
       "dials",
       show_dials,
       k_panel},
      {"report",
       {"rapport"},
       k_read,
       {"[MONTH]", "[MOIS]"},
       {"What a month brought; without a number, the last one.",
        "Ce qu’un mois a apporté\u00A0; sans numéro, le dernier."},
       "report 2",
       show_report,
       k_panel},
      {"review",
       {"bilan"},
       k_read,
       {},
       {"After the end: what became of it, and what can be learnt.",
        "Après la fin\u00A0: ce qu’il en est advenu, et ce qu’on peut en apprendre."},
       "review",
       show_review,
       k_panel},
  };
}

std::vector<GameVerb> deciding() {
  return {
      {"actions",
       {},
       k_decide,
       {"[ACTIVITY|WORD]", "[ACTIVITÉ|MOT]"},
       {"What can be done and what it costs; with a word, in detail.",
        "Ce qui peut se faire et ce que cela coûte\u00A0; avec un mot, en détail."},
       "actions listen",
       show_actions,
       k_panel},
      {"preview",
       {"try", "aperçu", "essayer"},
       k_decide,
       {"ACTION…", "ACTION…"},
       {"What an action would take and may bring, without planning it.",
        "Ce qu’une action demanderait et pourrait apporter, sans la prévoir."},
       "preview listen luc about price",
       preview,
       k_panel},
      {"do",
       {"faire"},
       k_decide,
       {"ACTION [PERSON] [about TOPIC] [with COLLEAGUE] [to PERSON]",
        "ACTION [PERSONNE] [sur SUJET] [avec COLLÈGUE] [à PERSONNE]"},
       {"Plans an action this month.", "Prévoit une action ce mois-ci."},
       "do listen luc about price",
       plan_action},
      {"answer",
       {"répondre"},
       k_decide,
       {"REQUEST go|wait MONTHS|stop REASON", "DEMANDE go|wait MOIS|stop RAISON"},
       {"Answers a request; reasons: capacity, cost, their_interest.",
        "Répond à une demande\u00A0; raisons\u00A0: capacity, cost, their_interest."},
       "answer price-freeze stop their_interest",
       plan_answer},
      {"agenda",
       {"plan"},
       k_decide,
       {},
       {"What is planned this month, and what is left of it.", "Ce qui est prévu ce mois-ci, et ce qu’il en reste."},
       "agenda",
       show_agenda,
       k_panel},
      {"undo",
       {"annuler"},
       k_decide,
       {"[N]", "[N]"},
       {"Takes back the last thing planned, or number N of the agenda.",
        "Reprend la dernière chose prévue, ou le numéro N de l’agenda."},
       "undo 2",
       take_back},
      {"end",
       {"fin", "finir"},
       k_decide,
       {},
       {"Ends the month; to be typed in full.", "Finit le mois\u00A0; à taper en entier."},
       "end",
       end_the_month,
       false,
       true},
  };
}

std::vector<GameVerb> understanding() {
  return {
      {"why",
       {"pourquoi"},
       k_understand,
       {"SUBJECT", "SUJET"},
       {"Why a number stands where it stands; alone, what can be asked.",
        "Pourquoi un nombre en est là\u00A0; seul, ce qu’on peut demander."},
       "why trust luc",
       explain_why,
       k_panel},
      {"guide",
       {"advice", "conseil"},
       k_understand,
       {},
       {"What to do now.", "Que faire maintenant."},
       "guide",
       show_guide,
       k_panel},
      {"rules",
       {"rule", "règles", "règle"},
       k_understand,
       {"[Dn]", "[Dn]"},
       {"The rules that the game cites.", "Les règles que le jeu cite."},
       "rules D17",
       show_rules,
       k_panel},
      {"status",
       {"état"},
       k_understand,
       {},
       {"Where you are and what asks for attention; the empty line says it too.",
        "Où vous en êtes et ce qui demande attention\u00A0; la ligne vide le dit aussi."},
       "status",
       show_status,
       k_panel},
      {"help",
       {"?", "aide"},
       k_understand,
       {"[VERB]", "[VERBE]"},
       {"What can be typed.", "Ce qui peut être tapé."},
       "help do",
       show_help},
  };
}

std::vector<GameVerb> of_the_program() {
  return {
      {"show",
       {},
       k_program,
       {"PANEL", "PANNEAU"},
       {"Shows a panel by its name.", "Montre un panneau par son nom."},
       "show people",
       show_panel},
      {"lang",
       {"language", "langue"},
       k_program,
       {"en|fr", "en|fr"},
       {"Changes the language.", "Change de langue."},
       "lang fr",
       change_language},
      {"save",
       {"enregistrer"},
       k_program,
       {},
       {"Saves now; leaving and ending a month save by themselves.",
        "Enregistre maintenant\u00A0; quitter et finir un mois enregistrent d’eux-mêmes."},
       "save",
       save_the_run},
      {"quit",
       {"exit", "bye", "quitter"},
       k_program,
       {},
       {"Saves and leaves.", "Enregistre et quitte."},
       "quit",
       leave,
       false,
       true},
  };
}

bool is_called(const GameVerb& verb, std::string_view word) {
  return verb.name == word || std::any_of(verb.aliases.begin(), verb.aliases.end(),
                                          [&](const std::string& alias) { return folded(alias) == word; });
}

Text no_such_verb(std::string_view word, bool only_panels) {
  std::vector<std::string_view> names;
  for (const GameVerb& verb : game_verbs()) {
    if (only_panels && !verb.is_panel) continue;
    names.emplace_back(verb.name);
    names.insert(names.end(), verb.aliases.begin(), verb.aliases.end());
  }
  const Text complaint = only_panels ? Text{"There is no panel {0}.", "Il n’y a pas de panneau {0}."}
                                     : Text{"There is no verb {0}.", "Il n’y a pas de verbe {0}."};
  const Text suggestion = did_you_mean(nearest(word, names));
  const Text help{" Type help for what can be typed.", " Tapez help pour savoir que taper."};
  return fill(complaint, {in_quotes(word)}) + (suggestion.en.empty() ? help : suggestion);
}

}  // namespace

const std::vector<GameVerb>& game_verbs() {
  static const std::vector<GameVerb> verbs = [] {
    std::vector<GameVerb> all;
    for (std::vector<GameVerb> part :
         {reading_people(), reading_books(), deciding(), understanding(), of_the_program()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    return all;
  }();
  return verbs;
}

Result<const GameVerb*, std::vector<Text>> find_verb(std::string_view typed, bool only_panels) {
  const std::string word = folded(typed);
  std::vector<const GameVerb*> beginnings;
  for (const GameVerb& verb : game_verbs()) {
    if (only_panels && !verb.is_panel) continue;
    if (is_called(verb, word)) return &verb;
    if (!word.empty() && verb.name.starts_with(word)) beginnings.push_back(&verb);
  }
  if (beginnings.empty()) return std::vector<Text>{no_such_verb(typed, only_panels)};
  if (beginnings.size() == 1 && !beginnings[0]->in_full) return beginnings[0];
  std::vector<std::string_view> names;
  names.reserve(beginnings.size());
  for (const GameVerb* verb : beginnings) names.emplace_back(verb->name);
  const Text which = names.size() == 1 ? Text{"Type {1} in full.", "Tapez {1} en entier."}
                                       : Text{"{0} may mean {1}.", "{0} peut vouloir dire {1}."};
  return std::vector<Text>{fill(which, {in_quotes(typed), listed(names)})};
}

std::vector<std::string> split_words(std::string_view line) {
  std::istringstream words{std::string{line}};
  std::vector<std::string> all;
  for (std::string word; words >> word;) all.push_back(word);
  return all;
}

std::string join_words(Words words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

}  // namespace diapason
