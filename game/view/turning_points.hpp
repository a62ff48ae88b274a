#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"
#include "view/review.hpp"

namespace diapason {

// Parts of the review; like it they look at the truth, and are for a run that is over.

/// The three to five largest changes, with their main cause, in the order of months.
[[nodiscard]] std::vector<TurningPoint> turning_points(const Lens& lens);

/// What chance made of the run, apart from what was decided.
[[nodiscard]] std::vector<std::string> luck_sentences(const Lens& lens);

}  // namespace diapason
