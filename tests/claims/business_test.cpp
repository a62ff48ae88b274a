// Requests, contract, projects, reference: D16, D20, D24, D40, D51.

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "shipped_case.hpp"
#include "sim/measure.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

// A contract that stands from the start, with a lock and a balance.
std::function<void(Case&)> contract_of(std::int32_t lock, std::int32_t ours, std::int32_t theirs, bool attacked) {
  return [=](Case& the_case) {
    quiet(the_case);
    Clause clause;
    clause.key = "the-clause";
    clause.lock_bp = lock;
    clause.ours_eur = ours;
    clause.theirs_eur = theirs;
    the_case.dossier.clauses = {clause};
    the_case.opening.clauses = lock == 0 && ours == 0 ? 0 : 1;
    if (!attacked) return;
    Attack attack;
    attack.month = 1;
    attack.strength_bp = 4'500;
    attack.loss_bp = 3'000;
    the_case.plot.attacks = {attack};
  };
}

double buyers_see(const Course& course) {
  return points(course.at(8).get(self_interest, the_buyer(*course.dossier, course.states.front())));
}

double months_in_trouble(const Course& course) {
  double months = 0;
  for (const State& state : course.states) months += state.get(trouble_left, 0) > 0 ? 1 : 0;
  return months;
}

// The partner of the experiments: somebody met who doesn't buy.
StakeholderId partner_in(const Case& the_case) {
  for (std::size_t person = 0; person < the_case.opening.people.size(); ++person)
    if (the_case.opening.people[person].acquaintance == 2 &&
        (the_case.opening.people[person].seats[0] & k_buying_seats) == 0)
      return StakeholderId{person};
  return {};
}

void a_trouble_lasts(Case& the_case) {
  quiet(the_case);
  Event event;
  event.key = "trouble";
  Condition then;
  then.measure = Measure::month;
  then.at_least = 2;
  event.when.all = {then};
  event.trouble_months = 3;
  event.returns_after_months = 3;
  event.from = partner_in(the_case);
  Effect harm;
  harm.kind = EffectKind::satisfaction;
  harm.who = Who::nobody;
  harm.by = -900;
  event.meanwhile = {harm};
  the_case.plot.events = {event};
}

MakePolicy settles(std::string_view how) {
  return scripted([how](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    if (seen.get(trouble_left, 0) == 0) return;
    Command command = command_of(dossier, how);
    command.object = 0;
    if (how == "root-cause") command.colleague = ColleagueId{std::size_t{0}};
    try_add(agenda, command);
  });
}

struct OneWay {
  std::string_view says;
  Textbook::Answers answers;
};

constexpr std::array k_one_way_of_saying_yes{
    OneWay{"a date for all that deserves a yes doesn't beat judgement", Textbook::Answers::always_promise},
    OneWay{"a yes at once or none doesn't beat judgement", Textbook::Answers::never_promise}};

// One thing is asked for in the first month, and nothing else happens.
std::function<void(Case&)> asked_once(std::int32_t wait_months) {
  return [wait_months](Case& the_case) {
    Request request = the_case.plot.requests.front();
    quiet(the_case);
    request.from = partner_in(the_case);
    request.when = {};
    request.wait_months = wait_months;
    request.kam_days = 1;
    request.done.clear();
    request.teaches = {};
    the_case.plot.requests = {request};
  };
}

// The work of it is done in the month in which it was asked for, or so many months later, as promised.
MakePolicy done_after(std::int32_t months) {
  return scripted([months](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    const RequestId asked{std::size_t{0}};
    if (seen.get(month) == 0) try_add(agenda, months == 0 ? answer_go(asked) : answer_wait(asked, months));
    Command keeps = command_of(dossier, "deliver");
    keeps.object = 0;
    if (months > 0 && seen.get(month) == months) try_add(agenda, keeps);
  });
}

}  // namespace

