#pragma once

#include <algorithm>
#include <cstdint>

#include "base/assert.hpp"

namespace diapason {

/// Basis points: 10,000 is the whole. Trust, ties, shares, chances and factors are all counted in them.
inline constexpr std::int32_t k_whole_bp = 10'000;

/// Integer division rounded to nearest, halves away from zero, so that a gain and the same loss are equal in size.
/// `divisor` must be positive.
constexpr std::int64_t divide_rounded(std::int64_t dividend, std::int64_t divisor) {
  return (dividend >= 0 ? dividend + divisor / 2 : dividend - divisor / 2) / divisor;
}

/// `amount` times a factor in basis points, rounded to nearest.
constexpr std::int32_t times_bp(std::int64_t amount, std::int64_t factor_bp) {
  return static_cast<std::int32_t>(divide_rounded(amount * factor_bp, k_whole_bp));
}

/// The same where neither can be negative and their product stays below 2^32 - 5,000: 32 bits without a sign are
/// divided in a third of the time.
constexpr std::int32_t share_of(std::int32_t amount, std::int32_t share_bp) {
  constexpr std::uint32_t k_whole = k_whole_bp;
  return static_cast<std::int32_t>(
      (static_cast<std::uint32_t>(amount) * static_cast<std::uint32_t>(share_bp) + k_whole / 2) / k_whole);
}

/// The same with a sign, where the product stays within ±2^31: `times_bp` of small numbers.
constexpr std::int32_t part_of(std::int32_t amount, std::int32_t part_bp) {
  const std::int32_t product = amount * part_bp;
  return (product + (product < 0 ? -k_whole_bp / 2 : k_whole_bp / 2)) / k_whole_bp;
}

/// A movement towards an end: a gain fills part of the room that is left below `end`, a loss takes part of what is
/// there.
constexpr std::int32_t towards_end(std::int32_t now, std::int32_t by_bp, std::int32_t end = k_whole_bp) {
  return times_bp(by_bp > 0 ? end - now : now, by_bp);
}

/// The straight line through (x0, y0) and (x1, y1), held at its ends. x0 < x1.
constexpr std::int32_t ramp(std::int64_t x, std::int64_t x0, std::int64_t y0, std::int64_t x1, std::int64_t y1) {
  DIAPASON_ASSERT(x0 < x1);
  const std::int64_t held = std::clamp(x, x0, x1);
  return static_cast<std::int32_t>(y0 + divide_rounded((y1 - y0) * (held - x0), x1 - x0));
}

}  // namespace diapason
