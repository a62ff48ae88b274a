#pragma once

#include <vector>

#include "view/month_report.hpp"

namespace diapason {

/// The figures that a month's report begins with, as they stood when `month` (from 1) had been played.
[[nodiscard]] std::vector<ReportTile> month_tiles(const Session& session, Language language, std::int32_t month);

}  // namespace diapason
