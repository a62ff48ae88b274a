#pragma once

#include <string>

#include "model/ids.hpp"

namespace diapason {

/// A word of guidance of the case that holds now.
struct HintLine {
  std::string words;
  ActionId action;    ///< what it leads to; not valid for none
  std::string typed;  ///< a line of the terminal that follows it; may be empty
};

}  // namespace diapason
