#include <algorithm>

#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

bool brings_somebody(const Event& event) {
  return std::any_of(event.effects.begin(), event.effects.end(),
                     [](const Effect& effect) { return effect.kind == EffectKind::arrive; });
}

// Whoever isn't at the client, not yet or no more, neither speaks nor is spoken about.
bool can_happen(const Month& month, const Event& event) {
  return !event.from.valid() || month.get(present, event.from.index()) != 0 || brings_somebody(event);
}

// An event that waits for another, or for a flag, happens once for each time that this came, when its months are over.
bool is_its_time(const Month& month, std::size_t index) {
  const Event& event = month.plot.events[index];
  if (!event.after.valid() && !event.after_flag.valid()) return true;
  const std::int32_t came = event.after.valid() ? month.get(event_month, event.after.index())
                                                : month.get(flag_month, event.after_flag.index());
  const std::int32_t due = came + event.after_months;
  return came > 0 && month.number() >= due && month.get(event_month, index) < due;
}

// D26: an answer prepared for the situation keeps a part of the harm away.
void happen(Month& month, std::size_t index) {
  const Event& event = month.plot.events[index];
  const std::int32_t answer =
      event.situation.valid() ? prepared_answer_bp(month.dossier, month.state(), event.situation) : 0;
  Cause cause{Rule{event.rule}, Source::event, static_cast<std::uint8_t>(index)};
  month.add(event_count, index, 1, cause);
  month.put(event_month, index, month.number(), cause);
  if (event.from.valid()) month.encounters[event.from.index()].heard = true;
  if (answer > 0) cause.rule = Rule{26};
  Command on_behalf;
  on_behalf.person = event.from;
  apply_softened(month, event.effects, {cause, on_behalf, {}, 0}, times_bp(month.rules.rule_shield_bp, answer));
  constexpr std::int32_t k_eases_bp = 5'000;
  start_trouble(month, index, answer >= k_eases_bp, cause);
}

// D35: a client who is content and trusts us at the top asks for a review of the strategy by itself.
void let_client_call_a_review(Month& month) {
  constexpr std::int32_t k_content_bp = 6'000;
  constexpr std::int32_t k_calls_bp = 1'200;
  if (month.get(stage) < 2 || month.get(satisfaction) < k_content_bp) return;
  for (std::size_t person = 0; person < month.people(); ++person) {
    const bool at_the_top = month.get(rank, person) >= 3 && month.get(acquaintance, person) == 2;
    if (!at_the_top || trust_bp(month.dossier, month.state(), person) < k_content_bp) continue;
    if (month.luck.chance(k_calls_bp, Purpose::client_review, month.luck_of(person)))
      month.add(client_reviews, 1, {Rule{35}, Source::influence, static_cast<std::uint8_t>(person)});
    return;
  }
}

}  // namespace

// All conditions are read before any event happens: the order of events has no effect on whether they happen.
void let_events_happen(Month& month) {
  static_assert(k_max_events <= 64);
  std::uint64_t due = 0;
  for (std::size_t index = 0; index < month.plot.events.size(); ++index) {
    const Event& event = month.plot.events[index];
    if (month.get(event_count, index) < event.at_most && can_happen(month, event) && is_its_time(month, index) &&
        hold(month.dossier, month.state(), event.when, {event.from, {}, {}}))
      due |= std::uint64_t{1} << index;
  }
  for (std::size_t index = 0; index < month.plot.events.size(); ++index)
    if ((due >> index & 1U) != 0 &&
        month.luck.chance(month.plot.events[index].chance_bp, Purpose::event, month.plot.events[index].luck))
      happen(month, index);
  let_client_call_a_review(month);
}

}  // namespace diapason
