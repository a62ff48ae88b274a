#pragma once

#include <string>

#include "ui/desk.hpp"

namespace diapason {

/// Opens on a desk what a verb of the terminal shows there: for pictures of any screen. What isn't understood comes
/// back as sentences.
[[nodiscard]] Sentences open_panel(Desk& desk, const std::string& verb, const std::string& words);

}  // namespace diapason
