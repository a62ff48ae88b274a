#include "sim/agenda.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Collects refusals, or only that there is one: rollouts ask a yes or no, faces ask why.
class Verdict {
 public:
  Verdict(const Command& command, Refusals* refusals) : command_(command), refusals_(refusals) {}

  void refuse(Obstacle obstacle, std::int32_t have = 0, std::int32_t need = 0, const Condition* condition = nullptr) {
    allowed_ = false;
    if (refusals_ != nullptr) refusals_->push_back({obstacle, have, need, condition, command_});
  }
  [[nodiscard]] bool allowed() const { return allowed_; }
  /// Whether looking further is worth the time.
  [[nodiscard]] bool settled() const { return !allowed_ && refusals_ == nullptr; }

 private:
  const Command& command_;
  Refusals* refusals_;
  bool allowed_ = true;
};

bool has_effect(const Action& action, EffectKind kind) {
  return std::any_of(action.effects.begin(), action.effects.end(),
                     [&](const Effect& effect) { return effect.kind == kind; });
}

bool exists(StakeholderId person, const Dossier& dossier) {
  return person.valid() && person.index() < dossier.stakeholders.size();
}

// Somebody of high rank whom we have never met receives nobody without an introduction (D11).
constexpr std::int32_t k_rank_of_closed_doors = 3;

void judge_person(const Dossier& dossier, const Observation& seen, const Action& action, const Command& command,
                  Verdict& verdict) {
  if (!exists(command.person, dossier)) return verdict.refuse(Obstacle::needs_person);
  const std::int32_t known = seen.get(acquaintance, command.person.index());
  const bool open_door = dossier.stakeholders[command.person.index()].rank < k_rank_of_closed_doors;
  if (known == 0) return verdict.refuse(Obstacle::person_unknown);
  if (known == 1 && !open_door && action.is_contact) verdict.refuse(Obstacle::door_closed);
}

void judge_introduction(const Dossier& dossier, const Observation& seen, const Command& command, Verdict& verdict) {
  if (!exists(command.person, dossier)) return verdict.refuse(Obstacle::needs_person);
  if (!exists(command.second(), dossier)) return verdict.refuse(Obstacle::needs_second_person);
  if (command.person == command.second()) return verdict.refuse(Obstacle::same_person);
  if (seen.get(acquaintance, command.person.index()) < 2) verdict.refuse(Obstacle::person_not_met);
  const std::int32_t known = seen.get(acquaintance, command.second().index());
  if (known == 0) verdict.refuse(Obstacle::person_unknown);
  if (known == 2) verdict.refuse(Obstacle::already_met);
}

void judge_conditions(const Dossier& dossier, const Observation& seen, const Conditions& needs,
                      const Subjects& subjects, Verdict& verdict) {
  const auto refuse = [&](const Condition& condition) {
    const std::int32_t have = measure(dossier, seen.seen(), condition, subjects);
    verdict.refuse(Obstacle::condition, have, have < condition.at_least ? condition.at_least : condition.at_most,
                   &condition);
  };
  for (const Condition& condition : needs.all)
    if (!holds(dossier, seen.seen(), condition, subjects)) refuse(condition);
  if (!needs.any.empty() && !any_holds(dossier, seen.seen(), needs.any, subjects)) refuse(needs.any.front());
}

void judge_offer(const Dossier& dossier, const Observation& seen, const Command& command, Verdict& verdict) {
  const OfferId offer = command.offer();
  if (!offer.valid() || offer.index() >= dossier.offers.size()) return verdict.refuse(Obstacle::needs_offer);
  if (seen.get(offer_state, offer.index()) != static_cast<int>(OfferState::open))
    verdict.refuse(Obstacle::offer_closed);
  judge_conditions(dossier, seen, dossier.offers[offer.index()].needs, {}, verdict);
}

bool promise_stands(const Observation& seen, PromiseId promise) {
  if (!promise.valid() || promise.index() >= k_max_promises) return false;
  const auto state = static_cast<PromiseState>(seen.get(promise_state, promise.index()));
  return state == PromiseState::open || state == PromiseState::late;
}

void judge_aim(const Dossier& dossier, const Observation& seen, const Action& action, const Command& command,
               Verdict& verdict) {
  switch (action.aim) {
    case Aim::account:
    case Aim::colleague: break;
    case Aim::stakeholder: judge_person(dossier, seen, action, command, verdict); break;
    case Aim::introduction: judge_introduction(dossier, seen, command, verdict); break;
    case Aim::offer:
      judge_person(dossier, seen, action, command, verdict);
      judge_offer(dossier, seen, command, verdict);
      break;
    case Aim::promise:
      if (!command.promise().valid()) return verdict.refuse(Obstacle::needs_promise);
      if (!promise_stands(seen, command.promise())) verdict.refuse(Obstacle::promise_closed);
      break;
  }
}

