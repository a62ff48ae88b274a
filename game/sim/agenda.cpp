#include "sim/agenda.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "sim/judging.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

// What an executive promises without having been briefed is dear to keep (D33).
constexpr std::int32_t k_word_kam_days = 3;
constexpr std::int32_t k_word_budget_eur = 8'000;

Cost cost_of_work(const Dossier& dossier, const Request& request) {
  Cost cost{request.kam_days, request.helper_days, 0, request.budget_eur, {}};
  if (request.helper.valid()) cost.colleague = colleague_of(dossier, request.helper);
  return cost;
}

Cost cost_of_answer(const Dossier& dossier, const Plot& plot, const State& state, const Command& command) {
  const Request* request = command.request().valid() ? arrived_request(plot, state, command.request()) : nullptr;
  return command.answer == Answer::go && request != nullptr ? cost_of_work(dossier, *request) : Cost{};
}

Cost cost_of_promise(const Dossier& dossier, const Plot& plot, const State& state, PromiseId promise) {
  if (state.get(promise_kind, promise.index()) == static_cast<int>(CommitmentKind::word))
    return {k_word_kam_days, 0, 0, k_word_budget_eur, {}};
  const RequestId request{static_cast<std::size_t>(state.get(promise_request, promise.index()))};
  return cost_of_work(dossier, *arrived_request(plot, state, request));
}

}  // namespace

ColleagueId colleague_of(const Dossier& dossier, FunctionId function) {
  for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
    if (dossier.colleagues[index].function == function) return ColleagueId{index};
  return {};
}

std::int32_t furthest_wait(const Dossier& dossier, const Observation& observation, const Request& request) {
  const std::int32_t months_left = dossier.horizon_months - observation.get(month) - 1;
  return std::clamp(months_left, 0, request.wait_months);
}

Cost cost_of(const Dossier& dossier, const Observation& observation, const Command& command) {
  return cost_of(dossier, observation.known_plot(), observation.seen(), command);
}

Cost cost_of(const Dossier& dossier, const Plot& plot, const State& state, const Command& command) {
  if (command.verb == Verb::answer) return cost_of_answer(dossier, plot, state, command);
  const Action& action = dossier.actions[command.action.index()];
  if (action.aim == Aim::promise && promise_stands(state, command.promise()))
    return cost_of_promise(dossier, plot, state, command.promise());
  const std::int32_t along = command.colleague.valid() ? 1 : 0;
  return {action.kam_days, action.colleague_days * along, action.sponsor_days, action.budget_eur, command.colleague};
}

Agenda::Agenda(const Dossier& dossier, const Observation& observation, const Cards* cards)
    : dossier_(dossier),
      observation_(observation),
      cards_(cards),
      reach_(observation),
      has_sponsor_(sponsor_of(observation.seen()).valid()) {
  const State& state = observation.seen();
  const std::int32_t kams = kam_days(dossier, state);
  const std::int32_t sponsors = has_sponsor_ ? sponsor_days(dossier, state) : k_no_end;
  const std::int32_t euros = observation.get(budget);
  left_[place_of({})] = Means{kams, k_no_end, sponsors, euros};
  for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
    left_[place_of(ColleagueId{index})] =
        Means{kams, colleague_days(dossier, state, ColleagueId{index}), sponsors, euros};
}

bool Agenda::is_possible(const Command& command) const {
  if (command.verb == Verb::act) {
    if (command.action.raw() >= dossier_.actions.size()) return false;
    const Card card{dossier_, dossier_.actions[command.action.index()]};
    return is_thinkable(card, command) && is_possible(card, command);
  }
  YesOrNo verdict;
  if (is_closed()) verdict.refuse(Obstacle::month_is_full);
  judge_cost(command, verdict);
  if (verdict.allowed()) judge_answer(dossier_, observation_, draft_, command, verdict);
  return verdict.allowed();
}

bool Agenda::is_possible(const Card& card, const Command& command) const {
  if (is_closed()) return false;
  const std::int32_t planned = draft_.times(command.action);
  if (planned >= card.per_month) return false;
  if (planned > 0 && std::find(draft_.begin(), draft_.end(), command) != draft_.end()) return false;
  if (step_planned_ && (card.kinds & bit_of(EffectKind::propose_step)) != 0) return false;
  if (card.aim == Aim::promise && !affords(command)) return false;
  return !card.asks_more || is_free_to_act(dossier_, observation_, draft_, card, command);
}

