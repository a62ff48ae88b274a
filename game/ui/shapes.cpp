#include "ui/shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <SFML/Graphics.hpp>

namespace diapason {
namespace {

float length(sf::Vector2f vector) { return std::sqrt(vector.x * vector.x + vector.y * vector.y); }

/// To the left of the way from one point to the next, one pixel long.
sf::Vector2f across(sf::Vector2f from, sf::Vector2f to) {
  const sf::Vector2f way = to - from;
  const float far = std::max(length(way), 0.001F);
  return {-way.y / far, way.x / far};
}

void draw_dot(sf::RenderTarget& target, sf::Vector2f at, float radius, sf::Color colour) {
  sf::CircleShape dot{radius, 20};
  dot.setOrigin(radius, radius);
  dot.setPosition(at);
  dot.setFillColor(colour);
  target.draw(dot);
}

}  // namespace

void fill_polygon(sf::RenderTarget& target, const std::vector<sf::Vector2f>& points, Colour colour) {
  if (points.size() < 3) return;
  const sf::Color fill = sfml_colour(colour);
  sf::Vector2f middle;
  for (const sf::Vector2f& point : points) middle += point;
  middle /= static_cast<float>(points.size());
  sf::VertexArray fan{sf::TriangleFan};
  fan.append({middle, fill});
  for (const sf::Vector2f& point : points) fan.append({point, fill});
  fan.append({points.front(), fill});
  target.draw(fan);
}

void stroke(sf::RenderTarget& target, const std::vector<sf::Vector2f>& points, float thickness, Colour colour) {
  if (points.size() < 2) return;
  // Edges fade over a pixel: without multisampling a thin slanted line would be a staircase.
  const float half = std::max(thickness / 2 - 0.5F, 0.0F);
  struct Edge {
    float aside;
    std::uint8_t alpha;
  };
  const std::array<Edge, 4> edges{{{-half - 1, 0}, {-half, colour.alpha}, {half, colour.alpha}, {half + 1, 0}}};
  for (std::size_t edge = 0; edge + 1 < edges.size(); ++edge) {
    sf::VertexArray strip{sf::TriangleStrip};
    for (std::size_t at = 0; at < points.size(); ++at) {
      const sf::Vector2f& before = points[at == 0 ? 0 : at - 1];
      const sf::Vector2f& after = points[std::min(at + 1, points.size() - 1)];
      const sf::Vector2f side = across(before, after);
      for (const Edge& of : {edges[edge], edges[edge + 1]})
        strip.append({points[at] + side * of.aside, sfml_colour(colour.faded(of.alpha))});
    }
    target.draw(strip);
  }
  if (colour.alpha < 255) return;  // a round end would show through its own line
  const sf::Color fill = sfml_colour(colour);
  draw_dot(target, points.front(), thickness / 2, fill);
  draw_dot(target, points.back(), thickness / 2, fill);
}

}  // namespace diapason
