#include "ui/forecasts.hpp"

namespace diapason {

Forecasts::Forecasts() : thread_([this] { work(); }) {}

Forecasts::~Forecasts() {
  {
    const std::lock_guard lock{mutex_};
    stops_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Forecasts::ask(const Session& session, Language language, const Command& command) {
  {
    const std::lock_guard lock{mutex_};
    question_.emplace(Question{session, language, command});
    answer_.reset();
    ++asked_;
  }
  wake_.notify_one();
}

void Forecasts::cancel() {
  const std::lock_guard lock{mutex_};
  question_.reset();
  answer_.reset();
  ++asked_;
}

std::optional<PreviewView> Forecasts::answer() {
  const std::lock_guard lock{mutex_};
  return std::exchange(answer_, std::nullopt);
}

void Forecasts::work() {
  std::unique_lock lock{mutex_};
  while (true) {
    wake_.wait(lock, [this] { return stops_ || question_.has_value(); });
    if (stops_) return;
    const Question question = *std::exchange(question_, std::nullopt);
    const std::uint64_t number = asked_;
    lock.unlock();
    PreviewView preview = preview_view(question.session, question.language, question.command);
    lock.lock();
    if (number != asked_) continue;
    answer_ = std::move(preview);
  }
}

}  // namespace diapason
