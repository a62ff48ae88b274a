// Recorded runs: the same case, seed and decisions give the same digests with every compiler and at every optimisation.
// After a deliberate change of a case or a rule, record anew: DIAPASON_RECORD=1 build/test_digests.

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "session/session.hpp"
#include "shipped_case.hpp"

using namespace diapason;

namespace {

const std::string k_file = std::string{DIAPASON_SOURCE_DIR} + "/tests/digests/recorded_runs.txt";

std::string digests_of_run(const std::shared_ptr<const Case>& the_case, std::string_view name, std::uint64_t seed) {
  const std::unique_ptr<Policy> policy = make_policy(name, the_case->dossier);
  Session session{the_case, seed};
  std::string line = the_case->dossier.key + " " + std::string{name} + " " + std::to_string(seed) + ":";
  while (!session.is_over()) {
    const Observation seen = session.observation();
    Agenda agenda{the_case->dossier, seen};
    policy->plan(seen, Noise{seed, static_cast<std::uint32_t>(session.month_number())}, agenda);
    for (const Command& command : agenda.draft()) REQUIRE(session.plan(command).empty());
    REQUIRE(session.end_month().empty());
    line += " " + to_hex(session.months().back().digest);
  }
  return line + "\n";
}

std::string all_runs() {
  std::string text;
  const auto the_case = test::shipped_case("first-steps");
  for (const PolicyInfo& policy : policies())
    for (const std::uint64_t seed : {1ULL, 2ULL, 18'446'744'073'709'551'615ULL})
      text += digests_of_run(the_case, policy.name, seed);
  return text;
}

}  // namespace

TEST_CASE("recorded runs give the recorded digests") {
  const std::string now = all_runs();
  if (std::getenv("DIAPASON_RECORD") != nullptr) std::ofstream{k_file} << now;
  std::ifstream file{k_file};
  const std::string recorded{std::istreambuf_iterator<char>{file}, {}};
  std::istringstream now_lines{now};
  std::istringstream recorded_lines{recorded};
  for (std::string line, expected; std::getline(now_lines, line);) {
    std::getline(recorded_lines, expected);
    CHECK(line == expected);
  }
  CHECK(now == recorded);
}
