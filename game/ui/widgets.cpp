#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <imgui_internal.h>
#include <imgui_stdlib.h>

namespace diapason {
namespace {

constexpr float k_radius = 8;

ImGuiID id_of(std::string_view id) { return ImGui::GetCurrentWindow()->GetID(id.data(), id.data() + id.size()); }

ImVec2 vec(const Box& box) { return {box.left, box.top}; }
ImVec2 far_corner(const Box& box) { return {box.right(), box.bottom()}; }

void draw_ring(Painter& painter, const Box& at) {
  const float out = painter.px(2);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRect({at.left - out, at.top - out}, {at.right() + out, at.bottom() + out}, paint(painter, Hue::accent),
               painter.px(k_radius) + out, 0, painter.px(2));
}

struct ButtonHues {
  Hue ground;
  Hue over;
  Hue words;
  Hue border;
};

ButtonHues hues_of(const ButtonLook& look) {
  if (!look.enabled) return {Hue::card, Hue::card, Hue::quiet, Hue::quiet};
  if (look.selected) return {Hue::accent_soft, Hue::accent_soft, Hue::accent, Hue::accent};
  switch (look.kind) {
    case ButtonKind::primary: return {Hue::accent, Hue::accent, Hue::on_accent, Hue::accent};
    case ButtonKind::quiet: return {Hue::card, Hue::hover, Hue::ink, Hue::card};
    case ButtonKind::good: return {Hue::card, Hue::hover, Hue::good, Hue::good};
    case ButtonKind::warn: return {Hue::card, Hue::hover, Hue::warn, Hue::warn};
    case ButtonKind::impossible: return {Hue::card, Hue::hover, Hue::quiet, Hue::quiet};
    case ButtonKind::bad: return {Hue::card, Hue::hover, Hue::bad, Hue::bad};
    case ButtonKind::plain: break;
  }
  return {Hue::raised, Hue::hover, Hue::ink, Hue::hairline};
}

/// A frame that tells, beside its quiet words, that what it holds can't be done now.
void draw_dashes(Painter& painter, const Box& at, ImU32 colour) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = painter.px(k_radius);
  const float dash = painter.px(5);
  const float line = painter.px(1);
  const auto edge = [&](ImVec2 from, ImVec2 to) {
    const float length = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
    const float step = 2 * dash;
    for (float begun = 0; begun < length; begun += step) {
      const float ended = std::min(begun + dash, length);
      const auto on = [&](float way) {
        return ImVec2{from.x + (to.x - from.x) * way / length, from.y + (to.y - from.y) * way / length};
      };
      list.AddLine(on(begun), on(ended), colour, line);
    }
  };
  const auto corner = [&](float x, float y, int quarter) {
    list.PathArcToFast({x, y}, radius, quarter * 3, quarter * 3 + 3);
    list.PathStroke(colour, 0, line);
  };
  const float left = at.left + radius;
  const float top = at.top + radius;
  const float right = at.right() - radius;
  const float bottom = at.bottom() - radius;
  edge({left, at.top}, {right, at.top});
  edge({left, at.bottom()}, {right, at.bottom()});
  edge({at.left, top}, {at.left, bottom});
  edge({at.right(), top}, {at.right(), bottom});
  corner(right, bottom, 0);
  corner(left, bottom, 1);
  corner(left, top, 2);
  corner(right, top, 3);
}

/// Room at either side of a button's words: less where its width is given and short.
float side_pad(const Painter& painter, std::string_view label, float width) {
  const float usual = painter.px(14);
  if (width <= 0) return usual;
  return std::clamp((width - measure(painter, TextStyle::strong, label).width) / 2, painter.px(5), usual);
}

}  // namespace

void bring_into_sight(Painter& painter, const Box& at) {
  ImGui::ScrollToRect(ImGui::GetCurrentWindow(), {vec(at), far_corner(at)});
  painter.wants_frame = true;
}

