#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_tension_eases_bp = 300;
constexpr std::int32_t k_quarrels_bp = 6'000;  // tension from which our own top hears of it
constexpr std::int32_t k_quarrel_harm_bp = 150;

// D23: every day that the account team takes from others makes field sellers tense; by itself it eases slowly.
void move_tension(Month& month) {
  const Cause cause{Rule{23}, Source::board};
  std::int32_t days = month.sponsor_days_spent;
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague)
    days += month.colleague_days_spent[colleague];
  const std::int32_t now = month.get(tension);
  month.add(tension,
            times_bp(k_whole_bp - now, std::int64_t{days} * month.rules.tension_growth_bp) -
                times_bp(now, k_tension_eases_bp),
            cause);
  month.add(satisfaction,
            -times_bp(times_bp(month.get(satisfaction), month.rules.tension_harm_bp),
                      times_bp(month.get(tension), month.get(tension))),
            cause);
  if (month.get(tension) >= k_quarrels_bp) month.add(support, -times_bp(month.get(support), k_quarrel_harm_bp), cause);
}

// D8: support follows the board's patience; below its floor the approach fails in time.
void move_support(Month& month) {
  const Cause cause{Rule{8}, Source::board};
  month.add(support, times_bp(month.get(patience) - month.get(support), month.rules.support_pull_bp), cause);
  if (month.get(support) < month.rules.support_floor_bp)
    month.add(months_unsupported, 1, cause);
  else
    month.put(months_unsupported, 0, cause);
}

}  // namespace

void move_board(Month& month) {
  move_tension(month);
  move_support(month);
}

}  // namespace diapason
