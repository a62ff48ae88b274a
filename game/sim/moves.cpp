#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_ties_of_a_stranger_bp = 1'500;

void clear(Month& month, Quantity quantity, std::size_t subject, std::size_t object, const Cause& cause) {
  month.put(quantity, subject, object, 0, cause);
}

}  // namespace

// D25: whoever leaves takes along the ties, the seats, and what others heard from them.
void leave(Month& month, std::size_t person, const Cause& cause) {
  if (month.get(present, person) == 0) return;
  month.put(present, person, 0, cause);
  month.put(acquaintance, person, 0, cause);
  month.put(informant, person, 0, cause);
  month.put(exposure, person, 0, cause);
  for (std::size_t own = 0; own < k_max_own_people; ++own) clear(month, tie, own, person, cause);
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague)
    clear(month, autonomy, colleague, person, cause);
  for (std::size_t circuit = 0; circuit < k_max_circuits; ++circuit) clear(month, seats, person, circuit, cause);
  for (std::size_t other = 0; other < month.people(); ++other) {
    clear(month, influence, person, other, cause);
    clear(month, influence, other, person, cause);
  }
}

void arrive(Month& month, std::size_t person, std::int32_t acquaintance_level, const Cause& cause) {
  if (month.get(present, person) != 0) return;
  month.put(present, person, 1, cause);
  make_acquaintance(month, person, acquaintance_level, cause);
}

// D22: what stood in one head is gone; what was written and shared remains, and opens doors to whoever comes next.
void succeed(Month& month, const Cause& given) {
  const Cause cause = given.as(Rule{22}, Source::succession, given.index);
  std::int32_t written = 0;
  for (std::size_t area = 0; area < k_areas; ++area) {
    written += month.get(shared_knowledge, area);
    month.put(knowledge, area, month.get(shared_knowledge, area), cause);
  }
  const std::int32_t kept = k_ties_of_a_stranger_bp + times_bp(written / k_areas, month.rules.written_bridge_bp);
  for (std::size_t person = 0; person < month.people(); ++person) {
    const std::int32_t held = month.get(tie, k_kam.index(), person);
    const std::int32_t shared_out = strongest_tie_bp(month.dossier, month.state(), person, true);
    month.put(tie, k_kam.index(), person, times_bp(held, kept), cause);
    if (month.get(acquaintance, person) < 2) continue;
    // Whom colleagues hold as well, the departure touches less.
    const std::int32_t lost = times_bp(k_whole_bp - kept, k_whole_bp - shared_out / 2);
    month.add(closeness, person, -times_bp(month.get(closeness, person), lost), cause);
    month.add(insight, person, -times_bp(month.get(insight, person), k_whole_bp - kept), cause);
    month.put(favours, person, 0, cause);
    month.put(informant, person, 0, cause);
  }
  month.add(successions, 1, cause);
}

// D17: a store of trust is one of the best shields when things go wrong.
void shock(Month& month, std::size_t person, std::int32_t by, const Cause& cause) {
  if (month.get(acquaintance, person) < 2) return;
  month.shocked = true;
  const std::int32_t store = trust_bp(month.dossier, month.state(), person);
  const std::int32_t felt = times_bp(by, k_whole_bp - times_bp(month.rules.store_bp, store));
  for (const TrustPart part : {TrustPart::credibility, TrustPart::reliability})
    move_trust(month, person, part, -felt, cause);
  month.encounters[person].heard = true;
}

}  // namespace diapason
