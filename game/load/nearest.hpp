#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace diapason {

/// How many letters were mistyped between two words: inserted, dropped, replaced, or swapped with their neighbour
/// (Damerau–Levenshtein, each letter touched once). Case and the choice between space, - and _ don't count.
[[nodiscard]] std::size_t typing_distance(std::string_view typed, std::string_view meant);

/// The candidate that was probably meant: at most a third of the longer word mistyped, at least something in common.
/// Of equally near ones the first; empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace diapason
