#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "load/case_loader.hpp"
#include "load/problem.hpp"

namespace diapason {

/// Where the cases that come with the program stand: $DIAPASON_SCENARIOS, else beside the folder of the program, else
/// where it was built. The folder may not exist.
[[nodiscard]] std::string scenarios_folder();

/// The cases that can be named by their id: the .json files of a folder.
class CaseLibrary {
 public:
  explicit CaseLibrary(std::string folder = scenarios_folder());

  [[nodiscard]] const std::string& folder() const { return folder_; }
  /// The ids, in alphabetical order.
  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  [[nodiscard]] std::string path_of(std::string_view id) const;

  /// The file meant by a CASE argument: a path to a .json file, or an id. What fits neither is a problem that names the
  /// nearest ids.
  [[nodiscard]] Result<std::string, std::vector<Problem>> find(const std::string& word) const;

 private:
  std::string folder_;
  std::vector<std::string> ids_;
};

/// A case ready to be played, and the files it came from.
struct OpenedCase {
  CaseFiles files;
  std::shared_ptr<const Case> the_case;
};

[[nodiscard]] Result<OpenedCase, std::vector<Problem>> open_case(const CaseLibrary& library, const std::string& word);

}  // namespace diapason
