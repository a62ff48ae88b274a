#include "ui/painter.hpp"

#include <doctest/doctest.h>

namespace diapason::test {

TEST_CASE("a text that cites rules is told what they say, each once") {
  const std::vector<RuleLine> rules = rules_view(Language::english);
  const std::string told = rules_cited(rules, "Silence weighs more than a no (D16, D17). Again (D16).");
  CHECK(told.find("D16. ") != std::string::npos);
  CHECK(told.find("D17. ") != std::string::npos);
  CHECK(told.find("D16. ") == told.rfind("D16. "));
  CHECK(rules_cited(rules, "Do this. D'accord. 3D16 and BD17 are no rules.").empty());
}

}  // namespace diapason::test
