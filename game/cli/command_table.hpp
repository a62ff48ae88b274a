#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/streams.hpp"

namespace diapason {

/// What the program answers to the shell.
enum class Exit : std::uint8_t {
  done = 0,
  problem = 1,  ///< in data or files
  usage = 2,
};

/// A command of the program. Parsing, --help, --lang and complaints about usage are the same for all and done before
/// `run` is called.
struct ProgramCommand {
  std::string name;
  Exit (*run)(const Arguments&, Streams&) = nullptr;
  Text summary;         ///< one line, for the list of commands
  Text usage;           ///< what follows the name of the command: "CASE [--seed N]"
  std::string example;  ///< a whole line to type
  Positionals positionals;
  std::vector<Option> options;
};

/// Every command, in the order in which they are listed.
[[nodiscard]] const std::vector<ProgramCommand>& program_commands();

/// The whole program: finds the command, reads its arguments, runs it. `typed` is what follows the program's name.
[[nodiscard]] Exit run_program(std::span<const std::string> typed, Streams& streams);

/// Says on the error stream what is wrong with the way a command was used, and where to read how it is used.
[[nodiscard]] Exit complain_of_usage(std::string_view command, std::span<const Text> complaints, Streams& streams);

}  // namespace diapason
