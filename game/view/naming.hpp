#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "view/lens.hpp"
#include "view/names.hpp"

namespace diapason {

/// Something that may be named: its key, its names in both languages, and how it is shown among candidates.
struct NameEntry {
  std::uint8_t id = 0;
  std::string key;
  std::vector<std::string> names;
};

/// The entry most like what was typed, where it was perhaps mistyped: its key; empty when none is near.
[[nodiscard]] std::string nearest_key(std::span<const NameEntry> entries, std::string_view typed);

/// The one entry that is meant. Tried in turn: the same, the same as one word of it, its beginning, the beginning of
/// words of it; the first way that fits anything decides.
[[nodiscard]] Result<std::uint8_t, Sentences> find_among(std::span<const NameEntry> entries, Language language,
                                                         std::string_view typed, Key unknown);

}  // namespace diapason
