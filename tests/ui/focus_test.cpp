#include "ui/focus.hpp"

#include <utility>

#include <doctest/doctest.h>

namespace diapason::test {
namespace {

constexpr Box k_left{0, 0, 10, 10};
constexpr Box k_right{100, 0, 10, 10};
constexpr Box k_below{0, 100, 10, 10};

/// A frame of three controls; which one is pressed, 0 for none.
Focus::Id frame(Focus& focus, FocusMove move, bool press = false) {
  Focus::Id pressed = 0;
  focus.begin_frame(move, press);
  for (const auto& [id, box] : {std::pair<Focus::Id, Box>{1, k_left}, {2, k_right}, {3, k_below}})
    if (focus.add(id, box).pressed) pressed = id;
  static_cast<void>(focus.end_frame());
  return pressed;
}

}  // namespace

TEST_CASE("Tab goes along the controls as they are drawn, round and back") {
  Focus focus;
  for (const Focus::Id id : {1U, 2U, 3U, 1U}) {
    frame(focus, FocusMove::next);
    CHECK(focus.focused() == id);
  }
  frame(focus, FocusMove::previous);
  CHECK(focus.focused() == 3);
}

TEST_CASE("where the control that had the focus has gone, Tab goes on from there") {
  Focus focus;
  const auto answers = [&](bool open, FocusMove move) {
    focus.begin_frame(move, false);
    static_cast<void>(focus.add(1, k_left));
    if (open) static_cast<void>(focus.add(2, k_right));
    static_cast<void>(focus.add(3, k_below));
    static_cast<void>(focus.end_frame());
    return focus.focused();
  };
  for (const bool forward : {true, false}) {
    focus.clear();
    answers(true, FocusMove::next);
    CHECK(answers(true, FocusMove::next) == 2);
    answers(false, FocusMove::none);
    CHECK(answers(false, forward ? FocusMove::next : FocusMove::previous) == (forward ? 3 : 1));
  }
}

TEST_CASE("arrows go to the nearest in their direction and stay where there is none") {
  Focus focus;
  frame(focus, FocusMove::next);
  frame(focus, FocusMove::right);
  CHECK(focus.focused() == 2);
  frame(focus, FocusMove::right);
  CHECK(focus.focused() == 2);
  frame(focus, FocusMove::left);
  frame(focus, FocusMove::down);
  CHECK(focus.focused() == 3);
}

TEST_CASE("Enter presses what has the focus") {
  Focus focus;
  frame(focus, FocusMove::next);
  frame(focus, FocusMove::next);
  CHECK(frame(focus, FocusMove::none, true) == 2);
}

TEST_CASE("a dialogue keeps the focus to itself, and Enter leads on while nothing has it") {
  Focus focus;
  const auto with_dialogue = [&](FocusMove move, bool press) {
    Focus::Id pressed = 0;
    focus.begin_frame(move, press);
    if (focus.add(1, k_left).pressed) pressed = 1;
    focus.push_layer();
    if (focus.add(10, k_right).pressed) pressed = 10;
    if (focus.add(11, k_below, true).pressed) pressed = 11;
    focus.pop_layer();
    static_cast<void>(focus.end_frame());
    return pressed;
  };
  with_dialogue(FocusMove::none, false);
  CHECK(with_dialogue(FocusMove::none, true) == 11);
  for (const Focus::Id id : {10U, 11U, 10U}) {
    with_dialogue(FocusMove::next, false);
    CHECK(focus.focused() == id);
  }
  CHECK(with_dialogue(FocusMove::none, true) == 10);
}

}  // namespace diapason::test
