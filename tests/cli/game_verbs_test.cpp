#include "cli/game_verbs.hpp"

#include <set>

#include <doctest/doctest.h>

namespace diapason {
namespace {

std::string verb_meant(std::string_view word) {
  const auto found = find_verb(word);
  return found ? (*found)->name : found.problems().front().en;
}

TEST_SUITE("verbs") {
  TEST_CASE("a verb is found by its name, an alias or a beginning of its own") {
    CHECK(verb_meant("inbox") == "inbox");
    CHECK(verb_meant("INBOX") == "inbox");
    CHECK(verb_meant("try") == "preview");
    CHECK(verb_meant("?") == "help");
    CHECK(verb_meant("inb") == "inbox");
    CHECK(verb_meant("pyr") == "pyramid");
    CHECK(verb_meant("do") == "do");
  }

  TEST_CASE("the plan is the account plan, and what is planned is the agenda") {
    CHECK(verb_meant("plan") == "plan");
    CHECK(verb_meant("planned") == "agenda");
    CHECK(verb_meant("prévu") == "agenda");
  }

  TEST_CASE("what is the account's and what is money are told apart") {
    CHECK(verb_meant("account") == "account");
    CHECK(verb_meant("accounts") == "money");
    CHECK(verb_meant("compte") == "account");
    CHECK(verb_meant("comptes") == "money");
  }

  TEST_CASE("a beginning that several have asks which") {
    CHECK(verb_meant("pe") == "people");
    CHECK(verb_meant("pr") == "“pr” may mean “projects”, “profile”, “promises” or “preview”.");
  }

  TEST_CASE("the month is not ended by a slip of the finger") {
    CHECK(verb_meant("end") == "end");
    CHECK(verb_meant("en") == "Type “end” in full.");
    CHECK(verb_meant("e") == "Type “end” in full.");
    CHECK(verb_meant("q") == "Type “quit” in full.");
    CHECK(verb_meant("fi") == "Type “end” in full.");
  }

  TEST_CASE("a French player's words are understood, with their accents or without") {
    CHECK(verb_meant("qui") == "who");
    CHECK(verb_meant("pourquoi") == "why");
    CHECK(verb_meant("fin") == "end");
    CHECK(verb_meant("répondre") == "answer");
    CHECK(verb_meant("repondre") == "answer");
    CHECK(verb_meant("équipe") == "team");
    CHECK(verb_meant("Equipe") == "team");
    CHECK(verb_meant("cadr") == "dials");
    CHECK(verb_meant("aide") == "help");
    CHECK(verb_meant("parrain") == "sponsor");
    CHECK(verb_meant("profil") == "profile");
    CHECK(verb_meant("contrat") == "contract");
    CHECK(verb_meant("implantations") == "sites");
  }

  TEST_CASE("an unknown verb names the nearest, or how to find one") {
    CHECK(verb_meant("peolpe") == "There is no verb “peolpe”. Did you mean “people”?");
    CHECK(verb_meant("xyzzy") == "There is no verb “xyzzy”. Type help for what can be typed.");
  }

  TEST_CASE("only panels are shown") {
    for (const char* panel : {"people", "account", "plan", "sponsor", "contract", "projects", "sites", "profile"})
      CHECK(find_verb(panel, true).ok());
    CHECK_FALSE(find_verb("end", true).ok());
    CHECK(find_verb("quit", true).problems().front().en.starts_with("There is no panel “quit”."));
  }

  TEST_CASE("every verb has its help and an example in its own words, and no name stands for two") {
    std::set<std::string> names;
    for (const GameVerb& verb : game_verbs()) {
      CAPTURE(verb.name);
      CHECK((verb.run != nullptr));
      CHECK_FALSE(verb.help.en.empty());
      CHECK_FALSE(verb.help.fr.empty());
      CHECK(verb.example.starts_with(verb.name));
      CHECK(names.insert(verb.name).second);
      for (const std::string& alias : verb.aliases) CHECK(names.insert(alias).second);
      for (const std::string& word : verb.french)
        if (word != verb.name) CHECK(names.insert(word).second);
    }
  }

  TEST_CASE("words are what stands between spaces") {
    CHECK(split_words("  do  listen\tluc ") == std::vector<std::string>{"do", "listen", "luc"});
    CHECK(split_words("   ").empty());
  }
}

}  // namespace
}  // namespace diapason
