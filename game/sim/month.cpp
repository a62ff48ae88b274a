#include "sim/month.hpp"

#include <algorithm>

namespace diapason {

std::int32_t Month::add(Quantity quantity, std::size_t subject, std::size_t object, std::int32_t delta,
                        const Cause& cause) {
  const QuantityInfo& entry = info(quantity);
  const std::int32_t before = state_.get(quantity, subject, object);
  const std::int32_t after = std::clamp(before + delta, entry.least, entry.most);
  const std::int32_t applied = after - before;
  if (applied != delta) ++clamped_;
  if (applied == 0) return 0;
  state_.set(quantity, subject, object, after);
  if (ledger_ != nullptr)
    ledger_->push_back(
        {applied, quantity, static_cast<std::uint8_t>(subject), static_cast<std::uint8_t>(object), 0, cause});
  return applied;
}

}  // namespace diapason
