#include "cli/run_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

#include <doctest/doctest.h>

namespace diapason {
namespace {

/// A variable of the environment, set or taken away until the end of a test.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    if (value != nullptr) {
      setenv(name, value, 1);
    } else {
      unsetenv(name);
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() {
    if (before_) {
      setenv(name_, before_->c_str(), 1);
    } else {
      unsetenv(name_);
    }
  }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

TEST_SUITE("folder of runs") {
  TEST_CASE("runs live where XDG says, else at home, else nowhere") {
    const Variable home{"HOME", "/home/claire"};
    {
      const Variable data{"XDG_DATA_HOME", "/data"};
      CHECK(runs_folder() == "/data/diapason");
    }
    for (const char* none : {"", "relative/path"}) {
      const Variable data{"XDG_DATA_HOME", none};
      CHECK(runs_folder() == "/home/claire/.local/share/diapason");
    }
    const Variable data{"XDG_DATA_HOME", nullptr};
    const Variable no_home{"HOME", nullptr};
    CHECK(runs_folder().empty());
  }

  TEST_CASE("a new run never gets the name of another") {
    std::string folder = (std::filesystem::temp_directory_path() / "diapason-runs-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()) != nullptr);
    const std::string first = free_run_path(folder, "belcour", 7);
    CHECK(first.starts_with(folder + "/belcour-20"));
    CHECK(first.ends_with("-7.jsonl"));
    std::ofstream{first} << "taken";
    const std::string second = free_run_path(folder, "belcour", 7);
    CHECK(second.ends_with("-7-2.jsonl"));
    std::ofstream{second} << "taken";
    CHECK(free_run_path(folder, "belcour", 7).ends_with("-7-3.jsonl"));
    CHECK_FALSE(latest_unfinished(folder).has_value());
    std::filesystem::remove_all(folder);
  }

  TEST_CASE("a fresh seed is short enough to be typed again") { CHECK(fresh_seed() < 1'000'000); }
}

}  // namespace
}  // namespace diapason
