#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "cli/streams.hpp"
#include "load/problem.hpp"

namespace diapason {

/// The lines of a file, typed one after the other. Lines that are empty or begin with # are passed over.
class Script final : public LineSource {
 public:
  Script(std::string name, std::string_view text);

  [[nodiscard]] Heard next(std::string& line) override;
  [[nodiscard]] bool is_interactive() const override { return false; }
  [[nodiscard]] std::string place() const override;

 private:
  struct Line {
    std::size_t number = 0;
    std::string words;
  };

  std::string name_;
  std::vector<Line> lines_;
  std::size_t next_ = 0;
};

/// The text of a script, or why it can't be read.
[[nodiscard]] Result<std::string, std::vector<Problem>> read_script(const std::string& path);

}  // namespace diapason
