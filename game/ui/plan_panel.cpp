#include "ui/plan_panel.hpp"

#include <algorithm>

#include "ui/actions_panel.hpp"
#include "ui/cards.hpp"
#include "ui/contract_panel.hpp"
#include "ui/side_by_side.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

constexpr const char* k_answers = "answers";  // the part of the page that says what to do if X happens
constexpr float k_room_for_two = 440;         // items of the plan side by side, at 100 %

/// Side by side in a narrow column: a bar as wide as a page says nothing.
void draw_gauges(Painter& painter, const std::vector<GaugeLine>& gauges, CommandSink& sink) {
  const float room = room_of(painter);
  const float width = std::min(room, painter.px(460));
  const float inset = painter.inset;
  painter.inset += room - width;
  for (const GaugeLine& line : gauges) {
    const std::string figure =
        std::to_string(line.points) + (line.shared < 0 ? "" : " · " + std::to_string(line.shared));
    if (gauge(painter, line.why, line.name, line.points, figure, Hue::accent, line.shared)) sink.why = line.why;
  }
  painter.inset = inset;
}

void draw_items(Painter& painter, const std::vector<PlanItemLine>& items) {
  for (const PlanItemLine& item : items) {
    Row row{painter, item.key, item.words, Row::still(Hue::accent)};
    text(painter, TextStyle::strong, item.words);
    text(painter, TextStyle::small, item.about, Hue::quiet);
    for (const std::string& state : item.state) bullet(painter, state, Hue::ink, TextStyle::small);
    text(painter, TextStyle::small_strong, item.too_far, Hue::warn);
    row.end();
    gap(painter, 4);
  }
}

Hue hue_of(PlanMark mark) {
  switch (mark) {
    case PlanMark::in: return Hue::ours;
    case PlanMark::taken_up: return Hue::good;
    case PlanMark::dropped: return Hue::warn;
    case PlanMark::out: break;
  }
  return Hue::hairline;
}

/// What is free goes straight into the month; what costs something is looked at first.
void choose(const PlanChoice& choice, CommandSink& sink) {
  if (choice.planned) {
    sink.taken_back = choice.planned;
    return;
  }
  if (!choice.cost.empty()) {
    sink.composed = choice.command;
    return;
  }
  sink.taken_back = choice.replaces;
  sink.planned.push_back(choice.command);
}

void draw_choice(Painter& painter, const PlanChoice& choice, CommandSink& sink) {
  const bool is_in = choice.mark == PlanMark::in || choice.mark == PlanMark::taken_up;
  Row row{painter, choice.key, choice.name, {is_in, true, hue_of(choice.mark), choice.why_not.empty()}};
  text(painter, TextStyle::strong, choice.name, choice.why_not.empty() ? Hue::ink : Hue::quiet);
  for (const std::string& words : {choice.about, choice.use, choice.cost, choice.why_not})
    text(painter, TextStyle::small, words, Hue::quiet);
  for (const std::string& state : choice.state) bullet(painter, state, Hue::ink, TextStyle::small);
  text(painter, TextStyle::small_strong, choice.too_far, Hue::warn);
  if (choice.mark == PlanMark::dropped)
    signed_line(painter, Sign::cross, Hue::warn, choice.mark_words);
  else if (is_in)
    signed_line(painter, Sign::tick, hue_of(choice.mark), choice.mark_words);
  else if (choice.why_not.empty())  // as tall as when it is chosen, so that nothing moves
    signed_line(painter, Sign::ring, Hue::quiet, painter.say({"Press to choose", "Cliquez pour choisir"}));
  if (row.end()) choose(choice, sink);
  gap(painter, 4);
}

/// What can be chosen and what stands in the plan, by part.
void draw_menu(Painter& painter, const std::vector<PlanGroup>& menu, bool ways, CommandSink& sink) {
  for (const PlanGroup& group : menu) {
    if (group.is_way != ways) continue;
    gap(painter, 2);
    text(painter, TextStyle::strong, group.title, Hue::accent);
    text(painter, TextStyle::small, group.help, Hue::quiet);
    gap(painter, 2);
    // By twos, in their order: nothing moves when one of them grows.
    for (std::size_t at = 0; at < group.choices.size(); at += 2)
      beside(
          painter, painter.px(k_room_for_two), 0.5F, [&] { draw_choice(painter, group.choices[at], sink); },
          [&] {
            if (at + 1 < group.choices.size()) draw_choice(painter, group.choices[at + 1], sink);
          });
  }
}

