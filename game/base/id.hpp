#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace diapason {

/// The index of something in its table of the case; ids of different kinds don't mix. `none` stands for nobody.
template <class Kind>
class Id {
 public:
  static constexpr std::uint8_t k_none = 255;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t index) : index_(static_cast<std::uint8_t>(index)) {}

  [[nodiscard]] constexpr bool valid() const { return index_ != k_none; }
  [[nodiscard]] constexpr std::size_t index() const { return index_; }
  [[nodiscard]] constexpr std::uint8_t raw() const { return index_; }

  constexpr auto operator<=>(const Id&) const = default;

 private:
  std::uint8_t index_ = k_none;
};

}  // namespace diapason
