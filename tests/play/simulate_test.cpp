#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "play/program.hpp"

namespace diapason::from_outside {
namespace {

std::vector<std::string> series_of(const std::string& runs, const std::string& format, const std::string& jobs = "2") {
  return {"simulate", "omnia", "--policy", "idle", "--runs", runs, "--format", format, "--jobs", jobs};
}

TEST_SUITE("a series of runs") {
  // A million runs take minutes; waiting gives up after seconds.
  TEST_CASE("says what it plays before it has played") {
    Program program{{series_of("1000000", "text")}};
    CHECK(program.wait_for("omnia, policy idle: 1000000 runs from seed 1\n"));
  }

  TEST_CASE("prints the row of a run when it is done, not when all are") {
    Program program{{series_of("1000000", "csv")}};
    CHECK(program.wait_for("months\nomnia,idle,1,"));
  }

  TEST_CASE("prints the same however many runs are played at a time") {
    const TemporaryFolder home;
    for (const std::string format : {"text", "csv", "json"}) {
      const Outcome alone = run_in(home, series_of("40", format, "1"));
      CHECK(alone.exit == 0);
      CHECK(alone.error.empty());  // an estimate is for somebody who waits at a terminal
      for (const std::string jobs : {"2", "7", "100"})
        CHECK(run_in(home, series_of("40", format, jobs)).out == alone.out);
    }
  }
}

}  // namespace
}  // namespace diapason::from_outside
