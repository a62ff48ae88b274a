#include "base/noise.hpp"

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/fixed.hpp"

namespace diapason {
namespace {

constexpr int k_rounds = 10;
constexpr std::uint64_t k_multiplier_0 = 0xD2511F53;
constexpr std::uint64_t k_multiplier_1 = 0xCD9E8D57;
constexpr std::uint32_t k_weyl_0 = 0x9E3779B9;
constexpr std::uint32_t k_weyl_1 = 0xBB67AE85;

// The same word of two draws, side by side. Only the lower half of each lane counts, the upper may hold anything: so
// a product needs no unpacking, its lower half is a word as it stands.
using Lanes [[gnu::vector_size(16)]] = std::uint64_t;

constexpr Lanes both(std::uint64_t word) { return Lanes{word, word}; }

Lanes product_of_lower_halves(Lanes left, Lanes right) {
#ifdef __SSE2__
  return std::bit_cast<Lanes>(_mm_mul_epu32(std::bit_cast<__m128i>(left), std::bit_cast<__m128i>(right)));
#else
  constexpr std::uint64_t k_lower_half = 0xFFFFFFFF;
  return (left & k_lower_half) * (right & k_lower_half);
#endif
}

// Two draws on their way through the rounds of Philox, word by word.
struct TwoDraws {
  Lanes word_0, word_1, word_2, word_3;

  void round(Lanes key_0, Lanes key_1) {
    const Lanes product_0 = product_of_lower_halves(word_0, both(k_multiplier_0));
    const Lanes product_1 = product_of_lower_halves(word_2, both(k_multiplier_1));
    *this = {(product_1 >> 32) ^ word_1 ^ key_0, product_1, (product_0 >> 32) ^ word_3 ^ key_1, product_0};
  }

  [[nodiscard]] std::array<Noise::Words, 2> words() const {
    constexpr std::uint64_t k_lower_half = 0xFFFFFFFF;
    const Lanes first_half = (word_0 & k_lower_half) | word_1 << 32;
    const Lanes second_half = (word_2 & k_lower_half) | word_3 << 32;
    return {std::bit_cast<Noise::Words>(Lanes{first_half[0], second_half[0]}),
            std::bit_cast<Noise::Words>(Lanes{first_half[1], second_half[1]})};
  }
};

// Four even draws on ±2^31: standard deviation 2^32 / sqrt(12) * 2 = 2^32 / sqrt(3).
std::int32_t bell_of(const Noise::Words& words, std::int32_t deviation) {
  std::int64_t sum = 0;
  for (const std::uint32_t word : words) sum += std::int64_t{word} - 0x7FFFFFFF;
  constexpr std::int64_t k_deviation_of_sum = 2'479'700'525;  // 2^32 / sqrt(3)
  return static_cast<std::int32_t>(divide_rounded(sum * deviation, k_deviation_of_sum));
}

}  // namespace

std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < k_rounds; ++round) {
    const std::uint64_t product_0 = k_multiplier_0 * counter[0];
    const std::uint64_t product_1 = k_multiplier_1 * counter[2];
    counter = {static_cast<std::uint32_t>(product_1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(product_1),
               static_cast<std::uint32_t>(product_0 >> 32) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(product_0)};
    key = {key[0] + k_weyl_0, key[1] + k_weyl_1};
  }
  return counter;
}

Noise::Words Noise::words(Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
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
  return bell_of(words(purpose, subject, draw), deviation);
}

std::array<Noise::Words, 4> Noise::four_words(Purpose purpose, std::uint32_t subject, std::uint32_t first_draw) const {
  const auto beginning = [&](std::uint32_t draw) {
    return TwoDraws{both(month_), both(subject), both(static_cast<std::uint64_t>(purpose)), Lanes{draw, draw + 1}};
  };
  TwoDraws first = beginning(first_draw);
  TwoDraws second = beginning(first_draw + 2);
  Lanes keys{seed_, seed_ >> 32};
  for (int round = 0; round < k_rounds; ++round) {
    first.round(both(keys[0]), both(keys[1]));
    second.round(both(keys[0]), both(keys[1]));
    keys += Lanes{k_weyl_0, k_weyl_1};
  }
  const std::array<Words, 2> two = first.words();
  const std::array<Words, 2> more = second.words();
  return {two[0], two[1], more[0], more[1]};
}

std::array<std::int32_t, 4> Noise::four_bells(std::int32_t deviation, Purpose purpose, std::uint32_t subject,
                                              std::uint32_t first_draw) const {
  const std::array<Words, 4> words = four_words(purpose, subject, first_draw);
  return {bell_of(words[0], deviation), bell_of(words[1], deviation), bell_of(words[2], deviation),
          bell_of(words[3], deviation)};
}

bool Noise::chance(std::int32_t chance_bp, Purpose purpose, std::uint32_t subject, std::uint32_t draw) const {
  return below(k_whole_bp, purpose, subject, draw) < chance_bp;
}

}  // namespace diapason
