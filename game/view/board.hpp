#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// How patient the board is, in a sentence.
[[nodiscard]] Key patience_key(std::int32_t patience_bp);

/// Whether a rival's move that has happened got something.
[[nodiscard]] bool attack_won(const Lens& lens, std::size_t index);

/// The words of guidance of the case that hold now.
[[nodiscard]] std::vector<std::string> current_hints(const Lens& lens);

}  // namespace diapason
