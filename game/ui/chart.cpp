#include "ui/chart.hpp"

#include <algorithm>
#include <cmath>

#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// A step of 1, 2 or 5 times a power of ten that parts a range in about `parts`.
std::int64_t round_step(std::int64_t range, std::int64_t parts) {
  std::int64_t step = 1;
  while (true) {
    for (const std::int64_t factor : {1, 2, 5})
      if (range <= step * factor * parts) return step * factor;
    step *= 10;
  }
}

std::string scale_words(const Painter& painter, std::int64_t value, bool as_money) {
  return as_money ? short_money(value, painter.language) : whole_number(value, painter.language);
}

struct Frame {
  Box plot;
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::int32_t months = 0;

  [[nodiscard]] ImVec2 at(std::int32_t month, std::int64_t value) const {
    const float across = static_cast<float>(month) / static_cast<float>(std::max(months, 1));
    const float up = static_cast<float>(value - least) / static_cast<float>(std::max<std::int64_t>(most - least, 1));
    return {plot.left + across * plot.width, plot.bottom() - up * plot.height};
  }
};

void draw_scale(Painter& painter, const Frame& frame, std::int64_t step, bool as_money) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (std::int64_t value = frame.least; value <= frame.most; value += step) {
    const float y = frame.at(0, value).y;
    list.AddLine({frame.plot.left, y}, {frame.plot.right(), y},
                 paint(painter, value == 0 ? Hue::quiet : Hue::hairline));
    const float width = painter.px(58);
    text_in(painter, TextStyle::small, scale_words(painter, value, as_money),
            {frame.plot.left - width - painter.px(6), y - painter.px(9), width, painter.px(20)}, Hue::quiet,
            Align::right);
  }
  const auto every = static_cast<std::int32_t>(round_step(frame.months, 8));
  for (std::int32_t month = 0; month <= frame.months; month += every) {
    const float x = frame.at(month, frame.least).x;
    text_in(painter, TextStyle::small, std::to_string(month),
            {x - painter.px(14), frame.plot.bottom() + painter.px(3), painter.px(28), painter.px(20)}, Hue::quiet,
            Align::centre);
  }
}

/// A stretch of a line in dashes of even length; `done` is how far the line has come, so that they go on over a corner.
void draw_dashes(Painter& painter, ImVec2 from, ImVec2 to, ImU32 colour, float& done) {
  const float period = painter.px(11);
  const float dash = painter.px(7);
  const float length = std::max(std::hypot(to.x - from.x, to.y - from.y), 0.01F);
  const auto at = [&](float far) {
    return ImVec2{from.x + (to.x - from.x) * far / length, from.y + (to.y - from.y) * far / length};
  };
  float far = 0;
  while (far < length) {
    const float phase = std::fmod(done + far, period);
    const float step = std::min((phase < dash ? dash : period) - phase + 0.01F, length - far);
    if (phase < dash) ImGui::GetWindowDrawList()->AddLine(at(far), at(far + step), colour, painter.px(2.2F));
    far += step;
  }
  done += length;
}

void draw_line(Painter& painter, const Frame& frame, const ChartLine& line) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 colour = paint(painter, line.hue);
  float done = 0;
  for (std::size_t month = 0; month + 1 < line.values.size(); ++month) {
    const ImVec2 from = frame.at(static_cast<std::int32_t>(month), line.values[month]);
    const ImVec2 to = frame.at(static_cast<std::int32_t>(month + 1), line.values[month + 1]);
    if (line.dashed)
      draw_dashes(painter, from, to, colour, done);
    else
      list.AddLine(from, to, colour, painter.px(2.2F));
  }
  if (line.values.empty()) return;
  const auto last = static_cast<std::int32_t>(line.values.size()) - 1;
  list.AddCircleFilled(frame.at(last, line.values.back()), painter.px(4), colour);
}

void draw_legend(Painter& painter, std::span<const ChartLine> lines, bool as_money) {
  bool is_first = true;
  for (const ChartLine& line : lines) {
    std::string words = line.name;
    if (!line.values.empty()) words += " " + scale_words(painter, line.values.back(), as_money);
    const float mark = painter.px(18);
    const Size size = measure(painter, TextStyle::small_strong, words);
    if (!is_first) same_line_if(painter, mark + size.width, 16);
    is_first = false;
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    const float y = pen.y + size.height / 2;
    ImGui::GetWindowDrawList()->AddLine({pen.x, y}, {pen.x + painter.px(line.dashed ? 6 : 13), y},
                                        paint(painter, line.hue), painter.px(3));
    text_in(painter, TextStyle::small_strong, words, {pen.x + mark, pen.y, size.width + 1, size.height + 1});
    ImGui::Dummy({mark + size.width, size.height});
  }
}

}  // namespace

Box chart(Painter& painter, std::span<const ChartLine> lines, std::int32_t months, std::int64_t least,
          std::int64_t most, bool as_money, float height) {
  for (const ChartLine& line : lines)
    for (const std::int64_t value : line.values) {
      least = std::min(least, value);
      most = std::max(most, value);
    }
  const std::int64_t step = round_step(std::max<std::int64_t>(most - least, 1), 4);
  const auto down = static_cast<std::int64_t>(std::floor(static_cast<double>(least) / static_cast<double>(step)));
  const auto up = static_cast<std::int64_t>(std::ceil(static_cast<double>(most) / static_cast<double>(step)));
  draw_legend(painter, lines, as_money);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float room = room_of(painter);
  const Frame frame{{pen.x + painter.px(66), pen.y + painter.px(10), std::max(room - painter.px(84), painter.px(40)),
                     height - painter.px(36)},
                    down * step,
                    up * step,
                    months};
  draw_scale(painter, frame, step, as_money);
  for (const ChartLine& line : lines) draw_line(painter, frame, line);
  ImGui::Dummy({room, height});
  return frame.plot;
}

}  // namespace diapason
