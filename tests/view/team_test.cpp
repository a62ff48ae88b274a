// Our own side: who is tied to whom, and how each colleague stands.

#include "view/team.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "view/account.hpp"
#include "view/command_words.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

using test::Told;

TeamView team(const Told& run) { return team_view(run.session, Language::english); }

void check_cell(const Session& session, const PairCell& cell) {
  CHECK((cell.points == 0) == cell.words.empty());
  CHECK((cell.points == 0) == cell.why.empty());
  if (cell.points == 0) return;
  CHECK(cell.words.find("(" + std::to_string(cell.points) + ")") != std::string::npos);
  CHECK((cell.autonomy > 0) == (cell.words.find("autonomy") != std::string::npos));
  const auto why = why_view(session, Language::english, test::split(cell.why));
  REQUIRE_MESSAGE(why.ok(), cell.why);
  CHECK(why->now_value == cell.points);
}

}  // namespace

TEST_CASE("who is tied to whom leads from every tie to its causes, in any month of any case") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 5};
    test::RandomPlay play{5};
    for (int month = 0; month < 6 && !session.is_over(); ++month) {
      const PairsView pairs = team_view(session, Language::english).pairs;
      CHECK(pairs.rows.front().is_kam);
      CHECK(pairs.rows.size() > session.dossier().colleagues.size());
      for (const PairRow& row : pairs.rows) {
        REQUIRE(row.cells.size() == pairs.people.size());
        for (const PairCell& cell : row.cells) check_cell(session, cell);
      }
      play.plan_month(session, 60);
      REQUIRE(session.end_month().empty());
    }
  }
}

TEST_CASE("a pair is told to manage without you from the autonomy of the case on (D12)") {
  Case the_case = test::rich_case();
  the_case.opening.ties.back().autonomy_bp = the_case.dossier.parameters.autonomous_bp;
  const Told run{std::move(the_case)};
  const PairsView pairs = team(run).pairs;
  const auto claire = std::find_if(pairs.people.begin(), pairs.people.end(),
                                   [](const PairPerson& person) { return person.id == StakeholderId{test::k_claire}; });
  REQUIRE(claire != pairs.people.end());
  const auto place = static_cast<std::size_t>(claire - pairs.people.begin());
  const PairCell& with_samir = pairs.rows[1 + test::k_samir].cells[place];
  CHECK(with_samir.works_alone);
  CHECK(with_samir.words.ends_with("they manage without you (D12)."));
  CHECK(pairs.alone == "1 pair manages without you.");
  CHECK_FALSE(pairs.rows.front().cells[place].works_alone);
  CHECK(pairs.rows.front().cells[place].autonomy == 0);
}

TEST_CASE("somebody not met and tied to nobody stands in no column") {
  const Told run{test::rich_case()};
  for (const PairPerson& person : team(run).pairs.people) CHECK(person.id != StakeholderId{test::k_tom});
}

TEST_CASE("what a colleague masters comes strongest first, in words and in levels") {
  const Told run{test::rich_case()};
  for (const ColleagueLine& line : team(run).colleagues) {
    CHECK(line.load_words.find("load " + std::to_string(line.load) + " in 100") != std::string::npos);
    CHECK(line.load_words.find("recognition " + std::to_string(line.recognition) + " in 100") != std::string::npos);
    for (std::size_t at = 0; at < line.topics.size(); ++at) {
      CHECK(line.topics[at].level >= 1);
      CHECK(line.topics[at].level <= 3);
      if (at > 0) CHECK(line.topics[at].level <= line.topics[at - 1].level);
      CHECK(line.mastery.find(line.topics[at].words) != std::string::npos);
    }
  }
}

TEST_CASE("an offer tells what it brings once it is accepted, and how far its project is") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 9};
    test::RandomPlay play{9};
    while (!session.is_over()) {
      for (const OfferLine& offer : account_view(session, Language::english).offers) {
        const bool brings = offer.stage == OfferStage::accepted || offer.stage == OfferStage::running;
        CHECK((offer.revenue_month_eur != 0) == brings);
        CHECK((offer.due_month != 0) == (offer.stage == OfferStage::running));
        CHECK(offer.words.find(offer.name) != std::string::npos);
      }
      play.plan_month(session, 60);
      REQUIRE(session.end_month().empty());
    }
  }
}

}  // namespace diapason
