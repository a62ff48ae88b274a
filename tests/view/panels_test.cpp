// The panels of our own work: sponsor, plan, contract, projects, sites.

#include <algorithm>
#include <memory>

#include <doctest/doctest.h>

#include "shipped_case.hpp"
#include "view/account_plan.hpp"
#include "view/contract.hpp"
#include "view/inbox.hpp"
#include "view/projects.hpp"
#include "view/pyramid.hpp"
#include "view/random_play.hpp"
#include "view/reach.hpp"
#include "view/rich_case.hpp"
#include "view/sites.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

using test::has;
using test::Told;

ContractView contract(const Told& run) { return contract_view(run.session, Language::english); }
ProjectsView projects(const Told& run) { return projects_view(run.session, Language::english); }
AccountPlanView plan(const Told& run) { return account_plan_view(run.session, Language::english); }
SponsorsView sponsors(const Told& run) { return sponsors_view(run.session, Language::english); }

// Whether a fact of the sponsor in office holds these words.
bool states(const SponsorsView& view, std::string_view part) {
  return std::any_of(view.standing.begin(), view.standing.end(),
                     [&](const SignedFact& fact) { return fact.words.find(part) != std::string::npos; });
}

// A case of which nothing is left but people and simple offers.
Case bare_case() {
  Case result = *test::shipped_case("first-steps");
  Dossier& dossier = result.dossier;
  dossier.sponsors.clear();
  dossier.clauses.clear();
  dossier.plan_items.clear();
  dossier.situations.clear();
  dossier.responses.clear();
  dossier.sites.resize(1);
  for (Action& action : dossier.actions)
    std::erase_if(action.effects, [](const Effect& effect) {
      return effect.kind == EffectKind::prepare_offer || effect.kind == EffectKind::work;
    });
  for (Event& event : result.plot.events) event.situation = {};
  return result;
}

// An item of the plan's menu; nullptr where it isn't offered.
const PlanChoice* offered(const AccountPlanView& view, std::string_view key) {
  for (const PlanGroup& group : view.menu)
    for (const PlanChoice& choice : group.choices)
      if (choice.key == key) return &choice;
  return nullptr;
}

bool offers_clause(const ContractView& view, std::string_view key) {
  return std::any_of(view.clauses.begin(), view.clauses.end(), [&](const ClauseLine& line) { return line.key == key; });
}

}  // namespace

TEST_CASE("a case without a mechanism says so in a sentence, in both languages, and shows no empty panel") {
  const Session session{std::make_shared<const Case>(bare_case()), 1};
  for (const Language language : {Language::english, Language::french}) {
    const SponsorsView backing = sponsors_view(session, language);
    CHECK_FALSE(backing.has_candidates);
    CHECK(backing.state.ends_with('.'));
    CHECK(backing.actions.lines.empty());
    const ContractView clauses = contract_view(session, language);
    CHECK_FALSE(clauses.has_clauses);
    CHECK(clauses.state.ends_with('.'));
    CHECK(clauses.actions.lines.empty());
    const ProjectsView work = projects_view(session, language);
    CHECK_FALSE(work.has_projects);
    CHECK(work.state.ends_with('.'));
    CHECK(work.actions.lines.empty());
    const SitesView places = sites_view(session, language);
    CHECK_FALSE(places.has_several);
    CHECK(places.state.ends_with('.'));
    CHECK(places.actions.lines.empty());
    const AccountPlanView items = account_plan_view(session, language);
    CHECK_FALSE(items.has_menu);
    CHECK(items.state.ends_with('.'));
    CHECK(items.analysis.size() == k_areas);
    CHECK(items.room.ends_with('.'));
  }
}

