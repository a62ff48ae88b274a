#include "cli/script.hpp"

#include <doctest/doctest.h>

namespace diapason {
namespace {

TEST_SUITE("scripts") {
  TEST_CASE("a script types its lines without comments and empty ones, and knows where they stand") {
    Script script{"a.txt", "\xEF\xBB\xBF# a comment\n\n  inbox  \r\ndo listen luc\n   # another\nend"};
    std::string line;
    CHECK(script.place() == "a.txt:0");
    REQUIRE(script.next(line) == Heard::line);
    CHECK(line == "inbox");
    CHECK(script.place() == "a.txt:3");
    REQUIRE(script.next(line) == Heard::line);
    CHECK(line == "do listen luc");
    CHECK(script.place() == "a.txt:4");
    REQUIRE(script.next(line) == Heard::line);
    CHECK(line == "end");
    CHECK(script.place() == "a.txt:6");
    CHECK(script.next(line) == Heard::end);
  }

  TEST_CASE("an empty script ends at once") {
    Script script{"a.txt", ""};
    std::string line;
    CHECK(script.next(line) == Heard::end);
  }

  TEST_CASE("a script that can't be read is a problem that names it") {
    for (const char* path : {"/nowhere/script.txt", "/"}) {
      const auto text = read_script(path);
      REQUIRE_FALSE(text.ok());
      CHECK(text.problems().front().place.file == path);
    }
    CHECK_FALSE(read_script("/dev/zero").ok());
  }
}

}  // namespace
}  // namespace diapason
