#include <algorithm>
#include <array>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

constexpr float k_above_part = 2;  // stays seen above a part that was gone to

}  // namespace

void bar(Painter& painter, float share, Hue hue, float width, float height) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float filled = std::clamp(share, 0.0F, 1.0F) * width;
  list.AddRectFilled(pen, {pen.x + width, pen.y + height}, paint(painter, Hue::hairline), height / 2);
  if (filled >= 1)
    list.AddRectFilled(pen, {pen.x + std::max(filled, height), pen.y + height}, paint(painter, hue), height / 2);
  ImGui::Dummy({width, height});
}

bool gauge(Painter& painter, std::string_view id, const std::string& name, std::int32_t points,
           const std::string& figure, Hue hue, std::int32_t dark) {
  const float room = room_of(painter);
  const float name_width = room * 0.46F;
  const float figure_width = painter.px(64);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float name_height =
      text_in(painter, TextStyle::small, name, {pen.x, pen.y, name_width - painter.px(8), painter.px(60)});
  const float bar_width = std::max(room - name_width - figure_width - painter.px(8), painter.px(16));
  const ImVec2 begin{pen.x + name_width, pen.y + painter.px(5)};
  const float thick = painter.px(7);
  ImGui::SetCursorScreenPos(begin);
  bar(painter, static_cast<float>(points) / 100, hue, bar_width, thick);
  if (dark >= 0 && dark < points) {
    const Colour pale = mixed(colour_of(painter.theme, Hue::hairline), colour_of(painter.theme, hue), 0.45F);
    const auto end_of = [&](std::int32_t value) { return begin.x + bar_width * static_cast<float>(value) / 100; };
    ImGui::GetWindowDrawList()->AddRectFilled(
        {end_of(dark), begin.y}, {std::max(end_of(points), begin.x + thick), begin.y + thick}, paint(pale), thick / 2,
        dark == 0 ? ImDrawFlags_RoundCornersAll : ImDrawFlags_RoundCornersRight);
  }
  text_in(painter, TextStyle::figure, figure,
          {pen.x + room - figure_width, pen.y - painter.px(1), figure_width, painter.px(24)}, Hue::ink, Align::right);
  const float height = std::max(name_height, painter.px(20));
  const Box at{pen.x, pen.y, room, height};
  Touch result;
  if (!id.empty()) {
    result = touch(painter, id, painter.say({"Why: ", "Pourquoi\u00A0: "}) + name, at);
    tip(painter, painter.say({"Why? Press for its causes.", "Pourquoi\u00A0? Cliquez pour ses causes."}));
  }
  if (result.hovered)
    ImGui::GetWindowDrawList()->AddLine({pen.x + room - figure_width, at.bottom()}, {pen.x + room, at.bottom()},
                                        paint(painter, Hue::accent), painter.px(1));
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, height});
  return result.pressed;
}

bool asked_figure(Painter& painter, std::string_view id, std::string_view of, const std::string& figure, const Box& at,
                  Align align, Hue hue) {
  text_in(painter, TextStyle::figure, figure, at, hue, align, true);
  if (id.empty()) return false;
  const Size size = measure(painter, TextStyle::figure, figure);
  const float left = align == Align::right ? at.right() - size.width : at.left;
  const float line = at.top + (at.height + size.height) / 2;
  const Touch result = touch(painter, id, painter.say({"Why: ", "Pourquoi\u00A0: "}) + std::string{of},
                             {left, at.top, size.width, at.height});
  tip(painter, painter.say({"Why? Press for its causes.", "Pourquoi\u00A0? Cliquez pour ses causes."}));
  ImGui::GetWindowDrawList()->AddLine({left, line}, {left + size.width, line},
                                      paint(colour_of(painter.theme, Hue::accent).faded(result.hovered ? 255 : 90)),
                                      painter.px(1));
  return result.pressed;
}

void sign(Painter& painter, Sign which, const Box& at, Hue hue) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float side = std::min(at.width, at.height);
  const ImVec2 centre{at.left + at.width / 2, at.top + at.height / 2};
  const auto to = [&](float x, float y) { return ImVec2{centre.x + x * side / 2, centre.y + y * side / 2}; };
  const ImU32 colour = paint(painter, hue);
  const float line = std::max(side * 0.11F, 1.2F);
  switch (which) {
    case Sign::tick: {
      list.AddCircleFilled(centre, side / 2, colour);
      const std::array<ImVec2, 3> points{to(-0.45F, 0.02F), to(-0.12F, 0.36F), to(0.48F, -0.34F)};
      list.AddPolyline(points.data(), 3, paint(painter, Hue::card), 0, line);
      break;
    }
    case Sign::cross:
      list.AddLine(to(-0.5F, -0.5F), to(0.5F, 0.5F), colour, line);
      list.AddLine(to(-0.5F, 0.5F), to(0.5F, -0.5F), colour, line);
      break;
    case Sign::ring: list.AddCircle(centre, side / 2 - line / 2, colour, 0, line); break;
    case Sign::warning:
      list.AddTriangleFilled(to(0, -0.9F), to(1, 0.8F), to(-1, 0.8F), colour);
      list.AddLine(to(0, -0.35F), to(0, 0.25F), paint(painter, Hue::card), line);
      list.AddCircleFilled(to(0, 0.55F), line * 0.6F, paint(painter, Hue::card));
      break;
  }
}