void judge_company(const Dossier& dossier, const Action& action, const Command& command, Verdict& verdict) {
  const bool named = command.colleague.valid();
  const bool wanted = action.company == Company::required || action.aim == Aim::colleague;
  if (named && command.colleague.index() >= dossier.colleagues.size()) return verdict.refuse(Obstacle::needs_colleague);
  if (wanted && !named) verdict.refuse(Obstacle::needs_colleague);
  if (named && !wanted && action.company == Company::none) verdict.refuse(Obstacle::takes_no_colleague);
}

void judge_subject(const Dossier& dossier, const Action& action, const Command& command, Verdict& verdict) {
  const bool topic = command.topic.valid() && command.topic.index() < dossier.topics.size();
  if (action.asks_topic && !topic) verdict.refuse(Obstacle::needs_topic);
  if (action.asks_area && command.object >= k_areas) verdict.refuse(Obstacle::needs_area);
}

// A command that names more than is asked for would pass for another one than its twin.
void judge_surplus(const Action& action, const Command& command, Verdict& verdict) {
  const bool with_person =
      action.aim == Aim::stakeholder || action.aim == Aim::introduction || action.aim == Aim::offer;
  const bool with_object =
      action.asks_area || action.aim == Aim::offer || action.aim == Aim::promise || action.aim == Aim::introduction;
  if ((command.person.valid() && !with_person) || (command.has_object() && !with_object) ||
      (command.topic.valid() && !action.asks_topic) || command.answer != Answer::stop || command.detail != 0)
    verdict.refuse(Obstacle::unasked);
}

void judge_step(const Dossier& dossier, const Observation& seen, const Action& action, Verdict& verdict) {
  if (!has_effect(action, EffectKind::propose_step)) return;
  if (seen.get(stage) >= dossier.highest_stage) verdict.refuse(Obstacle::no_stage_above);
  if (seen.get(decline_pause) > 0) verdict.refuse(Obstacle::step_paused, seen.get(decline_pause));
}

// One offer, one door, one commitment, one joint step a month, whoever it goes through.
bool aims_at_the_same(const Dossier& dossier, const Action& action, const Command& command, const Command& earlier) {
  const Action& other = dossier.actions[earlier.action.index()];
  const bool singular = action.aim == Aim::offer || action.aim == Aim::introduction || action.aim == Aim::promise;
  if (singular && other.aim == action.aim && earlier.object == command.object) return true;
  return has_effect(action, EffectKind::propose_step) && has_effect(other, EffectKind::propose_step);
}

void judge_repetition(const Dossier& dossier, const Action& action, const Command& command, const Draft& draft,
                      Verdict& verdict) {
  std::int32_t planned = 0;
  for (const Command& earlier : draft) {
    if (earlier.verb != Verb::act) continue;
    planned += earlier.action == command.action ? 1 : 0;
    if (earlier == command || aims_at_the_same(dossier, action, command, earlier))
      verdict.refuse(Obstacle::already_planned);
  }
  if (planned >= action.per_month) verdict.refuse(Obstacle::too_often, planned, action.per_month);
}

void judge_action(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Verdict& verdict) {
  if (!command.action.valid() || command.action.index() >= dossier.actions.size())
    return verdict.refuse(Obstacle::unknown_action);
  const Action& action = dossier.actions[command.action.index()];
  judge_aim(dossier, seen, action, command, verdict);
  judge_company(dossier, action, command, verdict);
  judge_subject(dossier, action, command, verdict);
  judge_surplus(action, command, verdict);
  if (!verdict.allowed()) return;  // what follows speaks about a command that is complete
  judge_step(dossier, seen, action, verdict);
  judge_repetition(dossier, action, command, draft, verdict);
  if (verdict.settled()) return;
  const StakeholderId second = action.aim == Aim::introduction ? command.second() : StakeholderId{};
  judge_conditions(dossier, seen, action.needs, {command.person, second, command.colleague}, verdict);
}

std::int32_t promises_left(const Observation& seen, const Draft& draft) {
  std::int32_t left = 0;
  for (std::size_t promise = 0; promise < k_max_promises; ++promise)
    left += promise_stands(seen, PromiseId{promise}) ? 0 : 1;
  for (const Command& earlier : draft) left -= earlier.verb == Verb::answer && earlier.answer == Answer::wait ? 1 : 0;
  return left;
}

