#include "ui/cards.hpp"

#include <algorithm>
#include <cmath>

namespace diapason {
namespace {

constexpr int k_dots = 3;

float tag_pad(const Painter& painter) { return painter.px(8); }
float dots_width(const Painter& painter, int dots) { return dots < 0 ? 0 : painter.px(9) * k_dots + painter.px(3); }

void draw_tag_ground(const Painter& painter, const ImVec2& pen, const Size& size, Hue ink, int dots) {
  const float radius = painter.px(6);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 corner{pen.x + size.width, pen.y + size.height};
  list.AddRectFilled(pen, corner, paint(painter, Hue::card), radius);
  list.AddRect(pen, corner, paint(painter, ink == Hue::ink ? Hue::hairline : ink), radius);
  float x = pen.x + tag_pad(painter);
  for (int dot = 0; dots >= 0 && dot < k_dots; ++dot) {
    const ImVec2 centre{x + painter.px(3), pen.y + size.height / 2};
    if (dot < dots)
      list.AddCircleFilled(centre, painter.px(3), paint(painter, Hue::ours));
    else
      list.AddCircle(centre, painter.px(3), paint(painter, Hue::quiet));
    x += painter.px(9);
  }
}

}  // namespace

Columns::Columns(Painter& painter, float least_width, std::size_t most)
    : painter_(painter),
      start_(ImGui::GetCursorScreenPos()),
      room_(room_of(painter)),
      between_(painter.px(16)),
      outer_inset_(painter.inset) {
  std::size_t count = most;
  while (count > 1 && (room_ + between_) / static_cast<float>(count) - between_ < painter.px(least_width)) --count;
  width_ = std::floor((room_ + between_) / static_cast<float>(count) - between_);
  bottoms_.assign(count, start_.y);
}

void Columns::begin() {
  column_ = static_cast<std::size_t>(std::min_element(bottoms_.begin(), bottoms_.end()) - bottoms_.begin());
  const float left = (width_ + between_) * static_cast<float>(column_);
  ImGui::SetCursorScreenPos({start_.x + left, bottoms_[column_]});
  painter_.inset = outer_inset_ + room_ - left - width_;
  ImGui::BeginGroup();
}

void Columns::end() {
  ImGui::EndGroup();
  bottoms_[column_] = ImGui::GetItemRectMax().y + painter_.px(12);
  painter_.inset = outer_inset_;
}

Columns::~Columns() {
  ImGui::SetCursorScreenPos({start_.x, *std::max_element(bottoms_.begin(), bottoms_.end())});
  ImGui::Dummy({0, 0});
}

Size tag_size(const Painter& painter, std::string_view words, int dots) {
  const float around = 2 * tag_pad(painter) + dots_width(painter, dots);
  const Size size = measure(painter, TextStyle::small_strong, words, std::max(room_of(painter) - around, 1.0F));
  return {size.width + around, size.height + painter.px(4)};
}

void tag(Painter& painter, std::string_view words, Hue ink, int dots) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size size = tag_size(painter, words, dots);
  if (ImGui::IsRectVisible({size.width, size.height})) draw_tag_ground(painter, pen, size, ink, dots);
  const float x = pen.x + tag_pad(painter) + dots_width(painter, dots);
  text_in(painter, TextStyle::small_strong, words,
          {x, pen.y + painter.px(2), size.width - (x - pen.x) - tag_pad(painter) + 1, size.height - painter.px(4) + 1},
          ink);
  ImGui::Dummy({size.width, size.height});
}

void signed_line(Painter& painter, Sign which, Hue hue, std::string_view words, TextStyle style) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float side = painter.px(14);
  const float line = measure(painter, style, "x").height;
  sign(painter, which, {pen.x, pen.y + (line - side) / 2, side, side}, hue);
  ImGui::SetCursorScreenPos({pen.x + side + painter.px(8), pen.y});
  ImGui::BeginGroup();
  text(painter, style, words);
  ImGui::EndGroup();
}

void diamond(Painter& painter, const ImVec2& centre, float side, Hue hue, bool filled) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 left{centre.x - side, centre.y};
  const ImVec2 top{centre.x, centre.y - side};
  const ImVec2 right{centre.x + side, centre.y};
  const ImVec2 bottom{centre.x, centre.y + side};
  if (filled)
    list.AddQuadFilled(left, top, right, bottom, paint(painter, hue));
  else
    list.AddQuad(left, top, right, bottom, paint(painter, hue), painter.px(1.3F));
}

}  // namespace diapason
