#include <random>
#include <string>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "ui/headless.hpp"

namespace diapason::test {

// Whatever is pressed, in whatever order: nothing crashes, no text is cut, and the run can still be played on.
TEST_CASE("somebody presses at random") {
  constexpr std::uint32_t seed = 20261123;
  MESSAGE("seed " << seed << "; repeat with: build/test_ui -tc=\"somebody presses at random\"");
  std::mt19937 luck{seed};
  const int presses = k_sanitized ? 40 : 400;
  for (const Language language : {Language::english, Language::french}) {
    HeadlessWindow window{{language, 100, ThemeKind::dark, true}, 1280, 720};
    window.stage().take(std::make_unique<MemoryRun>("norvik", 7));
    for (int count = 0; count < presses; ++count) {
      window.settle();
      const auto& controls = window.log().controls();
      REQUIRE(!controls.empty());
      const std::string label = controls[luck() % controls.size()].label;
      CAPTURE(label);
      static_cast<void>(window.press(label));
      for (const DrawnText& text : window.log().texts()) {
        CAPTURE(text.text);
        CHECK(!text.is_cut());
      }
    }
  }
}

}  // namespace diapason::test
