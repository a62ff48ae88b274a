#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/vocabulary.hpp"

namespace diapason {

/// A rule of the domain in a sentence of each language, and where it comes from.
struct RuleRow {
  std::uint8_t number;
  Provenance provenance;
  std::string_view en;
  std::string_view fr;
};

/// By number.
[[nodiscard]] std::span<const RuleRow> rule_rows();

}  // namespace diapason
