#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "cli/command_table.hpp"
#include "cli/language.hpp"
#include "cli/terminal.hpp"

namespace {

/// A program may be started with its standard streams closed; the next file opened would then take their place.
void open_closed_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    // Opened for reading only, so that writing fails instead of vanishing.
    if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != stream) std::terminate();
  }
}

int run(int count, char** words) {
  const std::vector<std::string> typed(words + (count > 0 ? 1 : 0), words + count);
  diapason::StandardInput input;
  diapason::Streams streams{std::cout, std::cerr, input, diapason::language_of_environment(),
                            diapason::output_has_colour()};
  return static_cast<int>(diapason::run_program(typed, streams));
}

}  // namespace

int main(int count, char** words) {
  open_closed_streams();
  diapason::ignore_broken_pipes();
  std::ios::sync_with_stdio(false);
  try {
    return run(count, words);
  } catch (const std::exception& error) {
    std::cerr << "diapason: an error of the program itself: " << error.what() << '\n';
  } catch (...) {
    std::cerr << "diapason: an error of the program itself\n";
  }
  return 1;
}
