#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace diapason {

/// Calls `does` with the place of every bit that is set, the lowest first.
template <class Does>
constexpr void for_each_bit(std::uint32_t bits, Does does) {
  for (; bits != 0; bits &= bits - 1) does(static_cast<std::size_t>(std::countr_zero(bits)));
}

}  // namespace diapason
