#include "ui/sfml_pictures.hpp"

#include <algorithm>
#include <cmath>

#include <SFML/Graphics.hpp>

#include "ui/portrait.hpp"
#include "ui/shapes.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_kept_portraits = 96;
constexpr std::size_t k_kept_scenes = 2;  // the review shows two side by side

std::unique_ptr<sf::RenderTexture> texture_of(unsigned width, unsigned height) {
  auto texture = std::make_unique<sf::RenderTexture>();
  sf::ContextSettings settings;
  settings.antialiasingLevel = std::min(4U, sf::RenderTexture::getMaximumAntialiasingLevel());
  if (!texture->create(width, height, settings)) return nullptr;
  texture->setSmooth(true);
  return texture;
}

/// SFML keeps what it draws upside down.
Picture picture_in(const sf::RenderTexture& texture) { return {texture.getTexture().getNativeHandle(), 0, 1, 1, 0}; }

std::vector<sf::Vector2f> curve(sf::Vector2f from, sf::Vector2f by, sf::Vector2f towards, sf::Vector2f to) {
  std::vector<sf::Vector2f> points;
  constexpr int steps = 36;
  for (int step = 0; step <= steps; ++step) {
    const float t = static_cast<float>(step) / steps;
    const float u = 1 - t;
    points.push_back(from * (u * u * u) + by * (3 * u * u * t) + towards * (3 * u * t * t) + to * (t * t * t));
  }
  return points;
}

void draw_tie(sf::RenderTarget& target, const SceneTie& tie, ThemeKind theme, float scale) {
  const float middle = (tie.from_x + tie.to_x) / 2;
  const auto points = curve({tie.from_x, tie.from_y}, {middle, tie.from_y}, {middle, tie.to_y}, {tie.to_x, tie.to_y});
  const Colour colour = mixed(colour_of(theme, Hue::card), colour_of(theme, tie.hue), tie.faint ? 0.28F : 0.92F);
  stroke(target, points, tie.thickness, colour);
  if (tie.autonomy <= 0) return;
  const float y = (tie.from_y + tie.to_y) / 2;
  const float side = scale * (4 + 6 * tie.autonomy);
  fill_polygon(target, {{middle - side, y}, {middle, y - side}, {middle + side, y}, {middle, y + side}}, colour);
}

void draw_arrow(sf::RenderTarget& target, const SceneArrow& arrow, ThemeKind theme) {
  const float out = arrow.x + arrow.bow;
  const auto points = curve({arrow.x, arrow.from_y}, {out, arrow.from_y}, {out, arrow.to_y}, {arrow.x, arrow.to_y});
  const Colour colour = mixed(colour_of(theme, Hue::card), colour_of(theme, Hue::theirs), arrow.faint ? 0.2F : 0.72F);
  stroke(target, points, arrow.thickness, colour);
  const float head = 3 + arrow.thickness * 1.6F;
  fill_polygon(target,
               {{arrow.x - 2, arrow.to_y},
                {arrow.x + head * 1.5F, arrow.to_y - head},
                {arrow.x + head * 1.5F, arrow.to_y + head}},
               colour);
}

void draw_arc(sf::RenderTarget& target, const SceneNode& node, float radius, float from, float to, float thickness,
              Colour colour) {
  std::vector<sf::Vector2f> points;
  const int steps = std::max(2, static_cast<int>(std::lround(48 * (to - from))));
  for (int step = 0; step <= steps; ++step) {
    const float share = from + (to - from) * static_cast<float>(step) / static_cast<float>(steps);
    const float angle = -k_pi / 2 + 2 * k_pi * share;
    points.emplace_back(node.x + radius * std::cos(angle), node.y + radius * std::sin(angle));
  }
  stroke(target, points, thickness, colour);
}

void draw_node(sf::RenderTarget& target, const SceneNode& node, ThemeKind theme, float scale) {
  const float arc = node.radius + 4 * scale;
  if (node.selected || node.hovered) {
    draw_arc(target, node, arc + 5 * scale, 0, 1, 3 * scale,
             node.selected ? colour_of(theme, Hue::accent) : colour_of(theme, Hue::hairline));
  }
  if (node.trust >= 0) {
    draw_arc(target, node, arc, 0, 1, 4 * scale, colour_of(theme, Hue::hairline));
    if (node.trust > 0.005F) draw_arc(target, node, arc, 0, node.trust, 4 * scale, colour_of(theme, Hue::theirs));
    // What the last month gave or took.
    const float change = node.trust - node.trust_before;
    if (std::abs(change) > 0.005F)
      draw_arc(target, node, arc, std::min(node.trust, node.trust_before), std::max(node.trust, node.trust_before),
               4 * scale, colour_of(theme, change > 0 ? Hue::good : Hue::bad));
  }
  draw_portrait(target, node.look, node.x, node.y, node.radius);
}

}  // namespace

SfmlPictures::SfmlPictures() = default;
SfmlPictures::~SfmlPictures() = default;

Picture SfmlPictures::portrait(const PortraitLook& look, float side) {
  // Twice as large as shown: what is scaled down has smooth edges.
  const auto pixels = static_cast<unsigned>(std::lround(side * 2));
  const auto known = std::find_if(portraits_.begin(), portraits_.end(),
                                  [&](const KeptPortrait& kept) { return kept.look == look && kept.side == pixels; });
  if (known != portraits_.end()) return picture_in(*known->texture);
  auto texture = texture_of(pixels, pixels);
  if (texture == nullptr) return {};
  texture->clear(sf::Color::Transparent);
  draw_portrait(*texture, look, side, side, side);
  texture->display();
  if (portraits_.size() >= k_kept_portraits) portraits_.pop_front();
  portraits_.push_back({look, pixels, std::move(texture)});
  return picture_in(*portraits_.back().texture);
}

Picture SfmlPictures::scene(const ScenePicture& scene) {
  const auto known =
      std::find_if(scenes_.begin(), scenes_.end(), [&](const KeptScene& kept) { return kept.drawn == scene; });
  if (known != scenes_.end()) {
    scenes_.splice(scenes_.end(), scenes_, known);
    return picture_in(*scenes_.back().texture);
  }
  // The one shown longest ago gives its texture, which suits while a scene moves.
  std::unique_ptr<sf::RenderTexture> texture;
  if (scenes_.size() >= k_kept_scenes) {
    texture = std::move(scenes_.front().texture);
    scenes_.pop_front();
  }
  if (texture == nullptr || texture->getSize() != sf::Vector2u{scene.width, scene.height})
    texture = texture_of(scene.width, scene.height);
  if (texture == nullptr) return {};
  texture->clear(sfml_colour(colour_of(scene.theme, Hue::card)));
  for (const SceneArrow& arrow : scene.arrows) draw_arrow(*texture, arrow, scene.theme);
  for (const bool faint : {true, false})
    for (const SceneTie& tie : scene.ties)
      if (tie.faint == faint) draw_tie(*texture, tie, scene.theme, scene.scale);
  for (const SceneNode& node : scene.ours) draw_node(*texture, node, scene.theme, scene.scale);
  for (const SceneNode& node : scene.theirs) draw_node(*texture, node, scene.theme, scene.scale);
  texture->display();
  scenes_.push_back({scene, std::move(texture)});
  return picture_in(*scenes_.back().texture);
}

}  // namespace diapason
