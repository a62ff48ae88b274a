#include <algorithm>
#include <chrono>
#include <vector>

#include <doctest/doctest.h>

#include "display/pixels.hpp"
#include "display/screen.hpp"

namespace diapason::from_outside {

// From a real movement of the pointer to the pixel that changes with it. The figure is told, not asserted: it is the
// machine's as much as ours.
TEST_CASE("what the pointer touches changes its picture") {
  const Screen screen;
  const TemporaryFolder home;
  PlayedWindow window{screen, home, {"aeronova", "--seed", "7", "--lang", "en", "--size", "1600x900"}};
  window.press("To the first month");
  const Shown shown = window.wait_for("Team");
  const ShownControl& tab = *shown.control("Team");
  Pixels pixels{screen.name()};
  std::vector<double> milliseconds;
  constexpr int times = 15;
  for (int count = 0; count < times; ++count) {
    pixels.move_pointer(5, 700);
    REQUIRE(pixels.settles(tab.x + 6, tab.y + tab.height / 2));
    const auto begun = std::chrono::steady_clock::now();
    const unsigned long before = pixels.at(tab.x + 6, tab.y + tab.height / 2);
    pixels.move_pointer(tab.x + tab.width / 2, tab.y + tab.height / 2);
    REQUIRE(pixels.changes(tab.x + 6, tab.y + tab.height / 2, before));
    milliseconds.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  MESSAGE("from input to picture at 1600x900: median " << milliseconds[times / 2] << " ms, worst "
                                                       << milliseconds.back() << " ms");
}

}  // namespace diapason::from_outside
