#include <algorithm>
#include <functional>

#include <doctest/doctest.h>

#include "view/account.hpp"
#include "view/actions.hpp"
#include "view/briefing.hpp"
#include "view/everything.hpp"
#include "view/guide.hpp"
#include "view/inbox.hpp"
#include "view/month_report.hpp"
#include "view/people.hpp"
#include "view/plan.hpp"
#include "view/pyramid.hpp"
#include "view/random_play.hpp"
#include "view/review.hpp"
#include "view/team.hpp"
#include "view/text_checks.hpp"

namespace diapason {
namespace {

void check_texts(const Session& session) {
  for (const Language language : {Language::english, Language::french})
    for (const std::string& text : test::read_everything(session, language)) {
      const std::string faults = test::faults_line(text, language);
      CHECK_MESSAGE(faults.empty(), faults);
    }
}

bool was_ever_known(const Session& session, std::size_t person) {
  return std::any_of(session.months().begin(), session.months().end(),
                     [&](const PlayedMonth& month) { return month.after.get(Quantity::acquaintance, person) > 0; });
}

// Nobody unheard of is named. Family names are enough; some share theirs with the client.
void check_nobody_unheard_of_is_named(const Session& session) {
  const auto& people = session.dossier().stakeholders;
  for (std::size_t person = 0; person < people.size(); ++person) {
    if (was_ever_known(session, person)) continue;
    for (const std::string& text : test::read_everything(session, Language::english))
      CHECK_MESSAGE(text.find(people[person].name) == std::string::npos, text);
  }
}

}  // namespace

TEST_CASE("everything a player may read is well written, in any month of any run") {
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    const std::uint64_t seed = 20 + key.size();
    Session session{test::shipped_case(key), seed};
    test::RandomPlay play{seed};
    check_texts(session);
    while (!session.is_over()) {
      play.plan_month(session, seed % 2 == 0 ? 150 : 40);
      check_texts(session);
      REQUIRE(session.end_month().empty());
    }
    check_texts(session);
    const ReviewView review = review_view(session, Language::french);
    for (const UnveiledPerson& person : review.people) CHECK(test::faults_line(person.trust, Language::french) == "");
    for (const std::string& said : review.luck) CHECK(test::faults_line(said, Language::french) == "");
    for (const TurningPoint& turn : review.turning_points)
      for (const std::string& said : {turn.sentence, turn.about, turn.effect, turn.done, turn.cause})
        CHECK(test::faults_line(said, Language::french) == "");
    CHECK_FALSE(review.diagnosis.empty());
  }
}

TEST_CASE("a fall of tension or of the self-interest that is seen is a gain, one of trust is a loss") {
  const Session session{test::shipped_case("first-steps"), 7};
  const auto falls_well = [&](const std::vector<std::string>& words) {
    const auto why = why_view(session, Language::english, words);
    REQUIRE(why.ok());
    return why->less_is_better;
  };
  CHECK(falls_well({"tension"}));
  CHECK(falls_well({"self-interest", "Luc"}));
  CHECK_FALSE(falls_well({"trust", "Luc"}));
  CHECK_FALSE(falls_well({"closeness", "Luc"}));
  CHECK_FALSE(falls_well({"satisfaction"}));
}

TEST_CASE("nobody unheard of is named, in any month") {
  for (const std::string key : {"first-steps", "ostara"}) {
    Session session{test::shipped_case(key), 22};
    test::RandomPlay play{22};
    while (!session.is_over()) {
      check_nobody_unheard_of_is_named(session);
      play.plan_month(session, 15);
      REQUIRE(session.end_month().empty());
    }
  }
}

namespace {

// The case with everything changed that a player can't know at the start.
Case with_other_secrets(const Session& told) {
  Case other = told.the_case();
  for (PersonOpening& person : other.opening.people) {
    person.latent_needs = static_cast<std::uint16_t>(1U << (person.latent_needs % 7U));
    if (!person.seats_known) person.seats = {1, 2, 4};
    person.rival_tie_bp = 9'000 - person.rival_tie_bp;
    if (person.acquaintance == 2) continue;
    for (std::int32_t& part : person.trust_bp) part = std::max(0, part - 500);
  }
  for (InfluenceOpening& link : other.opening.influence)
    if (!link.known) link.weight_percent = 70 - link.weight_percent;
  for (SiteOpening& site : other.opening.sites)
    if (!site.known) site.local_cost_eur += 3'333;
  for (Offer& offer : other.dossier.offers)
    if (offer.opens_month > 1) offer.name = offer.about = {"Something else", "Autre chose"};
  for (std::size_t event = 0; event < other.plot.events.size(); ++event)
    if (told.observation().event(EventId{event}) == nullptr)
      other.plot.events[event].title = other.plot.events[event].text = {"Something else", "Autre chose"};
  for (Attack& attack : other.plot.attacks) attack.title = {"Something else", "Autre chose"};
  other.opening.rival_pressure_bp = 9'000;
  other.opening.clarity_bp = 10'000 - other.opening.clarity_bp;
  other.plot.worth_stage = 1;
  return other;
}

}  // namespace

