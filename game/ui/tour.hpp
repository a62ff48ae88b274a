#pragma once

#include <cstddef>
#include <string>

#include "base/text.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What the player has done so far, as the tour looks at it.
struct TourFacts {
  bool person_looked_at = false;
  bool actions_open = false;
  bool something_planned = false;
  bool request_open = false;  ///< one waits for an answer
  std::int32_t months_played = 0;
  bool why_open = false;
  bool overlay_open = false;
};

/// The guided first month: points at one thing after the other and waits until the player has done it. Only cases with
/// words of guidance have one; it ends for good once its last step is done or it is sent away.
class Tour {
 public:
  void begin() { is_on_ = true; }
  void stop() { is_on_ = false; }
  [[nodiscard]] bool is_on() const { return is_on_; }

  /// Goes on past all that is done. Call before drawing, with the facts of the moment.
  void look(const TourFacts& facts);
  /// The id of the control to point at; empty when there is nothing to point at now.
  [[nodiscard]] std::string target() const;
  /// The ring around the target and the bubble with the words beside it.
  void draw(Painter& painter);

 private:
  bool is_on_ = false;
  std::size_t step_ = 0;
  bool waits_ = false;  ///< a dialogue is open: nothing is pointed at
};

}  // namespace diapason
