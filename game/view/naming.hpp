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
  bool is_listed = true;   ///< else understood, but not proposed: somebody who has left
  std::string shown = {};  ///< how it is listed; its key where this is empty
};
using NameEntries = std::vector<NameEntry>;

/// The entries of a table of the case whose names are texts, as far as they may be named.
template <class Table, class May>
[[nodiscard]] NameEntries entries_of(const Table& table, May may) {
  NameEntries entries;
  for (std::size_t index = 0; index < table.size(); ++index)
    if (may(index))
      entries.push_back(
          {static_cast<std::uint8_t>(index), table[index].key, {table[index].name.en, table[index].name.fr}});
  return entries;
}
template <class Table>
[[nodiscard]] NameEntries entries_of(const Table& table) {
  return entries_of(table, [](std::size_t) { return true; });
}

template <class Id>
[[nodiscard]] Found<Id> as_id(Result<std::uint8_t, Sentences> found) {
  if (!found) return found.problems();
  return Id{std::size_t{found.value()}};
}

/// The words of what was typed, without the spaces between them.
[[nodiscard]] std::vector<std::string> typed_words(const std::string& text);

/// The entry most like what was typed, where it was perhaps mistyped: its key; empty when none is near.
[[nodiscard]] std::string nearest_key(std::span<const NameEntry> entries, std::string_view typed);

/// The one entry that is meant. Tried in turn: the same, the same as one word of it, its beginning, the beginning of
/// words of it; the first way that fits anything decides.
[[nodiscard]] Result<std::uint8_t, Sentences> find_among(std::span<const NameEntry> entries, Language language,
                                                         std::string_view typed, Key unknown);

}  // namespace diapason
