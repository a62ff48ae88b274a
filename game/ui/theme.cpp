#include "ui/theme.hpp"

#include <algorithm>
#include <cmath>

namespace diapason {
namespace {

using Palette = std::array<Colour, k_hues>;

constexpr Colour rgb(std::uint32_t code, std::uint8_t alpha = 255) {
  return {static_cast<std::uint8_t>(code >> 16U & 0xFFU), static_cast<std::uint8_t>(code >> 8U & 0xFFU),
          static_cast<std::uint8_t>(code & 0xFFU), alpha};
}

// In the order of Hue. Ours and theirs stay apart for the colour-blind; words reach 4.5:1 on paper and card (a test).
constexpr Palette k_light{rgb(0xF5F3EE), rgb(0xFFFFFF), rgb(0xF7F6F2), rgb(0xEFEDE7),     rgb(0xE0DCD3),
                          rgb(0x1D2733), rgb(0x566370), rgb(0x1F5FA8), rgb(0xA94E09),     rgb(0x6F7D8F),
                          rgb(0x0E7268), rgb(0xFFFFFF), rgb(0xDDEDEA), rgb(0x1B6E3C),     rgb(0x7E5600),
                          rgb(0xFBF1DC), rgb(0xA61B1B), rgb(0xFAE6E4), rgb(0x1D2733, 120)};
constexpr Palette k_dark{rgb(0x12171D), rgb(0x1B222B), rgb(0x232C37), rgb(0x2D3846),     rgb(0x364250),
                         rgb(0xEDF1F5), rgb(0xA9B5C1), rgb(0x7FB4F0), rgb(0xF0A35E),     rgb(0x7C8A9B),
                         rgb(0x4CC2B2), rgb(0x0B1A18), rgb(0x1E3B39), rgb(0x6FCF97),     rgb(0xE5BE6A),
                         rgb(0x3A3119), rgb(0xFF9A92), rgb(0x432524), rgb(0x000000, 150)};

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

std::uint8_t between(std::uint8_t from, std::uint8_t to, float share) {
  return static_cast<std::uint8_t>(std::lround(static_cast<float>(from) + static_cast<float>(to - from) * share));
}

}  // namespace

Colour colour_of(ThemeKind theme, Hue hue) {
  return (theme == ThemeKind::light ? k_light : k_dark)[static_cast<std::size_t>(hue)];
}

double contrast(Colour one, Colour other) {
  const double first = luminance(one) + 0.05;
  const double second = luminance(other) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

Colour mixed(Colour from, Colour to, float share) {
  const float part = std::clamp(share, 0.0F, 1.0F);
  return {between(from.red, to.red, part), between(from.green, to.green, part), between(from.blue, to.blue, part),
          between(from.alpha, to.alpha, part)};
}

}  // namespace diapason
