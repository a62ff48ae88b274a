#include "ui/scene.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace diapason {
namespace {

constexpr float k_title_height = 34;
constexpr float k_legend_height = 30;
// Between words and the first lane of arrows, how far a change may stand out of the words, and from one lane to the
// next.
constexpr float k_before_lanes = 20;
constexpr float k_change_beyond = 14;
constexpr float k_least_lane = 6;
constexpr float k_widest_lane = 10;
constexpr float k_arrow_head = 8;
constexpr std::size_t k_most_lanes_apart = 8;
constexpr float k_least_line = 1.5F;  // thinner than this a curve looks broken

float mix(float from, float to, float share) { return from + (to - from) * share; }

/// How open the bow-tie is: 0 on the first stage, 1 on the fourth.
float openness(const MapView& map) { return static_cast<float>(map.stage - 1) / 3.0F; }

/// Our people from top to bottom. The KAM stands in the middle of the bow-tie and steps aside once the pairs stand
/// (third stage).
std::vector<std::size_t> order_of_ours(const MapView& map) {
  std::vector<std::size_t> order;
  std::size_t kam = 0;
  for (std::size_t own = 0; own < map.ours.size(); ++own)
    if (map.ours[own].is_kam)
      kam = own;
    else
      order.push_back(own);
  const bool in_the_middle = map.stage <= 2;
  const auto place =
      in_the_middle ? static_cast<std::ptrdiff_t>((order.size() + 1) / 2) : static_cast<std::ptrdiff_t>(order.size());
  order.insert(order.begin() + place, kam);
  return order;
}

float label_height(const Painter& painter, const std::vector<std::string>& lines, float width) {
  float height = 0;
  for (std::size_t line = 0; line < lines.size(); ++line)
    height += measure(painter, line == 0 ? TextStyle::strong : TextStyle::small, lines[line], width).height;
  return height;
}

/// Middles of rows of different heights, spread over a height.
std::vector<float> spread(const std::vector<float>& heights, float top, float bottom) {
  const float needed = std::accumulate(heights.begin(), heights.end(), 0.0F);
  const float gap =
      std::max(bottom - top - needed, 0.0F) / static_cast<float>(std::max<std::size_t>(heights.size(), 1));
  std::vector<float> middles;
  float y = top;
  for (const float height : heights) {
    middles.push_back(y + (height + gap) / 2);
    y += height + gap;
  }
  return middles;
}

struct Measures {
  float radius;
  float label_width;
  float row_least;
};

/// Sizes by density, at 100 %.
struct DensityRow {
  SceneDensity density;
  float radius;
  float around;  ///< from the face to the end of its row
  float label_gap;
};
constexpr std::array<DensityRow, 3> k_densities{
    {{SceneDensity::roomy, 25, 9, 8}, {SceneDensity::compact, 13, 8, 4}, {SceneDensity::tight, 10, 7, 2}}};

template <class People>
std::vector<float> heights_of(const People& people, const std::vector<std::size_t>& order, const Painter& painter,
                              const Measures& measures, const DensityRow& row) {
  std::vector<float> heights;
  for (const std::size_t place : order) {
    const auto lines = label_lines(people[place], row.density);
    heights.push_back(
        std::max(measures.row_least, label_height(painter, lines, measures.label_width) + painter.px(row.label_gap)));
  }
  return heights;
}

std::size_t count_of(const std::vector<std::size_t>& lanes) {
  return lanes.empty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
}

/// What arrows take at the right of the words, whoever is looked at: of many the lanes stand closer.
float arrow_room(const MapView& map, const Painter& painter) {
  std::size_t lanes = 0;
  for (std::size_t shown = 0; shown <= map.theirs.size(); ++shown)
    lanes = std::max(lanes, count_of(lanes_of(influences_drawn(map, shown))));
  const auto least = static_cast<float>(std::min(lanes, k_most_lanes_apart));
  return painter.px(lanes == 0 ? 4 : k_change_beyond + k_before_lanes + k_least_lane * least);
}

SceneNode node_at(float x, float y, float radius, PortraitLook look) {
  SceneNode node;
  node.x = std::round(x);
  node.y = std::round(y);
  node.radius = radius;
  node.look = std::move(look);
  return node;
}

}  // namespace

std::vector<std::string> label_lines(const MapOwn& own, SceneDensity density) {
  if (density == SceneDensity::tight) return {own.name};
  return {own.name, own.role};
}

std::vector<std::string> label_lines(const MapPerson& person, SceneDensity density) {
  const PersonLine& line = person.line;
  if (!line.id.valid()) return {"?"};
  const bool met = line.acquaintance == Acquaintance::met;
  const std::string trust = met ? " · " + std::to_string(line.trust.points) : "";
  if (density == SceneDensity::tight)
    return {line.name + (met ? "\u00A0·\u00A0" + std::to_string(line.trust.points) : "")};
  if (density == SceneDensity::compact) return {line.name, line.function + (met ? trust : " · " + line.standing)};
  return {line.name, line.function, met ? line.mood + trust : line.standing};
}

