#include "view/command_words.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "view/actions.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"
#include "view/text_checks.hpp"

namespace diapason {
namespace {

using test::split;

Result<Command, Sentences> parse(const Session& session, const std::string& text) {
  return parse_command(session, Language::english, split(text));
}

std::string sentence(const Session& session, const std::string& text) {
  const auto command = parse(session, text);
  REQUIRE_MESSAGE(command.ok(), text);
  return command_sentence(session, Language::english, command.value());
}

}  // namespace

TEST_CASE("the words of every allowed command are understood as the same command") {
  std::map<Aim, int> planned;
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 2};
    test::RandomPlay play{2};
    while (!session.is_over()) {
      for (int tries = 0; tries < 200; ++tries) {
        const Command command = play.any_command(session);
        if (!session.plan(command).empty()) continue;
        if (command.verb == Verb::act) ++planned[session.dossier().actions[command.action.index()].aim];
        const std::string words = command_words(session, command);
        CAPTURE(words);
        for (const Language language : {Language::english, Language::french}) {
          const auto again = parse_command(session, language, split(words));
          REQUIRE(again.ok());
          CHECK(again.value() == command);
          CHECK(test::faults_line(command_sentence(session, language, command), language) == "");
        }
      }
      REQUIRE(session.end_month().empty());
    }
  }
  for (const Named<Aim>& aim : words<Aim>()) CHECK_MESSAGE(planned[aim.value] > 0, aim.name);
}

TEST_CASE("sponsors, clauses, troubles, items, situations and projects are named as people are") {
  test::Told run{test::rich_case()};
  const auto said = [&](const std::string& text) { return sentence(run.session, text); };
  CHECK(said("do ask-sponsor roy") == "Ask for a sponsor: Anne Roy.");
  CHECK(said("do decide-plan climb") == "Choose a plan item: *climb*.");
  const std::string negotiated = said("do negotiate-clause service levels with luc");
  CHECK(negotiated == "Negotiate a clause: *guaranteed service levels*, with Luc Perrin.");
  CHECK(negotiated == said("do negotiate-clause luc about service levels"));
  CHECK(said("do negotiate-clause exclusivity on our range with luc") ==
        "Negotiate a clause: *exclusivity on our range*, with Luc Perrin.");
  CHECK(said("do prepare-offer short with samir") ==
        "Prepare an offer: *the short cleaning cycle*, with Samir Benali.");
  const std::string answered = said("do prepare-answer price-attack by value-case");
  CHECK(answered == said("do prepare-answer price-attack par value-case"));
  CHECK(answered == said("do prepare-answer price-attack with value-case"));
  CHECK(answered.find(", to be met by *") != std::string::npos);
  run.plan("do decide-plan course-climb");
  run.end_months(2);
  CHECK(said("do decide-plan course-climb").ends_with(" comes out of the plan."));
  CHECK(said("do root-cause about acid with samir") == "Find the root cause: *An acid leak*, with Samir Benali.");
  CHECK(parse(run.session, "do quick-fix an acid leak").ok());
}

TEST_CASE("what is no sponsor, clause, trouble, item, situation, answer or offer is said, with the nearest") {
  const test::Told run{test::rich_case()};
  const auto said = [&](const std::string& text) {
    const auto command = parse(run.session, text);
    REQUIRE_MESSAGE(!command.ok(), text);
    const auto in_french = parse_command(run.session, Language::french, split(text));
    for (const std::string& problem : command.problems()) CHECK(test::faults_line(problem, Language::english) == "");
    for (const std::string& problem : in_french.problems()) CHECK(test::faults_line(problem, Language::french) == "");
    return command.problems().front();
  };
  CHECK(said("do ask-sponsor ane-roy").ends_with("Did you mean *anne-roy*?"));
  CHECK(said("do ask-sponsor luc").starts_with("No candidate for sponsor is called *luc*."));
  CHECK(said("do negotiate-clause exclusivty with luc").ends_with("Did you mean *exclusivity*?"));
  CHECK(said("do decide-plan zzz").starts_with("Nothing in the menu of the plan is called *zzz*."));
  CHECK(said("do prepare-answer price-atack by value-case").ends_with("Did you mean *price-attack*?"));
  CHECK(said("do prepare-answer price-attack by valuecase").ends_with("Did you mean *value-case*?"));
  CHECK(said("do prepare-answer price-attack by").starts_with("Which answer, after *by*? You may prepare: "));
  CHECK(said("do quick-fix acid") == "No trouble that lasts is called *acid*. There is: none yet.");
  CHECK(said("do prepare-offer water-loop with samir").starts_with("No offer is called *water-loop*."));
  CHECK(said("do meet anne-roy about price").starts_with("Anne Roy sits on our executive committee"));
  CHECK(said("do meet luc about price with anne").starts_with("Anne Roy sits on our executive committee"));
}

TEST_CASE("what a command takes of the sponsor, and what it risks, is told before") {
  Case the_case = test::rich_case();
  the_case.opening.sponsor = SponsorId{std::size_t{1}};
  the_case.opening.brief_bp = 1'000;
  const test::Told run{std::move(the_case)};
  const auto preview = [&](const std::string& text) {
    const auto command = parse(run.session, text);
    REQUIRE_MESSAGE(command.ok(), text);
    return preview_view(run.session, Language::english, command.value(), false);
  };
  const PreviewView meeting = preview("do sponsor-meets marc-valmont");
  CHECK(meeting.title.ends_with("Marc Valmont, with Pierre Blanc."));
  CHECK(meeting.cost.starts_with("Costs 1 day of Pierre Blanc’s."));
  CHECK(test::has(meeting.risks, "Pierre Blanc’s brief stands at 10 in 100"));
  CHECK(test::has(meeting.risks, "Pierre Blanc stands in your line of command"));
  CHECK(test::has(meeting.risks, "Pierre Blanc would carry 5 accounts, 3 is the most"));
  const PreviewView hand_over = preview("do hand-over claire with samir");
  CHECK(test::has(hand_over.risks, "Perhaps too early: a hand-over takes trust of 48"));
  CHECK(test::has(preview("do ask-sponsor anne-roy").fit, "keen on the account"));
  const PreviewView clause = preview("do negotiate-clause exclusivity with luc");
  CHECK(test::has(clause.fit, "keeps rivals out by"));
  CHECK(test::has(clause.fit, "Luc Perrin would name other terms"));
  CHECK(test::has(clause.risks, "Luc Perrin will notice what you ask for, agreed or not"));
}

