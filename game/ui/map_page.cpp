#include "ui/map_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

#include "ui/cards.hpp"
#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr double k_motion_seconds = 0.7;

void draw_label(Painter& painter, const SceneLabel& label, const std::vector<std::string>& lines, Hue name_hue) {
  float y = label.at.top;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const TextStyle style = line == 0 ? TextStyle::strong : TextStyle::small;
    const Box room{label.at.left, y, label.at.width, std::max(label.at.bottom() - y, 1.0F)};
    y += text_in(painter, style, lines[line], room, line == 0 ? name_hue : Hue::quiet, label.align);
  }
}

std::size_t place_of(const MapView& map, StakeholderId person) {
  const auto found = std::find_if(map.theirs.begin(), map.theirs.end(),
                                  [&](const MapPerson& entry) { return person.valid() && entry.line.id == person; });
  return static_cast<std::size_t>(found - map.theirs.begin());
}

/// The warning that too much hangs on the KAM, above the legend, whose line begins at `y`.
void draw_overload(Painter& painter, const MapView& map, const ImVec2& origin, float width, float y) {
  if (!map.overloaded) return;
  const float room = width - painter.px(44);
  const Size size = measure(painter, TextStyle::small_strong, map.lone_ties, room);
  const float top = y - size.height - painter.px(14);
  ImGui::GetWindowDrawList()->AddRectFilled({origin.x, top}, {origin.x + width, top + size.height + painter.px(8)},
                                            paint(painter, Hue::warn_soft), painter.px(6));
  sign(painter, Sign::warning, {origin.x + painter.px(8), top + painter.px(5), painter.px(14), painter.px(14)},
       Hue::warn);
  text_in(painter, TextStyle::small_strong, map.lone_ties,
          {origin.x + painter.px(30), top + painter.px(4), room, size.height + 1}, Hue::warn);
}

/// What of the picture has to be explained, and how it looks.
enum class Mark : std::uint8_t { line, ring, arrow, diamond };
struct LegendEntry {
  Mark mark = Mark::line;
  Hue hue = Hue::ours;
  Text words;
};

/// Only of what is drawn.
std::vector<LegendEntry> legend_of(const MapView& map) {
  const auto any_tie = [&](const auto& holds) { return std::any_of(map.ties.begin(), map.ties.end(), holds); };
  const auto is_of_kam = [&](const MapTie& tie) { return map.ours[tie.own].is_kam; };
  const bool any_met = std::any_of(map.theirs.begin(), map.theirs.end(), [](const MapPerson& person) {
    return person.line.acquaintance == Acquaintance::met;
  });
  const std::array<std::pair<bool, LegendEntry>, 5> all{{
      {any_tie(is_of_kam), {Mark::line, Hue::alone, {"tie held by you", "lien tenu par vous"}}},
      {any_tie(std::not_fn(is_of_kam)), {Mark::line, Hue::ours, {"by a colleague", "par un collègue"}}},
      {any_met, {Mark::ring, Hue::theirs, {"trust", "confiance"}}},
      {!map.influences.empty(),
       {Mark::arrow, Hue::theirs,
        map.influences.size() > k_arrows_at_rest ? Text{"listens to, the strongest", "écoute, les plus fortes"}
                                                 : Text{"listens to", "écoute"}}},
      {any_tie([](const MapTie& tie) { return tie.works_alone; }),
       {Mark::diamond, Hue::ours, {"pair at work without you", "binôme autonome"}}},
  }};
  std::vector<LegendEntry> entries;
  entries.reserve(all.size());
  for (const auto& [is_drawn, entry] : all)
    if (is_drawn) entries.push_back(entry);
  return entries;
}

void draw_mark(Painter& painter, const LegendEntry& entry, const Box& at) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 colour = paint(painter, entry.hue);
  const ImVec2 middle{at.left + at.width / 2, at.top + at.height / 2};
  switch (entry.mark) {
    case Mark::line: list.AddLine({at.left, middle.y}, {at.right(), middle.y}, colour, painter.px(4)); break;
    case Mark::ring: list.AddCircle(middle, painter.px(6), colour, 0, painter.px(3)); break;
    case Mark::arrow: {
      const float head = painter.px(4);
      list.AddLine({at.left + head, middle.y}, {at.right(), middle.y}, colour, painter.px(1.5F));
      list.AddTriangleFilled({at.left, middle.y}, {at.left + 2 * head, middle.y - head},
                             {at.left + 2 * head, middle.y + head}, colour);
      break;
    }
    case Mark::diamond: diamond(painter, middle, painter.px(6), entry.hue, true); break;
  }
}

/// What lines, rings and arrows mean; above it the warning that too much hangs on the KAM.
void draw_legend(Painter& painter, const MapView& map, const ImVec2& origin, float width, float height) {
  const float mark = painter.px(20);
  const float between = painter.px(6);
  const float y = origin.y + height - painter.px(22);
  float x = origin.x + painter.px(4);
  for (const LegendEntry& entry : legend_of(map)) {
    const std::string words = painter.say(entry.words);
    const Size size = measure(painter, TextStyle::small, words);
    if (x + mark + between + size.width > origin.x + width) break;
    draw_mark(painter, entry, {x, y, mark, size.height});
    text_in(painter, TextStyle::small, words, {x + mark + between, y, size.width + 1, size.height + 1}, Hue::quiet);
    x += mark + between + size.width + painter.px(18);
  }
  draw_overload(painter, map, origin, width, y);
}