void draw_logo(Painter& painter, const Box& at) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 colour = paint(painter, Hue::accent);
  const float line = painter.px(3);
  const float middle = at.left + at.width / 2;
  const float prong = at.width * 0.26F;
  const float bend = at.top + at.height * 0.52F;
  list.PathLineTo({middle - prong, at.top + line});
  list.PathArcTo({middle, bend - prong}, prong, 3.1416F, 0, 16);
  list.PathLineTo({middle + prong, at.top + line});
  list.PathStroke(colour, 0, line);
  list.AddLine({middle, bend}, {middle, at.bottom() - line}, colour, line);
}

void note_box(Painter& painter, std::string_view words, Hue ink, Hue ground, bool with_sign) {
  if (words.empty()) return;
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float pad = painter.px(10);
  const float mark = with_sign ? painter.px(22) : 0;
  const float width = room_of(painter);
  const Size size = measure(painter, TextStyle::small_strong, words, std::max(width - 2 * pad - mark, 1.0F));
  const float height = size.height + painter.px(12);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(pen, {pen.x + width, pen.y + height}, paint(painter, ground), painter.px(6));
  if (with_sign)
    sign(painter, Sign::warning, {pen.x + pad, pen.y + painter.px(7), painter.px(14), painter.px(14)}, ink);
  text_in(painter, TextStyle::small_strong, words,
          {pen.x + pad + mark, pen.y + painter.px(6), width - 2 * pad - mark, size.height}, ink);
  ImGui::Dummy({width, height});
}

std::optional<std::string> why_links(Painter& painter, const std::vector<WhyLink>& links) {
  std::optional<std::string> asked;
  text(painter, TextStyle::small, painter.say({"Why?", "Pourquoi\u00A0?"}), Hue::quiet);
  for (const WhyLink& entry : links) {
    const std::string label = painter.say(entry.label);
    same_line_if(painter, measure(painter, TextStyle::small_strong, label).width, 10);
    if (link(painter, "why " + entry.words, label)) asked = entry.words;
  }
  return asked;
}

void heading(Painter& painter, std::string_view words, std::string_view part) {
  if (!part.empty()) {
    // Where it comes from stands with the heading itself.
    painter.parts.push_back({std::string{part}, std::string{words.substr(0, words.find(" (D"))}});
    if (painter.wanted_part == part) {
      painter.wanted_part.clear();
      ImGui::SetScrollFromPosY(ImGui::GetCursorScreenPos().y - ImGui::GetWindowPos().y - painter.px(k_above_part), 0);
    }
  }
  text(painter, TextStyle::heading, words);
  gap(painter, 4);
}

void draw_parts(Painter& painter) {
  if (painter.parts_before.size() < 2) return;
  bool is_first = true;
  for (const PagePart& part : painter.parts_before) {
    if (!is_first) same_line_if(painter, measure(painter, TextStyle::small_strong, part.name).width, 18);
    is_first = false;
    if (link(painter, "part " + part.id, part.name, TextStyle::small_strong)) painter.wanted_part = part.id;
  }
  gap(painter, 4);
}

void pips(Painter& painter, std::int32_t filled, std::int32_t count, Hue hue, float width, float height) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float step = width / static_cast<float>(std::max(count, 1));
  for (std::int32_t at = 0; at < count; ++at) {
    const float left = pen.x + step * static_cast<float>(at);
    ImGui::GetWindowDrawList()->AddRectFilled({left, pen.y}, {left + std::max(step * 0.72F, 1.0F), pen.y + height},
                                              paint(painter, at < filled ? hue : Hue::hairline), painter.px(2));
  }
  ImGui::Dummy({width, height});
}

void heading_with_count(Painter& painter, std::string_view words, std::ptrdiff_t count) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size size = measure(painter, TextStyle::heading, words);
  heading(painter, words);
  if (count == 0) return;
  const std::string number = std::to_string(count);
  const float side = std::max(measure(painter, TextStyle::small_strong, number).width + painter.px(12), painter.px(22));
  const Box at{pen.x + size.width + painter.px(10), pen.y, side, painter.px(22)};
  ImGui::GetWindowDrawList()->AddRectFilled({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, Hue::theirs),
                                            painter.px(11));
  text_in(painter, TextStyle::small_strong, number, at, Hue::card, Align::centre, true);
}

void bullet(Painter& painter, std::string_view words, Hue hue, TextStyle style) {
  if (words.empty()) return;
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float indent = painter.px(16);
  const float line = measure(painter, style, "x").height;
  ImGui::GetWindowDrawList()->AddCircleFilled({pen.x + painter.px(5), pen.y + line / 2}, painter.px(2.2F),
                                              paint(painter, Hue::quiet));
  ImGui::SetCursorScreenPos({pen.x + indent, pen.y});
  ImGui::BeginGroup();
  text(painter, style, words, hue);
  ImGui::EndGroup();
}

void bullets(Painter& painter, const std::vector<std::string>& lines, Hue hue) {
  for (const std::string& line : lines) bullet(painter, line, hue);
}

void paragraphs(Painter& painter, const std::vector<std::string>& lines, Hue hue) {
  for (const std::string& line : lines) text(painter, TextStyle::body, line, hue);
}

void gap(const Painter& painter, float at_one) { ImGui::Dummy({0, painter.px(at_one)}); }

void rule_line(Painter& painter) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddLine(pen, {pen.x + room_of(painter), pen.y}, paint(painter, Hue::hairline));
  gap(painter, 6);
}

}  // namespace diapason
