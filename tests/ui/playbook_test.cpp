// The playbook and the action that is put together in it.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "ui/headless.hpp"
#include "view/command_words.hpp"

namespace diapason::test {
namespace {

constexpr WindowSettings k_desk_settings{Language::english, 100, ThemeKind::light, false};

/// The playbook in the first month of a case.
void open_playbook(HeadlessWindow& window, const std::string& case_key) {
  window.stage().take(std::make_unique<MemoryRun>(case_key, 7));
  window.desk().show(Overlay::none);
  window.desk().open(Page::actions);
  window.settle();
}

}  // namespace

TEST_CASE("the playbook opens on what the next stage needs, and lists what is possible or all when asked to") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  const NextStageView next = next_stage_view(window.desk().run().session(), Language::english);
  REQUIRE_FALSE(next.up.empty());
  for (const ServedCondition& condition : next.up) CHECK(window.shows(condition.condition.name));
  CHECK_FALSE(window.shows("Hold a review meeting"));
  REQUIRE(window.press("Possible now"));
  CHECK(window.shows("Study the account"));
  CHECK_FALSE(window.shows("Hold a review meeting"));
  REQUIRE(window.press("All"));
  CHECK(window.shows("Hold a review meeting"));
  REQUIRE(window.focus_and_press(next.label));
  CHECK_FALSE(window.shows("Study the account"));
}

TEST_CASE("somebody who can't be the aim now stands last, and one who was chosen can be chosen anew") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  REQUIRE(window.press("All"));
  REQUIRE(window.press("Meet"));
  CHECK(window.shows("Claire Duval"));
  REQUIRE(window.press("Claire Duval"));
  CHECK_FALSE(window.shows("Ines Haddad"));
  REQUIRE(window.press("Who? Claire Duval"));
  CHECK(window.shows("Ines Haddad"));
  REQUIRE(window.press("Ines Haddad"));
  CHECK_FALSE(window.shows("Claire Duval"));
}

TEST_CASE("an offer is chosen before whom it is made to, and last month's actions open as they were") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  window.desk().search("make an offer");
  window.settle();
  REQUIRE(window.press("Make an offer"));
  CHECK(window.shows("Which offer?"));
  CHECK_FALSE(window.shows("Ines Haddad"));

  auto run = std::make_unique<MemoryRun>("first-steps", 7);
  const auto follow_up = parse_command(run->session(), Language::english, words_of("do follow-up luc"));
  REQUIRE(follow_up);
  REQUIRE(run->session().plan(follow_up.value()).empty());
  REQUIRE(run->session().end_month().empty());
  window.stage().take(std::move(run));
  window.desk().open(Page::actions);
  window.settle();
  REQUIRE(window.press("Follow up: Luc Perrin."));
  CHECK(window.desk().run().session().draft().size() == 0);
  REQUIRE(window.press("Plan it this month"));
  REQUIRE(window.desk().run().session().draft().size() == 1);
  CHECK(window.desk().run().session().draft().commands().front() == follow_up.value());
}

TEST_CASE("items of the plan are chosen on the plan's own page") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  window.desk().search("choose a plan item");
  window.settle();
  REQUIRE(window.press("Choose a plan item"));
  CHECK(window.desk().page() == Page::plan);
}

TEST_CASE("what an action asks keeps its place whatever is chosen, and in whatever order") {
  HeadlessWindow window{k_desk_settings, 1280, 720};
  open_playbook(window, "first-steps");
  REQUIRE(window.press("All"));
  REQUIRE(window.press("Meet"));
  const auto places = [&] {
    std::vector<std::pair<float, float>> found;
    for (const DrawnControl& control : window.log().controls())
      for (const char* question : {"Who? ", "About what? ", "Who comes along? "})
        if (control.label.starts_with(question)) found.emplace_back(control.at.left, control.at.top);
    return found;
  };
  const auto at_first = places();
  REQUIRE(at_first.size() == 3);
  REQUIRE(window.press("Who comes along? Nobody"));
  CHECK(window.shows("Samir Benali"));
  CHECK(places() == at_first);
  for (const char* choice : {"Samir Benali", "Claire Duval", "Price and terms"}) {
    REQUIRE(window.press(choice));
    CHECK(places() == at_first);
  }
  CHECK(window.shows("Plan it this month"));
}

TEST_CASE("while no action is chosen, a thought leads to its action") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  const GuideView guide = guide_view(window.desk().run().session(), Language::english);
  REQUIRE_FALSE(guide.hints.empty());
  REQUIRE(guide.hints.front().command.action.valid());
  REQUIRE(window.press(guide.hints.front().words));
  CHECK(window.shows("Plan it this month"));
}

TEST_CASE("a thought about somebody opens its action with that person chosen") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "first-steps");
  const GuideView guide = guide_view(window.desk().run().session(), Language::english);
  REQUIRE_FALSE(guide.suggestions.empty());
  const Suggestion& meet = guide.suggestions.front();
  REQUIRE(meet.words.find("Claire Duval") != std::string::npos);
  REQUIRE(window.press(meet.words));
  CHECK(window.press("Who? Claire Duval"));
}

TEST_CASE("a search finds what is asked for, too, and what is possible stands before what isn't") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "belcour");
  const Session& session = window.desk().run().session();
  for (const auto& [typed, found] : {std::pair{"candidate", "Ask for a sponsor"}, {"thank", "Thank a colleague"}}) {
    CAPTURE(typed);
    window.desk().search(typed);
    window.settle();
    CHECK(window.shows(found));
    float last_possible = 0;
    float first_impossible = 1e9F;
    for (const ActivityGroup& group : actions_view(session, Language::english).groups)
      for (const ActionLine& action : group.actions)
        for (const DrawnControl& control : window.log().controls()) {
          if (control.panel != "playbook" || control.label != action.name) continue;
          if (action.possible)
            last_possible = std::max(last_possible, control.at.top);
          else
            first_impossible = std::min(first_impossible, control.at.top);
        }
    CHECK(last_possible < first_impossible);
  }
}

TEST_CASE("a filter on people names the person looked at") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "belcour");
  window.desk().open(Page::map);
  window.settle();
  REQUIRE(window.press("Solange Mercadier"));
  REQUIRE(window.press("Do something with…"));
  CHECK(window.press("With Solange Mercadier · show all"));
}

TEST_CASE("the three lists of the playbook stand on one line beside each other") {
  for (const Language language : {Language::english, Language::french})
    for (const float width : {1280.0F, 1300.0F, 1366.0F, 1440.0F}) {
      HeadlessWindow window{{language, 100, ThemeKind::light, false}, width, 900};
      open_playbook(window, "belcour");
      std::vector<float> tops;
      for (const DrawnControl& control : window.log().controls())
        if (control.id == "for stage" || control.id == "possible" || control.id == "all actions")
          tops.push_back(control.at.top);
      CAPTURE(width);
      REQUIRE(tops.size() == 3);
      CHECK(tops.front() == tops.back());
    }
}

TEST_CASE("a row of the playbook has no tip that says what it says itself") {
  HeadlessWindow window{k_desk_settings, 1600, 900};
  open_playbook(window, "belcour");
  const auto& controls = window.log().controls();
  const auto meet = std::find_if(controls.begin(), controls.end(), [](const DrawnControl& control) {
    return control.panel == "playbook" && control.label == "Meet";
  });
  REQUIRE(meet != controls.end());
  CHECK(window.tip_hidden_at(static_cast<std::size_t>(meet - controls.begin())) < 0);
}

}  // namespace diapason::test
