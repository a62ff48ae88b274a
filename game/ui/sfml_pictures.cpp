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

void draw_tie(sf::RenderTarget& target, const SceneTie& tie, ThemeKind theme) {
  std::vector<sf::Vector2f> points;
  constexpr int steps = 36;
  points.reserve(steps + 1);
  for (int step = 0; step <= steps; ++step) {
    const ScenePoint at = point_on(tie, static_cast<float>(step) / steps);
    points.emplace_back(at.x, at.y);
  }
  stroke(target, points, tie.thickness,
         mixed(colour_of(theme, Hue::card), colour_of(theme, tie.hue), tie.faint ? 0.28F : 0.92F));
}

void draw_lozenge(sf::RenderTarget& target, const SceneLozenge& lozenge, ThemeKind theme, float scale) {
  const auto fill = [&](float side, Colour colour) {
    const auto& [x, y, own_side, faint] = lozenge;
    fill_polygon(target, {{x - side, y}, {x, y - side}, {x + side, y}, {x, y + side}}, colour);
  };
  // A rim parts it from the lines that it lies on.
  fill(lozenge.side + 2 * scale, colour_of(theme, Hue::card));
  fill(lozenge.side, mixed(colour_of(theme, Hue::card), colour_of(theme, Hue::ours), lozenge.faint ? 0.28F : 1.0F));
}

Colour colour_of_arrow(ThemeKind theme, bool stands_out) {
  return mixed(colour_of(theme, Hue::card), colour_of(theme, Hue::theirs), stands_out ? 1.0F : 0.45F);
}

void draw_arrow(sf::RenderTarget& target, const SceneArrow& arrow, ThemeKind theme, float scale) {
  const float down = arrow.to_y > arrow.from_y ? 1.0F : -1.0F;
  const float bend = std::min(6 * scale, std::abs(arrow.to_y - arrow.from_y) / 2);
  std::vector<sf::Vector2f> points{{arrow.x, arrow.from_y}};
  constexpr int steps = 8;
  points.reserve(2 * steps + 4);
  const auto turn = [&](float y, float from_angle) {
    for (int step = 0; step <= steps; ++step) {
      const float angle = from_angle + k_pi / 2 * static_cast<float>(step) / steps;
      points.emplace_back(arrow.lane_x - bend + bend * std::sin(angle), y - down * bend * std::cos(angle));
    }
  };
  turn(arrow.from_y + down * bend, 0);
  turn(arrow.to_y - down * bend, k_pi / 2);
  const float neck = arrow.x + arrow.head;
  points.emplace_back(neck, arrow.to_y);
  const Colour colour = colour_of_arrow(theme, arrow.stands_out);
  stroke(target, points, arrow.thickness, colour);
  const float half = arrow.head * 0.5F;
  fill_polygon(target, {{arrow.x, arrow.to_y}, {neck + 1, arrow.to_y - half}, {neck + 1, arrow.to_y + half}}, colour);
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
  for (const SceneArrow& arrow : scene.arrows) draw_arrow(*texture, arrow, scene.theme, scene.scale);
  for (const bool faint : {true, false}) {
    for (const SceneTie& tie : scene.ties)
      if (tie.faint == faint) draw_tie(*texture, tie, scene.theme);
    for (const SceneLozenge& lozenge : scene.lozenges)
      if (lozenge.faint == faint) draw_lozenge(*texture, lozenge, scene.theme, scene.scale);
  }
  for (const SceneNode& node : scene.ours) draw_node(*texture, node, scene.theme, scene.scale);
  for (const SceneNode& node : scene.theirs) draw_node(*texture, node, scene.theme, scene.scale);
  texture->display();
  scenes_.push_back({scene, std::move(texture)});
  return picture_in(*scenes_.back().texture);
}

}  // namespace diapason
