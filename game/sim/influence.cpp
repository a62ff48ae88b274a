#include <array>

#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

// What everybody thought before anybody listened. What is said about us is what we know and whether we keep our word;
// closeness is nobody else's business.
struct Opinions {
  std::array<std::int32_t, k_max_stakeholders> of_credibility{};
  std::array<std::int32_t, k_max_stakeholders> of_reliability{};
};

// Whom everybody listens to, bit sets of speakers: most people have no influence on most others.
using Speakers = std::array<std::uint32_t, k_max_stakeholders>;

Speakers speakers_of(const Month& month) {
  Speakers speakers{};
  for (std::size_t speaker = 0; speaker < month.people(); ++speaker)
    for_each_bit(month.state().bits_of<influence>(speaker),
                 [&](std::size_t listener) { speakers[listener] |= 1U << speaker; });
  return speakers;
}

void listen(Month& month, const Opinions& before, std::size_t listener, std::size_t speaker) {
  const std::int32_t weight = month.get(influence, speaker, listener);
  const std::int32_t rate = month.rules.influence_rate_bp;
  const Cause cause{Rule{}, Source::influence, static_cast<std::uint8_t>(speaker)};
  const auto pull = [&](const auto& opinions) {
    return part_of((opinions[speaker] - opinions[listener]) * weight / 100, rate);
  };
  month.add(credibility, listener, pull(before.of_credibility), cause);
  month.add(reliability, listener, pull(before.of_reliability), cause);
}

}  // namespace

// Everybody listens to what others thought before: the order of people has no effect.
void spread_attitudes(Month& month) {
  Opinions before;
  for (std::size_t person = 0; person < month.people(); ++person) {
    before.of_credibility[person] = month.get(credibility, person);
    before.of_reliability[person] = month.get(reliability, person);
  }
  const Speakers speakers = speakers_of(month);
  for (std::size_t listener = 0; listener < month.people(); ++listener)
    for_each_bit(speakers[listener] & ~(1U << listener),
                 [&](std::size_t speaker) { listen(month, before, listener, speaker); });
}

}  // namespace diapason
