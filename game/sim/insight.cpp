#include "sim/insight.hpp"

#include <bit>

#include "base/fixed.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Seats show before needs do: half of what the first need takes.
constexpr std::int32_t k_insight_for_seats_bp = 1'500;

void see_seats(Month& month, std::size_t person, const Cause& cause) {
  for (std::size_t circuit = 0; circuit < month.dossier.circuits.size(); ++circuit)
    month.put(seats_known, person, circuit, 1, cause);
}

void find_next_need(Month& month, std::size_t person, const Cause& cause) {
  const auto found = static_cast<std::uint32_t>(month.get(found_needs, person));
  const auto hidden = static_cast<std::uint32_t>(month.get(latent_needs, person)) & ~found;
  if (hidden == 0) return;
  find_need(month, person, NeedId{static_cast<std::size_t>(std::countr_zero(hidden))},
            cause.as(Rule{19}, Source::discovery, static_cast<std::uint8_t>(std::countr_zero(hidden))));
}

}  // namespace

void find_need(Month& month, std::size_t person, NeedId need, const Cause& cause) {
  const auto bit = 1 << need.index();
  if ((month.get(latent_needs, person) & bit) != 0 && (month.get(found_needs, person) & bit) == 0)
    month.add(found_needs, person, bit, cause);
}

void deepen_insight(Month& month, std::size_t person, std::int32_t amount_bp, const Cause& cause) {
  const std::int32_t before = month.get(insight, person);
  month.add(insight, person, times_bp(amount_bp, amount_bp > 0 ? k_whole_bp - before : before), cause);
  const std::int32_t after = month.get(insight, person);

  if (after >= k_insight_for_seats_bp) see_seats(month, person, cause.as(Rule{19}, Source::discovery, cause.index));
  const std::int32_t step = month.rules.insight_per_need_bp;
  for (std::int32_t found = before / step; found < after / step; ++found) find_next_need(month, person, cause);
}

void make_acquaintance(Month& month, std::size_t person, std::int32_t level, const Cause& cause) {
  if (month.get(acquaintance, person) < level) month.put(acquaintance, person, level, cause);
}

void reveal_circuit(Month& month, std::size_t person, const Cause& cause) {
  see_seats(month, person, cause);
  for (std::size_t other = 0; other < month.dossier.stakeholders.size(); ++other) {
    if (other == person) continue;
    if (month.get(influence, person, other) > 0) {
      month.put(influence_known, person, other, 1, cause);
      make_acquaintance(month, other, 1, cause);
    }
    if (month.get(influence, other, person) > 0) {
      month.put(influence_known, other, person, 1, cause);
      make_acquaintance(month, other, 1, cause);
    }
  }
}

}  // namespace diapason
