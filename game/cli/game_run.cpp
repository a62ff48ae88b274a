#include "cli/game_run.hpp"

namespace diapason {

std::vector<Problem> GameRun::end_month() {
  std::vector<Problem> problems;
  if (saved_) {
    problems = saved_->end_month();
    is_written_ = problems.empty();
  } else {
    const Refusals refusals = in_memory_->end_month();
    DIAPASON_ASSERT(refusals.empty());
  }
  return problems;
}

std::vector<Problem> GameRun::save() {
  if (!saved_) return {};
  std::vector<Problem> problems = saved_->save_draft();
  is_written_ = problems.empty();
  return problems;
}

}  // namespace diapason
