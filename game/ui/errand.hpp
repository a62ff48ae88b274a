#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <utility>
#include <vector>

namespace diapason {

/// A piece of work done beside the window, so that it never waits: begun, asked after once a frame, or given up.
/// Destroying it waits for what still runs.
template <typename Answer>
class Errand {
 public:
  /// Begins; the answer of what was under way isn't wanted any more. `work` runs in a thread of its own.
  void begin(std::function<Answer()> work) {
    give_up();
    answer_ = std::async(std::launch::async, std::move(work));
  }
  [[nodiscard]] bool is_under_way() const { return answer_.valid(); }
  /// The answer, once. What the work threw is thrown here.
  [[nodiscard]] std::optional<Answer> take() {
    if (!is_under_way() || !is_done(answer_)) return std::nullopt;
    return answer_.get();
  }
  void give_up() {
    given_up_.erase(std::remove_if(given_up_.begin(), given_up_.end(), is_done), given_up_.end());
    if (is_under_way()) given_up_.push_back(std::move(answer_));
  }

 private:
  [[nodiscard]] static bool is_done(const std::future<Answer>& answer) {
    return answer.wait_for(std::chrono::seconds::zero()) == std::future_status::ready;
  }

  std::future<Answer> answer_;
  std::vector<std::future<Answer>> given_up_;
};

}  // namespace diapason
