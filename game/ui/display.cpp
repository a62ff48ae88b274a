#include "ui/display.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <X11/Xlib.h>

namespace diapason {
namespace {

struct CloseDisplay {
  void operator()(Display* display) const { XCloseDisplay(display); }
};
void (*save_first)() = nullptr;

/// Xlib ends the process once this returns.
int display_is_lost(Display*) {
  if (save_first != nullptr) save_first();
  return 0;
}

/// A connection of our own, kept until the end: a server without a client left may start anew, and refuse the next one
/// while it does. Null where there is no display.
Display* connection() {
  static const std::unique_ptr<Display, CloseDisplay> open = [] {
    const char* name = std::getenv("DISPLAY");
    const bool is_named = name != nullptr && *name != '\0';
    return std::unique_ptr<Display, CloseDisplay>{is_named ? XOpenDisplay(nullptr) : nullptr};
  }();
  return open.get();
}

}  // namespace

void before_display_is_lost(void (*save)()) {
  save_first = save;
  XSetIOErrorHandler(display_is_lost);
}

bool has_display() { return connection() != nullptr; }

float desktop_scale() {
  if (!has_display()) return 1;
  const char* dots = XGetDefault(connection(), "Xft", "dpi");
  constexpr float usual_dots = 96;
  return dots == nullptr ? 1 : std::clamp(std::strtof(dots, nullptr) / usual_dots, 1.0F, 2.0F);
}

std::optional<DesktopRoom> desktop_room() {
  if (!has_display()) return std::nullopt;
  constexpr int title_bars = 64;
  const int screen = DefaultScreen(connection());
  return DesktopRoom{static_cast<unsigned>(std::max(DisplayWidth(connection(), screen), 0)),
                     static_cast<unsigned>(std::max(DisplayHeight(connection(), screen) - title_bars, 0))};
}

}  // namespace diapason
