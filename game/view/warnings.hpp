#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What a player had better watch, as things stand after `month` was played: people who miss us, ties in one pair of
/// hands, promises and projects due, troubles that last, a stage, a sponsor or a top that slips away.
[[nodiscard]] std::vector<std::string> warnings_after(const Session& session, Language language, std::int32_t month);

}  // namespace diapason
