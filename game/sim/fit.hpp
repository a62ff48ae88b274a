#pragma once

#include <cstdint>

#include "model/dossier.hpp"
#include "sim/command.hpp"
#include "sim/state.hpp"

namespace diapason {

/// How well a topic, told by those who speak, suits the listener (D18).
struct Fit {
  std::int32_t topic_bp = 0;      ///< how much the function cares, -10,000 to 10,000
  bool meets_known_need = false;  ///< a need stated or found
  NeedId latent_need;             ///< a latent need not found yet that the topic touches, if any (D19)
  std::int32_t mastery_bp = 0;    ///< the best command of the topic among those who speak, 0 to 10,000

  /// The factor on what the meeting brings, bp: below zero it costs.
  [[nodiscard]] std::int32_t factor_bp() const;
};

/// A factor of what a latent need touched by chance adds (D19), bp of the effect.
inline constexpr std::int32_t k_latent_need_factor_bp = 6'000;

/// Read on the truth, `latent_need` is what the listener really has; read on an observation it stays empty.
[[nodiscard]] Fit fit_of(const Dossier& dossier, const State& state, const Action& action, const Command& command);

}  // namespace diapason
