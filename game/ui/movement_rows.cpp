#include "ui/movement_rows.hpp"

#include <algorithm>
#include <string_view>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

constexpr float k_mark = 18;  // what stands before a line, at 100 %
constexpr float k_bar = 96;
constexpr float k_head = 400;  // no further than this the figures stand from their name

Hue hue_of_change(bool is_gain) { return is_gain ? Hue::good : Hue::bad; }

/// A triangle in a square: to the right, or down when what it leads is open.
void chevron(Painter& painter, const ImVec2& at, float side, bool open, Hue hue) {
  const ImU32 colour = paint(painter, hue);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (open)
    list.AddTriangleFilled({at.x, at.y + side * 0.25F}, {at.x + side, at.y + side * 0.25F},
                           {at.x + side / 2, at.y + side * 0.85F}, colour);
  else
    list.AddTriangleFilled({at.x + side * 0.25F, at.y}, {at.x + side * 0.85F, at.y + side / 2},
                           {at.x + side * 0.25F, at.y + side}, colour);
}

/// An arrow in a square, up or down.
void arrow(Painter& painter, const ImVec2& at, float side, bool up, Hue hue) {
  const float tip_y = up ? at.y : at.y + side;
  const float foot_y = up ? at.y + side : at.y;
  const float head_y = (tip_y + foot_y) / 2;
  const float middle = at.x + side / 2;
  const ImU32 colour = paint(painter, hue);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddLine({middle, foot_y}, {middle, head_y}, colour, painter.px(2));
  list.AddTriangleFilled({middle, tip_y}, {at.x, head_y}, {at.x + side, head_y}, colour);
}

/// What there was, and what was won or lost of it.
void moved_bar(Painter& painter, const Movement& movement, const Box& at) {
  const auto x_of = [&](std::int64_t points) {
    return at.left + at.width * static_cast<float>(std::clamp<std::int64_t>(points, 0, 100)) / 100;
  };
  const auto fill = [&](float from, float to, Hue hue) {
    if (to - from < 1) return;
    ImGui::GetWindowDrawList()->AddRectFilled({from, at.top}, {to, at.bottom()}, paint(painter, hue), at.height / 2);
  };
  fill(at.left, at.right(), Hue::hairline);
  fill(at.left, x_of(std::min(movement.before, movement.after)), Hue::quiet);
  if (movement.before != movement.after)
    fill(x_of(std::min(movement.before, movement.after)), x_of(std::max(movement.before, movement.after)),
         hue_of_change(movement.is_gain));
}

/// The two figures stay on one line with their arrow.
std::string kept_together(std::string head) {
  constexpr std::string_view loose = " → ";
  const std::size_t at = head.find(loose);
  return at == std::string::npos ? head : head.replace(at, loose.size(), "\u00A0→\u00A0");
}

bool turn_where_pressed(ReportState& state, const std::string& key, bool open_at_first, bool pressed) {
  if (pressed && state.turned.erase(key) == 0) state.turned.insert(key);
  return open_at_first != state.turned.contains(key);
}

void draw_movement(Painter& painter, const Movement& movement, const std::string& key, bool open_at_first,
                   ReportState& state) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float mark = painter.px(k_mark);
  const std::int64_t moved = movement.after - movement.before;
  const std::string head = kept_together(movement.head);
  const bool is_wide = room > painter.px(430);
  const float bar_width = is_wide ? painter.px(k_bar + 12) : 0;
  const float change_width =
      movement.change.empty()
          ? 0
          : std::max(measure(painter, TextStyle::small_strong, movement.change).width + painter.px(20), painter.px(56));
  const float head_width = std::min(room - mark - bar_width - change_width - painter.px(8), painter.px(k_head));
  const float right = pen.x + mark + head_width + painter.px(8) + bar_width;
  const float height = measure(painter, TextStyle::small_strong, head, head_width).height + painter.px(6);
  const Box at{pen.x, pen.y, right + change_width - pen.x, height};
  bool open = false;
  if (!movement.causes.empty()) {
    const Touch result = touch(painter, "fold " + key, movement.head, at);
    open = turn_where_pressed(state, key, open_at_first, result.pressed);
    if (result.hovered)
      ImGui::GetWindowDrawList()->AddRectFilled({at.left, at.top}, {at.right(), at.bottom()},
                                                paint(painter, Hue::hover), painter.px(4));
    chevron(painter, {pen.x + painter.px(3), pen.y + painter.px(7)}, painter.px(9), open, Hue::quiet);
  }
  const float y = pen.y + painter.px(3);
  text_in(painter, TextStyle::small_strong, head, {pen.x + mark, y, head_width, height});
  const float line = measure(painter, TextStyle::small_strong, "x").height;
  if (is_wide && movement.in_points)
    moved_bar(painter, movement, {right - bar_width, y + line / 2 - painter.px(3), painter.px(k_bar), painter.px(6)});
  if (!movement.change.empty()) {
    ImGui::SetCursorScreenPos({right, y});
    change_mark(painter, moved > 0 ? 1 : -1, movement.change, TextStyle::small_strong, hue_of_change(movement.is_gain));
  }
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, height});
  if (!open) return;
  ImGui::SetCursorScreenPos({pen.x + mark, ImGui::GetCursorScreenPos().y});
  ImGui::BeginGroup();
  for (const std::string& cause : movement.causes) bullet(painter, cause, Hue::quiet, TextStyle::small);
  gap(painter, 3);
  ImGui::EndGroup();
}

}  // namespace

float change_mark(Painter& painter, std::int32_t direction, const std::string& words, TextStyle style) {
  return change_mark(painter, direction, words, style, direction == 0 ? Hue::quiet : hue_of_change(direction > 0));
}

float change_mark(Painter& painter, std::int32_t direction, const std::string& words, TextStyle style, Hue hue) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size size = measure(painter, style, words);
  const float side = painter.px(style == TextStyle::figure_large ? 16 : 9);
  const float before = direction == 0 ? 0 : side + painter.px(5);
  if (direction != 0) arrow(painter, {pen.x, pen.y + (size.height - side) / 2}, side, direction > 0, hue);
  text_in(painter, style, words, {pen.x + before, pen.y, size.width + 1, size.height + 1}, hue);
  ImGui::Dummy({before + size.width, size.height});
  return before + size.width;
}

bool fold(Painter& painter, ReportState& state, const std::string& key, const std::string& label, bool open_at_first) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float mark = painter.px(k_mark);
  const float room = room_of(painter);
  const Size size = measure(painter, TextStyle::small_strong, label, room - mark);
  const Box at{pen.x, pen.y, mark + size.width, size.height + painter.px(4)};
  const Touch result = touch(painter, "fold " + key, label, at);
  const bool open = turn_where_pressed(state, key, open_at_first, result.pressed);
  chevron(painter, {pen.x + painter.px(3), pen.y + painter.px(6)}, painter.px(9), open, Hue::accent);
  text_in(painter, TextStyle::small_strong, label, {pen.x + mark, pen.y + painter.px(2), room - mark, size.height + 1},
          Hue::accent);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({at.width, at.height});
  return open;
}

void draw_movements(Painter& painter, const std::vector<Movement>& movements, const std::string& key,
                    std::size_t open_at_first, ReportState& state) {
  for (std::size_t place = 0; place < movements.size(); ++place) {
    // What has no figure yet is its causes alone.
    const bool open = place == open_at_first || movements[place].change.empty();
    draw_movement(painter, movements[place], key + "/" + std::to_string(place), open, state);
  }
}

}  // namespace diapason
