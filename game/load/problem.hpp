#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace diapason {

/// A place in a case file. Line and column count from 1, the column in Unicode code points; 0 means the whole file.
/// The pointer is a JSON pointer (RFC 6901), empty for the outermost value.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  std::string pointer;

  bool operator==(const Place&) const = default;
};

/// Something an author should change. The message says what is wrong, what was expected and what to do.
struct Problem {
  Place place;
  Text message;

  bool operator==(const Problem&) const = default;
};

/// One line for a person or an editor: `file:line:col: message (at /stakeholders/2/rank)`.
[[nodiscard]] std::string format(const Problem& problem, Language language);

/// Puts problems in the order in which an author meets them: by file, line and column.
void sort_by_place(std::vector<Problem>& problems);

/// The JSON pointer of a member of an object.
[[nodiscard]] std::string child_pointer(std::string_view parent, std::string_view key);

/// The JSON pointer of an item of an array, counted from 0.
[[nodiscard]] std::string child_pointer(std::string_view parent, std::size_t index);

}  // namespace diapason
