#pragma once

#include "cli/case_library.hpp"
#include "cli/play.hpp"
#include "ui/program.hpp"

namespace diapason {

/// A run of the terminal's kind, as the window plays it.
class WindowRun final : public OpenRun {
 public:
  explicit WindowRun(GameRun run) : run_(std::move(run)) {}
  /// One that has just begun; what kept it from being saved is told with the notices.
  WindowRun(StartedRun started, Language language);

  [[nodiscard]] Session& session() override { return run_.session(); }
  [[nodiscard]] Sentences end_month(Language language) override;
  [[nodiscard]] Sentences save(Language language) override;
  [[nodiscard]] Sentences notices(Language language) const override;

 private:
  GameRun run_;
  Sentences notices_;
};

/// Cases, runs and settings on disk, for the window.
class WindowProgram final : public Program {
 public:
  [[nodiscard]] std::vector<CaseCard> cases() override;
  [[nodiscard]] std::vector<RunCard> runs() override;
  [[nodiscard]] Result<std::unique_ptr<OpenRun>, Sentences> start(const std::string& case_id,
                                                                  Language language) override;
  [[nodiscard]] Result<std::unique_ptr<OpenRun>, Sentences> resume(const std::string& path, Language language) override;
  void keep(const WindowSettings& settings) override;

 private:
  CaseLibrary library_;
};

/// Tags the card of the case to play now: before anything has been played to the end the guided one, afterwards the
/// easiest, then shortest, that hasn't been.
void advise(std::vector<CaseCard>& cards);

/// Problems as sentences.
[[nodiscard]] Sentences sentences_of(const std::vector<Problem>& problems, Language language);

}  // namespace diapason
