#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "ui/stage.hpp"

namespace diapason::test {

/// A run in memory.
class MemoryRun final : public OpenRun {
 public:
  MemoryRun(const std::string& case_key, std::uint64_t seed);
  explicit MemoryRun(std::shared_ptr<const Case> the_case) : session_(std::move(the_case), 1) {}

  [[nodiscard]] Session& session() override { return session_; }
  [[nodiscard]] Sentences end_month(Language) override;
  [[nodiscard]] Sentences save(Language) override {
    ++saved;
    return trouble;
  }
  [[nodiscard]] Sentences notices(Language) const override { return {}; }

  int saved = 0;
  Sentences trouble;  ///< what keeps it from being saved

 private:
  Session session_;
};

/// Two cases, a run that can be gone on with and one that is over, and nothing on disk.
class MemoryProgram final : public Program {
 public:
  [[nodiscard]] std::vector<CaseCard> cases() override;
  [[nodiscard]] std::vector<RunCard> runs() override;
  [[nodiscard]] Result<std::unique_ptr<OpenRun>, Sentences> start(const std::string& case_id, Language) override;
  [[nodiscard]] Result<std::unique_ptr<OpenRun>, Sentences> resume(const std::string& path, Language) override;
  void keep(const WindowSettings& settings) override { kept = settings; }

  WindowSettings kept;
  std::mutex gate;  ///< whoever holds it keeps runs from being read
};

class NoPictures final : public Pictures {
 public:
  [[nodiscard]] Picture portrait(const PortraitLook&, float) override { return {}; }
  [[nodiscard]] Picture scene(const ScenePicture&) override { return {}; }
};

/// The window without a window: frames are laid out and kept in the log, and what stands there can be pressed.
class HeadlessWindow {
 public:
  HeadlessWindow(const WindowSettings& settings, float width, float height);
  ~HeadlessWindow();
  HeadlessWindow(const HeadlessWindow&) = delete;
  HeadlessWindow(HeadlessWindow&&) = delete;
  HeadlessWindow& operator=(const HeadlessWindow&) = delete;
  HeadlessWindow& operator=(HeadlessWindow&&) = delete;

  /// Some frames without an input, until everything has settled.
  void settle();
  void key(const Keys& keys);
  /// Presses the control of that label with the pointer; false when there is none that can be.
  bool press(const std::string& label);
  /// The same without waiting for what comes of it.
  bool press_now(const std::string& label);
  /// Rests the pointer on the control of that place in the log; how far the tip that shows would have to be scrolled,
  /// in pixels: 0 when all of it is seen, negative when none shows.
  float tip_hidden_at(std::size_t control);
  /// Some frames, whatever is still being read; `keys` count in the first.
  void pass(double seconds, const Keys& keys = {});
  /// The same as `press` with the keyboard, wherever it stands.
  bool focus_and_press(const std::string& label);
  [[nodiscard]] bool shows(const std::string& words) const;
  /// Where the first text with these words begins, in all panels or in one; -1 where none shows.
  [[nodiscard]] float top_of(const std::string& words, const std::string& panel = {}) const;
  [[nodiscard]] const LayoutLog& log() const { return painter_.log; }
  [[nodiscard]] Stage& stage() { return stage_; }
  [[nodiscard]] const Painter& painter() const { return painter_; }
  [[nodiscard]] Desk& desk() { return *stage_.desk(); }
  [[nodiscard]] MemoryProgram& program() { return program_; }

 private:
  void frame(const Keys& keys);

  MemoryProgram program_;
  NoPictures pictures_;
  Stage stage_;
  Fonts fonts_;
  Painter painter_;
  double seconds_ = 0;
};

/// Begins the first case from the menu.
void start_first_steps(HeadlessWindow& window);

}  // namespace diapason::test
