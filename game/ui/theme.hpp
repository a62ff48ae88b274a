#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace diapason {

/// A colour, 0 to 255 each.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  [[nodiscard]] constexpr Colour faded(std::uint8_t to_alpha) const { return {red, green, blue, to_alpha}; }
  bool operator==(const Colour&) const = default;
};

/// What a colour is for. Panels name roles, never colours.
enum class Hue : std::uint8_t {
  paper,      ///< behind everything
  card,       ///< panels
  raised,     ///< what can be pressed, at rest
  hover,      ///< the same under the pointer
  hairline,   ///< borders, empty parts of bars
  ink,        ///< words
  quiet,      ///< words of second rank
  ours,       ///< our side
  theirs,     ///< the client's side
  alone,      ///< held by the KAM alone
  accent,     ///< the one accent: what is current, what leads on
  on_accent,  ///< words on the accent
  accent_soft,
  good,
  warn,
  warn_soft,
  bad,
  bad_soft,
  shade,  ///< laid over what a dialogue covers
};
inline constexpr std::size_t k_hues = 19;

enum class ThemeKind : std::uint8_t { light, dark };

[[nodiscard]] Colour colour_of(ThemeKind theme, Hue hue);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(Colour one, Colour other);

/// A colour between two, `share` from 0 (the first) to 1.
[[nodiscard]] Colour mixed(Colour from, Colour to, float share);

}  // namespace diapason
