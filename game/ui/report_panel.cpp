#include "ui/report_panel.hpp"

#include "ui/figures_panel.hpp"
#include "ui/inbox_panel.hpp"
#include "ui/profile_panel.hpp"
#include "ui/widgets.hpp"

namespace diapason {
namespace {

/// The number that moved, then why: "Trust 43 → 42" before its causes.
void draw_movements(Painter& painter, const std::vector<Movement>& movements) {
  for (const Movement& movement : movements) {
    const Hue hue = movement.after > movement.before   ? Hue::good
                    : movement.after < movement.before ? Hue::bad
                                                       : Hue::ink;
    const std::string& line = movement.line;
    const std::string head = movement.causes.empty() ? line : line.substr(0, line.find(':'));
    text(painter, TextStyle::small_strong, head, hue);
    for (const std::string& cause : movement.causes) bullet(painter, cause, Hue::quiet, TextStyle::small);
  }
}

/// All warnings on one ground: they are a list to go through, not alarms.
void draw_warnings(Painter& painter, const std::vector<std::string>& warnings) {
  if (warnings.empty()) return;
  std::string all;
  for (const std::string& warning : warnings) all += (all.empty() ? "" : "\n") + warning;
  note_box(painter, all, Hue::warn, Hue::warn_soft, true);
  gap(painter, 4);
}

void draw_person_report(Painter& painter, const PersonReport& person, const MapView& map, CommandSink& sink) {
  Row row{painter, person.name, person.name, Row::still(Hue::theirs)};
  portrait(painter, look_of(map, person.id, painter.theme), painter.px(44));
  ImGui::SameLine(0, painter.px(12));
  ImGui::BeginGroup();
  if (link(painter, "person", person.name, TextStyle::strong)) sink.person = person.id;
  text(painter, TextStyle::small, person.function, Hue::quiet);
  text(painter, TextStyle::quote, person.quote);
  for (const std::string& line : person.happened) text(painter, TextStyle::body, line);
  draw_movements(painter, person.movements);
  for (const std::string& line : person.discoveries) text(painter, TextStyle::small_strong, line, Hue::accent);
  ImGui::EndGroup();
}

void draw_section(Painter& painter, const ReportSection& section) {
  if (section.happened.empty() && section.movements.empty()) return;
  gap(painter, 6);
  text(painter, TextStyle::heading, section.title);
  for (const std::string& line : section.happened) bullet(painter, line);
  draw_movements(painter, section.movements);
}

}  // namespace

void draw_report(Painter& painter, const MonthReportView& report, const MapView& map, CommandSink& sink) {
  text(painter, TextStyle::title, report.headline);
  if (!report.ending.empty()) note_box(painter, report.ending, Hue::accent, Hue::accent_soft, false);
  gap(painter, 2);
  draw_warnings(painter, report.warnings);
  for (std::size_t at = 0; at < report.people.size(); ++at) {
    ImGui::PushID(static_cast<int>(at));
    draw_person_report(painter, report.people[at], map, sink);
    ImGui::PopID();
    gap(painter, 6);
  }
  for (const ReportSection* section : {&report.stage, &report.our_side, &report.rival, &report.money, &report.board})
    draw_section(painter, *section);
  text(painter, TextStyle::small, report.profile, Hue::quiet);
}

void draw_why(Painter& painter, const WhyView& why, CommandSink& sink) {
  text(painter, TextStyle::title, why.title);
  text(painter, TextStyle::body, why.start, Hue::quiet);
  const float figure = painter.px(86);
  for (std::size_t at = 0; at < why.lines.size(); ++at) {
    const WhyLine& line = why.lines[at];
    const ImVec2 pen = ImGui::GetCursorScreenPos();
    const Hue hue = line.amount > 0 ? Hue::good : line.amount < 0 ? Hue::bad : Hue::quiet;
    text_in(painter, TextStyle::figure, line.amount_words, {pen.x, pen.y, figure, painter.px(24)}, hue, Align::right);
    ImGui::SetCursorScreenPos({pen.x + figure + painter.px(12), pen.y});
    ImGui::BeginGroup();
    if (line.deeper.empty())
      text(painter, TextStyle::body, line.cause, line.known ? Hue::ink : Hue::quiet);
    else if (link(painter, "deeper " + std::to_string(at), line.cause))
      sink.why = line.deeper;
    text(painter, TextStyle::small, painter.say({"month ", "mois\u00A0"}) + std::to_string(line.month), Hue::quiet);
    ImGui::EndGroup();
    gap(painter, 2);
  }
  rule_line(painter);
  text(painter, TextStyle::strong, why.now);
  for (const std::string& line : why.pending) bullet(painter, line, Hue::quiet);
  text(painter, TextStyle::small, why.note, Hue::quiet);
}

void draw_guide(Painter& painter, const GuideView& guide, const std::vector<RuleLine>& rules) {
  heading(painter, guide.title);
  for (const HintLine& hint : guide.hints) {
    note_box(painter, hint.words, Hue::accent, Hue::accent_soft, false);
    gap(painter, 4);
  }
  for (const Suggestion& suggestion : guide.suggestions) bullet(painter, suggestion.words);
  gap(painter, 8);
  heading(painter, painter.say({"The rules of the domain that this case can cite",
                                "Les règles du domaine que ce cas peut citer"}));
  for (const RuleLine& rule : rules) {
    text(painter, TextStyle::small_strong, rule.name, Hue::accent);
    text(painter, TextStyle::body, rule.sentence);
    text(painter, TextStyle::small, rule.provenance, Hue::quiet);
    gap(painter, 3);
  }
}

void draw_briefing(Painter& painter, const BriefingView& briefing) {
  text(painter, TextStyle::title, briefing.title);
  text(painter, TextStyle::strong, briefing.client, Hue::theirs);
  text(painter, TextStyle::quote, briefing.situation, Hue::quiet);
  gap(painter, 4);
  text(painter, TextStyle::body, briefing.briefing);
  gap(painter, 4);
  text(painter, TextStyle::strong, briefing.horizon);
  text(painter, TextStyle::body, briefing.expectation);
  if (!briefing.rival.empty()) {
    text(painter, TextStyle::small_strong, painter.say({"The rival", "Le concurrent"}), Hue::warn);
    text(painter, TextStyle::body, briefing.rival);
  }
  gap(painter, 6);
  for (const auto* list : {&briefing.colleagues, &briefing.sponsors})
    for (const ColleagueIntroduction& colleague : *list) {
      Row row{painter, colleague.key, colleague.name, Row::still(Hue::ours)};
      text(painter, TextStyle::strong, colleague.name);
      text(painter, TextStyle::small, colleague.title, Hue::quiet);
      text(painter, TextStyle::small, colleague.about);
      row.end();
      gap(painter, 4);
    }
  text(painter, TextStyle::body, briefing.director);
  text(painter, TextStyle::strong, briefing.how_to_begin, Hue::accent);
}

void draw_review(Painter& painter, const ReviewView& review, const MapView& map, std::int32_t horizon,
                 CommandSink& sink) {
  text(painter, TextStyle::title, review.title);
  text(painter, TextStyle::body, review.text);
  text(painter, TextStyle::body, review.relation);
  gap(painter, 6);
  draw_dials(painter, review.dials, horizon, sink);
  gap(painter, 6);
  heading(painter, painter.say({"What was believed, and what was true", "Ce que l’on croyait, et ce qui était vrai"}));
  for (const UnveiledPerson& person : review.people) {
    Row row{painter, person.name, person.name, Row::still()};
    portrait(painter, look_of(map, person.id, painter.theme), painter.px(40));
    ImGui::SameLine(0, painter.px(12));
    ImGui::BeginGroup();
    text(painter, TextStyle::body, person.trust);
    for (const std::string& need : person.needs) bullet(painter, need, Hue::ink, TextStyle::small);
    for (const std::string& link_words : person.influence) bullet(painter, link_words, Hue::quiet, TextStyle::small);
    ImGui::EndGroup();
    row.end();
    gap(painter, 4);
  }
  bullets(painter, review.unknown_links, Hue::quiet);
  gap(painter, 6);
  heading(painter, painter.say({"Luck and judgement", "Chance et jugement"}));
  bullets(painter, review.luck);
  gap(painter, 6);
  heading(painter, painter.say({"Turning points", "Tournants"}));
  for (const TurningPoint& point : review.turning_points) bullet(painter, point.sentence);
  gap(painter, 6);
  note_box(painter, review.lesson, Hue::accent, Hue::accent_soft, false);
  text(painter, TextStyle::strong, review.diagnosis);
  gap(painter, 6);
  draw_profile(painter, review.profile);
}

}  // namespace diapason
