#pragma once

#include <array>
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

/// The guided first month: points at one thing after the other and waits until the player has done it, or passes it
/// over. Its words stand in a strip of their own, so that they cover nothing; folded it is a chip beside the tabs. Only
/// cases with words of guidance have one; it ends for good once its last step is done or it is sent away.
class Tour {
 public:
  void begin() { is_on_ = true; }
  void stop() { is_on_ = false; }
  void unfold() { is_folded_ = false; }
  /// Whether its strip stands on the screen.
  [[nodiscard]] bool shows() const { return is_on_ && !is_folded_; }
  [[nodiscard]] bool is_folded() const { return is_on_ && is_folded_; }
  /// What the chip says that unfolds it.
  [[nodiscard]] std::string chip_words(const Painter& painter) const;

  /// Goes on past all that is done. Call before drawing, with the facts of the moment.
  void look(const TourFacts& facts);
  /// The id of the control to point at; empty when there is nothing to point at now.
  [[nodiscard]] std::string target() const;
  /// How tall the strip is at a width, pixels.
  [[nodiscard]] float height(const Painter& painter, float width) const;
  /// The strip with the words.
  void draw(Painter& painter, const Box& at, CommandSink& sink);
  /// The ring around what is pointed at, once that has been drawn.
  void draw_ring(const Painter& painter) const;

 private:
  /// How the strip is laid out.
  struct Plan {
    std::array<std::string, 3> labels;  ///< on, later, away; empty where there is no such button
    float buttons = 0;                  ///< how wide they are together
    bool in_a_row = false;              ///< with the words, else below them
    float words = 0;                    ///< how wide the words may be
    float words_height = 0;
    float height = 0;
  };
  [[nodiscard]] Plan plan(const Painter& painter, float width) const;
  [[nodiscard]] std::string progress() const;
  void pass_on(CommandSink& sink);

  bool is_on_ = false;
  bool is_folded_ = false;
  std::size_t step_ = 0;
  bool waits_ = false;  ///< a dialogue is open: nothing is pointed at
};

}  // namespace diapason