TEST_CASE("claims about business") {
  std::vector<Claim> claims;
  for (const std::string& key : test::shipped_cases())
    for (const std::string_view name : {"yes-man", "no-man"})
      claims.push_back({"D16",
                        "judgement beats the " + std::string{name},
                        key,
                        "mark at the end",
                        {policy("orchestrator")},
                        {policy(std::string{name})},
                        mark_of_course,
                        1.0,
                        [](Case& the_case) { the_case.plot.requests.clear(); }});
  // Where nothing stands in the way of a yes, one way of saying it comes out as the other, but for a few days here and
  // there: what is claimed is that it isn't better, by a tenth of a mark.
  for (const std::string& key : test::shipped_cases())
    for (const OneWay& way : k_one_way_of_saying_yes)
      claims.push_back({"D16",
                        std::string{way.says},
                        key,
                        "mark at the end",
                        {policy("orchestrator")},
                        {textbook([way](Textbook& book) { book.answers = way.answers; })},
                        mark_of_course,
                        -0.1,
                        [](Case& the_case) { the_case.plot.requests.clear(); },
                        0,
                        2});
  const auto waits_for_nothing = [](Case& the_case) { the_case.dossier.parameters.waiting_bp = 0; };
  claims.push_back({"D16",
                    "what presses is better done at once than promised and kept",
                    "aeronova",
                    "trust of the one who asked once it is done, at once against promised, points",
                    {done_after(0), asked_once(1), standing_on(2)},
                    {done_after(1), asked_once(1), standing_on(2)},
                    [](const Course& course) {
                      const std::size_t person = course.plot->requests.front().from.index();
                      return points(trust_bp(*course.dossier, course.end(), person));
                    },
                    0.3,
                    waits_for_nothing,
                    2,
                    2});
  claims.push_back({"D16",
                    "the longer somebody waits for what was promised, the less it pleases",
                    "aeronova",
                    "reliability with the one who asked, kept the month after against at the latest date, points",
                    {done_after(1), asked_once(4), standing_on(2)},
                    {done_after(4), asked_once(4), standing_on(2)},
                    [](const Course& course) {
                      return points(course.end().get(reliability, course.plot->requests.front().from.index()));
                    },
                    0.5,
                    waits_for_nothing,
                    5,
                    2});

  claims.push_back({"D20",
                    "a contract that serves us alone is resented",
                    "aeronova",
                    "self-interest that the buyer sees after eight months, one-sided against win-win, points",
                    {policy("idle"), contract_of(500, 12'000, 0, false), acquaint},
                    {policy("idle"), contract_of(500, 6'000, 6'000, false), acquaint},
                    buyers_see,
                    3.0,
                    [](Case& the_case) { the_case.dossier.parameters.resentment_bp = 0; },
                    8});
  claims.push_back({"D20",
                    "a win-win lock keeps the rival out",
                    "aeronova",
                    "revenue kept after an attack, locked against not, k€ a month",
                    {policy("idle"), contract_of(1'500, 3'000, 3'000, true), acquaint},
                    {policy("idle"), contract_of(0, 0, 0, true), acquaint},
                    [](const Course& course) { return course.at(1).get(revenue_month) / 1'000.0; },
                    5.0,
                    [](Case& the_case) { the_case.dossier.clauses[0].lock_bp = 0; },
                    1});

  // The buyer, who trusts us well enough, is asked for a clause, once.
  const auto asks_for_a_clause = scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "negotiate-clause", the_buyer(dossier, seen.seen()));
    command.object = 0;
    if (seen.get(month) == 0) REQUIRE(try_add(agenda, command));
  });
  const auto clause_of = [](std::int32_t ours, std::int32_t theirs) {
    return [=](Case& the_case) {
      contract_of(500, ours, theirs, false)(the_case);
      the_case.opening.clauses = 0;
    };
  };
  claims.push_back(
      {"D20",
       "a clause that serves both is granted, one that serves us alone is resisted",
       "aeronova",
       "drafted after a month, win-win against one-sided, %",
       {asks_for_a_clause, clause_of(4'000, 4'000), acquaint},
       {asks_for_a_clause, clause_of(8'000, 0), acquaint},
       [](const Course& course) { return course.at(1).get(clauses_drafted) != 0 ? 100.0 : 0.0; },
       20.0,
       [](Case& the_case) { the_case.dossier.clauses[0].ours_eur = the_case.dossier.clauses[0].theirs_eur = 0; },
       1});
  claims.push_back(
      {"D20",
       "to ask for what serves us alone is held against us",
       "aeronova",
       "self-interest that the buyer sees after a month, one-sided against win-win, points",
       {asks_for_a_clause, clause_of(8'000, 0), acquaint},
       {asks_for_a_clause, clause_of(4'000, 4'000), acquaint},
       [](const Course& course) {
         return points(course.at(1).get(self_interest, the_buyer(*course.dossier, course.states.front())));
       },
       1.0,
       [](Case& the_case) { the_case.dossier.clauses[0].ours_eur = the_case.dossier.clauses[0].theirs_eur = 0; },
       1});

  // The draft is put to somebody of the trade; the buyer is spoken with that month, or isn't.
  const auto signs = [](bool speaks_with_the_buyer) {
    return scripted([speaks_with_the_buyer](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
      if (seen.get(month) != 0) return;
      if (speaks_with_the_buyer) try_add(agenda, command_of(dossier, "follow-up", the_buyer(dossier, seen.seen())));
      REQUIRE(try_add(agenda, command_of(dossier, "sign-contract", somebody_met(dossier, seen.seen()))));
    });
  };
  const auto with_a_draft = [](const Dossier& dossier, State& state) {
    standing_on(2)(dossier, state);
    StateAccess::set(state, clauses_drafted, 0, 0, 1);
    const std::size_t signer = somebody_met(dossier, state);
    StateAccess::set(state, seats, signer, 0, 1 << static_cast<int>(Seat::approver));
    StateAccess::set(state, seats_known, signer, 0, 1);
  };
  claims.push_back({"D36",
                    "a buyer who learns of a contract from others holds it against us",
                    "aeronova",
                    "trust of the buyer after the signature, spoken with against passed over, points",
                    {signs(true), quiet, with_a_draft},
                    {signs(false), quiet, with_a_draft},
                    [](const Course& course) {
                      return points(
                          trust_bp(*course.dossier, course.at(1), the_buyer(*course.dossier, course.states.front())));
                    },
                    3.0,
                    [](Case& the_case) { the_case.dossier.parameters.passed_over_bp = 0; },
                    1});

  // Discontent grows: with a name lent to us there is more to lose.
  const auto in_decline = [](bool lends_its_name) {
    return [lends_its_name](const Dossier& dossier, State& state) {
      acquaint(dossier, state);
      set_trust(dossier, state, 2'500);
      StateAccess::set(state, satisfaction, 0, 0, 4'600);
      StateAccess::set(state, reference, 0, 0, lends_its_name ? 1 : 0);
    };
  };
  claims.push_back({"D24",
                    "losing a reference costs more than winning it brought in the months before",
                    "aeronova",
                    "margin after eight months, never a reference against lost again, k€",
                    {policy("idle"), quiet, in_decline(false)},
                    {policy("idle"), quiet, in_decline(true)},
                    [](const Course& course) { return course.at(8).get(total_margin) / 1'000.0; },
                    5.0,
                    [](Case& the_case) { the_case.dossier.economy.reference_loss_eur = 0; },
                    8});

  claims.push_back({"D40",
                    "a quick fix comes back, a root cause doesn't",
                    "aeronova",
                    "months with the trouble in a year, quick fix against root cause",
                    {settles("quick-fix"), a_trouble_lasts, acquaint},
                    {settles("root-cause"), a_trouble_lasts, acquaint},
                    months_in_trouble,
                    1.0,
                    [](Case& the_case) {
                      for (Event& event : the_case.plot.events) event.returns_after_months = 24;
                    },
                    12,
                    2});
  claims.push_back(
      {"D40",
       "root-cause work strengthens the partnership",
       "aeronova",
       "trust of the one concerned after a year, points",
       {settles("root-cause"), a_trouble_lasts, acquaint},
       {settles("quick-fix"), a_trouble_lasts, acquaint},
       [](const Course& course) {
         return points(trust_bp(*course.dossier, course.at(6), somebody_met(*course.dossier, course.states.front())));
       },
       1.0,
       [](Case& the_case) { the_case.plot.events.clear(); },
       6});

  claims.push_back({"D51",
                    "local costs break a global price",
                    "helvia",
                    "margin of a year at one price, without local costs against with them, k€",
                    {policy("idle"),
                     [](Case& the_case) {
                       quiet(the_case);
                       for (SiteOpening& site : the_case.opening.sites) site.local_cost_eur = 0;
                       the_case.dossier.clauses.resize(1);
                       the_case.dossier.clauses[0].one_price = true;
                       the_case.opening.clauses = 1;
                     }},
                    {policy("idle"),
                     [](Case& the_case) {
                       quiet(the_case);
                       the_case.dossier.clauses.resize(1);
                       the_case.dossier.clauses[0].one_price = true;
                       the_case.opening.clauses = 1;
                     }},
                    [](const Course& course) { return course.at(12).get(total_margin) / 1'000.0; },
                    5.0,
                    [](Case& the_case) { the_case.dossier.clauses[0].one_price = false; },
                    12});
  check_claims(claims);
}