float foot_height(const MapView& map, const Painter& painter, float width) {
  const float legend = painter.px(k_legend_height);
  if (!map.overloaded) return legend;
  return legend + measure(painter, TextStyle::small_strong, map.lone_ties, width - painter.px(44)).height +
         painter.px(16);
}

SceneLayout lay_out(const MapView& map, const Painter& painter, float width, float height) {
  SceneLayout layout;
  const std::vector<std::size_t> order = order_of_ours(map);
  const float top = painter.px(k_title_height);
  const float foot = foot_height(map, painter, width);
  std::vector<float> left;
  std::vector<float> right;
  Measures measures{};
  float needed = 0;
  std::vector<std::size_t> their_order(map.theirs.size());
  std::iota(their_order.begin(), their_order.end(), std::size_t{0});
  for (const DensityRow& row : k_densities) {
    const float radius = painter.px(row.radius);
    measures = {
        radius,
        std::clamp(width * (row.density == SceneDensity::tight ? 0.30F : 0.24F), painter.px(92), painter.px(200)),
        2 * (radius + painter.px(row.around))};
    left = heights_of(map.ours, order, painter, measures, row);
    right = heights_of(map.theirs, their_order, painter, measures, row);
    needed =
        top + foot +
        std::max(std::accumulate(left.begin(), left.end(), 0.0F), std::accumulate(right.begin(), right.end(), 0.0F));
    layout.density = row.density;
    if (needed <= height) break;
  }
  layout.height = std::max(needed, height);
  // Faces take the room that is left.
  const DensityRow& row = k_densities[static_cast<std::size_t>(layout.density)];
  const auto rows = static_cast<float>(std::max<std::size_t>({left.size(), right.size(), 1}));
  const float pitch = (layout.height - top - foot) / rows;
  measures.radius = std::clamp(pitch / 2 - painter.px(row.around), measures.radius, painter.px(25));
  const std::vector<float> our_rows = spread(left, top, layout.height - foot);
  const std::vector<float> their_rows = spread(right, top, layout.height - foot);

  const float open = openness(map);
  const float radius = measures.radius;
  const float arrows = arrow_room(map, painter);
  const float farthest_left = measures.label_width + painter.px(12) + radius;
  const float farthest_right = width - arrows - measures.label_width - painter.px(12) - radius;
  const float middle = (farthest_left + farthest_right) / 2;
  const float half = (farthest_right - farthest_left) / 2;
  // On the fourth stage the columns stand so close that faces alternate.
  const float reach = mix(half, std::max(radius * 1.3F, half * 0.2F), open * open);

  layout.ours.resize(map.ours.size());
  layout.our_labels.resize(map.ours.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    const MapOwn& own = map.ours[order[place]];
    const float knot = own.is_kam ? half * 0.45F * (1 - open) : 0;
    const float x = middle - reach + knot;
    const float y = our_rows[place];
    layout.ours[order[place]] =
        node_at(x, y, radius, {own.key, own.gender == Gender::feminine, false, false, own.is_kam, -1, painter.theme});
    const float label = label_height(painter, label_lines(own, layout.density), measures.label_width);
    layout.our_labels[order[place]] = {
        {x - radius - painter.px(10) - measures.label_width, y - label / 2, measures.label_width, label}, Align::right};
  }
  for (std::size_t place = 0; place < map.theirs.size(); ++place) {
    const MapPerson& person = map.theirs[place];
    const bool known = person.line.id.valid();
    const float x = middle + reach;
    const float y = their_rows[place];
    SceneNode node = node_at(x, y, radius,
                             {person.line.key, person.gender == Gender::feminine, true, !known, false, person.mood,
                              painter.theme, person.line.acquaintance == Acquaintance::met});
    if (person.line.acquaintance == Acquaintance::met) {
      node.trust = static_cast<float>(person.line.trust.points) / 100.0F;
      node.trust_before = static_cast<float>(person.line.trust.points - person.trust_change) / 100.0F;
    }
    layout.theirs.push_back(std::move(node));
    const float label = label_height(painter, label_lines(person, layout.density), measures.label_width);
    layout.their_labels.push_back(
        {{x + radius + painter.px(12), y - label / 2, measures.label_width, label}, Align::left});
  }
  return layout;
}

