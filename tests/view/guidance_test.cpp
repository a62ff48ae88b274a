#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/guide.hpp"
#include "view/inbox.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"

namespace diapason::test {
namespace {

const std::string& action_in(const Session& session, const Command& command) {
  static const std::string k_none;
  return command.action.valid() ? session.dossier().actions[command.action.index()].key : k_none;
}

const HintLine* hint_to(const Session& session, const GuideView& guide, std::string_view action) {
  const auto found = std::find_if(guide.hints.begin(), guide.hints.end(),
                                  [&](const HintLine& line) { return action_in(session, line.command) == action; });
  return found == guide.hints.end() ? nullptr : &*found;
}

const Suggestion* suggestion_of(const GuideView& guide, std::string_view words) {
  const auto found = std::find_if(guide.suggestions.begin(), guide.suggestions.end(),
                                  [&](const Suggestion& line) { return line.words.find(words) != std::string::npos; });
  return found == guide.suggestions.end() ? nullptr : &*found;
}

// The same thing to do: an action with the thing it is aimed at, or the request to answer.
bool same_thing(const Command& one, const Command& other) {
  return one.verb == other.verb && one.action == other.action && one.object == other.object;
}

void check_advice(const Session& session) {
  const GuideView guide = guide_view(session, Language::english);
  std::vector<Command> advised;
  advised.reserve(guide.hints.size() + guide.suggestions.size());
  const auto check = [&](const Command& command, const std::string& words) {
    const bool leads_somewhere = command.action.valid() || command.verb == Verb::answer;
    if (!leads_somewhere) return;
    const auto again = [&](const Command& other) { return same_thing(other, command); };
    CHECK_MESSAGE(std::none_of(advised.begin(), advised.end(), again), words);
    const auto planned = [&](const Command& other) {
      return same_thing(other, command) && other.person == command.person;
    };
    CHECK_MESSAGE(std::none_of(session.draft().begin(), session.draft().end(), planned), words);
    advised.push_back(command);
  };
  for (const HintLine& hint : guide.hints) check(hint.command, hint.words);
  for (const Suggestion& suggestion : guide.suggestions) check(suggestion.command, suggestion.words);
}

GuideView guide_of(const Told& told) { return guide_view(told.session, Language::english); }

}  // namespace

TEST_CASE("what the draft does already is advised no more, neither in the guide nor in the inbox") {
  Told told{*shipped_case("first-steps")};
  REQUIRE(hint_to(told.session, guide_of(told), "listen") != nullptr);
  REQUIRE(suggestion_of(guide_of(told), "Claire Duval") != nullptr);
  told.plan("do listen luc about price");
  CHECK(hint_to(told.session, guide_of(told), "listen") == nullptr);
  for (const HintLine& hint : inbox_view(told.session, Language::english).hints)
    CHECK(action_in(told.session, hint.command) != "listen");
  told.plan("do meet claire about process");
  CHECK(suggestion_of(guide_of(told), "Claire Duval") == nullptr);
}

TEST_CASE("a request answered in the draft is no longer called to mind, and one is called to mind once") {
  Told told{*shipped_case("first-steps")};
  const auto called_to_mind = [&] {
    const GuideView guide = guide_of(told);
    return std::count_if(guide.hints.begin(), guide.hints.end(),
                         [](const HintLine& line) { return line.command.verb == Verb::answer; }) +
           (suggestion_of(guide, "waits for an answer") != nullptr ? 1 : 0);
  };
  REQUIRE(called_to_mind() == 1);
  told.plan("answer price-freeze stop their_interest");
  CHECK(called_to_mind() == 0);
}

TEST_CASE("a promise to be kept is called to mind until keeping it is planned") {
  Told told{*shipped_case("first-steps")};
  told.plan("answer price-freeze wait 1");
  told.end_month();
  const GuideView guide = guide_of(told);
  const Suggestion* keep = suggestion_of(guide, "Keep your word to Luc Perrin");
  REQUIRE(keep != nullptr);
  REQUIRE(told.session.plan(keep->command).empty());
  CHECK(suggestion_of(guide_of(told), "Keep your word") == nullptr);
}

TEST_CASE("what is suggested of somebody names them in its command, whether they are met or reached through others") {
  Told told{*shipped_case("first-steps")};
  const GuideView guide = guide_of(told);
  CHECK(hint_to(told.session, guide, "listen")->command.person == StakeholderId{std::size_t{k_luc}});
  const Suggestion* meet = suggestion_of(guide, "Claire Duval");
  REQUIRE(meet != nullptr);
  CHECK(action_in(told.session, meet->command) == "meet");
  CHECK(meet->command.person == StakeholderId{std::size_t{k_claire}});
  const Suggestion* door = suggestion_of(guide, "Marc Valmont");
  REQUIRE(door != nullptr);
  CHECK(door->command.second() == StakeholderId{std::size_t{k_marc}});
}

// Alone with Claire and Ines from the start: Ana is of the trade of Ines, nobody of ours is of Claire's.
TEST_CASE("a colleague is suggested where one of the trade isn't known yet, and nobody where there is none") {
  Case the_case = *shipped_case("first-steps");
  for (const PersonOfValmont index : {k_claire, k_ines}) {
    PersonOpening& person = the_case.opening.people[index];
    person.acquaintance = 2;
    person.insight_bp = 5'000;
    person.trust_bp.fill(6'000);
    person.kam_tie_bp = 4'000;
  }
  const Told told{the_case};
  const GuideView guide = guide_of(told);
  CHECK(suggestion_of(guide, "You are alone with Claire Duval") == nullptr);
  const Suggestion* share = suggestion_of(guide, "You are alone with Ines Haddad");
  REQUIRE(share != nullptr);
  CHECK(share->words.find("Ana Rocha") != std::string::npos);
  CHECK(share->command.colleague == ColleagueId{std::size_t{k_ana}});
  the_case.opening.ties.push_back({ColleagueId{std::size_t{k_ana}}, StakeholderId{std::size_t{k_ines}}, 1'000});
  const Told known{the_case};
  CHECK(suggestion_of(guide_of(known), "You are alone with Ines Haddad") == nullptr);
}

// All that the hint asks for is there from the start; whether the client would say yes is another matter.
TEST_CASE("who has no plan is sent to choose what it holds, and only then to write it") {
  test::Told told{*test::shipped_case("first-steps")};
  told.plan("answer price-freeze stop their_interest");
  const GuideView before = guide_of(told);
  const Suggestion* choose = suggestion_of(before, "The account has no plan yet");
  REQUIRE(choose != nullptr);
  CHECK(told.session.dossier().actions[choose->command.action.index()].aim == Aim::plan_item);
  CHECK_FALSE(choose->command.has_object());
  told.plan("do decide-plan climb");
  const GuideView after = guide_of(told);
  CHECK(suggestion_of(after, "counts once it is written") != nullptr);
  CHECK(suggestion_of(after, "The account has no plan yet") == nullptr);
}

TEST_CASE("a joint step is advised only where it has a good chance") {
  const auto advised = [](std::int32_t trust_bp) {
    Case the_case = *shipped_case("first-steps");
    Hint& step = the_case.dossier.hints.back();
    REQUIRE(has_effect(the_case.dossier.actions[step.action.index()], EffectKind::propose_step));
    step.when = {};
    the_case.dossier.gates.front().conditions.clear();
    for (PersonOpening& person : the_case.opening.people) {
      person.acquaintance = 2;
      person.trust_bp.fill(trust_bp);
    }
    const Told told{the_case};
    return hint_to(told.session, guide_of(told), "propose-step") != nullptr;
  };
  CHECK(advised(9'000));
  CHECK_FALSE(advised(2'000));
}

TEST_CASE("no action is advised that is planned or advised already, whatever has been played") {
  for (const std::string& key : cases_to_play()) {
    CAPTURE(key);
    Session session{shipped_case(key), 31};
    RandomPlay play{31};
    while (!session.is_over()) {
      for (int tries = 0; tries < 30; tries += 10) {
        check_advice(session);
        play.plan_month(session, tries);
      }
      REQUIRE(session.end_month().empty());
    }
  }
}

}  // namespace diapason::test
