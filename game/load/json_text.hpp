#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

/// A mistake in the writing of a file, with the offset of the character to look at.
struct Slip {
  std::size_t offset = 0;
  Text message;
};

/// A case file without what authors may add to JSON. Offsets are those of the file as written.
struct CleanText {
  std::string json;  ///< comments and trailing commas replaced by spaces; ends before the thing that holds the slip
  std::optional<Slip> slip;  ///< the first mistake within a text, number, word or comment
};

/// Takes out comments (`//` and `/* */`) and commas before a closing bracket, and finds whatever can't be read as a
/// JSON text, number or word. What follows it must be valid UTF-8. Afterwards only the order of things can be wrong.
[[nodiscard]] CleanText clean_json(std::string_view text);

/// Whether this is a space of JSON: blank, tab or an end of line.
[[nodiscard]] bool is_json_space(char character);

/// Offset just after the word or number that begins at `offset`.
[[nodiscard]] std::size_t end_of_word(std::string_view text, std::size_t offset);

}  // namespace diapason
