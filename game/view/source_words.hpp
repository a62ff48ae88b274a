#pragma once

#include <optional>

#include "sim/change.hpp"
#include "view/lens.hpp"

namespace diapason {

/// Why a change happened, where its source, its quantity and its rule say it by themselves: the sponsor, the plan, the
/// contract, the team … Nothing where it takes the command or the month to tell. It stands after a signed amount.
[[nodiscard]] std::optional<std::string> source_words(const Lens& lens, const Change& change);

}  // namespace diapason
