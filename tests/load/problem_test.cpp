#include "load/problem.hpp"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "load/identifier.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"
#include "load/source_text.hpp"

namespace diapason {
namespace {

Problem problem_at(std::string file, int line, int column) {
  return {{std::move(file), line, column, {}}, {"wrong", "faux"}};
}

TEST_SUITE("problems") {
  TEST_CASE("a problem is one line that an editor can jump to") {
    const Problem problem{{"case.json", 12, 7, "/stakeholders/2/rank"}, {"Too large.", "Trop grand."}};
    CHECK(format(problem, Language::english) == "case.json:12:7: Too large. (at /stakeholders/2/rank)");
    CHECK(format(problem, Language::french) == "case.json:12:7: Trop grand. (dans /stakeholders/2/rank)");
  }

  TEST_CASE("a problem of the outermost value or of the whole file names no pointer or line") {
    CHECK(format(problem_at("case.json", 1, 1), Language::english) == "case.json:1:1: wrong");
    CHECK(format(problem_at("case.json", 0, 0), Language::french) == "case.json: faux");
  }

  TEST_CASE("a key can't send commands to the terminal") {
    const Problem problem{{"case.json", 1, 2, "/a\x1b[2J"}, {"wrong", "faux"}};
    CHECK(format(problem, Language::english) == "case.json:1:2: wrong (at /aU+001B[2J)");
  }

  TEST_CASE("problems are shown in the order of the file") {
    std::vector<Problem> problems{problem_at("b", 1, 1), problem_at("a", 10, 1), problem_at("a", 9, 5),
                                  problem_at("a", 9, 2)};
    sort_by_place(problems);
    CHECK(problems == std::vector<Problem>{problem_at("a", 9, 2), problem_at("a", 9, 5), problem_at("a", 10, 1),
                                           problem_at("b", 1, 1)});
  }

  TEST_CASE("pointers escape tilde and slash as RFC 6901 asks") {
    CHECK(child_pointer("", "a/b~c") == "/a~1b~0c");
    CHECK(child_pointer("/needs", std::size_t{3}) == "/needs/3");
    CHECK(child_pointer("", "") == "/");
  }
}

TEST_SUITE("messages") {
  TEST_CASE("a pattern takes its values in each language and keeps other braces") {
    const Text filled = fill({"{1} and {0} in { \"en\": {9} }", "{0} et {1}"}, {same("{1}"), {"two", "deux"}});
    CHECK(filled == Text{"two and {1} in { \"en\": {9} }", "{1} et deux"});
  }

  TEST_CASE("quotations have the marks of their language, stay short and show what is invisible") {
    CHECK(in_quotes("Zoé") == Text{"“Zoé”", "«\u00A0Zoé\u00A0»"});
    CHECK(in_quotes("a\u00A0b\x01") == Text{"“aU+00A0bU+0001”", "«\u00A0aU+00A0bU+0001\u00A0»"});
    CHECK(in_quotes(std::string(60, 'x')).en == "“" + std::string(40, 'x') + "…”");
    CHECK(in_quotes("\xFF").en == "“byte FF”");
  }

  TEST_CASE("large numbers are grouped as each language does") {
    CHECK(grouped(999) == same("999"));
    CHECK(grouped(200'000) == Text{"200,000", "200\u00A0000"});
    CHECK(grouped(-1'234'567) == Text{"-1,234,567", "-1\u00A0234\u00A0567"});
  }

  TEST_CASE("a list of possibilities ends in or") {
    constexpr std::array<std::string_view, 3> k_words{"a", "b", "c"};
    CHECK(listed(k_words).en == "“a”, “b” or “c”");
    CHECK(listed(std::span{k_words}.first(2)).fr == "«\u00A0a\u00A0» ou «\u00A0b\u00A0»");
    CHECK(listed({}).en.empty());
  }
}

TEST_SUITE("suggestions") {
  constexpr std::array<std::string_view, 5> k_keys{"rank", "name", "needs", "claire-morel", "x"};

  TEST_CASE("typing mistakes are counted by letter, a swap of neighbours as one") {
    CHECK(typing_distance("rank", "rank") == 0);
    CHECK(typing_distance("rnak", "rank") == 1);
    CHECK(typing_distance("ran", "rank") == 1);
    CHECK(typing_distance("", "rank") == 4);
    CHECK(typing_distance("Claire_Morel", "claire-morel") == 0);
  }

  TEST_CASE("the nearest word is suggested only when it is near") {
    CHECK(nearest("rnak", k_keys) == "rank");
    CHECK(nearest("need", k_keys) == "needs");
    CHECK(nearest("claire-moral", k_keys) == "claire-morel");
    CHECK(nearest("Claire Morel", k_keys) == "claire-morel");
    CHECK(nearest("budget", k_keys).empty());
    CHECK(nearest("y", k_keys).empty());
    CHECK(nearest("", k_keys).empty());
    CHECK(nearest(std::string(10'000, 'r'), k_keys).empty());
  }

  TEST_CASE("ids are short words of small letters, digits and hyphens") {
    for (const char* good : {"a", "claire-morel", "site-2"}) CHECK(is_identifier(good));
    for (const char* bad : {"", "Claire", "2nd", "-a", "a_b", "é", "a b"}) CHECK_FALSE(is_identifier(bad));
    CHECK(is_identifier(std::string(32, 'a')));
    CHECK_FALSE(is_identifier(std::string(33, 'a')));
  }

  TEST_CASE("a bad id is answered with a good one") {
    CHECK(suggest_identifier("Hélène  Mercier!") == "helene-mercier");
    CHECK(suggest_identifier("2 Œuvres & Cie") == "oeuvres-cie");
    CHECK(suggest_identifier("???").empty());
    for (const std::string& words : {std::string(31, 'a') + "œ", std::string(100, 'Z'), std::string(31, 'a') + "-b"})
      CHECK(is_identifier(suggest_identifier(words)));
  }
}

TEST_SUITE("places in a text") {
  TEST_CASE("columns count characters, whatever their length in bytes; tabs count one") {
    const std::string_view text = "\té😀x";
    PositionFinder positions{text};
    CHECK(positions.at(1) == Position{1, 2});
    CHECK(positions.at(3) == Position{1, 3});
    CHECK(positions.at(7) == Position{1, 4});
    CHECK(positions.at(99) == Position{1, 5});
    CHECK(positions.at(0) == Position{1, 1});
  }

  TEST_CASE("a line ends in LF, CRLF or CR") {
    PositionFinder positions{"a\nb\r\nc\rd"};
    CHECK(positions.at(2) == Position{2, 1});
    CHECK(positions.at(5) == Position{3, 1});
    CHECK(positions.at(7) == Position{4, 1});
  }

  TEST_CASE("UTF-8 is checked strictly") {
    CHECK_FALSE(first_invalid_utf8("aé€😀").has_value());
    CHECK(first_invalid_utf8("a\xE9t\xE9").value() == 1);        // Latin-1
    CHECK(first_invalid_utf8("ab\xC0\xAF").value() == 2);        // overlong
    CHECK(first_invalid_utf8("\xED\xA0\x80").value() == 0);      // a surrogate
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80").value() == 0);  // beyond U+10FFFF
    CHECK(first_invalid_utf8("\xE2\x82").value() == 0);          // cut short
    CHECK(first_invalid_utf8("\xFF\xFE{").value() == 0);         // UTF-16
    CHECK(count_code_points("aé€😀") == 4);
  }
}

}  // namespace
}  // namespace diapason
