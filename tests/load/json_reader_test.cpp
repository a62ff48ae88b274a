#include "load/json_reader.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/id.hpp"
#include "load/name_table.hpp"

namespace diapason {
namespace {

enum class Style : std::uint8_t { calm, driven, cautious };
struct Row {
  std::string_view name;
  Style value;
};
constexpr std::array<Row, 3> k_styles{
    {{"calm", Style::calm}, {"driven", Style::driven}, {"cautious", Style::cautious}}};

using Reading = std::function<void(ObjectReader&)>;

/// The problems found when reading a text in a given way, as English lines without the file's name.
std::vector<std::string> problems_of(std::string_view text, const Reading& reading,
                                     Language language = Language::english) {
  ParsedJson parsed = parse_json("f", text);
  std::vector<Problem> problems = std::move(parsed.problems);
  REQUIRE(parsed.root.has_value());
  Reader reader{"f", problems};
  {
    ObjectReader object = reader.object(*parsed.root);
    reading(object);
  }
  sort_by_place(problems);
  std::vector<std::string> lines;
  for (const Problem& problem : problems) lines.push_back(format(problem, language).substr(2));
  return lines;
}

/// The one problem there must be.
std::string problem_in(std::string_view text, const Reading& reading, Language language = Language::english) {
  const std::vector<std::string> lines = problems_of(text, reading, language);
  REQUIRE(lines.size() == 1);
  return lines[0];
}

/// What a reading gives when there must be no problem.
template <class Answer>
Answer answer_of(std::string_view text, Answer (*reading)(ObjectReader&)) {
  Answer answer{};
  for (const std::string& line : problems_of(text, [&](ObjectReader& object) { answer = reading(object); }))
    FAIL_CHECK(line);
  return answer;
}

TEST_SUITE("reading an object") {
  TEST_CASE("a good person is read without a word") {
    const auto lines = problems_of(
        R"({"//": "remark", "_comment2": 1, "$schema": "x",
        "id": "claire-morel", "name": "Claire Morel", "title": {"en": "Buyer", "fr": "Acheteuse"}, "rank": 2,
        "weight": 0.07, "known": true, "style": "driven", "needs": ["a", "b"], "seats": ["calm", "driven"],
        "inner": {"x": 1}})",
        [](ObjectReader& person) {
          CHECK(person.required_id("id") == "claire-morel");
          CHECK(person.required_name("name") == Text{"Claire Morel", "Claire Morel"});
          CHECK(person.required_text("title") == Text{"Buyer", "Acheteuse"});
          CHECK(person.required_integer("rank", 1, 4) == 2);
          CHECK(person.required_decimal("weight", 2, 0, 100) == 7);
          CHECK(person.optional_integer("days", 0, 20, 1) == 1);
          CHECK(person.optional_decimal("share", 1, 0, 10, 5) == 5);
          CHECK(person.optional_boolean("known", false));
          CHECK(person.required_choice("style", k_styles) == Style::driven);
          CHECK(person.optional_choice("mood", k_styles, Style::cautious) == Style::cautious);
          std::string needs;
          person.each("needs", {1, 3},
                      [&](const JsonNode& item, const std::string& pointer) { needs += item.string() + pointer; });
          CHECK(needs == "a/needs/0b/needs/1");
          std::vector<Style> seats;
          person.each_choice("seats", {}, k_styles, [&](Style style) { seats.push_back(style); });
          CHECK(seats == std::vector<Style>{Style::calm, Style::driven});
          CHECK(person.required_object("inner").required_integer("x", 0, 1) == 1);
          CHECK_FALSE(person.optional_object("nowhere").present());
          person.finish();
        });
    CHECK(lines.empty());
  }

  TEST_CASE("all problems are found, not only the first") {
    CHECK(problems_of(R"({"id": 1, "rank": 9, "style": 2})", [](ObjectReader& person) {
            CHECK(person.required_id("id").empty());
            CHECK(person.required_integer("rank", 1, 4) == 1);
            CHECK(person.required_choice("style", k_styles) == Style::calm);
            CHECK(person.required_text("title") == Text{});
          }).size() == 4);
  }