void point_at(Painter& painter, const Box& at) {
  const ImRect& seen = ImGui::GetCurrentWindow()->InnerRect;
  const float top = std::max(at.top, seen.Min.y);
  const float bottom = std::min(at.bottom(), seen.Max.y);
  if (bottom > top) painter.pointed = {at.left, top, at.width, bottom - top};
  // Once only: whoever scrolls on has seen it.
  if (painter.points_at == painter.brought_into_sight) return;
  painter.brought_into_sight = painter.points_at;
  if (at.top < seen.Min.y || at.bottom() > seen.Max.y) bring_into_sight(painter, at);
}

ImU32 paint(Colour colour) { return IM_COL32(colour.red, colour.green, colour.blue, colour.alpha); }
ImU32 paint(const Painter& painter, Hue hue) { return paint(colour_of(painter.theme, hue)); }

Pane::Pane(Painter& painter, const char* id, const Box& at, Kind kind)
    : painter_(painter),
      outer_panel_(std::exchange(painter.panel, id)),
      outer_inset_(std::exchange(painter.inset, 0.0F)) {
  ImGui::SetCursorScreenPos(vec(at));
  const bool is_card = kind == Kind::card;
  const Hue ground = kind == Kind::bare ? Hue::paper : Hue::card;
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, painter.px(10));
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, is_card ? 1.0F : 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding,
                      is_card ? ImVec2{painter.px(16), painter.px(14)} : ImVec2{painter.px(4), painter.px(4)});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, paint(painter, ground));
  ImGui::PushStyleColor(ImGuiCol_Border, paint(painter, Hue::hairline));
  ImGui::BeginChild(id, {at.width, at.height}, is_card,
                    is_card ? ImGuiWindowFlags_None : ImGuiWindowFlags_AlwaysUseWindowPadding);
  if (ImGui::IsWindowAppearing() || painter.from_the_top.erase(id) > 0) ImGui::SetScrollY(0);
  // A bar that comes or goes moves nothing: on a card it stands in the padding, elsewhere its room is kept free.
  ImGuiWindow& window = *ImGui::GetCurrentWindow();
  const float bar = ImGui::GetStyle().ScrollbarSize;
  if (is_card && window.ScrollbarY) painter.inset = -bar;
  if (kind == Kind::plain && !window.ScrollbarY) painter.inset = bar;
  const ImRect& seen = window.InnerRect;
  const ImRect& clip = window.InnerClipRect;
  ImGui::PushClipRect({clip.Min.x, clip.Min.y}, {is_card ? seen.Max.x : clip.Max.x, clip.Max.y}, false);
}

Pane::~Pane() {
  ImGui::PopClipRect();
  ImGui::EndChild();
  painter_.inset = outer_inset_;
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(3);
  painter_.panel = outer_panel_;
}

Dialogue::Dialogue(Painter& painter, const char* id, Size wanted)
    : painter_(painter), outer_panel_(std::exchange(painter.panel, id)) {
  painter.focus.push_layer();
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float edge = painter.px(16);
  const auto known = painter.dialogue_heights.find(id);
  const float around = painter.px(2 * 20 + 58 + 8);
  if (known != painter.dialogue_heights.end()) wanted.height = std::min(wanted.height, known->second + around);
  const ImVec2 size{std::min(wanted.width, screen.x - 2 * edge), std::min(wanted.height, screen.y - 2 * edge)};
  const std::string shade = std::string{id} + " shade";
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(screen);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(painter, Hue::shade));
  ImGui::Begin(shade.c_str(), nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  ImGui::End();
  ImGui::PopStyleColor();

  ImGui::SetNextWindowPos({std::round((screen.x - size.x) / 2), std::round((screen.y - size.y) / 2)});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, painter.px(12));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {painter.px(24), painter.px(20)});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(painter, Hue::card));
  ImGui::PushStyleColor(ImGuiCol_Border, paint(painter, Hue::hairline));
  ImGui::Begin(id, nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  const float foot_height = painter.px(58);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {painter.px(3), painter.px(3)});
  // The bar to scroll stands in the padding: what it scrolls is as wide without it.
  const float bar = ImGui::GetStyle().ScrollbarSize;
  ImGui::BeginChild("body", {ImGui::GetContentRegionAvail().x + bar, -foot_height}, false,
                    ImGuiWindowFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar();
  painter.inset = ImGui::GetCurrentWindow()->ScrollbarY ? 0 : bar;
  if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
}

