#pragma once

#include <cstddef>
#include <span>

#include "base/noise.hpp"
#include "base/result.hpp"
#include "model/case.hpp"
#include "sim/agenda.hpp"
#include "sim/change.hpp"
#include "sim/observation.hpp"
#include "sim/state.hpp"

namespace diapason {

/// What a month made of a state. `changes` is empty when no ledger was asked for.
struct Step {
  State next;
  Changes changes;
  std::int32_t clamped = 0;  ///< changes that met the end of their range
};

enum class Ledger : std::uint8_t { kept, none };

/// The account at the start: the opening of the case, and the events and requests that wait in the first inbox.
[[nodiscard]] Step begin(const Case& the_case, Noise noise);

/// One whole month: pure, deterministic, and refused as a whole, with every reason, when any command can't be taken.
[[nodiscard]] Result<Step, Refusals> step(const Case& the_case, const State& before, std::span<const Command> commands,
                                          Noise noise);

/// The same for rollouts: no ledger, and no second check of what the agenda has allowed. The agenda must have been made
/// from an observation of `state`.
void play(const Dossier& dossier, const Plot& plot, State& state, const Agenda& agenda, Noise noise,
          Changes* ledger = nullptr);

/// One of several lives of an account whose months are played side by side.
struct Turn {
  State& state;
  Draft commands;  ///< of an agenda made from an observation of `state`
  Noise noise{0};
};

/// A month of each, as if each were played by itself: it takes less time, because the code of a month is more than the
/// processor keeps at hand and is fetched once for all. At most `k_side_by_side`.
void play(const Dossier& dossier, const Plot& plot, std::span<Turn> turns);
inline constexpr std::size_t k_side_by_side = 16;

/// A month in a world imagined from an observation: the same code, with nothing to happen that isn't known already.
/// `commands` must be allowed by the observation.
[[nodiscard]] Step imagine_step(const Dossier& dossier, const Observation& observation, const State& world,
                                std::span<const Command> commands, Noise noise, Ledger ledger);

}  // namespace diapason