bool Agenda::is_without(Refusals& refusals, const Command& command) const {
  Reasons verdict{command, refusals};
  if (observation_.get(ending) != 0) verdict.refuse(Obstacle::run_is_over);
  if (draft_.full()) verdict.refuse(Obstacle::month_is_full, static_cast<std::int32_t>(draft_.size()));
  if (command.verb == Verb::answer)
    judge_answer(dossier_, observation_, draft_, command, verdict);
  else
    judge_action(dossier_, observation_, draft_, command, verdict);
  judge_cost(command, verdict);
  return verdict.allowed();
}

bool Agenda::affords(const Command& command) const {
  YesOrNo verdict;
  judge_cost(command, verdict);
  return verdict.allowed();
}

template <class Verdict>
void Agenda::judge_cost(const Command& command, Verdict& verdict) const {
  if (command.verb == Verb::act && command.action.raw() >= dossier_.actions.size()) return;
  const Cost cost = cost_of(dossier_, observation_, command);
  if (cost.kam_days > kam_days_left()) verdict.refuse(Obstacle::kam_days, kam_days_left(), cost.kam_days);
  if (has_sponsor_ && cost.sponsor_days > sponsor_days_left())
    verdict.refuse(Obstacle::sponsor_days, sponsor_days_left(), cost.sponsor_days);
  if (cost.budget_eur > budget_left()) verdict.refuse(Obstacle::budget, budget_left(), cost.budget_eur);
  if (cost.colleague_days > 0 && cost.colleague.index() < dossier_.colleagues.size()) {  // nobody has no place
    const std::size_t colleague = cost.colleague.index();
    if (observation_.get(willingness, colleague) < dossier_.parameters.willing_floor_bp)
      verdict.refuse(Obstacle::colleague_unwilling, observation_.get(willingness, colleague),
                     dossier_.parameters.willing_floor_bp);
    else if (const std::int32_t left = colleague_days_left(cost.colleague); cost.colleague_days > left)
      verdict.refuse(Obstacle::colleague_days, left, cost.colleague_days);
  }
}

void Agenda::add(const Command& command) {
  if (command.verb == Verb::answer)
    spend(cost_of(dossier_, observation_, command));
  else if (cards_ != nullptr)
    plan((*cards_)[command.action], command);
  else
    plan(Card{dossier_, dossier_.actions[command.action.index()]}, command);
  DIAPASON_ASSERT(kam_days_left() >= 0 && budget_left() >= 0);
  draft_.add(command);
}

void Agenda::spend(const Means& taken, ColleagueId colleague) {
  Means of_all = taken;
  of_all[static_cast<unsigned>(Mean::colleague_days)] = 0;
  for (std::size_t place = 0; place <= dossier_.colleagues.size(); ++place) left_[place] -= of_all;
  left_[place_of(colleague)] -= taken - of_all;
}

void Agenda::spend(const Cost& cost) {
  spend(Means{cost.kam_days, cost.colleague_days, cost.sponsor_days, cost.budget_eur}, cost.colleague);
}

void Agenda::plan(const Card& card, const Command& command) {
  if (card.aim == Aim::promise)
    spend(cost_of(dossier_, observation_, command));
  else
    spend(card.takes, command.colleague);
  reach_.take(card, command);
  step_planned_ = step_planned_ || (card.kinds & bit_of(EffectKind::propose_step)) != 0;
}

Refusals can(const Dossier& dossier, const Observation& observation, const Draft& draft, const Command& command) {
  Agenda agenda{dossier, observation};
  for (const Command& earlier : draft) agenda.add(earlier);
  Refusals refusals;
  static_cast<void>(agenda.allows(command, &refusals));
  return refusals;
}

Refusals check(const Dossier& dossier, const Observation& observation, std::span<const Command> commands) {
  Agenda agenda{dossier, observation};
  Refusals refusals;
  for (const Command& command : commands)
    if (agenda.allows(command, &refusals)) agenda.add(command);
  return refusals;
}

}  // namespace diapason
