#include "ui/composition_panel.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_few = 2;  // so many stay in sight once one of them is chosen

PortraitLook look_of(const Target& target, ThemeKind theme) {
  PortraitLook look;
  look.key = target.key;
  look.feminine = target.gender == Gender::feminine;
  look.theirs = target.theirs;
  look.mood = target.mood;
  look.theme = theme;
  return look;
}

/// Trust as it is believed, as an arc around a face as on the map.
void draw_trust_arc(Painter& painter, const Target& target, const ImVec2& centre, float radius) {
  if (target.trust < 0) return;
  constexpr float k_top = -1.5708F;  // a quarter turn back: the arc begins above
  constexpr float k_turn = 6.2832F;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float line = painter.px(2.5F);
  list.AddCircle(centre, radius, paint(painter, Hue::hairline), 0, line);
  list.PathArcTo(centre, radius, k_top, k_top + k_turn * static_cast<float>(target.trust) / 100);
  list.PathStroke(paint(painter, Hue::theirs), 0, line);
}

/// A person to choose: face, name, function and standing, and below what speaks for them.
class TargetChip {
 public:
  TargetChip(const Painter& painter, const Target& target, float width)
      : target_(target),
        width_(width),
        pad_(painter.px(8)),
        face_(painter.px(34)),
        facts_(target.role + " · " + target.standing),
        words_width_(width - 3 * pad_ - face_) {
    const auto height_of = [&](TextStyle style, const std::string& words) {
      return words.empty() ? 0.0F : measure(painter, style, words, words_width_).height;
    };
    name_height_ = height_of(TextStyle::strong, target.name);
    facts_height_ = height_of(TextStyle::small, facts_);
    fit_height_ = height_of(TextStyle::small, target.fit);
  }

  [[nodiscard]] float height() const { return std::max(name_height_ + facts_height_ + fit_height_, face_) + 2 * pad_; }

  [[nodiscard]] Touch draw(Painter& painter, const ImVec2& pen, float height, bool taken) const {
    const Box at{pen.x, pen.y, width_, height};
    const Touch result = touch(painter, target_.name, target_.name, at);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 far{at.right(), at.bottom()};
    const Hue ground = taken              ? Hue::accent_soft
                       : result.hovered   ? Hue::hover
                       : target_.possible ? Hue::raised
                                          : Hue::paper;
    list.AddRectFilled(pen, far, paint(painter, ground), pad_);
    list.AddRect(pen, far, paint(painter, taken ? Hue::accent : Hue::hairline), pad_, 0, taken ? painter.px(2) : 1.0F);
    ImGui::SetCursorScreenPos({pen.x + pad_, pen.y + pad_});
    portrait(painter, look_of(target_, painter.theme), face_);
    draw_trust_arc(painter, target_, {pen.x + pad_ + face_ / 2, pen.y + pad_ + face_ / 2}, face_ / 2 + painter.px(1));
    if (taken) {
      const float side = painter.px(14);
      sign(painter, Sign::tick, {pen.x + pad_ + face_ - side, pen.y + pad_ + face_ - side, side, side}, Hue::accent);
    }
    float y = pen.y + pad_;
    const auto line = [&](TextStyle style, const std::string& words, float tall, Hue hue) {
      if (words.empty()) return;
      text_in(painter, style, words, {pen.x + 2 * pad_ + face_, y, words_width_ + 1, tall + 1}, hue);
      y += tall;
    };
    line(TextStyle::strong, target_.name, name_height_, target_.possible ? Hue::ink : Hue::quiet);
    line(TextStyle::small, facts_, facts_height_, Hue::quiet);
    line(TextStyle::small, target_.fit, fit_height_, target_.possible ? Hue::accent : Hue::quiet);
    ImGui::SetCursorScreenPos(pen);
    ImGui::Dummy({width_, height});
    tip(painter, target_.why_not);
    return result;
  }

 private:
  const Target& target_;
  float width_;
  float pad_;
  float face_;
  std::string facts_;
  float words_width_;
  float name_height_ = 0;
  float facts_height_ = 0;
  float fit_height_ = 0;
};

/// What somebody pressed: an id, nobody, or nothing.
struct Picked {
  bool pressed = false;
  std::optional<std::uint8_t> id;
};

