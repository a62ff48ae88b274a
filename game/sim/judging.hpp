#pragma once

#include "sim/agenda.hpp"

namespace diapason {

/// Somebody of this rank or above whom we have never met receives nobody without an introduction (D11).
inline constexpr std::uint8_t k_rank_of_closed_doors = 3;

// A command is judged by one text, for two questions that are asked in their own way each: rollouts ask a yes or no of
// thousands of commands, faces ask why not. What judges takes either of these as its verdict.

/// That something stands in the way, and no more.
class YesOrNo {
 public:
  void refuse(Obstacle, std::int32_t = 0, std::int32_t = 0, const Condition* = nullptr) { allowed_ = false; }
  [[nodiscard]] bool allowed() const { return allowed_; }
  /// Whether nothing that follows could change it.
  [[nodiscard]] bool settled() const { return !allowed_; }

 private:
  bool allowed_ = true;
};

/// All that stands in the way.
class Reasons {
 public:
  Reasons(const Command& command, Refusals& refusals) : command_(command), refusals_(refusals) {}

  void refuse(Obstacle obstacle, std::int32_t have = 0, std::int32_t need = 0, const Condition* condition = nullptr) {
    allowed_ = false;
    refusals_.push_back({obstacle, have, need, condition, command_});
  }
  [[nodiscard]] bool allowed() const { return allowed_; }
  [[nodiscard]] static bool settled() { return false; }

 private:
  const Command& command_;
  Refusals& refusals_;
  bool allowed_ = true;
};

/// Judges an action in the light of the month's earlier commands, days and money apart.
void judge_action(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Reasons& verdict);

/// Whether nothing else stands in the way of a command that fits its card, is within reach and isn't repeated.
[[nodiscard]] bool is_free_to_act(const Dossier& dossier, const Observation& seen, const Draft& draft, const Card& card,
                                  const Command& command);

/// Judges an answer to a request in the same way.
template <class Verdict>
void judge_answer(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Verdict& verdict);

/// Whether a commitment stands in the book, in time or late.
[[nodiscard]] bool promise_stands(const State& state, PromiseId promise);

}  // namespace diapason
