#pragma once

#include <vector>

#include <SFML/Window/Event.hpp>

#include "ui/keys.hpp"

namespace diapason {

/// Hands SFML's events on to ImGui and to the keyboard of the game. Presses and releases of one frame are handed on in
/// turn, so that none is lost when a frame takes long.
class SfmlInput {
 public:
  /// Names ImGui's keys. After its context has been made.
  void begin();
  void take(const sf::Event& event);
  /// What is new, for the frame that begins.
  [[nodiscard]] Keys begin_frame();
  /// Events are waiting for a frame of their own.
  [[nodiscard]] bool has_more() const { return !waiting_.empty(); }
  /// How many clicks and keys have been handed on so far.
  [[nodiscard]] long handled() const { return handled_; }
  /// Somebody types in a field: its cursor blinks.
  [[nodiscard]] bool blinks(double seconds);

 private:
  void hand_on(const sf::Event& event, Keys& keys);
  void read_key(const sf::Event::KeyEvent& key, Keys& keys) const;

  std::vector<sf::Event> waiting_;
  double last_blink_ = 0;
  long handled_ = 0;
};

}  // namespace diapason
