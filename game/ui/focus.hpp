#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/text_fit.hpp"

namespace diapason {

/// What the keyboard asked of the focus in a frame.
enum class FocusMove : std::uint8_t { none, next, previous, left, right, up, down };

/// Which control the keyboard is on. Every control registers itself in each frame, in the order in which it is drawn;
/// Tab goes along that order, arrows to the nearest in their direction, Enter and Space press. While a dialogue is
/// open only its controls take part.
class Focus {
 public:
  using Id = std::uint32_t;

  struct Answer {
    bool focused = false;    ///< the ring is drawn
    bool pressed = false;    ///< Enter or Space
    bool scroll_to = false;  ///< the focus has just come here: bring it into sight
  };

  void begin_frame(FocusMove move, bool press);
  /// Registers a control; disabled ones take part too, so that one can read why. The last one that `leads_on` in a
  /// layer is pressed by Enter while nothing has the focus.
  [[nodiscard]] Answer add(Id id, const Box& at, bool leads_on = false);
  /// Moves the focus as asked, once all controls are known. True when it went elsewhere: another frame is due.
  bool end_frame();

  /// From here to `pop_layer` controls belong to a dialogue above all others.
  void push_layer() { ++layer_; }
  void pop_layer() { --layer_; }
  [[nodiscard]] int layer() const { return layer_; }
  [[nodiscard]] bool is_top_layer() const { return layer_ >= top_layer_; }

  /// The pointer pressed this one: Tab goes on from here, without a ring until the keyboard is used.
  void put(Id id) {
    focused_ = id;
    is_visible_ = false;
  }
  void clear() {
    focused_ = 0;
    order_ = 0;
  }
  [[nodiscard]] Id focused() const { return focused_; }

 private:
  struct Place {
    Id id = 0;
    Box at;
    int layer = 0;
  };
  [[nodiscard]] const Place* nearest(const Place& from, FocusMove move) const;
  [[nodiscard]] const Place* target() const;

  std::vector<Place> places_;
  std::vector<Place> on_top_;
  FocusMove move_ = FocusMove::none;
  bool press_ = false;
  bool is_visible_ = false;
  bool has_moved_ = false;
  Id focused_ = 0;
  std::size_t order_ = 0;  ///< where the focus stands among the controls, or stood before its control went
  bool is_lost_ = true;    ///< the focused control wasn't there in the last frame, or there is none
  int layer_ = 0;
  int top_layer_ = 0;  ///< of the last frame
};

}  // namespace diapason
