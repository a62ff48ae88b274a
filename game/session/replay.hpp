#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "load/case_loader.hpp"
#include "session/session.hpp"

namespace diapason {

/// The form of the file, and the rules of the simulation it was played with. A change of rules changes what a replay
/// made before would replay to, so it gets a new number; such a replay still opens for reading.
inline constexpr int k_replay_format = 1;
inline constexpr int k_rules_version = 1;

/// Some visible quantity of a month, as it was seen: one value for each subject and object that the case has.
struct SeenQuantity {
  std::string name;
  std::vector<std::int32_t> values;
};

/// A month as the file tells it.
struct ReplayMonth {
  int month = 0;
  int line = 0;
  std::string text;  ///< the line itself
  std::vector<Command> commands;
  std::vector<SeenQuantity> seen;
  Digest digest;
  bool tells_mark = false;  ///< as the last month of a run that is over does, unless it was saved before runs did
};

/// A replay as read from disk: one line of header, then a line for each month and each saved draft.
struct Replay {
  std::string path;
  int rules_version = 0;
  std::uint64_t seed = 0;
  CaseFiles files;
  std::shared_ptr<const Case> the_case;
  std::vector<ReplayMonth> months;  ///< the opening first
  std::vector<Command> draft;       ///< the month that was being planned, as last saved
  std::string cut_line;             ///< a last line without its end: the program was stopped while writing
  std::size_t whole_bytes = 0;      ///< length of the file without the cut line
};

/// Reads a replay, with everything that is wrong in it. A cut last line is no problem, see `cut_line`.
[[nodiscard]] Result<Replay, std::vector<Problem>> read_replay(const std::string& path);

/// What can be told of a run from the ends of its replay, without its case or its months: for lists of runs.
struct RunSummary {
  std::string path;
  std::string case_key;
  Text case_title;
  std::int32_t months_played = 0;
  std::int32_t horizon_months = 0;
  bool over = false;
  std::int32_t mark_bp = 0;  ///< the mark reached, 0 to 10,000; of runs that are over
};

/// Reads the header and the last whole month of a replay; nullopt for any file in which they can't be read.
[[nodiscard]] std::optional<RunSummary> read_summary(const std::string& path);

/// Plays a replay again. The result is the run up to the end of the file, or the first month that differs and how.
[[nodiscard]] Result<Session, std::vector<Problem>> play_again(const Replay& replay);

// The lines of a replay, without their end.
[[nodiscard]] std::string header_line(const CaseFiles& files, const Case& the_case, std::uint64_t seed);
[[nodiscard]] std::string month_line(const Case& the_case, const PlayedMonth& month, bool with_mark = true);
[[nodiscard]] std::string draft_line(const Case& the_case, const Draft& draft);

}  // namespace diapason
