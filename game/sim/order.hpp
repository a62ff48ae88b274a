#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace diapason {

/// The place that each of some numbers, all different, takes once they are put in order, the lowest first. Each is
/// compared with each and no branch is taken, since which of two comes first can't be guessed: for as few as a month
/// has commands that takes less time than sorting.
template <std::size_t most>
std::array<std::uint8_t, most> places_in_order(std::span<const std::uint64_t> numbers) {
  std::array<std::uint8_t, most> places{};
  for (std::size_t place = 0; place < numbers.size(); ++place) {
    unsigned lower = 0;
    for (const std::uint64_t other : numbers) lower += other < numbers[place] ? 1U : 0U;
    places[place] = static_cast<std::uint8_t>(lower);
  }
  return places;
}

/// A number that keeps its order and differs from the same number in another place below 64.
constexpr std::uint64_t numbered(std::uint64_t number, std::size_t place) { return number << 6U | place; }

}  // namespace diapason
