#pragma once

#include "cli/command_table.hpp"

namespace diapason {

// Every command with its usage and options, each in a file of its own: NAME_command.cpp. The list in command_table.cpp
// makes it a command of the program.

[[nodiscard]] ProgramCommand play_command();
[[nodiscard]] ProgramCommand check_command();
[[nodiscard]] ProgramCommand simulate_command();
[[nodiscard]] ProgramCommand replay_command();
[[nodiscard]] ProgramCommand bench_command();

/// The program without a command: the menu. It takes the options of `play`, whose work it does in the end.
[[nodiscard]] Exit run_menu(const Arguments& arguments, Streams& streams);

}  // namespace diapason
