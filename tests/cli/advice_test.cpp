#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cli/window_program.hpp"

namespace diapason::test {
namespace {

CaseCard card(const std::string& id, std::int32_t difficulty, std::int32_t months, std::int32_t ended) {
  CaseCard made;
  made.id = id;
  made.difficulty = difficulty;
  made.horizon_months = months;
  made.ended = ended;
  return made;
}

/// Which case is advised, and how.
std::string advised(std::vector<CaseCard> cards) {
  advise(cards);
  std::string words;
  for (const CaseCard& made : cards)
    if (made.advice != Advice::none) words += made.id + (made.advice == Advice::next ? " next" : " first");
  return words;
}

}  // namespace

TEST_CASE("the guided case is advised until a case has been played to the end, then the easiest and shortest left") {
  std::vector<CaseCard> cards{card("short", 3, 6, 0), card("guided", 1, 8, 0), card("long", 1, 24, 0),
                              card("middle", 1, 12, 0), card("silent", 0, 3, 0)};
  cards[1].is_guided = true;
  CHECK(advised(cards) == "guided first");
  cards[1].ended = 1;
  CHECK(advised(cards) == "middle next");
  cards[3].problem = {"broken", "abîmé"};
  CHECK(advised(cards) == "long next");
  cards[2].ended = 2;
  CHECK(advised(cards) == "short next");
  cards[0].ended = 1;
  CHECK(advised(cards) == "silent next");
  cards[4].ended = 1;
  CHECK(advised(cards).empty());
}

}  // namespace diapason::test
