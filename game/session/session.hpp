#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/digest.hpp"
#include "model/case.hpp"
#include "sim/step.hpp"

namespace diapason {

/// A month as it was played; month 0 is the opening, without commands.
struct PlayedMonth {
  std::vector<Command> commands;  ///< in the order in which the player gave them
  Changes changes;
  State after;
  std::int32_t clamped = 0;
  Digest digest;  ///< of this month's state and changes and all months before: the chain
};

/// One run: a case, a seed, what was played so far and the month being planned. Everything follows from the case, the
/// seed and the commands.
class Session {
 public:
  Session(std::shared_ptr<const Case> the_case, std::uint64_t seed);

  [[nodiscard]] const Case& the_case() const { return *case_; }
  [[nodiscard]] const Dossier& dossier() const { return case_->dossier; }
  [[nodiscard]] std::uint64_t seed() const { return seed_; }

  /// The month being planned, from 1; after the end, the last one played.
  [[nodiscard]] std::int32_t month_number() const;
  [[nodiscard]] bool is_over() const { return state().get(Quantity::ending) != 0; }

  /// The truth. For the debrief, the score at the end and tests; during play only `observation()` may be shown.
  [[nodiscard]] const State& state() const { return months_.back().after; }
  [[nodiscard]] Observation observation() const;

  /// All months so far, the opening first.
  [[nodiscard]] std::span<const PlayedMonth> months() const { return months_; }

  [[nodiscard]] const Draft& draft() const { return draft_; }
  /// Adds a command to the month being planned, or says everything that stands in the way.
  [[nodiscard]] Refusals plan(const Command& command);
  /// Takes back the command at a place of the draft; false when there is none.
  bool take_back(std::size_t place);
  void clear_draft() { draft_.clear(); }

  /// Plays the month as planned. Refused only when the run is over.
  [[nodiscard]] Refusals end_month();

 private:
  std::shared_ptr<const Case> case_;
  std::uint64_t seed_;
  std::vector<PlayedMonth> months_;
  Draft draft_;
};

/// The digest that continues a chain by a month.
[[nodiscard]] Digest chain(Digest previous, const State& after, std::span<const Change> changes);

}  // namespace diapason
