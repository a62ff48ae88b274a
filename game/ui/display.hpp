#pragma once

#include <optional>

namespace diapason {

/// Whether there is a display to open a window on, and it answers. A window without one would end the process.
[[nodiscard]] bool has_display();

/// How much larger than usual the desktop asks for things to be drawn (its dots per inch over 96), from 1 to 2; 1 where
/// it says nothing.
[[nodiscard]] float desktop_scale();

/// How large a window may be without reaching beyond the desktop, pixels: a strip is kept free for its title bar and
/// the desktop's own. Nothing where there is no display.
struct DesktopRoom {
  unsigned width = 0;
  unsigned height = 0;
};
[[nodiscard]] std::optional<DesktopRoom> desktop_room();

/// What to do when the display goes away under the window, before the process ends: it can't go on without one.
void before_display_is_lost(void (*save)());

}  // namespace diapason
