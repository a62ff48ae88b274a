#include "ui/pyramid_panel.hpp"

#include <algorithm>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

/// How far a condition is, which is asked why by pressing it, and how sure that is.
void draw_progress(Painter& painter, const GateCondition& condition, const std::string& id, CommandSink& sink) {
  if (condition.why.empty())
    text(painter, TextStyle::small, condition.progress, Hue::quiet);
  else if (link(painter, id, condition.progress, TextStyle::small))
    sink.why = condition.why;
  // Of what holds, how sure that is stands in the tip with the rest.
  if (condition.standing == Standing::met || condition.certainty_words.empty()) return;
  const std::string certainty = painter.say({"not yet, ", "pas encore, "}) + condition.certainty_words;
  same_line_if(painter, measure(painter, TextStyle::small, certainty).width, 10);
  text(painter, TextStyle::small, certainty, Hue::quiet);
}

void draw_condition(Painter& painter, const GateCondition& condition, const std::string& id, CommandSink& sink) {
  const bool met = condition.standing == Standing::met;
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float side = painter.px(17);
  sign(painter, met ? Sign::tick : Sign::ring, {pen.x, pen.y + painter.px(1), side, side},
       met ? Hue::accent : Hue::quiet);
  ImGui::SetCursorScreenPos({pen.x + side + painter.px(9), pen.y});
  ImGui::BeginGroup();
  text(painter, met ? TextStyle::body : TextStyle::strong, condition.name);
  if (!met) {
    gap(painter, 1);
    bar(painter, static_cast<float>(condition.percent) / 100, Hue::accent, room_of(painter), painter.px(6));
  }
  draw_progress(painter, condition, id, sink);
  ImGui::EndGroup();
  tip(painter, condition.sentence);
  gap(painter, 2);
}

void draw_conditions(Painter& painter, const std::vector<GateCondition>& conditions, std::string_view gate,
                     CommandSink& sink) {
  for (std::size_t at = 0; at < conditions.size(); ++at)
    draw_condition(painter, conditions[at], "why " + std::string{gate} + " " + std::to_string(at), sink);
}

}  // namespace

void draw_pyramid(Painter& painter, const PyramidView& pyramid, float width, float height) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  constexpr float stages = 4;
  const float step = height / stages;
  const float middle = pen.x + width / 2;
  const float gap_between = painter.px(3);
  for (int stage = 1; stage <= 4; ++stage) {
    const float bottom = pen.y + height - step * static_cast<float>(stage - 1);
    const float top = bottom - step + gap_between;
    const auto half = [&](float y) { return (y - pen.y) / height * width / 2 + painter.px(2); };
    const bool is_here = stage == pyramid.stage;
    const bool is_below = stage < pyramid.stage;
    const Hue hue = is_here ? Hue::accent : is_below ? Hue::accent_soft : Hue::hairline;
    list.AddQuadFilled({middle - half(top), top}, {middle + half(top), top}, {middle + half(bottom), bottom},
                       {middle - half(bottom), bottom}, paint(painter, hue));
    const std::string& name = pyramid.stages[static_cast<std::size_t>(stage) - 1];
    const Size size = measure(painter, TextStyle::small_strong, name);
    // Where the name is wider than its step it stands on a plate of its own.
    if (size.width > half((top + bottom) / 2) * 2 - painter.px(8))
      list.AddRectFilled({middle - size.width / 2 - painter.px(6), (top + bottom - size.height) / 2 - painter.px(1)},
                         {middle + size.width / 2 + painter.px(6), (top + bottom + size.height) / 2 + painter.px(1)},
                         paint(painter, hue), painter.px(4));
    text_in(painter, TextStyle::small_strong, name, {pen.x, top, width, bottom - top},
            is_here    ? Hue::on_accent
            : is_below ? Hue::accent
                       : Hue::ink,
            Align::centre, true);
  }
  ImGui::Dummy({width, height});
}

void draw_gates(Painter& painter, const PyramidView& pyramid, ReportState& folds, CommandSink& sink) {
  heading(painter, pyramid.title);
  text(painter, TextStyle::small, pyramid.meaning + " " + pyramid.months_here, Hue::quiet);
  note_box(painter, pyramid.at_risk, Hue::bad, Hue::bad_soft, true);
  note_box(painter, pyramid.pause, Hue::warn, Hue::warn_soft, true);
  const auto is_met = [](const GateCondition& condition) { return condition.standing == Standing::met; };
  const bool all_met = std::all_of(pyramid.up.begin(), pyramid.up.end(), is_met);
  if (pyramid.has_gate_up) {
    gap(painter, 2);
    text(painter, TextStyle::strong, pyramid.gate_title, Hue::accent);
    gap(painter, 2);
    draw_conditions(painter, pyramid.up, "up", sink);
    Row step{painter, "joint step", pyramid.joint_step, Row::still(Hue::accent)};
    text(painter, TextStyle::small, pyramid.joint_step);
    step.end();
  }
  // What is missing stands above one by one.
  if (all_met) text(painter, TextStyle::body, pyramid.why_not);
  if (!pyramid.kept.empty()) {
    gap(painter, 2);
    text(painter, TextStyle::strong, painter.say({"What holds this stage", "Ce qui tient cette étape"}), Hue::accent);
    gap(painter, 2);
    draw_conditions(painter, pyramid.kept, "kept", sink);
  }
  gap(painter, 2);
  if (fold(painter, folds, "stakes", painter.say({"What staying and climbing cost", "Ce que coûtent rester et monter"}),
           false)) {
    text(painter, TextStyle::small, pyramid.staying);
    text(painter, TextStyle::small, pyramid.climbing);
  }
  if (link(painter, "why stage", painter.say({"Why this stage?", "Pourquoi cette étape\u00A0?"}))) sink.why = "stage";
}

}  // namespace diapason
