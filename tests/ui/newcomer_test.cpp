// What somebody stumbles over who plays for the first time.

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "ui/headless.hpp"

namespace diapason::test {
namespace {

constexpr WindowSettings k_settings{Language::english, 100, ThemeKind::light, false};

void open_page(HeadlessWindow& window, const std::string& case_key, Page page) {
  window.stage().take(std::make_unique<MemoryRun>(case_key, 7));
  window.desk().show(Overlay::none);
  window.desk().open(page);
  window.settle();
}

/// How far down the words stand; -1 where nobody wrote them.
float height_of(const HeadlessWindow& window, const std::string& words) {
  for (const DrawnText& text : window.log().texts())
    if (text.text.find(words) != std::string::npos) return text.at.top;
  return -1;
}

/// What is said while the keyboard is on the control of that label.
bool says_on(HeadlessWindow& window, const std::string& label, const std::string& words) {
  constexpr int most = 200;
  Keys next;
  next.move = FocusMove::next;
  for (int count = 0; count < most; ++count) {
    window.key(next);
    for (const DrawnControl& control : window.log().controls())
      if (control.focused && control.label == label) return window.shows(words);
  }
  return false;
}

}  // namespace

TEST_CASE("items of the plan are chosen where they are read, several in a row, and taken back there") {
  HeadlessWindow window{k_settings, 1600, 900};
  open_page(window, "belcour", Page::plan);
  const Session& session = window.desk().run().session();
  CHECK(window.shows("The direction for the relationship"));
  for (const std::string item : {"Face-to-face", "Climb", "Grow the business"}) {
    CAPTURE(item);
    CHECK(window.focus_and_press(item));
    CHECK(window.desk().page() == Page::plan);
  }
  CHECK(session.draft().size() == 3);
  CHECK(window.shows("Chosen this month"));
  window.desk().open(Page::map);
  window.settle();
  CHECK(height_of(window, "The plan: 3 items chosen") > 0);
  CHECK_FALSE(window.shows("Choose a plan item:"));
  window.desk().show(Overlay::confirm_end);
  window.settle();
  CHECK_FALSE(window.shows("Choose a plan item:"));
  window.desk().show(Overlay::none);
  window.desk().open(Page::plan);
  REQUIRE(window.focus_and_press("Climb"));
  CHECK(session.draft().size() == 2);
}

TEST_CASE("of a part that holds one item another takes the place of the one chosen this month") {
  HeadlessWindow window{k_settings, 1600, 900};
  open_page(window, "belcour", Page::plan);
  const Session& session = window.desk().run().session();
  REQUIRE(window.focus_and_press("Climb"));
  const Command climb = session.draft().commands().front();
  REQUIRE(window.focus_and_press("Make the most of the stage"));
  REQUIRE(session.draft().size() == 1);
  CHECK(session.draft().commands().front() != climb);
  CHECK(window.desk().overlay() == Overlay::none);
}

TEST_CASE("a promise is kept from the promise book: its action opens with that promise chosen") {
  auto run = std::make_unique<MemoryRun>("aeronova", 7);
  Session& session = run->session();
  const InboxView inbox = inbox_view(session, Language::english);
  REQUIRE(inbox.items.front().request.open);
  REQUIRE(session.plan(answer_wait(inbox.items.front().request.id, 1)).empty());
  REQUIRE(session.end_month().empty());
  const PromisesView promises = promises_view(session, Language::english);
  REQUIRE(promises.lines.size() == 1);
  HeadlessWindow window{k_settings, 1600, 900};
  window.stage().take(std::move(run));
  window.desk().show(Overlay::none);
  window.desk().open(Page::promises);
  REQUIRE(window.press("Keep it…"));
  CHECK(window.desk().page() == Page::actions);
  REQUIRE(window.press("Plan it this month"));
  REQUIRE(session.draft().size() == 1);
  CHECK(session.draft().commands().front() == promises.lines.front().keep);
  window.desk().open(Page::promises);
  window.settle();
  CHECK(window.shows("Planned for this month"));
  CHECK_FALSE(window.press("Keep it…"));
}

TEST_CASE("what waits for an answer stands above the news, of which the newest four are shown") {
  auto run = std::make_unique<MemoryRun>("belcour", 7);
  for (int month = 0; month < 4; ++month) REQUIRE(run->session().end_month().empty());
  const InboxView inbox = inbox_view(run->session(), Language::english);
  const auto asked =
      std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) { return item.request.open; });
  const auto more = std::ssize(inbox.items) - asked - 4;
  REQUIRE(asked > 0);
  REQUIRE(more > 0);
  HeadlessWindow window{k_settings, 1600, 900};
  window.stage().take(std::move(run));
  window.desk().show(Overlay::none);
  window.settle();
  const float requests = height_of(window, "Asked of you");
  CHECK(requests >= 0);
  CHECK(height_of(window, inbox.items.front().title) > requests);
  CHECK(height_of(window, "News") > height_of(window, inbox.items.front().title));
  CHECK_FALSE(window.shows(inbox.items.back().title));
  REQUIRE(window.focus_and_press(std::to_string(more) + " more"));
  CHECK(window.shows(inbox.items.back().title));
}

