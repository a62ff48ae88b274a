#include "cli/terminal.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/numbers.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_default_columns = 80;
constexpr std::size_t k_most_columns = 100;
/// What is typed is never longer; a pipe that never ends its line must not fill the memory.
constexpr std::size_t k_longest_line = 4096;

volatile std::sig_atomic_t stop_asked = 0;
/// A byte is written here by the handler, so that a wait for input ends although the signal came just before it.
std::array<int, 2> wake_up{-1, -1};

extern "C" void ask_to_stop(int /*signal*/) {
  const int kept = errno;
  stop_asked = 1;
  const char byte = 0;
  const auto written = write(wake_up[1], &byte, 1);
  static_cast<void>(written);
  errno = kept;
}

}  // namespace

std::size_t output_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    return std::min<std::size_t>(size.ws_col, k_most_columns);
  }
  const char* columns = std::getenv("COLUMNS");
  if (columns == nullptr) return k_default_columns;
  const WholeNumber number = read_whole_number(columns, 1, k_most_columns);
  if (number.fault == NumberFault::too_large) return k_most_columns;
  return number.fault == NumberFault::none ? static_cast<std::size_t>(number.value) : k_default_columns;
}

bool output_has_colour() {
  const char* refused = std::getenv("NO_COLOR");
  const char* kind = std::getenv("TERM");
  const bool is_refused = refused != nullptr && *refused != '\0';
  return isatty(STDOUT_FILENO) != 0 && !is_refused && kind != nullptr && std::string_view{kind} != "dumb";
}

void heed_signals() {
  if (wake_up[0] < 0 && pipe(wake_up.data()) != 0) return;
  struct sigaction heeding {};
  heeding.sa_handler = ask_to_stop;
  sigemptyset(&heeding.sa_mask);
  for (const int signal_number : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal_number, &heeding, nullptr);
}

void ignore_broken_pipes() {
  struct sigaction ignoring {};
  ignoring.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignoring, nullptr);
}

bool stop_was_asked() { return stop_asked != 0; }

Heard StandardInput::next(std::string& line) {
  while (true) {
    if (stop_was_asked()) return Heard::stopped;
    if (buffer_.find('\n', searched_) != std::string::npos || ended_ || buffer_.size() > k_longest_line) {
      return take_line(line);
    }
    searched_ = buffer_.size();
    std::array<pollfd, 2> waited{{{STDIN_FILENO, POLLIN, 0}, {wake_up[0], POLLIN, 0}}};
    const int ready = poll(waited.data(), wake_up[0] < 0 ? 1 : 2, -1);
    if (ready < 0 && errno == EINTR) continue;
    if (ready > 0 && waited[0].revents == 0) continue;
    std::array<char, 4096> bytes{};
    const auto count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) {
      ended_ = true;
    } else {
      buffer_.append(bytes.data(), static_cast<std::size_t>(count));
    }
  }
}

Heard StandardInput::take_line(std::string& line) {
  if (buffer_.empty()) return Heard::end;
  const std::size_t end_of_line = std::min({buffer_.find('\n'), buffer_.size(), k_longest_line});
  line = buffer_.substr(0, end_of_line);
  if (line.ends_with('\r')) line.pop_back();
  const bool has_end = end_of_line < buffer_.size() && buffer_[end_of_line] == '\n';
  buffer_.erase(0, end_of_line + (has_end ? 1 : 0));
  searched_ = 0;
  return Heard::line;
}

bool StandardInput::is_interactive() const { return isatty(STDIN_FILENO) != 0; }

}  // namespace diapason
