#include "ui/actions_panel.hpp"

#include <algorithm>

#include "ui/widgets.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

bool matches(const ActionLine& action, const ActionsState& state) {
  if (state.only_with_people && !action.asks_person) return false;
  if (state.search.empty()) return true;
  const std::string wanted = folded(state.search);
  return folded(action.name).find(wanted) != std::string::npos || folded(action.help).find(wanted) != std::string::npos;
}

void draw_action(Painter& painter, const ActionLine& action, bool selected, CommandSink& sink) {
  Row::Look look;
  look.selected = selected;
  Row row{painter, action.key, action.name, look};
  text(painter, TextStyle::strong, action.name, action.possible ? Hue::ink : Hue::quiet);
  text(painter, TextStyle::small, action.cost, Hue::quiet);
  if (!action.possible && !action.why_not.empty()) text(painter, TextStyle::small, action.why_not.front(), Hue::warn);
  if (row.end()) sink.action = action.id;
}

void draw_ask(Painter& painter, Ask ask, const ChoicesView& choices, Composition& composition) {
  const std::vector<Choice>& list = choices_for(choices, ask);
  std::string question = painter.say(question_of(ask));
  if (composition.is_optional(ask)) question = painter.say({"Who comes along?", "Qui vous accompagne\u00A0?"});
  text(painter, TextStyle::small_strong, question, Hue::accent);
  if (list.empty()) {
    text(painter, TextStyle::small, painter.say({"Nothing to choose from now.", "Rien à choisir pour l’instant."}),
         Hue::quiet);
    return;
  }
  bool is_first = true;
  const auto offer = [&](const std::string& name, bool taken) {
    if (!is_first) same_line_if(painter, button_size(painter, name).width, 6);
    is_first = false;
    return button(painter, name, name, {ButtonKind::plain, 0, true, taken});
  };
  ImGui::PushID(static_cast<int>(ask));
  if (composition.is_optional(ask) && offer(painter.say({"Nobody", "Personne"}), !composition.chosen(ask).has_value()))
    composition.set(ask, std::nullopt);
  std::string group;
  for (const Choice& choice : list) {
    if (choice.group != group) {
      group = choice.group;
      text(painter, TextStyle::small, group, Hue::quiet);
      is_first = true;
    }
    ImGui::PushID(choice.id);
    if (offer(capitalised(choice.name), composition.chosen(ask) == choice.id)) composition.set(ask, choice.id);
    tip(painter, choice.note);
    ImGui::PopID();
  }
  ImGui::PopID();
  const auto chosen = std::find_if(list.begin(), list.end(),
                                   [&](const Choice& choice) { return composition.chosen(ask) == choice.id; });
  if (chosen != list.end()) text(painter, TextStyle::small, chosen->note, Hue::quiet);
}

void draw_ranges(Painter& painter, const PreviewView& preview, bool waits) {
  if (waits && preview.ranges.empty())
    text(painter, TextStyle::small, painter.say({"Working out what may come of it…", "Estimation en cours…"}),
         Hue::quiet);
  if (preview.ranges.empty() && preview.chance.empty()) return;
  text(painter, TextStyle::small_strong, painter.say({"What may come of it", "Ce qui peut en sortir"}), Hue::accent);
  bullets(painter, preview.ranges);
  text(painter, TextStyle::body, preview.chance);
}

void draw_preview(Painter& painter, const PreviewView& preview, bool waits) {
  gap(painter, 4);
  rule_line(painter);
  text(painter, TextStyle::strong, preview.title);
  if (!preview.allowed)
    for (const std::string& refusal : preview.refusals) {
      note_box(painter, refusal, Hue::warn, Hue::warn_soft, true);
      gap(painter, 2);
    }
  draw_ranges(painter, preview, waits);
  text(painter, TextStyle::body, preview.cost);
  text(painter, TextStyle::small, preview.left, Hue::quiet);
  text(painter, TextStyle::small, preview.reaches, Hue::quiet);
  for (const std::string& line : preview.fit) bullet(painter, line, Hue::ink, TextStyle::small);
  for (const std::string& line : preview.risks) bullet(painter, line, Hue::warn, TextStyle::small);
}

}  // namespace

const ActionLine& line_of(const ActionsView& actions, ActionId action) {
  for (const ActivityGroup& group : actions.groups)
    for (const ActionLine& line : group.actions)
      if (line.id == action) return line;
  return actions.groups.front().actions.front();
}