TEST_CASE("Stop, Wait and Go say what they mean, and a reason what it does to the relation") {
  HeadlessWindow window{k_settings, 1600, 900};
  open_page(window, "aeronova", Page::map);
  CHECK(says_on(window, "WAIT", "A kept word builds reliability, the less the longer they wait"));
  CHECK(says_on(window, "GO", "you do it this month"));
  REQUIRE(window.press("STOP"));
  CHECK(window.shows("better no than done by halves"));
  CHECK(window.shows("halves what the refusal costs"));
}

TEST_CASE("an answered request keeps its place and its words until the month ends, and asks no more") {
  HeadlessWindow window{k_settings, 1600, 900};
  auto run = std::make_unique<MemoryRun>("belcour", 7);
  const auto open_in = [](const InboxView& inbox) {
    return std::count_if(inbox.items.begin(), inbox.items.end(),
                         [](const InboxItem& item) { return item.request.open; });
  };
  while (open_in(inbox_view(run->session(), Language::english)) < 2) REQUIRE(run->session().end_month().empty());
  const InboxView before = inbox_view(run->session(), Language::english);
  const InboxItem& first = before.items.front();
  REQUIRE(run->session().plan(answer_go(first.request.id)).empty());
  const InboxView after = inbox_view(run->session(), Language::english);
  for (std::size_t at = 0; at < before.items.size(); ++at) CHECK(after.items[at].title == before.items[at].title);
  window.stage().take(std::move(run));
  window.desk().show(Overlay::none);
  window.settle();
  CHECK(window.shows(unmarked(first.quote)));
  CHECK(height_of(window, first.title) < height_of(window, before.items[1].title));
  CHECK(window.shows("It stands under This month and can be taken back there."));
  const auto& texts = window.log().texts();
  const auto deadlines = std::count_if(texts.begin(), texts.end(), [](const DrawnText& text) {
    return text.panel == "inbox" && (text.text.starts_with("Answer by") || text.text == "Last month to answer");
  });
  CHECK(deadlines == open_in(before) - 1);
}

TEST_CASE("the cards of the plan lead to the plan, and say on being looked at what was chosen") {
  HeadlessWindow window{k_settings, 1600, 900};
  open_page(window, "belcour", Page::plan);
  for (const std::string item : {"Face-to-face", "Climb"}) REQUIRE(window.focus_and_press(item));
  CHECK(says_on(window, "The plan: 2 items chosen", "Face-to-face, climb"));
  window.desk().open(Page::map);
  REQUIRE(window.press("The plan: 2 items chosen"));
  CHECK(window.desk().page() == Page::plan);
}

TEST_CASE("a bar to scroll that comes or goes moves nothing beside it") {
  struct Opened {
    Page page;
    std::string panel;
    Overlay overlay = Overlay::none;
  };
  for (const Opened& opened :
       {Opened{Page::map, "inbox"}, Opened{Page::actions, "composition"}, Opened{Page::actions, "playbook"},
        Opened{Page::profile, "page profile"}, Opened{Page::map, "briefing", Overlay::briefing}}) {
    CAPTURE(opened.panel);
    std::vector<float> rooms;
    for (const float height : {660.0F, 4000.0F}) {
      HeadlessWindow window{k_settings, 1600, height};
      open_page(window, "belcour", opened.page);
      window.desk().show(opened.overlay);
      window.settle();
      for (const DrawnText& text : window.log().texts())
        if (text.panel == opened.panel && text.room_height > 10'000) {
          rooms.push_back(text.room_width);
          break;
        }
    }
    REQUIRE(rooms.size() == 2);
    CHECK(rooms.front() == rooms.back());
  }
}

TEST_CASE("what it takes to say no, or later, opens within sight") {
  HeadlessWindow window{k_settings, 1280, 640};
  open_page(window, "aeronova", Page::map);
  float pyramid = 0;
  for (const DrawnText& text : window.log().texts())
    if (text.panel == "pyramid" && pyramid == 0) pyramid = text.at.top;
  REQUIRE(pyramid > 0);
  for (const std::string answer : {"WAIT", "STOP"}) {
    REQUIRE(window.press(answer));
    for (const DrawnControl& control : window.log().controls())
      if (control.panel == "inbox" && (control.label.starts_with("month ") || control.id == "cost"))
        CHECK_MESSAGE(control.at.bottom() <= pyramid, control.label);
  }
}

TEST_CASE("a case to begin with is named while nothing has been played to the end, and ends are counted") {
  HeadlessWindow window{k_settings, 1600, 900};
  window.settle();
  CHECK(window.shows("Begin here"));
  CHECK(window.shows("played to the end 2 times"));
}

}  // namespace diapason::test
