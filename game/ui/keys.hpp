#pragma once

#include <cstdint>

#include "ui/focus.hpp"

namespace diapason {

/// What was pressed on the keyboard for a frame, apart from typing into a field.
struct Keys {
  FocusMove move = FocusMove::none;
  bool press = false;      ///< Enter or Space
  bool escape = false;     ///< Escape: close, or go back
  bool help = false;       ///< F1
  bool undo = false;       ///< Ctrl+Z or U
  bool end_month = false;  ///< E
  bool search = false;     ///< /
  bool settings = false;   ///< F2
  bool language = false;   ///< F3
  std::int32_t page = 0;   ///< 1 to 9, then 10 for 0; 0 for none
};

}  // namespace diapason
