#pragma once

#include <memory>
#include <string>
#include <vector>

#include "session/replay.hpp"
#include "session/session.hpp"

namespace diapason {

/// A run on disk: the replay is the save. Every month played is appended and flushed to disk before the call returns;
/// the month being planned is saved with `save_draft`. Problems speak of the file, say what is wrong and what to do; on
/// a problem the run in memory goes on and nothing on disk is lost.
class SavedRun {
 public:
  /// Starts a new run in `path`, which must not exist; its folder is made when missing.
  [[nodiscard]] static Result<SavedRun, std::vector<Problem>> start(const std::string& path, const CaseFiles& files,
                                                                    std::uint64_t seed);
  /// Opens the run in `path` and plays it up to where it was left, draft included. A last line that was cut off by a
  /// crash is put aside beside the file and noted in `notices()`; anything else that doesn't fit is a problem.
  [[nodiscard]] static Result<SavedRun, std::vector<Problem>> resume(const std::string& path);

  SavedRun(SavedRun&&) noexcept;
  SavedRun& operator=(SavedRun&&) noexcept;
  SavedRun(const SavedRun&) = delete;
  SavedRun& operator=(const SavedRun&) = delete;
  ~SavedRun();

  [[nodiscard]] Session& session();
  [[nodiscard]] const std::string& path() const;
  [[nodiscard]] const std::vector<Text>& notices() const;

  /// Plays the month as planned and appends it. The month stays played when only the writing failed; the next call of
  /// either function tries to write all that is missing.
  [[nodiscard]] std::vector<Problem> end_month();
  /// Appends the month being planned, when it has changed since it was last saved.
  [[nodiscard]] std::vector<Problem> save_draft();

 private:
  struct Parts;
  explicit SavedRun(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// The runs in a folder, newest first; files that aren't runs are passed over.
[[nodiscard]] std::vector<RunSummary> list_runs(const std::string& folder);

}  // namespace diapason
