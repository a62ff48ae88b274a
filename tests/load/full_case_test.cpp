#include <cstdlib>

#include <doctest/doctest.h>

#include "load/case_fixtures.hpp"

namespace diapason {
namespace {

template <class Word>
unsigned bits_of(std::initializer_list<Word> words) {
  unsigned sum = 0;
  for (const Word word : words) sum |= 1U << static_cast<unsigned>(word);
  return sum;
}

const Effect& effect_of(const std::vector<Effect>& effects, EffectKind kind) {
  for (const Effect& effect : effects)
    if (effect.kind == kind) return effect;
  FAIL("no such effect");
  return effects.front();
}

TEST_SUITE("reading everything that a case may say") {
  TEST_CASE("it loads without a problem") { CHECK(problem_lines(full_case()).empty()); }

  TEST_CASE("where our side stands at the start") {
    const Case the_case = loaded(full_case());
    const Opening& opening = the_case.opening;
    CHECK(the_case.dossier.sponsors[opening.sponsor.index()].key == "irene");
    CHECK(opening.sponsor_commitment_bp == 6'500);
    CHECK(opening.brief_bp == 3'000);
    CHECK(opening.clauses == 0b11);
    CHECK(opening.support_bp == 5'500);
    CHECK(opening.agreed);
    CHECK(opening.tension_bp == 2'500);
    CHECK(opening.clarity_bp == 7'000);
    CHECK(opening.is_reference);
    CHECK(opening.recognition_bp == 4'000);
    const Economy& economy = the_case.dossier.economy;
    CHECK(economy.undifferentiated_margin_month_eur == 15'000);
    CHECK(economy.reference_month_eur == 1'200);
    CHECK(economy.reference_loss_eur == 30'000);
    CHECK(the_case.dossier.parameters.autonomous_bp == 5'500);
  }

  TEST_CASE("what is left out of the opening has its usual value") {
    const Opening opening = loaded(small_case()).opening;
    CHECK_FALSE(opening.sponsor.valid());
    CHECK(opening.sponsor_commitment_bp == Opening{}.sponsor_commitment_bp);
    CHECK(opening.clauses == 0);
    CHECK(opening.support_bp == Opening{}.support_bp);
    CHECK_FALSE(opening.agreed);
    CHECK(opening.tension_bp == Opening{}.tension_bp);
    CHECK_FALSE(opening.is_reference);
    CHECK(opening.people[1].present);
    REQUIRE(opening.sites.size() == 1);
    CHECK(opening.sites[0].local_cost_eur == 0);
    CHECK_FALSE(opening.sites[0].known);
  }

  TEST_CASE("the sites with what they cost us, and the circuits with who sits in them") {
    const Case the_case = loaded(full_case());
    CHECK(the_case.opening.sites[0].local_cost_eur == 1'500);
    CHECK(the_case.opening.sites[0].known);
    CHECK_FALSE(the_case.opening.sites[1].known);
    REQUIRE(the_case.dossier.circuits.size() == 2);
    CHECK(the_case.dossier.circuits[1].key == "works");
    const PersonOpening& luc = the_case.opening.people[0];
    CHECK(luc.seats[0] == bits_of({Seat::buyer}));
    CHECK(luc.seats[1] == bits_of({Seat::gatekeeper, Seat::user}));
    CHECK(luc.rival_tie_bp == 2'500);
  }

  TEST_CASE("a case without circuits has one, which can be named") {
    const Case the_case =
        loaded(small_case_with({{R"("difficulty": 5600)", R"("difficulty": 5600, "circuit": "main")"}}));
    REQUIRE(the_case.dossier.circuits.size() == 1);
    CHECK(the_case.dossier.circuits[0].key == "main");
    CHECK(the_case.dossier.circuits[0].name == Text{"the account", "le compte"});
    CHECK(the_case.dossier.offers[0].circuit == CircuitId{std::size_t{0}});
  }

  TEST_CASE("the candidates for sponsor, the head of key accounts, and who arrives later") {
    const Case the_case = loaded(full_case());
    REQUIRE(the_case.dossier.sponsors.size() == 2);
    const Sponsor& irene = the_case.dossier.sponsors[0];
    CHECK(irene.name == "Irène");
    CHECK(irene.days_month == 2);
    CHECK(irene.accounts == 1);
    CHECK(irene.keenness_bp == 8'000);
    CHECK_FALSE(irene.line_of_command);
    CHECK(the_case.dossier.stakeholders[irene.bond_with.index()].key == "anna");
    CHECK(irene.bond_bp == 3'500);
    const Sponsor& hugo = the_case.dossier.sponsors[1];
    CHECK(hugo.line_of_command);
    CHECK_FALSE(hugo.bond_with.valid());
    CHECK(the_case.dossier.head.name == "Odile");
    CHECK(the_case.dossier.head.about.fr == "Juste.");
    CHECK_FALSE(the_case.opening.people[2].present);
    CHECK(the_case.opening.people[2].acquaintance == 0);
    CHECK(the_case.dossier.stakeholders[2].lines[0].occasion == Occasion::arrived);
    CHECK(the_case.opening.ties[0].autonomy_bp == 4'500);
  }

  TEST_CASE("situations, and how well each response suits them") {
    const Dossier dossier = loaded(full_case()).dossier;
    REQUIRE(dossier.situations.size() == 2);
    CHECK(dossier.situations[1].key == "merger");
    REQUIRE(dossier.responses.size() == 2);
    CHECK(dossier.responses[0].suits_bp[0] == 8'000);
    CHECK(dossier.responses[0].suits_bp[1] == 1'000);
    CHECK(dossier.responses[1].suits_bp[0] == 0);
  }

  TEST_CASE("the items of the plan, each with what its part takes") {
    const std::vector<PlanItem> items = loaded(full_case()).dossier.plan_items;
    REQUIRE(items.size() == 6);
    CHECK(items[0].part == PlanPart::diagnosis);
    CHECK(items[0].stage == 2);
    CHECK(items[1].part == PlanPart::course);
    CHECK(items[1].climb);
    CHECK(items[2].part == PlanPart::orientation);
    CHECK(items[2].activities == bits_of({Activity::contact, Activity::circuits}));
    CHECK(items[3].part == PlanPart::objective);
    CHECK(items[3].about.en == "By all.");
    CHECK(items[3].reached.all[0].measure == Measure::median_trust);
    CHECK(items[3].reached.any[0].measure == Measure::clause);
    CHECK(items[3].reached.any[0].subject == 1);
    CHECK(items[4].part == PlanPart::contractual);
    CHECK(items[4].days_month == 3);
    CHECK(items[5].part == PlanPart::relational);
    CHECK(items[5].activities == bits_of({Activity::inform, Activity::contact}));
  }

  TEST_CASE("the clauses of the framework contract") {
    const std::vector<Clause> clauses = loaded(full_case()).dossier.clauses;
    REQUIRE(clauses.size() == 2);
    CHECK(clauses[0].lock_bp == 900);
    CHECK(clauses[0].ours_eur == 3'000);
    CHECK(clauses[0].theirs_eur == -1'500);
    CHECK_FALSE(clauses[0].one_price);
    CHECK(clauses[1].one_price);
    CHECK(clauses[1].about.fr == "Partout.");
  }

  TEST_CASE("a clause is worth a share of what the account sells, in round figures (D20)") {
    const Dossier dossier =
        loaded(full_case_with({{R"("ours_eur": 3000, "theirs_eur": -1500)", R"("ours": 105, "theirs": -15)"}})).dossier;
    const std::int32_t revenue = dossier.economy.revenue_month_eur;
    CHECK(dossier.clauses[0].ours_eur % 10 == 0);
    CHECK(std::abs(dossier.clauses[0].ours_eur - revenue * 105 / 10'000) <= 5);
    CHECK(std::abs(dossier.clauses[0].theirs_eur + revenue * 15 / 10'000) <= 5);
  }

  TEST_CASE("a gate may say any, with slack, and an event names whose tie and which colleague it moves, and waits") {
    const Case the_case = loaded(small_case_with({
        {R"("conditions": [)",
         R"("conditions": [{"any": [{"measure": "people_met", "at_least": 3, "slack": 1}, {"measure": "month", "at_least": 2}]}, )"},
        {R"("from": "anna", "rule": 25)", R"("from": "anna", "after": {"flag": "wet", "months": 2}, "rule": 25)"},
        {R"({"do": "flag", "flag": "wet"})",
         R"({"do": "tie", "with": "kam", "by": 300}, {"do": "tie", "with": "samir", "by": 300}, {"do": "rival_tie", "by": -200}, {"do": "willingness", "who": "person", "person": "samir", "by": 100})"},
    }));
    const Gate& gate = the_case.dossier.gates[0];
    REQUIRE(gate.any.size() == 2);
    CHECK(gate.any[0].slack == 1);
    CHECK(gate.conditions.size() == 1);
    const Event& event = the_case.plot.events[0];
    CHECK(event.after_flag == FlagId{std::size_t{0}});
    CHECK_FALSE(event.after.valid());
    CHECK(event.after_months == 2);
    REQUIRE(event.effects.size() == 5);
    CHECK(event.effects[1].object == k_kam.raw());
    CHECK(event.effects[2].object == own_person(ColleagueId{std::size_t{0}}).raw());
    CHECK(event.effects[3].kind == EffectKind::rival_tie);
    CHECK(event.effects[4].who == Who::person);
    CHECK(event.effects[4].subject == 0);
  }

  TEST_CASE("what can be prepared and agreed is shared with the playbook, and replaced by id") {
    CaseFiles files = full_case();
    files.playbook.text = edited(files.playbook.text, {{R"("actions": [)", R"("situations": [
      {"id": "merger", "name": {"en": "a fusion", "fr": "une union"}}, {"id": "flood", "name": {"en": "a flood", "fr": "une crue"}}],
      "clauses": [{"id": "notice", "name": {"en": "notice", "fr": "un préavis"}, "about": {"en": "A year.", "fr": "Un an."}}],
      "responses": [{"id": "wait", "name": {"en": "wait", "fr": "attendre"}, "suits": {"flood": 500}}],
      "plan_items": [{"id": "on-one", "part": "diagnosis", "stage": 1, "name": {"en": "stage 1", "fr": "étape 1"}}],
      "actions": [)"}});
    const Dossier dossier = loaded(files).dossier;
    REQUIRE(dossier.situations.size() == 3);
    CHECK(dossier.situations[0].name.en == "a merger");
    CHECK(dossier.situations[1].key == "flood");
    CHECK(dossier.situations[2].key == "strike");
    CHECK(dossier.responses[0].suits_bp[1] == 500);
    CHECK(dossier.responses[1].suits_bp[2] == 8'000);
    CHECK(dossier.clauses[0].key == "notice");
    CHECK(dossier.clauses[0].lock_bp == 0);
    CHECK(dossier.plan_items[0].key == "on-one");
  }

  TEST_CASE("an offer that is a project of another circuit, opens later and shares a value") {
    const Dossier dossier = loaded(full_case()).dossier;
    const Offer& offer = dossier.offers[0];
    CHECK(dossier.circuits[offer.circuit.index()].key == "works");
    CHECK(dossier.needs[offer.shares.index()].key == "honest-dealing");
    CHECK(dossier.needs[offer.shares.index()].is_value);
    CHECK_FALSE(dossier.needs[offer.answers.index()].is_value);
    CHECK(offer.aligned);
    CHECK(offer.opens_month == 5);
    CHECK(offer.project_months == 6);
    CHECK(offer.functions == 0b10);
    const Offer plain = loaded(small_case()).dossier.offers[0];
    CHECK_FALSE(plain.shares.valid());
    CHECK(plain.opens_month == 1);
    CHECK(plain.project_months == 0);
  }

  TEST_CASE("actions for a sponsor, a project and a pair") {
    const std::vector<Action> actions = loaded(full_case()).dossier.actions;
    const Action& visit = actions[2];
    CHECK(visit.key == "board-visit");
    CHECK(visit.sponsor_attends);
    CHECK_FALSE(visit.kam_attends);
    CHECK(visit.sponsor_days == 1);
    CHECK(visit.needs.all[0].measure == Measure::rank);
    CHECK(visit.needs.all[1].subject == Id<void>::k_none);
    const Action& passing = actions[3];
    CHECK(passing.effects[0].kind == EffectKind::hand_over);
    CHECK(passing.effects[0].who == Who::target);
    CHECK(passing.effects[2].who == Who::colleague);
    CHECK(passing.effects[3].who == Who::team);
    CHECK(passing.effects[3].by == -500);
    CHECK(passing.needs.all[1].of == Who::colleague);
    CHECK(actions[4].aim == Aim::sponsor);
    CHECK(actions[5].aim == Aim::project);
    CHECK_FALSE(actions[0].sponsor_attends);
  }

  TEST_CASE("a trouble that lasts, an answer that was prepared, people who come and change seats") {
    const Plot plot = loaded(full_case()).plot;
    const Event& quarrel = plot.events[0];
    CHECK(quarrel.situation == SituationId{std::size_t{0}});
    CHECK(quarrel.trouble_months == 3);
    CHECK(quarrel.trouble_kam_days == 2);
    CHECK(quarrel.trouble_budget_eur == 800);
    CHECK(quarrel.returns_after_months == 6);
    REQUIRE(quarrel.meanwhile.size() == 2);
    CHECK(quarrel.meanwhile[0].who == Who::target);
    CHECK(quarrel.meanwhile[1].who == Who::team);
    CHECK(effect_of(quarrel.effects, EffectKind::duties).by == -2);
    const Event& newcomer = plot.events[1];
    CHECK_FALSE(newcomer.situation.valid());
    CHECK(newcomer.trouble_months == 0);
    CHECK(effect_of(newcomer.effects, EffectKind::arrive).by == 1);
    CHECK(effect_of(newcomer.effects, EffectKind::promote).by == -1);
    const Effect& seated = effect_of(newcomer.effects, EffectKind::seat);
    CHECK(seated.subject == 2);
    CHECK(static_cast<unsigned>(seated.by) == bits_of({Seat::approver, Seat::user}));
    CHECK(seated.object == 1);
    CHECK(newcomer.effects[3].by == 0);
    CHECK(newcomer.effects[3].object == 0);
    CHECK(newcomer.when.all[1].measure == Measure::trouble);
    CHECK(newcomer.when.all[1].subject == 0);
  }

  TEST_CASE("what the rival goes for, and when") {
    const std::vector<Attack> attacks = loaded(full_case()).plot.attacks;
    CHECK(attacks[0].attempt == Attempt::price);
    CHECK(attacks[0].lead_months == 3);
    CHECK(attacks[0].loss_bp == 1'800);
    CHECK(attacks[1].attempt == Attempt::courtship);
    CHECK(attacks[1].month == 0);
    CHECK(attacks[1].loss_bp == 0);
    CHECK(attacks[2].attempt == Attempt::poaching);
    CHECK(attacks[2].month == 9);
    CHECK(attacks[2].lead_months == Attack{}.lead_months);
  }

  TEST_CASE("whoever has left may come back") {
    const CaseFiles files = full_case_with(
        {{R"({"do": "leak"})", R"({"do": "leave"}, {"do": "arrive", "who": "person", "person": "luc"})"}});
    CHECK(problem_lines(files).empty());
  }

  TEST_CASE("a clause of the playbook may ask for one price, although this case has one site") {
    CaseFiles files = small_case();
    files.playbook.text = edited(files.playbook.text, {{R"("actions": [)", R"("clauses": [
      {"id": "one-price", "name": {"en": "a", "fr": "a"}, "about": {"en": "a", "fr": "a"}, "one_price": true}], "actions": [)"}});
    CHECK(problem_lines(files).empty());
  }
}

}  // namespace
}  // namespace diapason
