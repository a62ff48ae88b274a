#include <algorithm>
#include <cctype>
#include <string>

#include <doctest/doctest.h>

#include "ui/headless.hpp"

namespace diapason::test {
namespace {

constexpr WindowSettings k_english{Language::english, 100, ThemeKind::light, false};

Keys pressed(bool Keys::*key) {
  Keys keys;
  keys.*key = true;
  return keys;
}

Keys moved(FocusMove move) {
  Keys keys;
  keys.move = move;
  return keys;
}

std::string focused_label(const HeadlessWindow& window) {
  for (const DrawnControl& control : window.log().controls())
    if (control.focused) return control.label;
  return {};
}

/// Tab until the ring is on a control.
bool tab_to(HeadlessWindow& window, const std::string& label) {
  constexpr int most = 200;
  for (int count = 0; count < most; ++count) {
    window.key(moved(FocusMove::next));
    if (focused_label(window) == label) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a case is begun from the menu with its briefing, and a month is played with the pointer") {
  HeadlessWindow window{k_english, 1600, 900};
  start_first_steps(window);
  CHECK(window.desk().overlay() == Overlay::briefing);
  REQUIRE(window.press("To the first month"));
  CHECK(window.desk().overlay() == Overlay::none);
  REQUIRE(window.press("Actions"));
  CHECK(window.desk().page() == Page::actions);
  REQUIRE(window.press("All"));
  REQUIRE(window.press("Meet"));
  const Session& session = window.desk().run().session();
  const ChoicesView choices = choices_view(session, Language::english);
  REQUIRE(window.press(choices.people.front().name));
  std::string topic = choices.topics.front().name;
  topic[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(topic[0])));
  REQUIRE(window.press(topic));
  REQUIRE(window.press("Plan it this month"));
  CHECK(session.draft().size() == 1);
  REQUIRE(window.press("End month"));
  CHECK(window.desk().overlay() == Overlay::confirm_end);
  REQUIRE(window.press("End the month"));
  CHECK(session.months().size() == 2);
  CHECK(window.desk().overlay() == Overlay::report);
}

TEST_CASE("a month is played with the keyboard alone") {
  HeadlessWindow window{k_english, 1600, 900};
  window.settle();
  REQUIRE(tab_to(window, window.program().cases().front().title.en));
  window.key(pressed(&Keys::press));
  REQUIRE(window.stage().desk() != nullptr);
  CHECK(window.desk().overlay() == Overlay::briefing);
  window.key(pressed(&Keys::press));  // Enter leads on
  CHECK(window.desk().overlay() == Overlay::none);
  window.key(pressed(&Keys::search));
  CHECK(window.desk().page() == Page::actions);
  REQUIRE(tab_to(window, "Meet"));
  window.key(pressed(&Keys::press));
  const Session& session = window.desk().run().session();
  const ChoicesView choices = choices_view(session, Language::english);
  REQUIRE(tab_to(window, choices.people.front().name));
  window.key(pressed(&Keys::press));
  std::string topic = choices.topics.front().name;
  topic[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(topic[0])));
  REQUIRE(tab_to(window, topic));
  window.key(pressed(&Keys::press));
  REQUIRE(tab_to(window, "Plan it this month"));
  window.key(pressed(&Keys::press));
  CHECK(session.draft().size() == 1);
  window.key(pressed(&Keys::undo));
  CHECK(session.draft().empty());
  window.key(pressed(&Keys::end_month));
  CHECK(window.desk().overlay() == Overlay::confirm_end);
  window.key(pressed(&Keys::escape));
  CHECK(window.desk().overlay() == Overlay::none);
  window.key(pressed(&Keys::end_month));
  window.key(pressed(&Keys::press));
  CHECK(session.months().size() == 2);
}

TEST_CASE("a request is answered in the inbox and taken back in the agenda") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  window.desk().show(Overlay::none);
  const Session& session = window.desk().run().session();
  REQUIRE(window.press("WAIT"));
  REQUIRE(window.press("month 2 · 83%"));
  REQUIRE(session.draft().size() == 1);
  CHECK(session.draft().commands().front().answer == Answer::wait);
  const auto& controls = window.log().controls();
  const auto cross = std::find_if(controls.begin(), controls.end(),
                                  [](const DrawnControl& control) { return control.label.starts_with("Take back"); });
  REQUIRE(cross != controls.end());
  REQUIRE(window.press(cross->label));
  CHECK(session.draft().empty());
}

TEST_CASE("the language changes at any time and everything follows") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  window.desk().show(Overlay::none);
  window.settle();
  CHECK(window.shows("Inbox"));
  window.key(pressed(&Keys::language));
  CHECK(window.shows("Courrier"));
  CHECK(!window.shows("Inbox"));
  CHECK(window.program().kept.language == Language::french);
}

