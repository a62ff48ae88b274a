#include <algorithm>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "shipped_case.hpp"
#include "view/account.hpp"
#include "view/command_words.hpp"
#include "view/conditions.hpp"
#include "view/contract.hpp"
#include "view/profile.hpp"
#include "view/pyramid.hpp"
#include "view/questions.hpp"
#include "view/random_play.hpp"
#include "view/team.hpp"
#include "view/text_checks.hpp"
#include "view/why.hpp"

namespace diapason {
namespace {

using test::split;

WhyView answer_to(const Session& session, const std::string& question) {
  const auto why = why_view(session, Language::english, split(question));
  REQUIRE_MESSAGE(why.ok(), question);
  return *why;
}

std::int64_t sum_of(const WhyView& why) {
  std::int64_t sum = why.start_value;
  for (const WhyLine& line : why.lines) sum += line.amount;
  return sum;
}

// All conditions of the gates of a case.
std::vector<Condition> conditions_of(const Dossier& dossier) {
  std::vector<Condition> all;
  for (const Gate& gate : dossier.gates) {
    all.insert(all.end(), gate.conditions.begin(), gate.conditions.end());
    all.insert(all.end(), gate.any.begin(), gate.any.end());
  }
  return all;
}

// The figure of a condition is what its question explains, and the lines make it.
void check_condition(const Session& session, const Lens& lens, const Condition& condition) {
  const ConditionWords words = condition_words(lens, condition, {}, false);
  const std::string question = question_behind(lens, condition);
  CAPTURE(words.name);
  if (question.empty()) {
    // Nothing is there to be explained: nobody we have met, or no tie.
    CHECK((words.have_value == 0 || words.band_bp > 0));
    return;
  }
  CAPTURE(question);
  const WhyView why = answer_to(session, question);
  CHECK(why.now_value == words.have_value);
  CHECK(sum_of(why) == words.have_value);
}

void check_gates_of(const PyramidView& pyramid) {
  for (const auto* list : {&pyramid.up, &pyramid.kept})
    for (const GateCondition& line : *list) {
      const bool is_nothing = line.progress.starts_with("0") || line.certainty != Certainty::counted;
      CHECK_MESSAGE((!line.why.empty() || is_nothing), line.sentence);
    }
}

void check_contract(const Session& session) {
  const ContractView contract = contract_view(session, Language::english);
  const auto check = [&](std::string_view question, std::int32_t figure) {
    const WhyView why = answer_to(session, std::string{question});
    CHECK_MESSAGE(why.now_value == figure, question);
    CHECK_MESSAGE(sum_of(why) == figure, question);
  };
  for (const ContractSum* sum : {&contract.in_force, &contract.with_draft}) {
    if (sum->words.empty()) continue;
    check(sum->why_ours, sum->ours_eur);
    check(sum->why_theirs, sum->theirs_eur);
    check(sum->why_barrier, sum->barrier);
  }
  for (const ClauseLine& clause : contract.clauses) {
    check(clause.why_ours, clause.ours_eur);
    check(clause.why_theirs, clause.theirs_eur);
  }
}

void check_offers(const Session& session) {
  std::int64_t accepted = 0;
  for (const OfferLine& offer : account_view(session, Language::english).offers) {
    const WhyView why = answer_to(session, offer.why);
    if (offer.stage == OfferStage::accepted) accepted += why.now_value;
    if (offer.stage == OfferStage::accepted) CHECK(why.now_value == offer.revenue_month_eur);
    if (offer.stage == OfferStage::running) CHECK(why.beside.front().amount == offer.revenue_month_eur);
    if (offer.stage == OfferStage::running) CHECK(why.beside.front().deeper == "project " + offer.key);
  }
  CHECK(answer_to(session, "offers-revenue").now_value == accepted);
}

// Each row of both accounts, what a colleague gives, the pair with the sponsor, and what being managed apart brought.
void check_what_is_booked(const Session& session) {
  const MoneyView money = money_view(session, Language::english);
  for (const auto* rows : {&money.ours, &money.theirs})
    for (const MoneyLine& line : *rows) {
      const WhyView why = answer_to(session, line.why);
      CHECK_MESSAGE(why.now_value == line.total_eur, line.why);
      CHECK_MESSAGE(sum_of(why) == line.total_eur, line.why);
    }
  for (const ColleagueLine& line : team_view(session, Language::english).colleagues) {
    const WhyView why = answer_to(session, "colleague-days " + line.key);
    CHECK(why.now_value == line.days);
    CHECK(sum_of(why) == line.days);
  }
  const WhyView apart = answer_to(session, "managed-apart");
  CHECK(sum_of(apart) == apart.now_value);
  const TandemView tandem = tandem_view(session, Language::english);
  if (!tandem.in_office) return;
  const WhyView pair = answer_to(session, "tandem");
  CHECK(pair.now_value == tandem.points);
  CHECK(sum_of(pair) == tandem.points);
}

std::ptrdiff_t lines_with(const std::vector<WhyLine>& lines, const std::string& words) {
  return std::count_if(lines.begin(), lines.end(),
                       [&](const WhyLine& line) { return line.line.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE(
    "every figure of a gate, a contract, an offer, an account and a pair is asked why, in every month of every case") {
  for (const std::string& key : test::cases_to_play()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 7};
    const auto policy = make_policy("orchestrator", session.dossier());
    const std::vector<Condition> conditions = conditions_of(session.dossier());
    while (!session.is_over()) {
      const Lens lens{session, Language::english};
      for (const Condition& condition : conditions) check_condition(session, lens, condition);
      check_gates_of(pyramid_view(session, Language::english));
      check_contract(session);
      check_offers(session);
      check_what_is_booked(session);
      test::play_by_policy(session, *policy);
    }
  }
}

TEST_CASE("a count tells who counts and since when, and who comes nearest to it") {
  Session session{test::shipped_case("first-steps"), 7};
  const auto policy = make_policy("orchestrator", session.dossier());
  for (int month = 0; month < 3; ++month) test::play_by_policy(session, *policy);
  const WhyView met = answer_to(session, "people-met");
  CHECK(met.lines.front().line == "From the start: +1 Luc Perrin");
  CHECK(met.lines.front().when == "from the start");
  CHECK(met.lines.front().deeper == "trust luc-perrin");
  CHECK(met.lines.back().month > 0);
  CHECK(met.lines.back().when == "since month " + std::to_string(met.lines.back().month));
  const WhyView strict = answer_to(session, "pairs-tied 100");
  CHECK(strict.lines.empty());
  CHECK(strict.start == "None for now.");
  CHECK(strict.beside_title == "Nearest to counting");
  REQUIRE_FALSE(strict.beside.empty());
  CHECK(lines_with(strict.beside, " short") == std::ssize(strict.beside));
  CHECK(strict.beside.front().deeper.starts_with("tie "));
  CHECK(answer_to(session, "pairs-tied 1").now_value >= std::ssize(strict.beside));
}

TEST_CASE("a line of the account is asked for by its word or by its name") {
  Session session{test::shipped_case("first-steps"), 7};
  REQUIRE(session.end_month().empty());
  CHECK(answer_to(session, "booked your-days").title == answer_to(session, "booked your days").title);
  CHECK(why_view(session, Language::french, split("comptabilisé vos jours")).ok());
  const WhyView sold = answer_to(session, "booked cost-of-sales");
  CHECK(lines_with(sold.lines, "what was sold in the month for ") == std::ssize(sold.lines));
  CHECK(sold.lines.front().amount < 0);
  CHECK(sold.lines.front().deeper == "margin-rate");
  const auto why = why_view(session, Language::english, split("booked nonsense"));
  REQUIRE_FALSE(why.ok());
  CHECK(why.problems().front().find("cost-of-sales") != std::string::npos);
}

TEST_CASE("a level that is none is told to be missing") {
  const Session session{test::shipped_case("first-steps"), 7};
  for (const std::string wrong :
       {"functions-tied 0", "functions-tied 101", "functions-tied much", "pairs-tied 20 30"}) {
    const auto why = why_view(session, Language::english, split(wrong));
    REQUIRE_FALSE(why.ok());
    CHECK(why.problems().front().find("[POINTS]") != std::string::npos);
  }
}

namespace {

// A run in which a clause after the other is negotiated until one is agreed on their terms; nullopt where none is.
std::optional<ClauseId> conceded_in(Session& session) {
  for (const Clause& clause : session.dossier().clauses) {
    if (session.is_over()) break;
    const auto command =
        parse_command(session, Language::english, split("do negotiate-clause solange-mercadier about " + clause.key));
    if (command.ok()) static_cast<void>(session.plan(*command));
    REQUIRE(session.end_month().empty());
    for (std::size_t index = 0; index < session.dossier().clauses.size(); ++index)
      if ((session.observation().get(Quantity::clauses_conceded) >> index & 1) != 0) return ClauseId{index};
  }
  return {};
}

}  // namespace

TEST_CASE("what was given way on a clause is told apart from what is written") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Session session{test::shipped_case("belcour"), seed};
    const std::optional<ClauseId> conceded = conceded_in(session);
    if (!conceded) continue;
    const Clause& clause = session.dossier().clauses[conceded->index()];
    const WhyView ours = answer_to(session, "clause-ours " + clause.key);
    CHECK(ours.start_value == clause.ours_eur);
    REQUIRE(ours.lines.size() == 1);
    CHECK(ours.lines.front().amount < 0);
    CHECK(ours.lines.front().month == session.observation().get(Quantity::month));
    CHECK(ours.lines.front().line.find("on their own terms only") != std::string::npos);
    CHECK(answer_to(session, "clause-theirs " + clause.key).lines.front().amount == -ours.lines.front().amount);
    return;
  }
  FAIL("no clause was agreed on their terms");
}

}  // namespace diapason
