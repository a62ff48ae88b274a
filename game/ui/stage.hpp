#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/desk.hpp"
#include "ui/keys.hpp"
#include "ui/program.hpp"

namespace diapason {

/// The whole of the window, frame by frame: the menu or a desk, and what lies over them. Knows no window itself, so
/// that tests can draw any screen without a display.
class Stage {
 public:
  Stage(Program& program, const WindowSettings& settings);

  /// Draws one frame within ImGui::NewFrame and Render, and does what was asked for.
  void draw(Painter& painter, const Keys& keys, double seconds);

  /// A run to begin on, instead of the menu.
  void take(std::unique_ptr<OpenRun> run);
  [[nodiscard]] Desk* desk() { return desk_ ? &*desk_ : nullptr; }
  void show(Overlay overlay) { overlay_ = overlay; }
  [[nodiscard]] const WindowSettings& settings() const { return settings_; }
  [[nodiscard]] bool wants_to_quit() const { return quits_; }
  /// Saves the month being planned: the window is about to go. What kept it from being saved comes back.
  [[nodiscard]] Sentences leave();

 private:
  void draw_menu_screen(Painter& painter, CommandSink& sink);
  void draw_overlay(Painter& painter, CommandSink& sink);
  void obey(CommandSink& sink, const Keys& keys);
  void open(Result<std::unique_ptr<OpenRun>, Sentences> run);
  void back_to_menu();

  Program& program_;
  WindowSettings settings_;
  std::vector<CaseCard> cases_;
  std::vector<RunCard> runs_;
  bool is_gathered_ = false;
  std::vector<RuleLine> rules_;
  std::optional<Language> rules_language_;
  std::optional<Desk> desk_;
  Overlay overlay_ = Overlay::none;
  Sentences complaints_;
  bool quits_ = false;
};

}  // namespace diapason
