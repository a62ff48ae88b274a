#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/agenda_panel.hpp"
#include "ui/composition_panel.hpp"
#include "ui/desk.hpp"
#include "ui/figures_panel.hpp"
#include "ui/guidance_panel.hpp"
#include "ui/page_names.hpp"
#include "ui/person_panel.hpp"
#include "ui/plan_panel.hpp"
#include "ui/profile_panel.hpp"
#include "ui/pyramid_panel.hpp"
#include "ui/report_panel.hpp"
#include "ui/review_panel.hpp"
#include "ui/team_panel.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
void Desk::draw_actions_page(Painter& painter, CommandSink& sink) {
  if (session().is_over()) {
    text(painter, TextStyle::body,
         painter.say({"The run is over: its reports tell what became of it.",
                      "La partie est finie\u00A0: ses bilans disent ce qu’il en est advenu."}));
    return;
  }
  actions_.with_whom = person_.valid() ? views_.person(person_).line.name : "";
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float room = room_of(painter);
  const float height = std::max(ImGui::GetContentRegionAvail().y, painter.px(160));
  const bool side_by_side = !is_narrow_ && room > painter.px(620);
  if (!side_by_side) {
    if (!actions_.composition) return draw_actions(painter, views_.actions(), views_.next_stage(), actions_, sink);
    return draw_composition_in(painter, {pen.x, pen.y, room, height}, true, sink);
  }
  const float left = std::round(room * 0.44F);
  const Box side{pen.x + left + painter.px(14), pen.y, room - left - painter.px(14), height};
  {
    const Pane list{painter, "actions", {pen.x, pen.y, left, height}, Pane::Kind::plain};
    draw_actions(painter, views_.actions(), views_.next_stage(), actions_, sink);
  }
  if (actions_.composition) return draw_composition_in(painter, side, false, sink);
  const Pane pane{painter, "composition", side, Pane::Kind::plain};
  draw_at_hand(painter, views_.agenda(), views_.guide(), views_.actions(), sink);
}

// The button stays in sight below what scrolls.
void Desk::draw_composition_in(Painter& painter, const Box& at, bool with_way_back, CommandSink& sink) {
  const float foot = painter.px(46);
  {
    const Pane body{painter, "composition", {at.left, at.top, at.width, at.height - foot}, Pane::Kind::plain};
    if (with_way_back && link(painter, "back", painter.say({"All actions", "Toutes les actions"}))) {
      actions_.composition.reset();
      return;
    }
    draw_composition(painter, line_of(views_.actions(), actions_.composition->action()), views_.choices(), actions_);
  }
  const Pane below{painter, "composition foot", {at.left, at.bottom() - foot, at.width, foot}, Pane::Kind::plain};
  draw_plan_button(painter, actions_, sink);
}

// At the end of the line of months where there is room, else below it.
void Desk::draw_what_next(Painter& painter, CommandSink& sink) {
  const std::string again = painter.say({"Play this case again", "Rejouer ce cas"});
  const std::string other = painter.say({"Choose another case", "Choisir un autre cas"});
  const float both = button_size(painter, again).width + painter.px(8) + button_size(painter, other).width;
  const ImVec2 below = ImGui::GetCursorScreenPos();
  const float right = below.x + room_of(painter);
  same_line_if(painter, both, 24);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const bool beside = pen.y < below.y;
  if (beside) ImGui::SetCursorScreenPos({right - both, pen.y});
  if (button(painter, "again", again, ButtonKind::plain)) sink.start_case = session().dossier().key;
  if (beside)
    ImGui::SameLine(0, painter.px(8));
  else
    same_line_if(painter, button_size(painter, other).width);
  if (button(painter, "another", other, ButtonKind::primary)) sink.to_menu = true;
}

