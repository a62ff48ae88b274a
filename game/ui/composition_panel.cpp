#include "ui/composition_panel.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

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

/// Tiles in rows, as many side by side as there is room for, each as tall as the tallest of its row. `make` measures
/// the one of a place for a width, `draw` draws it at a pen with a height.
template <class Make, class Draw>
void draw_tiles(Painter& painter, std::size_t count, float least_width, const Make& make, const Draw& draw) {
  if (count == 0) return;
  const float room = room_of(painter);
  const float between = painter.px(8);
  const float fit = std::max(std::floor((room + between) / (painter.px(least_width) + between)), 1.0F);
  const std::size_t columns = std::min(count, static_cast<std::size_t>(fit));
  const auto across = static_cast<float>(columns);
  const float width = std::floor((room - between * (across - 1)) / across);
  for (std::size_t first = 0; first < count; first += columns) {
    std::vector<decltype(make(std::size_t{0}, width))> row;
    row.reserve(columns);
    float tallest = 0;
    for (std::size_t at = first; at < std::min(first + columns, count); ++at) {
      row.push_back(make(at, width));
      tallest = std::max(tallest, row.back().height());
    }
    const ImVec2 start = ImGui::GetCursorScreenPos();
    for (std::size_t at = 0; at < row.size(); ++at)
      draw(first + at, row[at], ImVec2{start.x + static_cast<float>(at) * (width + between), start.y}, tallest);
    ImGui::SetCursorScreenPos({start.x, start.y + tallest + painter.px(6)});
    ImGui::Dummy({0, 0});
  }
}

/// What somebody pressed: an id, nobody, or nothing.
struct Picked {
  bool pressed = false;
  std::optional<std::uint8_t> id;
};

Picked draw_targets(Painter& painter, const std::vector<Target>& targets, std::optional<std::uint8_t> chosen) {
  constexpr float k_least_chip = 200;
  Picked picked;
  std::string in_the_way;  // of the one that has the focus: who goes by the keyboard sees no tip
  draw_tiles(
      painter, targets.size(), k_least_chip,
      [&](std::size_t at, float width) {
        return TargetChip{painter, targets[at], width};
      },
      [&](std::size_t at, const TargetChip& chip, const ImVec2& pen, float height) {
        const Target& target = targets[at];
        const Touch touched = chip.draw(painter, pen, height, chosen == target.id);
        if (touched.focused) in_the_way = target.why_not;
        if (touched.pressed) picked = {true, target.id};
      });
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

/// What has been chosen for a question; nullptr where nothing has.
template <class Item>
const Item* chosen_in(const std::vector<Item>& list, std::optional<std::uint8_t> chosen) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Item& item) { return chosen == item.id; });
  return found == list.end() ? nullptr : &*found;
}

std::string nobody(const Painter& painter) { return painter.say({"Nobody", "Personne"}); }

/// A question and what was chosen for it, to be pressed to choose again. As tall as its longest answer, so that
/// nothing moves when one is chosen.
class QuestionTile {
 public:
  QuestionTile(const Painter& painter, Ask ask, const ChoicesView& choices, const ActionsState& state, float width)
      : width_(width), pad_(painter.px(8)), mark_(painter.px(22)), words_width_(width - 3 * pad_ - mark_) {
    const bool optional = state.composition->is_optional(ask);
    const std::vector<Choice>& list = choices_for(choices, ask);
    const bool through = ask == Ask::person && state.composition->asks_for(Ask::second);
    question_ = painter.say(optional  ? Text{"Who comes along?", "Qui vous accompagne\u00A0?"}
                            : through ? Text{"Through whom?", "Par qui\u00A0?"}
                                      : question_of(ask));
    const std::optional<std::uint8_t> chosen = state.composition->chosen(ask);
    const Choice* choice = chosen_in(list, chosen);
    answered_ = optional || choice != nullptr;
    const std::string open = list.empty() ? painter.say({"Nothing to choose from now", "Rien à choisir pour l’instant"})
                                          : painter.say({"To be chosen", "À choisir"});
    answer_ = choice != nullptr ? capitalised(choice->name) : optional ? nobody(painter) : open;
    if (const std::vector<Target>* targets = targets_for(state.targets, ask))
      if (const Target* target = chosen_in(*targets, chosen)) face_ = look_of(*target, painter.theme);
    question_height_ = measure(painter, TextStyle::small, question_, words_width_).height;
    answer_height_ = measure(painter, TextStyle::strong, answer_, words_width_).height;
    for (const Choice& item : list)
      answer_height_ =
          std::max(answer_height_, measure(painter, TextStyle::strong, capitalised(item.name), words_width_).height);
  }

  [[nodiscard]] float height() const { return std::max(question_height_ + answer_height_, mark_) + 2 * pad_; }

