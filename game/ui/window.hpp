#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "ui/program.hpp"

namespace diapason {

/// What the window opens on.
struct WindowStart {
  std::unique_ptr<OpenRun> run;  ///< none: the menu
  std::string panel;             ///< a verb of the terminal whose panel is to be shown; empty for the usual one
  std::string panel_words;       ///< what follows the verb
};

struct WindowOptions {
  unsigned width = 1600;
  unsigned height = 900;
  std::string screenshot;  ///< a picture to draw before leaving; empty to stay
  std::string layout;      ///< a file to write what is on the screen to, after every frame; may be empty
};

inline constexpr unsigned k_least_width = 1024;
inline constexpr unsigned k_least_height = 640;

/// Opens the window and stays until the player leaves, `is_stopped` says so or the picture is drawn. The month being
/// planned is saved on the way out. What kept it from opening or drawing comes back as sentences.
[[nodiscard]] Sentences run_window(Program& program, const WindowSettings& settings, WindowStart start,
                                   const WindowOptions& options, bool (*is_stopped)());

}  // namespace diapason
