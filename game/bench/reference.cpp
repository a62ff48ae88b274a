#include "bench/reference.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/fixed.hpp"
#include "base/noise.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_people = 12;
constexpr std::size_t k_parts = 4;
constexpr std::size_t k_actions_a_month = 6;
constexpr std::size_t k_most_entries = 1'024;

struct Kernel {
  std::array<std::array<std::int16_t, k_parts>, k_people> trust{};
  std::array<std::int16_t, k_people> tie{};
  std::array<std::array<std::int8_t, k_people>, k_people> influence{};
};

struct Entry {
  std::int32_t delta = 0;
  std::uint8_t quantity = 0;
  std::uint8_t subject = 0;
  std::uint16_t rule = 0;
  std::uint64_t cause = 0;
};

struct Log {
  std::array<Entry, k_most_entries> entries;
  std::size_t size = 0;
};

void change(std::int16_t& value, std::int32_t delta, std::uint8_t quantity, std::size_t subject, std::uint16_t rule,
            Log& log) {
  value = static_cast<std::int16_t>(std::clamp(value + delta, 0, k_whole_bp));
  log.entries[log.size++] = {delta, quantity, static_cast<std::uint8_t>(subject), rule, rule};
}

void act(Kernel& kernel, const Noise& noise, Log& log) {
  std::uint32_t used = 0;
  std::uint32_t draw = 0;
  for (std::size_t done = 0; done < k_actions_a_month; ++draw) {
    const std::array<std::uint32_t, 4> bits = noise.words(Purpose::policy, 0, draw);
    const auto person = static_cast<std::size_t>(scaled(bits[0], k_people));
    const auto part = static_cast<std::size_t>(scaled(bits[1], k_parts));
    const std::int32_t strength = scaled(bits[2], 1'000);
    if ((used >> person & 1U) != 0 || scaled(bits[3], k_whole_bp) < 2'000) continue;
    used |= 1U << person;
    std::int16_t& trust = kernel.trust[person][part];
    change(trust, times_bp(strength, k_whole_bp - trust), static_cast<std::uint8_t>(part), person, 18, log);
    change(kernel.tie[person], times_bp(strength, k_whole_bp - kernel.tie[person]), 4, person, 12, log);
    ++done;
  }
}

void spread(Kernel& kernel, Log& log) {
  const Kernel before = kernel;
  for (std::size_t listener = 0; listener < k_people; ++listener)
    for (std::size_t part = 0; part < 2; ++part) {
      std::int64_t pull = 0;
      for (std::size_t speaker = 0; speaker < k_people; ++speaker)
        pull += std::int64_t{before.trust[speaker][part] - before.trust[listener][part]} *
                before.influence[speaker][listener];
      change(kernel.trust[listener][part], times_bp(pull / 100, 500), static_cast<std::uint8_t>(part), listener, 11,
             log);
    }
}

void fade(Kernel& kernel, Log& log) {
  for (std::size_t person = 0; person < k_people; ++person) {
    change(kernel.tie[person], -times_bp(kernel.tie[person], 500), 4, person, 10, log);
    change(kernel.trust[person][2], -times_bp(kernel.trust[person][2], 300), 2, person, 10, log);
  }
}

Kernel opening(const Noise& noise) {
  Kernel kernel;
  for (std::uint32_t person = 0; person < k_people; ++person) {
    for (std::uint32_t part = 0; part < k_parts; ++part)
      kernel.trust[person][part] = static_cast<std::int16_t>(noise.below(6'000, Purpose::belief, person, part));
    for (std::uint32_t other = 0; other < k_people; ++other)
      kernel.influence[person][other] = static_cast<std::int8_t>(noise.below(40, Purpose::belief, 100 + person, other));
  }
  return kernel;
}

}  // namespace

Digest run_reference(std::uint64_t seed, std::int32_t months) {
  Kernel kernel = opening(Noise{seed});
  Log log;
  Digest digest;
  for (std::int32_t month = 1; month <= months; ++month) {
    log.size = 0;
    act(kernel, Noise{seed, static_cast<std::uint32_t>(month)}, log);
    spread(kernel, log);
    fade(kernel, log);
    digest = digest_of_value(kernel, digest);
    digest = digest_of(std::as_bytes(std::span{log.entries.data(), log.size}), digest);
  }
  return digest;
}

}  // namespace diapason
