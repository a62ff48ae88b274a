#include "base/noise.hpp"

#include "base/fixed.hpp"

namespace diapason {

std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  constexpr std::uint64_t k_multiplier_0 = 0xD2511F53;
  constexpr std::uint64_t k_multiplier_1 = 0xCD9E8D57;
  constexpr std::uint32_t k_weyl_0 = 0x9E3779B9;
  constexpr std::uint32_t k_weyl_1 = 0xBB67AE85;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t product_0 = k_multiplier_0 * counter[0];
    const std::uint64_t product_1 = k_multiplier_1 * counter[2];
    counter = {static_cast<std::uint32_t>(product_1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product_1),
               static_cast<std::uint32_t>(product_0 >> 32) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(product_0)};
    key = {key[0] + k_weyl_0, key[1] + k_weyl_1};
  }
  return counter;
}

std::array<std::uint32_t, 4> Noise::words(Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  return philox4x32_10({month_, subject, static_cast<std::uint32_t>(purpose), draw},
                       {static_cast<std::uint32_t>(seed_), static_cast<std::uint32_t>(seed_ >> 32)});
}

std::uint32_t Noise::bits(Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  return words(purpose, subject, draw)[0];
}

std::int32_t Noise::below(std::int32_t end, Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  return scaled(bits(purpose, subject, draw), end);
}

std::int32_t Noise::bell(std::int32_t deviation, Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  std::int64_t sum = 0;  // four even draws on ±2^31: standard deviation 2^32 / sqrt(12) * 2 = 2^32 / sqrt(3)
  for (const std::uint32_t word : words(purpose, subject, draw)) sum += std::int64_t{word} - 0x7FFFFFFF;
  constexpr std::int64_t k_deviation_of_sum = 2'479'700'525;  // 2^32 / sqrt(3)
  return static_cast<std::int32_t>(divide_rounded(sum * deviation, k_deviation_of_sum));
}

bool Noise::chance(std::int32_t chance_bp, Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  return below(k_whole_bp, purpose, subject, draw) < chance_bp;
}

}  // namespace diapason
