#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sim/cause.hpp"
#include "sim/quantity.hpp"
#include "sim/state.hpp"

namespace diapason {

/// One movement of one number, with its cause. `delta` is what was applied, after clamping to the quantity's range.
struct Change {
  std::int32_t delta = 0;
  Quantity quantity = Quantity::month;
  std::uint8_t subject = 0;
  std::uint8_t object = 0;
  std::uint8_t unused = 0;  ///< keeps the value free of padding, so that it can be digested as it is
  Cause cause;

  bool operator==(const Change&) const = default;
};

using Changes = std::vector<Change>;

/// `before` with all changes applied in order.
[[nodiscard]] State fold(State before, std::span<const Change> changes);

}  // namespace diapason