  /// True when it was pressed.
  [[nodiscard]] bool draw(Painter& painter, const ImVec2& pen, float height, bool is_asked) const {
    const Box at{pen.x, pen.y, width_, height};
    const Touch result = touch(painter, question_, question_ + " " + answer_, at);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 far{at.right(), at.bottom()};
    list.AddRectFilled(pen, far,
                       paint(painter, is_asked         ? Hue::accent_soft
                                      : result.hovered ? Hue::hover
                                                       : Hue::raised),
                       pad_);
    list.AddRect(pen, far, paint(painter, is_asked ? Hue::accent : Hue::hairline), pad_, 0,
                 is_asked ? painter.px(2) : 1.0F);
    const ImVec2 corner{pen.x + pad_, pen.y + pad_};
    if (face_) {
      ImGui::SetCursorScreenPos(corner);
      portrait(painter, *face_, mark_);
    } else {
      const float side = painter.px(14);
      const float inset = (mark_ - side) / 2;
      sign(painter, answered_ ? Sign::tick : Sign::ring, {corner.x + inset, corner.y + inset, side, side},
           answered_ ? Hue::accent : Hue::quiet);
    }
    const float left = corner.x + mark_ + pad_;
    text_in(painter, TextStyle::small, question_, {left, corner.y, words_width_ + 1, question_height_ + 1}, Hue::quiet);
    text_in(painter, TextStyle::strong, answer_,
            {left, corner.y + question_height_, words_width_ + 1, answer_height_ + 1},
            answered_ ? Hue::ink : Hue::accent);
    ImGui::SetCursorScreenPos(pen);
    ImGui::Dummy({width_, height});
    return result.pressed;
  }

 private:
  float width_;
  float pad_;
  float mark_;
  float words_width_;
  std::string question_;
  std::string answer_;
  bool answered_ = false;
  std::optional<PortraitLook> face_;
  float question_height_ = 0;
  float answer_height_ = 0;
};

/// The question whose answers are shown: the one that was opened, else the first that must be answered still.
std::optional<Ask> asked_now(const ActionsState& state) {
  if (state.open_ask) return state.open_ask;
  const Composition& composition = *state.composition;
  for (const Ask ask : composition.asks())
    if (!composition.is_optional(ask) && !composition.chosen(ask)) return ask;
  return std::nullopt;
}

/// The questions side by side where there is room, each in its place whatever is chosen.
void draw_questions(Painter& painter, const ChoicesView& choices, ActionsState& state) {
  constexpr float k_least_question = 170;
  const std::vector<Ask>& asks = state.composition->asks();
  const std::optional<Ask> asked = asked_now(state);
  draw_tiles(
      painter, asks.size(), k_least_question,
      [&](std::size_t at, float width) {
        return QuestionTile{painter, asks[at], choices, state, width};
      },
      [&](std::size_t at, const QuestionTile& tile, const ImVec2& pen, float height) {
        const Ask ask = asks[at];
        ImGui::PushID(static_cast<int>(ask));
        if (tile.draw(painter, pen, height, asked == ask))
          state.open_ask = state.open_ask == ask ? std::nullopt : std::optional{ask};
        ImGui::PopID();
      });
}

/// The answers to choose from.
void draw_answers(Painter& painter, Ask ask, const ChoicesView& choices, ActionsState& state) {
  Composition& composition = *state.composition;
  const std::optional<std::uint8_t> chosen = composition.chosen(ask);
  const std::vector<Choice>& list = choices_for(choices, ask);
  const std::vector<Target>* targets = targets_for(state.targets, ask);
  ImGui::PushID(static_cast<int>(ask));
  Picked picked;
  if (composition.is_optional(ask)) {
    picked.pressed = button(painter, "nobody", nobody(painter), {ButtonKind::plain, 0, true, !chosen});
    gap(painter, 2);
  }
  if (ask == Ask::topic) text(painter, TextStyle::small, state.targets.topics, Hue::accent);
  const Picked named = targets != nullptr && !targets->empty() ? draw_targets(painter, *targets, chosen)
                                                               : draw_choices(painter, list, chosen);
  ImGui::PopID();
  if (named.pressed) picked = named;
  if (!picked.pressed) return;
  composition.set(ask, picked.id);
  state.open_ask.reset();
}

/// What there is to know of what was chosen.
void draw_notes(Painter& painter, const ChoicesView& choices, const ActionsState& state) {
  for (const Ask ask : state.composition->asks()) {
    if (targets_for(state.targets, ask) != nullptr) continue;
    if (const Choice* choice = chosen_in(choices_for(choices, ask), state.composition->chosen(ask)))
      text(painter, TextStyle::small, choice->note, Hue::quiet);
  }
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

}  // namespace

void draw_composition(Painter& painter, const ActionLine& action, const ChoicesView& choices, ActionsState& state) {
  text(painter, TextStyle::heading, action.name);
  text(painter, TextStyle::small, action.help, Hue::quiet);
  gap(painter, 2);
  draw_questions(painter, choices, state);
  const std::optional<Ask> asked = asked_now(state);
  if (asked) draw_answers(painter, *asked, choices, state);
  const bool complete = state.composition->is_complete() && state.preview.has_value();
  if (complete) {
    draw_notes(painter, choices, state);
    return draw_preview(painter, *state.preview, state.waits_for_ranges);
  }
  gap(painter, 4);
  text(painter, TextStyle::small, action.cost);
  if (!action.possible)
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
