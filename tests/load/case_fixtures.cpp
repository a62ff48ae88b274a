#include "load/case_fixtures.hpp"

#include <doctest/doctest.h>

namespace diapason {
namespace {

CaseFiles read(const std::string& path, const std::string& name) {
  const std::string root = DIAPASON_SOURCE_DIR;
  auto files = read_case_files(root + path, root + "/scenarios");
  REQUIRE(files.ok());
  // Problems are told with short names, the same on every machine.
  files->the_case.name = name;
  files->playbook.name = "playbook.json";
  return *files;
}

}  // namespace

const CaseFiles& small_case() {
  static const CaseFiles k_files = read("/tests/bad_cases/small-case.json", "small-case.json");
  return k_files;
}

const CaseFiles& full_case() {
  static const CaseFiles k_files = read("/tests/bad_cases/full-case.json", "full-case.json");
  return k_files;
}

const CaseFiles& first_steps() {
  static const CaseFiles k_files = read("/scenarios/first-steps.json", "first-steps.json");
  return k_files;
}

std::string edited(std::string text, const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) {
    const std::size_t place = text.find(edit.old_text);
    CAPTURE(edit.old_text);
    REQUIRE(place != std::string::npos);
    REQUIRE(text.find(edit.old_text, place + 1) == std::string::npos);
    text.replace(place, edit.old_text.size(), edit.new_text);
  }
  return text;
}

CaseFiles small_case_with(const std::vector<Edit>& edits) {
  return {{small_case().the_case.name, edited(small_case().the_case.text, edits)}, small_case().playbook};
}

CaseFiles full_case_with(const std::vector<Edit>& edits) {
  return {{full_case().the_case.name, edited(full_case().the_case.text, edits)}, full_case().playbook};
}

Case loaded(const CaseFiles& files) {
  for (const std::string& line : problem_lines(files)) FAIL_CHECK(line);
  auto result = load_case(files);
  REQUIRE(result.ok());
  return *result;
}

std::vector<std::string> problem_lines(const CaseFiles& files, Language language) {
  const auto result = load_case(files);
  std::vector<std::string> lines;
  if (!result)
    for (const Problem& problem : result.problems()) lines.push_back(format(problem, language));
  return lines;
}

}  // namespace diapason
