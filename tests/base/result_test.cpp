#include "base/result.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/id.hpp"

using namespace diapason;

namespace {

using Problems = std::vector<std::string>;

Result<int, Problems> half_of(int number) {
  if (number % 2 != 0) return Problems{"odd", "not even"};
  return number / 2;
}

}  // namespace

TEST_CASE("a result is a value or all the problems, never both") {
  CHECK(half_of(4).ok());
  CHECK(*half_of(4) == 2);
  CHECK_FALSE(half_of(3).ok());
  CHECK(half_of(3).problems() == Problems{"odd", "not even"});
}

TEST_CASE("an id that was not set stands for nobody") {
  using PersonId = Id<struct PersonKind>;
  CHECK_FALSE(PersonId{}.valid());
  CHECK(PersonId{std::size_t{3}}.index() == 3);
  CHECK(PersonId{std::size_t{1}} < PersonId{std::size_t{2}});
}