TEST_CASE("a contract brings what its clauses bring, in any month of any case") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 12};
    test::RandomPlay play{12};
    while (!session.is_over()) {
      const ContractView view = contract_view(session, Language::english);
      ContractSum in_force;
      ContractSum with_draft;
      for (const ClauseLine& clause : view.clauses) {
        if (clause.state == ClauseState::open) continue;
        CHECK(clause.barrier >= 0);
        CHECK(clause.barrier <= std::max(view.in_force.barrier, view.with_draft.barrier));
        with_draft.ours_eur += clause.ours_eur;
        with_draft.theirs_eur += clause.theirs_eur;
        if (clause.state == ClauseState::drafted) continue;
        in_force.ours_eur += clause.ours_eur;
        in_force.theirs_eur += clause.theirs_eur;
      }
      CHECK(view.in_force.ours_eur == in_force.ours_eur);
      CHECK(view.in_force.theirs_eur == in_force.theirs_eur);
      if (!view.with_draft.words.empty()) CHECK(view.with_draft.ours_eur == with_draft.ours_eur);
      play.plan_month(session, 60);
      REQUIRE(session.end_month().empty());
    }
  }
}

TEST_CASE("a clause says whom it serves and where it stands (D20)") {
  Case the_case = test::rich_case();
  the_case.dossier.clauses[0].ours_eur = 100;
  the_case.dossier.clauses[0].theirs_eur = 300;
  the_case.opening.people[test::k_luc].trust_bp = {8'000, 8'000, 8'000, 1'500};
  Told run{std::move(the_case)};
  const std::string key = run.session.dossier().clauses[0].key;
  CHECK(contract(run).state.starts_with("No framework contract"));
  run.plan("do negotiate-clause " + key + " with luc");
  run.end_months(1);
  CHECK(contract(run).clauses[0].key == key);
  CHECK((contract(run).clauses[0].state == ClauseState::drafted));
  CHECK(contract(run).clauses[0].words.find("in favour of both, +€100 a month for us, +€300 for them") !=
        std::string::npos);
  run.plan("do sign-contract luc-perrin");
  run.end_months(1);
  CHECK((contract(run).clauses[0].state == ClauseState::in_force));
  CHECK(contract(run).in_force.barrier == contract(run).clauses[0].barrier);
  CHECK((contract(run).in_force.tilt == Tilt::fair) == contract(run).in_force.balance.ends_with("it is fair (D20)."));
  CHECK(contract(run).state.starts_with("A framework contract is in force since month 2, with 1 clause "));
  CHECK(contract(run).with_draft.words.empty());
}

TEST_CASE("candidates are shown with what is known of them, and the sponsor with what the office needs (D31 to D33)") {
  Told run{test::rich_case()};
  REQUIRE(sponsors(run).candidates.size() == 2);
  CHECK(sponsors(run).state.starts_with("No sponsor is in office yet."));
  CHECK(sponsors(run).candidates[1].line.find("5 accounts to carry, too many to help (D31)") != std::string::npos);
  CHECK(sponsors(run).candidates[1].line.find("your own line of command (D32)") != std::string::npos);
  const std::vector<SignedFact> facts = sponsors(run).candidates[1].facts;
  REQUIRE(facts.size() == 4);
  CHECK((facts[0].sign == FactSign::bad));
  CHECK(facts[0].words == "5 accounts to carry: with ours more than the 3 that one can (D31)");
  CHECK((facts[1].sign == FactSign::bad));
  CHECK((sponsors(run).candidates[0].facts[1].sign == FactSign::good));
  CHECK(sponsors(run).office.days == 0);
  REQUIRE_FALSE(sponsors(run).actions.lines.empty());
  CHECK(sponsors(run).actions.lines[0].key == "ask-sponsor");
  run.plan("do ask-sponsor pierre-blanc");
  run.end_months(1);
  CHECK(sponsors(run).candidates[1].in_office);
  CHECK(states(sponsors(run), "Pierre Blanc has no brief to go by (D33)."));
  CHECK(states(sponsors(run), "Pierre Blanc carries 6 accounts, ours included, and 3 is the most"));
  CHECK(states(sponsors(run), "Pierre Blanc stands in your line of command"));
  CHECK((sponsors(run).standing.front().sign == FactSign::bad));
  CHECK(sponsors(run).candidates[1].facts.size() == 2);
  CHECK(sponsors(run).office.days > 0);
  CHECK(sponsors(run).office.brief == 0);
  CHECK(sponsors(run).actions.lines[0].key == "brief-sponsor");
  run.plan("do brief-sponsor");
  run.end_months(1);
  CHECK(states(sponsors(run), "Pierre Blanc’s brief is current"));
  CHECK((sponsors(run).standing.front().sign == FactSign::good));
  CHECK(sponsors(run).office.brief >= 50);
}

