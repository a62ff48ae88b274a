#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What is known of a candidate for sponsor before asking: accounts carried, line of command, how keen, whom they know
/// (D31, D32).
[[nodiscard]] std::vector<std::string> sponsor_facts(const Lens& lens, SponsorId id);

/// How the sponsor in office stands, in sentences: commitment, brief, drift, what the pair has done (D31 to D35). Empty
/// without one.
[[nodiscard]] std::vector<std::string> sponsor_standing(const Lens& lens);

}  // namespace diapason
