#include <algorithm>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "view/account.hpp"
#include "view/format.hpp"
#include "view/month_report.hpp"
#include "view/people.hpp"
#include "view/random_play.hpp"
#include "view/review.hpp"
#include "view/rich_case.hpp"
#include "view/text_checks.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

using test::split;

void check_why(const Session& session, const std::string& question) {
  CAPTURE(question);
  for (const Language language : {Language::english, Language::french}) {
    const auto why = why_view(session, language, split(question));
    if (!why) {
      for (const std::string& said : why.problems()) CHECK(test::faults_line(said, language) == "");
      continue;
    }
    std::int64_t sum = why->start_value;
    for (const WhyLine& line : why->lines) {
      sum += line.amount;
      CHECK(test::faults_line(line.line, language) == "");
      if (!line.deeper.empty()) {
        const bool leads_on = why_view(session, language, split(line.deeper)).ok();
        CHECK_MESSAGE(leads_on, line.deeper);
      }
    }
    CHECK(sum == why->now_value);
    CHECK(why->beside.empty() == why->beside_title.empty());
    for (const WhyLine& line : why->beside) {
      CHECK(test::faults_line(line.line, language) == "");
      if (line.deeper.empty()) continue;
      const bool leads_on = why_view(session, language, split(line.deeper)).ok();
      CHECK_MESSAGE(leads_on, line.deeper);
    }
  }
}

// The causes we know and the line for the error of our readings make what is shown, and the error is told.
int check_part(const Session& session, const std::string& part, const Stakeholder& person) {
  const auto why = why_view(session, Language::english, split(part + " " + person.key));
  if (!why) return 0;
  CAPTURE(why->title);
  std::int64_t sum = why->start_value;
  int read_anew = 0;
  for (const WhyLine& line : why->lines) {
    sum += line.amount;
    CHECK(line.known == (line.cause.find("between two readings)") == std::string::npos));
    read_anew += line.known ? 0 : 1;
  }
  CHECK(why->now.starts_with("Now: about " + std::to_string(sum) + " (±"));
  CHECK(why->start.find("(±") != std::string::npos);
  CHECK(why->note.find("in 8 cases of 10 off by ") != std::string::npos);
  return read_anew;
}

// Where the trust as a whole says how far a part moved, the part says the same of the same cause.
int check_parts_agree(const Session& session, const Stakeholder& person) {
  const auto whole = why_view(session, Language::english, split("trust " + person.key));
  if (!whole) return 0;
  int compared = 0;
  for (const WhyLine& line : whole->lines) {
    const std::size_t open = line.cause.find(" (");
    const std::size_t close = line.cause.find("), ");
    if (!line.cause.starts_with("through ") || open > close || close == std::string::npos) continue;
    const std::string moved = line.cause.substr(open + 2, close - open - 2);
    const std::string cause = line.cause.substr(close + 3);
    for (const std::string part : {"credibility", "reliability", "closeness", "self-interest"}) {
      if (line.cause.substr(0, open).find(part) == std::string::npos) continue;
      const auto why = why_view(session, Language::english, split(part + " " + person.key));
      REQUIRE(why.ok());
      CAPTURE(line.cause);
      CHECK(std::any_of(why->lines.begin(), why->lines.end(), [&](const WhyLine& of_part) {
        return of_part.month == line.month && of_part.cause == cause &&
               signed_number(of_part.amount, Language::english) == moved;
      }));
      ++compared;
    }
  }
  return compared;
}

std::vector<std::string> all_questions(const Session& session) {
  std::vector<std::string> questions{"satisfaction", "value",        "patience",     "revenue", "margin",
                                     "margin-rate",  "client-value", "client-total", "budget",  "stage",
                                     "days",         "days-used",    "median-trust"};
  for (const WhyQuestion& question : why_questions(Language::english))
    if (question.words.find_first_of(" ") == std::string::npos) questions.push_back(question.words);
  for (const std::string word : {"functions-tied", "sites-tied", "pairs-tied"})
    for (const std::string level : {"", " 10", " 50"}) questions.push_back(word + level);
  for (const MoneyLine& line : money_view(session, Language::english).ours) questions.push_back(line.why);
  for (const Colleague& colleague : session.dossier().colleagues)
    questions.push_back("colleague-days " + colleague.key);
  for (const Clause& clause : session.dossier().clauses)
    for (const std::string word : {"clause-ours ", "clause-theirs "}) questions.push_back(word + clause.key);
  for (const Stakeholder& person : session.dossier().stakeholders) {
    for (const std::string word : {"trust", "credibility", "reliability", "closeness", "self-interest", "understanding",
                                   "tie", "rank", "silence", "favours", "exposure"})
      questions.push_back(word + " " + person.key);
    for (const Colleague& colleague : session.dossier().colleagues) {
      questions.push_back("tie " + colleague.key + " " + person.key);
      questions.push_back("preparation " + person.key + " " + colleague.key);
      questions.push_back("autonomy " + colleague.key + " " + person.key);
    }
  }
  for (const Colleague& colleague : session.dossier().colleagues)
    for (const std::string word : {"willingness", "recognition", "load", "native", "training", "mobilised"})
      questions.push_back(word + " " + colleague.key);
  for (const Named<Area>& area : words<Area>()) {
    questions.push_back("knowledge " + std::string{area.name});
    questions.push_back("shared " + std::string{area.name});
  }
  const Dossier& dossier = session.dossier();
  for (const std::string word : {"support",    "unsupported",   "agreement",     "tension",           "commitment",
                                 "brief",      "drift",         "sponsor-talks", "sponsor-meetings",  "client-reviews",
                                 "plan",       "adherence",     "clarity",       "reference",         "months-here",
                                 "duties",     "promises-kept", "promises-late", "promises-broken",   "dial-stage",
                                 "dial-reach", "dial-value",    "dial-own-side", "dial-preparedness", "mark"})
    questions.push_back(word);
  for (const Sponsor& sponsor : dossier.sponsors) questions.push_back("sponsor-accounts " + sponsor.key);
  for (const Site& site : dossier.sites) questions.push_back("local-costs " + site.key);
  for (const Offer& offer : dossier.offers)
    for (const std::string word : {"project", "offer-preparation", "offer-revenue"})
      questions.push_back(word + " " + offer.key);
  for (const Event& event : session.the_case().plot.events) questions.push_back("trouble " + event.key);
  return questions;
}

