// Rules that are no matter of more or less but of always or never: D1, D2, D3, D4, D5, D35, D38, D44, D46, D47, D54.
// Each is a contract, held to in every month of runs over every shipped case.

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "claims/experiment.hpp"
#include "claims/table.hpp"
#include "shipped_case.hpp"
#include "sim/dials.hpp"
#include "sim/measure.hpp"
#include "sim/profile.hpp"
#include "sim/stage.hpp"

using namespace diapason;
using namespace diapason::test;
using enum diapason::Quantity;

namespace {

constexpr std::uint64_t k_contract_series = 20'270'909;
constexpr std::uint32_t k_runs_each = 12;

// A month as it was played.
struct PlayedOnce {
  const Dossier& dossier;
  const State& before;
  const State& after;
  const Draft& draft;
  const Changes& changes;
};

// Every month of runs of three ways of playing, over every case: one that judges, one that doesn't, one at random.
void each_month_played(const std::function<void(const PlayedOnce&)>& check) {
  for (const std::string& key : shipped_cases()) {
    const auto the_case = shipped_case(key);
    for (const char* const name : {"orchestrator", "climber", "random"}) {
      INFO(key, ", ", name);
      const auto plays = make_policy(name, the_case->dossier);
      for (std::uint32_t run = 0; run < k_runs_each; ++run) {
        const Noise noise{seed_of_run(k_contract_series, run)};
        State state = begin(*the_case, noise).next;
        while (state.get(ending) == 0) {
          const State before = state;
          const Observation seen = observe(the_case->dossier, the_case->plot, state);
          Agenda agenda{the_case->dossier, seen};
          plays->plan(seen, noise.in_month(static_cast<std::uint32_t>(state.get(month)) + 1), agenda);
          Changes changes;
          play(the_case->dossier, the_case->plot, state, agenda, noise, &changes);
          check({the_case->dossier, before, state, agenda.draft(), changes});
        }
      }
    }
  }
}

bool was_done(const PlayedOnce& played, EffectKind kind) {
  const auto commands = played.draft.commands();
  return std::any_of(commands.begin(), commands.end(), [&](const Command& command) {
    return command.verb != Verb::answer && has_effect(played.dossier.actions[command.action.index()], kind);
  });
}

std::uint32_t chosen_of(const Dossier& dossier, const State& state, PlanPart part) {
  std::uint32_t count = 0;
  for (std::size_t item = 0; item < dossier.plan_items.size(); ++item)
    count += dossier.plan_items[item].part == part && (state.get(plan_chosen) >> item & 1) != 0 ? 1U : 0U;
  return count;
}

// The quality of a plan written in the first month with the items of these parts.
std::int32_t quality_with(const Case& the_case, const std::vector<PlanPart>& parts) {
  const Noise noise{1};
  State state = begin(the_case, noise).next;
  std::int32_t chosen = 0;
  for (const PlanPart part : parts)
    for (std::size_t item = 0; item < the_case.dossier.plan_items.size(); ++item)
      if (the_case.dossier.plan_items[item].part == part) {
        chosen |= 1 << item;
        break;
      }
  StateAccess::set(state, plan_chosen, 0, 0, chosen);
  const Observation seen = observe(the_case.dossier, the_case.plot, state);
  Agenda agenda{the_case.dossier, seen};
  REQUIRE(try_add(agenda, command_of(the_case.dossier, "write-plan")));
  play(the_case.dossier, the_case.plot, state, agenda, noise);
  return state.get(plan_quality);
}

}  // namespace

TEST_CASE("contracts about the stages") {
  keep_contract("D1", "stages are climbed and left one at a time, none is skipped");
  keep_contract("D2", "nothing moves the stage but how the relationship stands: no action, offer or event adds to it");
  keep_contract("D3", "a stage is climbed only by a joint step that was proposed while its conditions held");
  each_month_played([](const PlayedOnce& played) {
    const std::int32_t moved = played.after.get(stage) - played.before.get(stage);
    CHECK(std::abs(moved) <= 1);
    for (const Change& change : played.changes)
      if (change.quantity == stage) {
        CHECK(change.cause.source == Source::stage);
        CHECK((change.cause.rule.number == 3 || change.cause.rule.number == 5 || change.cause.rule.number == 8));
      }
    if (moved <= 0) return;
    CHECK(was_done(played, EffectKind::propose_step));
    const Gate* gate = gate_up(played.dossier, played.before);
    REQUIRE(gate != nullptr);
    CHECK(played.before.get(months_held) + 1 >= gate->hold_months);
  });
}

TEST_CASE("contracts about the pyramid of each case") {
  keep_contract("D4", "in every case a higher stage costs more each month and keeps a rival out better");
  keep_contract("D5", "in every case the higher the stage that is lost, the more is written off");
  for (const std::string& key : shipped_cases()) {
    INFO(key);
    const auto the_case = shipped_case(key);
    const Parameters& rules = the_case->dossier.parameters;
    for (std::int32_t at_stage = 2; at_stage <= the_case->dossier.highest_stage; ++at_stage) {
      CHECK(stage_cost_eur(rules, at_stage) > stage_cost_eur(rules, at_stage - 1));
      CHECK(stage_barrier_bp(rules, at_stage) > stage_barrier_bp(rules, at_stage - 1));
      if (at_stage > 2) CHECK(write_off_eur(rules, at_stage) > write_off_eur(rules, at_stage - 1));
    }
  }
}

