#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "ui/painter.hpp"

namespace diapason {

/// A colour as ImGui takes it.
[[nodiscard]] ImU32 paint(const Painter& painter, Hue hue);
[[nodiscard]] ImU32 paint(Colour colour);

/// A rounded region on the window's paper with a hairline border, scrolling by itself. Everything drawn while it lives
/// stands in it.
class Pane {
 public:
  enum class Kind : std::uint8_t { card, bare, plain };  ///< plain: scrolls on the card it stands on
  Pane(Painter& painter, const char* id, const Box& at, Kind kind = Kind::card);
  ~Pane();
  Pane(const Pane&) = delete;
  Pane(Pane&&) = delete;
  Pane& operator=(const Pane&) = delete;
  Pane& operator=(Pane&&) = delete;

 private:
  Painter& painter_;
  std::string outer_panel_;
  float outer_inset_;
};

/// A dialogue above everything else: a shade over the window and a card in the middle, whose body scrolls above a foot
/// that stays. While it lives only its controls take part.
class Dialogue {
 public:
  Dialogue(Painter& painter, const char* id, Size wanted);
  ~Dialogue();
  Dialogue(const Dialogue&) = delete;
  Dialogue(Dialogue&&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;
  Dialogue& operator=(Dialogue&&) = delete;

  /// Ends the body: what follows stands in the foot.
  void foot();

 private:
  Painter& painter_;
  std::string outer_panel_;
  bool is_in_body_ = true;
};

/// A box of the card that can be pressed, as tall as what is drawn in it.
class Row {
 public:
  struct Look {
    bool selected = false;
    bool framed = true;
    Hue edge = Hue::hairline;  ///< a stripe at the left, unless hairline
    bool pressable = true;
  };
  /// A box to read, not to press.
  [[nodiscard]] static Look still(Hue edge = Hue::hairline) { return {false, true, edge, false}; }

  Row(Painter& painter, std::string_view id, std::string_view label, Look look);
  Row(Painter& painter, std::string_view id, std::string_view label) : Row(painter, id, label, Look{}) {}
  ~Row();
  Row(const Row&) = delete;
  Row(Row&&) = delete;
  Row& operator=(const Row&) = delete;
  Row& operator=(Row&&) = delete;

  /// Ends the box; true when it was pressed. Called at most once, else when the row dies.
  bool end();

