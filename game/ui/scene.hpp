#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ui/painter.hpp"
#include "view/map.hpp"

namespace diapason {

/// A person of the scene, in pixels of the picture.
struct SceneNode {
  float x = 0;
  float y = 0;
  float radius = 0;
  PortraitLook look;
  float trust = -1;         ///< 0 to 1, drawn as an arc; negative: none
  float trust_before = -1;  ///< a month ago
  bool selected = false;
  bool hovered = false;
  bool operator==(const SceneNode&) const = default;
};

/// A tie: a curve from one of ours to somebody at the client.
struct SceneTie {
  float from_x = 0;
  float from_y = 0;
  float to_x = 0;
  float to_y = 0;
  float thickness = 1;
  Hue hue = Hue::alone;
  bool faint = false;  ///< somebody else is looked at
  bool operator==(const SceneTie&) const = default;
};

/// A place of the picture.
struct ScenePoint {
  float x = 0;
  float y = 0;
};
/// The place on a tie's curve, `share` from 0 (ours) to 1.
[[nodiscard]] ScenePoint point_on(const SceneTie& tie, float share);

/// On the tie of a pair that manages without the KAM.
struct SceneLozenge {
  float x = 0;
  float y = 0;
  float side = 0;  ///< from its middle to a corner
  bool faint = false;
  bool operator==(const SceneLozenge&) const = default;
};

/// Who listens to whom: out to the right, along a lane of its own and back to whoever listens.
struct SceneArrow {
  float x = 0;  ///< where it begins and ends, past all words
  float from_y = 0;
  float to_y = 0;
  float lane_x = 0;
  float head = 0;  ///< how long its head is
  float thickness = 1;
  bool stands_out = false;  ///< it is about whoever is looked at
  bool operator==(const SceneArrow&) const = default;
};

/// All that the scene is drawn from; the same picture is drawn once.
struct ScenePicture {
  unsigned width = 0;
  unsigned height = 0;
  ThemeKind theme = ThemeKind::light;
  float scale = 1;
  std::vector<SceneTie> ties;
  std::vector<SceneLozenge> lozenges;
  std::vector<SceneArrow> arrows;
  std::vector<SceneNode> ours;
  std::vector<SceneNode> theirs;
  bool operator==(const ScenePicture&) const = default;
};

/// Where words stand beside somebody.
struct SceneLabel {
  Box at;
  Align align = Align::left;
};

/// How much is said beside a face: the more people, the less.
enum class SceneDensity : std::uint8_t { roomy, compact, tight };

/// Where everybody stands: the bow-tie of the first stage opens into the diamond of the third, and on the fourth the
/// two sides interleave.
struct SceneLayout {
  std::vector<SceneNode> ours;
  std::vector<SceneNode> theirs;
  std::vector<SceneLabel> our_labels;
  std::vector<SceneLabel> their_labels;
  SceneDensity density = SceneDensity::roomy;
  float height = 0;  ///< at least what was asked for
};

/// What the legend, and the warning of overload above it, take at the foot.
[[nodiscard]] float foot_height(const MapView& map, const Painter& painter, float width);

/// `width` and `height` in pixels. Labels are as tall as their words need.
[[nodiscard]] SceneLayout lay_out(const MapView& map, const Painter& painter, float width, float height);

/// With nobody looked at only so many arrows are drawn, the strongest: all of them would be a thicket.
inline constexpr std::size_t k_arrows_at_rest = 8;
/// The influences that are drawn: all of whoever is `shown`, a place in `theirs`; past its end the strongest.
[[nodiscard]] std::vector<MapInfluence> influences_drawn(const MapView& map, std::size_t shown);
/// The lane of each, counted from the words outwards: those that pass each other never share one.
[[nodiscard]] std::vector<std::size_t> lanes_of(const std::vector<MapInfluence>& links);

/// The lines of a label: name, function, what we believe.
[[nodiscard]] std::vector<std::string> label_lines(const MapPerson& person, SceneDensity density);
[[nodiscard]] std::vector<std::string> label_lines(const MapOwn& own, SceneDensity density);

/// Between two layouts of the same people, `share` from 0 to 1; who stands in only one of them stands there.
[[nodiscard]] SceneLayout between(const SceneLayout& from, const SceneLayout& to, float share);

/// The picture of a layout. `looked_at` is a place in `theirs`, or past the end.
[[nodiscard]] ScenePicture picture_of(const MapView& map, const SceneLayout& layout, std::size_t looked_at,
                                      std::size_t hovered, const Painter& painter, unsigned width);

}  // namespace diapason
