#pragma once

#include <string>

#include "sim/command.hpp"

namespace diapason {

/// A word of guidance of the case that holds now.
struct HintLine {
  std::string words;
  Command command;    ///< what it leads to, with whom and what it names; its action is not valid where it leads to none
  std::string typed;  ///< a line of the terminal that follows it; may be empty
};

/// Something that the account itself suggests, and where it leads.
struct Suggestion {
  std::string words;
  Command command;       ///< as of a hint
  StakeholderId person;  ///< whom it is about; may not be valid
};

}  // namespace diapason
