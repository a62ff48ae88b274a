#pragma once

#include <array>
#include <cstdint>
#include <string>

struct ImFont;

namespace diapason {

/// The type scale, all in Inter; the digits of figures are even. Sizes in pixels at 100 %.
enum class TextStyle : std::uint8_t {
  small,         ///< 13
  small_strong,  ///< 13, semi-bold
  body,          ///< 15
  strong,        ///< 15, semi-bold
  quote,         ///< 15, italic: what people say
  heading,       ///< 17, semi-bold
  title,         ///< 24, bold
  figure,        ///< 15, semi-bold, even digits
  figure_large,  ///< 24, bold, even digits
  quote_large,   ///< 18, italic: what is said at a turn of the month
  figure_huge,   ///< 40, bold, even digits: the mark
  citation,      ///< 10: the number of a rule, raised behind the words that rest on it
};
inline constexpr std::size_t k_text_styles = 12;

/// The faces of the type scale at one size, rasterised into ImGui's atlas.
class Fonts {
 public:
  /// Fills the atlas of the current ImGui context for a scale of 1 (100 %) and more. What is said otherwise is which
  /// file is missing and which package brings it; then nothing has changed.
  [[nodiscard]] std::string load(float scale);

  [[nodiscard]] ImFont* of(TextStyle style) const { return fonts_[static_cast<std::size_t>(style)]; }
  [[nodiscard]] float scale() const { return scale_; }

 private:
  std::array<ImFont*, k_text_styles> fonts_{};
  float scale_ = 0;
};

}  // namespace diapason
