#include "sim/trust.hpp"

#include "base/fixed.hpp"

namespace diapason {

std::int32_t trust_movement_bp(const Dossier& dossier, std::size_t person, TrustPart part, std::int32_t now_bp,
                               std::int32_t amount_bp) {
  const bool harms_when_rising = part == TrustPart::self_interest;
  const bool gain = harms_when_rising ? amount_bp < 0 : amount_bp > 0;
  const std::int32_t room = amount_bp > 0 ? k_whole_bp - now_bp : now_bp;
  if (gain) {
    const Style& style = dossier.styles[dossier.stakeholders[person].style.index()];
    const std::int32_t taken = times_bp(amount_bp, style.factor_bp[static_cast<std::size_t>(part)]);
    return times_bp(taken, room);
  }
  return times_bp(times_bp(amount_bp, dossier.parameters.loss_ratio_bp), room);
}

std::int32_t move_trust(Month& month, std::size_t person, TrustPart part, std::int32_t amount_bp, const Cause& cause) {
  const Quantity quantity = quantity_of(part);
  const std::int32_t now = month.get(quantity, person);
  return month.add(quantity, person, trust_movement_bp(month.dossier, person, part, now, amount_bp), cause);
}

}  // namespace diapason
