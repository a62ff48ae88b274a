#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "play/program.hpp"

namespace diapason::from_outside {
namespace {

TEST_SUITE("usage") {
  TEST_CASE("help is on standard output, with an example, in both languages") {
    const TemporaryFolder home;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"--help"},
                                               {"help"},
                                               {"-h"},
                                               {"play", "--help"},
                                               {"help", "check"},
                                               {"check", "-h"},
                                               {"play", "--xyzzy", "--help"}}) {
      const Outcome english = run_in(home, arguments);
      CHECK(english.exit == 0);
      CHECK(has(english.out, "Example: diapason"));
      CHECK(english.error.empty());
      std::vector<std::string> in_french = arguments;
      in_french.insert(in_french.end(), {"--lang", "fr"});
      CHECK(has(run_in(home, in_french).out, "Exemple\u00A0: diapason"));
    }
  }

  TEST_CASE("game/play starts a case by its name alone, as the readme says") {
    const auto arguments = [](const std::string& typed) {
      const std::string script =
          "root=" DIAPASON_SOURCE_DIR "; source \"$root/game/setup.sh\"; arguments_of_the_program " + typed;
      const TemporaryFolder folder;
      const std::string command = "bash -c '" + script + "' > " + folder.file("said");
      REQUIRE(std::system(command.c_str()) == 0);
      std::ifstream said{folder.file("said")};
      return std::string{std::istreambuf_iterator<char>{said}, {}};
    };
    CHECK(arguments("first-steps --text") == "play\nfirst-steps\n--text\n");
    CHECK(arguments("--text") == "play\n--text\n");
    CHECK(arguments("play belcour --lang fr") == "play\nbelcour\n--lang\nfr\n");
    CHECK(arguments("check scenarios/belcour.json") == "check\nscenarios/belcour.json\n");
    CHECK(arguments("--lang fr") == "--lang\nfr\n");
    CHECK(arguments("--version") == "--version\n");
    CHECK(arguments("").empty());
  }

  TEST_CASE("the version is one line") {
    const TemporaryFolder home;
    CHECK(run_in(home, {"--version"}).out.starts_with("diapason "));
  }

  TEST_CASE("usage that is not understood is said on the error stream, with exit 2") {
    const TemporaryFolder home;
    const std::vector<std::vector<std::string>> wrong{
        {"paly"},
        {"play", "--xyzzy"},
        {"play", "--seed"},
        {"play", "--seed", "-1"},
        {"play", "--seed", "99999999999999999999999999"},
        {"play", "--seed", "7x"},
        {"play", "--seed=1e9"},
        {"play", "--lang", "de"},
        {"play", "first-steps", "belcour"},
        {"play", "--text-size", "400"},
        {"play", "--size", "large", "first-steps"},
        {"play", "--size", "800x600", "first-steps"},
        {"play", "--replay", home.file("not-there")},
        {"check"},
        {"check", "first-steps", "--format", "xml"},
        {"--xyzzy"},
        {"help", "paly"},
    };
    for (const std::vector<std::string>& arguments : wrong) {
      CAPTURE(arguments.back());
      const Outcome outcome = run_in(home, arguments);
      CHECK(outcome.exit == 2);
      CHECK(outcome.out.empty());
      CHECK(has(outcome.error, "How it is used: diapason"));
    }
    CHECK(has(run_in(home, {"paly"}).error, "Did you mean “play”?"));
    CHECK(has(run_in(home, {"play", "--screnshot=a"}).error, "Did you mean “--screenshot”?"));
    CHECK(has(run_in(home, {"paly", "--lang=fr"}).error, "Il n’y a pas de commande «\u00A0paly\u00A0»."));
  }

  TEST_CASE("a picture without a display to draw on is a problem that says what to do") {
    const TemporaryFolder home;
    const Outcome outcome = run_in(home, {"play", "first-steps", "--screenshot", home.file("picture.png")});
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "DISPLAY"));
  }

  TEST_CASE("the language comes from the option, else from the environment") {
    const auto says = [](std::map<std::string, std::string> environment) {
      return run({{"--help"}, std::move(environment)}).out;
    };
    CHECK(has(says({{"LANG", "fr_FR.UTF-8"}}), "Exemple"));
    CHECK(has(says({{"LANG", "fr_FR.UTF-8"}, {"LC_ALL", "C"}}), "Example"));
    CHECK(has(says({{"LC_ALL", "C"}, {"DIAPASON_LANG", "fr"}}), "Exemple"));
    CHECK(has(says({{"LANG", "de_DE"}}), "Example"));
    CHECK(has(run({{"--help", "--lang", "en"}, {{"LANG", "fr_FR"}}}).out, "Example"));
  }

  TEST_CASE("an unknown case names the nearest, with exit 1") {
    const TemporaryFolder home;
    for (const char* command : {"play", "check"}) {
      const Outcome outcome = run_in(home, {command, "frist-steps"});
      CHECK(outcome.exit == 1);
      CHECK(has(outcome.out + outcome.error, "Did you mean “first-steps”?"));
    }
    CHECK(run_in(home, {"play", home.file("nowhere.json")}).exit == 1);
  }

  TEST_CASE("output that can't be written is said, with exit 1") {
    Start start{{"--help"}, {}};
    start.output_file = "/dev/full";
    const Outcome outcome = run(start);
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.error, "could not be written"));
  }
}

