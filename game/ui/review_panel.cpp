#include "ui/review_panel.hpp"

#include <algorithm>
#include <array>

#include "ui/chart.hpp"
#include "ui/figures_panel.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/map_page.hpp"
#include "ui/profile_panel.hpp"
#include "ui/side_by_side.hpp"
#include "ui/widgets.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_moments = 3;

void draw_ending(Painter& painter, const ReviewView& review, CommandSink& sink) {
  text(painter, TextStyle::title, review.title);
  text(painter, TextStyle::body, review.text);
  gap(painter, 4);
  text(painter, TextStyle::strong, review.relation);
  if (review.left.empty()) return;
  gap(painter, 4);
  text(painter, TextStyle::small_strong, painter.say({"Where marks were left", "Ce qui restait à gagner"}),
       Hue::accent);
  for (const MarkLeft& left : review.left) {
    Row row{painter, left.words, left.words};
    text(painter, TextStyle::small, left.words);
    if (row.end()) sink.why = left.question;
  }
}

/// A name, a bar of 100 and its figure.
void draw_dial(Painter& painter, const DialLine& dial) {
  const float room = room_of(painter);
  const float name = room * 0.38F;
  const float figure = painter.px(44);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float height =
      std::max(text_in(painter, TextStyle::small, dial.name, {pen.x, pen.y, name, painter.px(80)}), painter.px(22));
  ImGui::SetCursorScreenPos({pen.x + name + painter.px(8), pen.y + painter.px(6)});
  bar(painter, static_cast<float>(dial.points) / 100, Hue::accent,
      std::max(room - name - figure - painter.px(16), painter.px(24)), painter.px(8));
  text_in(painter, TextStyle::figure, std::to_string(dial.points),
          {pen.x + room - figure, pen.y, figure, painter.px(24)}, Hue::ink, Align::right);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({room, height});
}

void draw_mark(Painter& painter, const DialsView& dials) {
  if (dials.has_mark) {
    text(painter, TextStyle::figure_huge, std::to_string(dials.mark), Hue::accent);
    ImGui::SameLine(0, painter.px(6));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + painter.px(15));  // on the line of the mark
    text(painter, TextStyle::figure_large, "/\u00A0100", Hue::quiet);
  }
  for (const DialLine& dial : dials.dials)
    if (dial.shown) draw_dial(painter, dial);
}

constexpr float k_network_height = 330;

void draw_network(Painter& painter, const MapView& map, std::int32_t month, float height) {
  text(painter, TextStyle::strong,
       painter.say({"Month ", "Mois\u00A0"}) + std::to_string(month) + " · " + painter.say({"stage ", "étape\u00A0"}) +
           std::to_string(map.stage) + ", " + stage_name(map.stage, painter.language));
  draw_still_map(painter, map, {room_of(painter), height});
}

/// The bow-tie that it began with and what it has opened into, equally tall.
void draw_before_and_after(Painter& painter, const ReviewView& review) {
  const auto played = static_cast<std::int32_t>(review.timeline.stage.size()) - 1;
  float height = painter.px(k_network_height);
  for (const MapView* map : {&review.at_start, &review.at_end})
    height = std::max(height, lay_out(*map, painter, room_of(painter) / 2, height).height);
  beside(
      painter, painter.px(720), 0.5F, [&] { draw_network(painter, review.at_start, 0, height); },
      [&] { draw_network(painter, review.at_end, played, height); });
}

/// A number in a round badge whose middle stands at a place.
void badge(Painter& painter, const ImVec2& middle, std::size_t number) {
  const float radius = painter.px(10);
  ImGui::GetWindowDrawList()->AddCircleFilled(middle, radius, paint(painter, Hue::accent));
  text_in(painter, TextStyle::small_strong, std::to_string(number),
          {middle.x - radius, middle.y - radius, 2 * radius, 2 * radius}, Hue::on_accent, Align::centre, true);
}

std::string report_of(const Painter& painter, std::int32_t month) {
  return painter.say({"Report of month ", "Bilan du mois\u00A0"}) + std::to_string(month);
}

/// One turning point; `number` is the one it bears on the timeline.
void draw_moment(Painter& painter, const TurningPoint& point, std::size_t number, CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  badge(painter, {pen.x + painter.px(10), pen.y + painter.px(10)}, number);
  ImGui::SetCursorScreenPos({pen.x + painter.px(28), pen.y + painter.px(2)});
  text(painter, TextStyle::small,
       painter.say({"Month ", "Mois\u00A0"}) + std::to_string(point.month) +
           painter.say({" · no.\u00A0", " · n°\u00A0"}) + std::to_string(number) +
           painter.say({" on the timeline", " sur la frise"}),
       Hue::quiet);
  gap(painter, 4);
  change_mark(painter, point.direction, point.effect, TextStyle::figure_large);
  text(painter, TextStyle::strong, point.about);
  const auto line = [&](const Text& name, const std::string& words) {
    if (words.empty()) return;
    gap(painter, 2);
    text(painter, TextStyle::small, painter.say(name), Hue::quiet);
    text(painter, TextStyle::small, words);
  };
  line({"What you did", "Ce que vous avez fait"}, point.done);
  line({"Main cause", "Cause principale"}, point.cause);
  gap(painter, 4);
  if (button(painter, "report", report_of(painter, point.month), ButtonKind::plain)) sink.report_month = point.month;
}

