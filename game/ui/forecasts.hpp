#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "view/actions.hpp"

namespace diapason {

/// Works out previews with their ranges beside the window, so that it never waits. Only the latest question counts.
class Forecasts {
 public:
  Forecasts();
  ~Forecasts();
  Forecasts(const Forecasts&) = delete;
  Forecasts(Forecasts&&) = delete;
  Forecasts& operator=(const Forecasts&) = delete;
  Forecasts& operator=(Forecasts&&) = delete;

  /// What a command would mean, with its ranges: answered later through `answer`. The session is copied.
  void ask(const Session& session, Language language, const Command& command);
  void cancel();
  /// The answer to the last question, once.
  [[nodiscard]] std::optional<PreviewView> answer();

 private:
  struct Question {
    Session session;
    Language language;
    Command command;
  };
  void work();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::optional<Question> question_;
  std::optional<PreviewView> answer_;
  std::uint64_t asked_ = 0;
  bool stops_ = false;
  std::thread thread_;
};

}  // namespace diapason
