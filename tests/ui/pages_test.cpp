// Pages that are pictures: what stands on them can be read at any size, and leads on.

#include <algorithm>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "ui/headless.hpp"

namespace diapason::test {
namespace {

/// As many people on both sides as a case may have, all of them met and tied.
Case full_house() {
  Case result = *shipped_case("belcour");
  Dossier& dossier = result.dossier;
  while (dossier.colleagues.size() < k_max_colleagues) {
    Colleague another = dossier.colleagues.back();
    another.key = "colleague-" + std::to_string(dossier.colleagues.size());
    another.name = "Marie-Bernadette Vandenbroucke";
    dossier.colleagues.push_back(std::move(another));
  }
  while (dossier.stakeholders.size() < k_max_stakeholders) {
    Stakeholder another = dossier.stakeholders.front();
    another.key = "person-" + std::to_string(dossier.stakeholders.size());
    another.name = "Anne-Charlotte Schwarzenberger";
    dossier.stakeholders.push_back(std::move(another));
    result.opening.people.push_back(result.opening.people.front());
  }
  result.opening.ties.clear();
  for (PersonOpening& person : result.opening.people) {
    person.present = true;
    person.acquaintance = 2;
    person.kam_tie_bp = 10'000;
  }
  for (std::size_t colleague = 0; colleague < k_max_colleagues; ++colleague)
    for (std::size_t person = 0; person < k_max_stakeholders; ++person)
      result.opening.ties.push_back({ColleagueId{colleague}, StakeholderId{person}, 10'000, 10'000});
  return result;
}

std::ptrdiff_t cells_shown(const HeadlessWindow& window) {
  const auto& controls = window.log().controls();
  return std::count_if(controls.begin(), controls.end(),
                       [](const DrawnControl& control) { return control.id.starts_with("tie "); });
}

/// Belcour after a month in which a rival was cheaper.
std::unique_ptr<MemoryRun> attacked_run() {
  Case the_case = *shipped_case("belcour");
  Attack attack;
  attack.month = 1;
  attack.title = attack.won = attack.lost = {"They were cheaper", "Ils étaient moins chers"};
  the_case.plot.attacks = {attack};
  auto run = std::make_unique<MemoryRun>(std::make_shared<const Case>(std::move(the_case)));
  REQUIRE(run->session().end_month().empty());
  return run;
}

}  // namespace

TEST_CASE("a cell of the mirror pairs tells its tie, and leads to its causes, and a head to its person") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("belcour", 7));
  window.desk().show(Overlay::none);
  window.desk().open(Page::team);
  window.settle();
  REQUIRE(cells_shown(window) > 0);
  int cells_with_tips = 0;
  for (std::size_t at = 0; at < window.log().controls().size(); ++at)
    if (window.log().controls()[at].id.starts_with("tie ")) cells_with_tips += window.tip_hidden_at(at) == 0 ? 1 : 0;
  CHECK(cells_with_tips == cells_shown(window));
  REQUIRE(window.focus_and_press("Why: You – Solange Mercadier"));
  CHECK(window.desk().overlay() == Overlay::why);
  window.desk().show(Overlay::none);
  window.desk().open(Page::team);
  REQUIRE(window.press("Solange Mercadier"));
  CHECK(window.shows("Credibility"));
}

TEST_CASE("a rival's move leads to the plan's answers, where the situation without one stands and can be pressed") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1600, 900};
  auto run = attacked_run();
  window.stage().take(std::move(run));
  window.desk().show(Overlay::none);
  window.settle();
  REQUIRE(window.focus_and_press("The plan’s answers…"));
  window.settle();
  const std::string unanswered = "An attack on prices: it came in month 1, and no answer stands ready.";
  CHECK(window.shows(unanswered));
  REQUIRE(window.press(unanswered));
  // The answer is still to be chosen.
  CHECK_FALSE(window.shows(unanswered));
  CHECK(window.shows("ase made in their own figures"));
}

TEST_CASE("what a rival did was buried below the people of the month") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1280, 720};
  auto run = attacked_run();
  const MonthReportView report = month_report_view(run->session(), Language::english, 1);
  REQUIRE_FALSE(report.people.empty());
  window.stage().take(std::move(run));
  window.desk().show_report(1);
  window.desk().show(Overlay::report);
  window.settle();
  const float rival = window.top_of("They were cheaper", "month report");
  const float first_person = window.top_of(report.people.front().name, "month report");
  CHECK(rival > 0);
  CHECK(rival < first_person);
  CHECK(window.press("The plan’s answers…"));
}

TEST_CASE("twenty people and thirteen of ours stand in the table whole, at any size of text") {
  const auto crowd = std::make_shared<const Case>(full_house());
  for (const Language language : {Language::english, Language::french})
    for (const std::int32_t percent : {100, 150, 200}) {
      HeadlessWindow window{{language, percent, ThemeKind::light, false}, 1024, 640};
      window.stage().take(std::make_unique<MemoryRun>(crowd));
      window.desk().show(Overlay::none);
      window.desk().open(Page::team);
      window.settle();
      CHECK(cells_shown(window) == 13 * 20);
      for (const DrawnText& text : window.log().texts()) CHECK_MESSAGE(!text.is_cut(), text.text);
      for (const DrawnControl& control : window.log().controls())
        if (control.id.starts_with("tie ")) CHECK(control.at.right() <= 1024);
    }
}