void judge_answer(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Verdict& verdict) {
  const RequestId id = command.request();
  const Request* request = id.valid() ? seen.request(id) : nullptr;
  if (request == nullptr) return verdict.refuse(Obstacle::needs_request);
  if (seen.get(request_state, id.index()) != static_cast<int>(RequestState::open))
    return verdict.refuse(Obstacle::request_closed);
  for (const Command& earlier : draft)
    if (earlier.verb == Verb::answer && earlier.object == command.object) verdict.refuse(Obstacle::already_answered);
  if (command.answer == Answer::wait && promises_left(seen, draft) == 0) verdict.refuse(Obstacle::promises_full);
  if (command.answer == Answer::stop && command.detail >= words<Reason>().size()) verdict.refuse(Obstacle::unasked);
  const std::int32_t furthest = furthest_wait(dossier, seen, *request);
  if (command.answer == Answer::wait && (command.detail < 1 || command.detail > furthest))
    verdict.refuse(Obstacle::date_too_far, command.detail, furthest);
  if (command.answer == Answer::go && request->helper.valid() && !colleague_of(dossier, request->helper).valid())
    verdict.refuse(Obstacle::no_helper);
}

Cost cost_of_work(const Dossier& dossier, const Request& request) {
  Cost cost{request.kam_days, request.helper_days, request.budget_eur, {}};
  if (request.helper.valid()) cost.colleague = colleague_of(dossier, request.helper);
  return cost;
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
  if (command.verb == Verb::answer) {
    const Request* request = command.request().valid() ? observation.request(command.request()) : nullptr;
    return command.answer == Answer::go && request != nullptr ? cost_of_work(dossier, *request) : Cost{};
  }
  const Action& action = dossier.actions[command.action.index()];
  if (action.aim == Aim::promise && command.promise().valid() && promise_stands(observation, command.promise())) {
    const RequestId request{static_cast<std::size_t>(observation.get(promise_request, command.promise().index()))};
    return cost_of_work(dossier, *observation.request(request));
  }
  return {action.kam_days, command.colleague.valid() ? action.colleague_days : 0, action.budget_eur, command.colleague};
}

Agenda::Agenda(const Dossier& dossier, const Observation& observation)
    : dossier_(dossier),
      observation_(observation),
      kam_days_(kam_days(dossier, observation.seen())),
      budget_eur_(observation.get(budget)) {
  for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
    colleague_days_[index] = colleague_days(dossier, observation.seen(), ColleagueId{index});
}

bool Agenda::allows(const Command& command, Refusals* refusals) const {
  Verdict verdict{command, refusals};
  if (observation_.get(ending) != 0) verdict.refuse(Obstacle::run_is_over);
  if (draft_.full()) verdict.refuse(Obstacle::month_is_full, static_cast<std::int32_t>(draft_.size()));
  if (verdict.settled()) return false;

  if (command.verb == Verb::answer)
    judge_answer(dossier_, observation_, draft_, command, verdict);
  else
    judge_action(dossier_, observation_, draft_, command, verdict);
  if (verdict.settled() || (command.verb == Verb::act && command.action.raw() >= dossier_.actions.size()))
    return verdict.allowed();

  const Cost cost = cost_of(dossier_, observation_, command);
  if (cost.kam_days > kam_days_) verdict.refuse(Obstacle::kam_days, kam_days_, cost.kam_days);
  if (cost.budget_eur > budget_eur_) verdict.refuse(Obstacle::budget, budget_eur_, cost.budget_eur);
  if (cost.colleague.valid() && cost.colleague.index() < dossier_.colleagues.size() && cost.colleague_days > 0) {
    const std::size_t colleague = cost.colleague.index();
    if (observation_.get(willingness, colleague) < dossier_.parameters.willing_floor_bp)
      verdict.refuse(Obstacle::colleague_unwilling, observation_.get(willingness, colleague),
                     dossier_.parameters.willing_floor_bp);
    else if (cost.colleague_days > colleague_days_[colleague])
      verdict.refuse(Obstacle::colleague_days, colleague_days_[colleague], cost.colleague_days);
  }
  return verdict.allowed();
}

void Agenda::add(const Command& command) {
  const Cost cost = cost_of(dossier_, observation_, command);
  kam_days_ -= cost.kam_days;
  budget_eur_ -= cost.budget_eur;
  if (cost.colleague.valid()) colleague_days_[cost.colleague.index()] -= cost.colleague_days;
  DIAPASON_ASSERT(kam_days_ >= 0 && budget_eur_ >= 0);
  draft_.add(command);
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
