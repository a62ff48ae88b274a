#pragma once

#include <vector>

#include <SFML/Graphics/Color.hpp>
#include <SFML/System/Vector2.hpp>

#include "ui/theme.hpp"

namespace sf {
class RenderTarget;
}

namespace diapason {

inline constexpr float k_pi = 3.14159265F;

[[nodiscard]] inline sf::Color sfml_colour(Colour colour) {
  return {colour.red, colour.green, colour.blue, colour.alpha};
}

/// A polygon that sees all its corners from the middle of them (convex, or nearly).
void fill_polygon(sf::RenderTarget& target, const std::vector<sf::Vector2f>& points, Colour colour);
/// A line through points, with smooth edges and round ends.
void stroke(sf::RenderTarget& target, const std::vector<sf::Vector2f>& points, float thickness, Colour colour);

}  // namespace diapason
