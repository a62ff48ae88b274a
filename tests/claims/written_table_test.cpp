// Runs last (tests run in the order of their files): the table of what was found, kept as README.md of this folder.

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "claims/table.hpp"

using namespace diapason::test;

namespace {

constexpr std::string_view k_begin = "<!-- table: written by the test -->\n";
constexpr std::string_view k_end = "<!-- end of the table -->\n";

const std::string k_path = std::string{DIAPASON_SOURCE_DIR} + "/tests/claims/README.md";

std::string read_file() {
  std::ifstream file{k_path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TEST_CASE("the table of claims is the one that is kept") {
  const std::string text = read_file();
  const std::size_t begin = text.find(k_begin);
  const std::size_t end = text.find(k_end);
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  const std::string kept = text.substr(begin + k_begin.size(), end - begin - k_begin.size());
  const std::string found = table_of_claims();
  if (std::getenv("DIAPASON_RECORD") != nullptr) {
    std::ofstream file{k_path, std::ios::binary};
    file << text.substr(0, begin + k_begin.size()) << found << text.substr(end);
    return;
  }
  CHECK_MESSAGE(kept == found, "record it with DIAPASON_RECORD=1 build/test_claims, and read what has changed");
}