TEST_CASE("people are found by part of their name, whatever the accents and capitals") {
  const Session session{test::shipped_case("first-steps"), 1};
  CHECK(sentence(session, "do LISTEN luc ABOUT Price") == "Listen and diagnose: Luc Perrin, about price and terms.");
  CHECK(sentence(session, "do meet claire duval about delivery with ana") ==
        "Meet: Claire Duval, with Ana Rocha, about deliveries and stocks.");
  CHECK(sentence(session, "do meet inès sur prix avec samir") ==
        "Meet: Ines Haddad, with Samir Benali, about price and terms.");
  CHECK(sentence(session, "do introduction luc à marc") ==
        "Ask for an introduction: through Luc Perrin, to Marc Valmont.");
  CHECK(sentence(session, "do offer luc short-cycle") == "Make an offer: Luc Perrin, *the short cleaning cycle*.");
  CHECK(sentence(session, "do study rivals") == "Study the account: our rivals there.");
  CHECK(sentence(session, "do win-colleague paul") == "Win a colleague over: Paul Petit.");
  CHECK(sentence(session, "answer price stop cost") ==
        "STOP to Luc Perrin, *a price freeze until the end of next year*: too dear for what it brings.");
}

TEST_CASE("what isn't understood is said, with what could have been meant") {
  const Session session{test::shipped_case("first-steps"), 1};
  for (const std::string typed :
       {"", "do", "do fly", "do listen nobody", "do meet claire about", "answer", "answer stop", "answer price-freeze",
        "answer price-freeze stop", "answer price-freeze wait soon", "answer price-freeze go now", "answer nothing go",
        "dance", "do introduc luc"}) {
    CAPTURE(typed);
    for (const Language language : {Language::english, Language::french}) {
      const auto command = parse_command(session, language, split(typed));
      REQUIRE_FALSE(command.ok());
      for (const std::string& said : command.problems()) CHECK(test::faults_line(said, language) == "");
    }
  }
}

TEST_CASE("a slip of the finger, a wrong side and a word too many are told apart") {
  const Session session{test::shipped_case("first-steps"), 1};
  const auto said = [&](const std::string& text) {
    const auto command = parse(session, text);
    REQUIRE_MESSAGE(!command.ok(), text);
    return command.problems().front();
  };
  CHECK(said("do meet paul").find("Paul Petit is a colleague of yours") != std::string::npos);
  CHECK(said("do meet paul").ends_with("add: with paul-petit."));
  CHECK(said("do meet clarie about delivery").ends_with("Did you mean *claire-duval*?"));
  CHECK(said("do lisen luc about price").ends_with("Did you mean *Listen and diagnose*?"));
  CHECK(said("do meet claire about delivery with luc").find("Luc Perrin is at the client") != std::string::npos);
  CHECK(said("do lunch luc about price") == "*Invite to lunch* has no use for *price*: leave it out.");
  CHECK(said("do watch luc") == "*Watch the rivals* has no use for *luc*: leave it out.");
  CHECK(said("answer price go now") == "GO stands alone: leave out *now*.");
  CHECK(said("answer price wait 2 please") == "*WAIT* has no use for *please*: leave it out.");
}

TEST_CASE("the need that an offer answers is told only where somebody is known to have it") {
  const Session session{test::shipped_case("first-steps"), 1};
  for (const Choice& choice : choices_view(session, Language::english).offers) {
    CAPTURE(choice.note);
    const auto& offers = session.dossier().offers;
    const auto offer =
        std::find_if(offers.begin(), offers.end(), [&](const Offer& entry) { return entry.key == choice.key; });
    const std::int32_t stated = session.observation().get(Quantity::stated_needs, 0);
    const bool known = (stated >> offer->answers.index() & 1) != 0;
    CHECK((choice.note.find("answers") != std::string::npos) == known);
  }
}

TEST_CASE("somebody unheard of can't be named") {
  const Session session{test::shipped_case("first-steps"), 1};
  const auto found = find_person(session, Language::english, "tom");
  REQUIRE_FALSE(found.ok());
  CHECK(found.problems().front().find("Weiss") == std::string::npos);
}

TEST_CASE("every refusal is a sentence that is well written") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    Session session{test::shipped_case("first-steps"), seed};
    test::RandomPlay play{seed};
    for (int tries = 0; tries < 3'000; ++tries) {
      Command command = play.any_command(session);
      if (tries % 3 == 0) command.object = static_cast<std::uint8_t>(tries % 7);
      if (tries % 5 == 0) command.person = StakeholderId{};
      const Refusals refusals = session.plan(command);
      for (const Language language : {Language::english, Language::french})
        for (const std::string& said : refusal_sentences(session, language, refusals))
          CHECK(test::faults_line(said, language) == "");
      if (tries % 400 == 399 && !session.is_over()) REQUIRE(session.end_month().empty());
    }
  }
}

}  // namespace diapason
