#include "base/digest.hpp"

#include <cstdint>
#include <string>

#include <doctest/doctest.h>

using namespace diapason;

TEST_CASE("a digest survives being written and read") {
  const Digest digest = digest_of(std::string_view{"Valmont"});
  CHECK(to_hex(digest).size() == 16);
  CHECK(digest_from_hex(to_hex(digest)) == digest);
  CHECK(to_hex(Digest{1}) == "0000000000000001");
}

TEST_CASE("what isn't sixteen hexadecimal digits is no digest") {
  for (const char* text : {"", "12", "000000000000000g", "00000000000000000", "+000000000000001", "0x00000000000001"})
    CHECK_FALSE(digest_from_hex(text).has_value());
}

TEST_CASE("a chain depends on all that came before") {
  const Digest first = digest_of(std::string_view{"one"});
  CHECK(digest_of(std::string_view{"two"}, first) != digest_of(std::string_view{"two"}));
  struct Pair {
    std::int32_t left;
    std::int32_t right;
  };
  CHECK(digest_of_value(Pair{1, 2}) != digest_of_value(Pair{2, 1}));
  CHECK(digest_of_value(Pair{1, 2}) == digest_of_value(Pair{1, 2}));
}
