#include "ui/report_panel.hpp"

#include <algorithm>
#include <cstdlib>

#include "ui/inbox_panel.hpp"
#include "ui/plan_panel.hpp"
#include "ui/side_by_side.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_none_open = ~std::size_t{0};

void draw_tile(Painter& painter, const ReportTile& tile) {
  text(painter, TextStyle::small, tile.name, Hue::quiet);
  text(painter, TextStyle::figure_large, tile.value);
  if (!tile.change.empty() && tile.more_is_better)
    change_mark(painter, tile.direction, tile.change, TextStyle::small_strong);
  else if (!tile.change.empty())
    change_mark(painter, tile.direction, tile.change, TextStyle::small_strong, Hue::quiet);
  text(painter, TextStyle::small, tile.note, Hue::quiet);
}

/// The month at a glance; a figure whose causes are known is asked why by pressing it.
void draw_tiles(Painter& painter, const std::vector<ReportTile>& tiles, CommandSink& sink) {
  cards(
      painter, tiles.size(), painter.px(132), [&](std::size_t place) { draw_tile(painter, tiles[place]); },
      [&](std::size_t place, const Box& at) {
        const ReportTile& tile = tiles[place];
        if (tile.why.empty()) return Hue::raised;
        const std::string label = painter.say({"Why: ", "Pourquoi\u00A0: "}) + tile.name;
        const Touch result = touch(painter, "why tile " + std::to_string(place), label, at);
        tip(painter, painter.say({"Why? Press for its causes.", "Pourquoi\u00A0? Cliquez pour ses causes."}));
        if (result.pressed) sink.why = tile.why;
        return result.hovered ? Hue::hover : Hue::raised;
      });
}

/// All warnings on one ground: they are a list to go through, not alarms.
void draw_warnings(Painter& painter, const std::vector<std::string>& warnings) {
  if (warnings.empty()) return;
  std::string all;
  for (const std::string& warning : warnings) all += (all.empty() ? "" : "\n") + warning;
  note_box(painter, all, Hue::warn, Hue::warn_soft, true);
  gap(painter, 4);
}

std::string key_of(std::int32_t month, const std::string& of) { return std::to_string(month) + "/" + of; }

std::size_t largest(const std::vector<Movement>& movements) {
  const auto by_size = [](const Movement& left, const Movement& right) {
    return std::abs(left.after - left.before) < std::abs(right.after - right.before);
  };
  return static_cast<std::size_t>(std::max_element(movements.begin(), movements.end(), by_size) - movements.begin());
}

/// The name leads to the person; the function stands beside it where there is room.
void draw_name(Painter& painter, const PersonReport& person, CommandSink& sink) {
  if (link(painter, "person", person.name, TextStyle::strong)) sink.person = person.id;
  same_line_if(painter, measure(painter, TextStyle::small, person.function).width);
  text(painter, TextStyle::small, person.function, Hue::quiet);
}

void draw_person_report(Painter& painter, const PersonReport& person, std::int32_t month, const MapView& map,
                        ReportState& state, CommandSink& sink) {
  const Row row{painter, person.name, person.name, Row::still(Hue::theirs)};
  portrait(painter, look_of(map, person.id, painter.theme), painter.px(60));
  ImGui::SameLine(0, painter.px(14));
  ImGui::BeginGroup();
  draw_name(painter, person, sink);
  gap(painter, 2);
  if (!person.quote.empty()) {
    text(painter, TextStyle::quote_large, person.quote);
    gap(painter, 2);
  }
  for (const std::string& line : person.happened) text(painter, TextStyle::body, line);
  for (const std::string& line : person.discoveries) text(painter, TextStyle::small_strong, line, Hue::accent);
  gap(painter, 2);
  draw_movements(painter, person.movements, key_of(month, person.name), largest(person.movements), state);
  ImGui::EndGroup();
}

/// Whoever only moved, a name at the left and the numbers at the right.
void draw_also_moved(Painter& painter, const MonthReportView& report, ReportState& state, CommandSink& sink) {
  heading(painter, painter.say({"Also moved", "Ont aussi bougé"}));
  for (const PersonReport& person : report.people) {
    if (!person.only_moved()) continue;
    rule_line(painter);
    ImGui::PushID(person.name.c_str());
    beside(
        painter, painter.px(560), 0.28F,
        [&] {
          if (link(painter, "person", person.name)) sink.person = person.id;
          text(painter, TextStyle::small, person.function, Hue::quiet);
        },
        [&] { draw_movements(painter, person.movements, key_of(report.month, person.name), k_none_open, state); });
    ImGui::PopID();
  }
}

void draw_people_of_the_month(Painter& painter, const MonthReportView& report, const MapView& map, ReportState& state,
                              CommandSink& sink) {
  bool others = false;
  for (const PersonReport& person : report.people) {
    if (person.only_moved()) {
      others = true;
      continue;
    }
    ImGui::PushID(person.name.c_str());
    draw_person_report(painter, person, report.month, map, state, sink);
    ImGui::PopID();
    gap(painter, 6);
  }
  if (others) draw_also_moved(painter, report, state, sink);
}

void draw_section(Painter& painter, const ReportSection& section, const std::string& key, ReportState& state) {
  if (section.happened.empty() && section.movements.empty()) return;
  gap(painter, 6);
  heading(painter, section.title);
  for (const std::string& line : section.happened) bullet(painter, line, Hue::ink, TextStyle::small);
  draw_movements(painter, section.movements, key, k_none_open, state);
}

/// What a rival did is news that asks for an answer: it stands before the people.
bool stands_out(const ReportSection& rival) { return !rival.happened.empty(); }

void draw_rival(Painter& painter, const MonthReportView& report, ReportState& state, CommandSink& sink) {
  Row row{painter, "rival", report.rival.title, Row::still(Hue::warn)};
  text(painter, TextStyle::strong, report.rival.title, Hue::warn);
  for (const std::string& line : report.rival.happened) text(painter, TextStyle::body, line);
  if (report.rival.leads_to_answers) draw_way_to_answers(painter, sink);
  draw_movements(painter, report.rival.movements, key_of(report.month, "rival"), k_none_open, state);
  row.end();
  gap(painter, 8);
}

void draw_sections(Painter& painter, const MonthReportView& report, ReportState& state) {
  const auto draw = [&](const ReportSection& section, const char* name) {
    draw_section(painter, section, key_of(report.month, name), state);
  };
  beside(
      painter, painter.px(760), 0.5F,
      [&] {
        draw(report.stage, "stage");
        draw(report.money, "money");
        draw(report.board, "board");
      },
      [&] {
        draw(report.our_side, "ours");
        if (!stands_out(report.rival)) draw(report.rival, "rival");
      });
}

}  // namespace

void draw_report(Painter& painter, const MonthReportView& report, const MapView& map, ReportState& state,
                 CommandSink& sink) {
  text(painter, TextStyle::title, report.headline);
  if (!report.ending.empty()) note_box(painter, report.ending, Hue::accent, Hue::accent_soft, false);
  gap(painter, 4);
  draw_tiles(painter, report.tiles, sink);
  gap(painter, 4);
  draw_warnings(painter, report.warnings);
  if (stands_out(report.rival)) draw_rival(painter, report, state, sink);
  draw_people_of_the_month(painter, report, map, state, sink);
  gap(painter, 6);
  draw_sections(painter, report, state);
  gap(painter, 6);
  text(painter, TextStyle::small, report.profile, Hue::quiet);
}

}  // namespace diapason
