#include "sim/mechanisms.hpp"

namespace diapason {

void weigh_ending(Month& month) {
  const bool last_month = month.get(Quantity::month) >= month.dossier.horizon_months;
  for (std::size_t index = 0; index < month.plot.endings.size(); ++index) {
    const Ending& ending = month.plot.endings[index];
    if ((!last_month && !ending.early) || !hold(month.dossier, month.state(), ending.when)) continue;
    month.put(Quantity::ending, static_cast<std::int32_t>(index) + 1,
              {Rule{}, Source::ending, static_cast<std::uint8_t>(index)});
    return;
  }
}

}  // namespace diapason
