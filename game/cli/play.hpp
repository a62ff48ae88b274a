#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/case_library.hpp"
#include "cli/command_table.hpp"
#include "cli/game_run.hpp"
#include "cli/streams.hpp"

namespace diapason {

/// How a run is to be played.
struct PlaySettings {
  std::optional<std::uint64_t> seed;
  std::string path;              ///< of the run; empty for a new one in the folder of runs
  std::string case_key;          ///< of the run to go on with, where it was asked for; empty for any
  LineSource* script = nullptr;  ///< lines to be typed instead of those of the standard input
};

/// A run that has begun, and what kept it from being saved: then it is in memory only.
struct StartedRun {
  GameRun run;
  std::vector<Problem> problems;
};

/// Starts a run of a case in the settings' path, else in the folder of runs; with a fresh seed where none is given.
[[nodiscard]] StartedRun start_game(const OpenedCase& opened, const PlaySettings& settings);

/// Starts a run of a case and plays it. Where it can't be saved it is played in memory, and that is said.
[[nodiscard]] Exit play_new_run(const OpenedCase& opened, const PlaySettings& settings, Streams& streams);

/// Plays a run that is open in the terminal, saves and leaves it. `shown` becomes the words of the last `show`.
[[nodiscard]] Exit play_open_run(GameRun& run, const PlaySettings& settings, Streams& streams,
                                 std::vector<std::string>& shown);

/// The run in `settings.path`, unless it is of another case or seed than asked for.
[[nodiscard]] Result<GameRun, std::vector<Problem>> open_run(const PlaySettings& settings);

/// Goes on with the run in `settings.path`, unless it is of another case or seed than asked for.
[[nodiscard]] Exit resume_run(const PlaySettings& settings, Streams& streams);

/// The menu: cases, runs to resume, language. Chooses, then plays.
[[nodiscard]] Exit choose_and_play(const PlaySettings& settings, Streams& streams);

}  // namespace diapason