void Desk::draw_report_page(Painter& painter, CommandSink& sink) {
  const std::int32_t played = static_cast<std::int32_t>(session().months().size()) - 1;
  if (played == 0) {
    draw_briefing(painter, views_.briefing());
    return;
  }
  bool is_first = true;
  const auto pick = [&](std::int32_t month, const std::string& label) {
    if (!is_first) same_line_if(painter, button_size(painter, label).width, 6);
    is_first = false;
    if (button(painter, label, label, {ButtonKind::plain, 0, true, report_month_ == month})) sink.report_month = month;
  };
  pick(0, painter.say({"Briefing", "Dossier"}));
  for (std::int32_t month = 1; month <= played; ++month) pick(month, std::to_string(month));
  const bool reviews = session().is_over() && report_month_ == played;
  if (reviews) draw_what_next(painter, sink);
  gap(painter, 6);
  if (report_month_ == 0) return draw_briefing(painter, views_.briefing());
  if (reviews) {
    draw_review(painter, views_.review(), session().dossier().horizon_months, reports_, sink);
    gap(painter, 10);
    rule_line(painter);
  }
  draw_report(painter, views_.report(report_month_), views_.map(), reports_, sink);
}

void Desk::draw_person_side(Painter& painter, CommandSink& sink) {
  if (!person_.valid()) return draw_people(painter, views_.people(), views_.map(), sink);
  draw_person(painter, views_.person(person_), look_of(views_.map(), person_, painter.theme), sink);
}

// Where the pyramid has no place of its own it stands above the gates.
void Desk::draw_stage(Painter& painter, CommandSink& sink) {
  if (is_narrow_ || is_medium_) {
    const float width = std::min(room_of(painter), painter.px(360));
    draw_pyramid(painter, views_.pyramid(), width, painter.px(130));
    gap(painter, 8);
  }
  draw_gates(painter, views_.pyramid(), reports_, sink);
}

void Desk::draw_page(Painter& painter, const WindowSettings& settings, double seconds, CommandSink& sink) {
  const std::int32_t horizon = session().dossier().horizon_months;
  switch (page_) {
    case Page::map: draw_map(painter, views_.map(), person_, map_, settings.animations, seconds, sink); break;
    case Page::inbox: draw_inbox(painter, views_.inbox(), views_.map(), views_.actions(), inbox_, sink); break;
    case Page::person: draw_person_side(painter, sink); break;
    case Page::stage: draw_stage(painter, sink); break;
    case Page::month: draw_agenda(painter, views_.agenda(), views_.map(), sink); break;
    case Page::actions: draw_actions_page(painter, sink); break;
    case Page::team: draw_team(painter, views_.team(), views_.sponsors(), views_.map(), sink); break;
    case Page::plan: draw_plan(painter, views_.plan(), views_.account(), sink); break;
    case Page::business:
      draw_business(painter, views_.contract(), views_.projects(), views_.sites(), views_.account(), sink);
      break;
    case Page::promises: draw_promises(painter, views_.promises(), session().month_number(), sink); break;
    case Page::figures: draw_figures(painter, views_.money(), views_.dials(), horizon, sink); break;
    case Page::profile: draw_profile(painter, views_.profile(), sink); break;
    case Page::report: draw_report_page(painter, sink); break;
    case Page::guide: draw_guide(painter, views_.guide(), views_.rules()); break;
  }
}

// At 100 %. From the first on, somebody's card leaves room beside it for what is put together; lower than the second,
// the month is a page of its own.
constexpr float k_wide = 1500;
constexpr float k_least_height_for_strip = 780;
constexpr float k_edge = 14;

TourFacts Desk::tour_facts() {
  TourFacts facts;
  facts.person_looked_at = person_.valid();
  facts.actions_open = page_ == Page::actions;
  facts.something_planned = std::any_of(session().draft().begin(), session().draft().end(),
                                        [](const Command& command) { return command.verb == Verb::act; });
  facts.request_open = asks_for_an_answer(views_.inbox());
  facts.months_played = static_cast<std::int32_t>(session().months().size()) - 1;
  facts.why_open = overlay_ == Overlay::why;
  facts.overlay_open = overlay_ != Overlay::none;
  return facts;
}

