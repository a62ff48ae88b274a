#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// A cause and what it moved: `amount` in the unit shown.
struct LedgerLine {
  std::int32_t month = 0;
  std::int64_t exact = 0;  ///< in the finest unit, before rounding
  std::int64_t amount = 0;
  std::string cause;
  bool known = true;
  std::string deeper = {};             ///< see `WhyLine`
  std::optional<TrustPart> part = {};  ///< of trust as a whole: the part that moved
  std::int64_t part_bp = 0;            ///< by how much
};

/// From one figure to the next: `before` plus all amounts is `after`, exactly.
struct LedgerSegment {
  std::int32_t month = 0;  ///< played in
  std::int64_t before = 0;
  std::int64_t after = 0;
  std::vector<LedgerLine> lines;
};

/// What we read of somebody when we met for the first time: nothing was read before, so nothing has risen or fallen.
struct FirstReading {
  std::int32_t month = 0;
  std::int64_t value = 0;
  std::vector<LedgerLine> known;  ///< causes already in it, rounded one by one
};

struct Ledgers {
  std::int64_t start = 0;               ///< of somebody met during the run: the first reading
  std::optional<FirstReading> first;    ///< only for readings
  std::vector<LedgerSegment> segments;  ///< one for each month in which the figure shown moved or had causes
  std::vector<LedgerLine> pending;      ///< for readings: causes since the last one, not in it, rounded one by one
};

/// A quantity known to the unit. `unit` is what is shown of it: 100 bp make a point, 1 euro is a euro.
[[nodiscard]] Ledgers exact_ledger(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object,
                                   std::int64_t unit);

/// What is made of several quantities, or of a part of one: what each change moves it by, in the state's units.
[[nodiscard]] Ledgers ledger_of_changes(const Lens& lens, std::int64_t start, std::int64_t unit,
                                        const std::function<std::int64_t(const Change&)>& amount_of);

/// Our reading of somebody's trust, or of one part of it, in points. What we can't know, and the error of our
/// readings, is one line of each segment. With `until` nothing after that month is counted.
[[nodiscard]] Ledgers trust_ledger(const Lens& lens, StakeholderId person, std::optional<TrustPart> part = {},
                                   std::int32_t until = k_max_months);

/// "+3 through reliability (+11), commitment … kept in time (D17)".
[[nodiscard]] std::string amount_and_cause(const Lens& lens, const LedgerLine& line);

/// The segment of a month; nullptr when nothing moved.
[[nodiscard]] const LedgerSegment* segment_of(const Ledgers& ledgers, std::int32_t month);

}  // namespace diapason