 private:
  Painter& painter_;
  std::string label_;
  Look look_;
  ImDrawListSplitter splitter_;
  ImVec2 start_;
  float width_;
  float outer_inset_;
  bool is_open_ = true;
};

/// `impossible` can be pressed to read why it can't be done now.
enum class ButtonKind : std::uint8_t { primary, plain, quiet, impossible, good, warn, bad };

struct ButtonLook {
  ButtonKind kind = ButtonKind::plain;
  float width = 0;  ///< 0: as wide as its words, as far as there is room
  bool enabled = true;
  bool selected = false;
};

/// Words that can be pressed; they wrap and the button grows. `label` names it for the keyboard and tests.
[[nodiscard]] bool button(Painter& painter, std::string_view id, std::string_view label, ButtonLook look);
[[nodiscard]] inline bool button(Painter& painter, std::string_view id, std::string_view label,
                                 ButtonKind kind = ButtonKind::plain) {
  return button(painter, id, label, ButtonLook{kind, 0, true, false});
}
/// How large such a button will be.
[[nodiscard]] Size button_size(const Painter& painter, std::string_view label, float width = 0);

/// Underlined words that lead somewhere.
[[nodiscard]] bool link(Painter& painter, std::string_view id, std::string_view label,
                        TextStyle style = TextStyle::small_strong);

/// Several choices of which one is taken; returns the one to take now.
[[nodiscard]] std::size_t choice(Painter& painter, std::string_view id, std::span<const std::string> labels,
                                 std::size_t taken);

/// A field to type in. True when it changed.
[[nodiscard]] bool field(Painter& painter, const char* id, const char* hint, std::string& words);

/// An invisible place of the screen that can be pressed: for what is drawn by hand. Answers whether it was pressed.
struct Touch {
  bool pressed = false;
  bool hovered = false;
  bool focused = false;
};
[[nodiscard]] Touch touch(Painter& painter, std::string_view id, std::string_view label, const Box& at,
                          bool enabled = true, bool leads_on = false);

/// Scrolls what is drawn in so far that a box of it is seen, from its top where it is too tall.
void bring_into_sight(Painter& painter, const Box& at);
/// Keeps where something stands that is pointed at, as far as it is seen, and brings it into sight the first time.
void point_at(Painter& painter, const Box& at);

/// A bar filled to a share (0 to 1) of its width.
void bar(Painter& painter, float share, Hue hue, float width, float height);
/// Small boxes in a row, so many of them filled.
void pips(Painter& painter, std::int32_t filled, std::int32_t count, Hue hue, float width, float height);
/// A name, a bar filled to so many points of 100 and a figure, which is asked why by pressing it: true when it was.
/// Without an id it is only read. `dark` points of the bar stand out from the rest of it; all of it where negative.
[[nodiscard]] bool gauge(Painter& painter, std::string_view id, const std::string& name, std::int32_t points,
                         const std::string& figure, Hue hue, std::int32_t dark = -1);
/// A figure at the top of its box, underlined, which is asked why by pressing it: true when it was. `of` says what it
/// is the figure of. Without an id it is only read.
[[nodiscard]] bool asked_figure(Painter& painter, std::string_view id, std::string_view of, const std::string& figure,
                                const Box& at, Align align, Hue hue = Hue::ink);
/// Words on a tinted ground; `sign` draws a warning sign before them.
void note_box(Painter& painter, std::string_view words, Hue ink, Hue ground, bool sign);
/// `part` names it for those who go there: it can be scrolled to and stands in the list of the page's parts.
void heading(Painter& painter, std::string_view words, std::string_view part = {});
/// The parts of the page side by side, to be gone to; nothing where there is only one.
void draw_parts(Painter& painter);
/// With a number in a round badge behind it, unless it is 0.
void heading_with_count(Painter& painter, std::string_view words, std::ptrdiff_t count);
/// A line with a dot before it.
void bullet(Painter& painter, std::string_view words, Hue hue = Hue::ink, TextStyle style = TextStyle::body);
void bullets(Painter& painter, const std::vector<std::string>& lines, Hue hue = Hue::ink);
void paragraphs(Painter& painter, const std::vector<std::string>& lines, Hue hue = Hue::ink);
void gap(const Painter& painter, float at_one = 8);
void rule_line(Painter& painter);
/// A face in a circle at the pen, side by side with what comes next.
void portrait(Painter& painter, const PortraitLook& look, float side);
/// Continues on the line of what was drawn last when `width` fits there, else begins a new one.
void same_line_if(const Painter& painter, float width, float between = 8);
/// Where a tip stands for the pointer: beside it, or above what was drawn last, so that buttons below stay free.
enum class TipPlace : std::uint8_t { beside, above };
/// Words that show while the pointer is on what was drawn last, or the keyboard.
void tip(Painter& painter, std::string_view words, TipPlace place = TipPlace::beside);

/// A number that can be asked why: what it is called here, and the words of the question.
struct WhyLink {
  Text label;
  std::string words;
};
/// "Why?" and its questions side by side; answers the words of the one that was pressed.
[[nodiscard]] std::optional<std::string> why_links(Painter& painter, const std::vector<WhyLink>& links);

/// The tuning fork.
void draw_logo(Painter& painter, const Box& at);

/// Signs drawn by hand, since the faces lack them.
enum class Sign : std::uint8_t { tick, cross, ring, warning };
void sign(Painter& painter, Sign which, const Box& at, Hue hue);

}  // namespace diapason
