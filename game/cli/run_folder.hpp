#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "session/saved_run.hpp"

namespace diapason {

/// Where runs live: $XDG_DATA_HOME/diapason, else ~/.local/share/diapason. Empty when the environment names neither.
[[nodiscard]] std::string runs_folder();

/// A path for a new run that no file has yet: CASE-DATE-SEED.jsonl, with a number where that is taken.
[[nodiscard]] std::string free_run_path(const std::string& folder, std::string_view case_key, std::uint64_t seed);

/// The run played last among those that have not ended.
[[nodiscard]] std::optional<RunSummary> latest_unfinished(const std::string& folder);

/// A seed that nobody chose, short enough to be typed again.
[[nodiscard]] std::uint64_t fresh_seed();

}  // namespace diapason
