#pragma once

#include <cstddef>
#include <optional>

#include "cli/streams.hpp"
#include "session/replay.hpp"

namespace diapason {

/// Tells a replay: what was decided each month and what came of it, or one month in full. A replay of other rules is
/// told by what the file says was seen.
void show_replay(const Replay& replay, std::optional<std::size_t> month, Streams& streams);

}  // namespace diapason