void draw_moments(Painter& painter, const std::vector<TurningPoint>& points, CommandSink& sink) {
  if (points.empty()) return;
  std::vector<std::size_t> first;
  std::vector<std::size_t> others;
  first.reserve(points.size());
  others.reserve(points.size());
  for (std::size_t place = 0; place < points.size(); ++place)
    (points[place].rank <= k_moments ? first : others).push_back(place);
  heading(painter, first.size() == k_moments ? painter.say({"Three moments that decided", "Trois moments décisifs"})
                                             : painter.say({"Turning points", "Tournants"}));
  cards(
      painter, first.size(), painter.px(224),
      [&](std::size_t card) {
        ImGui::PushID(static_cast<int>(card));
        draw_moment(painter, points[first[card]], first[card] + 1, sink);
        ImGui::PopID();
      },
      [](std::size_t, const Box&) { return Hue::raised; });
  gap(painter, 4);
  for (const std::size_t place : others) {
    const TurningPoint& point = points[place];
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    badge(painter, {pen.x + painter.px(10), pen.y + painter.px(10)}, place + 1);
    ImGui::SetCursorScreenPos({pen.x + painter.px(28), pen.y});
    ImGui::PushID(static_cast<int>(place + points.size()));
    ImGui::BeginGroup();
    text(painter, TextStyle::body, point.sentence);
    if (link(painter, "report", report_of(painter, point.month))) sink.report_month = point.month;
    ImGui::EndGroup();
    ImGui::PopID();
    gap(painter, 4);
  }
}

/// The stages of the run as a strip under its months.
void draw_stages(Painter& painter, const std::vector<std::int32_t>& stages, const Box& plot, float month_width) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float height = painter.px(26);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (std::size_t from = 0; from + 1 < stages.size();) {
    std::size_t to = from;
    while (to + 1 < stages.size() && stages[to + 1] == stages[from]) ++to;
    const std::size_t end = std::min(to + 1, stages.size() - 1);  // the next stage begins when its month is over
    const Box at{plot.left + month_width * static_cast<float>(from), pen.y,
                 month_width * static_cast<float>(end - from) - painter.px(2), height};
    list.AddRectFilled({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, Hue::accent_soft), painter.px(4));
    const std::string number = std::to_string(stages[from]);
    const std::string words = number + " " + stage_name(stages[from], painter.language);
    const bool fits = measure(painter, TextStyle::small_strong, words).width + painter.px(8) < at.width;
    if (fits || measure(painter, TextStyle::small_strong, number).width + painter.px(4) < at.width)
      text_in(painter, TextStyle::small_strong, fits ? words : number, at, Hue::accent, Align::centre, true);
    from = to + 1;
  }
  ImGui::Dummy({room_of(painter), height});
}

void draw_timeline(Painter& painter, const ReviewView& review, std::int32_t horizon) {
  heading(painter, painter.say({"Month by month", "Mois par mois"}));
  const ReviewTimeline& run = review.timeline;
  const std::array<ChartLine, 2> lines{ChartLine{run.mark_name, run.mark, Hue::accent, false},
                                       ChartLine{run.satisfaction_name, run.satisfaction, Hue::theirs, true}};
  const Box plot = chart(painter, lines, horizon, 0, 100, false, painter.px(220));
  const float month_width = plot.width / static_cast<float>(std::max(horizon, 1));
  std::int32_t before = -1;
  float stacked = 0;
  for (std::size_t place = 0; place < review.turning_points.size(); ++place) {
    const std::int32_t month = review.turning_points[place].month;
    stacked = month == before ? stacked + painter.px(22) : 0;
    before = month;
    const float x = plot.left + month_width * static_cast<float>(month);
    ImGui::GetWindowDrawList()->AddLine({x, plot.top}, {x, plot.bottom()}, paint(painter, Hue::hairline),
                                        painter.px(1));
    badge(painter, {x, plot.bottom() - painter.px(14) - stacked}, place + 1);
  }
  draw_stages(painter, run.stage, plot, month_width);
}

/// What was true as a bar, and on it what was believed.
void draw_trust_bar(Painter& painter, const UnveiledPerson& person) {
  const float width = std::min(room_of(painter), painter.px(320));
  const float height = painter.px(12);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({pen.x, pen.y + painter.px(4)});
  bar(painter, static_cast<float>(person.truth) / 100, Hue::theirs, width, height);
  if (person.met) {
    const float x = pen.x + width * static_cast<float>(person.believed) / 100;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({x - painter.px(2.5F), pen.y}, {x + painter.px(2.5F), pen.y + height + painter.px(8)},
                       paint(painter, Hue::card));
    list.AddRectFilled({x - painter.px(1.5F), pen.y}, {x + painter.px(1.5F), pen.y + height + painter.px(8)},
                       paint(painter, Hue::ink));
  }
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({width, height + painter.px(8)});
}

