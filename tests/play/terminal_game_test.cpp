#include <sstream>

#include <doctest/doctest.h>

#include "cli/text_wrap.hpp"
#include "play/program.hpp"

namespace diapason::from_outside {
namespace {

const char* const k_every_panel =
    "help\nhelp do\nbriefing\ninbox\npeople\nwho luc\nties\npyramid\nteam\nactions\nactions listen\n"
    "preview listen luc about price\ndo listen luc about price\nanswer price-freeze wait 2\nagenda\nundo 1\n"
    "promises\nmoney\ndials\naccount\nplan\nsponsor\ncontract\nprojects\nsites\nprofile\nshow profile\nwhy\nwhy trust "
    "luc\nrules\nrules D17\nguide\nstatus\n\nshow people\nreport\nreview\n"
    "xyzzy\ndo\ndo listen\nanswer\nwho\nend\nreport\nreport 1\nreport 9\nend\nend\nend\nend\nend\nreview\nend\n";

Outcome play(const TemporaryFolder& home, const std::string& input, std::map<std::string, std::string> environment) {
  environment["XDG_DATA_HOME"] = home.path();
  return run({{"play", "first-steps", "--seed", "7"}, std::move(environment)}, input);
}

void check_width(const std::string& out, std::size_t most) {
  std::istringstream lines{out};
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(text_width(line) <= most);
  }
}

TEST_SUITE("the game in a terminal") {
  TEST_CASE("a whole run goes from the briefing to the review, in both languages") {
    const TemporaryFolder home;
    for (const char* language : {"en", "fr"}) {
      CAPTURE(language);
      const Outcome outcome = play(home, k_every_panel, {{"DIAPASON_LANG", language}});
      CHECK(outcome.exit == 0);
      const bool is_french = std::string{language} == "fr";
      CHECK(has(outcome.out, is_french ? "Premiers pas chez Valmont" : "First steps at Valmont"));
      CHECK(has(outcome.out, is_french ? "À retenir" : "To take home"));
      CHECK(has(outcome.out, is_french ? "Il n’y a pas de verbe" : "There is no verb"));
      CHECK_FALSE(has(outcome.out, is_french ? "\nTo take home" : "\nÀ retenir"));
    }
  }

  TEST_CASE("what is shown is plain text: no drawing, no colour, no marks, no trailing spaces") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, k_every_panel, {});
    CHECK_FALSE(has(outcome.out, "\x1b"));
    CHECK_FALSE(has(outcome.out, "\t"));
    CHECK_FALSE(has(outcome.out, " \n"));
    CHECK_FALSE(has(outcome.out, "\n\n\n"));
    CHECK_FALSE(has(outcome.out, "*"));
    CHECK_FALSE(has(outcome.out, "{"));
    for (const char* drawn : {"─", "│", "█", "■", "●"}) CHECK_FALSE(has(outcome.out, drawn));
  }

  TEST_CASE("lines are as narrow as the terminal") {
    const TemporaryFolder home;
    for (const char* language : {"en", "fr"}) {
      check_width(play(home, k_every_panel, {{"COLUMNS", "40"}, {"DIAPASON_LANG", language}}).out, 40);
    }
    check_width(play(home, k_every_panel, {{"COLUMNS", "20"}}).out, 20);
    check_width(play(home, k_every_panel, {}).out, 80);
    check_width(play(home, k_every_panel, {{"COLUMNS", "junk"}}).out, 80);
  }

  TEST_CASE("every panel of a long case is as narrow as the terminal, in both languages") {
    const TemporaryFolder home;
    const std::string months =
        "do ask-sponsor helene\ndo survey-site ludovic\ndo decide-plan course-climb\ndo decide-plan top-programme\n"
        "do write-plan\ndo negotiate-clause one-price with ludovic\nend\n";
    const std::string panels = "account\nplan\nsponsor\ncontract\nprojects\nsites\nprofile\n";
    for (const char* language : {"en", "fr"}) {
      Start start{{"play", "helvia", "--seed", "7", "--lang", language},
                  {{"XDG_DATA_HOME", home.path()}, {"COLUMNS", "40"}}};
      const Outcome outcome = run(start, panels + months + panels);
      CHECK(outcome.exit == 0);
      check_width(outcome.out, 40);
      CHECK_FALSE(has(outcome.out, "*"));
      CHECK(has(outcome.out, std::string{language} == "fr" ? "Hélène Sorano est notre" : "Hélène Sorano is our"));
    }
  }

  TEST_CASE("an action of the plan or of the sponsor, typed alone, lists what can be named") {
    const TemporaryFolder home;
    Start start{{"play", "helvia", "--seed", "7"}, {{"XDG_DATA_HOME", home.path()}}};
    const Outcome outcome =
        run(start, "do decide-plan\ndo ask-sponsor\ndo prepare-answer\ndo negotiate-clause\ndo prepare-offer\n");
    for (const char* key : {"- diagnosis-1: ", "- helene-sorano: ", "- price-attack: ", "- one-price: "})
      CHECK(has(outcome.out, key));
  }

  TEST_CASE("the same seed and the same lines print the same run") {
    const TemporaryFolder home;
    CHECK(play(home, k_every_panel, {}).out == play(home, k_every_panel, {}).out);
  }

  TEST_CASE("the language changes in the middle of a run") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, "lang fr\nhelp\nlang de\n", {});
    CHECK(has(outcome.out, "Nous continuons en français."));
    CHECK(has(outcome.out, "Pour décider"));
    CHECK(has(outcome.out, "Tapez lang en ou lang fr."));
  }

  TEST_CASE("what is missing is answered with what can be chosen") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, "do listen\nanswer\nshow\n", {});
    CHECK(has(outcome.out, "- luc-perrin: Luc Perrin"));
    CHECK(has(outcome.out, "- price-freeze: "));
    CHECK(has(outcome.out, "Show which panel? briefing, inbox"));
  }

  TEST_CASE("nothing ends a month or leaves but the word in full and alone") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, "qui luc\nq luc\nquit now\nend now\nfin x\npeople\n", {});
    CHECK(has(outcome.out, "“quit” stands alone: leave out “now”. Type “quit”."));
    CHECK(has(outcome.out, "“end” stands alone: leave out “now”. Type “end”."));
    CHECK(has(outcome.out, "Type “quit” in full."));
    CHECK(has(outcome.out, "You have met 1 of the"));
    CHECK_FALSE(has(outcome.out, "Month 2 of 6"));
  }

  TEST_CASE("an action typed as a verb, or a name typed alone after why, is met half way") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, "meet claire\nwhy luc\nwho samir\nwhy tie paul\n", {});
    CHECK(has(outcome.out, "Taken as “do meet claire”."));
    CHECK(has(outcome.out, "For instance: why trust luc-perrin."));
    CHECK(has(outcome.out, "Samir Benali is a colleague of yours"));
    CHECK(has(outcome.out, "why tie [COLLEAGUE] PERSON"));
  }

  TEST_CASE("next, which ends a month elsewhere and is a word of an action here, asks which") {
    const TemporaryFolder home;
    const Outcome outcome = play(home, "next\nsign the register\nagenda\n", {});
    CHECK(has(outcome.out,
              "“next” may be “end”, which ends the month, or an action: type “do propose the\nnext stage”."));
    CHECK(has(outcome.out, "Taken as “do sign the register”."));
    CHECK(has(outcome.out, "No person you have heard of is called the register."));
    CHECK_FALSE(has(outcome.out, "Month 2 of 6"));
  }

  TEST_CASE("French prompts and examples are in words that a French player types") {
    const TemporaryFolder home;
    const Outcome outcome =
        play(home, "lang fr\naide faire\nfaire rencontrer claire\npréparer claire samir\naperçu offre luc\n", {});
    CHECK(has(outcome.out, "Exemple\u00A0: faire écouter luc sur prix"));
    CHECK(has(outcome.out, "Tapez\u00A0: faire rencontrer PERSONNE sur SUJET [avec COLLÈGUE]"));
    CHECK(has(outcome.out, "Compris comme «\u00A0faire préparer claire samir\u00A0»."));
    CHECK(has(outcome.out, "Préparer un collègue à son homologue\u00A0: Claire Duval, avec Samir Benali."));
    CHECK(has(outcome.out, "Faire une offre\u00A0: Luc Perrin."));
    CHECK_FALSE(has(outcome.out, "Tapez\u00A0: do "));
  }

  TEST_CASE("a plan that holds nothing is planned with a warning") {
    const TemporaryFolder home;
    Start start{{"play", "belcour", "--seed", "7"}, {{"XDG_DATA_HOME", home.path()}}};
    const Outcome empty = run(start, "preview write-plan\ndo write-plan\n");
    const auto first = empty.out.find("The plan holds nothing yet");
    REQUIRE(first != std::string::npos);
    CHECK(empty.out.find("The plan holds nothing yet", first + 1) > empty.out.find("Planned:"));
    CHECK(has(empty.out, "Planned:"));
  }

  TEST_CASE("hostile lines do no harm") {
    const TemporaryFolder home;
    const std::string long_line(100'000, 'a');
    const Outcome outcome =
        play(home, "\x1b[2J\xFF\xFE\n" + long_line + "\ndo " + std::string(3'000, '\x01') + "\nagenda\n", {});
    CHECK(outcome.exit == 0);
    CHECK_FALSE(has(outcome.out, "\x1b"));
    check_width(outcome.out, 80);
  }

  TEST_CASE("at a terminal, a month with open ends is ended by asking twice") {
    const TemporaryFolder home;
    Start start{{"play", "first-steps", "--seed", "7"}, {{"XDG_DATA_HOME", home.path()}, {"NO_COLOR", "1"}}};
    start.on_terminal = true;
    Program program{start};
    program.type("end\n");
    REQUIRE(program.wait_for("Type end again"));
    program.type("end\n");
    REQUIRE(program.wait_for("Month 2 of 6"));
    program.type("quit\n");
    CHECK(program.finish().exit == 0);
  }
}

}  // namespace
}  // namespace diapason::from_outside
