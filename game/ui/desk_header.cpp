#include <algorithm>

#include "ui/desk.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/page_names.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

/// One of the figures of the header: words above a row of pips, or words alone.
struct HeaderFigure {
  std::string words;
  std::int32_t filled = 0;
  std::int32_t count = 0;
  Hue hue = Hue::accent;
  const char* why = "";  ///< the question it answers to; empty for none
};

float width_of(const Painter& painter, const HeaderFigure& figure) {
  return std::max(measure(painter, TextStyle::small_strong, figure.words).width,
                  figure.count > 0 ? painter.px(110) : 0.0F);
}

std::vector<HeaderFigure> header_figures(DeskViews& views) {
  const StatusView& status = views.status();
  const AgendaView& agenda = views.agenda();
  const Session& session = views.session();
  std::vector<HeaderFigure> figures;
  figures.push_back({status.month, session.month_number(), session.dossier().horizon_months, Hue::accent});
  if (!status.over) {
    figures.push_back({status.days, agenda.kam_days_left, agenda.kam_days, Hue::ours, "days"});
    figures.push_back({status.budget, 0, 0, Hue::ink, "budget"});
  }
  const std::vector<std::int64_t>& margin = views.money().margin_history;
  if (margin.size() > 1)
    figures.push_back(
        {(views.language() == Language::french ? "marge " : "margin ") + short_money(margin.back(), views.language()),
         0, 0, Hue::ink, "margin"});
  figures.push_back({status.patience, 0, 0, Hue::ink, "patience"});
  return figures;
}

/// Where the parts of the header stand: figures in rows between the title and the buttons.
struct HeaderPlan {
  std::vector<Box> figures;
  Box end;
  Box menu;
  float height = 0;
};

HeaderPlan plan_header(const Painter& painter, const std::vector<HeaderFigure>& figures, float width,
                       const std::string& title, const std::string& end_words, const std::string& menu_words) {
  HeaderPlan plan;
  const float pad = painter.px(16);
  const float row = painter.px(40);
  const Size end = button_size(painter, end_words);
  const Size menu = button_size(painter, menu_words);
  const float first_right = width - pad - (end_words.empty() ? 0 : end.width + painter.px(8)) - menu.width;
  plan.end = {width - pad - end.width, painter.px(8), end.width, end.height};
  plan.menu = {first_right, painter.px(8), menu.width, menu.height};
  float x = pad + painter.px(36) + measure(painter, TextStyle::heading, title).width + painter.px(24);
  float y = painter.px(8);
  float right = first_right - painter.px(16);
  for (const HeaderFigure& figure : figures) {
    const float wide = width_of(painter, figure);
    if (x + wide > right) {
      x = pad;
      y += row;
      right = width - pad;
    }
    plan.figures.push_back({x, y, wide, row});
    x += wide + painter.px(26);
  }
  plan.height = y + row + painter.px(4);
  return plan;
}

std::string menu_words(const Painter& painter) { return painter.say({"Menu", "Menu"}); }
std::string end_words(const Painter& painter, bool over) {
  return over ? "" : painter.say({"End month", "Finir le mois"});
}

}  // namespace

float Desk::header_height(const Painter& painter, float width) {
  return plan_header(painter, header_figures(views_), width, views_.map().theirs_title,
                     end_words(painter, session().is_over()), menu_words(painter))
      .height;
}

