#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// Days of a month that the KAM can't plan, negative, with why; lines of nought are left out.
struct TakenDays {
  std::int32_t days = 0;
  std::string cause;
};

/// All that stands between the days of a month and those that can be planned: they add up (D7, D30, D40).
[[nodiscard]] std::vector<TakenDays> days_taken(const Lens& lens);

}  // namespace diapason
