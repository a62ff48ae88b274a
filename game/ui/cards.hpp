#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ui/widgets.hpp"

namespace diapason {

/// Blocks side by side in as many columns as there is room for; each goes where the page is shortest so far.
class Columns {
 public:
  /// Columns are at least `least_width` wide, in pixels at 100 %.
  Columns(Painter& painter, float least_width, std::size_t most = 2);
  ~Columns();
  Columns(const Columns&) = delete;
  Columns(Columns&&) = delete;
  Columns& operator=(const Columns&) = delete;
  Columns& operator=(Columns&&) = delete;

  template <class Draw>
  void put(Draw draw) {
    begin();
    draw();
    end();
  }

 private:
  void begin();
  void end();

  Painter& painter_;
  ImVec2 start_;
  float room_;
  float between_;
  float width_ = 0;
  float outer_inset_;
  std::vector<float> bottoms_;
  std::size_t column_ = 0;
};

/// A few words on a ground of their own; `dots` of 3 before them are filled, none are drawn for a negative number.
void tag(Painter& painter, std::string_view words, Hue ink, int dots = -1);
[[nodiscard]] Size tag_size(const Painter& painter, std::string_view words, int dots = -1);

/// A line with a sign before it.
void signed_line(Painter& painter, Sign which, Hue hue, std::string_view words, TextStyle style = TextStyle::small);

/// A diamond: the mark of a mirror pair, filled once the pair manages by itself.
void diamond(Painter& painter, const ImVec2& centre, float side, Hue hue, bool filled);

}  // namespace diapason
