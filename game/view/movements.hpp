#pragma once

#include <optional>

#include "view/ledger.hpp"
#include "view/month_report.hpp"

namespace diapason {

/// How a number that is known to the unit moved in a month; nothing when what is shown of it stood still.
[[nodiscard]] std::optional<Movement> movement_of(const Lens& lens, Quantity quantity, std::size_t subject,
                                                  std::size_t object, std::int32_t month);

/// How our reading of somebody's trust moved in a month, or what will count in the next reading.
[[nodiscard]] std::optional<Movement> trust_movement(const Lens& lens, StakeholderId person, std::int32_t month);

}  // namespace diapason
