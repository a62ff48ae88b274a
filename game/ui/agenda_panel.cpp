#include "ui/agenda_panel.hpp"

#include <algorithm>
#include <cmath>

#include "ui/pairs_panel.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

void draw_line(Painter& painter, const AgendaLine& line, bool compact, CommandSink& sink) {
  Row::Look look;
  look.edge = line.command.verb == Verb::answer ? Hue::theirs : Hue::ours;
  look.pressable = false;
  look.framed = !compact;
  Row row{painter, std::to_string(line.number), line.sentence, look};
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float side = painter.px(22);
  const float right = pen.x + room_of(painter);
  painter.inset += side + painter.px(6);
  text(painter, compact ? TextStyle::small_strong : TextStyle::strong, line.sentence);
  text(painter, TextStyle::small, line.cost, Hue::quiet);
  text(painter, TextStyle::small, line.warning, Hue::warn);
  painter.inset -= side + painter.px(6);
  const Box at{right - side, pen.y, side, side};
  const Text label{"Take back: ", "Reprendre\u00A0: "};
  const Touch result = touch(painter, "take back", painter.say(label) + line.sentence, at);
  sign(painter, Sign::cross, {at.left + side * 0.3F, at.top + side * 0.3F, side * 0.4F, side * 0.4F},
       result.hovered ? Hue::bad : Hue::quiet);
  if (result.pressed) sink.taken_back = line.number;
}

void draw_days(Painter& painter, const AgendaView& agenda) {
  const float width = room_of(painter);
  const float share =
      agenda.kam_days == 0 ? 0 : static_cast<float>(agenda.kam_days_left) / static_cast<float>(agenda.kam_days);
  bar(painter, share, Hue::ours, width, painter.px(8));
  text(painter, TextStyle::small, agenda.kam_days_words);
  tip(painter, agenda.kam_days_since);
  text(painter, TextStyle::small, agenda.budget_words);
}

/// What is chosen for the plan, in one card that leads to where it can be taken back.
void draw_choices_for_plan(Painter& painter, const GroupedAgenda& grouped, bool compact, CommandSink& sink) {
  Row::Look look;
  look.edge = Hue::accent;
  look.framed = !compact;
  Row row{painter, "plan choices", grouped.choices, look};
  text(painter, compact ? TextStyle::small_strong : TextStyle::strong, grouped.choices);
  if (!compact) text(painter, TextStyle::small, grouped.names, Hue::quiet);
  if (row.end()) sink.page = Page::plan;
  if (compact) tip(painter, grouped.names);
}

/// Cards side by side, as many to a row as there is room for.
void draw_cards(Painter& painter, const GroupedAgenda& grouped, CommandSink& sink) {
  const float room = room_of(painter);
  const float between = painter.px(10);
  const float columns = std::max(std::floor((room + between) / (painter.px(212) + between)), 1.0F);
  const float width = (room - between * (columns - 1)) / columns;
  ImVec2 start = ImGui::GetCursorScreenPos();
  float x = 0;
  float tallest = 0;
  const float inset = painter.inset;
  const auto put = [&](const auto& draw) {
    if (x > 0 && x + width > room + 1) {
      start.y += tallest + painter.px(6);
      x = 0;
      tallest = 0;
    }
    ImGui::SetCursorScreenPos({start.x + x, start.y});
    painter.inset = inset + room - x - width;
    draw();
    tallest = std::max(tallest, ImGui::GetCursorScreenPos().y - start.y);
    x += width + between;
  };
  if (!grouped.choices.empty()) put([&] { draw_choices_for_plan(painter, grouped, true, sink); });
  for (const AgendaLine* line : grouped.lines) put([&] { draw_line(painter, *line, true, sink); });
  painter.inset = inset;
  ImGui::SetCursorScreenPos({start.x, start.y + tallest});
  ImGui::Dummy({0, 0});
}

void draw_reminders(Painter& painter, const AgendaView& agenda) {
  for (const std::string& reminder : agenda.reminders) bullet(painter, reminder, Hue::warn, TextStyle::small);
}

void open_again(const AgendaLine& line, CommandSink& sink) {
  sink.composed = line.command;
  sink.to_stage = true;  // it is about whom it names, not about who was looked at last
}

/// The first of what was done last month, side by side as links: all of it stands beside the playbook.
void draw_again_in_brief(Painter& painter, const AgendaView& agenda, CommandSink& sink) {
  if (agenda.again.empty()) return;
  constexpr std::size_t k_most = 5;
  text(painter, TextStyle::small_strong, painter.say({"As last month", "Comme le mois dernier"}));
  for (std::size_t at = 0; at < std::min(agenda.again.size(), k_most); ++at) {
    const AgendaLine& line = agenda.again[at];
    same_line_if(painter, measure(painter, TextStyle::small, line.sentence).width, 18);
    if (link(painter, "again " + std::to_string(line.number), line.sentence, TextStyle::small)) open_again(line, sink);
  }
}

