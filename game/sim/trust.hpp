#pragma once

#include <cstdint>

#include "model/ids.hpp"
#include "model/vocabulary.hpp"
#include "sim/month.hpp"

namespace diapason {

/// Moves a part of somebody's trust. A gain has diminishing returns: `amount_bp` is what it would be from nothing. A
/// loss weighs `loss_ratio_bp` times as much and takes the more, the more there is to lose (D17). For perceived
/// self-interest a negative amount is the gain. Returns what was applied.
std::int32_t move_trust(Month& month, std::size_t person, TrustPart part, std::int32_t amount_bp, const Cause& cause);

/// What `move_trust` would apply to a part that stands at `now_bp`, for a person of that style.
[[nodiscard]] std::int32_t trust_movement_bp(const Dossier& dossier, std::size_t person, TrustPart part,
                                             std::int32_t now_bp, std::int32_t amount_bp);

}  // namespace diapason
