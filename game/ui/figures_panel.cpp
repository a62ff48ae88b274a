#include "ui/figures_panel.hpp"

#include <algorithm>
#include <array>

#include "ui/chart.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// A table of three columns: what, this month, so far.
void draw_money_lines(Painter& painter, const Text& title, const std::vector<MoneyLine>& lines, CommandSink& sink) {
  const float room = room_of(painter);
  const float column = std::min(painter.px(110), room * 0.28F);
  const float name = room - 2 * column - painter.px(8);
  ImVec2 pen = ImGui::GetCursorScreenPos();
  text_in(painter, TextStyle::strong, painter.say(title), {pen.x, pen.y, name, painter.px(40)});
  const Box month{pen.x + name, pen.y, column, painter.px(40)};
  const Box total{pen.x + name + column + painter.px(8), pen.y, column, painter.px(40)};
  const float head = std::max(
      text_in(painter, TextStyle::small, painter.say({"this month", "ce mois"}), month, Hue::quiet, Align::right),
      text_in(painter, TextStyle::small, painter.say({"so far", "cumul"}), total, Hue::quiet, Align::right));
  ImGui::Dummy({room, std::max(head, painter.px(20))});
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const MoneyLine& line = lines[at];
    const bool is_sum = at + 1 == lines.size();
    if (is_sum) rule_line(painter);
    pen = ImGui::GetCursorScreenPos();
    const Hue hue = line.total_eur < 0 && is_sum ? Hue::bad : Hue::ink;
    const float height = text_in(painter, is_sum ? TextStyle::strong : TextStyle::body, capitalised(line.name),
                                 {pen.x, pen.y, name, painter.px(200)});
    text_in(painter, TextStyle::figure, line.month, {pen.x + name, pen.y, column, painter.px(24)}, hue, Align::right);
    if (asked_figure(painter, "why " + line.why, capitalised(line.name), line.total,
                     {pen.x + name + column + painter.px(8), pen.y, column,
                      measure(painter, TextStyle::figure, line.total).height},
                     Align::right, hue))
      sink.why = line.why;
    ImGui::SetCursorScreenPos(pen);
    ImGui::Dummy({room, std::max(height, painter.px(20))});
  }
}

Hue hue_of(std::size_t dial) {
  constexpr std::array<Hue, 5> hues{Hue::accent, Hue::theirs, Hue::good, Hue::ours, Hue::alone};
  return hues[dial % hues.size()];
}

void draw_share(Painter& painter, const std::string& words, std::int32_t percent, Hue hue) {
  const float room = room_of(painter);
  const float width = std::min(room * 0.34F, painter.px(180));
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({pen.x, pen.y + painter.px(6)});
  bar(painter, static_cast<float>(percent) / 100, hue, width, painter.px(7));
  ImGui::SetCursorScreenPos({pen.x + width + painter.px(12), pen.y});
  ImGui::BeginGroup();
  text(painter, TextStyle::body, words);
  ImGui::EndGroup();
}

}  // namespace

void draw_dials(Painter& painter, const DialsView& dials, std::int32_t horizon, CommandSink& sink) {
  heading(painter, dials.title, "dials");
  if (dials.has_mark) {
    text(painter, TextStyle::figure_large, std::to_string(dials.mark) + "\u00A0/\u00A0100", Hue::accent);
    bar(painter, static_cast<float>(dials.mark) / 100, Hue::accent, std::min(room_of(painter), painter.px(360)),
        painter.px(10));
    gap(painter, 2);
    text(painter, TextStyle::small, dials.mark_words, Hue::quiet);
    if (link(painter, "why mark", painter.say({"Why this mark?", "Pourquoi cette note\u00A0?"}))) sink.why = "mark";
    gap(painter, 4);
  }
  std::vector<ChartLine> lines;
  for (std::size_t at = 0; at < dials.dials.size(); ++at) {
    const DialLine& dial = dials.dials[at];
    if (!dial.shown || dial.history.empty()) continue;
    ChartLine line;
    line.name = dial.name;
    line.hue = hue_of(at);
    line.dashed = at % 2 == 1;
    line.values.assign(dial.history.begin(), dial.history.end());
    lines.push_back(std::move(line));
  }
  if (!lines.empty()) chart(painter, lines, horizon, 0, 100, false, painter.px(190));
  for (std::size_t at = 0; at < dials.dials.size(); ++at) {
    const DialLine& dial = dials.dials[at];
    if (dial.weight == 0) continue;
    gap(painter, 2);
    if (dial.shown) {
      draw_share(painter, dial.words, dial.points, hue_of(at));
      for (const DialPartLine& part : dial.parts) bullet(painter, part.words, Hue::quiet, TextStyle::small);
      text(painter, TextStyle::small, dial.note, Hue::quiet);
      const std::string question{dial.question};
      if (link(painter, question, painter.say({"Why?", "Pourquoi\u00A0?"}), TextStyle::small)) sink.why = question;
    } else {
      text(painter, TextStyle::body, dial.words, Hue::quiet);
    }
  }
  text(painter, TextStyle::small, dials.note, Hue::quiet);
}

void draw_figures(Painter& painter, const MoneyView& money, const DialsView& dials, std::int32_t horizon,
                  CommandSink& sink) {
  draw_parts(painter);
  heading(painter, money.title, "money");
  text(painter, TextStyle::small, money.period, Hue::quiet);
  const std::array<ChartLine, 2> lines{
      ChartLine{painter.say({"Our margin", "Notre marge"}), money.margin_history, Hue::ours, false},
      ChartLine{painter.say({"Their value", "Leur valeur"}), money.value_history, Hue::theirs, true}};
  chart(painter, lines, horizon, 0, 1000, true, painter.px(190));
  draw_money_lines(painter, {"Ours", "Chez nous"}, money.ours, sink);
  gap(painter, 6);
  draw_money_lines(painter, {"Theirs", "Chez eux"}, money.theirs, sink);
  gap(painter, 6);
  for (const std::string& words :
       {money.expectation, money.apart, money.patience_words, money.budget, money.price_of_days})
    text(painter, TextStyle::body, words);
  std::vector<WhyLink> links{{{"patience", "patience"}, "patience"}, {{"budget", "budget"}, "budget"}};
  if (!money.apart.empty()) links.push_back({{"managed apart", "géré à part"}, "managed-apart"});
  if (const auto asked = why_links(painter, links)) sink.why = *asked;
  gap(painter, 8);
  draw_dials(painter, dials, horizon, sink);
}

}  // namespace diapason
