#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/dossier.hpp"
#include "sim/command.hpp"
#include "sim/observation.hpp"
#include "sim/reach.hpp"

namespace diapason {

/// Why a command can't be taken. `have` and `need` are in the unit of the matter: days, euros, bp, months.
enum class Obstacle : std::uint8_t {
  run_is_over,
  month_is_full,
  unknown_action,
  needs_person,
  needs_colleague,
  takes_no_colleague,
  needs_topic,
  needs_area,
  needs_offer,
  needs_promise,
  needs_second_person,
  needs_request,
  person_unknown,  ///< nobody has named this person to us yet
  person_not_met,  ///< the ally has to be somebody we have met
  door_closed,     ///< of high rank and never met: an introduction is needed
  already_met,     ///< no introduction is needed
  same_person,
  already_planned,
  too_often,  ///< `need` times a month at most
  kam_days,
  colleague_days,
  colleague_unwilling,
  budget,
  condition,  ///< `condition` is not met
  offer_closed,
  promise_closed,
  request_closed,
  already_answered,
  date_too_far,
  no_helper,    ///< nobody of ours has the function the request needs
  step_paused,  ///< declined lately: months left in `have`
  no_stage_above,
  unasked,        ///< the command names something the action doesn't ask for
  promises_full,  ///< more commitments than a promise book holds
  person_gone,    ///< not at the client, not yet or no more
  no_sponsor,     ///< nobody is in office
  sponsor_days,
  needs_candidate,    ///< a candidate for sponsor has to be named
  sponsor_in_office,  ///< this one is already
  needs_clause,
  contract_stands,  ///< a clause that stands can't be taken out
  nothing_to_sign,  ///< the draft holds nothing new
  needs_trouble,
  trouble_settled,  ///< there is no such trouble, or no more
  needs_plan_item,
  plan_is_full,  ///< at most `need` objectives or programmes
  needs_situation,
  needs_response,
  answers_full,  ///< at most `need` prepared answers (D46)
  needs_project,
  project_closed,    ///< nothing to prepare or to work on
  project_function,  ///< the project has no use for this colleague's function
  offer_unheard,     ///< its occasion has not come to our ears
  not_an_informant,
  already_informant,
  already_agreed,
  already_reference,
  no_stage_below,
  no_pair,      ///< the two have no tie to build on
  pair_stands,  ///< the two work without us already
};

struct Refusal {
  Obstacle obstacle = Obstacle::run_is_over;
  std::int32_t have = 0;
  std::int32_t need = 0;
  const Condition* condition = nullptr;
  Command command;
};
using Refusals = std::vector<Refusal>;

/// What a command takes.
struct Cost {
  std::int32_t kam_days = 0;
  std::int32_t colleague_days = 0;
  std::int32_t sponsor_days = 0;
  std::int32_t budget_eur = 0;
  ColleagueId colleague;
};

/// The first colleague of a function, if there is one.
[[nodiscard]] ColleagueId colleague_of(const Dossier& dossier, FunctionId function);

/// How many months ahead a date may be promised at most, within the run; 0 when there is no month left to keep it in.
[[nodiscard]] std::int32_t furthest_wait(const Dossier& dossier, const Observation& observation,
                                         const Request& request);

/// What a command takes, read from what a player sees.
[[nodiscard]] Cost cost_of(const Dossier& dossier, const Observation& observation, const Command& command);

/// The same while a month is played: costs are exact, they read the same from the truth.
[[nodiscard]] Cost cost_of(const Dossier& dossier, const Plot& plot, const State& state, const Command& command);

/// The agenda of the month being planned: what is left of days and budget, and the one test of whether a command may be
/// added. `step` runs every month's commands through the same test. The order of adding never matters.
class Agenda {
 public:
  Agenda(const Dossier& dossier, const Observation& observation);

  /// Whether `command` may be added; fills in all that stands in the way when `refusals` is given.
  [[nodiscard]] bool allows(const Command& command, Refusals* refusals = nullptr) const {
    return refusals == nullptr ? !excludes(command) && is_possible(command) : is_without(*refusals, command);
  }

  /// Whether there are days and money left for `command`, whatever else stands in its way: quick, and enough for a
  /// policy to look no further.
  [[nodiscard]] bool affords(const Command& command) const;

  /// Adds a command that is allowed.
  void add(const Command& command);

  [[nodiscard]] const Draft& draft() const { return draft_; }
  [[nodiscard]] std::int32_t kam_days_left() const { return kam_days_; }
  [[nodiscard]] std::int32_t colleague_days_left(ColleagueId colleague) const {
    return colleague_days_[colleague.index()];
  }
  [[nodiscard]] std::int32_t sponsor_days_left() const { return sponsor_days_; }
  [[nodiscard]] std::int32_t budget_left() const { return budget_eur_; }

 private:
  /// Whether a command is out of reach or beyond our means whatever else holds: most of what is asked at random, and
  /// told by one test.
  [[nodiscard]] bool excludes(const Command& command) const {
    if (command.verb != Verb::act || command.action.raw() >= dossier_.actions.size()) return false;
    const Action& action = dossier_.actions[command.action.index()];
    const bool beyond_means = action.kam_days > kam_days_ || action.budget_eur > budget_eur_;
    if (beyond_means && action.aim != Aim::promise) return true;  // what was promised costs what it takes
    return reach_.excludes(action, command);
  }
  [[nodiscard]] bool is_possible(const Command& command) const;
  [[nodiscard]] bool is_without(Refusals& refusals, const Command& command) const;
  template <class Verdict>
  void judge_month(Verdict& verdict) const;
  template <class Verdict>
  void judge_command(const Command& command, Verdict& verdict) const;
  template <class Verdict>
  void judge_cost(const Command& command, Verdict& verdict) const;

  const Dossier& dossier_;
  const Observation& observation_;
  Reach reach_;
  Draft draft_;
  std::int32_t kam_days_;
  std::int32_t sponsor_days_;
  std::int32_t budget_eur_;
  std::array<std::int32_t, k_max_colleagues> colleague_days_{};
};

/// Whether a command can be taken after those of `draft`: empty when it can, else every reason why not.
[[nodiscard]] Refusals can(const Dossier& dossier, const Observation& observation, const Draft& draft,
                           const Command& command);

/// Everything that stands in the way of a whole month; empty when it may be played.
[[nodiscard]] Refusals check(const Dossier& dossier, const Observation& observation, std::span<const Command> commands);

}  // namespace diapason