TEST_CASE("the plan says what stands in it, what is missing, and whether its programmes are followed (D28, D44)") {
  Told run{test::rich_case()};
  CHECK(plan(run).state.starts_with("No account plan has been written yet"));
  for (const char* item : {"diagnosis-1", "course-climb", "objective-meet-people", "relational-programme"})
    run.plan(std::string{"do decide-plan "} + item);
  // What the draft chooses is no longer missing, though nothing stands in the plan yet.
  CHECK(plan(run).aims.empty());
  CHECK(plan(run).missing.find("course") == std::string::npos);
  CHECK(plan(run).missing.find("strategic orientation") != std::string::npos);
  run.plan("do write-plan");
  run.end_months(1);
  REQUIRE(plan(run).aims.size() == 3);
  CHECK(plan(run).aims[2].state.size() == 1);
  CHECK(plan(run).aims[2].state[0].find("of 6") != std::string::npos);
  CHECK(plan(run).missing.find("strategic orientation") != std::string::npos);
  CHECK(plan(run).missing.find("diagnosis") == std::string::npos);
  CHECK(plan(run).revision.starts_with("Written or revised 1 month ago"));
  CHECK(plan(run).ways[0].state[0].starts_with("It asks for 6 days a month"));
  run.end_months(1);
  CHECK(plan(run).ways[0].state[0].starts_with("Not followed last month: 0 days of the 6"));
  for (const char* what : {"do visit-site luc", "do listen luc about price", "do lunch luc", "do follow-up claire"})
    run.plan(what);
  run.end_months(1);
  CHECK(plan(run).ways[0].state[0].starts_with("Followed last month: "));
  run.plan("do decide-plan course-climb");
  CHECK(plan(run).missing.find("course") != std::string::npos);
}

TEST_CASE("what the case can't give is not offered: a sponsor without candidates, one price for one site") {
  const Told small{*test::shipped_case("first-steps")};
  CHECK(offered(plan(small), "objective-sponsor") == nullptr);
  CHECK(offered(plan(small), "objective-two-pairs") != nullptr);
  CHECK_FALSE(offers_clause(contract(small), "one-price"));
  CHECK(offers_clause(contract(small), "service-levels"));
  const Told large{*test::shipped_case("belcour")};
  CHECK(offered(plan(large), "objective-sponsor") != nullptr);
  CHECK(offers_clause(contract(large), "one-price"));
}

TEST_CASE("an objective that what is left of the run is too short for says so, before it is chosen and after") {
  Told run{*test::shipped_case("first-steps")};
  CHECK(offered(plan(run), "objective-two-pairs")->too_far.empty());
  run.end_months(5);
  CHECK(offered(plan(run), "objective-two-pairs")->too_far.starts_with("Too far: at the earliest in month "));
  CHECK(offered(plan(run), "objective-two-pairs")->too_far.ends_with(", and the run ends in month 6."));
  CHECK(offered(plan(run), "objective-meet-people")->too_far.empty());
  run.plan("do decide-plan objective-two-pairs");
  CHECK_FALSE(offered(plan(run), "objective-two-pairs")->too_far.empty());
}

TEST_CASE("how early an objective can be reached counts the months that the gates on the way ask for") {
  Case the_case = test::rich_case();
  PlanItem& wanted = the_case.dossier.plan_items[0];
  wanted.part = PlanPart::objective;
  Condition reference;
  reference.measure = Measure::reference;
  reference.at_least = 1;
  wanted.reached.all = {reference};
  const auto earliest = [&](std::int32_t hold_months) {
    the_case.dossier.gates[0].hold_months = hold_months;
    const Told run{the_case};
    return earliest_month(Lens{run.session, Language::english}, run.session.dossier().plan_items[0]);
  };
  // It is asked for at stage 2: in the month after the step.
  CHECK(earliest(1) == 2);
  CHECK(earliest(4) == 5);
}