/// How trust has moved in the last month, behind the last line of a label.
void draw_change(Painter& painter, const MapPerson& person, const SceneLabel& label,
                 const std::vector<std::string>& lines) {
  if (person.trust_change == 0) return;
  const bool single = lines.size() == 1;
  const Size last = measure(painter, single ? TextStyle::strong : TextStyle::small, lines.back(), label.at.width);
  const std::string words = signed_number(person.trust_change, painter.language);
  const Size size = measure(painter, TextStyle::small_strong, words);
  text_in(
      painter, TextStyle::small_strong, words,
      {label.at.left + last.width + painter.px(6), label.at.bottom() - size.height, size.width + 1, size.height + 1},
      person.trust_change > 0 ? Hue::good : Hue::bad);
}

SceneLabel moved_by(SceneLabel label, const ImVec2& origin) {
  label.at.left += origin.x;
  label.at.top += origin.y;
  return label;
}

/// The picture, and what the two sides are called.
void draw_scene(Painter& painter, const MapView& map, const ScenePicture& scene, const ImVec2& origin) {
  const Picture picture = painter.pictures->scene(scene);
  const auto width = static_cast<float>(scene.width);
  if (picture.texture != 0) {
    const ImVec2 far{origin.x + width, origin.y + static_cast<float>(scene.height)};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): ImGui's texture names are pointers
    ImGui::GetWindowDrawList()->AddImage(reinterpret_cast<ImTextureID>(picture.texture), origin, far,
                                         {picture.left, picture.top}, {picture.right, picture.bottom});
  }
  text_in(painter, TextStyle::small_strong, map.ours_title, {origin.x, origin.y, width / 2, painter.px(24)}, Hue::ours);
  text_in(painter, TextStyle::small_strong, map.theirs_title,
          {origin.x + width / 2, origin.y, width / 2 - painter.px(4), painter.px(24)}, Hue::theirs, Align::right);
}

void draw_our_labels(Painter& painter, const MapView& map, const SceneLayout& layout, const ImVec2& origin) {
  for (std::size_t at = 0; at < map.ours.size(); ++at)
    draw_label(painter, moved_by(layout.our_labels[at], origin), label_lines(map.ours[at], layout.density), Hue::ink);
}

void draw_people(Painter& painter, const MapView& map, const SceneLayout& layout, const ImVec2& origin,
                 std::size_t looked_at, MapState& state, CommandSink& sink) {
  state.hovered = map.theirs.size();
  draw_our_labels(painter, map, layout, origin);
  for (std::size_t at = 0; at < map.theirs.size(); ++at) {
    const MapPerson& person = map.theirs[at];
    const SceneLabel label = moved_by(layout.their_labels[at], origin);
    const std::vector<std::string> lines = label_lines(person, layout.density);
    draw_label(painter, label, lines, at == looked_at ? Hue::accent : Hue::ink);
    draw_change(painter, person, label, lines);
    if (!person.line.id.valid()) continue;
    const SceneNode& node = layout.theirs[at];
    const float top = std::min(origin.y + node.y - node.radius, label.at.top);
    const float bottom = std::max(origin.y + node.y + node.radius, label.at.bottom());
    const Box box{origin.x + node.x - node.radius, top, label.at.right() - (origin.x + node.x - node.radius),
                  bottom - top};
    const Touch result = touch(painter, person.line.key, person.line.name, box);
    tip(painter, person.line.line);
    if (result.hovered || result.focused) state.hovered = at;
    if (result.pressed) sink.person = person.line.id;
  }
}

}  // namespace

SceneLayout SceneMotion::layout(const MapView& map, const Painter& painter, float width, float height, bool animated,
                                double seconds) {
  SceneLayout now = lay_out(map, painter, width, height);
  const bool same_room = width == width_;
  width_ = width;
  if (moves_next_ && animated && same_room && shown_) {
    before_ = shown_;
    start_ = seconds;
  }
  moves_next_ = false;
  if (start_) {
    const auto share = static_cast<float>((seconds - *start_) / k_motion_seconds);
    if (share < 1 && same_room)
      now = between(*before_, now, std::max(share, 0.0F));
    else
      start_.reset();
  }
  shown_ = now;
  return now;
}

void draw_map(Painter& painter, const MapView& map, StakeholderId looked_at, MapState& state, bool animated,
              double seconds, CommandSink& sink) {
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float width = room_of(painter);
  const float height = std::max(ImGui::GetContentRegionAvail().y, painter.px(120));
  const SceneLayout layout = state.motion.layout(map, painter, width, height, animated, seconds);
  if (state.motion.is_moving()) painter.wants_frame = true;
  const std::size_t place = place_of(map, looked_at);
  const ScenePicture scene = picture_of(map, layout, place, state.hovered, painter, static_cast<unsigned>(width));
  draw_scene(painter, map, scene, origin);
  draw_people(painter, map, layout, origin, place, state, sink);
  draw_legend(painter, map, origin, width, layout.height);
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({width, layout.height - 1});
}

void draw_still_map(Painter& painter, const MapView& map, Size room) {
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const SceneLayout layout = lay_out(map, painter, room.width, room.height);
  const std::size_t nobody = map.theirs.size();
  draw_scene(painter, map, picture_of(map, layout, nobody, nobody, painter, static_cast<unsigned>(room.width)), origin);
  draw_our_labels(painter, map, layout, origin);
  for (std::size_t at = 0; at < map.theirs.size(); ++at)
    draw_label(painter, moved_by(layout.their_labels[at], origin), label_lines(map.theirs[at], layout.density),
               Hue::ink);
  draw_legend(painter, map, origin, room.width, layout.height);
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({room.width, layout.height});
}

}  // namespace diapason
