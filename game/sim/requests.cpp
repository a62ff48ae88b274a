#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

void set_state(Month& month, RequestId request, RequestState state, const Cause& cause) {
  month.put(request_state, request.index(), static_cast<std::int32_t>(state), cause);
}

// D42: a request is also an insight, even refused.
void learn_from(Month& month, const Request& request, const Cause& cause) {
  if (request.teaches.valid() && !month.imagined)
    find_need(month, request.from.index(), request.teaches, cause.as(Rule{42}, Source::request, cause.index));
}

// Which reason convinces is the client's secret: a forecast has only the odds of three.
bool is_convincing(const Month& month, const Request& request, Reason reason, std::uint8_t index) {
  if (!month.imagined) return reason == request.best_reason;
  constexpr std::int32_t k_one_of_three_bp = 3'333;
  return month.luck.chance(k_one_of_three_bp, Purpose::belief, 2'000 + std::uint32_t{index},
                           static_cast<std::uint32_t>(reason));
}

// A refusal costs closeness; a reason that is the right one halves that and shows that we don't serve ourselves.
void refuse(Month& month, const Request& request, Reason reason, const Cause& cause) {
  const std::size_t person = request.from.index();
  const bool convincing = is_convincing(month, request, reason, cause.index);
  const std::int32_t cost = times_bp(month.rules.refused_bp, request.weight_bp);
  move_trust(month, person, TrustPart::closeness, convincing ? -cost / 2 : -cost, cause);
  if (convincing)
    move_trust(month, person, TrustPart::self_interest, -cost / 2, cause);
  else
    move_trust(month, person, TrustPart::reliability, -cost / 2, cause);
}

// Done at once: most of the reliability that a kept promise shows, without the risk of one, and the pleasure of not
// having to wait (D16).
constexpr std::int32_t k_yes_is_reliable_bp = 7'000;
constexpr std::int32_t k_yes_brings_close_bp = 5'000;

void grant(Month& month, const Request& request, const Command& command, const Cause& cause) {
  // D4: the sooner it is done the better; how soon depends on the stage.
  const std::int32_t promptness = ramp(reaction_days(month.dossier, month.state(), request.from), 1, 11'000, 15, 7'000);
  const std::int32_t worth = times_bp(worth_of_work_bp(month, command.request()), promptness);
  serve(month, request, cause);
  move_trust(month, request.from.index(), TrustPart::reliability, times_bp(worth, k_yes_is_reliable_bp), cause);
  move_trust(month, request.from.index(), TrustPart::closeness, times_bp(worth, k_yes_brings_close_bp), cause);
  Command on_behalf = command;
  on_behalf.person = request.from;
  apply(month, request.done, {cause, on_behalf, {}, 0});
}

void settle(Month& month, const Command& command, std::uint8_t place) {
  const RequestId id = command.request();
  const Request& request = month.plot.requests[id.index()];
  Cause cause{Rule{16}, Source::answer, id.raw()};
  cause.actor = k_kam.raw();
  cause.command = place;
  month.encounters[request.from.index()].heard = true;
  learn_from(month, request, cause);
  switch (command.answer) {
    case Answer::stop:
      set_state(month, id, RequestState::stopped, cause);
      refuse(month, request, static_cast<Reason>(command.detail), cause);
      break;
    case Answer::wait:
      set_state(month, id, RequestState::promised, cause);
      promise_work(month, id, month.number() + command.detail, cause);
      break;
    case Answer::go:
      set_state(month, id, RequestState::granted, cause);
      grant(month, request, command, cause);
      break;
  }
}

void let_lapse(Month& month, RequestId id) {
  const Request& request = month.plot.requests[id.index()];
  const bool open = month.get(request_state, id.index()) == static_cast<int>(RequestState::open);
  if (!open || month.number() < month.get(request_month, id.index()) + request.answer_months) return;
  const Cause cause{Rule{16}, Source::request, id.raw()};
  set_state(month, id, RequestState::unanswered, cause);
  const std::int32_t cost = times_bp(month.rules.ignored_bp, request.weight_bp);
  move_trust(month, request.from.index(), TrustPart::reliability, -cost, cause);
  move_trust(month, request.from.index(), TrustPart::closeness, -cost / 2, cause);
  month.encounters[request.from.index()].heard = true;
}

void come_in(Month& month, std::size_t index) {
  const Cause cause{Rule{16}, Source::request, static_cast<std::uint8_t>(index)};
  set_state(month, RequestId{index}, RequestState::open, cause);
  month.put(request_month, index, month.number(), cause);
  make_acquaintance(month, month.plot.requests[index].from.index(), 1, cause);
}

}  // namespace

void answer_requests(Month& month, std::span<const Command> commands) {
  for (std::size_t place = 0; place < commands.size(); ++place)
    if (commands[place].verb == Verb::answer) settle(month, commands[place], static_cast<std::uint8_t>(place));
  for (std::size_t index = 0; index < month.plot.requests.size(); ++index) let_lapse(month, RequestId{index});
}

// All conditions are read before any request arrives: the order of requests has no effect.
void let_requests_arrive(Month& month) {
  static_assert(k_max_requests <= 32);
  std::uint32_t due = 0;
  for (std::size_t index = 0; index < month.plot.requests.size(); ++index) {
    const Request& request = month.plot.requests[index];
    const bool waiting = month.get(request_state, index) == static_cast<int>(RequestState::not_yet);
    if (waiting && month.get(present, request.from.index()) != 0 &&
        hold(month.dossier, month.state(), request.when, {request.from, {}, {}}))
      due |= 1U << index;
  }
  for (std::size_t index = 0; index < month.plot.requests.size(); ++index)
    if ((due >> index & 1U) != 0 &&
        month.luck.chance(month.plot.requests[index].chance_bp, Purpose::request, month.plot.requests[index].luck))
      come_in(month, index);
}

}  // namespace diapason