  TEST_CASE("something else than an object is one problem, not one for each key") {
    CHECK(problem_in(R"({"person": 3})", [](ObjectReader& root) {
            ObjectReader person = root.required_object("person");
            CHECK(person.required_integer("rank", 1, 4) == 1);
            CHECK(person.required_reference("site", NameTable{{"site", "site"}}) == k_unresolved);
            person.each("needs", {1, 2}, [](const JsonNode&, const std::string&) { FAIL("no item"); });
          }) == "1:12: Expected here: an object, with its keys between { and }; found: the number 3. (at /person)");
  }

  TEST_CASE("what was reported when parsing is not reported again") {
    CHECK(problems_of(R"({"rank": 99999999999999999999, "list": [99999999999999999999], "name": 99999999999999999999})",
                      [](ObjectReader& person) {
                        CHECK(person.required_integer("rank", 1, 4) == 1);
                        CHECK(person.required_name("name") == Text{});
                        person.each_object("list", [](ObjectReader& item) { item.required_id("id"); });
                      })
              .size() == 3);
  }
}

TEST_SUITE("keys") {
  const Reading k_read_rank = [](ObjectReader& person) { person.required_integer("rank", 1, 4); };

  TEST_CASE("a missing key says what was expected") {
    CHECK(problem_in("{}", k_read_rank) ==
          "1:1: The key “rank” is missing here. Expected: a whole number from 1 to 4.");
    CHECK(problem_in("{}", k_read_rank, Language::french) ==
          "1:1: La clé «\u00A0rank\u00A0» manque ici. Attendu\u00A0: un nombre entier de 1 à 4.");
  }

  TEST_CASE("an unknown key is reported at the key") {
    CHECK(problem_in(R"({"rank": 1, "colour": 2})", k_read_rank) ==
          "1:13: The key “colour” is not known here. Possible here: “rank”. (at /colour)");
  }

  TEST_CASE("a mistyped required key is one problem") {
    CHECK(problem_in(R"({"rnak": 1})", k_read_rank) ==
          "1:2: The key “rnak” is not known here. Did you mean “rank”? (at /rnak)");
    CHECK(problem_in(R"({"Rank": 1})", k_read_rank, Language::french) ==
          "1:2: La clé «\u00A0Rank\u00A0» n’est pas connue ici. Vouliez-vous dire «\u00A0rank\u00A0»\u00A0? (dans "
          "/Rank)");
  }

  TEST_CASE("a key that is there already is not suggested for another") {
    CHECK_FALSE(problem_in(R"({"rank": 1, "ranks": 2})", k_read_rank).find("Did you mean") != std::string::npos);
  }

  TEST_CASE("keys may be left free") {
    CHECK(problems_of(R"({"a": 1})", [](ObjectReader& object) { object.ignore_rest(); }).empty());
    std::string seen;
    CHECK(problems_of(R"({"a/b": 1, "//": 2, "c": 3})", [&](ObjectReader& object) {
            object.each_member(
                [&](const JsonMember& member, const std::string& pointer) { seen += member.key + pointer + ' '; });
          }).empty());
    CHECK(seen == "a/b/a~1b c/c ");
  }

  TEST_CASE("the meaning of a value can be reported at its place") {
    CHECK(problem_in("{\n \"rank\": 1}", [](ObjectReader& person) {
            person.required_integer("rank", 1, 4);
            person.report("rank", {"Two chiefs.", "Deux chefs."});
          }) == "2:10: Two chiefs. (at /rank)");
    CHECK(problem_in("{}", [](ObjectReader& person) {
            person.report("rank", {"Nobody.", "Personne."});
          }) == "1:1: Nobody.");
  }
}

