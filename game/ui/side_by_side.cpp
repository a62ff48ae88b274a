#include "ui/side_by_side.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <imgui.h>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

/// Draws something at a place, in so much width, and answers where it ends.
float drawn_in(Painter& painter, const ImVec2& at, float width, const std::function<void()>& fill) {
  ImGui::SetCursorScreenPos(at);
  const float inset = std::exchange(painter.inset, ImGui::GetContentRegionAvail().x - width);
  ImGui::BeginGroup();
  fill();
  ImGui::EndGroup();
  painter.inset = inset;
  return ImGui::GetItemRectMax().y;
}

}  // namespace

void beside(Painter& painter, float least, float share, const std::function<void()>& left,
            const std::function<void()>& right) {
  const float room = room_of(painter);
  if (room < least) {
    left();
    gap(painter);
    right();
    return;
  }
  const float between = painter.px(24);
  const float width = std::round((room - between) * share);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float left_end = drawn_in(painter, pen, width, left);
  const float right_end = drawn_in(painter, {pen.x + width + between, pen.y}, room - width - between, right);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, std::max(left_end, right_end) - pen.y});
}

void cards(Painter& painter, std::size_t count, float least_width, const std::function<void(std::size_t)>& fill,
           const std::function<Hue(std::size_t, const Box&)>& ground) {
  if (count == 0) return;
  const float room = room_of(painter);
  const float between = painter.px(8);
  const float pad = painter.px(12);
  const auto most = static_cast<std::size_t>(std::max((room + between) / (least_width + between), 1.0F));
  const std::size_t rows = (count + most - 1) / most;
  const std::size_t in_a_row = (count + rows - 1) / rows;
  const float width = std::floor((room - between * static_cast<float>(in_a_row - 1)) / static_cast<float>(in_a_row));
  const ImVec2 start = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  float top = start.y;
  for (std::size_t first = 0; first < count; first += in_a_row) {
    const std::size_t end = std::min(first + in_a_row, count);
    const auto left_of = [&](std::size_t card) {
      return start.x + static_cast<float>(card - first) * (width + between);
    };
    ImDrawListSplitter splitter;
    splitter.Split(&list, 2);
    splitter.SetCurrentChannel(&list, 1);
    float bottom = top;
    for (std::size_t card = first; card < end; ++card)
      bottom =
          std::max(bottom, drawn_in(painter, {left_of(card) + pad, top + pad}, width - 2 * pad, [&] { fill(card); }));
    splitter.SetCurrentChannel(&list, 0);
    for (std::size_t card = first; card < end; ++card) {
      const Box at{left_of(card), top, width, bottom + pad - top};
      const Hue hue = ground(card, at);
      list.AddRectFilled({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, hue), painter.px(8));
      list.AddRect({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, Hue::hairline), painter.px(8));
    }
    splitter.Merge(&list);
    top = bottom + pad + between;
  }
  ImGui::SetCursorScreenPos(start);
  ImGui::Dummy({room, top - between - start.y});
}

}  // namespace diapason
