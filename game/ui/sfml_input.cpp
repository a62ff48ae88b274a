#include "ui/sfml_input.hpp"

#include <algorithm>

#include <imgui.h>

namespace diapason {
namespace {

/// Two of these can't share a frame: the second would hide the first.
bool needs_own_frame(const sf::Event& event) {
  return event.type == sf::Event::MouseButtonPressed || event.type == sf::Event::MouseButtonReleased ||
         event.type == sf::Event::KeyPressed || event.type == sf::Event::KeyReleased;
}

bool is_typing() { return ImGui::GetIO().WantTextInput; }

}  // namespace

void SfmlInput::begin() {
  ImGuiIO& io = ImGui::GetIO();
  const auto name = [&](ImGuiKey key, sf::Keyboard::Key code) { io.KeyMap[key] = code; };
  name(ImGuiKey_LeftArrow, sf::Keyboard::Left);
  name(ImGuiKey_RightArrow, sf::Keyboard::Right);
  name(ImGuiKey_Home, sf::Keyboard::Home);
  name(ImGuiKey_End, sf::Keyboard::End);
  name(ImGuiKey_Delete, sf::Keyboard::Delete);
  name(ImGuiKey_Backspace, sf::Keyboard::Backspace);
  name(ImGuiKey_A, sf::Keyboard::A);
  name(ImGuiKey_C, sf::Keyboard::C);
  name(ImGuiKey_V, sf::Keyboard::V);
  name(ImGuiKey_X, sf::Keyboard::X);
  name(ImGuiKey_Z, sf::Keyboard::Z);
}

void SfmlInput::take(const sf::Event& event) { waiting_.push_back(event); }

Keys SfmlInput::begin_frame() {
  Keys keys;
  ImGuiIO& io = ImGui::GetIO();
  io.MouseWheel = 0;
  bool has_own = false;
  std::size_t taken = 0;
  for (; taken < waiting_.size(); ++taken) {
    if (needs_own_frame(waiting_[taken])) {
      if (has_own) break;
      has_own = true;
    }
    hand_on(waiting_[taken], keys);
  }
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(taken));
  return keys;
}

void SfmlInput::hand_on(const sf::Event& event, Keys& keys) {
  ImGuiIO& io = ImGui::GetIO();
  if (event.type == sf::Event::MouseButtonReleased || event.type == sf::Event::KeyReleased) ++handled_;
  switch (event.type) {
    case sf::Event::MouseMoved:
      io.MousePos = {static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y)};
      break;
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased:
      io.MousePos = {static_cast<float>(event.mouseButton.x), static_cast<float>(event.mouseButton.y)};
      if (event.mouseButton.button < 3)
        io.MouseDown[event.mouseButton.button] = event.type == sf::Event::MouseButtonPressed;
      break;
    case sf::Event::MouseWheelScrolled:
      if (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel) io.MouseWheel += event.mouseWheelScroll.delta;
      break;
    case sf::Event::MouseLeft: io.MousePos = {-1, -1}; break;
    case sf::Event::TextEntered:
      if (event.text.unicode >= 32 && event.text.unicode != 127) io.AddInputCharacter(event.text.unicode);
      break;
    case sf::Event::KeyPressed:
    case sf::Event::KeyReleased: {
      const bool down = event.type == sf::Event::KeyPressed;
      if (event.key.code >= 0) io.KeysDown[event.key.code] = down;
      io.KeyCtrl = event.key.control;
      io.KeyShift = event.key.shift;
      io.KeyAlt = event.key.alt;
      if (down) read_key(event.key, keys);
      break;
    }
    default: break;
  }
}

void SfmlInput::read_key(const sf::Event::KeyEvent& key, Keys& keys) const {
  using Code = sf::Keyboard;
  const bool typing = is_typing();
  switch (key.code) {
    case Code::Tab: keys.move = key.shift ? FocusMove::previous : FocusMove::next; return;
    case Code::Up: keys.move = FocusMove::up; return;
    case Code::Down: keys.move = FocusMove::down; return;
    case Code::Escape: keys.escape = true; return;
    case Code::F1: keys.help = true; return;
    case Code::F2: keys.settings = true; return;
    case Code::F3: keys.language = true; return;
    case Code::PageUp: ImGui::GetIO().MouseWheel += 5; return;
    case Code::PageDown: ImGui::GetIO().MouseWheel -= 5; return;
    default: break;
  }
  if (typing) return;
  if (key.code >= Code::Num0 && key.code <= Code::Num9) {
    const int digit = key.code - Code::Num0;
    keys.page = digit == 0 ? 10 : digit;
    return;
  }
  switch (key.code) {
    case Code::Left: keys.move = FocusMove::left; break;
    case Code::Right: keys.move = FocusMove::right; break;
    case Code::Enter:
    case Code::Space: keys.press = true; break;
    case Code::E: keys.end_month = true; break;
    case Code::U: keys.undo = true; break;
    case Code::Z: keys.undo = key.control; break;
    case Code::Slash:
    case Code::Divide: keys.search = true; break;
    default: break;
  }
}

bool SfmlInput::blinks(double seconds) {
  constexpr double half_period = 0.4;
  if (!is_typing() || seconds - last_blink_ < half_period) return false;
  last_blink_ = seconds;
  return true;
}

}  // namespace diapason
