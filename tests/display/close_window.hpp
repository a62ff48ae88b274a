#pragma once

#include <string>

namespace diapason::from_outside {

/// Sends the window of a title what a window manager sends when it is closed. False when there is no such window.
[[nodiscard]] bool ask_window_to_close(const std::string& display, const std::string& title);

}  // namespace diapason::from_outside
