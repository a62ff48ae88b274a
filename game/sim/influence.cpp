#include <array>
#include <iterator>

#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

// What is said about us is what we know and whether we keep our word; closeness is nobody else's business.
constexpr Quantity k_travelling[] = {credibility, reliability};

// What everybody thought before anybody listened.
struct Opinions {
  std::array<std::array<std::int32_t, k_max_stakeholders>, std::size(k_travelling)> of{};
};

// Whom everybody listens to, bit sets of speakers: most people have no influence on most others.
using Speakers = std::array<std::uint32_t, k_max_stakeholders>;

Speakers speakers_of(const Month& month) {
  Speakers speakers{};
  for (std::size_t listener = 0; listener < month.people(); ++listener)
    for (std::size_t speaker = 0; speaker < month.people(); ++speaker)
      speakers[listener] |= (month.get(influence, speaker, listener) != 0 ? 1U : 0U) << speaker;
  return speakers;
}

void listen(Month& month, const Opinions& before, std::size_t listener, std::size_t speaker) {
  const std::int32_t weight = month.get(influence, speaker, listener);
  const Cause cause{Rule{}, Source::influence, static_cast<std::uint8_t>(speaker)};
  for (std::size_t part = 0; part < std::size(k_travelling); ++part) {
    const std::int32_t apart = before.of[part][speaker] - before.of[part][listener];
    month.add(k_travelling[part], listener, times_bp(apart * weight / 100, month.rules.influence_rate_bp), cause);
  }
}

}  // namespace

// Everybody listens to what others thought before: the order of people has no effect.
void spread_attitudes(Month& month) {
  Opinions before;
  for (std::size_t part = 0; part < std::size(k_travelling); ++part)
    for (std::size_t person = 0; person < month.people(); ++person)
      before.of[part][person] = month.get(k_travelling[part], person);
  const Speakers speakers = speakers_of(month);
  for (std::size_t listener = 0; listener < month.people(); ++listener)
    for_each_bit(speakers[listener] & ~(1U << listener),
                 [&](std::size_t speaker) { listen(month, before, listener, speaker); });
}

}  // namespace diapason
