#include "ui/actions_panel.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "ui/agenda_panel.hpp"
#include "ui/playbook_chips.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_serving_shown = 12;  // of what serves all conditions, before more of it is asked for
constexpr std::size_t k_serving_one = 4;     // of what serves one of many
constexpr std::size_t k_worth_a_thought = 3;
constexpr float k_least_list = 220;           // lower than this the whole page scrolls, at 100 %
constexpr float k_most_for_the_right = 0.5F;  // of a line that has words at either end

constexpr int k_places_searched = 3;

/// Where what is searched for stands first: 0 in the name, 1 in the help, 2 in what is asked for; past that nowhere.
int place_found(const ActionLine& action, const ActionsState& state) {
  if (state.only_with_people && !action.asks_person) return k_places_searched;
  if (state.search.empty()) return 0;
  const std::string wanted = folded(state.search);
  const std::array<const std::string*, k_places_searched> places{&action.name, &action.help, &action.asks_for};
  const auto* const found = std::find_if(places.begin(), places.end(), [&](const std::string* words) {
    return folded(*words).find(wanted) != std::string::npos;
  });
  return static_cast<int>(found - places.begin());
}

bool matches(const ActionLine& action, const ActionsState& state) {
  return place_found(action, state) < k_places_searched;
}

/// Words at either end of a line, each wrapped to its part.
struct Ends {
  TextStyle left_style = TextStyle::body;
  std::string left;
  Hue left_hue = Hue::ink;
  std::string right;
};

struct EndsSize {
  Size left;
  Size right;
  [[nodiscard]] float height() const { return std::max(left.height, right.height); }
};

EndsSize size_of(const Painter& painter, const Ends& ends, float room) {
  EndsSize size;
  size.right = measure(painter, TextStyle::small, ends.right);
  if (size.right.width > room * k_most_for_the_right)
    size.right = measure(painter, TextStyle::small, ends.right, room * k_most_for_the_right);
  size.left.width = room - size.right.width - painter.px(10);
  size.left.height = measure(painter, ends.left_style, ends.left, size.left.width).height;
  return size;
}

void draw_ends(Painter& painter, const Ends& ends, const EndsSize& size, const ImVec2& at, float room) {
  text_in(painter, ends.left_style, ends.left, {at.x, at.y, size.left.width, size.height() + 1}, ends.left_hue);
  // The smaller words stand on the line of the others.
  const float drop =
      std::max(measure(painter, ends.left_style, "x").height - measure(painter, TextStyle::small, "x").height, 0.0F);
  text_in(painter, TextStyle::small, ends.right,
          {at.x + room - size.right.width - 1, at.y + drop / 2, size.right.width + 1, size.height() + 1}, Hue::quiet,
          Align::right);
}

std::string join_lines(std::span<const std::string> lines) {
  std::string all;
  for (const std::string& line : lines) all += (all.empty() ? "" : "\n") + line;
  return all;
}

/// What could be done this month keeps its place in the lists when the days run out.
bool stays_listed(const ActionLine& action) { return action.possible || action.crowded_out; }

/// A line that can be pressed: an action and what it takes. What can't be done says why below.
bool draw_action(Painter& painter, const ActionLine& action, bool selected) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float pad = painter.px(10);
  const float above = painter.px(5);
  const float width = room_of(painter);
  const float room = width - 2 * pad;
  const Ends ends{TextStyle::body, action.name, action.possible ? Hue::ink : Hue::quiet, action.short_cost};
  const EndsSize size = size_of(painter, ends, room);
  const std::string why_not = stays_listed(action) || action.why_not.empty() ? "" : action.why_not.front();
  const float reason = why_not.empty() ? 0 : measure(painter, TextStyle::small, why_not, room).height;
  const Box at{pen.x, pen.y, width, size.height() + reason + 2 * above};
  const Touch result = touch(painter, action.key, action.name, at);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 far{at.right(), at.bottom()};
  const float radius = painter.px(6);
  if (selected || result.hovered)
    list.AddRectFilled(pen, far, paint(painter, selected ? Hue::accent_soft : Hue::hover), radius);
  if (selected)
    list.AddRectFilled(pen, {at.left + painter.px(4), at.bottom()}, paint(painter, Hue::accent), radius,
                       ImDrawFlags_RoundCornersLeft);
  draw_ends(painter, ends, size, {pen.x + pad, pen.y + above}, room);
  if (reason > 0)
    text_in(painter, TextStyle::small, why_not, {pen.x + pad, pen.y + above + size.height(), room, reason + 1},
            Hue::warn);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({width, at.height});
  // The row says what it takes and the first thing in the way: a tip, which lies on the rows below, is for the others.
  const std::size_t told = why_not.empty() ? 0 : 1;
  if (action.why_not.size() > told) tip(painter, join_lines(std::span{action.why_not}.subspan(told)));
  return result.pressed;
}

