#include "ui/team_panel.hpp"

#include <algorithm>

#include "ui/actions_panel.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// A name, a bar and a figure in one line.
void draw_measure(Painter& painter, const std::string& words, float share, Hue hue) {
  const float width = std::min(room_of(painter) * 0.4F, painter.px(140));
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({pen.x, pen.y + painter.px(6)});
  bar(painter, share, hue, width, painter.px(7));
  ImGui::SetCursorScreenPos({pen.x + width + painter.px(10), pen.y});
  ImGui::BeginGroup();
  text(painter, TextStyle::small, words);
  ImGui::EndGroup();
}

void draw_kam(Painter& painter, const TeamView& team, CommandSink& sink) {
  Row row{painter, "kam", team.kam_line, Row::still()};
  portrait(painter, {"kam", true, false, false, true, -1, painter.theme}, painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  text(painter, TextStyle::strong, painter.say({"You", "Vous"}));
  text(painter, TextStyle::body, team.kam_line);
  for (const std::string& cause : team.kam_causes) bullet(painter, cause, Hue::ink, TextStyle::small);
  text(painter, TextStyle::small, team.kam_mastery, Hue::quiet);
  if (link(painter, "why days", painter.say({"Why these days?", "Pourquoi ces jours\u00A0?"}))) sink.why = "days";
  ImGui::EndGroup();
}

void draw_colleague(Painter& painter, const ColleagueLine& line, const MapView& map, CommandSink& sink) {
  Row row{painter, line.key, line.name, Row::still()};
  portrait(painter, look_of_own(map, line.key, painter.theme), painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  text(painter, TextStyle::strong, line.name);
  text(painter, TextStyle::small, line.title, Hue::quiet);
  const float days = line.days == 0 ? 0 : static_cast<float>(line.days_left) / static_cast<float>(line.days);
  draw_measure(painter, line.days_words, days, Hue::ours);
  draw_measure(painter, line.willingness_words, static_cast<float>(line.willingness) / 100, Hue::accent);
  text(painter, TextStyle::small, line.about, Hue::quiet);
  text(painter, TextStyle::small, line.mastery);
  for (const std::string& words : line.ties) bullet(painter, words, Hue::ink, TextStyle::small);
  for (const std::string& words : line.prepared) bullet(painter, words, Hue::ink, TextStyle::small);
  for (const std::string& words : line.standing) bullet(painter, words, Hue::quiet, TextStyle::small);
  if (const auto asked = why_links(painter, {{{"willingness", "bonne volonté"}, "willingness " + line.key},
                                             {{"recognition", "reconnaissance"}, "recognition " + line.key},
                                             {{"load", "charge"}, "load " + line.key}}))
    sink.why = *asked;
  ImGui::EndGroup();
}

void draw_sponsors(Painter& painter, const SponsorsView& sponsors, const MapView& map, CommandSink& sink) {
  gap(painter, 6);
  heading(painter, sponsors.title);
  text(painter, TextStyle::body, sponsors.state);
  if (!sponsors.has_candidates) return;
  bullets(painter, sponsors.standing);
  if (sponsors.tandem.in_office) {
    gap(painter, 4);
    text(painter, TextStyle::strong, sponsors.tandem.title);
    text(painter, TextStyle::body, sponsors.tandem.words);
    for (const TandemLine& part : sponsors.tandem.parts)
      draw_measure(painter, part.words, static_cast<float>(part.adds) / 25, Hue::ours);
    for (const std::string& result : sponsors.tandem.results) bullet(painter, result, Hue::quiet, TextStyle::small);
  }
  for (const CandidateLine& candidate : sponsors.candidates) {
    Row::Look look = Row::still();
    look.selected = candidate.in_office;
    Row row{painter, candidate.key, candidate.line, look};
    portrait(painter, look_of_own(map, candidate.key, painter.theme), painter.px(44));
    ImGui::SameLine(0, painter.px(12));
    ImGui::BeginGroup();
    text(painter, TextStyle::body, candidate.line);
    text(painter, TextStyle::small, candidate.about, Hue::quiet);
    ImGui::EndGroup();
    row.end();
    gap(painter, 4);
  }
  if (sponsors.tandem.in_office)
    if (const auto asked = why_links(painter, {{{"commitment", "implication"}, "commitment"},
                                               {{"brief", "brief"}, "brief"},
                                               {{"drift", "empiètement"}, "drift"}}))
      sink.why = *asked;
  draw_panel_actions(painter, sponsors.actions, sink);
}

}  // namespace

void draw_team(Painter& painter, const TeamView& team, const SponsorsView& sponsors, const MapView& map,
               CommandSink& sink) {
  heading(painter, team.title);
  draw_kam(painter, team, sink);
  gap(painter, 6);
  for (const ColleagueLine& line : team.colleagues) {
    ImGui::PushID(line.key.c_str());
    draw_colleague(painter, line, map, sink);
    ImGui::PopID();
    gap(painter, 6);
  }
  text(painter, TextStyle::small, team.size, Hue::quiet);
  text(painter, TextStyle::small, team.director, Hue::quiet);
  draw_sponsors(painter, sponsors, map, sink);
}

}  // namespace diapason