TEST_SUITE("numbers") {
  std::string integer_problem(std::string_view value) {
    return problem_in("{\"n\": " + std::string{value} + "}",
                      [](ObjectReader& object) { object.required_integer("n", 1, 4); });
  }
  std::string decimal_problem(std::string_view value) {
    return problem_in("{\"n\": " + std::string{value} + "}",
                      [](ObjectReader& object) { object.required_decimal("n", 2, -50, 100); });
  }

  TEST_CASE("kind, fraction and range have each their own message") {
    CHECK(integer_problem("true") == "1:7: Expected here: a whole number from 1 to 4; found: true. (at /n)");
    CHECK(integer_problem("\"3\"") ==
          "1:7: Expected here: a whole number from 1 to 4; found: the text “3”. Remove the quotation marks. (at /n)");
    CHECK(integer_problem("2.5") == "1:7: 2.5 is not a whole number. Write a whole number from 1 to 4. (at /n)");
    CHECK(integer_problem("5") == "1:7: 5 is too large. Write a whole number from 1 to 4. (at /n)");
    CHECK(integer_problem("-1") == "1:7: -1 is too small. Write a whole number from 1 to 4. (at /n)");
    CHECK(integer_problem("4294967298") == "1:7: 4294967298 is too large. Write a whole number from 1 to 4. (at /n)");
    CHECK(integer_problem("1e300") == "1:7: 1e+300 is not a whole number. Write a whole number from 1 to 4. (at /n)");
  }

  TEST_CASE("a whole number may be written 4.0 or 2e0, as the schema allows") {
    CHECK(answer_of<int>(R"({"n": 4.0})", [](ObjectReader& object) { return object.required_integer("n", 1, 4); }) ==
          4);
    CHECK(answer_of<int>(R"({"n": 2e0})", [](ObjectReader& object) { return object.required_integer("n", 1, 4); }) ==
          2);
  }

  TEST_CASE("an open range names only its closed end") {
    CHECK(problem_in(R"({"n": -1})", [](ObjectReader& object) {
            object.required_integer<std::int64_t>("n", 0, INT64_MAX);
          }) == "1:7: -1 is too small. Write a whole number, at least 0. (at /n)");
  }

  TEST_CASE("decimals are read exactly, as whole hundredths") {
    const auto read = [](ObjectReader& object) { return object.required_decimal("n", 2, -50, 100); };
    CHECK(answer_of<int>(R"({"n": 0.07})", read) == 7);
    CHECK(answer_of<int>(R"({"n": 0.29})", read) == 29);
    CHECK(answer_of<int>(R"({"n": 1})", read) == 100);
    CHECK(answer_of<int>(R"({"n": -0.5})", read) == -50);
    CHECK(decimal_problem("0.075") ==
          "1:7: 0.075 is too long or too large. Write a number from -0.5 to 1 with at most 2 decimals. (at "
          "/n)");
    CHECK(decimal_problem("-0.51").starts_with("1:7: -0.51 is too small."));
    CHECK(decimal_problem("1e300").starts_with("1:7: 1e+300 is too long or too large."));
    CHECK(decimal_problem("null").starts_with("1:7: Expected here: a number from -0.5 to 1"));
  }
}