Picked draw_targets(Painter& painter, const std::vector<Target>& targets, std::optional<std::uint8_t> chosen) {
  const float room = room_of(painter);
  const float between = painter.px(8);
  const float columns = std::max(std::floor((room + between) / (painter.px(200) + between)), 1.0F);
  const float width = std::floor((room - between * (columns - 1)) / columns);
  const auto in_a_row = static_cast<std::size_t>(columns);
  Picked picked;
  std::string in_the_way;  // of the one that has the focus: who goes by the keyboard sees no tip
  for (std::size_t first = 0; first < targets.size(); first += in_a_row) {
    std::vector<TargetChip> row;
    row.reserve(in_a_row);
    float tallest = 0;
    for (std::size_t at = first; at < std::min(first + in_a_row, targets.size()); ++at) {
      row.emplace_back(painter, targets[at], width);
      tallest = std::max(tallest, row.back().height());
    }
    const ImVec2 start = ImGui::GetCursorScreenPos();
    for (std::size_t at = 0; at < row.size(); ++at) {
      const Target& target = targets[first + at];
      const ImVec2 pen{start.x + static_cast<float>(at) * (width + between), start.y};
      const Touch touched = row[at].draw(painter, pen, tallest, chosen == target.id);
      if (touched.focused) in_the_way = target.why_not;
      if (touched.pressed) picked = {true, target.id};
    }
    ImGui::SetCursorScreenPos({start.x, start.y + tallest + painter.px(6)});
    ImGui::Dummy({0, 0});
  }
  text(painter, TextStyle::small, in_the_way, Hue::warn);
  return picked;
}

/// Things to choose, as buttons side by side.
class ButtonList {
 public:
  explicit ButtonList(Painter& painter) : painter_(painter) {}

  bool offer(const std::string& name, bool taken) {
    if (!is_first_) same_line_if(painter_, button_size(painter_, name).width, 6);
    is_first_ = false;
    return button(painter_, name, name, {ButtonKind::plain, 0, true, taken});
  }
  void begin_line() { is_first_ = true; }

 private:
  Painter& painter_;
  bool is_first_ = true;
};

Picked draw_choices(Painter& painter, const std::vector<Choice>& list, std::optional<std::uint8_t> chosen) {
  ButtonList buttons{painter};
  Picked picked;
  std::string group;
  for (const Choice& choice : list) {
    if (choice.group != group) {
      group = choice.group;
      text(painter, TextStyle::small, group, Hue::quiet);
      buttons.begin_line();
    }
    ImGui::PushID(choice.id);
    if (buttons.offer(capitalised(choice.name), chosen == choice.id)) picked = {true, choice.id};
    tip(painter, choice.note);
    ImGui::PopID();
  }
  return picked;
}

const std::vector<Target>* targets_for(const TargetsView& view, Ask ask) {
  switch (ask) {
    case Ask::person: return &view.people;
    case Ask::second: return &view.seconds;
    case Ask::colleague: return &view.colleagues;
    default: return nullptr;
  }
}

/// The question, with a tick once it is answered.
void draw_question(Painter& painter, const std::string& question, bool answered) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const float side = painter.px(14);
  sign(painter, answered ? Sign::tick : Sign::ring, {pen.x, pen.y + painter.px(2), side, side},
       answered ? Hue::accent : Hue::quiet);
  ImGui::SetCursorScreenPos({pen.x + side + painter.px(8), pen.y});
  ImGui::BeginGroup();
  text(painter, TextStyle::small_strong, question, Hue::accent);
  ImGui::EndGroup();
}

/// Of a long list only what was chosen, until it is pressed to choose again.
template <class Item>
std::vector<Item> shown_of(const std::vector<Item>& list, std::optional<std::uint8_t> chosen, bool is_open) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Item& item) { return chosen == item.id; });
  if (is_open || list.size() <= k_few || found == list.end()) return list;
  return {*found};
}

/// Whether somebody comes along at all; false while nobody does and nobody is being chosen.
bool draw_company(Painter& painter, Ask ask, ActionsState& state) {
  ButtonList buttons{painter};
  const bool chosen = state.composition->chosen(ask).has_value();
  const bool is_open = state.open_ask == ask;
  if (buttons.offer(painter.say({"Nobody", "Personne"}), !chosen && !is_open)) {
    state.composition->set(ask, std::nullopt);
    state.open_ask.reset();
    return false;
  }
  if (!chosen && !is_open && buttons.offer(painter.say({"A colleague…", "Un collègue…"}), false)) state.open_ask = ask;
  return chosen || is_open;
}

void draw_ask(Painter& painter, Ask ask, const ChoicesView& choices, ActionsState& state) {
  Composition& composition = *state.composition;
  const bool optional = composition.is_optional(ask);
  const std::optional<std::uint8_t> chosen = composition.chosen(ask);
  draw_question(painter,
                painter.say(optional ? Text{"Who comes along?", "Qui vous accompagne\u00A0?"} : question_of(ask)),
                chosen.has_value() || optional);
  const std::vector<Choice>& list = choices_for(choices, ask);
  if (list.empty()) {
    text(painter, TextStyle::small, painter.say({"Nothing to choose from now.", "Rien à choisir pour l’instant."}),
         Hue::quiet);
    return;
  }
  ImGui::PushID(static_cast<int>(ask));
  const bool is_open = state.open_ask == ask;
  if (optional && !draw_company(painter, ask, state)) {
    ImGui::PopID();
    return;
  }
  const std::vector<Target>* targets = targets_for(state.targets, ask);
  const bool has_faces = targets != nullptr && !targets->empty();
  const Picked picked = has_faces ? draw_targets(painter, shown_of(*targets, chosen, is_open), chosen)
                                  : draw_choices(painter, shown_of(list, chosen, is_open), chosen);
  ImGui::PopID();
  const auto taken = std::find_if(list.begin(), list.end(), [&](const Choice& choice) { return chosen == choice.id; });
  if (taken != list.end() && !has_faces) text(painter, TextStyle::small, taken->note, Hue::quiet);
  if (!picked.pressed) return;
  const bool again = picked.id == chosen && !is_open;
  state.open_ask = again ? std::optional{ask} : std::nullopt;
  composition.set(ask, picked.id);
}

