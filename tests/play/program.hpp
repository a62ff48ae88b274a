#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace diapason::from_outside {

/// A folder of its own for a test, removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string file(const std::string& name) const { return path_ + "/" + name; }
  /// Writes a file and returns its path.
  std::string write(const std::string& name, const std::string& text) const;

 private:
  std::string path_;
};

/// How the program is started. Its environment is PATH, where the cases are, and what stands here.
struct Start {
  std::vector<std::string> arguments;
  std::map<std::string, std::string> environment{};
  bool stdin_closed = false;
  bool on_terminal = false;   ///< input and output are a pseudo-terminal
  std::string output_file{};  ///< standard output goes there instead of being read
};

/// What came out of the program.
struct Outcome {
  int exit = -1;  ///< 128 + number when a signal ended it
  std::string out;
  std::string error;
};

/// The real program, running.
class Program {
 public:
  explicit Program(const Start& start);
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  ~Program();

  void type(const std::string& text);
  /// Reads until `text` has been printed; false when the program ended or ten seconds passed before it was.
  [[nodiscard]] bool wait_for(const std::string& text);
  void send(int signal) const;
  /// Ends its input and waits for it.
  [[nodiscard]] Outcome finish();

 private:
  void start(const Start& start, int input, int output, int error);
  bool read_some(int timeout_ms);

  pid_t process_ = -1;
  int input_ = -1;
  int output_ = -1;
  int error_ = -1;
  Outcome outcome_;
};

/// Whether a part occurs in a text.
[[nodiscard]] inline bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Starts the program, types `input`, ends the input and waits.
[[nodiscard]] Outcome run(const Start& start, const std::string& input = {});

/// The same with its data in a folder.
[[nodiscard]] inline Outcome run_in(const TemporaryFolder& home, std::vector<std::string> arguments,
                                    const std::string& input = {}) {
  return run({std::move(arguments), {{"XDG_DATA_HOME", home.path()}}}, input);
}

}  // namespace diapason::from_outside
