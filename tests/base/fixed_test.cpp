#include "base/fixed.hpp"

#include <doctest/doctest.h>

using namespace diapason;

TEST_CASE("a gain and the same loss are rounded to the same size") {
  CHECK(divide_rounded(5, 2) == 3);
  CHECK(divide_rounded(-5, 2) == -3);
  CHECK(times_bp(333, 5'000) == 167);
  CHECK(times_bp(-333, 5'000) == -167);
  CHECK(times_bp(1'000'000'000, 10'000) == 1'000'000'000);
}

TEST_CASE("a ramp is held at both ends and straight between them") {
  CHECK(ramp(-5, 0, 100, 10, 200) == 100);
  CHECK(ramp(0, 0, 100, 10, 200) == 100);
  CHECK(ramp(5, 0, 100, 10, 200) == 150);
  CHECK(ramp(10, 0, 100, 10, 200) == 200);
  CHECK(ramp(99, 0, 100, 10, 200) == 200);
  CHECK(ramp(5, 0, 200, 10, 100) == 150);
}