/// The condition and how far it is, which is asked why by pressing it; what takes more words than fit beside it stands
/// below.
void draw_condition_heading(Painter& painter, const GateCondition& condition, CommandSink& sink) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float side = painter.px(14);
  const float left = side + painter.px(8);
  const float room = room_of(painter) - left - painter.px(10);
  const std::string why = painter.say({"Why: ", "Pourquoi\u00A0: "}) + condition.name;
  const bool fits = measure(painter, TextStyle::small, condition.progress).width <= room * k_most_for_the_right;
  const Ends ends{TextStyle::small_strong, condition.name, Hue::ink, fits ? condition.progress : ""};
  const EndsSize size = size_of(painter, ends, room);
  sign(painter, Sign::ring, {pen.x, pen.y + painter.px(2), side, side}, Hue::accent);
  draw_ends(painter, ends, size, {pen.x + left, pen.y}, room);
  const Box at{pen.x, pen.y, room_of(painter), size.height()};
  Touch result;
  if (!condition.why.empty()) result = touch(painter, "why", why, at);
  if (result.pressed) sink.why = condition.why;
  if (result.hovered)
    ImGui::GetWindowDrawList()->AddLine({pen.x + left, at.bottom()}, {at.right() - painter.px(10), at.bottom()},
                                        paint(painter, Hue::accent), painter.px(1));
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({at.width, at.height});
  tip(painter, condition.sentence);
  if (fits) return;
  ImGui::SetCursorScreenPos({pen.x + left, ImGui::GetCursorScreenPos().y});
  ImGui::BeginGroup();
  text(painter, TextStyle::small, condition.progress, Hue::quiet);
  ImGui::EndGroup();
}

class StageList {
 public:
  StageList(Painter& painter, const ActionsView& actions, ActionsState& state, CommandSink& sink)
      : painter_(painter), actions_(actions), state_(state), sink_(sink) {}

  void draw(const std::string& title, const std::vector<ServedCondition>& conditions) {
    if (conditions.empty()) return;
    gap(painter_, 2);
    text(painter_, TextStyle::strong, title, Hue::accent);
    const std::size_t each = std::max(k_serving_shown / conditions.size(), k_serving_one);
    ImGui::PushID(title.c_str());  // the same condition may be asked for by both gates
    for (const ServedCondition& condition : conditions) draw(condition, each);
    ImGui::PopID();
  }

 private:
  void draw(const ServedCondition& served, std::size_t most) {
    std::vector<const ActionLine*> lines;
    lines.reserve(served.actions.size());
    for (const ActionId action : served.actions)
      if (const ActionLine& line = line_of(actions_, action); matches(line, state_)) lines.push_back(&line);
    if (lines.empty()) return;
    const auto end_of_possible =
        std::stable_partition(lines.begin(), lines.end(), [](const ActionLine* line) { return stays_listed(*line); });
    const auto possible = static_cast<std::size_t>(end_of_possible - lines.begin());
    const bool is_open = !state_.search.empty() || state_.opened.contains(served.condition.name);
    // Where nothing can be done yet, what stands in the way is worth a line.
    const std::size_t usual = std::min(possible == 0 ? std::size_t{1} : possible, most);
    const std::size_t shown = is_open ? lines.size() : usual;
    gap(painter_, 8);
    ImGui::PushID(served.condition.name.c_str());
    draw_condition_heading(painter_, served.condition, sink_);
    for (std::size_t at = 0; at < shown; ++at) {
      const bool is_composed = state_.composition && state_.composition->action() == lines[at]->id;
      const bool is_taken_here = state_.taken_under.empty() || state_.taken_under == served.condition.name;
      // The same action may stand under several conditions: one of them is lit.
      const bool selected = is_composed && is_taken_here && !is_lit_;
      is_lit_ = is_lit_ || selected;
      if (!draw_action(painter_, *lines[at], selected)) continue;
      sink_.action = lines[at]->id;
      state_.taken_under = served.condition.name;
      // Of an ally's word the person is who hears it: the ally is still to be chosen.
      if (served.person.valid() && lines[at]->asks_person && !lines[at]->asks_second) sink_.person = served.person;
    }
    if (shown < lines.size()) draw_more(served.condition.name, lines.size() - shown);
    ImGui::PopID();
  }

