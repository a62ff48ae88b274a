#include "play/program.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace diapason::from_outside {
namespace {

constexpr int k_patience_ms = 10'000;

struct Pipe {
  int read_end = -1;
  int write_end = -1;
};

Pipe open_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return {ends[0], ends[1]};
}

void close_if_open(int& descriptor) {
  if (descriptor >= 0) close(descriptor);
  descriptor = -1;
}

/// Our end of a pseudo-terminal, and the program's.
Pipe open_terminal() {
  const int ours = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ours < 0 || grantpt(ours) != 0 || unlockpt(ours) != 0) throw std::runtime_error("no pseudo-terminal");
  std::array<char, 64> name{};
  if (ptsname_r(ours, name.data(), name.size()) != 0) throw std::runtime_error("no pseudo-terminal");
  return {ours, open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC)};
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

std::vector<std::string> environment_of(const Start& start) {
  std::map<std::string, std::string> all{{"PATH", "/usr/bin:/bin"},
                                         {"DIAPASON_SCENARIOS", DIAPASON_SOURCE_DIR "/scenarios"}};
  for (const auto& [name, value] : start.environment) all[name] = value;
  std::vector<std::string> lines;
  for (const auto& [name, value] : all) lines.push_back(name + "=" + value);
  return lines;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "diapason-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
  std::ofstream{file(name), std::ios::binary} << text;
  return file(name);
}

Program::Program(const Start& how) {
  signal(SIGPIPE, SIG_IGN);
  Pipe errors = open_pipe();
  error_ = errors.read_end;
  if (how.on_terminal) {
    Pipe terminal = open_terminal();
    input_ = terminal.read_end;
    output_ = fcntl(terminal.read_end, F_DUPFD_CLOEXEC, 0);
    start(how, terminal.write_end, terminal.write_end, errors.write_end);
    close_if_open(terminal.write_end);
  } else {
    Pipe inputs = open_pipe();
    Pipe outputs = open_pipe();
    input_ = inputs.write_end;
    output_ = outputs.read_end;
    start(how, inputs.read_end, outputs.write_end, errors.write_end);
    close_if_open(inputs.read_end);
    close_if_open(outputs.write_end);
  }
  close_if_open(errors.write_end);
}

void Program::start(const Start& how, int input, int output, int error) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  if (how.stdin_closed) {
    posix_spawn_file_actions_addclose(&actions, STDIN_FILENO);
  } else {
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  }
  if (how.output_file.empty()) {
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, how.output_file.c_str(), O_WRONLY | O_CREAT, 0600);
  }
  posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO);
  std::vector<std::string> arguments{DIAPASON_PROGRAM};
  arguments.insert(arguments.end(), how.arguments.begin(), how.arguments.end());
  std::vector<std::string> environment = environment_of(how);
  const int failure = posix_spawn(&process_, DIAPASON_PROGRAM, &actions, nullptr, pointers(arguments).data(),
                                  pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw std::runtime_error("the program can't be started");
}

Program::~Program() {
  if (process_ > 0) {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  close_if_open(input_);
  close_if_open(output_);
  close_if_open(error_);
}

void Program::type(const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const auto written = write(input_, text.data() + done, text.size() - done);
    if (written <= 0) return;  // it has ended: its exit tells
    done += static_cast<std::size_t>(written);
  }
}

bool Program::read_some(int timeout_ms) {
  std::array<pollfd, 2> waited{{{output_, POLLIN, 0}, {error_, POLLIN, 0}}};
  if (poll(waited.data(), waited.size(), timeout_ms) <= 0) return false;
  for (const pollfd& ready : waited) {
    if (ready.revents == 0) continue;
    std::array<char, 65'536> bytes{};
    const auto count = read(ready.fd, bytes.data(), bytes.size());
    const bool is_output = ready.fd == output_;
    if (count > 0) {
      (is_output ? outcome_.out : outcome_.error).append(bytes.data(), static_cast<std::size_t>(count));
    } else {
      close_if_open(is_output ? output_ : error_);
    }
  }
  return true;
}

bool Program::wait_for(const std::string& text) {
  while (outcome_.out.find(text) == std::string::npos) {
    if (output_ < 0 || !read_some(k_patience_ms)) return false;
  }
  return true;
}

void Program::send(int signal_number) const { kill(process_, signal_number); }

Outcome Program::finish() {
  // A pseudo-terminal ends its input by a character of its own.
  if (isatty(input_) != 0)
    type("\x04");
  else
    close_if_open(input_);
  while (output_ >= 0 || error_ >= 0) {
    if (!read_some(k_patience_ms)) break;
  }
  if (output_ >= 0 || error_ >= 0) kill(process_, SIGKILL);  // it hangs
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = -1;
  outcome_.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return outcome_;
}

Outcome run(const Start& start, const std::string& input) {
  Program program{start};
  program.type(input);
  return program.finish();
}

}  // namespace diapason::from_outside
