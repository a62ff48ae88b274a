#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

// What is said about us is what we know and whether we keep our word; closeness is nobody else's business.
constexpr Quantity k_travelling[] = {credibility, reliability};

void listen(Month& month, const State& before, std::size_t listener, std::size_t speaker) {
  const std::int32_t weight = before.get(influence, speaker, listener);
  if (weight == 0) return;
  const Cause cause{Rule{11}, Source::influence, static_cast<std::uint8_t>(speaker)};
  for (const Quantity quantity : k_travelling) {
    const std::int32_t apart = before.get(quantity, speaker) - before.get(quantity, listener);
    month.add(quantity, listener, times_bp(apart * weight / 100, month.rules.influence_rate_bp), cause);
  }
}

}  // namespace

// Everybody listens to what others thought before anybody listened: the order of people has no effect.
void spread_attitudes(Month& month) {
  const State before = month.state();
  for (std::size_t listener = 0; listener < month.people(); ++listener)
    for (std::size_t speaker = 0; speaker < month.people(); ++speaker)
      if (speaker != listener) listen(month, before, listener, speaker);
}

}  // namespace diapason
