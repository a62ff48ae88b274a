#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "load/bad_cases.hpp"
#include "load/case_fixtures.hpp"
#include "load/json_tree.hpp"
#include "load/source_text.hpp"

namespace diapason {
namespace {

constexpr std::string_view k_mark = "§";

struct Marked {
  std::string text;
  std::string place;  ///< ":line:column" of the mark, empty when there is none
};

/// Takes the mark out of a text, and says where it stood.
Marked unmarked(std::string text) {
  const std::size_t at = text.find(k_mark);
  if (at == std::string::npos) return {std::move(text), {}};
  const std::string_view before = std::string_view{text}.substr(0, at);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t column = 1 + count_code_points(before.substr(line_start));
  text.erase(at, k_mark.size());
  return {std::move(text), ":" + std::to_string(line) + ":" + std::to_string(column) + ": "};
}

void check(const BadCase& bad) {
  CAPTURE(bad.what);
  CaseFiles files = bad.file == InFile::full_case ? full_case() : small_case();
  SourceFile& changed = bad.file == InFile::playbook ? files.playbook : files.the_case;
  Marked marked = unmarked(edited(changed.text, bad.edits));
  changed.text = marked.text;
  const std::vector<std::string> lines = problem_lines(files);
  std::string all;
  for (const std::string& line : lines) all += "\n" + line;
  CAPTURE(all);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].starts_with(changed.name + marked.place));
  CHECK(lines[0].find(bad.phrase) != std::string::npos);
}

std::string text_of(const std::string& path) {
  std::ifstream file{std::string{DIAPASON_SOURCE_DIR} + path};
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>{file}, {}};
}

TEST_SUITE("bad cases") {
  TEST_CASE("the cases they are made from are good") {
    CHECK(problem_lines(small_case()).empty());
    CHECK(problem_lines(full_case()).empty());
  }

  TEST_CASE("a mistake in what a case is or has is one problem, told where it stands") {
    for (const BadCase& bad : bad_headings()) check(bad);
  }
  TEST_CASE("a mistake about people is one problem, told where it stands") {
    for (const BadCase& bad : bad_people()) check(bad);
  }
  TEST_CASE("a mistake in an action is one problem, told where it stands") {
    for (const BadCase& bad : bad_actions()) check(bad);
  }
  TEST_CASE("a mistake in what can be prepared, planned and agreed is one problem, told where it stands") {
    for (const BadCase& bad : bad_plans()) check(bad);
  }
  TEST_CASE("a mistake in what happens is one problem, told where it stands") {
    for (const BadCase& bad : bad_plots()) check(bad);
  }
  TEST_CASE("a mistake in who comes, goes and decides is one problem, told where it stands") {
    for (const BadCase& bad : bad_moves_of_people()) check(bad);
  }

  TEST_CASE("the problems of both files are told in one go") {
    CaseFiles files = small_case_with({{R"("rank": 4)", R"("rank": 5)"}});
    files.playbook.text = edited(files.playbook.text, {{R"("rule": 18)", R"("rule": 180)"}});
    const std::vector<std::string> lines = problem_lines(files);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].starts_with("playbook.json:"));
    CHECK(lines[1].starts_with("small-case.json:"));
  }

  TEST_CASE("a file that can't be read to its end is told together with the other's mistakes in writing") {
    CaseFiles files = small_case_with({{R"("months": 6,)", R"("months": 6)"}});
    files.playbook.text = edited(files.playbook.text, {{R"("format": 1,)", R"("format": 1)"}});
    const std::vector<std::string> lines = problem_lines(files);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].find("comma") != std::string::npos);
    CHECK(lines[1].find("comma") != std::string::npos);
  }

  TEST_CASE("more people than a case may hold are one problem") {
    std::string many = R"("stakeholders": [)";
    const std::string_view text = small_case().the_case.text;
    const std::size_t start = text.find(R"(    {
      "id": "anna")");
    const std::string anna{text.substr(start, text.find("  ],\n  \"offers\"") - start)};
    for (int copy = 0; copy < 19; ++copy)
      many += edited(anna, {{R"("id": "anna")", "\"id\": \"anna-" + std::to_string(copy) + "\""}}) + ",";
    const std::vector<std::string> lines = problem_lines(small_case_with({{R"("stakeholders": [)", many}}));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("There are 21 entries of this kind (stakeholder)") != std::string::npos);
    CHECK(lines[0].find("(at /stakeholders/20)") != std::string::npos);
  }

  TEST_CASE("thousands of entries do no harm") {
    std::string many = R"("flags": ["wet")";
    for (int flag = 0; flag < 3'000; ++flag) many += ", \"f" + std::to_string(flag) + "\"";
    CHECK(problem_lines(small_case_with({{R"("flags": ["wet")", many}})).size() == 1);
    std::string people = R"("colleagues": [)";
    for (int person = 0; person < 400; ++person) people += "{\"id\": \"p" + std::to_string(person) + "\"},";
    CHECK(problem_lines(small_case_with({{R"("colleagues": [)", people}})).size() == k_most_problems + 1);
  }

  TEST_CASE("files full of mistakes are told as the files beside them say, in both languages") {
    for (const std::string name : {"several-at-once", "more-at-once"}) {
      const std::string path = "/tests/bad_cases/" + name;
      const CaseFiles files{{name + ".json", text_of(path + ".json")}, small_case().playbook};
      for (const Language language : {Language::english, Language::french}) {
        std::string told;
        for (const std::string& line : problem_lines(files, language)) told += line + "\n";
        CHECK(told == text_of(path + (language == Language::english ? ".en.txt" : ".fr.txt")));
      }
    }
  }
}

}  // namespace
}  // namespace diapason
