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
using OpenDisplay = std::unique_ptr<Display, CloseDisplay>;

OpenDisplay open_display() {
  const char* name = std::getenv("DISPLAY");
  if (name == nullptr || *name == '\0') return nullptr;
  return OpenDisplay{XOpenDisplay(nullptr)};
}

}  // namespace

bool has_display() { return open_display() != nullptr; }

float desktop_scale() {
  const OpenDisplay display = open_display();
  if (display == nullptr) return 1;
  const char* dots = XGetDefault(display.get(), "Xft", "dpi");
  constexpr float usual_dots = 96;
  return dots == nullptr ? 1 : std::clamp(std::strtof(dots, nullptr) / usual_dots, 1.0F, 2.0F);
}

}  // namespace diapason
