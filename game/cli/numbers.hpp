#pragma once

#include <cstdint>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

enum class NumberFault : std::uint8_t { none, not_a_number, negative, fraction, too_small, too_large };

/// A whole number as somebody typed it, or what is wrong with it.
struct WholeNumber {
  std::uint64_t value = 0;
  NumberFault fault = NumberFault::none;
};

/// Reads a number strictly: digits only, nothing before or after them, within its limits.
[[nodiscard]] WholeNumber read_whole_number(std::string_view typed, std::uint64_t least, std::uint64_t most);

/// What is wrong with a number and what is expected, as the end of a sentence that begins with its name.
[[nodiscard]] Text number_complaint(std::string_view typed, NumberFault fault, std::uint64_t least, std::uint64_t most);

}  // namespace diapason