TEST_CASE("settings are kept as they are chosen") {
  HeadlessWindow window{k_english, 1280, 720};
  window.settle();
  REQUIRE(window.press("Settings"));
  REQUIRE(window.press("Dark"));
  CHECK(window.program().kept.theme == ThemeKind::dark);
  REQUIRE(window.press("Off"));
  CHECK(!window.program().kept.animations);
  REQUIRE(window.press("Close"));
  CHECK(!window.shows("Text size"));
}

TEST_CASE("going to the menu saves the month being planned") {
  HeadlessWindow window{k_english, 1280, 720};
  auto run = std::make_unique<MemoryRun>("first-steps", 7);
  const int& saved = run->saved;
  window.stage().take(std::move(run));
  window.desk().show(Overlay::none);
  CHECK(window.stage().leave().empty());
  CHECK(saved == 1);
}

TEST_CASE("a run that couldn't be saved was told so and lost all the same") {
  HeadlessWindow window{k_english, 1280, 720};
  auto run = std::make_unique<MemoryRun>("first-steps", 7);
  run->trouble = {"The disk is full."};
  MemoryRun& kept = *run;
  window.stage().take(std::move(run));
  window.desk().show(Overlay::pages);
  REQUIRE(window.press("Save and go to the menu"));
  CHECK(window.shows("The disk is full."));
  REQUIRE(window.press("Stay"));
  REQUIRE(window.stage().desk() != nullptr);
  CHECK(window.desk().overlay() == Overlay::none);

  SUBCASE("put right, it is saved and left") {
    kept.trouble.clear();
    window.desk().show(Overlay::pages);
    REQUIRE(window.press("Save and go to the menu"));
    CHECK(window.stage().desk() == nullptr);
  }
  SUBCASE("left without saving") {
    window.desk().show(Overlay::pages);
    REQUIRE(window.press("Save and go to the menu"));
    REQUIRE(window.press("Leave without saving"));
    CHECK(window.stage().desk() == nullptr);
  }
  SUBCASE("the window isn't closed over it either") {
    window.stage().ask_to_quit();
    CHECK_FALSE(window.stage().wants_to_quit());
    REQUIRE(window.press("Leave without saving"));
    CHECK(window.stage().wants_to_quit());
  }
}

TEST_CASE("a run that is read slowly can be given up, and the menu stands as before") {
  HeadlessWindow window{k_english, 1280, 720};
  window.settle();
  const std::string first = window.program().cases().front().title.en;
  std::unique_lock gate{window.program().gate};
  REQUIRE(window.press_now(first));
  CHECK(window.stage().is_loading());
  SUBCASE("with the pointer") {
    window.pass(1);
    CHECK(window.shows("Reading the run…"));
    REQUIRE(window.press_now("Cancel"));
  }
  SUBCASE("with the keyboard") { window.pass(0, pressed(&Keys::escape)); }
  CHECK_FALSE(window.stage().is_loading());
  gate.unlock();
  window.settle();
  CHECK(window.stage().desk() == nullptr);
  REQUIRE(window.press(first));
  CHECK(window.stage().desk() != nullptr);
}

TEST_CASE("while a dialogue is open, what lies under it can't be pressed") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  window.settle();
  REQUIRE(window.desk().overlay() == Overlay::briefing);
  static_cast<void>(window.press("End month"));
  CHECK(window.desk().overlay() == Overlay::briefing);
  for (int count = 0; count < 30; ++count) {
    window.key(moved(FocusMove::next));
    CHECK(focused_label(window) != "End month");
  }
}

TEST_CASE("a person is looked at from the scene, and asked why") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  window.desk().show(Overlay::none);
  REQUIRE(window.press("Moussa Diarra"));
  CHECK(window.shows("Credibility"));
  REQUIRE(window.press("Why this trust?"));
  CHECK(window.desk().overlay() == Overlay::why);
  CHECK(window.shows("Trust of Moussa Diarra"));
}

TEST_CASE("a dial is asked why, then one of its causes, and the way back leads to the dial") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("first-steps", 7));
  window.desk().show(Overlay::none);
  for (int month = 0; month < 3; ++month) REQUIRE(window.desk().run().session().end_month().empty());
  window.desk().show_why("dial-value");
  window.settle();
  const auto& controls = window.log().controls();
  const auto cause = std::find_if(controls.begin(), controls.end(), [](const DrawnControl& control) {
    return control.label.starts_with("our margin against the aim");
  });
  REQUIRE(cause != controls.end());
  REQUIRE(window.press(std::string{cause->label}));
  CHECK(window.shows("Margin of the account so far"));
  CHECK_FALSE(window.shows("Value for both"));
  REQUIRE(window.press("Back"));
  CHECK(window.shows("Value for both"));
  CHECK_FALSE(window.press("Back"));
}

