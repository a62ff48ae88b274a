#pragma once

namespace diapason {

/// Whether there is a display to open a window on, and it answers. A window without one would end the process.
[[nodiscard]] bool has_display();

/// How much larger than usual the desktop asks for things to be drawn (its dots per inch over 96), from 1 to 2; 1 where
/// it says nothing.
[[nodiscard]] float desktop_scale();

/// What to do when the display goes away under the window, before the process ends: it can't go on without one.
void before_display_is_lost(void (*save)());

}  // namespace diapason
