#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "load/case_fixtures.hpp"

namespace diapason {

/// Which file is changed: the small case, its playbook, or the full case on the same playbook.
enum class InFile : std::uint8_t { the_case, playbook, full_case };

/// A mistake: a good case with something replaced, and the one problem that must be told. A § in the new text marks
/// where; it is taken out before reading.
struct BadCase {
  std::string_view what;
  std::vector<Edit> edits;
  std::string_view phrase;  ///< part of the English message
  InFile file = InFile::the_case;
};

/// All of several lists, in their order.
[[nodiscard]] inline std::vector<BadCase> joined(std::initializer_list<std::vector<BadCase>> lists) {
  std::vector<BadCase> all;
  for (const std::vector<BadCase>& list : lists) all.insert(all.end(), list.begin(), list.end());
  return all;
}

/// One that is made from the full case.
[[nodiscard]] inline BadCase of_full(std::string_view what, std::vector<Edit> edits, std::string_view phrase) {
  return {what, std::move(edits), phrase, InFile::full_case};
}

[[nodiscard]] std::vector<BadCase> bad_headings();
[[nodiscard]] std::vector<BadCase> bad_people();
[[nodiscard]] std::vector<BadCase> bad_actions();
[[nodiscard]] std::vector<BadCase> bad_plans();
[[nodiscard]] std::vector<BadCase> bad_plots();
[[nodiscard]] std::vector<BadCase> bad_moves_of_people();

}  // namespace diapason
