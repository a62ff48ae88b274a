#pragma once

#include <cstddef>
#include <string_view>

#include "model/case.hpp"
#include "sim/cause.hpp"
#include "sim/quantity.hpp"

namespace diapason {

/// The spelling of a source of change in replays.
[[nodiscard]] std::string_view spelling_of(Source source);

/// How many subjects of a kind a case has: what is written of a quantity.
[[nodiscard]] std::size_t count_of(const Case& the_case, Kind kind);

}  // namespace diapason
