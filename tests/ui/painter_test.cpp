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

TEST_CASE("digits of figures stand in columns") {
  HeadlessWindow window{{}, 1280, 720};
  window.settle();
  for (const TextStyle style : {TextStyle::figure, TextStyle::figure_large, TextStyle::figure_huge})
    for (const char* digits : {"1111", "4174", "9808"})
      CHECK(measure(window.painter(), style, digits).width == measure(window.painter(), style, "0000").width);
}

}  // namespace diapason::test
