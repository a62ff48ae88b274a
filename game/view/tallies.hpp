#pragma once

#include "view/ledger.hpp"

namespace diapason {

/// The KAM's days spent since the start, with what each was spent on.
[[nodiscard]] Ledgers days_used_ledger(const Lens& lens);

/// The median of what we read of the trust of those met, in points: what it moved by in each month, and who stood in
/// the middle then. A median is no sum: it moves by whom we meet as well as by how they trust us.
[[nodiscard]] Ledgers median_trust_ledger(const Lens& lens);

/// The mean of what we read of the trust of those met who buy, in points: what each of them moved it by, month by
/// month.
[[nodiscard]] Ledgers buyer_trust_ledger(const Lens& lens);

}  // namespace diapason
