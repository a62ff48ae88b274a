#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What a client who declines a step lacks; `chance` where nothing was lacking, or too little to tell.
enum class StepReason : std::uint8_t { condition_missing, no_support, too_little_trust, chance };

/// A step weighed by a state: the truth, or what is believed of it.
struct StepWeighed {
  StepReason reason = StepReason::chance;
  std::vector<std::string> missing;  ///< names of conditions
  std::int64_t trust = 0;            ///< of those who decide, 0 to 100
  std::int64_t needed = 0;
};

/// Why somebody declined the step that led up from the stage of `state` (D3, D8).
[[nodiscard]] StepWeighed weigh_step(const Lens& lens, const State& state, StakeholderId by);

/// What was proposed to the client in a month; nullptr when nothing was.
[[nodiscard]] const Command* proposed_step(const Lens& lens, std::int32_t month);
/// Whether what was proposed in a month was agreed to.
[[nodiscard]] bool was_step_taken(const Lens& lens, std::int32_t month);

/// Whether what was proposed in a month was declined.
[[nodiscard]] bool was_step_declined(const Lens& lens, std::int32_t month);

/// Why the step of a month was declined, as far as we could know when the month was over: nothing of the truth.
[[nodiscard]] StepWeighed declined_as_known(const Lens& lens, std::int32_t month);
/// The same as a sentence.
[[nodiscard]] std::string declined_in_words(const Lens& lens, std::int32_t month);

/// Whoever comes closest to the client's yes, as far as we can tell; not valid while nobody was met.
struct ClosestToYes {
  StakeholderId person;
  std::int32_t readiness_bp = 0;  ///< to be held against `Gate::accept_bp`
};
[[nodiscard]] ClosestToYes closest_to_yes(const Lens& lens);

/// How much trust the client's yes takes, and who comes closest to it as far as we can tell: it is no condition of the
/// gate, and decides all the same.
[[nodiscard]] std::string step_takes_words(const Lens& lens, const Gate& gate);

/// Since when and until when no step can be proposed; empty while one can.
[[nodiscard]] std::string step_pause_words(const Lens& lens);
/// The same for the report of the month just played, and after a decline from when on one can be proposed again.
[[nodiscard]] std::string step_declined_news(const Lens& lens);

}  // namespace diapason