SceneLayout between(const SceneLayout& from, const SceneLayout& to, float share) {
  SceneLayout layout = to;
  const float eased = share * share * (3 - 2 * share);
  const auto move = [&](const std::vector<SceneNode>& before, std::vector<SceneNode>& nodes,
                        std::vector<SceneLabel>& labels) {
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      const auto old = std::find_if(before.begin(), before.end(), [&](const SceneNode& node) {
        return !node.look.unknown && node.look.key == nodes[at].look.key;
      });
      if (old == before.end()) continue;
      const float x = mix(old->x, nodes[at].x, eased);
      const float y = mix(old->y, nodes[at].y, eased);
      labels[at].at.left += x - nodes[at].x;
      labels[at].at.top += y - nodes[at].y;
      nodes[at].x = x;
      nodes[at].y = y;
      if (old->trust >= 0 && nodes[at].trust >= 0) nodes[at].trust = mix(old->trust, nodes[at].trust, eased);
    }
  };
  move(from.ours, layout.ours, layout.our_labels);
  move(from.theirs, layout.theirs, layout.their_labels);
  return layout;
}

namespace {

/// Where the longest words beside a face end, what the last month changed included: arrows stand there, near the names.
float words_end(const MapView& map, const SceneLayout& layout, const Painter& painter) {
  const float change = painter.px(30);
  const float beyond = painter.px(k_change_beyond);
  float end = 0;
  for (std::size_t at = 0; at < map.theirs.size(); ++at) {
    const SceneLabel& label = layout.their_labels[at];
    const std::vector<std::string> lines = label_lines(map.theirs[at], layout.density);
    for (std::size_t line = 0; line < lines.size(); ++line) {
      const TextStyle style = line == 0 ? TextStyle::strong : TextStyle::small;
      const float width = measure(painter, style, lines[line], label.at.width).width;
      const bool has_change = line + 1 == lines.size() && map.theirs[at].trust_change != 0;
      end = std::max(end, has_change ? std::min(label.at.left + width + change, label.at.right() + beyond)
                                     : std::min(label.at.left + width, label.at.right()));
    }
  }
  return end + painter.px(4);
}

void add_ties(ScenePicture& picture, const MapView& map, const SceneLayout& layout, std::size_t shown,
              const Painter& painter) {
  constexpr float apart = 18;
  std::vector<float> pairs(map.ours.size(), 0);
  for (const MapTie& tie : map.ties) pairs[tie.own] += tie.works_alone ? 1.0F : 0.0F;
  std::vector<float> marked(map.ours.size(), 0);
  for (const MapTie& tie : map.ties) {
    const SceneNode& own = layout.ours[tie.own];
    const SceneNode& person = layout.theirs[tie.person];
    SceneTie line;
    line.from_x = own.x + own.radius;
    line.from_y = own.y;
    line.to_x = person.x - person.radius - painter.px(4);
    line.to_y = person.y;
    line.thickness = painter.px(std::max(1.2F + static_cast<float>(tie.points) * 0.075F, k_least_line));
    line.hue = map.ours[tie.own].is_kam ? Hue::alone : Hue::ours;
    line.faint = shown < map.theirs.size() && tie.person != shown;
    picture.ties.push_back(line);
    if (!tie.works_alone) continue;
    // Near the colleague, one after the other: where ties cross they would lie on each other.
    const float length = std::max(line.to_x - line.from_x, 1.0F);
    const float step = std::min(painter.px(apart) / length, 1 / (pairs[tie.own] + 1));
    const ScenePoint at = point_on(line, step * ++marked[tie.own]);
    const float side = std::min(painter.px(6), 0.4F * step * length);  // smaller where the two sides nearly touch
    picture.lozenges.push_back({at.x, at.y, side, line.faint});
  }
}

/// Where an arrow leaves or reaches somebody.
struct ArrowEnd {
  std::size_t arrow = 0;
  bool begins = false;
  bool goes_up = false;
  std::size_t lane = 0;
};

/// From top to bottom, so that arrows of one person cross as little as can be: those that go up, the nearest lane
/// first, then those that go down, the farthest first.
bool stands_above(const ArrowEnd& one, const ArrowEnd& other) {
  if (one.goes_up != other.goes_up) return one.goes_up;
  return one.goes_up ? one.lane < other.lane : one.lane > other.lane;
}

/// The heights at which arrows leave and reach each person, a little apart.
void spread_ends(const std::vector<MapInfluence>& links, const SceneLayout& layout,
                 const std::vector<std::size_t>& lanes, const Painter& painter, std::vector<SceneArrow>& arrows) {
  for (std::size_t person = 0; person < layout.theirs.size(); ++person) {
    std::vector<ArrowEnd> ends;
    ends.reserve(arrows.size());
    for (std::size_t at = 0; at < links.size(); ++at) {
      const MapInfluence& link = links[at];
      if (link.from == person) ends.push_back({at, true, link.on < person, lanes[at]});
      if (link.on == person) ends.push_back({at, false, link.from < person, lanes[at]});
    }
    if (ends.empty()) continue;
    std::sort(ends.begin(), ends.end(), stands_above);
    const SceneNode& node = layout.theirs[person];
    const auto steps = static_cast<float>(ends.size() - 1);
    const float step = steps > 0 ? std::min(painter.px(7), 1.6F * node.radius / steps) : 0;
    for (std::size_t at = 0; at < ends.size(); ++at) {
      const float y = node.y + step * (static_cast<float>(at) - steps / 2);
      (ends[at].begins ? arrows[ends[at].arrow].from_y : arrows[ends[at].arrow].to_y) = y;
    }
  }
}

void add_arrows(ScenePicture& picture, const MapView& map, const SceneLayout& layout, std::size_t shown,
                const Painter& painter) {
  const std::vector<MapInfluence> links = influences_drawn(map, shown);
  if (links.empty()) return;
  const std::vector<std::size_t> lanes = lanes_of(links);
  const float beside_words = words_end(map, layout, painter);
  const float first = beside_words + painter.px(k_before_lanes - k_least_lane);
  const float room = static_cast<float>(picture.width) - painter.px(2) - first;
  const float step = std::min(painter.px(k_widest_lane), room / static_cast<float>(count_of(lanes)));
  picture.arrows.resize(links.size());
  for (std::size_t at = 0; at < links.size(); ++at) {
    SceneArrow& arrow = picture.arrows[at];
    arrow.x = beside_words + painter.px(2);
    arrow.lane_x = first + step * static_cast<float>(lanes[at]);
    arrow.head = painter.px(k_arrow_head);
    arrow.stands_out = shown < map.theirs.size();
    arrow.thickness =
        painter.px(arrow.stands_out ? k_least_line + static_cast<float>(links[at].percent) * 0.02F : k_least_line);
  }
  spread_ends(links, layout, lanes, painter, picture.arrows);
}

}  // namespace