/// What found no answer ready: pressed, one is chosen for it.
void draw_unanswered(Painter& painter, const AccountPlanView& plan, CommandSink& sink) {
  if (plan.unanswered.empty()) return;
  if (plan.unanswered.front().can_be_prepared)
    text(painter, TextStyle::small,
         painter.say({"What found no answer ready comes first: press it to prepare one.",
                      "D’abord ce qui n’a pas trouvé de réponse prête\u00A0: cliquez pour en préparer une."}),
         Hue::quiet);
  gap(painter, 4);
  for (const UnansweredLine& line : plan.unanswered) {
    Row row{painter, "unanswered " + line.key, unmarked(line.words), {false, true, Hue::warn, line.can_be_prepared}};
    signed_line(painter, Sign::warning, Hue::warn, line.words);
    if (row.end()) sink.composed = line.prepare;
    gap(painter, 4);
  }
}

void draw_rules(Painter& painter, const AccountPlanView& plan, CommandSink& sink) {
  gap(painter, 4);
  heading(painter, plan.contingency_title, k_answers);
  text(painter, TextStyle::small, plan.contingency_help, Hue::quiet);
  draw_unanswered(painter, plan, sink);
  for (const ContingencyLine& rule : plan.rules) {
    Row row{painter, rule.words, rule.words, Row::still(rule.is_current ? Hue::accent : Hue::warn)};
    text(painter, TextStyle::strong, rule.words);
    text(painter, TextStyle::small, rule.use, rule.is_current ? Hue::quiet : Hue::warn);
    row.end();
    gap(painter, 4);
  }
  text(painter, TextStyle::small, plan.room, Hue::quiet);
  if (const auto asked = why_links(painter, {{{"answers prepared", "réponses préparées"}, "answers-ready"}}))
    sink.why = *asked;
}

void draw_projects(Painter& painter, const ProjectsView& projects, CommandSink& sink) {
  gap(painter, 8);
  heading(painter, projects.title, "projects");
  text(painter, TextStyle::body, projects.state);
  for (const ProjectLine& line : projects.lines) {
    Row row{painter, line.key, line.words, Row::still(line.months_left < 0 ? Hue::bad : Hue::ours)};
    text(painter, TextStyle::body, line.words);
    bar(painter, static_cast<float>(line.done_percent) / 100, Hue::ours, std::min(room_of(painter), painter.px(260)),
        painter.px(7));
    text(painter, TextStyle::small, line.takes, Hue::quiet);
    text(painter, TextStyle::small, line.worked, Hue::quiet);
    text(painter, TextStyle::small, line.brings, Hue::quiet);
    const std::string progress = line.state == ProjectState::offered_next ? "offer-preparation " : "project ";
    if (const auto asked =
            why_links(painter, {{{"how far it is", "avancement"}, progress + line.key},
                                {{"what it brings", "ce que cela rapporte"}, "offer-revenue " + line.key}}))
      sink.why = *asked;
    row.end();
    gap(painter, 4);
  }
  draw_panel_actions(painter, projects.actions, sink);
}

void draw_sites(Painter& painter, const SitesView& sites, CommandSink& sink) {
  if (!sites.has_several) return;
  gap(painter, 8);
  heading(painter, sites.title, "sites");
  text(painter, TextStyle::body, sites.state);
  text(painter, TextStyle::small, sites.price, Hue::quiet);
  for (const SiteLine& site : sites.lines) {
    Row row{painter, site.key, site.words,
            Row::still(site.state == SiteState::not_aligned ? Hue::warn : Hue::hairline)};
    text(painter, TextStyle::body, site.words);
    for (const std::string& words : {site.met, site.people, site.ties})
      text(painter, TextStyle::small, words, Hue::quiet);
    if (site.state != SiteState::unknown)
      if (const auto asked = why_links(painter, {{{"local costs", "coûts locaux"}, "local-costs " + site.key}}))
        sink.why = *asked;
    row.end();
    gap(painter, 4);
  }
  draw_panel_actions(painter, sites.actions, sink);
}

}  // namespace

