#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "ui/focus.hpp"
#include "ui/fonts.hpp"
#include "ui/pictures.hpp"
#include "ui/text_fit.hpp"
#include "ui/theme.hpp"
#include "view/guide.hpp"

namespace diapason {

/// A part of a long page that can be gone to: below which heading it stands.
struct PagePart {
  std::string id;
  std::string name;
};

/// What every panel draws with. Lives as long as the window; one frame at a time.
struct Painter {
  ThemeKind theme = ThemeKind::light;
  Language language = Language::english;
  float scale = 1;  ///< of the text and all that goes with it, from 1
  const Fonts* fonts = nullptr;
  Pictures* pictures = nullptr;
  Focus focus;
  LayoutLog log;
  std::span<const RuleLine> rules;  ///< what a cited rule says, shown where the pointer rests on a text that cites it
  bool keeps_log = false;           ///< fill `log`
  std::string panel;                ///< what is being drawn, for the log
  std::map<std::string, float, std::less<>> dialogue_heights;  ///< of their bodies, as they needed in the last frame
  float inset = 0;                                             ///< room kept free at the right of what is being drawn
  std::set<std::string, std::less<>> from_the_top;             ///< panels that show something new: scrolled back once
  std::vector<PagePart> parts;                                 ///< of the page, as drawn so far in this frame
  std::vector<PagePart> parts_before;                          ///< as drawn in the last frame
  std::string wanted_part;                                     ///< id of the part to scroll to
  bool wants_frame = false;                                    ///< something moved that the next frame has to show
  Box focused_at;                  ///< the control with the keyboard's ring in this frame; empty without one
  std::string points_at;           ///< id of a control to be pointed at, for the guided case; may be empty
  std::string brought_into_sight;  ///< the last of them that was
  Box pointed;                     ///< where it stood in this frame; empty when it was not drawn

  [[nodiscard]] std::string say(const Text& words) const { return in(words, language); }
  /// Pixels of a length given at 100 %.
  [[nodiscard]] float px(float at_one) const { return at_one * scale; }
};

/// How wide a text may be from here to the right edge.
[[nodiscard]] float room_of(const Painter& painter);

/// Words, wrapped to the room there is; what stands between two * is emphasised. The one function through which every
/// text passes, with the next.
void text(Painter& painter, TextStyle style, std::string_view words, Hue hue = Hue::ink);

enum class Align : std::uint8_t { left, centre, right };

/// Words in a box of their own, wrapped to its width; `middle` puts them halfway up. Returns the height they took.
float text_in(Painter& painter, TextStyle style, std::string_view words, const Box& room, Hue hue = Hue::ink,
              Align align = Align::left, bool middle = false);

struct Size {
  float width = 0;
  float height = 0;
};
/// What words need, wrapped to a width; 0 for one line.
[[nodiscard]] Size measure(const Painter& painter, TextStyle style, std::string_view words, float wrap_width = 0);

/// What the rules say that a text cites by number ("D17"), a line each; empty where it cites none.
[[nodiscard]] std::string rules_cited(std::span<const RuleLine> rules, std::string_view words);

/// A sentence without the marks of emphasis.
[[nodiscard]] std::string unmarked(std::string_view words);

}  // namespace diapason