void Dialogue::foot() {
  if (!is_in_body_) return;
  is_in_body_ = false;
  float& height = painter_.dialogue_heights[painter_.panel];
  const float needed = ImGui::GetCursorPosY();
  if (std::abs(needed - height) > 1) painter_.wants_frame = true;
  height = needed;
  ImGui::EndChild();
  painter_.inset = 0;
  gap(painter_, 2);
  rule_line(painter_);
}

Dialogue::~Dialogue() {
  foot();
  ImGui::End();
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(3);
  painter_.focus.pop_layer();
  painter_.panel = outer_panel_;
}

Touch touch(Painter& painter, std::string_view id, std::string_view label, const Box& at, bool enabled, bool leads_on) {
  const ImGuiID number = id_of(id);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(vec(at));
  const std::string key{id};
  Touch result;
  result.pressed = ImGui::InvisibleButton(key.c_str(), {std::max(at.width, 1.0F), std::max(at.height, 1.0F)});
  result.hovered = ImGui::IsItemHovered();
  const ImGuiLastItemData item = ImGui::GetCurrentContext()->LastItemData;
  ImGui::SetCursorScreenPos(pen);
  // The pen goes back, and the item stays the last one: tips ask for it.
  ImGui::GetCurrentContext()->LastItemData = item;
  if (!painter.points_at.empty() && id == painter.points_at) point_at(painter, at);
  if (result.pressed) painter.focus.put(number);
  const Focus::Answer answer = painter.focus.add(number, at, leads_on && enabled);
  result.focused = answer.focused;
  if (answer.scroll_to) ImGui::ScrollToRect(ImGui::GetCurrentWindow(), {vec(at), far_corner(at)});
  if (answer.focused) {
    draw_ring(painter, at);
    painter.focused_at = at;
  }
  result.pressed = (result.pressed || answer.pressed) && enabled;
  if (painter.keeps_log)
    painter.log.add(DrawnControl{painter.panel, std::string{id}, std::string{label}, at, enabled, answer.focused});
  return result;
}

Row::Row(Painter& painter, std::string_view id, std::string_view label, Look look)
    : painter_(painter),
      label_(label),
      look_(look),
      start_(ImGui::GetCursorScreenPos()),
      width_(room_of(painter)),
      outer_inset_(painter.inset) {
  ImGui::PushID(id.data(), id.data() + id.size());
  splitter_.Split(ImGui::GetWindowDrawList(), 2);
  splitter_.SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
  const float pad = painter.px(look.framed ? 12 : look.edge != Hue::hairline ? 12 : 6);
  ImGui::SetCursorScreenPos({start_.x + pad, start_.y + painter.px(look.framed ? 9 : 4)});
  ImGui::BeginGroup();
  painter.inset = outer_inset_ + pad;
}

bool Row::end() {
  if (!is_open_) return false;
  is_open_ = false;
  ImGui::EndGroup();
  painter_.inset = outer_inset_;
  const float bottom = ImGui::GetItemRectMax().y + painter_.px(look_.framed ? 9 : 4);
  const Box at{start_.x, start_.y, width_, bottom - start_.y};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  splitter_.SetCurrentChannel(&list, 0);
  const Touch result = look_.pressable ? touch(painter_, "row", label_, at) : Touch{};
  const ImGuiLastItemData item = ImGui::GetCurrentContext()->LastItemData;
  const float radius = painter_.px(k_radius);
  const Hue ground = look_.selected ? Hue::accent_soft : result.hovered ? Hue::hover : Hue::raised;
  if (look_.framed || look_.selected || result.hovered)
    list.AddRectFilled(vec(at), far_corner(at), paint(painter_, ground), radius);
  if (look_.framed)
    list.AddRect(vec(at), far_corner(at), paint(painter_, look_.selected ? Hue::accent : Hue::hairline), radius);
  if (look_.edge != Hue::hairline)
    list.AddRectFilled(vec(at), {at.left + painter_.px(4), at.bottom()}, paint(painter_, look_.edge), radius,
                       ImDrawFlags_RoundCornersLeft);
  splitter_.Merge(&list);
  ImGui::SetCursorScreenPos({start_.x, bottom});
  ImGui::Dummy({0, 0});
  ImGui::PopID();
  // The box stays the last item: tips ask for it.
  if (look_.pressable) ImGui::GetCurrentContext()->LastItemData = item;
  return result.pressed;
}

