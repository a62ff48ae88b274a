#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/saved_run.hpp"

namespace diapason {

/// Where runs live: $XDG_DATA_HOME/diapason, else ~/.local/share/diapason. Empty when the environment names neither.
[[nodiscard]] std::string runs_folder();

/// A path for a new run that no file has yet: CASE-DATE-SEED.jsonl, with a number where that is taken.
[[nodiscard]] std::string free_run_path(const std::string& folder, std::string_view case_key, std::uint64_t seed);

/// The run played last among those that have not ended.
[[nodiscard]] std::optional<RunSummary> latest_unfinished(const std::string& folder);

/// How far a case has been played, over all its runs.
struct CaseProgress {
  std::int32_t ended = 0;      ///< runs played to the end
  std::int32_t under_way = 0;  ///< runs to go on with
  std::int32_t best_mark = 0;  ///< the best reached in those played to the end, 0 to 100
};
[[nodiscard]] CaseProgress progress_in(const std::vector<RunSummary>& runs, std::string_view case_key);

/// The mark of a run that is over, 0 to 100, rounded as everywhere.
[[nodiscard]] std::int32_t mark_in_points(const RunSummary& run);

/// A seed that nobody chose, short enough to be typed again.
[[nodiscard]] std::uint64_t fresh_seed();

}  // namespace diapason
