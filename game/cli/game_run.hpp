#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/saved_run.hpp"

namespace diapason {

/// A run being played: on disk, or only in memory where the disk refused it. The terminal plays both alike.
class GameRun {
 public:
  explicit GameRun(SavedRun saved) : saved_(std::move(saved)) {}
  GameRun(std::shared_ptr<const Case> the_case, std::uint64_t seed)
      : in_memory_(std::make_unique<Session>(std::move(the_case), seed)) {}

  [[nodiscard]] Session& session() { return saved_ ? saved_->session() : *in_memory_; }
  /// The file of the run; empty in memory.
  [[nodiscard]] std::string path() const { return saved_ ? saved_->path() : std::string{}; }
  /// What reading the run back had to put aside.
  [[nodiscard]] std::vector<Text> notices() const { return saved_ ? saved_->notices() : std::vector<Text>{}; }

  /// Plays the month as planned and saves it; what is returned kept it from being saved, not from being played.
  [[nodiscard]] std::vector<Problem> end_month();
  /// Saves the month being planned.
  [[nodiscard]] std::vector<Problem> save();
  /// Whether all there is stands on disk.
  [[nodiscard]] bool is_safe() const { return saved_.has_value() && is_written_; }

 private:
  std::optional<SavedRun> saved_;
  std::unique_ptr<Session> in_memory_;
  bool is_written_ = true;
};

}  // namespace diapason