  void draw_more(const std::string& condition, std::size_t count) {
    const std::string words = painter_.say({"More that serves it: ", "Autres qui y servent\u00A0: "});
    ImGui::Dummy({painter_.px(10), 0});
    ImGui::SameLine(0, 0);
    if (link(painter_, "more", words + std::to_string(count))) state_.opened.insert(condition);
  }

  Painter& painter_;
  const ActionsView& actions_;
  ActionsState& state_;
  CommandSink& sink_;
  bool is_lit_ = false;
};

bool draw_by_activity(Painter& painter, const ActionsView& actions, bool with_impossible, ActionsState& state,
                      CommandSink& sink) {
  bool found = false;
  std::size_t hidden = 0;
  for (const ActivityGroup& group : actions.groups) {
    const auto shows = [&](const ActionLine& action) {
      return matches(action, state) && (stays_listed(action) || with_impossible);
    };
    hidden += static_cast<std::size_t>(
        std::count_if(group.actions.begin(), group.actions.end(),
                      [&](const ActionLine& action) { return matches(action, state) && !shows(action); }));
    if (std::none_of(group.actions.begin(), group.actions.end(), shows)) continue;
    found = true;
    gap(painter, 4);
    text(painter, TextStyle::small_strong, capitalised(group.name), Hue::accent);
    for (const ActionLine& action : group.actions)
      if (shows(action) && draw_action(painter, action, state.composition && state.composition->action() == action.id))
        sink.action = action.id;
  }
  if (hidden > 0) {
    gap(painter, 6);
    const std::string more =
        painter.say({"Show what isn't possible yet: ", "Montrer ce qui n’est pas encore possible\u00A0: "});
    if (button(painter, "more", more + std::to_string(hidden), ButtonKind::quiet)) state.with_impossible = true;
  }
  return found || hidden > 0;
}

/// What the list is narrowed down to, and that this can be undone.
std::string filter_words(const Painter& painter, const std::string& with_whom) {
  if (with_whom.empty()) return painter.say({"Only with people · show all", "Avec des personnes · tout montrer"});
  return painter.say({"With ", "Avec "}) + with_whom + painter.say({" · show all", " · tout montrer"});
}

/// What a search finds: the possible before the rest, and of each what has it in its name first.
bool draw_found(Painter& painter, const ActionsView& actions, ActionsState& state, CommandSink& sink) {
  std::vector<const ActionLine*> lines;
  for (const ActivityGroup& group : actions.groups) {
    lines.reserve(lines.size() + group.actions.size());
    for (const ActionLine& action : group.actions)
      if (matches(action, state)) lines.push_back(&action);
  }
  std::stable_sort(lines.begin(), lines.end(), [&](const ActionLine* one, const ActionLine* other) {
    if (one->possible != other->possible) return one->possible;
    return place_found(*one, state) < place_found(*other, state);
  });
  const ActionLine* before = nullptr;
  for (const ActionLine* line : lines) {
    if (before == nullptr || before->possible != line->possible) {
      gap(painter, 4);
      text(painter, TextStyle::small_strong,
           line->possible ? painter.say({"Possible now", "Possibles"})
                          : painter.say({"Not possible yet", "Pas encore possibles"}),
           Hue::accent);
    }
    before = line;
    const bool selected = state.composition && state.composition->action() == line->id;
    if (draw_action(painter, *line, selected)) sink.action = line->id;
  }
  return !lines.empty();
}

void draw_listing(Painter& painter, const ActionsView& actions, const NextStageView& next, ActionsState& state,
                  CommandSink& sink) {
  const Listing listing = listing_of(next, state);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, painter.px(1)});
  bool found = true;
  // Whoever searches means the whole playbook.
  if (!state.search.empty()) {
    found = draw_found(painter, actions, state, sink);
  } else if (listing == Listing::next_stage) {
    StageList stage{painter, actions, state, sink};
    stage.draw(next.hold_title, next.hold);
    stage.draw(next.up_title, next.up);
  } else {
    const bool with_impossible = listing == Listing::all || state.with_impossible;
    found = draw_by_activity(painter, actions, with_impossible, state, sink);
  }
  ImGui::PopStyleVar();
  if (!found)
    text(painter, TextStyle::body, painter.say({"No action speaks of that.", "Aucune action n’en parle."}), Hue::quiet);
}

