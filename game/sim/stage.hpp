#pragma once

#include "model/dossier.hpp"
#include "sim/state.hpp"

namespace diapason {

/// How a gate stands: how many of its conditions hold.
struct GateStanding {
  std::int32_t held = 0;
  std::int32_t all = 0;

  [[nodiscard]] bool open() const { return held == all; }
};

/// The gate that leads up from the present stage; no conditions where there is none.
[[nodiscard]] const Gate* gate_up(const Dossier& dossier, const State& state);
/// The gate that the present stage was entered by, which has to be kept; nullptr at stage 1.
[[nodiscard]] const Gate* gate_kept(const Dossier& dossier, const State& state);

[[nodiscard]] GateStanding standing(const Dossier& dossier, const State& state, const Gate& gate);

/// Whether all its conditions hold: asked every month, and settled by the first that doesn't.
[[nodiscard]] bool stands_open(const Dossier& dossier, const State& state, const Gate& gate);
/// The same with every threshold lowered by its slack: what it takes to stay (D3).
[[nodiscard]] bool is_kept(const Dossier& dossier, const State& state, const Gate& gate);

}  // namespace diapason
