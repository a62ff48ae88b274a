#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "load/json_text.hpp"

namespace diapason {

/// How far a parse came before something stood where it can't.
struct Standstill {
  enum class After : std::uint8_t { nothing, opening, key, value };

  After after = After::nothing;  ///< the last thing understood
  std::size_t begin = 0;         ///< where that thing begins
  std::size_t end = 0;           ///< just after it
  char bracket = 0;              ///< the innermost open bracket, { or [; 0 outside of all
  int bracket_line = 0;          ///< its line
  std::string key;               ///< the last key of that bracket
};

/// Says in plain words what is missing or too much. A missing comma is placed just after the value it should follow.
[[nodiscard]] Slip explain_order(std::string_view json, const Standstill& standstill);

}  // namespace diapason
