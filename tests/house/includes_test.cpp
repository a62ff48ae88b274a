#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "house/house_rules.hpp"

namespace diapason::house {
namespace {

namespace fs = std::filesystem;

// A room that keeps its README, with one file more.
std::vector<std::string> findings_in(const std::string& path, const std::string& text) {
  std::vector<SourceFile> files;
  for (const char* room :
       {"base", "model", "load", "sim", "session", "coach", "bench", "view", "report", "ui", "cli"}) {
    files.push_back({std::string("game/") + room + "/README.md", "# a room\n"});
  }
  files.push_back({path, text});
  std::vector<std::string> said;
  for (const Finding& finding : check_house(files)) said.push_back(to_string(finding));
  return said;
}

bool starts_with(const std::vector<std::string>& findings, const std::string& beginning) {
  return findings.size() == 1 && findings.front().starts_with(beginning);
}

std::vector<SourceFile> all_texts(const fs::path& root) {
  std::vector<SourceFile> files;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
    const std::string name = entry->path().filename().string();
    if (entry->is_directory() && (name == ".git" || name == "build" || name == ".cache")) {
      entry.disable_recursion_pending();
    }
    if (!entry->is_regular_file()) continue;
    std::ifstream stream(entry->path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const bool is_picture_or_font = text.find('\0') != std::string::npos;
    if (!is_picture_or_font) files.push_back({fs::relative(entry->path(), root).generic_string(), std::move(text)});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

}  // namespace

TEST_CASE("the house keeps its rules") {
  const std::vector<SourceFile> files = all_texts(DIAPASON_SOURCE_DIR);
  CHECK(std::any_of(files.begin(), files.end(), [](const auto& file) { return file.path.starts_with("game/base/"); }));
  for (const Finding& finding : check_house(files)) FAIL_CHECK(to_string(finding));
}

TEST_CASE("a room may include itself, the rooms it uses and what those use") {
  CHECK(findings_in("game/coach/a.cpp",
                    "#include \"coach/a.hpp\"\n#include <vector>\n"
                    "#include \"session/s.hpp\"\n#include \"load/l.hpp\"\n#include \"base/id.hpp\"\n")
            .empty());
  CHECK(findings_in("game/cli/main.cpp", "#include \"report/r.hpp\"\n#include \"bench/b.hpp\"\n").empty());
}

TEST_CASE("a room that reaches up or aside is found, with file and line") {
  CHECK(starts_with(findings_in("game/base/a.hpp", "#pragma once\n#include \"model/case.hpp\"\n"),
                    "game/base/a.hpp:2: base/ must not include model/"));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "#include \"load/read.hpp\"\n"), "game/sim/a.cpp:1: "));
  CHECK(starts_with(findings_in("game/bench/a.cpp", "#include \"view/v.hpp\"\n"), "game/bench/a.cpp:1: "));
  CHECK(starts_with(findings_in("game/view/a.cpp", "  #  include \"cli/c.hpp\" // why not\n"), "game/view/a.cpp:1: "));
}

TEST_CASE("reports and windows see the view and base, and nothing else") {
  for (const char* path : {"game/ui/a.cpp", "game/report/a.cpp"}) {
    CHECK(findings_in(path, "#include \"view/v.hpp\"\n#include \"base/result.hpp\"\n").empty());
    CHECK(findings_in(path, "#include \"sim/state.hpp\"\n").size() == 1);
    CHECK(findings_in(path, "#include \"model/case.hpp\"\n").size() == 1);
    CHECK(findings_in(path, "#include \"coach/c.hpp\"\n").size() == 1);
  }
}

TEST_CASE("an include that hides its room is found") {
  CHECK(
      starts_with(findings_in("game/sim/a.cpp", "#include \"state.hpp\"\n"), "game/sim/a.cpp:1: write it from game/"));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "#include \"../cli/c.hpp\"\n"), "game/sim/a.cpp:1: write it"));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "#include <cli/c.hpp>\n"), "game/sim/a.cpp:1: write it"));
}

TEST_CASE("an include in a comment is none") {
  CHECK(findings_in("game/base/a.cpp", "// #include \"cli/c.hpp\"\n/*\n#include \"cli/c.hpp\"\n*/\n").empty());
}

TEST_CASE("code in a folder that is no room is found") {
  CHECK(starts_with(findings_in("game/helpers/a.cpp", "int a;\n"), "game/helpers/a.cpp: game/helpers"));
}