/// A need in a frame, with a sign that says whether it was found.
void chip(Painter& painter, const std::string& need, bool found, bool is_first) {
  const float pad = painter.px(8);
  const float mark = painter.px(20);
  const std::string words = unmarked(need);
  Size size = measure(painter, TextStyle::small_strong, words);
  if (!is_first) same_line_if(painter, size.width + mark + 2 * pad, 6);
  const float room = room_of(painter);
  if (size.width + mark + 2 * pad > room)
    size = measure(painter, TextStyle::small_strong, words, room - mark - 2 * pad);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Hue hue = found ? Hue::good : Hue::warn;
  const Size box{std::min(size.width + mark + 2 * pad, room), size.height + painter.px(6)};
  ImGui::GetWindowDrawList()->AddRect(pen, {pen.x + box.width, pen.y + box.height}, paint(painter, hue),
                                      painter.px(10));
  sign(painter, found ? Sign::tick : Sign::ring, {pen.x + pad, pen.y + painter.px(4), painter.px(14), painter.px(14)},
       hue);
  text_in(painter, TextStyle::small_strong, words,
          {pen.x + pad + mark, pen.y + painter.px(3), box.width - mark - 2 * pad + 1, size.height + 1}, hue);
  ImGui::Dummy({box.width, box.height});
}

void draw_needs(Painter& painter, const UnveiledPerson& person) {
  bool is_first = true;
  for (const auto* needs : {&person.found_needs, &person.missed_needs})
    for (const std::string& need : *needs) {
      chip(painter, need, needs == &person.found_needs, is_first);
      is_first = false;
    }
}

void draw_unveiled(Painter& painter, const UnveiledPerson& person, const MapView& map, ReportState& state) {
  portrait(painter, look_of(map, person.id, painter.theme), painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  if (!person.left) draw_trust_bar(painter, person);
  text(painter, TextStyle::small, person.trust);
  draw_needs(painter, person);
  if (!person.influence.empty()) {
    const std::string label = painter.say({"Who listens, as you knew: ", "Qui écoute, vous le saviez\u00A0: "}) +
                              std::to_string(person.influence.size());
    if (fold(painter, state, "influence/" + person.name, label, false))
      for (const std::string& words : person.influence) bullet(painter, words, Hue::quiet, TextStyle::small);
  }
  ImGui::EndGroup();
}

void draw_truth(Painter& painter, const ReviewView& review, ReportState& state) {
  heading(painter, painter.say({"What was believed, and what was true", "Ce que l’on croyait, et ce qui était vrai"}));
  text(
      painter, TextStyle::small,
      painter.say({"The bar is what was true, the mark on it what you believed. Unspoken needs: a tick where you found "
                   "them, a ring where you never did.",
                   "La barre est ce qui était vrai, le trait ce que vous pensiez. Besoins tus\u00A0: cochés quand vous "
                   "les avez trouvés, cerclés sinon."}),
      Hue::quiet);
  gap(painter, 4);
  cards(
      painter, review.people.size(), painter.px(360),
      [&](std::size_t card) { draw_unveiled(painter, review.people[card], review.at_end, state); },
      [](std::size_t, const Box&) { return Hue::raised; });
  gap(painter, 4);
  bullets(painter, review.unknown_links, Hue::quiet);
}

void draw_lesson(Painter& painter, const ReviewView& review) {
  heading(painter, painter.say({"To take home", "À retenir"}));
  text(painter, TextStyle::body, review.lesson);
  gap(painter, 4);
  note_box(painter, review.diagnosis, Hue::accent, Hue::accent_soft, false);
}

}  // namespace

void draw_review(Painter& painter, const ReviewView& review, std::int32_t horizon, ReportState& state,
                 CommandSink& sink) {
  beside(
      painter, painter.px(720), 0.58F, [&] { draw_ending(painter, review, sink); },
      [&] { draw_mark(painter, review.dials); });
  gap(painter, 12);
  draw_before_and_after(painter, review);
  gap(painter, 12);
  draw_moments(painter, review.turning_points, sink);
  gap(painter, 12);
  draw_timeline(painter, review, horizon);
  gap(painter, 8);
  if (fold(painter, state, "dials", painter.say({"How the mark is made", "Comment la note est faite"}), false)) {
    gap(painter, 4);
    draw_dials(painter, review.dials, horizon, sink);
  }
  gap(painter, 12);
  draw_truth(painter, review, state);
  gap(painter, 12);
  beside(
      painter, painter.px(900), 0.5F,
      [&] {
        heading(painter, painter.say({"Luck and judgement", "Chance et jugement"}));
        bullets(painter, review.luck);
      },
      [&] { draw_lesson(painter, review); });
  gap(painter, 12);
  draw_profile(painter, review.profile, sink);
}

}  // namespace diapason
