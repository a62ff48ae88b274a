#include "display/close_window.hpp"

#include <X11/Xlib.h>

namespace diapason::from_outside {
namespace {

Window window_titled(Display* display, Window from, const std::string& title) {
  char* name = nullptr;
  if (XFetchName(display, from, &name) != 0 && name != nullptr) {
    const bool is_it = title == name;
    XFree(name);
    if (is_it) return from;
  }
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned count = 0;
  Window found = 0;
  if (XQueryTree(display, from, &root, &parent, &children, &count) == 0) return 0;
  for (unsigned at = 0; at < count && found == 0; ++at) found = window_titled(display, children[at], title);
  if (children != nullptr) XFree(children);
  return found;
}

}  // namespace

bool ask_window_to_close(const std::string& display_name, const std::string& title) {
  Display* display = XOpenDisplay(display_name.c_str());
  if (display == nullptr) return false;
  const Window window = window_titled(display, DefaultRootWindow(display), title);
  if (window != 0) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    event.xclient.data.l[1] = CurrentTime;
    XSendEvent(display, window, False, NoEventMask, &event);
  }
  XCloseDisplay(display);
  return window != 0;
}

}  // namespace diapason::from_outside
