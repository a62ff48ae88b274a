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
  /// With the cards of the dossier at hand a yes or no takes less time; they must outlive the agenda.
  Agenda(const Dossier& dossier, const Observation& observation, const Cards* cards = nullptr);

  /// Whether `command` may be added; fills in all that stands in the way when `refusals` is given.
  [[nodiscard]] bool allows(const Command& command, Refusals* refusals = nullptr) const {
    if (refusals != nullptr) return is_without(*refusals, command);
    if (cards_ == nullptr || command.verb != Verb::act) return is_possible(command);
    const Card& card = (*cards_)[command.action];
    return is_thinkable(card, command) && is_possible(card, command);
  }

  /// Bit set of those of some commands that aren't refused at first sight; what is, stays refused in a fuller month.
  /// Without cards at hand all of them are promising.
  template <std::size_t count>
  [[nodiscard]] std::uint32_t promising(const std::array<Command, count>& commands) const {
    static_assert(count < 32);
    if (cards_ == nullptr) return (1U << count) - 1;
    std::uint32_t bits = 0;
    for (std::size_t place = 0; place < count; ++place) {
      const Command& command = commands[place];
      bits |= (is_thinkable((*cards_)[command.action], command) ? 1U : 0U) << place;
    }
    return bits;
  }

  /// Whether there are days and money left for `command`, whatever else stands in its way: quick, and enough for a
  /// policy to look no further.
  [[nodiscard]] bool affords(const Command& command) const;

  /// Adds a command that is allowed.
  void add(const Command& command);

  [[nodiscard]] const Draft& draft() const { return draft_; }
  [[nodiscard]] std::int32_t kam_days_left() const { return amount_of(left_with({}), Mean::kam_days); }
  [[nodiscard]] std::int32_t colleague_days_left(ColleagueId colleague) const {
    return amount_of(left_with(colleague), Mean::colleague_days);
  }
  [[nodiscard]] std::int32_t sponsor_days_left() const {
    return has_sponsor_ ? amount_of(left_with({}), Mean::sponsor_days) : 0;
  }
  [[nodiscard]] std::int32_t budget_left() const { return amount_of(left_with({}), Mean::budget_eur); }

 private:
  /// Whether a command is complete, within reach and within our means: what is quickest to look at and says no
  /// most often, looked at all at once, since which of it says no can't be guessed.
  [[nodiscard]] bool is_thinkable(const Card& card, const Command& command) const {
    const bool complete = card.fits(command);
    const bool within_reach = reach_.includes(card, command);
    const bool within_means = is_within_means(card, command);
    return (static_cast<unsigned>(complete) & static_cast<unsigned>(within_reach) &
            static_cast<unsigned>(within_means)) != 0;
  }
  /// `judge_cost` as a yes or no, except for what was promised. A colleague who isn't willing has no days.
  [[nodiscard]] bool is_within_means(const Card& card, const Command& command) const {
    return suffice(left_with(command.colleague), card.takes);
  }
  /// What is left when a colleague goes along, or nobody.
  [[nodiscard]] const Means& left_with(ColleagueId colleague) const { return left_[place_of(colleague)]; }
  [[nodiscard]] static std::size_t place_of(ColleagueId colleague) { return (colleague.raw() + 1U) % k_places; }
  /// The same as finding no reason against it, in another order.
  [[nodiscard]] bool is_possible(const Command& command) const;
  [[nodiscard]] bool is_possible(const Card& card, const Command& command) const;
  [[nodiscard]] bool is_closed() const { return observation_.get(Quantity::ending) != 0 || draft_.full(); }
  [[nodiscard]] bool is_without(Refusals& refusals, const Command& command) const;
  template <class Verdict>
  void judge_cost(const Command& command, Verdict& verdict) const;
  void spend(const Means& taken, ColleagueId colleague);
  void spend(const Cost& cost);
  void plan(const Card& card, const Command& command);

  const Dossier& dossier_;
  const Observation& observation_;
  const Cards* cards_;
  Reach reach_;
  Draft draft_;
  bool has_sponsor_;
  bool step_planned_ = false;
  // By colleague. Nobody has a place as well, the first one, with days without end, as has the sponsor while there is
  // none: so nothing needs to be asked about them.
  static constexpr std::size_t k_places = 16;
  static constexpr std::int32_t k_no_end = 1'000'000;
  static_assert(k_max_colleagues < k_places);
  std::array<Means, k_places> left_{};
};

/// Whether a command can be taken after those of `draft`: empty when it can, else every reason why not.
[[nodiscard]] Refusals can(const Dossier& dossier, const Observation& observation, const Draft& draft,
                           const Command& command);

/// Everything that stands in the way of a whole month; empty when it may be played.
[[nodiscard]] Refusals check(const Dossier& dossier, const Observation& observation, std::span<const Command> commands);

}  // namespace diapason
