#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace diapason {

/// Calls `does` with the place of every bit that is set, the lowest first.
template <class Does>
constexpr void for_each_bit(std::uint32_t bits, Does does) {
  for (; bits != 0; bits &= bits - 1) does(static_cast<std::size_t>(std::countr_zero(bits)));
}

/// Bit set of the first `count` bytes, at most 64, that hold `least` or more, from 1; none may be negative. What is
/// read is rounded up to eight. Eight at a time: adding carries what is enough into the highest bit of each byte, and a
/// multiplication brings these eight bits together.
template <std::size_t count>
std::uint64_t bits_of_bytes(const std::int8_t* bytes, std::uint8_t least) {
  static_assert(count > 0 && count <= 64);
  constexpr std::uint64_t k_each = 0x0101010101010101;
  constexpr std::uint64_t k_highest = 0x8080808080808080;
  constexpr std::uint64_t k_gather = 0x0102040810204080;
  const std::uint64_t missing = k_highest - k_each * least;
  std::uint64_t bits = 0;
  for (std::size_t first = 0; first < count; first += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes + first, 8);
    const std::uint64_t held = (eight + missing) & k_highest;
    bits |= ((held >> 7) * k_gather >> 56) << first;
  }
  return bits & (~std::uint64_t{0} >> (64 - count));
}

}  // namespace diapason
