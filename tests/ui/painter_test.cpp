#include "ui/painter.hpp"

#include <doctest/doctest.h>

#include "ui/headless.hpp"

namespace diapason::test {

TEST_CASE("a text that cites rules is told what they say, each once") {
  const std::vector<RuleLine> rules = rules_view(Language::english);
  const std::string told = rules_cited(rules, "Silence weighs more than a no (D16, D17). Again (D16).");
  CHECK(told.find("D16. ") != std::string::npos);
  CHECK(told.find("D17. ") != std::string::npos);
  CHECK(told.find("D16. ") == told.rfind("D16. "));
  CHECK(rules_cited(rules, "Do this. D'accord. 3D16 and BD17 are no rules.").empty());
}

TEST_CASE("rules are cited small behind the word that rests on them, without brackets") {
  HeadlessWindow window{{}, 1280, 720};
  window.settle();
  const Painter& painter = window.painter();
  const auto width = [&](std::string_view words) { return measure(painter, TextStyle::body, words).width; };
  for (const char* cited : {"late (D17).", "late (D17)", "late (D17, D36)", "*late* (D17)"}) {
    CAPTURE(cited);
    CHECK(width(cited) > width("late"));
    CHECK(width(cited) < width("late D17D36"));
  }
  CHECK(width("late (D17)") < width("late (D17, D36)"));
  CHECK(width("(D17)") < width("D17"));
  // Where the line is full, the word goes to the next with its rule.
  const float room = width("one two") + 1;
  CHECK(measure(painter, TextStyle::body, "one two (D17)", room).width < room);
  CHECK(measure(painter, TextStyle::body, "one two (D17)", room).height ==
        2 * measure(painter, TextStyle::body, "one").height);
  // Other brackets stay.
  CHECK(width("late (Dx)") > width("late Dx"));
}

TEST_CASE("digits of figures stand in columns") {
  HeadlessWindow window{{}, 1280, 720};
  window.settle();
  for (const TextStyle style : {TextStyle::figure, TextStyle::figure_large, TextStyle::figure_huge})
    for (const char* digits : {"1111", "4174", "9808"})
      CHECK(measure(window.painter(), style, digits).width == measure(window.painter(), style, "0000").width);
}

}  // namespace diapason::test
