#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "load/problem.hpp"
#include "model/case.hpp"

namespace diapason {

/// A text file as it was read, with the name by which problems speak of it.
struct SourceFile {
  std::string name;
  std::string text;
};

/// The files of a case: its own and the playbook that it starts from.
struct CaseFiles {
  SourceFile the_case;
  SourceFile playbook;
};

/// Reads the files of a case from disk: `path`, and `playbook/standard.json` in the folder of `path` or else in
/// `scenarios_folder`. What can't be read is a problem with its path and what to do.
[[nodiscard]] Result<CaseFiles, std::vector<Problem>> read_case_files(const std::string& path,
                                                                      const std::string& scenarios_folder);

/// The complete, checked case, or every problem of both files. French texts get their typography here: non-breaking
/// spaces before : ; ! ? and inside « », and the typographic apostrophe.
[[nodiscard]] Result<Case, std::vector<Problem>> load_case(const CaseFiles& files);

}  // namespace diapason
