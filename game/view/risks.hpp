#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What a command may cost beside days and money, in sentences, from what the player knows.
[[nodiscard]] std::vector<std::string> risk_words(const Lens& lens, const Command& command);

/// Whether the account plan would hold nothing at the end of the month, what is being chosen in it counted (D44).
[[nodiscard]] bool plan_is_empty(const Lens& lens);

}  // namespace diapason