TEST_CASE("the simulation includes nothing that differs between machines or moments") {
  for (const char* header : {"chrono", "random", "unordered_map", "unordered_set", "fstream", "iostream", "filesystem",
                             "thread", "cmath", "ctime"}) {
    const std::string line = "\n#include <" + std::string(header) + ">\n";
    CHECK(starts_with(findings_in("game/sim/a.hpp", line), "game/sim/a.hpp:2: sim/ must not include <"));
    CHECK(findings_in("game/coach/a.cpp", line).empty());
  }
}

TEST_CASE("the simulation has no floating point, except in what is said about it") {
  CHECK(starts_with(findings_in("game/sim/a.cpp", "int a;\ndouble b;\n"), "game/sim/a.cpp:2: \"double\""));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "float b;\n"), "game/sim/a.cpp:1: \"float\""));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "auto b = x * 1.5;\n"), "game/sim/a.cpp:1: \"1.5\""));
  CHECK(starts_with(findings_in("game/sim/a.cpp", "auto b = 1'000.;\n"), "game/sim/a.cpp:1: \"1'000.\""));
  CHECK(findings_in("game/sim/a.cpp", "int doubled; // no double, 1.5\nauto s = \"double 1.5\"; /* float\n 2.0 */\n")
            .empty());
  CHECK(findings_in("game/sim/a.cpp", "auto s = R\"(a \" double)\"; char c = '\"'; int n = 1'000;\n").empty());
  CHECK(starts_with(findings_in("game/sim/a.cpp", "int n = 1'000; double x = 1'000;\n"), "game/sim/a.cpp:1: "));
  CHECK(findings_in("game/view/a.cpp", "double b;\n").empty());
}

TEST_CASE("JSON stays in the source files of the rooms that read and write it") {
  const std::string include = "#include <nlohmann/json.hpp>\n";
  for (const char* room : {"load", "session", "cli", "report"}) {
    CHECK(findings_in("game/" + std::string(room) + "/a.cpp", include).empty());
    CHECK(findings_in("game/" + std::string(room) + "/a.hpp", include).size() == 1);
  }
  CHECK(starts_with(findings_in("game/model/a.cpp", include), "game/model/a.cpp:1: model/ must not"));
  CHECK(starts_with(findings_in("game/coach/a.hpp", "#include <nlohmann/json_fwd.hpp>\n"), "game/coach/a.hpp:1: "));
}

TEST_CASE("a file that has grown too long is found") {
  std::string text;
  for (int i = 0; i < 450; ++i) text += "\n";
  CHECK(findings_in("game/sim/a.cpp", text).empty());
  CHECK(starts_with(findings_in("game/sim/a.cpp", text + "\n"), "game/sim/a.cpp:451: 451 lines"));
  CHECK(findings_in("tests/sim/a_test.cpp", text + "\n").size() == 1);
  CHECK(findings_in("cases/a.json", text + "\n").empty());
}

TEST_CASE("a room without a README is found, once") {
  const std::vector<Finding> findings = check_house({{"game/sim/a.cpp", ""}, {"game/sim/b.cpp", ""}});
  REQUIRE(findings.size() == 1);
  CHECK(to_string(findings.front()).starts_with("game/sim/a.cpp: the room sim has no README.md"));
}

TEST_CASE("work left for later and tabs are found") {
  const std::string leftover = std::string("TO") + "DO";
  CHECK(starts_with(findings_in("game/sim/a.cpp", "// " + leftover + ": later\n"), "game/sim/a.cpp:1: \"TO"));
  CHECK(findings_in("cases/a.md", "a\n" + std::string("FIX") + "ME\n").size() == 1);
  CHECK(findings_in("cases/a.md", "MAS" + leftover + "NTE\n").empty());
  CHECK(starts_with(findings_in("tests/sim/a_test.cpp", "\n\tint a;\n"), "tests/sim/a_test.cpp:2: a tab"));
  CHECK(findings_in("cases/a.md", "a\tb\n").empty());
}

TEST_CASE("a check of clang-tidy is switched off with a reason or not at all") {
  const std::string off = "Checks: >\n  -*,\n  modernize-*,\n  -modernize-this,\n  -modernize-that\n";
  CHECK(starts_with(findings_in(".clang-tidy", "# -modernize-this: because\n" + off),
                    ".clang-tidy:6: -modernize-that is off without a reason"));
  CHECK(findings_in(".clang-tidy", "# -modernize-this: because\n# -modernize-that: so\n" + off).empty());
}

}  // namespace diapason::house