// The first number of "+11 reliability …", in whole points; euros are left out.
std::int64_t leading_amount(const std::string& text) {
  const bool minus = text.starts_with("\u2212");
  const std::size_t start = minus ? 3 : text.starts_with("±") ? 2 : 1;
  const std::int64_t size = std::stoll(text.substr(start));
  return minus ? -size : size;
}

bool is_in_points(const Movement& movement) { return movement.line.find("€") == std::string::npos; }

void check_movement(const Movement& movement) {
  CAPTURE(movement.line);
  const bool counted = movement.line.find("→") != std::string::npos;
  if (!counted || !is_in_points(movement)) return;
  std::int64_t sum = movement.before;
  for (const std::string& cause : movement.causes) sum += leading_amount(cause);
  CHECK(sum == movement.after);
  if (movement.change.empty()) return;
  CHECK(leading_amount(movement.change) == movement.after - movement.before);
  const auto names = [&](std::string_view words) { return movement.name.find(words) != std::string::npos; };
  const bool is_better_low = names("Tension") || names("Risk") || names("gone over") || names("takes your place");
  CHECK(movement.is_gain == ((movement.after > movement.before) != is_better_low));
}

void check_report(const Session& session, std::int32_t month) {
  const MonthReportView report = month_report_view(session, Language::english, month);
  for (const PersonReport& person : report.people)
    for (const Movement& movement : person.movements) check_movement(movement);
  for (const ReportSection* section : {&report.our_side, &report.stage, &report.rival, &report.money, &report.board})
    for (const Movement& movement : section->movements) check_movement(movement);
}

void check_person(const Session& session, StakeholderId person) {
  const PersonView view = person_view(session, Language::french, person);
  std::int64_t sum = view.trust_at_start;
  for (const MovementLine& line : view.history) sum += line.amount;
  CHECK(sum == view.trust.points);
}

void check_people(const Session& session) {
  for (std::size_t person = 0; person < session.dossier().stakeholders.size(); ++person)
    if (session.observation().get(Quantity::acquaintance, person) == 2) check_person(session, StakeholderId{person});
}

void check_money(const Session& session) {
  const MoneyView view = money_view(session, Language::english);
  MoneyLine sum;
  for (std::size_t row = 0; row + 1 < view.ours.size(); ++row) {
    sum.month_eur += view.ours[row].month_eur;
    sum.total_eur += view.ours[row].total_eur;
  }
  CHECK(sum.month_eur == view.ours.back().month_eur);
  CHECK(sum.total_eur == view.ours.back().total_eur);
  CHECK(sum.total_eur == session.observation().get(Quantity::total_margin));
}

// The words of the history up to `month`, as far as they are known causes.
std::vector<std::string> told_until(const Session& session, StakeholderId person, std::int32_t month) {
  std::vector<std::string> told;
  for (const MovementLine& line : person_view(session, Language::english, person).history)
    if (line.month <= month && line.words.find("something we don’t know") == std::string::npos)
      told.push_back(std::to_string(line.month) + line.words);
  return told;
}

}  // namespace

TEST_CASE(
    "a cause that is a number itself leads on: from a dial to the margin, the revenue and what the client thinks") {
  Session session{test::shipped_case("first-steps"), 11};
  while (session.months().size() < 5) REQUIRE(session.end_month().empty());
  const auto leads_to = [&](const std::string& question, const std::string& next) {
    const auto why = why_view(session, Language::english, split(question));
    REQUIRE(why.ok());
    return std::any_of(why->lines.begin(), why->lines.end(), [&](const WhyLine& line) { return line.deeper == next; });
  };
  CHECK(leads_to("dial-value", "margin"));
  CHECK(leads_to("margin", "revenue"));
  CHECK(leads_to("revenue", "satisfaction"));
  CHECK(leads_to("satisfaction", "value"));
}

