#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/actions.hpp"
#include "view/command_words.hpp"
#include "view/inbox.hpp"
#include "view/people.hpp"
#include "view/random_play.hpp"
#include "view/rich_case.hpp"

namespace diapason::test {
namespace {

PreviewView preview_of(const Told& told, const std::string& typed) {
  const auto command = parse_command(told.session, Language::english, split(typed));
  REQUIRE(command);
  return preview_view(told.session, Language::english, command.value());
}

bool names_one_of_theirs(const Session& session, const std::string& text) {
  const auto& people = session.dossier().stakeholders;
  return std::any_of(people.begin(), people.end(),
                     [&](const Stakeholder& person) { return text.find(person.name) != std::string::npos; });
}

}  // namespace

TEST_CASE("a preview says for whom a promise is kept and whose trouble is taken to its root") {
  Told promised{*shipped_case("first-steps")};
  promised.plan("answer price-freeze wait 2");
  promised.end_months(1);
  CHECK(preview_of(promised, "do deliver 1").reaches == "Reaches Luc Perrin.");
  Told troubled{rich_case()};
  troubled.end_months(3);
  CHECK(preview_of(troubled, "do root-cause acid-leak").reaches == "Reaches Luc Perrin.");
}

TEST_CASE("a preview of a date says what the promise brings by then, and the desk how much the matter presses") {
  Told run{*shipped_case("first-steps")};
  CHECK(has(preview_of(run, "answer price-freeze wait 1").fit,
            "Kept in month 2: about +6 of reliability with Luc Perrin"));
  CHECK(has(preview_of(run, "answer price-freeze wait 3").fit,
            "Kept in month 4: about +4 of reliability with Luc Perrin"));
  const InboxView desk = inbox_view(run.session, Language::english);
  const auto price = std::find_if(desk.items.begin(), desk.items.end(),
                                  [](const InboxItem& item) { return item.request.key == "price-freeze"; });
  REQUIRE(price != desk.items.end());
  CHECK(price->request.waiting.ends_with(
      "It can wait: kept next month, a promise brings 83% of what it can; kept in month 4, 50% (D16)."));
  // What is known of the person stands beside the reasons, and what isn't doesn't.
  CHECK(price->request.reason_known.ends_with("What counts for Luc Perrin, as far as you know: *paying less*."));
}

TEST_CASE("whom the figures of a preview speak of is reached by what it is about") {
  for (const std::string& key : cases_to_play()) {
    CAPTURE(key);
    Session session{shipped_case(key), 5};
    RandomPlay play{5};
    while (!session.is_over()) {
      for (int tries = 0; tries < 40; ++tries) {
        const Command command = play.any_command(session);
        if (!can(session.dossier(), session.observation(), session.draft(), command).empty()) continue;
        const PreviewView view = preview_view(session, Language::english, command);
        if (!view.reaches.starts_with("Reaches no one")) continue;
        for (const std::string& range : view.ranges)
          CHECK_MESSAGE(!names_one_of_theirs(session, range), view.title << " " << range);
      }
      play.plan_month(session, 60);
      REQUIRE(session.end_month().empty());
    }
  }
}

TEST_CASE("a topic that bores is said to cost only where it does") {
  const Told told{*shipped_case("first-steps")};
  const auto line = [&](const std::string& typed) {
    for (const std::string& words : preview_of(told, typed).fit)
      if (words.find("bores") != std::string::npos) return words;
    return std::string{};
  };
  CHECK(line("do meet luc about process").find("it brings less than another topic would") != std::string::npos);
  CHECK(line("do meet claire about price").find("by itself it costs rather than brings") != std::string::npos);
  CHECK(line("do meet luc about price").empty());
}

TEST_CASE("of perceived self-interest it is said that less is better, in previews and on the card of a person") {
  const Told told{*shipped_case("first-steps")};
  CHECK(has(preview_of(told, "do listen luc about price").ranges, "(less is better)"));
  const PersonView luc = person_view(told.session, Language::english, StakeholderId{std::size_t{k_luc}});
  CHECK(luc.parts.back().name == "perceived self-interest (less is better)");
}

// The second contact of a month takes from the first, so that understanding can even fall behind listening alone.
TEST_CASE("a preview of a second contact says that its figures count what it takes from the first") {
  Told told{*shipped_case("first-steps")};
  told.plan("do listen luc about price");
  const PreviewView view = preview_of(told, "do meet luc about price");
  CHECK(has(view.ranges, "Understanding of Luc Perrin: −"));
  CHECK(has(view.risks, "makes what is planned bring less; the figures count both"));
  CHECK_FALSE(has(preview_of(told, "do meet claire about process").risks, "bring less"));
}

}  // namespace diapason::test
