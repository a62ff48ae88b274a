#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What happened between us and one person in a month.
struct Happenings {
  std::vector<Occasion> occasions;       ///< to say something, the weightiest first
  std::vector<std::string> happened;     ///< sentences
  std::vector<std::string> discoveries;  ///< sentences
};

/// The happenings of a month with everybody, by their place in the case.
[[nodiscard]] std::vector<Happenings> happenings_of(const Lens& lens, std::int32_t month);

/// How long a line isn't said again by the same person.
inline constexpr std::int32_t k_months_between_repeats = 12;

/// What somebody says about a month: for the weightiest occasion that leaves something to say. Of its lines those never
/// said come first, in order, then the one whose words lie furthest back; what was said within the last twelve months
/// isn't said again, the next occasion has its turn, and if none is left they are silent.
struct Speech {
  Occasion occasion = Occasion::good_meeting;
  std::string text;
};
[[nodiscard]] std::vector<std::optional<Speech>> speeches_of(const Lens& lens, std::int32_t month);

}  // namespace diapason