Row::~Row() { end(); }

Size button_size(const Painter& painter, std::string_view label, float width) {
  const float pad = side_pad(painter, label, width);
  const Size words = measure(painter, TextStyle::strong, label, width > 0 ? std::max(width - 2 * pad, 1.0F) : 0);
  return {width > 0 ? width : words.width + 2 * pad, words.height + painter.px(14)};
}

bool button(Painter& painter, std::string_view id, std::string_view label, ButtonLook look) {
  const float room = room_of(painter);
  Size size = button_size(painter, label, look.width);
  if (size.width > room) size = button_size(painter, label, room);
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Box at{pen.x, pen.y, size.width, size.height};
  const Touch result = touch(painter, id, label, at, look.enabled, look.kind == ButtonKind::primary);
  const ButtonHues hues = hues_of(look);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = painter.px(k_radius);
  list.AddRectFilled(vec(at), far_corner(at), paint(painter, result.hovered ? hues.over : hues.ground), radius);
  if (!look.enabled || look.kind == ButtonKind::impossible)
    draw_dashes(painter, at,
                paint(mixed(colour_of(painter.theme, Hue::card), colour_of(painter.theme, hues.border), 0.6F)));
  else
    list.AddRect(vec(at), far_corner(at), paint(painter, hues.border), radius, 0,
                 look.kind == ButtonKind::plain ? 1.0F : painter.px(1.3F));
  const float pad = side_pad(painter, label, size.width);
  text_in(painter, TextStyle::strong, label,
          {at.left + pad - 1, at.top + painter.px(7), at.width - 2 * pad + 2, at.height - painter.px(14) + 1},
          hues.words, Align::centre, true);
  ImGui::SetCursorScreenPos(pen);
  ImGui::Dummy({size.width, size.height});
  return result.pressed;
}

bool link(Painter& painter, std::string_view id, std::string_view label, TextStyle style) {
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Size size = measure(painter, style, label, room_of(painter));
  const Box at{pen.x, pen.y, size.width, size.height};
  const Touch result = touch(painter, id, label, at);
  text(painter, style, label, Hue::accent);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddLine({at.left, at.bottom()}, {at.right(), at.bottom()},
               paint(colour_of(painter.theme, Hue::accent).faded(result.hovered ? 255 : 90)), painter.px(1));
  return result.pressed;
}

std::size_t choice(Painter& painter, std::string_view id, std::span<const std::string> labels, std::size_t taken) {
  ImGui::PushID(id.data(), id.data() + id.size());
  for (std::size_t at = 0; at < labels.size(); ++at) {
    if (at > 0) same_line_if(painter, button_size(painter, labels[at]).width, 6);
    ImGui::PushID(static_cast<int>(at));
    if (button(painter, "choice", labels[at], {ButtonKind::plain, 0, true, at == taken})) taken = at;
    ImGui::PopID();
  }
  ImGui::PopID();
  return taken;
}