void draw_actions(Painter& painter, const ActionsView& actions, ActionsState& state, CommandSink& sink) {
  heading(painter, actions.title);
  const std::string hint = painter.say({"Search the playbook", "Chercher une action"});
  if (field(painter, "##search", hint.c_str(), state.search)) painter.wants_frame = true;
  if (state.only_with_people &&
      button(painter, "all", painter.say({"Only with people · show all", "Avec des personnes · tout montrer"})))
    state.only_with_people = false;
  // The field stays in sight above what scrolls.
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Pane list{painter,
                  "playbook",
                  {pen.x, pen.y, room_of(painter), std::max(ImGui::GetContentRegionAvail().y, painter.px(120))},
                  Pane::Kind::plain};
  bool found = false;
  std::size_t hidden = 0;
  for (const ActivityGroup& group : actions.groups) {
    const auto shows = [&](const ActionLine& action) {
      return matches(action, state) && (action.possible || state.with_impossible || !state.search.empty());
    };
    hidden += static_cast<std::size_t>(
        std::count_if(group.actions.begin(), group.actions.end(),
                      [&](const ActionLine& action) { return matches(action, state) && !shows(action); }));
    if (std::none_of(group.actions.begin(), group.actions.end(), shows)) continue;
    found = true;
    gap(painter, 4);
    text(painter, TextStyle::small_strong, capitalised(group.name), Hue::accent);
    for (const ActionLine& action : group.actions) {
      if (!shows(action)) continue;
      draw_action(painter, action, state.composition && state.composition->action() == action.id, sink);
      gap(painter, 2);
    }
  }
  if (hidden > 0) {
    gap(painter, 6);
    const std::string more =
        painter.say({"Show what isn't possible yet: ", "Montrer ce qui n’est pas encore possible\u00A0: "});
    if (button(painter, "more", more + std::to_string(hidden), ButtonKind::quiet)) state.with_impossible = true;
  }
  if (!found)
    text(painter, TextStyle::body, painter.say({"No action has that in its name.", "Aucune action ne porte ce nom."}),
         Hue::quiet);
}

void draw_composition(Painter& painter, const ActionLine& action, const ChoicesView& choices, ActionsState& state) {
  Composition& composition = *state.composition;
  text(painter, TextStyle::heading, action.name);
  text(painter, TextStyle::body, action.help, Hue::quiet);
  text(painter, TextStyle::small, action.cost, Hue::quiet);
  for (const Ask ask : composition.asks()) {
    gap(painter, 2);
    draw_ask(painter, ask, choices, composition);
  }
  gap(painter, 4);
  const bool complete = composition.is_complete();
  if (complete && state.preview) draw_preview(painter, *state.preview, state.waits_for_ranges);
  if (!complete && !action.possible)
    for (const std::string& why : action.why_not) note_box(painter, why, Hue::warn, Hue::warn_soft, true);
}

void draw_plan_button(Painter& painter, const ActionsState& state, CommandSink& sink) {
  const bool allowed = state.composition->is_complete() && state.preview && state.preview->allowed;
  const std::string label = painter.say({"Plan it this month", "Planifier ce mois-ci"});
  if (button(painter, "plan", label,
             {allowed ? ButtonKind::primary : ButtonKind::plain, room_of(painter), allowed, false}))
    sink.planned.push_back(state.composition->command());
}

void draw_panel_actions(Painter& painter, const PanelActions& actions, CommandSink& sink) {
  if (!actions.planned.empty()) {
    gap(painter, 4);
    text(painter, TextStyle::small_strong, painter.say({"Planned this month", "Prévu ce mois-ci"}), Hue::accent);
    bullets(painter, actions.planned);
  }
  if (actions.lines.empty()) return;
  gap(painter, 4);
  text(painter, TextStyle::small_strong, painter.say({"What you can do", "Ce que vous pouvez faire"}), Hue::accent);
  bool is_first = true;
  for (const ActionLine& action : actions.lines) {
    if (!is_first) same_line_if(painter, button_size(painter, action.name).width, 6);
    is_first = false;
    if (button(painter, action.key, action.name,
               {action.possible ? ButtonKind::plain : ButtonKind::quiet, 0, true, false}))
      sink.action = action.id;
    tip(painter, action.possible || action.why_not.empty() ? action.cost : action.why_not.front());
  }
}

}  // namespace diapason