TEST_CASE("a part of a long page can be gone to") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1280, 720};
  window.stage().take(std::make_unique<MemoryRun>("belcour", 7));
  window.desk().show(Overlay::none);
  window.desk().open(Page::business);
  window.settle();
  // The name stands in the line of parts too, above.
  const auto heading_of = [&](const std::string& words) {
    float top = -1;
    for (const DrawnText& text : window.log().texts())
      if (text.text == words) top = text.at.top;
    return top;
  };
  const std::string contract = "The framework contract";
  REQUIRE(window.press(contract));
  window.settle();
  const float top = heading_of(contract);
  CHECK(top > 80);
  CHECK(top < 200);
  for (const char* part : {"sites", "contract", "projects"}) {
    window.desk().open(Page::business, part);
    window.settle();
  }
  CHECK(heading_of("How the account stands") < 80);
  window.desk().open(Page::team, "sponsor");
  window.settle();
  CHECK(heading_of("Who is tied to whom") < 80);
  window.desk().open(Page::figures, "no such part");
  window.settle();
  CHECK(heading_of(money_view(window.desk().run().session(), Language::english).title) > 80);
}

TEST_CASE("the figure of a condition of the gate is asked why, with the pointer and with the keyboard") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("belcour", 7));
  Session& session = window.desk().run().session();
  for (int month = 0; month < 2; ++month) REQUIRE(session.end_month().empty());
  const PyramidView pyramid = pyramid_view(session, Language::english);
  int asked = 0;
  for (const GateCondition& condition : pyramid.up) {
    if (condition.why.empty()) continue;
    for (const bool with_keys : {false, true}) {
      window.desk().show(Overlay::none);
      window.desk().open(Page::map);
      window.settle();
      REQUIRE(with_keys ? window.focus_and_press(condition.progress) : window.press(condition.progress));
      CHECK(window.desk().overlay() == Overlay::why);
      CHECK(window.shows(why_view(session, Language::english, words_of(condition.why))->title));
      ++asked;
    }
  }
  CHECK(asked >= 4);
}

TEST_CASE("a count shows who comes nearest to counting, and leads on to their tie") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1600, 900};
  window.stage().take(std::make_unique<MemoryRun>("aeronova", 7));
  window.desk().show_why("functions-tied 100");
  window.settle();
  const WhyView why = *why_view(window.desk().run().session(), Language::english, words_of("functions-tied 100"));
  CHECK(window.shows("None for now."));
  CHECK(window.shows("Nearest to counting"));
  REQUIRE_FALSE(why.beside.empty());
  REQUIRE(window.focus_and_press(why.beside.front().cause));
  CHECK_FALSE(window.shows("Nearest to counting"));
  REQUIRE(window.press("Back"));
  CHECK(window.shows("Nearest to counting"));
}

TEST_CASE("the euros of a clause, and of an offer, are asked why, with the pointer and with the keyboard") {
  HeadlessWindow window{{Language::english, 100, ThemeKind::light, false}, 1600, 3000};  // all of the page in sight
  window.stage().take(std::make_unique<MemoryRun>("norvik", 7));
  Session& session = window.desk().run().session();
  const ContractView contract = contract_view(session, Language::english);
  REQUIRE_FALSE(contract.in_force.words.empty());
  const std::string clause = contract.clauses.front().name;
  for (const std::string& label : {"Why: " + clause + ", for us", "Why: " + clause + ", for them",
                                   std::string{"Why: In force, for us"}, std::string{"Why: Barrier against rivals"}})
    for (const bool with_keys : {false, true}) {
      CAPTURE(label);
      CAPTURE(with_keys);
      window.desk().show(Overlay::none);
      window.desk().open(Page::business);
      window.settle();
      REQUIRE(with_keys ? window.focus_and_press(label) : window.press(label));
      CHECK(window.desk().overlay() == Overlay::why);
    }
}

TEST_CASE("the pyramid was missing where the window was narrow") {
  const PyramidView pyramid = pyramid_view(Session{shipped_case("first-steps"), 7}, Language::english);
  for (const auto& [percent, page] : {std::pair{100, Page::map}, {150, Page::map}, {200, Page::stage}}) {
    CAPTURE(percent);
    HeadlessWindow window{{Language::english, percent, ThemeKind::light, false}, 1280, 720};
    window.stage().take(std::make_unique<MemoryRun>("first-steps", 7));
    window.desk().show(Overlay::none);
    window.desk().open(page);
    window.settle();
    for (const std::string& stage : pyramid.stages) CHECK(window.shows(stage));
    for (const GateCondition& condition : pyramid.up) CHECK(window.shows(condition.name));
  }
}

}  // namespace diapason::test