/// Who else can give days: a face, a name, and a box for each day, filled while it is left.
void draw_colleagues(Painter& painter, const AgendaView& agenda, const MapView& map) {
  const float face = painter.px(30);
  const float between = painter.px(8);
  const float day = painter.px(12);
  bool is_first = true;
  for (const OwnDays& own : agenda.colleagues) {
    const Size name = measure(painter, TextStyle::small, own.name);
    const float days = day * static_cast<float>(std::max(own.days, 1));
    const float width = face + between + std::max(name.width + 1, days);
    if (!is_first) same_line_if(painter, width, 24);
    is_first = false;
    ImGui::BeginGroup();
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    portrait(painter, look_of_own(map, own.key, painter.theme), face);
    const float left = pen.x + face + between;
    const float height = text_in(painter, TextStyle::small, own.name, {left, pen.y, name.width + 1, face},
                                 own.left > 0 ? Hue::ink : Hue::quiet);
    ImGui::SetCursorScreenPos({left, pen.y + height + painter.px(3)});
    pips(painter, own.left, own.days, Hue::ours, days, painter.px(8));
    ImGui::SetCursorScreenPos({pen.x, pen.y});
    ImGui::Dummy({width, std::max(face, height + painter.px(12))});
    tip(painter, own.words);
    ImGui::EndGroup();
  }
}

}  // namespace

GroupedAgenda grouped_agenda(const Painter& painter, const AgendaView& agenda) {
  GroupedAgenda grouped;
  grouped.lines.reserve(agenda.lines.size());
  const auto is_choice = [](const AgendaLine& line) { return !line.plan_item.empty(); };
  const auto count = std::count_if(agenda.lines.begin(), agenda.lines.end(), is_choice);
  for (const AgendaLine& line : agenda.lines) {
    if (count < 2 || !is_choice(line)) {
      grouped.lines.push_back(&line);
      continue;
    }
    grouped.names += (grouped.names.empty() ? "" : ", ") + line.plan_item;
  }
  if (count < 2) return grouped;
  grouped.choices = painter.say({"The plan: ", "Le plan\u00A0: "}) + std::to_string(count) +
                    painter.say({" items chosen", "\u00A0choix"});
  grouped.names = capitalised(grouped.names);
  return grouped;
}

void draw_agenda_lines(Painter& painter, const AgendaView& agenda, TextStyle style) {
  if (agenda.lines.empty()) text(painter, TextStyle::body, agenda.empty, Hue::quiet);
  const GroupedAgenda grouped = grouped_agenda(painter, agenda);
  bullet(painter, grouped.choices, Hue::ink, style);
  tip(painter, grouped.names);
  for (const AgendaLine* line : grouped.lines) bullet(painter, line->sentence, Hue::ink, style);
}

void draw_again(Painter& painter, const AgendaView& agenda, CommandSink& sink) {
  if (agenda.again.empty()) return;
  gap(painter, 6);
  text(painter, TextStyle::heading, painter.say({"As last month", "Comme le mois dernier"}));
  for (const AgendaLine& line : agenda.again) {
    Row row{painter, "again " + std::to_string(line.number), line.sentence};
    text(painter, TextStyle::body, line.sentence);
    text(painter, TextStyle::small, line.cost, Hue::quiet);
    if (row.end()) open_again(line, sink);
    gap(painter, 4);
  }
}

void draw_agenda(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink) {
  heading(painter, painter.say({"This month", "Ce mois-ci"}));
  draw_days(painter, agenda);
  text(painter, TextStyle::small, agenda.kam_days_since, Hue::warn);
  draw_colleagues(painter, agenda, map);
  gap(painter, 4);
  if (agenda.lines.empty()) text(painter, TextStyle::body, agenda.empty, Hue::quiet);
  if (button(painter, "add action", painter.say({"+ Add an action", "+ Ajouter une action"})))
    sink.page = Page::actions;
  const GroupedAgenda grouped = grouped_agenda(painter, agenda);
  if (!grouped.choices.empty()) {
    draw_choices_for_plan(painter, grouped, false, sink);
    gap(painter, 6);
  }
  for (const AgendaLine* line : grouped.lines) {
    draw_line(painter, *line, false, sink);
    gap(painter, 6);
  }
  draw_reminders(painter, agenda);
  draw_again(painter, agenda, sink);
}

void draw_agenda_strip(Painter& painter, const AgendaView& agenda, const MapView& map, CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float left = painter.px(290);
  const float between = painter.px(24);
  const std::string add = painter.say({"+ Add an action", "+ Ajouter une action"});
  const Size size = button_size(painter, add);
  const float inset = painter.inset;
  painter.inset += room_of(painter) - left;
  ImGui::BeginGroup();
  text(painter, TextStyle::heading, painter.say({"This month", "Ce mois-ci"}));
  ImGui::SetCursorScreenPos({pen.x + left - size.width, pen.y});
  if (button(painter, "add action", add)) sink.page = Page::actions;
  ImGui::SetCursorScreenPos({pen.x, pen.y + size.height + painter.px(10)});
  draw_days(painter, agenda);
  ImGui::EndGroup();
  painter.inset = inset;
  ImGui::SetCursorScreenPos({pen.x + left + between, pen.y});
  ImGui::BeginGroup();
  draw_colleagues(painter, agenda, map);
  gap(painter, 4);
  draw_cards(painter, grouped_agenda(painter, agenda), sink);
  if (agenda.lines.empty()) {
    text(painter, TextStyle::body, agenda.empty, Hue::quiet);
    draw_again_in_brief(painter, agenda, sink);
  }
  ImGui::EndGroup();
}

}  // namespace diapason
