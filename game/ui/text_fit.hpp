#pragma once

#include <string>
#include <vector>

namespace diapason {

/// A rectangle on the screen, in pixels from its upper left corner.
struct Box {
  float left = 0;
  float top = 0;
  float width = 0;
  float height = 0;

  [[nodiscard]] float right() const { return left + width; }
  [[nodiscard]] float bottom() const { return top + height; }
  [[nodiscard]] bool contains(float x, float y) const { return x >= left && x < right() && y >= top && y < bottom(); }
};

/// A text as it was drawn: what it needed and what it was given.
struct DrawnText {
  std::string panel;
  std::string text;
  Box at;                 ///< as drawn
  float room_width = 0;   ///< given
  float room_height = 0;  ///< given; very large where the panel scrolls
  [[nodiscard]] bool is_cut() const { return at.width > room_width + 0.5F || at.height > room_height + 0.5F; }
};

/// Something that can be pressed, as it stood on the screen.
struct DrawnControl {
  std::string panel;
  std::string id;
  std::string label;
  Box at;
  bool enabled = true;
  bool focused = false;
};

/// Keeps what was drawn in the last frame: for tests of fit, and for tests that press what they see.
class LayoutLog {
 public:
  void begin_frame() {
    texts_.clear();
    controls_.clear();
  }
  void add(DrawnText text) { texts_.push_back(std::move(text)); }
  void add(DrawnControl control) { controls_.push_back(std::move(control)); }

  [[nodiscard]] const std::vector<DrawnText>& texts() const { return texts_; }
  [[nodiscard]] const std::vector<DrawnControl>& controls() const { return controls_; }

 private:
  std::vector<DrawnText> texts_;
  std::vector<DrawnControl> controls_;
};

}  // namespace diapason
