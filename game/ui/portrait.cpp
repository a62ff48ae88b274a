#include "ui/portrait.hpp"

#include <array>
#include <cmath>
#include <vector>

#include <SFML/Graphics.hpp>

#include "ui/shapes.hpp"

namespace diapason {
namespace {

/// Choices of a face, drawn from its key one after the other (FNV-1a, then a mixing step each time).
class Traits {
 public:
  explicit Traits(const std::string& key) {
    for (const char letter : key) state_ = (state_ ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
  }
  std::size_t pick(std::size_t count) {
    state_ ^= state_ >> 33U;
    state_ *= 0xFF51AFD7ED558CCDULL;
    state_ ^= state_ >> 29U;
    return static_cast<std::size_t>(state_ >> 11U) % count;
  }

 private:
  std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

constexpr Colour tone(std::uint32_t code) {
  return {static_cast<std::uint8_t>(code >> 16U), static_cast<std::uint8_t>(code >> 8U & 0xFFU),
          static_cast<std::uint8_t>(code & 0xFFU)};
}

constexpr std::array<Colour, 7> k_skins{tone(0xF6D7BF), tone(0xEFC3A0), tone(0xE0A878), tone(0xC98C5B),
                                        tone(0xA86C40), tone(0x85522F), tone(0xF3CDB4)};
constexpr std::array<Colour, 8> k_hairs{tone(0x1F1A19), tone(0x3A2618), tone(0x5B3A22), tone(0x8A5A2B),
                                        tone(0xB9883F), tone(0x9A9A9E), tone(0xC9C9CC), tone(0x6E2F1D)};

/// Lengths in parts of the radius, from the middle of the circle, y downwards.
struct Face {
  sf::RenderTarget& target;
  float x;
  float y;
  float radius;

  [[nodiscard]] sf::Vector2f at(float dx, float dy) const { return {x + dx * radius, y + dy * radius}; }
  void oval(float dx, float dy, float wide, float high, Colour colour) const {
    std::vector<sf::Vector2f> points;
    constexpr int corners = 40;
    for (int corner = 0; corner < corners; ++corner) {
      const float angle = 2 * k_pi * static_cast<float>(corner) / corners;
      points.push_back(at(dx + wide * std::cos(angle), dy + high * std::sin(angle)));
    }
    fill_polygon(target, points, colour);
  }
  /// The part of an oval above a height: hair over a forehead.
  void cap(float dx, float dy, float wide, float high, float until, Colour colour) const {
    std::vector<sf::Vector2f> points;
    constexpr int corners = 40;
    for (int corner = 0; corner <= corners; ++corner) {
      const float angle = k_pi + k_pi * static_cast<float>(corner) / corners;
      points.push_back(at(dx + wide * std::cos(angle), std::min(dy + high * std::sin(angle), until)));
    }
    fill_polygon(target, points, colour);
  }
  /// A bow: an arc of a parabola from left to right, `sag` downwards in the middle.
  void bow(float dx, float dy, float wide, float sag, float thick, Colour colour) const {
    std::vector<sf::Vector2f> points;
    constexpr int steps = 10;
    for (int step = 0; step <= steps; ++step) {
      const float share = static_cast<float>(step) / steps * 2 - 1;
      points.push_back(at(dx + wide * share, dy + sag * (1 - share * share)));
    }
    stroke(target, points, thick * radius, colour);
  }
};

Colour darker(Colour colour, float share) { return mixed(colour, {20, 16, 14}, share); }

/// Shoulders that end where the circle ends.
void draw_shoulders(const Face& face, Colour cloth) {
  std::vector<sf::Vector2f> points;
  constexpr int corners = 40;
  constexpr float edge = 0.93F;
  constexpr float meets = 0.80F;  // the angle at which the line of the shoulders meets the circle
  for (int corner = 0; corner <= corners; ++corner) {
    const float angle = meets + (k_pi - 2 * meets) * static_cast<float>(corner) / corners;
    points.push_back(face.at(edge * std::cos(angle), edge * std::sin(angle)));
  }
  const float wide = edge * std::cos(meets);
  const float drop = edge * std::sin(meets) - 0.40F;
  for (int corner = 0; corner <= corners; ++corner) {
    const float share = static_cast<float>(corner) / corners * 2 - 1;
    points.push_back(face.at(share * wide, 0.40F + drop * share * share * share * share));
  }
  fill_polygon(face.target, points, cloth);
}

void draw_hair_behind(const Face& face, std::size_t style, Colour hair) {
  if (style == 0) face.oval(0, 0.06F, 0.50F, 0.62F, hair);   // long
  if (style == 1) face.oval(0, -0.10F, 0.50F, 0.50F, hair);  // to the chin
  if (style == 2) face.oval(0, -0.72F, 0.20F, 0.18F, hair);  // a bun
  if (style == 3) {                                          // curls
    for (const float dx : {-0.40F, -0.2F, 0.0F, 0.2F, 0.40F})
      face.oval(dx, -0.42F + 0.5F * dx * dx, 0.21F, 0.21F, hair);
    face.oval(-0.42F, -0.12F, 0.15F, 0.2F, hair);
    face.oval(0.42F, -0.12F, 0.15F, 0.2F, hair);
  }
}

void draw_hair_before(const Face& face, std::size_t style, Colour hair, bool feminine) {
  if (feminine) {
    face.cap(0, -0.12F, 0.43F, 0.48F, style == 1 ? -0.30F : -0.34F, hair);
    if (style == 0) face.cap(-0.12F, -0.14F, 0.31F, 0.40F, -0.24F, hair);
    return;
  }
  switch (style) {
    case 0: face.cap(0, -0.14F, 0.42F, 0.44F, -0.34F, hair); break;      // short
    case 1: face.cap(0.03F, -0.14F, 0.43F, 0.52F, -0.31F, hair); break;  // full
    case 2:                                                              // thin on top
      face.oval(-0.39F, -0.16F, 0.06F, 0.15F, hair);
      face.oval(0.39F, -0.16F, 0.06F, 0.15F, hair);
      break;
    default: face.cap(0, -0.20F, 0.40F, 0.36F, -0.40F, hair); break;  // cropped
  }
}

void draw_features(const Face& face, Colour skin, Colour hair, std::int32_t mood) {
  const Colour line = darker(skin, 0.72F);
  for (const float side : {-1.0F, 1.0F}) {
    face.oval(side * 0.155F, -0.08F, 0.038F, 0.046F, tone(0x241C1A));
    const float worry = mood < 0 ? 0 : mood <= 1 ? 0.035F : mood >= 5 ? -0.02F : 0;
    const std::vector<sf::Vector2f> brow{face.at(side * 0.225F, -0.19F - worry), face.at(side * 0.10F, -0.20F + worry)};
    stroke(face.target, brow, 0.035F * face.radius, darker(hair, 0.25F));
  }
  face.bow(0, 0.07F, 0.045F, 0.03F, 0.026F, mixed(skin, line, 0.55F));
  const float sag = mood < 0 ? 0.03F : (static_cast<float>(mood) - 2.6F) * 0.028F;
  face.bow(0, 0.205F - sag / 2, 0.12F, sag, 0.036F, mixed(line, {150, 40, 40}, 0.25F));
}

void draw_glasses(const Face& face) {
  const Colour frame = tone(0x2B2A2E);
  for (const float side : {-1.0F, 1.0F}) {
    std::vector<sf::Vector2f> rim;
    constexpr int corners = 24;
    for (int corner = 0; corner <= corners; ++corner) {
      const float angle = 2 * k_pi * static_cast<float>(corner) / corners;
      rim.push_back(face.at(side * 0.16F + 0.115F * std::cos(angle), -0.075F + 0.10F * std::sin(angle)));
    }
    stroke(face.target, rim, 0.028F * face.radius, frame);
  }
  stroke(face.target, {face.at(-0.05F, -0.09F), face.at(0.05F, -0.09F)}, 0.028F * face.radius, frame);
}

void draw_beard(const Face& face, std::size_t style, Colour hair) {
  if (style == 0) {  // full
    std::vector<sf::Vector2f> points;
    constexpr int corners = 30;
    for (int corner = 0; corner <= corners; ++corner) {
      const float angle = k_pi * static_cast<float>(corner) / corners;
      points.push_back(face.at(0.37F * std::cos(angle), 0.08F + 0.37F * std::sin(angle)));
    }
    for (int corner = 0; corner <= corners; ++corner) {
      const float share = static_cast<float>(corner) / corners * 2 - 1;
      points.push_back(face.at(share * 0.30F, 0.13F + 0.03F * (1 - share * share)));
    }
    fill_polygon(face.target, points, hair);
  } else {
    face.bow(0, 0.145F, 0.13F, -0.03F, 0.05F, hair);  // a moustache
  }
}

void draw_unknown(const Face& face, const PortraitLook& look) {
  const Colour ink = colour_of(look.theme, Hue::quiet);
  std::vector<sf::Vector2f> hook;
  constexpr int steps = 16;
  for (int step = 0; step <= steps; ++step) {
    const float angle = -k_pi + (k_pi + 1.3F) * static_cast<float>(step) / steps;
    hook.push_back(face.at(0.2F * std::cos(angle), -0.18F + 0.2F * std::sin(angle)));
  }
  hook.push_back(face.at(0, 0.16F));
  stroke(face.target, hook, 0.09F * face.radius, ink);
  face.oval(0, 0.36F, 0.06F, 0.06F, ink);
}

void draw_face(const Face& face, const PortraitLook& look, Colour cloth) {
  Traits traits{look.key};
  const Colour skin = k_skins[traits.pick(k_skins.size())];
  const Colour hair = k_hairs[traits.pick(k_hairs.size())];
  const std::size_t style = traits.pick(4);
  const bool glasses = traits.pick(3) == 0;
  const bool bearded = !look.feminine && traits.pick(3) == 0;
  const std::size_t beard = traits.pick(2);
  const Colour shirt = mixed(cloth, traits.pick(2) == 0 ? Colour{255, 255, 255} : Colour{0, 0, 0},
                             0.06F * static_cast<float>(traits.pick(4)));

  if (look.feminine) draw_hair_behind(face, style, darker(hair, 0.12F));
  draw_shoulders(face, shirt);
  face.oval(0, 0.38F, 0.145F, 0.20F, darker(skin, 0.14F));
  if (!look.feminine || style >= 2) {
    face.oval(-0.37F, -0.03F, 0.06F, 0.09F, darker(skin, 0.06F));
    face.oval(0.37F, -0.03F, 0.06F, 0.09F, darker(skin, 0.06F));
  }
  face.oval(0, -0.06F, 0.37F, 0.44F, skin);
  if (bearded) draw_beard(face, beard, darker(hair, 0.05F));
  draw_hair_before(face, style, hair, look.feminine);
  draw_features(face, skin, hair, look.mood);
  if (glasses) draw_glasses(face);
}

}  // namespace

void draw_portrait(sf::RenderTarget& target, const PortraitLook& look, float x, float y, float radius) {
  const Face face{target, x, y, radius};
  const Colour ground = colour_of(look.theme, Hue::card);
  const Colour cloth = colour_of(look.theme, look.theirs ? Hue::theirs : Hue::ours);
  face.oval(0, 0, 1, 1, colour_of(look.theme, Hue::hairline));
  face.oval(0, 0, 0.95F, 0.95F, look.unknown ? ground : mixed(ground, cloth, 0.10F));
  if (look.unknown) return draw_unknown(face, look);

  if (look.is_player) {
    draw_shoulders(face, cloth);
    face.oval(0, -0.10F, 0.36F, 0.40F, cloth);
    return;
  }
  draw_face(face, look, cloth);
  // Whom we only know by name is seen as through a curtain.
  constexpr std::uint8_t k_curtain = 150;
  if (!look.met) face.oval(0, 0, 0.95F, 0.95F, ground.faded(k_curtain));
}

}  // namespace diapason
