#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace diapason {

/// Where a character stands in a file: line and column from 1, the column in Unicode code points.
struct Position {
  int line = 0;
  int column = 0;

  bool operator==(const Position&) const = default;
};

/// Turns offsets of a text into positions; cheap as long as the offsets asked for mostly grow. Lines end in LF, CRLF or
/// CR. The text must outlive it.
class PositionFinder {
 public:
  explicit PositionFinder(std::string_view text) : text_(text) {}

  /// The position of the character at `offset`; just after the last character when the offset lies beyond the text.
  [[nodiscard]] Position at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Position position_{1, 1};
};

/// Length in bytes of the UTF-8 character at `offset`, 1 to 4, or 0 when the bytes there are not valid UTF-8.
[[nodiscard]] std::size_t code_point_length(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not valid UTF-8.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Number of Unicode code points in a valid UTF-8 text.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Whether a reader of the file can't see this UTF-8 character: control characters and unusual or empty spaces.
[[nodiscard]] bool is_invisible(std::string_view character);

/// How Unicode names a UTF-8 character, as in "U+00A0"; an invalid byte gives "byte FF".
[[nodiscard]] std::string code_point_name(std::string_view character);

}  // namespace diapason
