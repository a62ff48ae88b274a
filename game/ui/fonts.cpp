#include "ui/fonts.hpp"

#include <cmath>
#include <filesystem>
#include <system_error>

#include <imgui.h>

namespace diapason {
namespace {

struct Face {
  const char* path;
  const char* package;
  float size;
};

constexpr const char* k_inter = "fonts-inter";
constexpr const char* k_lato = "fonts-lato";

// In the order of TextStyle.
constexpr std::array<Face, k_text_styles> k_faces{{
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", k_inter, 13},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", k_inter, 13},
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", k_inter, 15},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", k_inter, 15},
    {"/usr/share/fonts/opentype/inter/Inter-Italic.otf", k_inter, 15},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", k_inter, 17},
    {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", k_inter, 24},
    {"/usr/share/fonts/truetype/lato/Lato-Regular.ttf", k_lato, 15},
    {"/usr/share/fonts/truetype/lato/Lato-Bold.ttf", k_lato, 24},
    {"/usr/share/fonts/opentype/inter/Inter-Italic.otf", k_inter, 18},
    {"/usr/share/fonts/truetype/lato/Lato-Bold.ttf", k_lato, 40},
}};

// Latin with its additions (œ, Ÿ), the marks of French and English typography, €, arrows and signs of the sentences.
constexpr std::array<ImWchar, 17> k_glyphs{0x0020, 0x017F, 0x2010, 0x2027, 0x202F, 0x203A, 0x20AC, 0x20AC, 0x2190,
                                           0x2193, 0x2212, 0x2212, 0x2260, 0x2265, 0x25CB, 0x25CF, 0};

}  // namespace

std::string Fonts::load(float scale) {
  for (const Face& face : k_faces) {
    std::error_code error;
    if (!std::filesystem::exists(face.path, error))
      return std::string{face.path} + " is missing: install the package " + face.package + ".";
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
  scale_ = scale;
  return {};
}

}  // namespace diapason
