#pragma once

#include "base/noise.hpp"
#include "model/dossier.hpp"
#include "sim/observation.hpp"
#include "sim/state.hpp"

namespace diapason {

/// A world that fits all that is seen, its hidden part drawn from the belief: trust within the bands of the readings,
/// latent needs, seats and influence from what is usual. It reads nothing but the observation.
[[nodiscard]] State imagine(const Dossier& dossier, const Observation& observation, Noise noise);

/// The half width of an 80 % band, in standard deviations of a bell-shaped quantity: 1.2816.
[[nodiscard]] std::int32_t deviation_of_band(std::int32_t band_bp);

}  // namespace diapason