TEST_SUITE("texts and ids") {
  std::string text_problem(std::string_view value, Language language = Language::english) {
    return problem_in(
        "{\"t\": " + std::string{value} + "}", [](ObjectReader& object) { object.required_text("t"); }, language);
  }

  TEST_CASE("a text needs both languages, and the missing one is named") {
    CHECK(text_problem(R"({"en": "Yes"})") == "1:7: The French text is missing. Add \"fr\": \"…\". (at /t)");
    CHECK(text_problem(R"({"fr": "Oui"})", Language::french) ==
          "1:7: Le texte anglais manque. Ajoutez \"en\": \"…\". (dans /t)");
    CHECK(text_problem(R"({"en": "Yes", "fr": "  "})").starts_with("1:27: This text is empty."));
    CHECK(
        text_problem(R"({"en": "Yes", "fr": "Oui", "de": "Ja"})").starts_with("1:34: The key “de” is not known here."));
    CHECK(text_problem(R"({"en": "Yes", "Fr": "Oui"})") ==
          "1:21: The key “Fr” is not known here. Did you mean “fr”? (at /t/Fr)");
    CHECK(
        text_problem(R"("Yes")") ==
        "1:7: Expected here: a text in both languages, {\"en\": \"…\", \"fr\": \"…\"}; found: the text “Yes”. (at /t)");
  }

  TEST_CASE("a proper name may be the same in both languages") {
    CHECK(answer_of<Text>(R"({"n": {"en": "North", "fr": "Nord"}})",
                          [](ObjectReader& object) { return object.required_name("n"); }) == Text{"North", "Nord"});
    CHECK(problem_in(R"({"n": 3})", [](ObjectReader& object) {
            object.optional_name("n");
          }).starts_with("1:7: Expected here: a name"));
  }

  TEST_CASE("a bad id is answered with a good one") {
    CHECK(problem_in(R"({"id": "Hélène Mercier"})", [](ObjectReader& object) {
            object.required_id("id");
          }).ends_with("32 characters at most. For instance “helene-mercier”. (at /id)"));
  }
}

TEST_SUITE("choices and lists") {
  TEST_CASE("an unknown word gets the nearest one and the whole list when it is short") {
    const Reading read = [](ObjectReader& object) { object.required_choice("s", k_styles); };
    CHECK(problem_in(R"({"s": "clam"})", read) ==
          "1:7: “clam” is not known here. Did you mean “calm”? Possible: “calm”, “driven” or “cautious”. (at /s)");
    CHECK(problem_in(R"({"s": "blue"})", read) ==
          "1:7: “blue” is not known here. Possible: “calm”, “driven” or “cautious”. (at /s)");
    CHECK(problem_in(R"({"s": []})", read) ==
          "1:7: Expected here: “calm”, “driven” or “cautious”; found: a list. (at /s)");
  }

  TEST_CASE("a long list of words is left to the guide") {
    std::vector<Row> rows;
    const std::string letters = "abcdefghijklm";
    for (std::size_t letter = 0; letter < letters.size(); ++letter)
      rows.push_back({std::string_view{letters}.substr(letter, 1), Style::calm});
    CHECK(problem_in(R"({"s": "zz"})", [&](ObjectReader& object) { object.required_choice("s", rows); }) ==
          "1:7: “zz” is not known here. Possible: one of the words that scenarios/README.md lists. (at /s)");
  }

  TEST_CASE("lists have a least and a most number of entries") {
    int seen = 0;
    const Reading read = [&](ObjectReader& object) {
      object.each("l", {2, 3}, [&](const JsonNode&, const std::string&) { ++seen; });
    };
    CHECK(problem_in(R"({"l": [1]})", read) == "1:7: This list needs at least 2 entries; it has 1. (at /l)");
    seen = 0;
    CHECK(problem_in(R"({"l": [1, 2, 3, 4]})", read) == "1:7: This list may have at most 3 entries; it has 4. (at /l)");
    CHECK(seen == 3);
    CHECK(problem_in(R"({"l": {}})", read)
              .starts_with("1:7: Expected here: a list, with its values between [ and ]; found: an object"));
    CHECK(problem_in("{}", read).starts_with("1:1: The key “l” is missing here."));
  }

  TEST_CASE("each object of a list is checked for its own keys") {
    CHECK(problem_in(R"({"l": [{"id": "a"}, {"id": "b", "x": 1}]})", [](ObjectReader& object) {
            object.each_object("l", [](ObjectReader& item) { item.required_id("id"); });
          }) == "1:33: The key “x” is not known here. Possible here: “id”. (at /l/1/x)");
  }

  TEST_CASE("a word named twice in a list is reported and counted once") {
    int seen = 0;
    CHECK(problem_in(R"({"l": ["calm", "calm"]})", [&](ObjectReader& object) {
            object.each_choice("l", {}, k_styles, [&](Style) { ++seen; });
          }) == "1:16: “calm” is already in this list. Keep it once. (at /l/1)");
    CHECK(seen == 1);
  }
}