ScenePoint point_on(const SceneTie& tie, float share) {
  // A cubic curve whose two middle points stand halfway, at the heights of its ends.
  const float rest = 1 - share;
  const float middle = (tie.from_x + tie.to_x) / 2;
  const float of_from = rest * rest * rest;
  const float of_to = share * share * share;
  const float of_first = 3 * rest * rest * share;
  const float of_second = 3 * rest * share * share;
  return {of_from * tie.from_x + (of_first + of_second) * middle + of_to * tie.to_x,
          (of_from + of_first) * tie.from_y + (of_second + of_to) * tie.to_y};
}

std::vector<MapInfluence> influences_drawn(const MapView& map, std::size_t shown) {
  std::vector<MapInfluence> links = map.influences;
  if (shown < map.theirs.size()) {
    std::erase_if(links, [&](const MapInfluence& link) { return link.from != shown && link.on != shown; });
    return links;
  }
  std::stable_sort(links.begin(), links.end(),
                   [](const MapInfluence& one, const MapInfluence& other) { return one.percent > other.percent; });
  if (links.size() > k_arrows_at_rest) links.resize(k_arrows_at_rest);
  return links;
}

std::vector<std::size_t> lanes_of(const std::vector<MapInfluence>& links) {
  const auto top = [&](std::size_t at) { return std::min(links[at].from, links[at].on); };
  const auto bottom = [&](std::size_t at) { return std::max(links[at].from, links[at].on); };
  // The shortest stand nearest to the words.
  std::vector<std::size_t> order(links.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return bottom(one) - top(one) < bottom(other) - top(other);
  });
  std::vector<std::size_t> lanes(links.size(), 0);
  for (std::size_t place = 0; place < order.size(); ++place) {
    const std::size_t here = order[place];
    const auto is_taken = [&](std::size_t lane) {
      return std::any_of(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(place), [&](std::size_t other) {
        return lanes[other] == lane && top(other) <= bottom(here) && top(here) <= bottom(other);
      });
    };
    while (is_taken(lanes[here])) ++lanes[here];
  }
  return lanes;
}

ScenePicture picture_of(const MapView& map, const SceneLayout& layout, std::size_t looked_at, std::size_t hovered,
                        const Painter& painter, unsigned width) {
  ScenePicture picture;
  picture.width = width;
  picture.height = static_cast<unsigned>(std::ceil(layout.height));
  picture.theme = painter.theme;
  picture.scale = painter.scale;
  picture.ours = layout.ours;
  picture.theirs = layout.theirs;
  const std::size_t shown = hovered < map.theirs.size() ? hovered : looked_at;
  for (std::size_t at = 0; at < picture.theirs.size(); ++at) {
    picture.theirs[at].selected = at == looked_at;
    picture.theirs[at].hovered = at == hovered;
  }
  add_ties(picture, map, layout, shown, painter);
  add_arrows(picture, map, layout, shown, painter);
  return picture;
}

}  // namespace diapason
