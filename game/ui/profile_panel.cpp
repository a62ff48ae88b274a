#include "ui/profile_panel.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/backing_panel.hpp"
#include "ui/cards.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

// Narrower than this, at 100 %, a name, a bar and two figures don't stand in a line.
constexpr float k_least_block = 350;

/// Where the parts of a line of shares stand, the same for all of a block.
struct ShareColumns {
  float name = 0;
  float bar = 0;
  float days = 0;
  float percent = 0;
};

ShareColumns columns_for(const Painter& painter, const std::vector<ShareLine>& lines) {
  const float room = room_of(painter);
  ShareColumns columns;
  for (const ShareLine& line : lines)
    columns.name = std::max(columns.name, measure(painter, TextStyle::body, capitalised(line.name)).width + 1);
  columns.name = std::min(columns.name, room * 0.46F);
  columns.days = painter.px(40);
  columns.percent = painter.px(52);
  columns.bar = std::max(room - columns.name - columns.days - columns.percent - painter.px(12), painter.px(16));
  return columns;
}

void draw_share_heads(Painter& painter, const Text& title, const ShareColumns& columns) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float right = pen.x + room;
  const float figures = columns.days + columns.percent;
  const float height =
      text_in(painter, TextStyle::strong, painter.say(title), {pen.x, pen.y, room - figures, painter.px(60)});
  text_in(painter, TextStyle::small, painter.say({"days", "jours"}),
          {right - figures, pen.y, columns.days, painter.px(40)}, Hue::quiet, Align::right);
  text_in(painter, TextStyle::small, painter.say({"share", "part"}),
          {right - columns.percent, pen.y, columns.percent, painter.px(40)}, Hue::quiet, Align::right);
  ImGui::Dummy({room, height});
}

/// A name, a bar whose full length is all days with a mark where there is one to reach (in percent; 0 for none), days
/// and their share.
void draw_share(Painter& painter, const ShareLine& line, const ShareColumns& columns, Hue hue, std::int32_t mark) {
  const float room = room_of(painter);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float right = pen.x + room;
  const bool none = line.days == 0;
  const float height = text_in(painter, TextStyle::body, capitalised(line.name),
                               {pen.x, pen.y, columns.name, painter.px(120)}, none ? Hue::quiet : Hue::ink);
  const float left = pen.x + columns.name + painter.px(12);
  ImGui::SetCursorScreenPos({left, pen.y + painter.px(7)});
  bar(painter, static_cast<float>(line.percent) / 100, hue, columns.bar, painter.px(8));
  if (mark > 0) {
    const float x = left + columns.bar * std::min(static_cast<float>(mark) / 100, 1.0F);
    ImGui::GetWindowDrawList()->AddLine({x, pen.y + painter.px(2)}, {x, pen.y + painter.px(20)},
                                        paint(painter, Hue::ink), painter.px(2));
  }
  const float figure = painter.px(24);
  text_in(painter, TextStyle::figure, std::to_string(line.days),
          {right - columns.days - columns.percent, pen.y, columns.days, figure}, Hue::ink, Align::right);
  text_in(painter, TextStyle::figure, percent(std::int64_t{line.percent} * 100, painter.language),
          {right - columns.percent, pen.y, columns.percent, figure}, Hue::ink, Align::right);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, std::max(height, painter.px(22))});
}

void draw_shares(Painter& painter, const Text& title, const std::vector<ShareLine>& lines, Hue hue,
                 std::int32_t yardstick_percent) {
  const ShareColumns columns = columns_for(painter, lines);
  draw_share_heads(painter, title, columns);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const bool is_relationships = at == static_cast<std::size_t>(Role::relationships);
    draw_share(painter, lines[at], columns, hue, is_relationships ? yardstick_percent : 0);
  }
}

void draw_number(Painter& painter, std::size_t number, const ImVec2& centre) {
  const float radius = painter.px(10);
  ImGui::GetWindowDrawList()->AddCircleFilled(centre, radius, paint(painter, Hue::accent_soft));
  text_in(painter, TextStyle::small_strong, std::to_string(number),
          {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, Hue::accent, Align::centre, true);
}

void draw_aptitude(Painter& painter, const AptitudeLine& aptitude, std::size_t number) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  draw_number(painter, number, {pen.x + painter.px(10), pen.y + painter.px(10)});
  ImGui::SetCursorScreenPos({pen.x + painter.px(28), pen.y});
  ImGui::BeginGroup();
  static_cast<void>(gauge(painter, "", aptitude.name, aptitude.points, std::to_string(aptitude.points), Hue::theirs));
  text(painter, TextStyle::small, aptitude.note, Hue::quiet);
  ImGui::EndGroup();
  gap(painter, 2);
}

