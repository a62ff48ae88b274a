#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "load/case_loader.hpp"
#include "model/case.hpp"

namespace diapason {

/// The engine's own speed figures, on one core, for a typical case (`typical_case`). Absolute figures say something
/// about the machine; the ratios are what is compared over time.
struct BenchFigures {
  double months_per_second = 0;            ///< `random` in rollout mode, digest each month
  double playthroughs_per_second = 0;      ///< whole runs of 24 months of the same
  double reference_months_per_second = 0;  ///< the reference kernel
  double ratio_to_reference = 0;
  double ledger_ratio = 0;  ///< speed with the ledger on, against off
  std::size_t state_bytes = 0;
  double clone_ns = 0;
  double load_ms = 0;                                    ///< the case read, checked and built
  std::size_t load_bytes = 0;                            ///< how much text that is
  std::vector<std::pair<std::string, double>> policies;  ///< months per second of each policy, rollout mode
};

/// Measures for some seconds. `files` must load.
[[nodiscard]] BenchFigures measure_engine(const CaseFiles& files, const Case& the_case);

}  // namespace diapason
