#include "cli/menu.hpp"

#include <doctest/doctest.h>

namespace diapason {
namespace {

Menu two_cases_and_a_run() {
  Menu menu;
  menu.cases = {{"belcour", nullptr, {}}, {"first-steps", nullptr, {}}};
  menu.runs = {{"/runs/a.jsonl", "belcour", {}, 3, 18, false}};
  return menu;
}

MenuChoice choice(std::string_view line) { return read_menu_line(line, two_cases_and_a_run()); }

TEST_SUITE("menu") {
  TEST_CASE("a number or an id chooses, runs being numbered after the cases") {
    CHECK(choice("2").act == MenuAct::play);
    CHECK(choice("2").number == 2);
    CHECK(choice("3").number == 3);
    CHECK(choice(" first-steps ").number == 2);
  }

  TEST_CASE("the language and leaving are asked for in words") {
    CHECK(choice("lang fr").act == MenuAct::language);
    CHECK(choice("lang fr").language == Language::french);
    CHECK(choice("lang").act == MenuAct::complain);
    CHECK(choice("quit").act == MenuAct::quit);
    CHECK(choice("").act == MenuAct::show);
  }

  TEST_CASE("what is not in the menu is answered with what is") {
    CHECK(choice("4").act == MenuAct::complain);
    CHECK(choice("0").act == MenuAct::complain);
    CHECK(choice("-1").complaint.en.find("a number up to 3") != std::string::npos);
    CHECK(choice("frist-steps").complaint.en.ends_with("Did you mean “first-steps”?"));
  }
}

TEST_SUITE("case library") {
  TEST_CASE("a case is found by its id; an unknown one names the nearest") {
    const CaseLibrary library{DIAPASON_SOURCE_DIR "/scenarios"};
    CHECK(*library.find("first-steps") == DIAPASON_SOURCE_DIR "/scenarios/first-steps.json");
    CHECK(*library.find("some/where") == "some/where");
    CHECK(*library.find("mine.json") == "mine.json");
    const auto unknown = library.find("frist-steps");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.problems().front().message.en.find("Did you mean “first-steps”?") != std::string::npos);
  }

  TEST_CASE("a folder that isn't there holds no case") {
    const CaseLibrary library{"/nowhere"};
    CHECK(library.ids().empty());
    CHECK(library.find("belcour").problems().front().message.en.find("/nowhere") != std::string::npos);
  }

  TEST_CASE("the menu shows every case, a broken one too, and the runs that have not ended") {
    const Menu menu =
        gather_menu(CaseLibrary{DIAPASON_SOURCE_DIR "/scenarios"}, {{"/a", "first-steps", {}, 2, 6, false, 0},
                                                                    {"/b", "first-steps", {}, 6, 6, true, 4'210},
                                                                    {"/c", "first-steps", {}, 6, 6, true, 6'349}});
    CHECK_FALSE(menu.cases.empty());
    CHECK(menu.runs.size() == 1);
    for (const MenuCase& entry : menu.cases) {
      if (entry.id == "first-steps")
        CHECK(entry.progress.en == "Played to the end: 2, best mark 63 of 100. Under way: 1.");
    }
  }
}

}  // namespace
}  // namespace diapason
