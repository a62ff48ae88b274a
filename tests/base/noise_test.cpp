#include "base/noise.hpp"

#include <cmath>
#include <cstdint>

#include <doctest/doctest.h>

using namespace diapason;

TEST_CASE("Philox gives the vectors published with Random123") {
  const std::array<std::uint32_t, 4> zeros = philox4x32_10({0, 0, 0, 0}, {0, 0});
  CHECK(zeros == std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
  constexpr std::uint32_t k_ones = 0xffffffff;
  const std::array<std::uint32_t, 4> ones = philox4x32_10({k_ones, k_ones, k_ones, k_ones}, {k_ones, k_ones});
  CHECK(ones == std::array<std::uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
  const std::array<std::uint32_t, 4> pi =
      philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0});
  CHECK(pi == std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("luck is a function of seed, month, purpose, subject and draw, and of nothing else") {
  const Noise noise{7, 3};
  CHECK(noise.bits(Purpose::meeting, 4, 1) == Noise{7, 3}.bits(Purpose::meeting, 4, 1));
  CHECK(noise.bits(Purpose::meeting, 4, 1) != Noise{8, 3}.bits(Purpose::meeting, 4, 1));
  CHECK(noise.bits(Purpose::meeting, 4, 1) != noise.in_month(4).bits(Purpose::meeting, 4, 1));
  CHECK(noise.bits(Purpose::meeting, 4, 1) != noise.bits(Purpose::reading, 4, 1));
  CHECK(noise.bits(Purpose::meeting, 4, 1) != noise.bits(Purpose::meeting, 5, 1));
  CHECK(noise.bits(Purpose::meeting, 4, 1) != noise.bits(Purpose::meeting, 4, 2));
}

TEST_CASE("draws taken four at a time are the draws taken one by one") {
  for (const std::uint64_t seed : {0ULL, 1ULL, 0xFFFF'FFFFULL, 0xFEDC'BA98'7654'3210ULL, ~0ULL})
    for (const std::uint32_t first : {0U, 1U, 8U, 1'019U, 0xFFFF'FFFEU}) {
      const Noise noise{seed, 31};
      const auto words = noise.four_words(Purpose::policy, 0xABCD'EF01, first);
      const auto bells = noise.four_bells(750, Purpose::reading, 3, first);
      for (std::uint32_t draw = 0; draw < 4; ++draw) {
        CHECK(words[draw] == noise.words(Purpose::policy, 0xABCD'EF01, first + draw));
        CHECK(bells[draw] == noise.bell(750, Purpose::reading, 3, first + draw));
      }
    }
}

TEST_CASE("a bell has the mean and the deviation that were asked for, and an end") {
  const Noise noise{11, 1};
  constexpr int k_draws = 40'000;
  double sum = 0;
  double squares = 0;
  for (std::uint32_t draw = 0; draw < k_draws; ++draw) {
    const std::int32_t value = noise.bell(1'000, Purpose::meeting, 0, draw);
    CHECK_MESSAGE(std::abs(value) <= 3'465, "draw ", draw);
    sum += value;
    squares += static_cast<double>(value) * value;
  }
  CHECK(std::abs(sum / k_draws) < 20);  // four standard errors
  CHECK(std::abs(std::sqrt(squares / k_draws) - 1'000) < 20);
}

TEST_CASE("a chance in basis points comes true as often as it says") {
  const Noise noise{5, 2};
  int happened = 0;
  for (std::uint32_t draw = 0; draw < 20'000; ++draw) happened += noise.chance(2'500, Purpose::event, 1, draw) ? 1 : 0;
  CHECK(std::abs(happened - 5'000) < 250);
  CHECK(noise.chance(10'000, Purpose::event, 1));
  CHECK_FALSE(noise.chance(0, Purpose::event, 1));
}

TEST_CASE("an even draw stays below its end and reaches both ends") {
  const Noise noise{9, 1};
  bool first = false;
  bool last = false;
  for (std::uint32_t draw = 0; draw < 1'000; ++draw) {
    const std::int32_t value = noise.below(6, Purpose::policy, 0, draw);
    REQUIRE(value >= 0);
    REQUIRE(value < 6);
    first = first || value == 0;
    last = last || value == 5;
  }
  CHECK(first);
  CHECK(last);
}
