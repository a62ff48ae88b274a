#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/case_loader.hpp"

namespace diapason {

/// What stands for `old_text` in a changed file.
struct Edit {
  std::string_view old_text;
  std::string new_text;
};

/// The small case of tests/bad_cases with its own small playbook.
[[nodiscard]] const CaseFiles& small_case();

/// A case of tests/bad_cases in which everything is written that may be left out, on the same playbook.
[[nodiscard]] const CaseFiles& full_case();

/// The first case that is shipped.
[[nodiscard]] const CaseFiles& first_steps();

/// The text with each edit applied once; a test fails when a text to replace isn't there exactly once.
[[nodiscard]] std::string edited(std::string text, const std::vector<Edit>& edits);

/// The small case, edited; the full case, edited.
[[nodiscard]] CaseFiles small_case_with(const std::vector<Edit>& edits);
[[nodiscard]] CaseFiles full_case_with(const std::vector<Edit>& edits);

/// The case of files that must be without a problem.
[[nodiscard]] Case loaded(const CaseFiles& files);

/// Every problem as a line, in one language; none when the case is good.
[[nodiscard]] std::vector<std::string> problem_lines(const CaseFiles& files, Language language = Language::english);

}  // namespace diapason
