// Whether the game has a best action: in each of many months every action is tried with some of its targets, the rest
// of the month and of the run is left to the textbook, and the best end tells which action was the one to take.

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "coach/simulate.hpp"
#include "shipped_case.hpp"
#include "sim/dials.hpp"
#include "sim/step.hpp"

using namespace diapason;

namespace {

constexpr int k_months_tried = 72;  // in each case
constexpr int k_tries_an_action = 4;
constexpr std::uint64_t k_dominance_series = 20'260'202;

std::int32_t mark_at_the_end(const Case& the_case, State state, const Policy& policy, Noise noise,
                             const Command* first) {
  while (state.get(Quantity::ending) == 0) {
    const Observation seen = observe(the_case.dossier, the_case.plot, state);
    Agenda agenda{the_case.dossier, seen};
    if (first != nullptr) agenda.add(*first);
    first = nullptr;
    policy.plan(seen, noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1), agenda);
    play(the_case.dossier, the_case.plot, state, agenda, noise);
  }
  return mark_of(dials_of(the_case.dossier, state, the_case.plot.worth_stage));
}

// Of what an action is about beside a person, how many there are.
std::size_t things_to_aim_at(const Dossier& dossier, Aim aim) {
  switch (aim) {
    case Aim::offer:
    case Aim::project: return dossier.offers.size();
    case Aim::introduction: return dossier.stakeholders.size();
    case Aim::promise: return k_max_promises;
    case Aim::sponsor: return dossier.sponsors.size();
    case Aim::clause: return dossier.clauses.size();
    case Aim::plan_item: return dossier.plan_items.size();
    case Aim::situation: return dossier.situations.size();
    case Aim::trouble: return k_max_events;
    default: return 0;
  }
}

Command drawn(const Dossier& dossier, std::size_t action, Noise luck, std::uint32_t draw) {
  const auto pick = [&](std::size_t end, std::uint32_t what) {
    return static_cast<std::size_t>(luck.below(static_cast<std::int32_t>(end), Purpose::policy, 7'000 + what, draw));
  };
  const Action& entry = dossier.actions[action];
  Command command;
  command.action = ActionId{action};
  const bool person = aims_at_person(entry.aim);
  if (person) command.person = StakeholderId{pick(dossier.stakeholders.size(), 1)};
  if (entry.company == Company::required || entry.aim == Aim::colleague ||
      (entry.company == Company::optional && pick(2, 2) == 0))
    command.colleague = ColleagueId{pick(dossier.colleagues.size(), 3)};
  if (entry.asks_topic) command.topic = TopicId{pick(dossier.topics.size(), 4)};
  if (entry.asks_area) command.object = static_cast<std::uint8_t>(pick(k_areas, 5));
  if (const std::size_t things = things_to_aim_at(dossier, entry.aim); things > 0)
    command.object = static_cast<std::uint8_t>(pick(things, 5));
  if (entry.aim == Aim::situation && !dossier.responses.empty())
    command.detail = static_cast<std::uint8_t>(1 + pick(dossier.responses.size(), 6));
  return command;
}

// The action that led to the best end of this month, or none when leaving it all to the textbook was best.
std::size_t best_action(const Case& the_case, const State& state, const Policy& policy, Noise noise) {
  const Observation seen = observe(the_case.dossier, the_case.plot, state);
  const Agenda empty{the_case.dossier, seen};
  const Noise luck = noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1);
  std::int32_t best = mark_at_the_end(the_case, state, policy, noise, nullptr);
  std::size_t action_of_best = the_case.dossier.actions.size();
  for (std::size_t action = 0; action < the_case.dossier.actions.size(); ++action) {
    int tries = 0;
    for (std::uint32_t draw = 0; draw < 200 && tries < k_tries_an_action; ++draw) {
      const Command command = drawn(the_case.dossier, action, luck, draw + 1'000 * static_cast<std::uint32_t>(action));
      if (!empty.allows(command)) continue;
      ++tries;
      const std::int32_t mark = mark_at_the_end(the_case, state, policy, noise, &command);
      if (mark <= best) continue;
      best = mark;
      action_of_best = action;
    }
  }
  return action_of_best;
}

}  // namespace

namespace {

// What was best in months drawn from runs of the textbook and of chance, in the order of the months.
std::map<std::size_t, int> best_actions(const Case& the_case) {
  const std::unique_ptr<Policy> textbook = make_policy("orchestrator", the_case.dossier);
  const std::unique_ptr<Policy> random = make_policy("random", the_case.dossier);
  // One month in six of each run, another one in the next run.
  constexpr std::uint32_t k_every = 6;
  std::mutex guard;
  std::map<std::size_t, int> best;
  std::atomic<std::uint32_t> next{0};
  const std::uint32_t runs = k_months_tried * k_every / static_cast<std::uint32_t>(the_case.dossier.horizon_months);
  const auto work = [&] {
    for (std::uint32_t run = next++; run < runs; run = next++) {
      const Noise noise{seed_of_run(k_dominance_series, run)};
      const Policy& leads = run % 2 == 0 ? *textbook : *random;
      State state = begin(the_case, noise).next;
      for (std::uint32_t month = 0; state.get(Quantity::ending) == 0; ++month) {
        if (month % k_every == run % k_every) {
          const std::size_t action = best_action(the_case, state, *textbook, noise);
          const std::lock_guard lock{guard};
          ++best[action];
        }
        const Observation seen = observe(the_case.dossier, the_case.plot, state);
        Agenda agenda{the_case.dossier, seen};
        leads.plan(seen, noise.in_month(month + 1), agenda);
        play(the_case.dossier, the_case.plot, state, agenda, noise);
      }
    }
  };
  std::thread helper{work};
  work();
  helper.join();
  return best;
}

}  // namespace

TEST_CASE("no action is the best one in more than 30 % of the months, in any case") {
  for (const std::string& key : test::shipped_cases()) {
    INFO(key);
    const auto the_case = test::shipped_case(key);
    const std::map<std::size_t, int> best = best_actions(*the_case);
    int months = 0;
    for (const auto& [action, count] : best) months += count;
    CHECK(months > k_months_tried / 2);
    for (const auto& [action, count] : best) {
      const bool none = action == the_case->dossier.actions.size();
      const char* name = none ? "(the textbook alone)" : the_case->dossier.actions[action].key.c_str();
      if (count * 10 > months)
        std::printf("%s: best in %.0f %% of %d months: %s\n", key.c_str(), 100.0 * count / months, months, name);
      if (!none) CHECK_MESSAGE(count * 100 <= months * 30, name);
    }
  }
}
