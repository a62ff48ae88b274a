#include "ui/backing_panel.hpp"

#include <algorithm>
#include <cmath>

#include "ui/actions_panel.hpp"
#include "ui/cards.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr float k_points_of_a_means = 25;
// A card narrower than this, at 100 %, has no room for its facts.
constexpr float k_least_candidate = 330;

void draw_fact(Painter& painter, const SignedFact& fact) {
  const std::string words = capitalised(fact.words);
  switch (fact.sign) {
    case FactSign::good: return signed_line(painter, Sign::tick, Hue::good, words);
    case FactSign::open: return signed_line(painter, Sign::ring, Hue::quiet, words);
    case FactSign::bad: return signed_line(painter, Sign::warning, Hue::warn, words);
  }
}

void draw_candidate_head(Painter& painter, const CandidateLine& candidate) {
  portrait(painter, {candidate.key, candidate.gender == Gender::feminine, false, false, false, -1, painter.theme},
           painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  text(painter, TextStyle::strong, candidate.name);
  if (candidate.in_office) {
    const std::string office = painter.say({"our sponsor", "notre sponsor"});
    same_line_if(painter, tag_size(painter, office).width);
    tag(painter, office, Hue::accent);
  }
  text(painter, TextStyle::small, candidate.title, Hue::quiet);
  ImGui::EndGroup();
  gap(painter, 2);
}

void draw_in_office(Painter& painter, const CandidateLine& candidate, const SponsorsView& sponsors, CommandSink& sink) {
  const OfficeFigures& office = sponsors.office;
  Row::Look look = Row::still();
  look.selected = true;
  Row row{painter, candidate.key, candidate.line, look};
  draw_candidate_head(painter, candidate);
  static_cast<void>(gauge(painter, "", painter.say({"Days left", "Jours restants"}),
                          office.days == 0 ? 0 : office.days_left * 100 / office.days,
                          std::to_string(office.days_left) + " / " + std::to_string(office.days), Hue::ours));
  const auto measure_of = [&](const char* why, const Text& name, std::int32_t points, Hue hue) {
    if (gauge(painter, why, painter.say(name), points, std::to_string(points), hue)) sink.why = why;
  };
  measure_of("commitment", {"Commitment", "Implication"}, office.commitment, Hue::accent);
  measure_of("brief", {"Brief", "Brief"}, office.brief, Hue::accent);
  measure_of("drift", {"Taking your place", "Empiètement"}, office.drift, Hue::warn);
  gap(painter, 2);
  for (const SignedFact& fact : sponsors.standing) draw_fact(painter, fact);
  for (const SignedFact& fact : candidate.facts) draw_fact(painter, fact);
  text(painter, TextStyle::small, candidate.about, Hue::quiet);
}

void draw_candidate(Painter& painter, const CandidateLine& candidate) {
  Row row{painter, candidate.key, candidate.line, Row::still()};
  draw_candidate_head(painter, candidate);
  for (const SignedFact& fact : candidate.facts) draw_fact(painter, fact);
  text(painter, TextStyle::small, candidate.about, Hue::quiet);
}

/// A bar of the pair's own, as many points of 25 as it adds, with its sentence at the right.
void draw_means(Painter& painter, const TandemLine& part, CommandSink& sink) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float width = std::min(room * 0.26F, painter.px(96));
  const std::string figure = std::to_string(part.adds) + " / 25";
  const float figure_width = measure(painter, TextStyle::figure, "25 / 25").width + 1;
  const float line = painter.px(20);
  ImGui::SetCursorScreenPos({pen.x, pen.y + painter.px(6)});
  bar(painter, static_cast<float>(part.adds) / k_points_of_a_means, Hue::ours, width, painter.px(7));
  if (asked_figure(painter, "why " + part.why, part.words, figure,
                   {pen.x + width + painter.px(8), pen.y - painter.px(1), figure_width,
                    measure(painter, TextStyle::figure, figure).height},
                   Align::right))
    sink.why = part.why;
  const float words = width + figure_width + painter.px(20);
  const float height =
      text_in(painter, TextStyle::small, part.words, {pen.x + words, pen.y, room - words, painter.px(400)}, Hue::quiet);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, std::max(height, line)});
}

/// Four rooms of 25 side by side, each filled to what its means adds.
void draw_sum(Painter& painter, const TandemView& tandem, CommandSink& sink) {
  const float room = std::min(room_of(painter), painter.px(460));
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const std::string figure = std::to_string(tandem.points) + " / 100";
  const Size size = measure(painter, TextStyle::figure_large, figure);
  const float between = painter.px(4);
  const float slot = (room - size.width - painter.px(12)) / static_cast<float>(tandem.parts.size()) - between;
  float x = pen.x;
  for (const TandemLine& part : tandem.parts) {
    ImGui::SetCursorScreenPos({x, pen.y + (size.height - painter.px(12)) / 2});
    bar(painter, static_cast<float>(part.adds) / k_points_of_a_means, Hue::ours, slot, painter.px(12));
    x += slot + between;
  }
  text_in(painter, TextStyle::figure_large, figure,
          {pen.x + room - size.width, pen.y, size.width + 1, size.height + 1});
  const Touch result = touch(painter, "why tandem", painter.say({"Why: ", "Pourquoi\u00A0: "}) + tandem.title,
                             {pen.x, pen.y, room, size.height});
  tip(painter, painter.say({"Why? Press for its causes.", "Pourquoi\u00A0? Cliquez pour ses causes."}));
  if (result.pressed) sink.why = "tandem";
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, size.height});
}

}  // namespace

void draw_tandem(Painter& painter, const TandemView& tandem, CommandSink& sink) {
  text(painter, TextStyle::strong, tandem.title);
  if (!tandem.parts.empty()) draw_sum(painter, tandem, sink);
  text(painter, TextStyle::small, tandem.words, Hue::quiet);
  for (const TandemLine& part : tandem.parts) draw_means(painter, part, sink);
  for (const std::string& result : tandem.results) bullet(painter, result, Hue::quiet, TextStyle::small);
}

void draw_sponsors(Painter& painter, const SponsorsView& sponsors, CommandSink& sink) {
  heading(painter, sponsors.title, "sponsor");
  const bool in_office = sponsors.tandem.in_office;
  if (!in_office) text(painter, TextStyle::body, sponsors.state);
  if (!sponsors.has_candidates) return;
  {
    Columns columns{painter, k_least_candidate};
    for (const CandidateLine& candidate : sponsors.candidates)
      if (candidate.in_office) columns.put([&] { draw_in_office(painter, candidate, sponsors, sink); });
    if (in_office) columns.put([&] { draw_tandem(painter, sponsors.tandem, sink); });
    for (const CandidateLine& candidate : sponsors.candidates)
      if (!candidate.in_office) columns.put([&] { draw_candidate(painter, candidate); });
  }
  draw_panel_actions(painter, sponsors.actions, sink);
}

}  // namespace diapason