/// The words of guidance that can be followed now, then what the account suggests.
std::vector<Suggestion> thoughts(const GuideView& guide, const ActionsView& actions) {
  std::vector<Suggestion> list;
  list.reserve(guide.hints.size() + guide.suggestions.size());
  for (const HintLine& hint : guide.hints)
    if (hint.command.action.valid() && line_of(actions, hint.command.action).possible)
      list.push_back({hint.words, hint.command, {}});
  list.insert(list.end(), guide.suggestions.begin(), guide.suggestions.end());
  if (list.size() > k_worth_a_thought) list.resize(k_worth_a_thought);
  return list;
}

void draw_thought(Painter& painter, const Suggestion& thought, const ActionsView& actions, CommandSink& sink) {
  const ActionId action = thought.command.action;
  Row::Look look;
  look.pressable = action.valid() || thought.person.valid();
  Row row{painter, thought.words, thought.words, look};
  text(painter, TextStyle::body, thought.words);
  if (look.pressable)
    text(painter, TextStyle::small_strong,
         action.valid() ? line_of(actions, action).name : painter.say({"Look at this person", "Voir cette personne"}),
         Hue::accent);
  if (!row.end()) return;
  if (thought.person.valid()) sink.person = thought.person;
  if (action.valid()) {
    sink.composed = thought.command;
    sink.to_stage = true;  // it is about whom it names, not about who was looked at last
  }
}

}  // namespace

const ActionLine& line_of(const ActionsView& actions, ActionId action) {
  for (const ActivityGroup& group : actions.groups)
    for (const ActionLine& line : group.actions)
      if (line.id == action) return line;
  return actions.groups.front().actions.front();
}

void draw_actions(Painter& painter, const ActionsView& actions, const NextStageView& next, ActionsState& state,
                  CommandSink& sink) {
  draw_chips(painter, next, state);
  const std::string hint = painter.say({"Search the playbook", "Chercher une action"});
  if (field(painter, "##search", hint.c_str(), state.search)) painter.wants_frame = true;
  if (state.only_with_people && button(painter, "all", filter_words(painter, state.with_whom)))
    state.only_with_people = false;
  // Chips and field stay in sight above what scrolls, where that leaves enough of it.
  if (ImGui::GetContentRegionAvail().y < painter.px(k_least_list))
    return draw_listing(painter, actions, next, state, sink);
  // What is scrolled away goes under a line, not into the field.
  gap(painter, 2);
  ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddLine(pen, {pen.x + room_of(painter), pen.y}, paint(painter, Hue::hairline));
  pen.y += 1;
  const float height = ImGui::GetContentRegionAvail().y - 1;
  const Pane list{painter, "playbook", {pen.x, pen.y, room_of(painter), height}, Pane::Kind::plain};
  draw_listing(painter, actions, next, state, sink);
}

void draw_at_hand(Painter& painter, const AgendaView& agenda, const GuideView& guide, const ActionsView& actions,
                  CommandSink& sink) {
  text(painter, TextStyle::heading, painter.say({"Your month", "Votre mois"}));
  const float share =
      agenda.kam_days == 0 ? 0 : static_cast<float>(agenda.kam_days_left) / static_cast<float>(agenda.kam_days);
  bar(painter, share, Hue::ours, room_of(painter), painter.px(8));
  text(painter, TextStyle::small, agenda.kam_days_words);
  text(painter, TextStyle::small, agenda.kam_days_since, Hue::warn);
  draw_agenda_lines(painter, agenda, TextStyle::small);
  gap(painter, 6);
  const std::vector<Suggestion> list = thoughts(guide, actions);
  if (!list.empty()) {
    text(painter, TextStyle::heading, painter.say({"Worth a thought now", "À regarder maintenant"}));
    for (const Suggestion& thought : list) {
      draw_thought(painter, thought, actions, sink);
      gap(painter, 4);
    }
  }
  draw_again(painter, agenda, sink);
  text(painter, TextStyle::small,
       painter.say({"Choose an action: what it takes, whom it reaches and what may come of it shows here before "
                    "anything is planned.",
                    "Choisissez une action\u00A0: ce qu’elle demande, qui elle touche et ce qui peut en sortir "
                    "s’affiche ici avant que rien ne soit planifié."}),
       Hue::quiet);
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
               {action.possible ? ButtonKind::plain : ButtonKind::impossible, 0, true, false}))
      sink.action = action.id;
    tip(painter, action.possible || action.why_not.empty() ? action.cost : action.why_not.front());
  }
}

}  // namespace diapason
