#include <doctest/doctest.h>

#include "view/actions.hpp"
#include "view/command_words.hpp"
#include "view/format.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"
#include "view/text_checks.hpp"

namespace diapason {
namespace {

// What is typed in French, as the words of the keys; or the complaint.
std::string meant_in_french(const Session& session, const std::string& typed) {
  const auto command = parse_command(session, Language::french, test::split("do " + typed));
  if (command) return command_words(session, command.value());
  for (const std::string& problem : command.problems()) CHECK(test::faults_line(problem, Language::french) == "");
  return plain(join_words(command.problems()));
}

}  // namespace

TEST_CASE("a French player's names of actions are understood") {
  const test::Told run{test::rich_case()};
  const auto meant = [&](const std::string& typed) { return meant_in_french(run.session, typed); };
  CHECK(meant("rendre compte") == "do report-to-board");
  CHECK(meant("rendre compte à la direction") == "do report-to-board");
  CHECK(meant("accorder sponsor") == "do talk-sponsor");
  CHECK(meant("s'accorder avec le sponsor") == "do talk-sponsor");
  CHECK(meant("passer relais claire avec samir") == "do hand-over claire-duval with samir-benali");
  CHECK(meant("passer le relais à claire avec samir") == "do hand-over claire-duval with samir-benali");
  CHECK(meant("offre luc") == "do offer luc-perrin");
  CHECK(meant("une offre à luc") == "do offer luc-perrin");
  CHECK(meant("rédiger plan") == "do write-plan");
  CHECK(meant("préparer claire avec samir") == "do prepare claire-duval with samir-benali");
  CHECK(meant("prepare claire avec samir") == "do prepare claire-duval with samir-benali");
  CHECK(meant("préparer une réponse price-attack par value-case") == "do prepare-answer price-attack by value-case");
  CHECK(meant("écouter luc sur prix") == "do listen luc-perrin about price");
  CHECK(meant("écou luc sur le prix") == "do listen luc-perrin about price");
  CHECK(meant("présenter samir à claire") == "do introduce-colleague claire-duval with samir-benali");
  CHECK(meant("se faire présenter luc à claire") == "do introduction luc-perrin to claire-duval");
  CHECK(meant("tenir claire") == "do review-meeting claire-duval");
}

TEST_CASE("actions that the same words may mean are listed by their names in the player's language") {
  const test::Told run{test::rich_case()};
  const auto meant = [&](const std::string& typed) { return meant_in_french(run.session, typed); };
  CHECK(
      meant("préparer") ==
      "préparer pourrait être Préparer un collègue à son homologue, Préparer une réponse ou Préparer une offre\u00A0: "
      "précisez un peu.");
  CHECK(meant("tenir").starts_with("tenir pourrait être Tenir une "));
  CHECK(meant("zzz") == "Aucune action ne s’appelle zzz. Voyez la liste des actions.");
  CHECK(meant("écotuer luc sur prix").ends_with("Vouliez-vous dire Écouter et diagnostiquer\u00A0?"));
  CHECK(meant("préparer une réponse price-attack par").find("après par\u00A0? Vous pouvez préparer\u00A0: ") !=
        std::string::npos);
}

TEST_CASE("somebody at the client and one of ours are told apart without a preposition") {
  const test::Told run{test::rich_case()};
  const auto meant = [&](const std::string& typed) { return meant_in_french(run.session, typed); };
  CHECK(meant("prepare samir claire") == "do prepare claire-duval with samir-benali");
  CHECK(meant("prepare claire duval samir") == "do prepare claire-duval with samir-benali");
  CHECK(meant("meet ana claire duval") == "do meet claire-duval with ana-rocha");
  CHECK(meant("lunch claire samir").find("samir") != std::string::npos);
}

TEST_CASE("how an action is typed is said in words that are understood as that action") {
  for (const std::string& key : {std::string{"first-steps"}, std::string{"belcour"}}) {
    const Session session{test::shipped_case(key), 1};
    for (const Language language : {Language::english, Language::french}) {
      for (const ActivityGroup& group : actions_view(session, language).groups) {
        for (const ActionLine& line : group.actions) {
          CAPTURE(line.usage);
          const auto words = test::split(line.usage);
          std::vector<std::string> action{"do"};
          for (std::size_t place = 1; place < words.size(); ++place) {
            const bool is_asked = words[place].starts_with('[') ||
                                  (words[place].size() > 2 && words[place] != folded(words[place]) &&
                                   words[place].find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos);
            if (is_asked) break;
            action.push_back(words[place]);
          }
          const bool with_preposition = action.size() > 2 && action.size() < words.size() &&
                                        (action.back() == "with" || action.back() == "avec" || action.back() == "sur" ||
                                         action.back() == "about" || action.back() == "à" || action.back() == "to");
          if (with_preposition) action.pop_back();
          const auto command = parse_command(session, language, action);
          REQUIRE(command.ok());
          CHECK((command.value().action == line.id));
          CHECK(words[0] == (language == Language::french ? "faire" : "do"));
        }
      }
    }
  }
}

TEST_CASE("an action that nobody allows gives no reason of somebody arbitrary") {
  const Session session{test::shipped_case("first-steps"), 1};
  for (const ActivityGroup& group : actions_view(session, Language::english).groups) {
    for (const ActionLine& line : group.actions) {
      if (line.possible || !line.asks_person) continue;
      CAPTURE(line.key);
      REQUIRE_FALSE(line.why_not.empty());
      for (const std::string& why : line.why_not)
        for (const Stakeholder& person : session.dossier().stakeholders)
          CHECK(why.find(person.name) == std::string::npos);
    }
  }
}

TEST_CASE("what an action costs begins with a capital, and asks for a day of some colleague's") {
  const Session session{test::shipped_case("first-steps"), 1};
  for (const ActivityGroup& group : actions_view(session, Language::french).groups)
    for (const ActionLine& line : group.actions) {
      CHECK(line.cost == capitalised(line.cost));
      CHECK(line.cost.find("qui vous accompagne") == std::string::npos);
    }
}

}  // namespace diapason