void draw_way_to_answers(Painter& painter, CommandSink& sink) {
  if (link(painter, "answers", painter.say({"The plan’s answers…", "Les réponses du plan…"}))) {
    sink.page = Page::plan;
    sink.part = k_answers;
  }
}

void draw_plan(Painter& painter, const AccountPlanView& plan, const AccountView& account, CommandSink& sink) {
  draw_parts(painter);
  heading(painter, plan.title);
  text(painter, TextStyle::body, plan.state);
  text(painter, TextStyle::small, plan.worth, Hue::quiet);
  text(painter, TextStyle::small, plan.revision, Hue::warn);
  // Without a plan there is nothing to ask.
  if (!plan.worth.empty())
    if (const auto asked =
            why_links(painter, {{{"quality", "qualité"}, "plan"}, {{"carried out", "suivi"}, "adherence"}}))
      sink.why = *asked;
  gap(painter, 4);
  heading(painter, plan.where_title, "where");
  draw_gauges(painter, account.known, sink);
  text(painter, TextStyle::small,
       painter.say({"How much you know. The darker part is written and shared: a successor would find it (D22).",
                    "Ce que vous savez. La partie foncée est écrite et partagée\u00A0: un successeur la trouverait "
                    "(D22)."}),
       Hue::quiet);
  text(painter, TextStyle::small, plan.clarity, Hue::quiet);
  if (plan.has_menu) {
    gap(painter, 4);
    heading(painter, plan.aims_title, "aims");
    text(painter, TextStyle::small, plan.how_to_choose, Hue::quiet);
    if (plan.menu.empty()) draw_items(painter, plan.aims);
    draw_menu(painter, plan.menu, false, sink);
    gap(painter, 4);
    heading(painter, plan.ways_title, "ways");
    if (plan.menu.empty()) draw_items(painter, plan.ways);
    draw_menu(painter, plan.menu, true, sink);
    text(painter, TextStyle::small, plan.missing, Hue::warn);
  }
  draw_rules(painter, plan, sink);
  // Items are chosen above, where they are read.
  PanelActions others = plan.actions;
  if (!plan.menu.empty()) std::erase_if(others.lines, [](const ActionLine& line) { return line.asks_item; });
  draw_panel_actions(painter, others, sink);
}

void draw_business(Painter& painter, const ContractView& contract, const ProjectsView& projects, const SitesView& sites,
                   const AccountView& account, CommandSink& sink) {
  draw_parts(painter);
  heading(painter, account.title, "account");
  draw_gauges(painter, account.gauges, sink);
  gap(painter, 4);
  for (const std::string& trouble : account.troubles) {
    note_box(painter, trouble, Hue::bad, Hue::bad_soft, true);
    gap(painter, 3);
  }
  bullets(painter, account.firm_facts, Hue::quiet);
  draw_offers(painter, account.offers, sink);
  gap(painter, 8);
  draw_contract(painter, contract, sink);
  draw_projects(painter, projects, sink);
  draw_sites(painter, sites, sink);
}

void draw_promises(Painter& painter, const PromisesView& promises, std::int32_t month, CommandSink& sink) {
  heading(painter, promises.title);
  text(painter, TextStyle::body, promises.record, Hue::quiet);
  if (const auto asked = why_links(painter, {{{"kept", "tenues"}, "promises-kept"},
                                             {{"late", "en retard"}, "promises-late"},
                                             {{"broken", "rompues"}, "promises-broken"}}))
    sink.why = *asked;
  if (promises.lines.empty()) text(painter, TextStyle::body, promises.empty, Hue::quiet);
  for (const PromiseLine& line : promises.lines) {
    const Hue edge = line.late ? Hue::bad : line.due_month <= month ? Hue::warn : Hue::good;
    Row row{painter, std::to_string(line.number), line.title, Row::still(edge)};
    text(painter, TextStyle::body, line.sentence);  // begins with what was promised, emphasised
    if (line.is_planned)
      signed_line(painter, Sign::tick, Hue::good, painter.say({"Planned for this month", "Prévu ce mois-ci"}));
    else if (promises.can_keep && button(painter, "keep", painter.say({"Keep it…", "La tenir…"})))
      sink.composed = line.keep;
    row.end();
    gap(painter, 4);
  }
}

}  // namespace diapason
