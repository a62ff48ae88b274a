#include <algorithm>
#include <array>

#include "sim/belief.hpp"
#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

void read_anew(Month& month, std::size_t person) {
  const Cause cause{Rule{}, Source::reading};
  const std::int32_t widest = month.rules.reading_band_bp;
  const std::int32_t band = ramp(month.get(insight, person), 0, widest, k_whole_bp, widest / 3);
  const std::int32_t deviation = deviation_of_band(band);
  static_assert(k_trust_parts == 4);
  const std::array<std::int32_t, k_trust_parts> errors =
      month.luck.four_bells(deviation, Purpose::reading, month.luck_of(person));
  for (int part = 0; part < k_trust_parts; ++part) {
    const auto the_part = static_cast<TrustPart>(part);
    const std::int32_t error = errors[static_cast<std::size_t>(part)];
    const std::int32_t seen = std::clamp(month.get(quantity_of(the_part), person) + error, 0, k_whole_bp);
    month.put(reading_of(the_part), person, seen, cause);
  }
  month.put(read_band, person, band, cause);
  month.put(read_month, person, month.get(Quantity::month), cause);
}

void let_reading_age(Month& month, std::size_t person) {
  const std::int32_t band =
      std::min(month.get(read_band, person) + month.rules.band_growth_bp, month.rules.band_max_bp);
  month.put(read_band, person, band, {Rule{}, Source::reading});
}

}  // namespace

void read_people(Month& month) {
  for_each_bit(people_met(month.state()), [&](std::size_t person) {
    const bool never_read = month.get(read_band, person) == 0;
    if (month.encounters[person].heard || never_read)
      read_anew(month, person);
    else
      let_reading_age(month, person);
  });
}

}  // namespace diapason
