#pragma once

#include <optional>

#include "ui/command_sink.hpp"
#include "ui/painter.hpp"
#include "ui/scene.hpp"

namespace diapason {

/// How the scene moves from what it was to what it is: once, briefly, after a month.
class SceneMotion {
 public:
  /// Where everybody stands now. `seconds` only ever grows; without animations the scene jumps.
  [[nodiscard]] SceneLayout layout(const MapView& map, const Painter& painter, float width, float height, bool animated,
                                   double seconds);
  [[nodiscard]] bool is_moving() const { return start_.has_value(); }
  /// The next layout is moved to instead of jumped to.
  void month_ended() { moves_next_ = true; }

 private:
  std::optional<SceneLayout> before_;
  std::optional<SceneLayout> shown_;
  std::optional<double> start_;
  float width_ = 0;
  bool moves_next_ = false;
};

struct MapState {
  SceneMotion motion;
  std::size_t hovered = k_max_stakeholders;  ///< of `MapView::theirs`, past the end for nobody
};

/// The two organisations face to face; pressing somebody looks at them.
void draw_map(Painter& painter, const MapView& map, StakeholderId looked_at, MapState& state, bool animated,
              double seconds, CommandSink& sink);

/// The same to be looked at only, in so much room; it takes more height where everybody needs it.
void draw_still_map(Painter& painter, const MapView& map, Size room);

}  // namespace diapason
