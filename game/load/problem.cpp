#include "load/problem.hpp"

#include <algorithm>
#include <tuple>

#include "load/message.hpp"

namespace diapason {

std::string format(const Problem& problem, Language language) {
  const Place& place = problem.place;
  std::string line = visible(place.file);
  if (place.line > 0) line += ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
  line += ": " + in(problem.message, language);
  if (!place.pointer.empty()) line += in(fill({" (at {0})", " (dans {0})"}, {same(visible(place.pointer))}), language);
  return line;
}

void sort_by_place(std::vector<Problem>& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& left, const Problem& right) {
    return std::tie(left.place.file, left.place.line, left.place.column) <
           std::tie(right.place.file, right.place.line, right.place.column);
  });
}

std::string child_pointer(std::string_view parent, std::string_view key) {
  std::string pointer{parent};
  pointer += '/';
  for (const char character : key) {
    if (character == '~')
      pointer += "~0";
    else if (character == '/')
      pointer += "~1";
    else
      pointer += character;
  }
  return pointer;
}

std::string child_pointer(std::string_view parent, std::size_t index) {
  return std::string{parent} + "/" + std::to_string(index);
}

}  // namespace diapason