TEST_CASE("what hasn't been learnt makes no difference to anything that is shown") {
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    const Session told{test::shipped_case(key), 4};
    const Session altered{std::make_shared<const Case>(with_other_secrets(told)), 4};
    for (const Language language : {Language::english, Language::french}) {
      const std::vector<std::string> here = test::read_everything(told, language);
      const std::vector<std::string> there = test::read_everything(altered, language);
      REQUIRE(here.size() == there.size());
      for (std::size_t place = 0; place < here.size(); ++place) CHECK(here[place] == there[place]);
      test::RandomPlay play{4};
      for (int tries = 0; tries < 60; ++tries) {
        const Command command = play.any_command(told);
        const PreviewView one = preview_view(told, language, command);
        const PreviewView two = preview_view(altered, language, command);
        CHECK(one.ranges == two.ranges);
        CHECK(one.chance == two.chance);
        CHECK(one.fit == two.fit);
        CHECK(one.risks == two.risks);
        CHECK(one.refusals == two.refusals);
      }
    }
  }
}

TEST_CASE("the briefing is the author's words with what one needs to begin") {
  const Session session{test::shipped_case("first-steps"), 1};
  const BriefingView view = briefing_view(session, Language::french);
  CHECK(view.horizon == "Vous avez 6 mois.");
  CHECK(view.colleagues.size() == 3);
  CHECK(view.rival.starts_with("Kestrel"));
}

TEST_CASE("each line is said once before any is said again") {
  Session session{test::shipped_case("first-steps"), 5};
  std::vector<std::string> said;
  const auto find_action = [&](std::string_view key) {
    const auto& actions = session.dossier().actions;
    return ActionId{static_cast<std::size_t>(
        std::find_if(actions.begin(), actions.end(), [&](const Action& action) { return action.key == key; }) -
        actions.begin())};
  };
  for (int month = 1; month <= 3 && !session.is_over(); ++month) {
    Command follow_up;
    follow_up.action = find_action("follow-up");
    follow_up.person = StakeholderId{std::size_t{0}};
    REQUIRE(session.plan(follow_up).empty());
    REQUIRE(session.end_month().empty());
    for (const PersonReport& person : month_report_view(session, Language::english, month).people)
      if (person.id == follow_up.person && person.occasion == Occasion::good_meeting) said.push_back(person.quote);
  }
  REQUIRE(said.size() == 3);
  CHECK(said[0] != said[1]);
  CHECK(said[1] != said[2]);
  CHECK(said[0] != said[2]);
}

TEST_CASE("the stage that suits is not shown before the end") {
  Session session{test::shipped_case("first-steps"), 2};
  CHECK_FALSE(dials_view(session, Language::english).dials[0].shown);
  while (!session.is_over()) REQUIRE(session.end_month().empty());
  CHECK(dials_view(session, Language::english).dials[0].shown);
}

TEST_CASE("every rule that the game cites has its sentence") {
  const auto the_case = test::shipped_case("first-steps");
  std::vector<std::uint8_t> rules{2,  3,  4,  6,  7,  10, 11, 12, 13, 14, 15, 16,
                                  17, 18, 19, 20, 21, 22, 25, 30, 36, 38, 39, 42};
  for (const Action& action : the_case->dossier.actions) rules.push_back(action.rule);
  for (const Event& event : the_case->plot.events)
    if (event.rule != 0) rules.push_back(event.rule);
  for (const std::uint8_t rule : rules)
    for (const Language language : {Language::english, Language::french}) {
      const RuleLine line = rule_view(rule, language);
      CAPTURE(int{rule});
      CHECK(test::faults_line(line.line, language) == "");
      CHECK_FALSE(line.sentence.empty());
    }
}

TEST_CASE("a preview says what a command costs, reaches and may bring") {
  const Session session{test::shipped_case("first-steps"), 2};
  test::RandomPlay play{9};
  int allowed = 0;
  for (int tries = 0; tries < 120; ++tries) {
    const Command command = play.any_command(session);
    for (const Language language : {Language::english, Language::french}) {
      const PreviewView view = preview_view(session, language, command, allowed < 4);
      CHECK(view.allowed == view.refusals.empty());
      for (const auto& list : {view.refusals, view.fit, view.risks, view.ranges})
        for (const std::string& text : list) CHECK(test::faults_line(text, language) == "");
      for (const std::string& text : {view.title, view.cost, view.left, view.reaches, view.chance})
        CHECK(test::faults_line(text, language) == "");
      allowed += view.allowed ? 1 : 0;
    }
  }
  CHECK(allowed > 0);
}

TEST_CASE("writing the plan says in its preview how good the plan will be") {
  const Session session{test::shipped_case("belcour"), 7};
  const auto& actions = session.dossier().actions;
  const auto write =
      std::find_if(actions.begin(), actions.end(), [](const Action& action) { return action.key == "write-plan"; });
  REQUIRE(write != actions.end());
  Command command;
  command.action = ActionId{static_cast<std::size_t>(write - actions.begin())};
  const PreviewView view = preview_view(session, Language::english, command);
  REQUIRE_FALSE(view.ranges.empty());
  CHECK(std::any_of(view.ranges.begin(), view.ranges.end(), [](const std::string& range) {
    return range.starts_with("Quality of the account plan: 0 now, ");
  }));
}

}  // namespace diapason
