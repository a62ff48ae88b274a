#pragma once

#include <vector>

#include "cli/command_table.hpp"
#include "load/problem.hpp"

namespace diapason {

// Every command with its usage and options, each in a file of its own: NAME_command.cpp. The list in command_table.cpp
// makes it a command of the program.

[[nodiscard]] ProgramCommand play_command();
[[nodiscard]] ProgramCommand check_command();
[[nodiscard]] ProgramCommand simulate_command();
[[nodiscard]] ProgramCommand replay_command();
[[nodiscard]] ProgramCommand bench_command();

/// Says every problem on the error stream.
[[nodiscard]] Exit complain(const std::vector<Problem>& problems, Streams& streams);

/// The program without a command: the menu. It takes the options of `play`, whose work it does in the end.
[[nodiscard]] Exit run_menu(const Arguments& arguments, Streams& streams);

}  // namespace diapason
