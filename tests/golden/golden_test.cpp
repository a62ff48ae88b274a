// Golden play-throughs: a whole run as readable text, in both languages. After a deliberate change read the difference,
// then record anew: DIAPASON_RECORD=1 build/test_golden.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <doctest/doctest.h>
#include <unistd.h>

namespace {

const std::string k_folder = std::string{DIAPASON_SOURCE_DIR} + "/tests/golden/";

std::string content_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// What the program prints when the script is typed, at a width of 100.
std::string played(const std::string& name, const std::string& language) {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("diapason-golden-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  const std::string out = (folder / "out.txt").string();
  const std::string command = "XDG_DATA_HOME='" + folder.string() + "' COLUMNS=100 DIAPASON_SCENARIOS='" +
                              DIAPASON_SOURCE_DIR + "/scenarios' '" + DIAPASON_PROGRAM + "' play " + name +
                              " --text --seed 11 --lang " + language + " < '" + k_folder + name + ".script' > '" + out +
                              "' 2> /dev/null";
  const int status = std::system(command.c_str());
  const std::string text = content_of(out);
  std::filesystem::remove_all(folder);
  CHECK(status == 0);
  return text;
}

void compare(const std::string& name, const std::string& language) {
  const std::string recorded_path = k_folder + name + "." + language + ".txt";
  const std::string now = played(name, language);
  if (std::getenv("DIAPASON_RECORD") != nullptr) std::ofstream{recorded_path, std::ios::binary} << now;
  const std::string recorded = content_of(recorded_path);
  std::istringstream now_lines{now};
  std::istringstream recorded_lines{recorded};
  std::string line;
  std::string expected;
  for (int number = 1; std::getline(now_lines, line) && std::getline(recorded_lines, expected); ++number) {
    if (line == expected) continue;
    FAIL_CHECK(recorded_path, ":", number, ": expected \"", expected, "\", now \"", line, "\"");
    return;
  }
  CHECK(now == recorded);
}

}  // namespace

TEST_CASE("first-steps, played from briefing to review in English, reads as it did") { compare("first-steps", "en"); }
TEST_CASE("first-steps, played from briefing to review in French, reads as it did") { compare("first-steps", "fr"); }
