#pragma once

#include <array>
#include <cstdint>

namespace diapason {

/// An even number between 0 and `end` - 1 from 32 even bits; `end` ≥ 1. The bias is below end / 2^32.
constexpr std::int32_t scaled(std::uint32_t bits, std::int32_t end) {
  return static_cast<std::int32_t>(std::uint64_t{bits} * static_cast<std::uint64_t>(end) >> 32U);
}

/// Philox 4x32 with ten rounds: a keyed bijection whose output is as good as random (J. Salmon et al., "Parallel random
/// numbers: as easy as 1, 2, 3", 2011). Checked against the vectors published with Random123.
[[nodiscard]] std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter,
                                                         std::array<std::uint32_t, 2> key);

/// What a draw is for. Values are part of a run's identity: append, never renumber.
enum class Purpose : std::uint8_t {
  meeting = 1,
  reading = 2,
  offer = 3,
  event = 4,
  rival = 5,
  policy = 6,
  belief = 7,
  step_up = 8,
  introduction = 9,
  seeds = 10,
  request = 11,
  sponsor = 12,
  leak = 13,
  rival_move = 14,
  client_review = 15,
};

/// Keyed noise: chance as a function of (run seed; month, subject, purpose, draw), never a stream. Adding somebody to a
/// case reshuffles nobody's luck, and two branches of a what-if meet the same luck.
class Noise {
 public:
  constexpr explicit Noise(std::uint64_t seed, std::uint32_t month = 0) : seed_(seed), month_(month) {}

  /// The same luck, in another month.
  [[nodiscard]] constexpr Noise in_month(std::uint32_t month) const { return Noise{seed_, month}; }
  [[nodiscard]] constexpr std::uint64_t seed() const { return seed_; }

  /// Four times 32 even bits, for the price of one draw.
  using Words = std::array<std::uint32_t, 4>;
  [[nodiscard]] Words words(Purpose purpose, std::uint32_t subject, std::uint32_t draw = 0) const;

  /// The words of four draws in a row, worked out side by side for the price of little more than one.
  [[nodiscard]] std::array<Words, 4> four_words(Purpose purpose, std::uint32_t subject,
                                                std::uint32_t first_draw = 0) const;

  /// 32 even bits.
  [[nodiscard]] std::uint32_t bits(Purpose purpose, std::uint32_t subject, std::uint32_t draw = 0) const;

  /// Even between 0 and `end` - 1; `end` ≥ 1.
  [[nodiscard]] std::int32_t below(std::int32_t end, Purpose purpose, std::uint32_t subject,
                                   std::uint32_t draw = 0) const;

  /// Bell-shaped around 0 with standard deviation `deviation`: the sum of four even draws, hence never beyond
  /// ±3.46 standard deviations.
  [[nodiscard]] std::int32_t bell(std::int32_t deviation, Purpose purpose, std::uint32_t subject,
                                  std::uint32_t draw = 0) const;

  /// The bells of four draws in a row.
  [[nodiscard]] std::array<std::int32_t, 4> four_bells(std::int32_t deviation, Purpose purpose, std::uint32_t subject,
                                                       std::uint32_t first_draw = 0) const;

  /// True with a chance in basis points.
  [[nodiscard]] bool chance(std::int32_t chance_bp, Purpose purpose, std::uint32_t subject,
                            std::uint32_t draw = 0) const;

 private:
  std::uint64_t seed_;
  std::uint32_t month_;
};

}  // namespace diapason
