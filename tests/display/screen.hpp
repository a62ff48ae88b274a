#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "play/program.hpp"

namespace diapason::from_outside {

/// A display of its own, without a graphics card: Xvfb, ended with the test.
class Screen {
 public:
  /// As many pixels as the windows of the tests need, unless said otherwise.
  explicit Screen(const std::string& pixels = "2000x1300");
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  /// ":93".
  [[nodiscard]] const std::string& name() const { return name_; }
  /// Takes the display away under whoever uses it.
  void end();

 private:
  bool start();

  std::string pixels_;
  std::string name_;
  pid_t process_ = -1;
};

/// A line of the layout file.
struct ShownControl {
  std::string panel;
  std::string label;
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  bool enabled = true;
  bool focused = false;
};

/// What stood on the screen after a frame.
struct Shown {
  long inputs = 0;    ///< clicks and keys that the program has taken in
  std::string state;  ///< month, size of the draft and digest of the run; empty on the menu
  std::vector<ShownControl> controls;
  std::vector<std::string> texts;
  std::vector<std::string> cut;  ///< texts that don't fit

  [[nodiscard]] const ShownControl* control(const std::string& label) const;
  [[nodiscard]] bool says(const std::string& words) const;
};

/// The real program in a window, played with real events.
class PlayedWindow {
 public:
  PlayedWindow(const Screen& screen, const TemporaryFolder& home, std::vector<std::string> arguments);

  /// What is shown, once `until` holds of it; fails the test when that takes too long.
  Shown wait(const std::string& what, const std::function<bool(const Shown&)>& until);
  Shown wait_for(const std::string& label);
  Shown wait_for_state_other_than(const std::string& state);
  [[nodiscard]] std::optional<Shown> shown() const;

  /// Clicks in the middle of a control, once it is there.
  void press(const std::string& label) {
    point_and_click(label);
    wait_for_input();
  }
  /// The same with a control that ends the program.
  void press_to_leave(const std::string& label) { point_and_click(label); }
  /// Presses keys by their X names: "Tab", "Return", "F3".
  void key(const std::string& name);
  /// Tab until the ring is on a control.
  void tab_to(const std::string& label);
  void type(const std::string& words);
  void resize(int width, int height);
  /// What a window manager does when the window is closed.
  void close();
  void send(int signal) const { program_.send(signal); }
  [[nodiscard]] Outcome finish() { return program_.finish(); }

 private:
  void xdotool(const std::string& words) const;
  void point_and_click(const std::string& label);
  void wait_for_input();

  long inputs_ = 0;  ///< clicks and keys sent so far

  std::string display_;
  std::string layout_;
  Program program_;
};

/// The pixels of a PNG file, drawn by the program.
struct PngSize {
  unsigned width = 0;
  unsigned height = 0;
};
[[nodiscard]] PngSize png_size(const std::string& path);

}  // namespace diapason::from_outside
