#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// From here on a sponsor's drift shows, bp (design).
inline constexpr std::int32_t k_drift_shows_bp = 3'000;

/// What is known of a candidate for sponsor before asking: accounts carried, line of command, how keen, whom they know
/// (D31, D32).
[[nodiscard]] std::vector<std::string> sponsor_facts(const Lens& lens, SponsorId id);

/// How the sponsor in office stands, in sentences: commitment, brief, drift, what the pair has done (D31 to D35). Empty
/// without one.
[[nodiscard]] std::vector<std::string> sponsor_standing(const Lens& lens);

}  // namespace diapason
