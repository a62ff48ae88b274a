#pragma once

#include "sim/agenda.hpp"

namespace diapason {

/// Somebody of this rank or above whom we have never met receives nobody without an introduction (D11).
inline constexpr std::int32_t k_rank_of_closed_doors = 3;

/// Collects refusals, or only that there is one: rollouts ask a yes or no, faces ask why.
class Verdict {
 public:
  Verdict(const Command& command, Refusals* refusals) : command_(command), refusals_(refusals) {}

  void refuse(Obstacle obstacle, std::int32_t have = 0, std::int32_t need = 0, const Condition* condition = nullptr) {
    allowed_ = false;
    if (refusals_ != nullptr) [[unlikely]]
      tell({obstacle, have, need, condition, command_});
  }
  [[nodiscard]] bool allowed() const { return allowed_; }
  /// Whether looking further is worth the time.
  [[nodiscard]] bool settled() const { return !allowed_ && refusals_ == nullptr; }

 private:
  void tell(const Refusal& refusal);

  const Command& command_;
  Refusals* refusals_;
  bool allowed_ = true;
};

/// Judges an action in the light of the month's earlier commands, days and money apart.
void judge_action(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Verdict& verdict);

/// Judges an answer to a request in the same way.
void judge_answer(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Verdict& verdict);

/// Whether a commitment stands in the book, in time or late.
[[nodiscard]] bool promise_stands(const State& state, PromiseId promise);

}  // namespace diapason
