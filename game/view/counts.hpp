#pragma once

#include <optional>

#include "view/lens.hpp"
#include "view/why.hpp"

namespace diapason {

/// Whether a measure counts something that can be told one by one.
[[nodiscard]] bool is_count(Measure measure);

/// What a count is made of, as the player sees it: a line for each that counts, with the month since which it has done
/// so without a break, and those that come nearest to it.
[[nodiscard]] WhyView why_count(const Lens& lens, const Condition& condition);

/// The condition that a question about a count means: that of the gate before us, or else of another one, with its
/// author's words for it; where none asks so, one of its own. `level`: the points typed, if any were.
[[nodiscard]] Condition count_asked_about(const Lens& lens, Measure measure, std::optional<std::int32_t> level);

}  // namespace diapason
