#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/desk.hpp"
#include "ui/errand.hpp"
#include "ui/keys.hpp"
#include "ui/program.hpp"
#include "ui/widgets.hpp"

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
  /// The player wants to go. Once what is open has been saved, `wants_to_quit` holds; if it can't be, the player
  /// decides.
  void ask_to_quit() { leave_for(Exit::window); }
  [[nodiscard]] bool wants_to_quit() const { return quits_; }
  /// Whether cases or a run are being read beside the window.
  [[nodiscard]] bool is_loading() const { return gathering_.is_under_way() || opening_.is_under_way(); }
  /// Saves the month being planned: the window is about to go. What kept it from being saved comes back.
  [[nodiscard]] Sentences leave();

 private:
  using Opened = Result<std::unique_ptr<OpenRun>, Sentences>;
  struct Gathered {
    std::vector<CaseCard> cases;
    std::vector<RunCard> runs;
  };
  enum class Exit : std::uint8_t { menu, window };

  void draw_menu_screen(Painter& painter, CommandSink& sink);
  void draw_overlay(Painter& painter, CommandSink& sink);
  void draw_loading(Painter& painter, CommandSink& sink);
  void draw_unsaved(Painter& painter, Dialogue& dialogue, CommandSink& sink);
  void obey(CommandSink& sink, const Keys& keys);
  void obey_overlays(CommandSink& sink, Keys& keys);
  void open_beside(std::function<Opened()> work);
  void take_what_was_loaded();
  void leave_for(Exit exit);
  void go(Exit exit);

  Program& program_;
  WindowSettings settings_;
  Gathered gathered_;
  bool is_gathered_ = false;
  double now_ = 0;            ///< seconds, of this frame
  double opening_since_ = 0;  ///< seconds
  std::vector<RuleLine> rules_;
  std::optional<Language> rules_language_;
  std::optional<Desk> desk_;
  Overlay overlay_ = Overlay::none;
  Sentences complaints_;
  Exit exit_ = Exit::menu;  ///< where the player was going when saving failed
  bool quits_ = false;
  // Last, because what they do uses the program.
  Errand<Gathered> gathering_;
  Errand<Opened> opening_;
};

}  // namespace diapason
