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

/// What somebody says about a month, and when: the weightiest occasion for which they have words. Each line of an
/// occasion is said once before any is repeated; which one follows from the months before.
struct Speech {
  Occasion occasion = Occasion::good_meeting;
  std::string text;
};
[[nodiscard]] std::vector<std::optional<Speech>> speeches_of(const Lens& lens, std::int32_t month);

/// The command of the month that proposed a step, with whom; not valid when none did.
[[nodiscard]] StakeholderId step_proposed_to(const Lens& lens, std::int32_t month);

}  // namespace diapason
