#pragma once

#include <cstdint>
#include <ostream>
#include <string>

#include "base/text.hpp"

namespace diapason {

/// What came of asking for a line.
enum class Heard : std::uint8_t {
  line,
  end,      ///< end of input
  stopped,  ///< a signal asked us to leave
};

/// Where lines are typed: a terminal, a pipe, a test.
class LineSource {
 public:
  LineSource() = default;
  LineSource(const LineSource&) = delete;
  LineSource(LineSource&&) = delete;
  LineSource& operator=(const LineSource&) = delete;
  LineSource& operator=(LineSource&&) = delete;
  virtual ~LineSource() = default;

  /// Waits for a line and puts it in `line`, without its end.
  [[nodiscard]] virtual Heard next(std::string& line) = 0;
  /// Whether somebody types at a terminal: only then a prompt is shown and a question asked back.
  [[nodiscard]] virtual bool is_interactive() const = 0;
  /// "file:line" of the line given last when it comes from a script, which stops where something is refused.
  [[nodiscard]] virtual std::string place() const { return {}; }
};

/// All that a command has of the outside: data goes to `out`, messages to `error`.
struct Streams {
  std::ostream& out;
  std::ostream& error;
  LineSource& input;
  Language language = Language::english;
  bool colour = false;

  /// The words in the language of the moment.
  [[nodiscard]] const std::string& say(const Text& text) const { return in(text, language); }
};

}  // namespace diapason
