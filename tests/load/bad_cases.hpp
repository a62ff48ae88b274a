#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "load/case_fixtures.hpp"

namespace diapason {

enum class InFile : std::uint8_t { the_case, playbook };

/// A mistake: the small case with something replaced, and the one problem that must be told. A § in the new text marks
/// where; it is taken out before reading.
struct BadCase {
  std::string_view what;
  std::vector<Edit> edits;
  std::string_view phrase;  ///< part of the English message
  InFile file = InFile::the_case;
};

[[nodiscard]] std::vector<BadCase> bad_headings();
[[nodiscard]] std::vector<BadCase> bad_people();
[[nodiscard]] std::vector<BadCase> bad_actions();
[[nodiscard]] std::vector<BadCase> bad_plots();

}  // namespace diapason