TEST_CASE("what has come, or is seen coming, without an answer ready stands first beside the answers (D26)") {
  Case the_case = test::rich_case();
  Attack attack;
  attack.month = 1;
  attack.title = {"Cheaper", "Moins cher"};
  attack.won = {"They got it.", "Ils l’ont eu."};
  attack.lost = {"We held.", "Nous avons tenu."};
  the_case.plot.attacks = {attack};
  Told run{the_case};
  CHECK(plan(run).unanswered.empty());
  const MonthReportView month = run.end_month();
  CHECK(has(month.rival.happened, "The plan knows this as *an attack on prices*: no answer stood ready (D26)."));
  CHECK(month.rival.leads_to_answers);
  const InboxView inbox = inbox_view(run.session, Language::english);
  const auto news = std::find_if(inbox.items.begin(), inbox.items.end(),
                                 [](const InboxItem& item) { return item.kind == InboxKind::rival; });
  REQUIRE(news != inbox.items.end());
  CHECK(news->situation.valid());
  CHECK(news->note == "The plan knows this as *an attack on prices*: no answer stood ready (D26).");
  REQUIRE(plan(run).unanswered.size() == 1);
  CHECK(plan(run).unanswered[0].key == "price-attack");
  CHECK(plan(run).unanswered[0].words == "*An attack on prices*: it came in month 1, and no answer stands ready.");
  CHECK(plan(run).unanswered[0].can_be_prepared);
  run.plan("do prepare-answer price-attack by value-case");
  run.end_months(2);
  // The crisis of the second month had no answer either.
  REQUIRE(plan(run).unanswered.size() == 1);
  CHECK(plan(run).unanswered[0].key == "quality-crisis");
}

TEST_CASE("a rule if X then Y tells whether it has been needed (D26), and how many there is room for (D46)") {
  Told run{test::rich_case()};
  run.plan("do prepare-answer quality-crisis by joint-task-force");
  run.end_months(1);
  REQUIRE(plan(run).rules.size() == 1);
  CHECK(plan(run).rules[0].words ==
        "If it comes to *a quality crisis*, then *a joint task force*; ready since month 1.");
  CHECK(plan(run).rules[0].used == 0);
  CHECK(plan(run).room.starts_with("1 of 4 answers prepared"));
  run.end_months(2);
  CHECK(plan(run).rules[0].used == 1);
  CHECK(plan(run).rules[0].use == "Used 1 time, last in month 2.");
}

TEST_CASE("a project tells how far it is, how long is left, who works on it and what it will bring (D50)") {
  Told run{test::rich_case()};
  REQUIRE(projects(run).lines.size() == 1);
  CHECK((projects(run).lines[0].state == ProjectState::offered_next));
  CHECK(projects(run).lines[0].brings.starts_with("It would bring us €"));
  run.plan("do offer luc-perrin about short-cycle");
  run.end_months(1);
  CHECK((projects(run).lines[0].state == ProjectState::running));
  CHECK(projects(run).lines[0].months_left == 4);
  CHECK(projects(run).lines[0].worked == "Nobody has worked on it yet.");
  for (int month = 2; month <= 5 && projects(run).lines[0].state == ProjectState::running; ++month) {
    run.plan("do work-on-project short-cycle with samir-benali");
    run.end_months(1);
  }
  CHECK((projects(run).lines[0].state == ProjectState::delivered));
  CHECK(projects(run).lines[0].worked.find("Samir Benali") != std::string::npos);
  CHECK(projects(run).lines[0].brings.starts_with("It brings us €"));
}

TEST_CASE("a project left alone is late, and says so") {
  Told run{test::rich_case()};
  run.plan("do offer luc-perrin about short-cycle");
  run.end_months(5);
  CHECK(projects(run).lines[0].months_left <= 0);
  CHECK(projects(run).lines[0].words.find("it was due in month 5") != std::string::npos);
}

