#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ui/painter.hpp"

namespace diapason {

/// One line of a chart, a value a month from month 0.
struct ChartLine {
  std::string name;
  std::vector<std::int64_t> values;
  Hue hue = Hue::ours;
  bool dashed = false;  ///< told apart without colour
};

/// Lines over the months of a run, with a scale at the left, months below and each line's name at its end.
/// `least` and `most` bound the scale at the least; it grows with the values. `as_money` writes the scale in euros.
/// Answers where the lines stand, from month 0 at its left to `months` at its right.
Box chart(Painter& painter, std::span<const ChartLine> lines, std::int32_t months, std::int64_t least,
          std::int64_t most, bool as_money, float height);

}  // namespace diapason