TEST_CASE("contracts about plans") {
  keep_contract("D38", "a plan says one diagnosis and one course, to make the most of the stage or to climb");
  keep_contract("D46", "answers prepared are limited in number, and each takes days");
  keep_contract("D47", "only the head of key accounts' agreement makes the account's strategy agreed");
  each_month_played([](const PlayedOnce& played) {
    CHECK(chosen_of(played.dossier, played.after, PlanPart::diagnosis) <= 1);
    CHECK(chosen_of(played.dossier, played.after, PlanPart::course) <= 1);
    CHECK(measured(played.dossier, played.after, Measure::rules_ready) <= played.dossier.parameters.rules_most);
    if (played.before.get(agreed) == 0 && played.after.get(agreed) == 1) CHECK(was_done(played, EffectKind::agreement));
  });
  for (const std::string& key : shipped_cases()) {
    const auto the_case = shipped_case(key);
    if (the_case->dossier.plan_items.empty()) continue;
    INFO(key);
    bool climbs = false;
    bool stays = false;
    for (const PlanItem& item : the_case->dossier.plan_items) {
      climbs = climbs || (item.part == PlanPart::course && item.climb);
      stays = stays || (item.part == PlanPart::course && !item.climb);
    }
    CHECK(climbs);
    CHECK(stays);
    for (const Action& action : the_case->dossier.actions)
      if (has_effect(action, EffectKind::rule)) CHECK(action.kam_days > 0);
  }
}

TEST_CASE("contracts about what a plan is made of") {
  keep_contract("D44", "strategy, objective and plan of action are three things: a plan that lacks one is the weaker");
  const std::vector<PlanPart> all{PlanPart::diagnosis, PlanPart::course, PlanPart::objective, PlanPart::relational};
  for (const std::string& key : shipped_cases()) {
    const auto the_case = shipped_case(key);
    if (the_case->dossier.horizon_months < 9) continue;
    INFO(key);
    const std::int32_t whole = quality_with(*the_case, all);
    for (const PlanPart left_out : all) {
      std::vector<PlanPart> rest = all;
      std::erase(rest, left_out);
      CHECK(quality_with(*the_case, rest) < whole);
    }
  }
}

TEST_CASE("contracts about the pair") {
  keep_contract("D35", "the pair is told by four means, a quarter each: none without a sponsor, and none counts twice");
  each_month_played([](const PlayedOnce& played) {
    std::int32_t sum = 0;
    for (const TandemPart& part : tandem_of(played.after)) sum += part.value_bp;
    const std::int32_t apart = sum / static_cast<std::int32_t>(k_tandem_parts) - tandem_bp(played.after);
    CHECK(std::abs(apart) <= 1);
    if (!sponsor_of(played.after).valid()) CHECK(tandem_bp(played.after) == 0);
  });
}

namespace {

// What is told of the account above undifferentiated handling, month by month, and the account itself.
struct Told {
  std::vector<std::int64_t> extra_margin;
  State end;
};

Told told_with(const Case& the_case, std::int32_t undifferentiated_month_eur) {
  Case altered = the_case;
  altered.dossier.economy.undifferentiated_margin_month_eur = undifferentiated_month_eur;
  const auto plays = make_policy("orchestrator", altered.dossier);
  const Noise noise{seed_of_run(k_contract_series, 0)};
  Told told;
  told.end = begin(altered, noise).next;
  while (told.end.get(ending) == 0) {
    told.extra_margin.push_back(measured(altered.dossier, told.end, Measure::extra_margin));
    const Observation seen = observe(altered.dossier, altered.plot, told.end);
    Agenda agenda{altered.dossier, seen};
    plays->plan(seen, noise.in_month(static_cast<std::uint32_t>(told.end.get(month)) + 1), agenda);
    play(altered.dossier, altered.plot, told.end, agenda, noise);
  }
  return told;
}

}  // namespace

TEST_CASE("contracts about the account against others") {
  keep_contract("D54",
                "what undifferentiated handling would have brought is told beside the account, and moves nothing");
  for (const std::string& key : shipped_cases()) {
    INFO(key);
    const auto the_case = shipped_case(key);
    const std::int32_t figure = the_case->dossier.economy.undifferentiated_margin_month_eur;
    const Told plain = told_with(*the_case, figure);
    const Told dearer = told_with(*the_case, figure + 1'000);
    CHECK(plain.end == dearer.end);
    REQUIRE(plain.extra_margin.size() == dearer.extra_margin.size());
    // Nothing is told before the first month is over; then each month of a better alternative takes its euros.
    CHECK(plain.extra_margin.front() == 0);
    for (std::size_t months = 0; months < plain.extra_margin.size(); ++months)
      CHECK(plain.extra_margin[months] - dearer.extra_margin[months] == 1'000 * static_cast<std::int64_t>(months));
    // An alternative as good as the account itself leaves nothing to tell.
    const std::int32_t played = plain.end.get(month);
    const Told even = told_with(*the_case, std::max(0, plain.end.get(total_margin) / played));
    Case as_good = *the_case;
    as_good.dossier.economy.undifferentiated_margin_month_eur = plain.end.get(total_margin) / played;
    CHECK(std::abs(measured(as_good.dossier, even.end, Measure::extra_margin)) < played);
  }
}