TEST_CASE("a site's costs show once it is surveyed, and add up (D51)") {
  Session session{test::shipped_case("helvia"), 5};
  const auto line_of = [&](std::string_view key) {
    const SitesView view = sites_view(session, Language::english);
    const auto found =
        std::find_if(view.lines.begin(), view.lines.end(), [&](const SiteLine& line) { return line.key == key; });
    REQUIRE(found != view.lines.end());
    return *found;
  };
  test::RandomPlay play{5};
  bool has_surveyed = false;
  while (!session.is_over()) {
    const SitesView view = sites_view(session, Language::english);
    std::int32_t sum = 0;
    for (const SiteLine& line : view.lines) {
      sum += line.cost_eur;
      const bool known = session.observation().get(Quantity::site_known, line.id.index()) != 0;
      CHECK(known == (line.state != SiteState::unknown));
      if (!known) CHECK(line.words.find("€") == std::string::npos);
    }
    CHECK(sum == view.cost_eur);
    has_surveyed = has_surveyed || line_of("tilleuls").state != SiteState::unknown;
    play.plan_month(session, 150);
    REQUIRE(session.end_month().empty());
  }
  CHECK(has_surveyed);
}

TEST_CASE("what is planned this month is told apart from what stands") {
  Told run{test::rich_case()};
  run.plan("do decide-plan course-climb");
  run.plan("do listen luc about price");
  CHECK(plan(run).aims.empty());
  CHECK(plan(run).actions.planned == std::vector<std::string>{"Choose a plan item: *climb*."});
  CHECK(contract(run).actions.planned.empty());
  run.end_months(1);
  CHECK(plan(run).aims.size() == 1);
  CHECK(plan(run).actions.planned.empty());
}

TEST_CASE("an occasion nobody has heard of yet is no project on show (D52)") {
  for (const std::string& key : test::shipped_cases()) {
    CAPTURE(key);
    Session session{test::shipped_case(key), 14};
    test::RandomPlay play{14};
    while (!session.is_over()) {
      for (const ProjectLine& line : projects_view(session, Language::french).lines)
        CHECK(session.observation().get(Quantity::offer_heard, line.id.index()) != 0);
      play.plan_month(session, 80);
      REQUIRE(session.end_month().empty());
    }
  }
}

TEST_CASE("news of a trouble that lasts leads to finding its cause (D40)") {
  Session session{test::shipped_case("first-steps"), 7};
  int led = 0;
  for (int month = 1; month <= 5; ++month) {
    REQUIRE(session.end_month().empty());
    for (const InboxItem& item : inbox_view(session, Language::english).items) {
      if (!item.remedy.action.valid()) continue;
      CHECK(has_effect(session.dossier().actions[item.remedy.action.index()], EffectKind::root_cause));
      CHECK(session.observation().seen().get(Quantity::trouble_left, item.remedy.object) > 0);
      ++led;
    }
  }
  CHECK(led > 0);
}

TEST_CASE("a condition has come all the way where it holds, and less where it doesn't") {
  int met = 0;
  int half_way = 0;
  for (const char* key : {"belcour", "first-steps", "norvik"}) {
    Session session{test::shipped_case(key), 7};
    const std::unique_ptr<Policy> policy = make_policy("orchestrator", session.dossier());
    for (int month = 0; month < 6 && !session.is_over(); ++month) {
      const PyramidView view = pyramid_view(session, Language::english);
      for (const auto* conditions : {&view.up, &view.kept})
        for (const GateCondition& condition : *conditions) {
          CAPTURE(condition.sentence);
          CHECK(condition.percent >= 0);
          CHECK((condition.percent == 100) == (condition.standing == Standing::met));
          met += condition.percent == 100 ? 1 : 0;
          half_way += condition.percent > 0 && condition.percent < 100 ? 1 : 0;
        }
      test::play_by_policy(session, *policy);
    }
  }
  CHECK(met > 10);
  CHECK(half_way > 10);
}

}  // namespace diapason
