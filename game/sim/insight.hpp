#pragma once

#include <cstdint>

#include "sim/month.hpp"

namespace diapason {

/// Deepens the understanding of a person, with diminishing returns. Enough of it finds their seats in the decision
/// circuit and, one after the other, their latent needs (D19).
void deepen_insight(Month& month, std::size_t person, std::int32_t amount_bp, const Cause& cause);

/// A need comes to light at once: somebody told us (D42).
void find_need(Month& month, std::size_t person, NeedId need, const Cause& cause);

/// A person unknown becomes known by name (1), or somebody known is met (2). Never goes back.
void make_acquaintance(Month& month, std::size_t person, std::int32_t level, const Cause& cause);

/// The seats of a person and the influence that they have and undergo come to light.
void reveal_circuit(Month& month, std::size_t person, const Cause& cause);

}  // namespace diapason
