#include "load/json_tree.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "load/json_texts.hpp"

namespace diapason {
namespace {

using Kind = JsonNode::Kind;

TEST_SUITE("reading JSON") {
  TEST_CASE("every kind of value is kept as it was written") {
    const JsonNode root =
        root_of(R"({"n": null, "t": true, "i": -3, "d": 2.50, "e": 1e3, "s": "é\u00e9\n", "a": [1, [2]], "o": {}})");
    REQUIRE(root.is(Kind::object));
    CHECK(root.find("n")->is(Kind::null));
    CHECK(root.find("t")->boolean());
    CHECK(root.find("i")->integer() == -3);
    CHECK(root.find("d")->is(Kind::decimal));
    CHECK(root.find("d")->number() == doctest::Approx(2.5));
    CHECK(root.find("e")->is(Kind::decimal));
    CHECK(root.find("s")->string() == "éé\n");
    CHECK(root.find("a")->items()[1].items()[0].integer() == 2);
    CHECK(root.find("o")->members().empty());
    CHECK(root.find("absent") == nullptr);
  }

  TEST_CASE("a value asked for what it isn't answers with nothing") {
    const JsonNode root = root_of("[1]");
    CHECK(root.string().empty());
    CHECK(root.members().empty());
    CHECK(root.find("a") == nullptr);
    CHECK(root.items()[0].items().empty());
    CHECK_FALSE(root.items()[0].boolean());
  }

  TEST_CASE("members stay in the order in which they are written") {
    const JsonNode root = root_of(R"({"z": 1, "a": 2, "m": 3})");
    std::string order;
    for (const JsonMember& member : root.members()) order += member.key;
    CHECK(order == "zam");
  }

  TEST_CASE("comments and trailing commas are allowed, but not within texts") {
    const JsonNode root =
        root_of("// first\n{ /* a , ] \n */ \"a\": [1, 2,], // last ,\n \"b\": \"// no, /* comment */ ,]\",\n}//end");
    CHECK(root.find("a")->items().size() == 2);
    CHECK(root.find("b")->string() == "// no, /* comment */ ,]");
    CHECK(root_of("[1/*a*/,/*b*/]").items().size() == 1);
    CHECK(root_of("[\"\\\"// \", /**/ \"\\\\\"]").items().size() == 2);
  }

  TEST_CASE("a byte order mark is no part of the first line") {
    CHECK(root_of("\xEF\xBB\xBF[1]").items()[0].position() == Position{1, 2});
    CHECK(starts(problem_of("\xEF\xBB\xBF"), "case.json:1:1: The file is empty."));
  }

  TEST_CASE("the largest and smallest whole numbers are exact, larger ones are reported") {
    CHECK(root_of("[9223372036854775807]").items()[0].integer() == INT64_MAX);
    CHECK(root_of("[-9223372036854775808]").items()[0].integer() == INT64_MIN);
    for (const char* number : {"9223372036854775808", "18446744073709551616", "-9223372036854775809", "1e999"}) {
      CAPTURE(number);
      CHECK(starts(problem_of("{\"a\": [0, " + std::string{number} + "]}"), "case.json:1:11: The number “"));
    }
    const ParsedJson parsed = parse("[99999999999999999999, 1]");
    REQUIRE(parsed.root.has_value());
    CHECK(parsed.root->items()[0].is(Kind::broken));
    CHECK(parsed.root->items()[1].integer() == 1);
  }

  TEST_CASE("all keys that stand twice are reported, with the line of the first") {
    const ParsedJson parsed = parse("{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 2,\n \"a\": 3}");
    REQUIRE(parsed.problems.size() == 3);
    CHECK(format(parsed.problems[0], Language::english) ==
          "case.json:2:16: The key “c” stands here a second time; the first is in line 2. Keep only one of them. (at "
          "/b/c)");
    CHECK(parsed.problems[1].place == Place{"case.json", 3, 2, "/a"});
    CHECK(holds(parsed.problems[2].message.fr, "la clé «\u00A0a\u00A0»") == false);
    CHECK(holds(parsed.problems[2].message.fr,
                "La clé «\u00A0a\u00A0» apparaît ici une seconde fois\u00A0; la première est à la ligne 1"));
    REQUIRE(parsed.root.has_value());
    CHECK(parsed.root->find("a")->integer() == 1);
    CHECK(parsed.root->members().size() == 2);
  }

  TEST_CASE("an author may leave as many remarks in an object as he likes") {
    CHECK(root_of(R"({"//": "one", "//": "two", "_comment": 1, "_comment": 2})").members().size() == 4);
  }
}

TEST_SUITE("places of JSON values") {
  TEST_CASE("keys and values are found after tabs, accents, emoji and any end of line") {
    const JsonNode root = root_of("{\t\"é😀\" :\t\"ü\",\r\n  \"b\":[ 1 ,-2.5,\ttrue ,\"x\"\r, {\"k\"\n:null}]\n}");
    CHECK(root.position() == Position{1, 1});
    CHECK(root.members()[0].key_position == Position{1, 3});
    CHECK(root.members()[0].value.position() == Position{1, 10});
    CHECK(root.members()[1].key_position == Position{2, 3});
    const JsonNode& list = root.members()[1].value;
    CHECK(list.position() == Position{2, 7});
    CHECK(list.items()[0].position() == Position{2, 9});
    CHECK(list.items()[1].position() == Position{2, 12});
    CHECK(list.items()[2].position() == Position{2, 18});
    CHECK(list.items()[3].position() == Position{2, 24});
    CHECK(list.items()[4].position() == Position{3, 3});
    CHECK(list.items()[4].members()[0].key_position == Position{3, 4});
    CHECK(list.items()[4].members()[0].value.position() == Position{4, 2});
  }

  TEST_CASE("comments with accents shift nothing") {
    const JsonNode root = root_of("/* é, à */ [ /* ü */ 7, // ñ\n 8]");
    CHECK(root.position() == Position{1, 12});
    CHECK(root.items()[0].position() == Position{1, 22});
    CHECK(root.items()[1].position() == Position{2, 2});
  }

  TEST_CASE("empty lists and objects next to each other keep their places") {
    const JsonNode root = root_of("[[],{},[[]],{\"a\":[]}]");
    CHECK(root.items()[0].position() == Position{1, 2});
    CHECK(root.items()[1].position() == Position{1, 5});
    CHECK(root.items()[2].items()[0].position() == Position{1, 9});
    CHECK(root.items()[3].members()[0].value.position() == Position{1, 18});
  }
}

struct Mistake {
  std::string_view text;
  std::string_view beginning;  ///< of the only problem
};

void check_mistakes(std::initializer_list<Mistake> mistakes) {
  for (const Mistake& mistake : mistakes) {
    CAPTURE(mistake.text);
    const std::string problem = problem_of(mistake.text);
    CAPTURE(problem);
    CHECK(starts(problem, std::string{"case.json:"} + std::string{mistake.beginning}));
    CHECK_FALSE(parse(mistake.text).root.has_value());
  }
}

TEST_SUITE("mistakes in JSON, told to somebody who doesn't program") {
  TEST_CASE("what is missing is named where it is missing") {
    check_mistakes({
        {"{\"a\": 1\n \"b\": 2}", "1:8: A comma is missing between “1” and “b”. Add it here. (at /a)"},
        {"[\"x\" \"y\"]", "1:5: A comma is missing between “x” and “y”."},
        {"[{}\n{}]", "1:4: A comma is missing between “}” and “{”."},
        {"[1, [2] true]", "1:8: A comma is missing between “]” and “true”."},
        {"{\"a\" 1}", "1:6: A colon is missing between the key “a” and “1”."},
        {"{\"a\"}", "1:5: The key “a” has no value."},
        {"{\"a\": }", "1:7: The key “a” has no value: “}” was found instead."},
        {"{\"a\": , \"b\": 1}", "1:7: The key “a” has no value: a comma was found instead."},
        {"{\"a\": 1, : 2}", "1:10: A key is missing before this colon."},
        {"{1: 2}", "1:2: A key between double quotation marks was expected"},
        {"{\"a\": 1, {}}", "1:10: A key between double quotation marks was expected"},
        {"{\"a\": [1, 2}", "1:12: “}” can’t close the “[” opened in line 1. Write “]” here"},
        {"{\"a\": 1]", "1:8: “]” can’t close the “{” opened in line 1. Write “}” here"},
        {"{\n\"a\": [1,\n{\"b\": 1}\n", "4:1: The file ends, but the “[” opened in line 2 isn’t closed."},
        {"{\"a\"", "1:5: The file ends, but the “{” opened in line 1 isn’t closed."},
    });
  }

  TEST_CASE("what is too much is named where it stands") {
    check_mistakes({
        {"[1,,2]", "1:4: There is a comma too many here."},
        {"[,]", "1:2: There is a comma too many here."},
        {"{,}", "1:2: There is a comma too many here."},
        {"[1,,]", "1:4: There is a comma too many here."},
        {"{\"a\":: 1}", "1:6: There is a colon too many after the key “a”."},
        {"[\"a\": 1]", "1:5: Within a list [ ] values have no keys."},
        {"{\"a\": \"b\": 1}", "1:10: The colon after “b” can’t stand here"},
        {"{} {}", "1:4: The content of the file is already closed, but “{” follows."},
        {"{}}", "1:3: The content of the file is already closed"},
        {"]", "1:1: The file should begin with “{”; “]” was found."},
        {", 1", "1:1: The file should begin with “{”; a comma was found."},
    });
  }

  TEST_CASE("the pointer leads to the list or the key in question") {
    CHECK(parse(R"({"a": [1 2]})").problems.at(0).place.pointer == "/a");
    CHECK(parse(R"({"a": [0, {"b": 1 "c": 2}]})").problems.at(0).place.pointer == "/a/1/b");
    CHECK(parse(R"([0, {"b": tru}])").problems.at(0).place.pointer == "/1/b");
    CHECK(parse("[1 2]").problems.at(0).place.pointer.empty());
  }

  TEST_CASE("a file without content is called empty") {
    check_mistakes({{"", "1:1: The file is empty."},
                    {" \n\t ", "2:3: The file is empty."},
                    {"// only a remark", "1:17: The file is empty."}});
  }

  TEST_CASE("words outside of quotation marks are told apart") {
    check_mistakes({
        {"{name: 1}", "1:2: “name” must stand between double quotation marks"},
        {"{\"a\": True}", "1:7: Write “True” in lower case: true."},
        {"{\"a\": nul}", "1:7: “nul” must stand between double quotation marks"},
        {"[NaN]", "1:2: “NaN” is not a number of a case."},
        {"[-Infinity]", "1:2: “-Infinity” is not a number of a case."},
        {"['a']", "1:2: Only straight double quotation marks (\") hold a text."},
        {"{“a”: 1}", "1:2: Only straight double quotation marks (\") hold a text."},
        {"{\"a\": \"he said \"yes\"\"}", "1:17: “yes” stands outside the quotation marks."},
        {"[/ 1]", "1:2: “/” can’t stand here. A comment begins with //"},
        {"[1,\u00A0\n2]", "1:4: An invisible character (U+00A0) stands here"},
        {std::string_view{"[1,\0 2]", 7}, "1:4: An invisible character (U+0000) stands here"},
    });
  }

  TEST_CASE("numbers that JSON doesn't know are told as such") {
    for (const char* number :
         {"01", "+1", ".5", "5.", "1_000", "12%", "0x10", "1e", "1.e3", "-.5", "00", "1-2", "3€"}) {
      CAPTURE(number);
      CHECK(holds(problem_of("[0, " + std::string{number} + ", 1]"),
                  "1:5: “" + std::string{number} + "” isn’t written as a number"));
    }
    CHECK(starts(problem_of("[-]"), "case.json:1:2: "));
  }

  TEST_CASE("texts that don't end are reported where they begin") {
    check_mistakes({
        {"{\"a\": \"no end,\n \"b\": 1}", "1:7: The text “no end,” opens here but isn’t closed"},
        {"{\"a", "1:2: The text “a” opens here but isn’t closed"},
        {"[\"a\\", "1:2: The text “a\\” opens here but isn’t closed"},
        {"[\"a\\\"]", "1:2: The text “a\\\"]” opens here but isn’t closed"},
        {"[1 /* no end", "1:4: The comment that begins here with /* has no end."},
        {"[1 /*/", "1:4: The comment that begins here with /* has no end."},
    });
  }

  TEST_CASE("escapes and control characters in texts are checked") {
    check_mistakes({
        {"[\"C:\\dir\"]", "1:5: A backslash has a special meaning within a text."},
        {"[\"é\\u12G4\"]", "1:4: After \\u JSON expects four hexadecimal digits"},
        {"[\"\\u12\"]", "1:3: After \\u JSON expects four hexadecimal digits"},
        {"[\"a\tb\"]", "1:4: A tab can’t stand within a text."},
        {"[\"a\x01\"]", "1:4: An invisible control character (U+0001) stands within this text."},
        {"[\"\\ud800\"]", "1:3: “\\ud800” is only half of a character"},
        {"[\"\\uDC00\"]", "1:3: “\\uDC00” is only half of a character"},
        {"[\"\\ud800\\ud800\"]", "1:3: “\\ud800” is only half of a character"},
        {"[\"\\ud83d\\n\"]", "1:3: “\\ud83d” is only half of a character"},
    });
    CHECK(root_of("[\"\\uD83D\\uDE00\\/\"]").items()[0].string() == "😀/");
  }

  TEST_CASE("the first mistake is told, whether of writing or of order") {
    CHECK(starts(problem_of("[1 2, nul]"), "case.json:1:3: A comma is missing"));
    CHECK(starts(problem_of("[nul, 1 2]"), "case.json:1:2: “nul” must stand"));
    CHECK(starts(problem_of("[1 nul]"), "case.json:1:4: “nul” must stand"));
    CHECK(starts(problem_of("{} nul"), "case.json:1:4: “nul” must stand"));
  }

  TEST_CASE("a file that isn't UTF-8 is told how to be saved") {
    check_mistakes({
        {"{\"é\": \"caf\xE9\"}", "1:11: This character isn’t encoded in UTF-8. Save the file again"},
        {"// caf\xE9\n{}", "1:7: This character isn’t encoded in UTF-8."},
        {"\xFF\xFE{", "1:1: This character isn’t encoded in UTF-8."},
        {"\xEF\xBB", "1:1: This character isn’t encoded in UTF-8."},
    });
  }
}

}  // namespace
}  // namespace diapason
