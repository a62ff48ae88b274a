// What leads a newcomer: the guided month and words of guidance.

#include <algorithm>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "ui/headless.hpp"

namespace diapason::test {
namespace {

constexpr WindowSettings k_guided{Language::english, 100, ThemeKind::light, false};

}  // namespace

TEST_CASE("the guided month waits until each thing has been done") {
  HeadlessWindow window{k_guided, 1600, 900};
  start_first_steps(window);
  CHECK(!window.shows("1 / 6"));  // the briefing first
  REQUIRE(window.press("To the first month"));
  CHECK(window.shows("1 / 6"));
  const PeopleView people = people_view(window.desk().run().session(), Language::english);
  REQUIRE(window.press(people.people.front().name));
  CHECK(!window.shows("1 / 6"));
  REQUIRE(window.press("Skip the tour"));
  CHECK(!window.shows("/ 6"));
}

TEST_CASE("the guided month covers nothing, can be passed on, folded and opened again") {
  for (const auto& [width, height] : {std::pair{1600.0F, 900.0F}, {1024.0F, 640.0F}}) {
    HeadlessWindow window{k_guided, width, height};
    start_first_steps(window);
    window.desk().show(Overlay::none);
    for (int step = 1; step <= 6; ++step) {
      const std::string progress = std::to_string(step) + " / 6";
      CAPTURE(progress);
      window.settle();
      REQUIRE(window.shows(progress));
      const auto& texts = window.log().texts();
      float bottom = 0;
      for (const DrawnControl& control : window.log().controls())
        if (control.panel == "tour") bottom = std::max(bottom, control.at.bottom());
      for (const DrawnText& text : texts)
        if (text.panel == "tour") bottom = std::max(bottom, text.at.bottom());
      // The inbox has been scrolled to the answers since the second step.
      const auto stands_below = [&](const std::string& panel) {
        const bool is_of_inbox = panel == "inbox" || panel == "letters";
        return panel != "tour" && panel != "header" && panel != "tabs" && (!is_of_inbox || step == 1);
      };
      for (const DrawnText& text : texts)
        if (stands_below(text.panel)) CHECK_MESSAGE(text.at.top >= bottom, text.panel << ": " << text.text);
      if (step == 2) {
        REQUIRE(window.press("Later"));
        CHECK_FALSE(window.shows("Skip the tour"));
        REQUIRE(window.press("Guided month 2 / 6"));
        CHECK(window.shows("Skip the tour"));
      }
      // Whoever passes over "open the actions" stands before them all the same.
      if (step == 4) CHECK(window.desk().page() == Page::actions);
      if (step < 6) REQUIRE(window.press("Next"));
    }
    CHECK_FALSE(window.press("Next"));
    CHECK_FALSE(window.press("Later"));
    REQUIRE(window.press("End of the tour"));
    CHECK_FALSE(window.shows("6 / 6"));
  }
}

TEST_CASE("a hint opened its action on whoever was looked at last") {
  HeadlessWindow window{k_guided, 1920, 1080};
  start_first_steps(window);
  window.desk().show(Overlay::none);
  REQUIRE(window.press("Claire Duval"));
  REQUIRE(window.press("Do it…"));
  CHECK(window.desk().page() == Page::actions);
  CHECK(window.press("Who? Luc Perrin"));  // whom the hint means
}

TEST_CASE("the inbox moved when a hint had been followed") {
  for (const auto& [width, height] : {std::pair{1600.0F, 900.0F}, {1280.0F, 720.0F}}) {
    HeadlessWindow window{k_guided, width, height};
    start_first_steps(window);
    window.desk().show(Overlay::none);
    if (window.shows("Skip the tour")) REQUIRE(window.press("Skip the tour"));
    window.settle();
    REQUIRE(window.shows("Do it…"));
    const float before = window.top_of("Asked of you");
    REQUIRE(before > 0);
    Session& session = window.desk().run().session();
    const InboxView inbox = inbox_view(session, Language::english);
    REQUIRE(!inbox.hints.empty());
    for (const HintLine& hint : inbox.hints)
      if (hint.command.action.valid()) REQUIRE(session.plan(hint.command).empty());
    // Views are made anew with the language.
    window.desk().speak(Language::french);
    window.desk().speak(Language::english);
    window.settle();
    CHECK_FALSE(window.shows(inbox.hints.front().words));
    CHECK(window.top_of("Asked of you") == before);
  }
}

}  // namespace diapason::test
