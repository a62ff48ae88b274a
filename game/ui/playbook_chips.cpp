#include "ui/playbook_chips.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include "ui/widgets.hpp"

namespace diapason {
namespace {

// At 100 %.
constexpr float k_tick = 12;
constexpr float k_beside_tick = 4;
constexpr float k_between_chips = 4;

float chip_width(const Painter& painter, const std::string& label, float pad) {
  return measure(painter, TextStyle::small_strong, label).width + painter.px(k_tick + k_beside_tick) + 2 * pad;
}

/// A choice of which one is taken: that one bears a tick, for which all have room.
bool draw_chip(Painter& painter, const char* id, const std::string& label, bool taken, float pad) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size words = measure(painter, TextStyle::small_strong, label);
  const Box at{pen.x, pen.y, chip_width(painter, label, pad), words.height + painter.px(14)};
  const Touch result = touch(painter, id, label, at);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 far{at.right(), at.bottom()};
  const float radius = painter.px(8);
  const Hue ground = taken ? Hue::accent_soft : result.hovered ? Hue::hover : Hue::raised;
  list.AddRectFilled(pen, far, paint(painter, ground), radius);
  list.AddRect(pen, far, paint(painter, taken ? Hue::accent : Hue::hairline), radius);
  const float side = painter.px(k_tick);
  const float before = taken ? side + painter.px(k_beside_tick) : 0;
  const float left = pen.x + (at.width - words.width - before) / 2;
  if (taken) sign(painter, Sign::tick, {left, pen.y + (at.height - side) / 2, side, side}, Hue::accent);
  text_in(painter, TextStyle::small_strong, label, {left + before, pen.y, words.width + 1, at.height},
          taken ? Hue::accent : Hue::ink, Align::left, true);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({at.width, at.height});
  return result.pressed;
}

}  // namespace

Listing listing_of(const NextStageView& next, const ActionsState& state) {
  if (state.only_with_people) return Listing::possible;
  const Listing usual = next.label.empty() ? Listing::possible : Listing::next_stage;
  const Listing wanted = state.listing.value_or(usual);
  return wanted == Listing::next_stage ? usual : wanted;
}

void draw_chips(Painter& painter, const NextStageView& next, ActionsState& state) {
  struct Chip {
    Listing listing;
    const char* id;
    std::string label;
  };
  const std::array<Chip, 3> chips{{{Listing::next_stage, "for stage", next.label},
                                   {Listing::possible, "possible", painter.say({"Possible now", "Possibles"})},
                                   {Listing::all, "all actions", painter.say({"All", "Toutes"})}}};
  const Listing taken = listing_of(next, state);
  // As much room around the words as leaves all of them on a line.
  float words = 0;
  for (const Chip& chip : chips)
    if (!chip.label.empty()) words += chip_width(painter, chip.label, 0) + painter.px(k_between_chips);
  constexpr auto k_sides = 2 * static_cast<float>(std::tuple_size_v<decltype(chips)>);
  const float pad = std::clamp((room_of(painter) - words) / k_sides, painter.px(3), painter.px(12));
  bool is_first = true;
  for (const Chip& chip : chips) {
    if (chip.label.empty()) continue;
    if (!is_first) same_line_if(painter, chip_width(painter, chip.label, pad), k_between_chips);
    is_first = false;
    if (!draw_chip(painter, chip.id, chip.label, chip.listing == taken, pad)) continue;
    state.listing = chip.listing;
    state.only_with_people = false;
  }
}

}  // namespace diapason
