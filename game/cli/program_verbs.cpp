#include <array>
#include <utility>

#include "cli/game_verbs.hpp"
#include "cli/language.hpp"
#include "load/message.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

struct GroupName {
  VerbGroup group = VerbGroup::read;
  Text name;
};

const std::array<GroupName, 4>& group_names() {
  static const std::array<GroupName, 4> names{{
      {VerbGroup::read, {"To read", "Pour lire"}},
      {VerbGroup::decide, {"To decide", "Pour décider"}},
      {VerbGroup::understand, {"To understand", "Pour comprendre"}},
      {VerbGroup::program, {"The program", "Le programme"}},
  }};
  return names;
}

std::string name_and_usage(const GameVerb& verb, const TerminalGame& game) {
  const std::string& usage = game.streams.say(verb.usage);
  return usage.empty() ? verb.name : verb.name + " " + usage;
}

std::string listed_names(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

/// What else may be typed for a verb: in French the French words, in English the English ones.
std::string other_names(const GameVerb& verb, const TerminalGame& game) {
  return listed_names(game.language() == Language::french ? verb.french : verb.aliases);
}

void list_verbs(const TerminalGame& game, Sheet& sheet) {
  for (const GroupName& group : group_names()) {
    sheet.heading(game.streams.say(group.name));
    for (const GameVerb& verb : game_verbs()) {
      if (verb.group != group.group) continue;
      const std::string& words = game.streams.say(verb.help);
      const std::string help = game.language() == Language::french ? uncapitalised(words) : words;
      sheet.item(name_and_usage(verb, game) + game.streams.say({": ", "\u00A0: "}) + help);
      const std::string others = other_names(verb, game);
      if (game.language() == Language::french && !others.empty()) sheet.under("Ou\u00A0: " + others);
    }
  }
  sheet.blank();
  sheet.say(Text{"The beginning of a verb is enough. An empty line says where you are. help VERB gives an example.",
                 "Le début d’un verbe suffit, accents ou non. Une ligne vide dit où vous en êtes. aide VERBE donne un "
                 "exemple."});
}

}  // namespace

Reply show_help(TerminalGame& game, Words words) {
  Sheet sheet{game.streams};
  if (words.empty()) {
    list_verbs(game, sheet);
    return {};
  }
  const auto found = find_verb(words[0]);
  if (!found) return refuse(game, found.problems().front());
  const GameVerb& verb = **found;
  sheet.heading(name_and_usage(verb, game));
  sheet.say(verb.help);
  const std::string others = other_names(verb, game);
  if (!others.empty()) sheet.say(game.streams.say({"Also: ", "Aussi\u00A0: "}) + others);
  const std::string& in_french = verb.french_example.empty() ? verb.example : verb.french_example;
  sheet.say(game.streams.say(Text{"Example: " + verb.example, "Exemple\u00A0: " + in_french}));
  return {};
}

Reply show_panel(TerminalGame& game, Words words) {
  if (words.empty()) {
    std::string panels;
    for (const GameVerb& verb : game_verbs()) {
      if (verb.is_panel) panels += (panels.empty() ? "" : ", ") + verb.name;
    }
    return refuse(game, fill({"Show which panel? {0}", "Montrer quel panneau\u00A0? {0}"}, {same(panels)}));
  }
  const auto verb = find_verb(words[0], true);
  if (!verb) return refuse(game, verb.problems().front());
  game.shown.assign(words.begin(), words.end());
  game.shown.front() = (*verb)->name;
  return run_verb(**verb, game, words.subspan(1));
}

Reply change_language(TerminalGame& game, Words words) {
  const auto language = words.empty() ? std::nullopt : language_named(words[0]);
  if (!language) return refuse(game, {"Type lang en or lang fr.", "Tapez lang en ou lang fr."});
  game.streams.language = *language;
  Sheet{game.streams}.say(Text{"We go on in English.", "Nous continuons en français."});
  return {};
}

Reply save_the_run(TerminalGame& game, Words) {
  const std::vector<Problem> problems = game.run.save();
  Reply reply;
  for (const Problem& problem : problems) reply.complaints.push_back(format(problem, game.language()));
  if (game.run.path().empty()) {
    return refuse(game, {"This run is only in memory: its folder refused it when it began.",
                         "Cette partie n’est qu’en mémoire\u00A0: son dossier l’a refusée au début."});
  }
  if (problems.empty()) {
    Sheet{game.streams}.say(fill({"Saved in {0}", "Enregistré dans {0}"}, {same(visible(game.run.path()))}));
  }
  return reply;
}

Reply leave(TerminalGame&, Words) {
  Reply reply;
  reply.leaves = true;
  return reply;
}

}  // namespace diapason