Box Desk::draw_inbox_side(Painter& painter, const Box& body, CommandSink& sink) {
  const float edge = painter.px(k_edge);
  const float width = painter.px(310);
  // The pyramid stands beside the scene; elsewhere the letters have its room.
  const bool has_pyramid = page_ == Page::map;
  const float pyramid = has_pyramid ? std::min(painter.px(190), body.height * 0.36F) : 0;
  {
    const float height = has_pyramid ? body.height - pyramid - edge : body.height;
    const Pane pane{painter, "inbox", {body.left, body.top, width, height}};
    draw_inbox(painter, views_.inbox(), views_.map(), views_.actions(), inbox_, sink);
  }
  if (has_pyramid) {
    const Pane pane{painter, "pyramid", {body.left, body.bottom() - pyramid, width, pyramid}};
    draw_pyramid(painter, views_.pyramid(), room_of(painter), pyramid - painter.px(30));
  }
  return {body.left + width + edge, body.top, body.width - width - edge, body.height};
}

// What the next stage takes stands beside the account; other pages have the room to themselves, and what is put
// together needs it most.
Box Desk::draw_other_side(Painter& painter, const Box& body, CommandSink& sink) {
  const bool has_gates = page_ == Page::map;
  const bool is_wide = ImGui::GetIO().DisplaySize.x / painter.scale >= k_wide;
  const bool has_person = person_.valid() && (page_ != Page::actions || is_wide);
  if (!has_gates && !has_person) return body;
  const float width = painter.px(330);
  const Pane pane{painter, has_person ? "person" : "gates", {body.right() - width, body.top, width, body.height}};
  if (has_person) {
    const Text back = has_gates ? Text{"Back to the stage", "Retour à l’étape"} : Text{"Close", "Fermer"};
    if (link(painter, "to the stage", painter.say(back))) sink.to_stage = true;
    gap(painter, 6);
    draw_person_side(painter, sink);
  } else {
    draw_stage(painter, sink);
  }
  return {body.left, body.top, body.width - width - painter.px(k_edge), body.height};
}

void Desk::draw(Painter& painter, const WindowSettings& settings, double seconds, CommandSink& sink) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float units = screen.x / painter.scale;
  is_narrow_ = units < 760;
  is_medium_ = !is_narrow_ && units < 1180;
  is_low_ = screen.y / painter.scale < k_least_height_for_strip;
  const std::vector<Page> list = pages();
  if (std::find(list.begin(), list.end(), page_) == list.end()) page_ = Page::map;
  tour_.look(tour_facts());
  painter.points_at = tour_.target();
  painter.pointed = {};
  painter.parts_before = std::exchange(painter.parts, {});
  painter.wanted_part = std::exchange(part_, {});

  const float edge = painter.px(k_edge);
  const float top = header_height(painter, screen.x);
  draw_header(painter, {0, 0, screen.x, top}, sink);
  const float tabs = measure(painter, TextStyle::strong, "x").height + painter.px(14) + painter.px(8);
  Box body{edge, top + tabs + painter.px(8), screen.x - 2 * edge, 0};
  draw_tabs(painter, {body.left, top + painter.px(4), body.width, tabs}, sink);
  if (tour_.shows()) {
    const float tour = tour_.height(painter, body.width);
    tour_.draw(painter, {body.left, body.top, body.width, tour}, sink);
    body.top += tour + painter.px(8);
  }
  const bool has_strip = !is_narrow_ && !is_medium_ && !is_low_ && !session().is_over();
  const float strip = has_strip ? painter.px(150) : 0;
  body.height = screen.y - body.top - edge - (has_strip ? strip + edge : 0);
  const Box month{edge, body.bottom() + edge, screen.x - 2 * edge, strip};
  // Once the run is over its review has the window to itself.
  const bool has_sides = !session().is_over() || page_ != Page::report;
  if (!is_narrow_ && !is_medium_ && has_sides) body = draw_inbox_side(painter, body, sink);
  if (!is_narrow_ && has_sides) body = draw_other_side(painter, body, sink);
  {
    const Pane pane{painter, name_of(page_).id, body};
    draw_page(painter, settings, seconds, sink);
  }
  if (has_strip) {
    const Pane pane{painter, "month", month};
    draw_agenda_strip(painter, views_.agenda(), views_.map(), sink);
  }
  draw_overlay(painter, sink);
  tour_.draw_ring(painter);
}

}  // namespace diapason
