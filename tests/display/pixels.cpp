#include "display/pixels.hpp"

#include <chrono>
#include <stdexcept>
#include <thread>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace diapason::from_outside {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto k_patience = std::chrono::seconds{20};

Display* of(void* display) { return static_cast<Display*>(display); }

}  // namespace

Pixels::Pixels(const std::string& display) : display_(XOpenDisplay(display.c_str())) {
  if (display_ == nullptr) throw std::runtime_error("no display " + display);
}

Pixels::~Pixels() { XCloseDisplay(of(display_)); }

void Pixels::move_pointer(int x, int y) {
  XWarpPointer(of(display_), 0, DefaultRootWindow(of(display_)), 0, 0, 0, 0, x, y);
  XFlush(of(display_));
}

unsigned long Pixels::at(int x, int y) {
  XImage* image = XGetImage(of(display_), DefaultRootWindow(of(display_)), x, y, 1, 1, AllPlanes, ZPixmap);
  if (image == nullptr) return 0;
  const unsigned long pixel = XGetPixel(image, 0, 0);
  XDestroyImage(image);
  return pixel;
}

bool Pixels::changes(int x, int y, unsigned long before) {
  const auto begun = Clock::now();
  while (Clock::now() - begun < k_patience) {
    if (at(x, y) != before) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds{1});
  }
  return false;
}

bool Pixels::settles(int x, int y) {
  const auto begun = Clock::now();
  auto since = begun;
  unsigned long last = at(x, y);
  while (Clock::now() - begun < k_patience) {
    const unsigned long now = at(x, y);
    if (now != last) since = Clock::now();
    last = now;
    if (Clock::now() - since > std::chrono::milliseconds{200}) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
  return false;
}

}  // namespace diapason::from_outside
