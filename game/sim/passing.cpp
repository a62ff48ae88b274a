#include <algorithm>

#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_unseen_value_fades_bp = 300;

void keep_silence(Month& month, std::size_t person) {
  const Cause cause{Rule{10}, Source::silence};
  if (month.get(acquaintance, person) < 2) return;  // nobody misses whom they never met
  if (month.encounters[person].contacts > 0 || month.encounters[person].served) {
    month.put(silence, person, 0, cause);
    return;
  }
  month.add(silence, person, 1, cause);
  if (month.get(silence, person) > month.rules.silence_grace_months)
    month.add(closeness, person, -share_of(month.get(closeness, person), month.rules.closeness_fade_bp), cause);
}

void loosen_ties(Month& month, std::size_t person, std::uint32_t own_people) {
  for_each_bit(own_people & ~month.encounters[person].touched_by, [&](std::size_t own) {
    const std::int32_t now = month.get(tie, own, person);
    Cause cause{Rule{10}, Source::silence};
    cause.actor = static_cast<std::uint8_t>(own);
    month.add(tie, own, person, -share_of(now, month.rules.tie_fade_bp), cause);
  });
}

// D22: knowledge ages, written or not. What is written can't be fresher than what is known.
void age_knowledge(Month& month) {
  const Cause cause{Rule{22}, Source::drift};
  for (std::size_t area = 0; area < k_areas; ++area) {
    for (const Quantity quantity : {knowledge, shared_knowledge})
      month.add(quantity, area, -share_of(month.get(quantity, area), month.rules.knowledge_fade_bp), cause);
    if (month.get(shared_knowledge, area) > month.get(knowledge, area))
      month.put(shared_knowledge, area, month.get(knowledge, area), cause);
  }
}

// D11, D14: favours are forgotten in time, and what was said in confidence grows cold.
void forget_favours(Month& month, std::size_t person) {
  constexpr std::int32_t k_grows_cold_percent = 8;
  const Cause cause{Rule{11}, Source::drift};
  if (month.get(favours, person) > 0) month.add(favours, person, -1, cause);
  const std::int32_t risk = month.get(exposure, person);
  if (risk > 0) month.add(exposure, person, -std::min(risk, k_grows_cold_percent), cause);
}

}  // namespace

void let_time_pass(Month& month) {
  const std::uint32_t own_people = bits_of_own_people(month.dossier);
  for (std::size_t person = 0; person < month.people(); ++person) {
    keep_silence(month, person);
    loosen_ties(month, person, own_people);
    forget_favours(month, person);
  }
  age_knowledge(month);
  month.add(value_shown, -share_of(month.get(value_shown), k_unseen_value_fades_bp), {Rule{39}, Source::drift});
  if (month.get(decline_pause) > 0) month.add(decline_pause, -1, {Rule{3}, Source::calendar});
}

}  // namespace diapason
