#pragma once

#include <cstdint>
#include <vector>

#include "sim/agenda.hpp"
#include "sim/observation.hpp"

namespace diapason {

/// What an action would move by the end of the month, beside what happens anyway: eight times out of ten between `low`
/// and `high`. Equal ends mean that it is certain.
struct ForecastLine {
  Quantity quantity = Quantity::credibility;
  std::uint8_t subject = 0;
  std::uint8_t object = 0;
  std::int32_t low = 0;
  std::int32_t middle = 0;
  std::int32_t high = 0;
};

/// The same of somebody's trust as a whole, bp: what its parts come to by their weights.
struct TrustForecast {
  StakeholderId person;
  std::int32_t low = 0;
  std::int32_t middle = 0;
  std::int32_t high = 0;
};

/// An honest look ahead at one command, drawn from the belief with other luck than the run's, so that it leaks nothing.
struct Forecast {
  std::vector<ForecastLine> lines;
  std::vector<TrustForecast> trust;  ///< of everybody of whose trust a part is in `lines`
  /// Chance in bp that the offer is accepted, the door opens or the step is taken; -1 when the command asks for no
  /// answer of this kind.
  std::int32_t chance_bp = -1;
};

inline constexpr int k_forecast_worlds = 240;

/// Compares the month with and without `command` (allowed after `draft`) over worlds drawn from the belief.
[[nodiscard]] Forecast forecast(const Dossier& dossier, const Observation& observation, const Draft& draft,
                                const Command& command, int worlds = k_forecast_worlds);

}  // namespace diapason
