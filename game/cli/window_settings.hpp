#pragma once

#include "ui/program.hpp"

namespace diapason {

/// The window's settings as they were left, from $XDG_CONFIG_HOME/diapason/window.json (else ~/.config). What is
/// missing or not understood stays as in `otherwise`.
[[nodiscard]] WindowSettings read_window_settings(const WindowSettings& otherwise);

/// Keeps them; a folder that can't be written is no reason to stop.
void write_window_settings(const WindowSettings& settings);

}  // namespace diapason