void Desk::draw_header(Painter& painter, const Box& at, CommandSink& sink) {
  const Pane pane{painter, "header", at, Pane::Kind::bare};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({at.left, at.top}, {at.right(), at.bottom()}, paint(painter, Hue::card));
  list.AddLine({at.left, at.bottom() - 1}, {at.right(), at.bottom() - 1}, paint(painter, Hue::hairline));
  const std::string& title = views_.map().theirs_title;
  const std::string end = end_words(painter, session().is_over());
  const std::vector<HeaderFigure> figures = header_figures(views_);
  const HeaderPlan plan = plan_header(painter, figures, at.width, title, end, menu_words(painter));
  draw_logo(painter, {at.left + painter.px(16), at.top + painter.px(8), painter.px(28), painter.px(36)});
  text_in(painter, TextStyle::heading, title,
          {at.left + painter.px(52), at.top + painter.px(8), measure(painter, TextStyle::heading, title).width + 2,
           painter.px(36)},
          Hue::ink, Align::left, true);
  for (std::size_t part = 0; part < figures.size(); ++part) {
    const Box& box = plan.figures[part];
    const HeaderFigure& figure = figures[part];
    text_in(painter, TextStyle::small_strong, figure.words,
            {at.left + box.left, at.top + box.top, box.width + 1, figure.count > 0 ? painter.px(20) : painter.px(36)},
            Hue::ink, Align::left, figure.count == 0);
    if (figure.why[0] != '\0') {
      const Box press{at.left + box.left - painter.px(6), at.top + box.top, box.width + painter.px(12), painter.px(36)};
      const Touch result = touch(painter, figure.why, painter.say({"Why: ", "Pourquoi\u00A0: "}) + figure.words, press);
      tip(painter, painter.say({"Why? Press for its causes.", "Pourquoi\u00A0? Cliquez pour ses causes."}));
      if (result.pressed) sink.why = figure.why;
    }
    if (figure.count == 0) continue;
    ImGui::SetCursorScreenPos({at.left + box.left, at.top + box.top + painter.px(21)});
    pips(painter, figure.filled, figure.count, figure.hue, box.width, painter.px(9));
  }
  ImGui::SetCursorScreenPos({at.left + plan.menu.left, at.top + plan.menu.top});
  if (button(painter, "menu", menu_words(painter))) sink.overlay = Overlay::pages;
  if (end.empty()) return;
  ImGui::SetCursorScreenPos({at.left + plan.end.left, at.top + plan.end.top});
  if (button(painter, "end month", end, ButtonKind::primary)) sink.overlay = Overlay::confirm_end;
}

void Desk::draw_tabs(Painter& painter, const Box& at, CommandSink& sink) {
  const Pane pane{painter, "tabs", at, Pane::Kind::bare};
  if (tour_.is_folded()) {
    const std::string words = tour_.chip_words(painter);
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    const float width = button_size(painter, words).width;
    ImGui::SetCursorScreenPos({pen.x + room_of(painter) - width, pen.y});
    if (button(painter, "tour", words)) tour_.unfold();
    ImGui::SetCursorScreenPos(pen);
    painter.inset += width + painter.px(8);
  }
  draw_page_tabs(painter, sink);
  painter.inset = 0;
}

void Desk::draw_page_tabs(Painter& painter, CommandSink& sink) {
  float needed = 0;
  for (const Page page : pages())
    needed += measure(painter, TextStyle::strong, painter.say(name_of(page).name)).width + painter.px(28);
  if (needed > room_of(painter)) {
    std::string label = painter.say(name_of(page_).name) + " \u2193";
    const std::ptrdiff_t waiting = waiting_in(views_.inbox());
    if (waiting > 0 && page_ != Page::inbox)
      label += " · " + painter.say(name_of(Page::inbox).name) + " " + std::to_string(waiting);
    if (button(painter, "pages", label, {ButtonKind::plain, room_of(painter)})) sink.overlay = Overlay::pages;
    return;
  }
  ImVec2 pen = ImGui::GetCursorScreenPos();
  for (const Page page : pages()) {
    const PageName& name = name_of(page);
    const std::string words = painter.say(name.name);
    const Size size = measure(painter, TextStyle::strong, words);
    const Box box{pen.x, pen.y, size.width + painter.px(24), size.height + painter.px(14)};
    const Touch result = touch(painter, name.id, words, box);
    const bool here = page == page_;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (here || result.hovered)
      list.AddRectFilled({box.left, box.top}, {box.right(), box.bottom()},
                         paint(painter, here ? Hue::accent_soft : Hue::hover), painter.px(8));
    text_in(painter, TextStyle::strong, words,
            {box.left + painter.px(12), box.top + painter.px(7), size.width + 1, size.height + 1},
            here ? Hue::accent : Hue::quiet);
    if (result.pressed) sink.page = page;
    pen.x += box.width + painter.px(4);
  }
}

}  // namespace diapason