TEST_SUITE("check") {
  TEST_CASE("a shipped case has no problems") {
    const TemporaryFolder home;
    const Outcome text = run_in(home, {"check", "first-steps"});
    CHECK(text.exit == 0);
    CHECK(text.out == "first-steps: no problems\n");
    CHECK(run_in(home, {"check", "first-steps", "--format=json"}).out == "[]\n");
    CHECK(run_in(home, {"check", "first-steps", "--lang=fr"}).out == "first-steps\u00A0: aucun problème\n");
  }

  TEST_CASE("a broken case is told with file, line and column, or as JSON with both languages") {
    const TemporaryFolder home;
    const std::string path =
        home.write("broken.json", "{\n  \"format\": 1,\n  \"id\": \"broken\",\n  \"title\": 3\n}\n");
    const Outcome text = run_in(home, {"check", path});
    CHECK(text.exit == 1);
    CHECK(has(text.out, path + ":4:12: "));
    CHECK(has(text.out, "(at /title)"));
    const Outcome json = run_in(home, {"check", path, "--format", "json"});
    CHECK(json.exit == 1);
    CHECK(json.out.starts_with("[\n  {\n    \"file\": "));
    CHECK(has(json.out, "\"line\": 4"));
    CHECK(has(json.out, "\"pointer\": \"/title\""));
    CHECK(has(json.out, "\"fr\": "));
  }

  TEST_CASE("one broken case among others makes the exit 1, and a name that is no UTF-8 does no harm") {
    const TemporaryFolder home;
    const Outcome outcome = run_in(home, {"check", "first-steps", home.file("\xFF.json")});
    CHECK(outcome.exit == 1);
    CHECK(has(outcome.out, "first-steps: no problems"));
    CHECK(run_in(home, {"check", home.file("\xFF.json"), "--format=json"}).exit == 1);
  }
}

TEST_SUITE("menu") {
  TEST_CASE("without a command the menu lists the cases, and works with its input closed") {
    const TemporaryFolder home;
    Start start{{}, {{"XDG_DATA_HOME", home.path()}}};
    start.stdin_closed = true;
    const Outcome outcome = run(start);
    CHECK(outcome.exit == 0);
    CHECK(has(outcome.out, "First steps at Valmont"));
    CHECK(has(outcome.out, "Valmont, a brewery"));
    CHECK(has(outcome.out, "6 months"));
    CHECK(has(outcome.out, "Not played yet."));
  }

  TEST_CASE("the language changes in the menu, and what is not there is answered") {
    const TemporaryFolder home;
    const Outcome outcome = run_in(home, {}, "lang fr\nfrist-steps\nquit\n");
    CHECK(outcome.exit == 0);
    CHECK(has(outcome.out, "Premiers pas chez Valmont"));
    CHECK(has(outcome.out, "Vouliez-vous dire «\u00A0first-steps\u00A0»"));
  }

  TEST_CASE("without cases the menu says where they are looked for") {
    const TemporaryFolder home;
    const Outcome outcome = run({{}, {{"XDG_DATA_HOME", home.path()}, {"DIAPASON_SCENARIOS", home.path()}}}, "quit\n");
    CHECK(outcome.exit == 0);
    CHECK(has(outcome.out, "No case was found."));
  }
}

}  // namespace
}  // namespace diapason::from_outside
