#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_refers_bp = 5'800;
constexpr std::int32_t k_asked_too_early_bp = 300;
constexpr std::int32_t k_ashamed_bp = 4'000;  // satisfaction below which nobody lends a name

}  // namespace

void ask_reference(Month& month, const Deed& deed, std::size_t person) {
  if (month.get(reference) != 0) return;
  const Cause cause = deed.cause.as(Rule{24}, Source::action, deed.cause.index);
  const std::int32_t ready = (trust_bp(month.dossier, month.state(), person) + month.get(satisfaction)) / 2;
  if (ready >= k_refers_bp)
    month.put(reference, 1, cause);
  else
    move_trust(month, person, TrustPart::self_interest, k_asked_too_early_bp, cause);
}

// D24: losing a reference hurts more than winning it brought.
void lose_reference(Month& month, const Cause& cause) {
  if (month.get(reference) == 0) return;
  month.put(reference, 0, cause);
  month.add(total_margin, -month.dossier.economy.reference_loss_eur, cause);
}

void keep_reference(Month& month) {
  if (month.get(reference) == 0) return;
  const Cause cause{Rule{24}, Source::books};
  if (month.get(satisfaction) < k_ashamed_bp) return lose_reference(month, cause);
  month.add(total_margin, month.dossier.economy.reference_month_eur, cause);
}

}  // namespace diapason