TEST_SUITE("references") {
  struct Names {
    NameTable people{{"stakeholder", "interlocuteur"}};
    NameTable sites{{"site", "site"}};
    int found = k_unresolved;
    std::vector<int> friends;
  };

  void read_people(ObjectReader & root, Names & names) {
    root.each_object("sites", [&](ObjectReader& site) { names.sites.declare(site); });
    root.each_object("people", [&](ObjectReader& person) { names.people.declare(person); });
    names.found = root.optional_reference("chief", names.people);
    names.friends = root.references("friends", names.people);
  }

  std::string reference_problem(std::string_view text, Names & names) {
    return problem_in(text, [&](ObjectReader& root) { read_people(root, names); });
  }

  TEST_CASE("a reference may come before what it names") {
    Names names;
    CHECK(problems_of(R"({"chief": "bob", "friends": ["bob", "anna"], "people": [{"id": "anna"}, {"id": "bob"}]})",
                      [&](ObjectReader& root) { read_people(root, names); })
              .empty());
    CHECK(names.found == 1);
    CHECK(names.friends == std::vector<int>{1, 0});
    CHECK(names.people.id(0) == "anna");
    using PersonId = Id<struct PersonKind>;
    CHECK(to_id<PersonId>(names.found) == PersonId{std::size_t{1}});
    CHECK_FALSE(to_id<PersonId>(k_unresolved).valid());
  }

  TEST_CASE("an unknown id gets the nearest one and the kind that was expected") {
    Names names;
    CHECK(reference_problem(R"({"chief": "ana", "people": [{"id": "anna"}, {"id": "bob"}]})", names) ==
          "1:11: “ana” is not declared (stakeholder). Did you mean “anna”? Declared: “anna” or “bob”. (at /chief)");
    CHECK(names.found == k_unresolved);
    CHECK(reference_problem(R"({"chief": "zoe"})", names = Names{}) ==
          "1:11: “zoe” is not declared: this case declares none of that kind (stakeholder). (at /chief)");
    CHECK(reference_problem(R"({"chief": 7})", names = Names{}) ==
          "1:11: Expected here: the id of something declared (stakeholder); found: the number 7. (at /chief)");
  }

  TEST_CASE("an id of another kind is told as such") {
    Names names;
    CHECK(reference_problem(R"({"chief": "paris", "sites": [{"id": "paris"}], "people": [{"id": "anna"}]})", names) ==
          "1:11: “paris” is declared, but as another kind of thing (site). Expected here: stakeholder. (at /chief)");
  }

  TEST_CASE("an id declared twice names the first line; the indices go on") {
    Names names;
    CHECK(
        reference_problem(
            "{\"people\": [{\"id\": \"anna\"},\n{\"id\": \"anna\"}, {\"id\": \"bob\"}], \"chief\": \"bob\"}", names) ==
        "2:8: The id “anna” (stakeholder) is already taken in line 1. Choose another one here. (at /people/1/id)");
    CHECK(names.found == 2);
    CHECK(names.people.find("anna") == 0);
  }

  TEST_CASE("what refers to a badly written id is no second mistake") {
    Names names;
    CHECK(reference_problem(R"({"people": [{"id": "Anna B"}], "chief": "Anna B"})", names)
              .starts_with("1:20: “Anna B” can’t be an id"));
    CHECK(names.found == 0);
  }

  TEST_CASE("an id named twice in a list is reported and counted once") {
    Names names;
    CHECK(reference_problem(R"({"people": [{"id": "anna"}], "friends": ["anna", "anna"]})", names) ==
          "1:50: “anna” is already in this list. Keep it once. (at /friends/1)");
    CHECK(names.friends == std::vector<int>{0});
  }
}

}  // namespace
}  // namespace diapason
