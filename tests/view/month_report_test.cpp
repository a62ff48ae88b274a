#include "view/month_report.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/inbox.hpp"
#include "view/rich_case.hpp"

namespace diapason {
namespace {

using test::has;
using test::tells;

test::Told first_steps() { return test::Told{*test::shipped_case("first-steps")}; }

const PersonReport* report_on(const MonthReportView& view, std::string_view name) {
  const auto found = std::find_if(view.people.begin(), view.people.end(),
                                  [&](const PersonReport& person) { return person.name == name; });
  return found == view.people.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a kept commitment is named, signed and explained, and the person says so") {
  test::Told run = first_steps();
  run.plan("answer price-freeze wait 2");
  static_cast<void>(run.end_month());
  run.plan("do deliver 1");
  const MonthReportView view = run.end_month();
  const PersonReport* luc = report_on(view, "Luc Perrin");
  REQUIRE(luc != nullptr);
  CHECK(luc->occasion == Occasion::promise_kept);
  CHECK(luc->quote == "“On the day you said. I had already put a question mark there.”");
  REQUIRE_FALSE(luc->movements.empty());
  // What reliability adds to trust as a whole, and how far it moved itself.
  CHECK(has(luc->movements[0].causes,
            "+2 through reliability (+6), commitment kept in time: *a price freeze until the "
            "end of next year* (D17)"));
}

TEST_CASE("a refusal says whether the reason convinced, else which one would have") {
  const auto told_of = [](const std::string& reason, Language language = Language::english) {
    test::Told run = first_steps();
    run.plan("answer price-freeze stop " + reason);
    return run.end_month(language);
  };
  CHECK(tells(told_of("their_interest"), "not in their own interest. That convinced Luc Perrin (D16)."));
  const MonthReportView in_vain = told_of("cost");
  CHECK(tells(in_vain, "That didn’t convince Luc Perrin; another would have: not in their own interest (D16)."));
  CHECK(tells(told_of("cost", Language::french), "Cela n’a pas convaincu Luc Perrin"));
}

TEST_CASE("a broken commitment makes the headline, in French too") {
  test::Told run = first_steps();
  run.plan("answer price-freeze wait 1");
  static_cast<void>(run.end_month());
  static_cast<void>(run.end_month());
  const MonthReportView view = run.end_month(Language::french);
  CHECK(view.headline == "Mois 3\u00A0: une promesse faite à Luc Perrin a été rompue.");
  const PersonReport* luc = report_on(view, "Luc Perrin");
  REQUIRE(luc != nullptr);
  CHECK(luc->quote == "«\u00A0Je ne crie pas. Je le note dans la colonne de droite.\u00A0»");
}

TEST_CASE("a first meeting is told, and a first reading of trust is neither a rise nor a fall") {
  test::Told run = first_steps();
  run.plan("do meet claire about delivery");
  const MonthReportView view = run.end_month();
  const PersonReport* claire = report_on(view, "Claire Duval");
  REQUIRE(claire != nullptr);
  CHECK(claire->occasion == Occasion::first_meeting);
  CHECK(has(claire->happened, "You have met Claire Duval for the first time."));
  CHECK(claire->movements[0].before == claire->movements[0].after);
  CHECK(claire->movements[0].line.starts_with("First reading of trust: about "));
  CHECK(claire->movements[0].line.find("→") == std::string::npos);
}

TEST_CASE("a report reads the same whenever it is read again") {
  test::Told run = first_steps();
  run.plan("do listen luc about price");
  const MonthReportView first = run.end_month();
  run.plan("do lunch luc");
  static_cast<void>(run.end_month());
  const MonthReportView again = month_report_view(run.session, Language::english, 1);
  REQUIRE(again.people.size() == first.people.size());
  for (std::size_t person = 0; person < first.people.size(); ++person) {
    CHECK(again.people[person].speech == first.people[person].speech);
    REQUIRE(again.people[person].movements.size() == first.people[person].movements.size());
    CHECK(again.people[person].movements[0].line == first.people[person].movements[0].line);
  }
}

TEST_CASE("a request left unanswered is told whatever its title, and in the last month WAIT is no answer") {
  test::Told run = first_steps();
  static_cast<void>(run.end_month());
  static_cast<void>(run.end_month());
  const MonthReportView view = run.end_month();
  const PersonReport* luc = report_on(view, "Luc Perrin");
  REQUIRE(luc != nullptr);
  CHECK(has(luc->happened, "You left this request without an answer: *a price freeze"));
  while (!run.session.is_over() && run.session.month_number() < 6) static_cast<void>(run.end_month());
  for (const InboxItem& item : inbox_view(run.session, Language::english).items)
    if (item.request.open) {
      CHECK(item.request.furthest_promise_months == 0);
      CHECK(item.request.promise_limit.starts_with("No month is left to promise for"));
    }
}

TEST_CASE("nobody met this month is said not to have been seen") {
  test::Told run = first_steps();
  static_cast<void>(run.end_month());
  CHECK(has(run.end_month().warnings, "Luc Perrin has seen none of you for 2 months"));
  run.plan("do listen luc about price");
  CHECK_FALSE(has(run.end_month().warnings, "has seen none of you"));
}

TEST_CASE("an open request says what each answer takes") {
  const Session session{test::shipped_case("first-steps"), 7};
  const InboxView inbox = inbox_view(session, Language::french);
  REQUIRE_FALSE(inbox.items.empty());
  const RequestDetail& request = inbox.items.front().request;
  CHECK(request.key == "price-freeze");
  CHECK(request.open);
  CHECK(inbox.items.front().unread);
  CHECK(request.cost_of_go ==
        "Avec GO, vous vous en chargez tout de suite\u00A0: 1 jour de votre temps. Il baisse durablement le prix de "
        "tout ce que nous leur vendons\u00A0: 2\u202F000\u00A0€ de marge par mois.");
  CHECK(request.latest_answer_month == 3);
  CHECK(request.furthest_promise_months == 3);
  CHECK(request.stop_reasons.size() == 3);
}

}  // namespace diapason
