#include "cli/options.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "cli/language.hpp"
#include "cli/numbers.hpp"

namespace diapason {
namespace {

const std::vector<Option>& some_options() {
  static const std::vector<Option> options{
      a_switch("--text", {}),
      takes_number("--seed", 0, 18'446'744'073'709'551'615U, {}),
      takes_number("--runs", 1, 1'000, {}),
      takes_words("--output", {"FILE", "FICHIER"}, {}, "-o"),
      takes_choice("--format", {"text", "json"}, {}),
  };
  return options;
}

Result<Arguments, std::vector<Text>> read(const std::vector<std::string>& typed) {
  return read_arguments(typed, some_options(), {0, 2, {"A CASE", "un CAS"}});
}

/// The only complaint, in English.
std::string complaint(const std::vector<std::string>& typed) {
  const auto arguments = read(typed);
  REQUIRE_FALSE(arguments.ok());
  REQUIRE(arguments.problems().size() == 1);
  CHECK_FALSE(arguments.problems()[0].fr.empty());
  return arguments.problems()[0].en;
}

TEST_SUITE("options") {
  TEST_CASE("values follow after a space or an equals sign, anywhere among the arguments") {
    const auto arguments = read({"--seed=7", "belcour", "--runs", "20", "-o", "out.html", "--text"});
    REQUIRE(arguments.ok());
    CHECK(arguments->positional() == std::vector<std::string>{"belcour"});
    CHECK(arguments->number("--seed") == 7);
    CHECK(arguments->number_or("--runs", 1) == 20);
    CHECK(arguments->words_or("--output", "") == "out.html");
    CHECK(arguments->has("--text"));
    CHECK_FALSE(arguments->has("--format"));
    CHECK(arguments->words_or("--format", "text") == "text");
  }

  TEST_CASE("two hyphens end the options, and a lone hyphen is none") {
    const auto arguments = read({"-", "--", "--text"});
    REQUIRE(arguments.ok());
    CHECK(arguments->positional() == std::vector<std::string>{"-", "--text"});
  }

  TEST_CASE("an unknown option is named, with the one that was probably meant") {
    CHECK(complaint({"--sed", "7"}).starts_with("There is no option “--sed”."));
    CHECK(complaint({"--sede=7"}) == "There is no option “--sede”. Did you mean “--seed”?");
    CHECK(complaint({"--see=7"}) == "There is no option “--see”. Did you mean “--seed”?");
    CHECK(complaint({"--xyzzy"}) == "There is no option “--xyzzy”.");
    CHECK(complaint({"-x"}) == "There is no option “-x”.");
  }

  TEST_CASE("a value that is missing or not wanted is said") {
    CHECK(complaint({"--seed"}) == "--seed needs a value: --seed N.");
    CHECK(complaint({"--seed", "--text"}) == "--seed needs a value: --seed N.");
    CHECK(complaint({"--output="}) == "--output needs a value: --output FILE.");
    CHECK(complaint({"--text=yes"}) == "--text takes no value.");
    CHECK(complaint({"--format", "xml"}) == "--format: “xml” is not known; give “text” or “json”.");
    CHECK(complaint({"--runs", "5", "--runs", "6"}) == "--runs is given twice, with “5” and “6”.");
    CHECK(complaint({"a", "b", "c"}) == "“c” is one argument too many.");
  }

  TEST_CASE("absurd numbers are told apart") {
    CHECK(complaint({"--seed", "-5"}).starts_with("--seed: “-5” is negative"));
    CHECK(complaint({"--seed", "12abc"}).starts_with("--seed: “12abc” is not a number"));
    CHECK(complaint({"--seed", "1.5"}).starts_with("--seed: “1.5” is not a whole number"));
    CHECK(complaint({"--seed", "18446744073709551616"}).find("is too large") != std::string::npos);
    CHECK(complaint({"--seed", "+5"}).find("is not a number") != std::string::npos);
    CHECK(complaint({"--seed", " 5"}).find("is not a number") != std::string::npos);
    CHECK(complaint({"--seed", "0x10"}).find("is not a number") != std::string::npos);
    CHECK(complaint({"--runs", "0"}) == "--runs: “0” is too small; give a whole number from 1 to 1000.");
    CHECK(read({"--seed", "18446744073709551615"})->number("--seed") == 18'446'744'073'709'551'615U);
  }

  TEST_CASE("everything that is wrong is said at once") {
    const auto arguments = read({"--xyzzy", "--seed", "x", "a", "b", "c"});
    REQUIRE_FALSE(arguments.ok());
    CHECK(arguments.problems().size() == 3);
  }

  TEST_CASE("too few arguments are named") {
    const auto arguments = read_arguments({}, some_options(), {1, 1, {"A CASE", "un CAS"}});
    REQUIRE_FALSE(arguments.ok());
    CHECK(arguments.problems()[0] == Text{"A CASE is missing.", "Il manque un CAS."});
  }

  TEST_CASE("the language is found before anything is checked") {
    CHECK(language_asked_for(std::vector<std::string>{"play", "--xyzzy", "--lang", "fr"}) == Language::french);
    CHECK(language_asked_for(std::vector<std::string>{"--lang=en"}) == Language::english);
    CHECK_FALSE(language_asked_for(std::vector<std::string>{"--lang", "de"}).has_value());
    CHECK_FALSE(language_asked_for(std::vector<std::string>{"--", "--lang=fr"}).has_value());
    CHECK_FALSE(language_asked_for(std::vector<std::string>{"--lang"}).has_value());
  }
}

}  // namespace
}  // namespace diapason