bool field(Painter& painter, const char* id, const char* hint, std::string& words) {
  ImGui::PushFont(painter.fonts->of(TextStyle::body));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {painter.px(12), painter.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, painter.px(k_radius));
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
  ImGui::PushStyleColor(ImGuiCol_FrameBg, paint(painter, Hue::raised));
  ImGui::PushStyleColor(ImGuiCol_Border, paint(painter, Hue::hairline));
  ImGui::PushStyleColor(ImGuiCol_Text, paint(painter, Hue::ink));
  ImGui::PushStyleColor(ImGuiCol_TextDisabled, paint(painter, Hue::quiet));
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, paint(painter, Hue::accent_soft));
  const ImVec2 pen = ImGui::GetCursorScreenPos();
  const Box at{pen.x, pen.y, room_of(painter), ImGui::GetFrameHeight()};
  const ImGuiID number = id_of(id);
  const Focus::Answer answer = painter.focus.add(number, at);
  if (answer.scroll_to) ImGui::SetKeyboardFocusHere();
  ImGui::SetNextItemWidth(at.width);
  const bool changed = ImGui::InputTextWithHint(id, hint, &words);
  if (ImGui::IsItemActivated() && painter.focus.focused() != number) painter.focus.put(number);
  // The keyboard has gone on: typing must not go on here.
  if (ImGui::IsItemActive() && painter.focus.focused() != number) ImGui::ClearActiveID();
  if (answer.focused || ImGui::IsItemActive()) draw_ring(painter, at);
  ImGui::PopStyleColor(5);
  ImGui::PopStyleVar(3);
  ImGui::PopFont();
  if (painter.keeps_log) painter.log.add(DrawnControl{painter.panel, id, hint, at, true, answer.focused});
  return changed;
}

void portrait(Painter& painter, const PortraitLook& look, float side) {
  const Picture picture = painter.pictures->portrait(look, side);
  if (picture.texture == 0) {
    ImGui::Dummy({side, side});
    return;
  }
  // NOLINTNEXTLINE(performance-no-int-to-ptr): ImGui's texture names are pointers
  ImGui::Image(reinterpret_cast<ImTextureID>(picture.texture), {side, side}, {picture.left, picture.top},
               {picture.right, picture.bottom});
}

void same_line_if(const Painter& painter, float width, float between) {
  const float right = ImGui::GetWindowPos().x + ImGui::GetWindowContentRegionMax().x - painter.inset;
  if (ImGui::GetItemRectMax().x + painter.px(between) + width <= right) ImGui::SameLine(0, painter.px(between));
}

void tip(Painter& painter, std::string_view words, TipPlace place) {
  const ImVec2 corner = ImGui::GetItemRectMin();
  const Box& ring = painter.focused_at;
  const bool is_focused = ring.width > 0 && corner.x == ring.left && corner.y == ring.top;
  const bool is_hovered = ImGui::IsItemHovered();
  if (words.empty() || (!is_focused && !is_hovered)) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {painter.px(12), painter.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, painter.px(6));
  ImGui::PushStyleColor(ImGuiCol_PopupBg, paint(painter, Hue::ink));
  const float wrap = painter.px(360);
  const Size size = measure(painter, TextStyle::small, words, wrap);
  // Rounded up with a pixel to spare: a line that wraps once more would need a bar to scroll.
  ImGui::SetNextWindowSize(
      {std::ceil(size.width) + painter.px(24) + 2, std::ceil(size.height) + painter.px(16) + painter.px(4)});
  const float height = size.height + painter.px(24);
  if (!is_hovered) {
    const bool is_low = ring.bottom() + height > ImGui::GetIO().DisplaySize.y;
    ImGui::SetNextWindowPos({ring.left, is_low ? ring.top - height : ring.bottom() + painter.px(8)});
  } else if (place == TipPlace::above && corner.y > height) {
    const float widest = ImGui::GetIO().DisplaySize.x - size.width - painter.px(32);
    ImGui::SetNextWindowPos(
        {std::clamp(ImGui::GetMousePos().x - painter.px(40), 0.0F, std::max(widest, 0.0F)), corner.y - height});
  }
  ImGui::BeginTooltip();
  const float inset = std::exchange(painter.inset, 0.0F);
  text(painter, TextStyle::small, words, Hue::card);
  painter.inset = inset;
  ImGui::EndTooltip();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(2);
}

}  // namespace diapason
