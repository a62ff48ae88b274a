#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "coach/simulate.hpp"
#include "coach/textbook.hpp"
#include "model/case.hpp"
#include "sim/measure.hpp"
#include "sim/step.hpp"

namespace diapason::test {

/// One life of an account under an experiment: the states at the end of each month, the opening first.
struct Course {
  const Dossier* dossier = nullptr;
  const Plot* plot = nullptr;
  std::int32_t worth_stage = 1;
  std::vector<State> states;

  [[nodiscard]] const State& at(std::int32_t month) const;
  [[nodiscard]] const State& end() const { return states.back(); }
};

/// The first whom we have met at the opening: the partner in experiments about one tie.
[[nodiscard]] std::size_t partner_of(const Course& course);

using MakePolicy = std::function<std::unique_ptr<Policy>(const Dossier&)>;

/// One side of a comparison: what is changed in the case and in its opening state, and who plays.
struct Arm {
  MakePolicy plays;
  std::function<void(Case&)> alter = {};
  std::function<void(const Dossier&, State&)> open = {};
};

/// A rule of the domain put to the test: over the same seeds, `measure` under `with` is above that under `without` by
/// more than `margin`, the 95 % interval included. With `neutral` applied to both arms (the rule's parameter made
/// neutral) the effect vanishes: what is left is below a quarter of it.
struct Claim {
  std::string rule;     ///< such as D17
  std::string says;     ///< in one sentence
  std::string in_case;  ///< key of a shipped case
  std::string measures;
  Arm with;
  Arm without;
  std::function<double(const Course&)> measure;
  double margin = 0;
  std::function<void(Case&)> neutral;
  std::int32_t months = 0;  ///< 0: to the end
  std::int32_t decimals = 1;
};

struct Finding {
  const Claim* claim = nullptr;
  double with_mean = 0;
  double without_mean = 0;
  PairedEffect effect;
  PairedEffect ablated;

  [[nodiscard]] bool holds() const { return effect.mean - effect.half_width > claim->margin; }
  [[nodiscard]] bool vanishes() const;
};

/// Runs both arms, plain and neutral, over `runs` paired seeds.
[[nodiscard]] Finding examine(const Claim& claim, std::int32_t runs);

/// Checks every claim and keeps its row for the table.
void check_claims(const std::vector<Claim>& claims);

/// A policy of the standard list, by name.
[[nodiscard]] MakePolicy policy(std::string name);
/// The textbook with a part left out or done otherwise.
[[nodiscard]] MakePolicy textbook(std::function<void(Textbook&)> change = {});
/// Plays what a function puts on the agenda.
using Plan = std::function<void(const Dossier&, const Observation&, Agenda&)>;
[[nodiscard]] MakePolicy scripted(Plan plan);

/// The action of a key; it must exist.
[[nodiscard]] ActionId action_named(const Dossier& dossier, std::string_view key);
/// A command with the action and, where it asks for one, a person.
[[nodiscard]] Command command_of(const Dossier& dossier, std::string_view action, std::size_t person = 255);
/// Adds the command if it is allowed.
bool try_add(Agenda& agenda, const Command& command);

/// The person met, of the highest rank at most `rank`, who isn't a buyer.
[[nodiscard]] std::size_t somebody_met(const Dossier& dossier, const State& state);
[[nodiscard]] std::size_t the_buyer(const Dossier& dossier, const State& state);

/// Sets everybody's four parts of trust, as far as present, so that trust stands at `value_bp`.
void set_trust(const Dossier& dossier, State& state, std::int32_t value_bp);
void set_trust_of(State& state, std::size_t person, std::int32_t value_bp);
/// Meets everybody present: acquaintance, ties of the KAM, insight enough to see seats.
void meet_everybody(const Dossier& dossier, State& state, std::int32_t tie_bp);

/// Nothing happens but what the experiment does: no events, requests, or moves of the rival.
void quiet(Case& the_case);
/// Everybody met, moderate ties and trust.
void acquaint(const Dossier& dossier, State& state);
/// An account that stands firmly on a stage: trust, ties, autonomous pairs, sponsor, plan, support.
[[nodiscard]] std::function<void(const Dossier&, State&)> standing_on(std::int32_t at_stage);

/// An action taken each month with the same person, whoever `whom` names.
using Whom = std::size_t (*)(const Dossier& dossier, const State& state);
[[nodiscard]] MakePolicy each_month(std::vector<std::string> actions, Whom whom = somebody_met);

/// The first offer is put to the partner in the first month, and nothing else is done.
[[nodiscard]] MakePolicy offers_once();
/// The first offer, open from the start, free of conditions and of what would make it welcome; nothing else happens.
void plain_offer(Case& the_case);
/// 100 when the first offer was accepted in the first month, else 0.
[[nodiscard]] double first_offer_won(const Course& course);

/// A measure that needs no more to be asked for.
[[nodiscard]] inline std::int64_t measured(const Dossier& dossier, const State& state, Measure what) {
  Condition condition;
  condition.measure = what;
  return measure(dossier, state, condition);
}

/// Basis points as points of a hundred.
[[nodiscard]] inline double points(std::int32_t bp) { return bp / 100.0; }

/// The mark at the end, 0 to 100.
[[nodiscard]] double mark_of_course(const Course& course);

[[nodiscard]] double mean_trust(const Course& course, const State& state);

}  // namespace diapason::test
