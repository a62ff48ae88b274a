#pragma once

#include <cstddef>
#include <string>

#include "cli/streams.hpp"

namespace diapason {

/// Columns to write in: the terminal's, else $COLUMNS, else 80; never more than what reads well.
[[nodiscard]] std::size_t output_columns();

/// Whether colour may be used: standard output is a terminal that has it and NO_COLOR is not set.
[[nodiscard]] bool output_has_colour();

/// From now on writing to a pipe that nobody reads is an error like any other.
void ignore_broken_pipes();

/// From now on SIGINT, SIGTERM and SIGHUP end the input of `StandardInput` instead of the program: for commands that
/// have something to save.
void heed_signals();

/// Whether one of those signals has arrived.
[[nodiscard]] bool stop_was_asked();

/// Lines from standard input.
class StandardInput final : public LineSource {
 public:
  [[nodiscard]] Heard next(std::string& line) override;
  [[nodiscard]] bool is_interactive() const override;

 private:
  [[nodiscard]] Heard take_line(std::string& line);

  std::string buffer_;
  std::size_t searched_ = 0;  ///< how far `buffer_` is known to hold no end of line
  bool ended_ = false;
};

}  // namespace diapason