TEST_CASE("all that is told of a number adds up to it") {
  for (std::uint64_t seed = 11; seed <= 13; ++seed) {
    Session session{test::shipped_case("first-steps"), seed};
    test::RandomPlay play{seed};
    while (!session.is_over()) {
      play.plan_month(session, seed % 2 == 0 ? 200 : 20);
      REQUIRE(session.end_month().empty());
      for (const std::string& question : all_questions(session)) check_why(session, question);
      check_report(session, session.observation().get(Quantity::month));
      check_money(session);
      check_people(session);
    }
  }
}

TEST_CASE("a part of trust tells the error of its reading, and adds up with it") {
  Session session{test::shipped_case("first-steps"), 11};
  test::RandomPlay play{11};
  int read_anew = 0;
  while (!session.is_over()) {
    play.plan_month(session, 20);
    REQUIRE(session.end_month().empty());
    for (const Stakeholder& person : session.dossier().stakeholders)
      for (const std::string part : {"trust", "credibility", "reliability", "closeness", "self-interest"})
        read_anew += check_part(session, part, person);
  }
  CHECK(read_anew > 0);
}

TEST_CASE("how far a part of trust moved is one figure, wherever it is told") {
  Session session{test::shipped_case("belcour"), 7};
  const auto policy = make_policy("orchestrator", session.dossier());
  for (int month = 0; month < 8; ++month) test::play_by_policy(session, *policy);
  int compared = 0;
  for (const Stakeholder& person : session.dossier().stakeholders) compared += check_parts_agree(session, person);
  CHECK(compared > 20);
}

TEST_CASE("all that is told of a number adds up to it, whatever the case and whoever plays") {
  for (const std::string& key : test::cases_to_play())
    for (const std::string_view name : {"orchestrator", "random"}) {
      CAPTURE(key);
      CAPTURE(name);
      Session session{test::shipped_case(key), 14};
      const auto policy = make_policy(name, session.dossier());
      REQUIRE(policy != nullptr);
      while (!session.is_over()) {
        test::play_by_policy(session, *policy);
        check_report(session, session.observation().get(Quantity::month));
        check_money(session);
      }
      check_people(session);
      for (const std::string& question : all_questions(session)) check_why(session, question);
    }
}

TEST_CASE("what the parts of a dial add makes the dial") {
  Session session{test::shipped_case("first-steps"), 6};
  test::RandomPlay play{6};
  while (!session.is_over()) {
    play.plan_month(session);
    REQUIRE(session.end_month().empty());
    for (const DialLine& dial : dials_view(session, Language::english).dials) {
      std::int32_t sum = 0;
      for (const DialPartLine& part : dial.parts) sum += part.adds;
      if (dial.shown) CHECK(sum == dial.points);
    }
  }
}

TEST_CASE("a later month changes no figure told for an earlier one") {
  for (std::uint64_t seed = 31; seed <= 33; ++seed) {
    Session session{test::shipped_case("first-steps"), seed};
    test::RandomPlay play{seed};
    const StakeholderId luc{std::size_t{0}};
    std::vector<std::string> before;
    std::int32_t read = 0;
    while (!session.is_over()) {
      const std::vector<std::string> again = told_until(session, luc, read);
      REQUIRE(again.size() >= before.size());
      for (std::size_t place = 0; place < before.size(); ++place) CHECK(again[place] == before[place]);
      play.plan_month(session, 30);
      REQUIRE(session.end_month().empty());
      read = session.observation().get(Quantity::read_month, 0);
      before = told_until(session, luc, read);
    }
  }
}

TEST_CASE("the shares of the days add up to a hundred") {
  Session session{test::shipped_case("first-steps"), 3};
  test::RandomPlay play{3};
  while (!session.is_over()) {
    play.plan_month(session);
    REQUIRE(session.end_month().empty());
  }
  const ReviewView review = review_view(session, Language::english);
  std::int32_t activities = 0;
  std::int32_t roles = 0;
  for (const ShareLine& line : review.profile.activities) activities += line.percent;
  for (const ShareLine& line : review.profile.roles) roles += line.percent;
  CHECK(activities == 100);
  CHECK(roles == 100);
  CHECK(review.dials.has_mark);
  CHECK(review.people.size() == session.dossier().stakeholders.size());
}

TEST_CASE("everything that can be asked has a name in both languages") {
  for (const Language language : {Language::english, Language::french})
    for (const WhyQuestion& question : why_questions(language)) {
      CHECK_FALSE(question.words.empty());
      CHECK(test::faults_line(question.meaning, language) == "");
    }
}

}  // namespace diapason
