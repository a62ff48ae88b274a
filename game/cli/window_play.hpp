#pragma once

#include <optional>
#include <string>

#include "cli/options.hpp"
#include "cli/play.hpp"

namespace diapason {

/// The options of `play` that only a window understands.
[[nodiscard]] std::vector<Option> window_options();

/// Whether these arguments are for the window: a display is there and --text is not; a picture is asked for.
[[nodiscard]] bool wants_window(const Arguments& arguments);

/// What is wrong with the options of the window, in a sentence.
[[nodiscard]] std::optional<Text> window_complaint(const Arguments& arguments);

/// Opens the window on a case (a new run), on the run of `settings.path`, or on the menu. With a script, its lines are
/// typed first.
[[nodiscard]] Exit play_in_window(const OpenedCase* opened, const PlaySettings& settings, const Arguments& arguments,
                                  Streams& streams);

}  // namespace diapason
