// Previews are honest: what they call eight times out of ten happens eight times out of ten.

#include "coach/forecast.hpp"

#include <cstdio>

#include <doctest/doctest.h>

#include "coach/policy.hpp"
#include "coach/simulate.hpp"
#include "shipped_case.hpp"
#include "sim/belief.hpp"
#include "sim/measure.hpp"
#include "sim/step.hpp"

using namespace diapason;

namespace {

constexpr std::uint64_t k_forecast_series = 20'260'303;
constexpr int k_states = 1'000;

/// Counts how often what moved lay within its range, where there was one.
template <class Counts>
void count_ranges(const Dossier& dossier, const Forecast& promised, const State& after, const State& otherwise,
                  Counts& counts) {
  constexpr std::int32_t k_as_good_as_certain = 20;
  const auto count = [&](const auto& line, std::int32_t moved) {
    if (line.high - line.low < k_as_good_as_certain) return;
    ++counts.ranges;
    counts.inside += moved >= line.low && moved <= line.high ? 1 : 0;
  };
  for (const ForecastLine& line : promised.lines)
    count(line, after.get(line.quantity, line.subject, line.object) -
                    otherwise.get(line.quantity, line.subject, line.object));
  for (const TrustForecast& line : promised.trust)
    count(line, trust_bp(dossier, after, line.person.index()) - trust_bp(dossier, otherwise, line.person.index()));
}

struct Score {
  int ranges = 0;
  int inside = 0;
  int chances = 0;
  double expected = 0;
  int happened = 0;
};

// How often what really happened, in the run's own world with its own luck, lay within the range.
struct Truth {
  int ranges = 0;
  int inside = 0;
};

void compare_with_the_truth(const Dossier& dossier, const Plot& plot, const State& state, const Forecast& promised,
                            const Draft& draft, const Command& command, Noise noise, Truth& truth) {
  const Observation seen = observe(dossier, plot, state);
  const auto played = [&](bool with) {
    Agenda agenda{dossier, seen};
    for (const Command& other : draft) agenda.add(other);
    if (with) agenda.add(command);
    State next = state;
    play(dossier, plot, next, agenda, noise);
    return next;
  };
  const State after = played(true);
  const State otherwise = played(false);
  count_ranges(dossier, promised, after, otherwise, truth);
}

// What they answered to an action that asks for an answer.
bool said_yes(const Action& action, const Command& command, const State& before, const State& after) {
  using enum Quantity;
  if (action.aim == Aim::offer)
    return after.get(offer_state, command.offer().index()) == static_cast<int>(OfferState::won);
  if (action.aim == Aim::introduction) return after.get(acquaintance, command.second().index()) == 2;
  if (action.aim == Aim::sponsor) return sponsor_of(after) == command.sponsor();
  if (action.aim == Aim::clause) return (after.get(clauses_drafted) >> command.object & 1) != 0;
  if (has_effect(action, EffectKind::refer)) return after.get(reference) != 0;
  if (has_effect(action, EffectKind::sign)) return after.get(contract_month) != before.get(contract_month);
  return after.get(stage) > before.get(stage);
}

// A world from the same belief with luck that the forecast has not seen, played with and without the command.
void compare(const Case& the_case, const State& state, Noise run_noise, const Observation& seen, const Draft& draft,
             const Command& command, std::uint64_t seed, Score& score, Truth& truth) {
  const Dossier& dossier = the_case.dossier;
  const Plot& plot = the_case.plot;
  const Forecast promised = forecast(dossier, seen, draft, command, 160);
  const auto number = static_cast<std::uint32_t>(seen.get(Quantity::month)) + 1;
  const Noise noise{seed};
  const State world = imagine(dossier, seen, noise.in_month(number));
  Draft with = draft;
  with.add(command);
  const State after = imagine_step(dossier, seen, world, with.commands(), noise, Ledger::none).next;
  const State otherwise = imagine_step(dossier, seen, world, draft.commands(), noise, Ledger::none).next;
  count_ranges(dossier, promised, after, otherwise, score);
  compare_with_the_truth(dossier, plot, state, promised, draft, command, run_noise, truth);
  if (promised.chance_bp < 0) return;
  ++score.chances;
  score.expected += promised.chance_bp / 10'000.0;
  const bool yes = said_yes(dossier.actions[command.action.index()], command, seen.seen(), after);
  score.happened += yes ? 1 : 0;
}

}  // namespace

namespace {

struct Scores {
  Score score;  // in worlds of the same belief
  Truth truth;  // in the world of the run
};

// In each month of runs by chance and by the textbook, one command of those planned, in turn.
Scores scores_of(const Case& the_case, int states) {
  const Dossier& dossier = the_case.dossier;
  Scores scores;
  int seen_states = 0;
  for (std::uint32_t run = 0; seen_states < states; ++run) {
    const Noise noise{seed_of_run(k_forecast_series, run)};
    const std::unique_ptr<Policy> policy = make_policy(run % 2 == 0 ? "random" : "orchestrator", dossier);
    State state = begin(the_case, noise).next;
    while (state.get(Quantity::ending) == 0 && seen_states < states) {
      const Observation seen = observe(dossier, the_case.plot, state);
      Agenda agenda{dossier, seen};
      policy->plan(seen, noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1), agenda);
      const std::size_t commands = agenda.draft().size();
      if (commands > 0) {
        Draft others = agenda.draft();
        const std::size_t chosen = static_cast<std::size_t>(seen_states) % commands;
        const Command command = others.commands()[chosen];
        others.remove(chosen);
        compare(the_case, state, noise, seen, others, command,
                k_forecast_series + 1'000 + static_cast<std::uint64_t>(seen_states), scores.score, scores.truth);
        ++seen_states;
      }
      play(dossier, the_case.plot, state, agenda, noise);
    }
  }
  return scores;
}

}  // namespace

TEST_CASE("the 80 % ranges of previews hold 75 to 90 % of what happens, and their chances come true") {
  // A short case and a long one: in that, most is known after a year, and much moves at once.
  for (const char* const key : {"first-steps", "aeronova"}) {
    INFO(key);
    const auto the_case = test::shipped_case(key);
    const auto [score, truth] = scores_of(*the_case, k_states);
    const double share = 100.0 * score.inside / score.ranges;
    const double real_share = 100.0 * truth.inside / truth.ranges;
    std::printf(
        "%s: %.1f %% of %d ranges held over %d states, %.1f %% of %d in the run; %d of %d said yes, %.1f expected\n",
        key, share, score.ranges, k_states, real_share, truth.ranges, score.happened, score.chances, score.expected);
    for (const double held : {share, real_share}) {
      CHECK(held >= 75);
      CHECK(held <= 90);
    }
    CHECK(score.ranges > 500);
    CHECK(score.chances > 20);
    CHECK(score.happened > score.expected - 12);
    CHECK(score.happened < score.expected + 12);
  }
}
