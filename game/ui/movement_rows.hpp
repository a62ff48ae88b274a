#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "ui/painter.hpp"
#include "view/month_report.hpp"

namespace diapason {

/// What is open of the reports and the review.
struct ReportState {
  std::set<std::string, std::less<>> turned;  ///< folds that stand otherwise than at first, by their keys
};

/// An arrow up or down before the words of a change; as wide as it answers.
float change_mark(Painter& painter, std::int32_t direction, const std::string& words, TextStyle style);
/// The same, where up isn't always better.
float change_mark(Painter& painter, std::int32_t direction, const std::string& words, TextStyle style, Hue hue);

/// A line that unfolds what stands under it, by pressing; answers whether it is open. `key` tells it from all others.
[[nodiscard]] bool fold(Painter& painter, ReportState& state, const std::string& key, const std::string& label,
                        bool open_at_first);

/// A line for each number that moved, its causes folded under it. `open_at_first` is the place of the one whose causes
/// can be read at once; past the end for none but those without a figure.
void draw_movements(Painter& painter, const std::vector<Movement>& movements, const std::string& key,
                    std::size_t open_at_first, ReportState& state);

}  // namespace diapason
