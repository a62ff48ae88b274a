#include "view/joint_steps.hpp"

#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {

StepWeighed weigh_step(const Lens& lens, const State& state, StakeholderId by) {
  const std::int32_t stage = state.get(Quantity::stage);
  const Gate& gate = lens.dossier.gates[static_cast<std::size_t>(stage) - 1];
  StepWeighed weighed;
  weighed.missing.reserve(gate.conditions.size() + 1);
  for (const Condition& condition : gate.conditions)
    if (!holds(lens.dossier, state, condition))
      weighed.missing.push_back(condition_words(lens, condition, {}, false).name);
  if (!gate.any.empty() && !any_holds(lens.dossier, state, gate.any))
    weighed.missing.push_back(gate_alternative(lens, gate.any, false).name);
  weighed.trust = divide_rounded(step_readiness_bp(lens.dossier, state, by), 100);
  weighed.needed = divide_rounded(gate.accept_bp, 100);
  const bool unsupported =
      stage >= 2 && state.get(Quantity::months_unsupported) >= lens.dossier.parameters.support_months;
  if (!weighed.missing.empty())
    weighed.reason = StepReason::condition_missing;
  else if (unsupported)
    weighed.reason = StepReason::no_support;
  else if (weighed.trust < weighed.needed)
    weighed.reason = StepReason::too_little_trust;
  return weighed;
}

const Command* proposed_step(const Lens& lens, std::int32_t month) {
  for (const Command& command : lens.session.months()[static_cast<std::size_t>(month)].commands)
    if (command.verb == Verb::act && has_effect(lens.dossier.actions[command.action.index()], EffectKind::propose_step))
      return &command;
  return nullptr;
}

bool was_step_taken(const Lens& lens, std::int32_t month) {
  const auto months = lens.session.months();
  const auto place = static_cast<std::size_t>(month);
  return proposed_step(lens, month) != nullptr &&
         months[place].after.get(Quantity::stage) > months[place - 1].after.get(Quantity::stage);
}

StepWeighed declined_as_known(const Lens& lens, std::int32_t month) {
  const Lens then{lens.session, lens.language, month};
  return weigh_step(then, then.seen.seen(), proposed_step(lens, month)->person);
}

std::string declined_in_words(const Lens& lens, std::int32_t month) {
  const Filler who{"who", lens.person(proposed_step(lens, month)->person)};
  const StepWeighed weighed = declined_as_known(lens, month);
  switch (weighed.reason) {
    case StepReason::condition_missing:
      return lens.say(Key::step_declined_missing, {who, {"list", join(weighed.missing, lens.language)}});
    case StepReason::no_support: return lens.say(Key::step_declined_unsupported, {who});
    case StepReason::too_little_trust:
      return lens.say(Key::step_declined_trust, {who, {"have", weighed.trust}, {"need_n", weighed.needed}});
    case StepReason::chance: break;
  }
  return lens.say(Key::step_declined_chance, {who});
}

bool was_step_declined(const Lens& lens, std::int32_t month) {
  return proposed_step(lens, month) != nullptr && !was_step_taken(lens, month);
}

ClosestToYes closest_to_yes(const Lens& lens) {
  ClosestToYes closest;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    if (!lens.here(person) || !lens.met(person)) continue;
    const std::int32_t readiness = step_readiness_bp(lens.dossier, lens.seen.seen(), StakeholderId{person});
    if (!closest.person.valid() || readiness > closest.readiness_bp) closest = {StakeholderId{person}, readiness};
  }
  return closest;
}

std::string step_takes_words(const Lens& lens, const Gate& gate) {
  const ClosestToYes closest = closest_to_yes(lens);
  const Filler needed{"need_n", points(gate.accept_bp)};
  if (!closest.person.valid()) return lens.say(Key::step_takes, {needed});
  return lens.say(Key::step_takes_with,
                  {needed, {"who", lens.person(closest.person)}, {"have", points(closest.readiness_bp)}});
}

std::string step_pause_words(const Lens& lens) {
  const std::int32_t pause = lens.get(Quantity::decline_pause);
  if (pause == 0) return "";
  std::int32_t declined = lens.month - 1;
  while (declined > 1 && !was_step_declined(lens, declined)) --declined;
  const std::int32_t again = lens.month + pause;
  return lens.say(again > lens.dossier.horizon_months ? Key::step_pause_for_good : Key::step_pause,
                  {{"n", declined}, {"month", again}});
}

std::string step_declined_news(const Lens& lens) {
  if (std::string pause = step_pause_words(lens); !pause.empty()) return pause;
  const std::int32_t played = lens.month - 1;
  const bool can_try_again = played > 0 && was_step_declined(lens, played) && played < lens.dossier.horizon_months;
  return can_try_again ? lens.say(Key::step_pause, {{"n", played}, {"month", lens.month}}) : "";
}

}  // namespace diapason