TEST_CASE("a digit opened another page in a narrow window than in a wide one") {
  for (const float width : {1920.0F, 1280.0F, 1024.0F}) {
    HeadlessWindow window{k_english, width, 720};
    window.stage().take(std::make_unique<MemoryRun>("first-steps", 7));
    window.desk().show(Overlay::none);
    window.settle();
    Keys digit;
    digit.page = 3;
    window.key(digit);
    CHECK(window.desk().page() == Page::team);
    digit.page = 10;
    window.key(digit);
    CHECK(window.desk().page() == Page::guide);
  }
}

TEST_CASE("a tip showed two of its words and a bar to scroll") {
  for (const Language language : {Language::english, Language::french}) {
    HeadlessWindow window{{language, 100, ThemeKind::light, false}, 1600, 900};
    window.stage().take(std::make_unique<MemoryRun>("first-steps", 7));
    window.desk().show(Overlay::none);
    for (const Page page : {Page::map, Page::actions}) {
      window.desk().open(page);
      window.settle();
      int tips = 0;
      for (std::size_t control = 0; control < window.log().controls().size(); ++control) {
        const std::string label = window.log().controls()[control].label;
        const float hidden = window.tip_hidden_at(control);
        tips += hidden >= 0 ? 1 : 0;
        CHECK_MESSAGE(hidden <= 0, label);
      }
      CHECK(tips > 3);
    }
  }
}

TEST_CASE("every question that a page offers has an answer") {
  HeadlessWindow window{k_english, 1920, 1080};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  REQUIRE(window.desk().run().session().end_month().empty());
  window.desk().look_at(StakeholderId{std::size_t{0}});
  int asked = 0;
  for (const Page page : {Page::map, Page::actions, Page::team, Page::plan, Page::business, Page::promises,
                          Page::figures, Page::profile}) {
    const auto open_page = [&] {
      window.desk().show(Overlay::none);
      window.desk().open(page);
      window.settle();
    };
    open_page();
    std::vector<std::string> ids;
    for (const DrawnControl& control : window.log().controls())
      if (control.id.starts_with("why ") || control.label.starts_with("Why")) ids.push_back(control.label);
    for (const std::string& label : ids) {
      open_page();
      if (!window.focus_and_press(label)) continue;
      ++asked;
      CHECK_MESSAGE(window.desk().overlay() == Overlay::why, label);
    }
  }
  CHECK(asked > 20);
}

TEST_CASE("the causes of a movement are unfolded and folded with the keyboard") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  REQUIRE(window.desk().run().session().end_month().empty());
  window.desk().show_report(1);
  window.desk().show(Overlay::report);
  window.settle();
  const MonthReportView report = month_report_view(window.desk().run().session(), Language::english, 1);
  REQUIRE_FALSE(report.money.movements.empty());
  const Movement& movement = report.money.movements.front();
  REQUIRE_FALSE(movement.causes.empty());
  const std::string cause = unmarked(movement.causes.front());
  CHECK(!window.shows(cause));
  REQUIRE(window.focus_and_press(movement.head));
  CHECK(window.shows(cause));
  REQUIRE(window.focus_and_press(movement.head));
  CHECK(!window.shows(cause));
}

TEST_CASE("a figure of the month's report asks why") {
  HeadlessWindow window{k_english, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  REQUIRE(window.desk().run().session().end_month().empty());
  window.desk().show_report(1);
  window.desk().show(Overlay::report);
  window.settle();
  REQUIRE(window.press("Why: Satisfaction"));
  CHECK(window.desk().overlay() == Overlay::why);
  REQUIRE(window.press("Close"));
  CHECK(window.desk().overlay() == Overlay::report);
  REQUIRE(window.press("Why: Satisfaction"));
  window.key(pressed(&Keys::escape));
  CHECK(window.desk().overlay() == Overlay::report);
  window.key(pressed(&Keys::escape));
  CHECK(window.desk().overlay() == Overlay::none);
}

TEST_CASE("a turning point leads to the report of its month") {
  HeadlessWindow window{k_english, 1600, 900};
  auto run = std::make_unique<MemoryRun>("aeronova", 7);
  while (!run->session().is_over()) REQUIRE(run->session().end_month().empty());
  const ReviewView review = review_view(run->session(), Language::english);
  window.stage().take(std::move(run));
  window.settle();
  REQUIRE_FALSE(review.turning_points.empty());
  const std::int32_t month = review.turning_points.front().month;
  REQUIRE(window.focus_and_press("Report of month " + std::to_string(month)));
  CHECK(window.shows(unmarked(month_report_view(window.desk().run().session(), Language::english, month).headline)));
}

}  // namespace diapason::test