/// A part of the preview: its name at the left where there is room, else above.
void draw_part(Painter& painter, const Text& name, Hue hue, const std::function<void()>& draw) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const std::string words = painter.say(name);
  const float column = painter.px(92);
  if (room_of(painter) < painter.px(360)) {
    text(painter, TextStyle::small_strong, words, hue);
    draw();
    gap(painter, 2);
    return;
  }
  text_in(painter, TextStyle::small_strong, words, {pen.x, pen.y + painter.px(1), column, painter.px(40)}, hue);
  ImGui::SetCursorScreenPos({pen.x + column, pen.y});
  ImGui::BeginGroup();
  draw();
  ImGui::EndGroup();
  gap(painter, 2);
}

void draw_gains(Painter& painter, const PreviewView& preview, bool waits) {
  if (preview.ranges.empty() && preview.chance.empty() && !waits) return;
  draw_part(painter, {"Effects", "Effets"}, Hue::good, [&] {
    if (preview.ranges.empty() && preview.chance.empty())
      text(painter, TextStyle::small, painter.say({"Working out what may come of it…", "Estimation en cours…"}),
           Hue::quiet);
    text(painter, TextStyle::strong, preview.chance);
    bullets(painter, preview.ranges);
  });
}

void draw_preview(Painter& painter, const PreviewView& preview, bool waits) {
  rule_line(painter);
  for (const std::string& refusal : preview.refusals) {
    note_box(painter, refusal, Hue::warn, Hue::warn_soft, true);
    gap(painter, 2);
  }
  draw_gains(painter, preview, waits);
  draw_part(painter, {"Effort", "Effort"}, Hue::ours, [&] {
    text(painter, TextStyle::body, preview.cost);
    text(painter, TextStyle::strong, preview.left);
  });
  draw_part(painter, {"People", "Personnes"}, Hue::accent, [&] {
    text(painter, TextStyle::body, preview.reaches);
    for (const std::string& line : preview.fit) bullet(painter, line, Hue::ink, TextStyle::small);
  });
  if (preview.risks.empty()) return;
  draw_part(painter, {"Risks", "Risques"}, Hue::warn, [&] {
    for (const std::string& line : preview.risks) bullet(painter, line, Hue::warn, TextStyle::small);
  });
}

/// Answered, and shown as the one thing that was chosen.
bool is_settled(const ActionsState& state, Ask ask, const ChoicesView& choices) {
  return state.composition->chosen(ask).has_value() && state.open_ask != ask && !state.composition->is_optional(ask) &&
         choices_for(choices, ask).size() > k_few;
}

/// The questions one below the other; those that are settled two to a line where there is room.
void draw_asks(Painter& painter, const ChoicesView& choices, ActionsState& state) {
  const float room = room_of(painter);
  const bool two_columns = room > painter.px(400);
  const float half = std::floor((room - painter.px(12)) / 2);
  bool at_the_right = false;
  ImVec2 start;
  float bottom = 0;
  const std::vector<Ask> asks = state.composition->asks();
  for (const Ask ask : asks) {
    const bool settled = two_columns && is_settled(state, ask, choices);
    if (!settled || !at_the_right) {
      gap(painter, 2);
      start = ImGui::GetCursorScreenPos();
      bottom = start.y;
    }
    if (!settled) {
      draw_ask(painter, ask, choices, state);
      at_the_right = false;
      continue;
    }
    const float inset = painter.inset;
    const float left = at_the_right ? half + painter.px(12) : 0;
    ImGui::SetCursorScreenPos({start.x + left, start.y});
    painter.inset += room - left - half;
    ImGui::BeginGroup();
    draw_ask(painter, ask, choices, state);
    ImGui::EndGroup();
    painter.inset = inset;
    bottom = std::max(bottom, ImGui::GetItemRectMax().y);
    at_the_right = !at_the_right;
    ImGui::SetCursorScreenPos({start.x, bottom});
    ImGui::Dummy({0, 0});
  }
}

}  // namespace

void draw_composition(Painter& painter, const ActionLine& action, const ChoicesView& choices, ActionsState& state) {
  const bool complete = state.composition->is_complete() && state.preview.has_value();
  text(painter, TextStyle::heading, action.name);
  // Once all is chosen the preview says what it takes and does.
  if (!complete) {
    text(painter, TextStyle::small, action.help, Hue::quiet);
    text(painter, TextStyle::small, action.cost);
  }
  draw_asks(painter, choices, state);
  gap(painter, 4);
  if (complete) draw_preview(painter, *state.preview, state.waits_for_ranges);
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

}  // namespace diapason