void draw_aptitudes(Painter& painter, const ProfileView& profile) {
  text(painter, TextStyle::strong, painter.say({"What they rest on", "Sur quoi elles reposent"}));
  for (std::size_t at = 0; at < profile.aptitudes.size(); ++at) draw_aptitude(painter, profile.aptitudes[at], at + 1);
  text(painter, TextStyle::small, profile.recipe, Hue::quiet);
}

/// A ray for each aptitude, the first upwards, and the shape of their figures; its numbers are those of the list.
void draw_rays(Painter& painter, const std::vector<AptitudeLine>& aptitudes) {
  const float room = room_of(painter);
  const float side = std::min(room, painter.px(280));
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const ImVec2 centre{pen.x + room / 2, pen.y + side / 2};
  const float radius = side / 2 - painter.px(24);
  const auto at = [&](std::size_t ray, float share) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(ray) / static_cast<float>(aptitudes.size()) -
                        std::numbers::pi_v<float> / 2;
    return ImVec2{centre.x + std::cos(angle) * radius * share, centre.y + std::sin(angle) * radius * share};
  };
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (const float ring : {0.25F, 0.5F, 0.75F, 1.0F})
    for (std::size_t ray = 0; ray < aptitudes.size(); ++ray)
      list.AddLine(at(ray, ring), at((ray + 1) % aptitudes.size(), ring), paint(painter, Hue::hairline), painter.px(1));
  const Colour fill = colour_of(painter.theme, Hue::theirs).faded(60);
  const float number_room = 1 + painter.px(14) / radius;
  for (std::size_t ray = 0; ray < aptitudes.size(); ++ray) {
    const std::size_t next = (ray + 1) % aptitudes.size();
    const ImVec2 here = at(ray, static_cast<float>(aptitudes[ray].points) / 100);
    const ImVec2 there = at(next, static_cast<float>(aptitudes[next].points) / 100);
    list.AddLine(centre, at(ray, 1), paint(painter, Hue::hairline), painter.px(1));
    list.AddTriangleFilled(centre, here, there, paint(fill));
    list.AddLine(here, there, paint(painter, Hue::theirs), painter.px(2));
    list.AddCircleFilled(here, painter.px(3), paint(painter, Hue::theirs));
    draw_number(painter, ray + 1, at(ray, number_room));
  }
  ImGui::Dummy({room, side});
}

}  // namespace

void draw_profile(Painter& painter, const ProfileView& profile, CommandSink& sink) {
  heading(painter, profile.title);
  text(painter, TextStyle::body, profile.days);
  if (const auto asked = why_links(painter, {{{"your days", "vos jours"}, "days-used"}})) sink.why = *asked;
  gap(painter, 4);
  {
    Columns columns{painter, k_least_block};
    columns.put([&] {
      draw_shares(painter, {"Four roles", "Quatre rôles"}, profile.roles, Hue::ours, profile.yardstick_percent);
      text(painter, TextStyle::small, profile.yardstick, Hue::quiet);
      text(painter, TextStyle::small, profile.selling, Hue::quiet);
    });
    columns.put([&] {
      draw_shares(painter, {"Nine activities", "Neuf activités"}, profile.activities, Hue::accent, 0);
      text(painter, TextStyle::small, profile.sent, Hue::quiet);
      text(painter, TextStyle::small, profile.untouched, Hue::quiet);
    });
    if (!profile.aptitudes.empty()) {
      columns.put([&] {
        text(painter, TextStyle::strong, painter.say({"Five aptitudes", "Cinq aptitudes"}));
        draw_rays(painter, profile.aptitudes);
      });
      columns.put([&] { draw_aptitudes(painter, profile); });
    }
  }
  gap(painter, 4);
  draw_tandem(painter, profile.tandem, sink);
}

}  // namespace diapason
