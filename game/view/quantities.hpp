#pragma once

#include <string>

#include "view/conditions.hpp"

namespace diapason {

/// What a quantity of somebody or something is called: "credibility with Claire Duval".
[[nodiscard]] std::string quantity_name(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object);

[[nodiscard]] Unit unit_of(Quantity quantity);
/// Whether a fall of it is a gain: of tension, or of the self-interest that somebody sees in us.
[[nodiscard]] bool less_is_better(Quantity quantity);
/// How many of the state's units make one that is shown: 100 bp make a point.
[[nodiscard]] std::int64_t shown_unit(Quantity quantity);
/// An amount that is already in the unit shown: "46", "€1,234", "22%".
[[nodiscard]] std::string amount_words(const Lens& lens, Quantity quantity, std::int64_t amount);
[[nodiscard]] std::string signed_words(const Lens& lens, Quantity quantity, std::int64_t amount);

/// "about 6 chances in 10".
[[nodiscard]] std::string chance_in_words(const Lens& lens, std::int32_t chance_bp);

}  // namespace diapason
