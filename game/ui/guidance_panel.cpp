#include "ui/guidance_panel.hpp"

#include "ui/widgets.hpp"

namespace diapason {

namespace {

/// An amount, its cause, which leads on where it is a number itself, and when it came.
void draw_why_line(Painter& painter, const WhyLine& line, std::string_view id, Hue hue, CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float figure = painter.px(86);
  text_in(painter, TextStyle::figure, line.amount_words, {pen.x, pen.y, figure, painter.px(24)}, hue, Align::right);
  ImGui::SetCursorScreenPos({pen.x + figure + painter.px(12), pen.y});
  ImGui::BeginGroup();
  if (line.deeper.empty())
    text(painter, TextStyle::body, line.cause, line.known ? Hue::ink : Hue::quiet);
  else if (link(painter, id, line.cause))
    sink.why = line.deeper;
  text(painter, TextStyle::small, line.when, Hue::quiet);
  ImGui::EndGroup();
  gap(painter, 2);
}

/// What bears on the number and isn't part of it: no gain and no loss yet.
void draw_beside(Painter& painter, const WhyView& why, CommandSink& sink) {
  if (why.beside.empty()) return;
  gap(painter, 4);
  text(painter, TextStyle::small_strong, why.beside_title, Hue::accent);
  for (std::size_t at = 0; at < why.beside.size(); ++at) {
    const WhyLine& line = why.beside[at];
    const std::string id = "beside " + std::to_string(at);
    if (!line.amount_words.empty())
      draw_why_line(painter, line, id, Hue::quiet, sink);
    else if (line.deeper.empty())
      bullet(painter, line.cause, Hue::quiet);
    else if (link(painter, id, line.cause))
      sink.why = line.deeper;
  }
}

}  // namespace

void draw_why(Painter& painter, const WhyView& why, CommandSink& sink) {
  text(painter, TextStyle::title, why.title);
  text(painter, TextStyle::body, why.start, Hue::quiet);
  for (std::size_t at = 0; at < why.lines.size(); ++at) {
    const WhyLine& line = why.lines[at];
    const bool is_gain = why.less_is_better ? line.amount < 0 : line.amount > 0;
    const Hue hue = line.amount == 0 ? Hue::quiet : is_gain ? Hue::good : Hue::bad;
    draw_why_line(painter, line, "deeper " + std::to_string(at), hue, sink);
  }
  if (why.lines.empty()) gap(painter, 6);
  rule_line(painter);
  text(painter, TextStyle::strong, why.now);
  for (const std::string& line : why.pending) bullet(painter, line, Hue::quiet);
  text(painter, TextStyle::small, why.note, Hue::quiet);
  draw_beside(painter, why, sink);
}

void draw_guide(Painter& painter, const GuideView& guide, const std::vector<RuleLine>& rules) {
  if (!guide.hints.empty() || !guide.suggestions.empty()) heading(painter, guide.title);
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
  text(painter, TextStyle::small, briefing.judged_by, Hue::quiet);
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

}  // namespace diapason
