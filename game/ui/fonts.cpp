#include "ui/fonts.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

#include <imgui.h>

namespace diapason {
namespace {

struct Face {
  const char* path = "";
  float size = 0;
  bool even_digits = false;
};

constexpr const char* k_package = "fonts-inter";

// In the order of TextStyle.
constexpr std::array<Face, k_text_styles> k_faces{{
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", 13},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", 13},
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", 15},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", 15},
    {"/usr/share/fonts/opentype/inter/Inter-Italic.otf", 15},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", 17},
    {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", 24},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", 15, true},
    {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", 24, true},
    {"/usr/share/fonts/opentype/inter/Inter-Italic.otf", 18},
    {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", 40, true},
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", 10},
}};

// Latin with its additions (œ, Ÿ), the marks of French and English typography, €, arrows and signs of the sentences.
constexpr std::array<ImWchar, 17> k_glyphs{0x0020, 0x017F, 0x2010, 0x2027, 0x202F, 0x203A, 0x20AC, 0x20AC, 0x2190,
                                           0x2193, 0x2212, 0x2212, 0x2260, 0x2265, 0x25CB, 0x25CF, 0};

/// Gives all digits the room of the widest: rasterised without the face's own tables, Inter's are proportional, and
/// figures below each other must stand in columns.
void even_out_digits(ImFont& font) {
  constexpr ImWchar zero = '0';
  constexpr ImWchar nine = '9';
  const auto is_digit = [](const ImFontGlyph& glyph) { return glyph.Codepoint >= zero && glyph.Codepoint <= nine; };
  float widest = 0;
  for (const ImFontGlyph& glyph : font.Glyphs)
    if (is_digit(glyph)) widest = std::max(widest, glyph.AdvanceX);
  for (ImFontGlyph& glyph : font.Glyphs) {
    if (!is_digit(glyph)) continue;
    const float aside = (widest - glyph.AdvanceX) / 2;
    glyph.X0 += aside;
    glyph.X1 += aside;
    glyph.AdvanceX = widest;
    font.IndexAdvanceX[static_cast<int>(glyph.Codepoint)] = widest;
  }
}

}  // namespace

std::string Fonts::load(float scale) {
  for (const Face& face : k_faces) {
    std::error_code error;
    if (!std::filesystem::exists(face.path, error))
      return std::string{face.path} + " is missing: install the package " + k_package + ".";
  }
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.TexDesiredWidth = 2048;
  for (std::size_t style = 0; style < k_faces.size(); ++style) {
    ImFontConfig config;
    config.OversampleH = 2;
    config.OversampleV = 1;
    config.PixelSnapH = false;
    fonts_[style] = atlas.AddFontFromFileTTF(k_faces[style].path, std::round(k_faces[style].size * scale), &config,
                                             k_glyphs.data());
  }
  atlas.Build();
  for (std::size_t style = 0; style < k_faces.size(); ++style)
    if (k_faces[style].even_digits) even_out_digits(*fonts_[style]);
  scale_ = scale;
  return {};
}

}  // namespace diapason
