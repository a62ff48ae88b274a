#include "ui/plan_panel.hpp"

#include <algorithm>

#include "ui/actions_panel.hpp"
#include "ui/contract_panel.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

/// Side by side in a narrow column: a bar as wide as a page says nothing.
void draw_gauges(Painter& painter, const std::vector<GaugeLine>& gauges, CommandSink& sink) {
  const float room = room_of(painter);
  const float width = std::min(room, painter.px(460));
  const float inset = painter.inset;
  painter.inset += room - width;
  for (const GaugeLine& line : gauges)
    if (gauge(painter, line.why, line.name, line.points, std::to_string(line.points), Hue::accent)) sink.why = line.why;
  painter.inset = inset;
}

void draw_items(Painter& painter, const std::vector<PlanItemLine>& items) {
  for (const PlanItemLine& item : items) {
    Row row{painter, item.key, item.words, Row::still(Hue::accent)};
    text(painter, TextStyle::strong, item.words);
    text(painter, TextStyle::small, item.about, Hue::quiet);
    for (const std::string& state : item.state) bullet(painter, state, Hue::ink, TextStyle::small);
    row.end();
    gap(painter, 4);
  }
}

void draw_rules(Painter& painter, const AccountPlanView& plan) {
  gap(painter, 4);
  text(painter, TextStyle::heading, plan.contingency_title);
  for (const ContingencyLine& rule : plan.rules) {
    Row row{painter, rule.words, rule.words, Row::still(rule.is_current ? Hue::accent : Hue::warn)};
    text(painter, TextStyle::strong, rule.words);
    text(painter, TextStyle::small, rule.use, rule.is_current ? Hue::quiet : Hue::warn);
    row.end();
    gap(painter, 4);
  }
  text(painter, TextStyle::small, plan.room, Hue::quiet);
}

void draw_projects(Painter& painter, const ProjectsView& projects, CommandSink& sink) {
  gap(painter, 8);
  heading(painter, projects.title);
  text(painter, TextStyle::body, projects.state);
  for (const ProjectLine& line : projects.lines) {
    Row row{painter, line.key, line.words, Row::still(line.months_left < 0 ? Hue::bad : Hue::ours)};
    text(painter, TextStyle::body, line.words);
    bar(painter, static_cast<float>(line.done_percent) / 100, Hue::ours, std::min(room_of(painter), painter.px(260)),
        painter.px(7));
    text(painter, TextStyle::small, line.takes, Hue::quiet);
    text(painter, TextStyle::small, line.worked, Hue::quiet);
    text(painter, TextStyle::small, line.brings, Hue::quiet);
    row.end();
    gap(painter, 4);
  }
  draw_panel_actions(painter, projects.actions, sink);
}

void draw_sites(Painter& painter, const SitesView& sites, CommandSink& sink) {
  if (!sites.has_several) return;
  gap(painter, 8);
  heading(painter, sites.title);
  text(painter, TextStyle::body, sites.state);
  text(painter, TextStyle::small, sites.price, Hue::quiet);
  for (const SiteLine& site : sites.lines) {
    Row row{painter, site.key, site.words,
            Row::still(site.state == SiteState::not_aligned ? Hue::warn : Hue::hairline)};
    text(painter, TextStyle::body, site.words);
    for (const std::string& words : {site.met, site.people, site.ties})
      text(painter, TextStyle::small, words, Hue::quiet);
    row.end();
    gap(painter, 4);
  }
  draw_panel_actions(painter, sites.actions, sink);
}

}  // namespace

void draw_plan(Painter& painter, const AccountPlanView& plan, const AccountView& account, CommandSink& sink) {
  heading(painter, plan.title);
  text(painter, TextStyle::body, plan.state);
  text(painter, TextStyle::small, plan.revision, Hue::warn);
  text(painter, TextStyle::heading, plan.where_title);
  draw_gauges(painter, account.known, sink);
  if (!plan.analysis.empty())
    for (const std::string& line : plan.analysis) bullet(painter, line, Hue::quiet, TextStyle::small);
  text(painter, TextStyle::small, plan.clarity, Hue::quiet);
  if (plan.has_menu) {
    gap(painter, 4);
    text(painter, TextStyle::heading, plan.aims_title);
    draw_items(painter, plan.aims);
    gap(painter, 4);
    text(painter, TextStyle::heading, plan.ways_title);
    draw_items(painter, plan.ways);
    text(painter, TextStyle::small, plan.missing, Hue::warn);
  }
  draw_rules(painter, plan);
  draw_panel_actions(painter, plan.actions, sink);
}

void draw_business(Painter& painter, const ContractView& contract, const ProjectsView& projects, const SitesView& sites,
                   const AccountView& account, CommandSink& sink) {
  heading(painter, account.title);
  draw_gauges(painter, account.gauges, sink);
  gap(painter, 4);
  for (const std::string& trouble : account.troubles) {
    note_box(painter, trouble, Hue::bad, Hue::bad_soft, true);
    gap(painter, 3);
  }
  bullets(painter, account.firm, Hue::quiet);
  draw_offers(painter, account.offers);
  gap(painter, 8);
  draw_contract(painter, contract, sink);
  draw_projects(painter, projects, sink);
  draw_sites(painter, sites, sink);
}

void draw_promises(Painter& painter, const PromisesView& promises, std::int32_t month, CommandSink& sink) {
  heading(painter, promises.title);
  text(painter, TextStyle::body, promises.record, Hue::quiet);
  if (promises.lines.empty()) text(painter, TextStyle::body, promises.empty, Hue::quiet);
  for (const PromiseLine& line : promises.lines) {
    const Hue edge = line.late ? Hue::bad : line.due_month <= month ? Hue::warn : Hue::good;
    Row row{painter, std::to_string(line.number), line.title, Row::still(edge)};
    text(painter, TextStyle::strong, line.title);
    text(painter, TextStyle::body, line.sentence);
    row.end();
    gap(painter, 4);
  }
  if (promises.lines.empty()) return;
  if (button(painter, "deliver", painter.say({"Keep a promise…", "Tenir une promesse…"}), ButtonKind::plain))
    sink.page = Page::actions;
}

}  // namespace diapason
