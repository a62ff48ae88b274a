#include "sim/agenda.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

PromiseState state_of(const Month& month, std::size_t promise) {
  return static_cast<PromiseState>(month.get(promise_state, promise));
}

bool is_word(const Month& month, std::size_t promise) {
  return month.get(promise_kind, promise) == static_cast<int>(CommitmentKind::word);
}

// The request whose work was promised; nullptr for the word of an executive (D33).
const Request* request_of(const Month& month, std::size_t promise) {
  if (is_word(month, promise)) return nullptr;
  return &month.plot.requests[static_cast<std::size_t>(month.get(promise_request, promise))];
}

std::int32_t weight_of(const Request* request) { return request == nullptr ? k_whole_bp : request->weight_bp; }

std::size_t person_of(const Month& month, std::size_t promise) {
  return static_cast<std::size_t>(month.get(promise_person, promise));
}

Cause cause_of(const Month& month, std::size_t promise) {
  const bool word = is_word(month, promise);
  const std::int32_t owner = month.get(promise_owner, promise);
  const std::int32_t index =
      word ? owner - 1 - static_cast<std::int32_t>(k_max_colleagues) : month.get(promise_request, promise);
  Cause cause{Rule{17}, word ? Source::word : Source::promise, static_cast<std::uint8_t>(index)};
  cause.actor = static_cast<std::uint8_t>(owner);
  return cause;
}

void enter(Month& month, CommitmentKind kind, std::size_t request, std::size_t person, std::int32_t due_month,
           OwnPersonId owner, const Cause& cause) {
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    if (state_of(month, promise) != PromiseState::none) continue;
    month.put(promise_state, promise, static_cast<std::int32_t>(PromiseState::open), cause);
    month.put(promise_kind, promise, static_cast<std::int32_t>(kind), cause);
    month.put(promise_request, promise, static_cast<std::int32_t>(request), cause);
    month.put(promise_person, promise, static_cast<std::int32_t>(person), cause);
    month.put(promise_month, promise, month.number(), cause);
    month.put(promise_due, promise, due_month, cause);
    month.put(promise_owner, promise, static_cast<std::int32_t>(owner.index()), cause);
    return;
  }
}

// Whoever listens to the person promised hears of a broken word; the person promised pays attention most.
constexpr std::int32_t k_witness_listens_percent = 20;
constexpr std::int32_t k_witness_share = 3;

void tell_witnesses(Month& month, std::size_t person, std::int32_t amount_bp, const Cause& cause) {
  for (std::size_t other = 0; other < month.people(); ++other)
    if (month.get(influence, person, other) >= k_witness_listens_percent)
      move_trust(month, other, TrustPart::reliability, amount_bp / k_witness_share, cause);
}

void close_request(Month& month, std::size_t promise, RequestState outcome, const Cause& cause) {
  if (is_word(month, promise)) return;
  const auto request = static_cast<std::size_t>(month.get(promise_request, promise));
  month.put(request_state, request, static_cast<std::int32_t>(outcome), cause);
}

void miss(Month& month, std::size_t promise) {
  const std::size_t person = person_of(month, promise);
  const bool first_miss = state_of(month, promise) == PromiseState::open;
  const Cause cause = cause_of(month, promise);
  const std::int32_t stake = first_miss ? month.rules.late_bp : month.rules.broken_bp;
  const std::int32_t amount = -times_bp(stake, weight_of(request_of(month, promise)));
  move_trust(month, person, TrustPart::reliability, amount, cause);
  month.encounters[person].heard = true;
  month.put(promise_state, promise, static_cast<std::int32_t>(first_miss ? PromiseState::late : PromiseState::none),
            cause);
  month.add(first_miss ? promises_late : promises_broken, 1, cause);
  if (!first_miss) close_request(month, promise, RequestState::broken, cause);
  if (!first_miss) tell_witnesses(month, person, amount, cause);
}

// D10, D12: whoever does the work becomes known for it, and not only the one who was asked.
void tie_by_work(Month& month, OwnPersonId own, std::size_t person, std::int32_t days, Cause cause) {
  constexpr std::int32_t k_tie_of_a_day_bp = 400;
  if (days <= 0) return;
  cause.actor = own.raw();
  month.encounters[person].touched_by |= 1U << own.index();
  const std::int32_t now = month.get(tie, own.index(), person);
  month.add(tie, own.index(), person, towards_end(now, days * k_tie_of_a_day_bp), cause);
}

}  // namespace

void serve(Month& month, const Request& request, const Cause& cause) {
  const std::size_t person = request.from.index();
  Encounter& encounter = month.encounters[person];
  encounter.heard = encounter.served = true;
  tie_by_work(month, k_kam, person, request.kam_days, cause);
  const ColleagueId helper = colleague_of(month.dossier, request.helper);
  if (!helper.valid()) return;
  tie_by_work(month, own_person(helper), person, request.helper_days, cause);
  if (request.kam_days == 0) encounter.alone |= 1U << own_person(helper).index();
}

std::int32_t worth_of_work_bp(const Month& month, RequestId id) {
  const std::int32_t waited = month.number() - month.get(request_month, id.index());
  return worth_of_work_bp(month.rules, month.plot.requests[id.index()], waited);
}

void promise_work(Month& month, RequestId request, std::int32_t due_month, const Cause& cause) {
  enter(month, CommitmentKind::request, request.index(), month.plot.requests[request.index()].from.index(), due_month,
        k_kam, cause);
}

// D33: said on the spot, for two months from now. With the book full it is forgotten at once, and noticed.
void give_word(Month& month, std::size_t person, OwnPersonId owner, const Cause& cause) {
  constexpr std::int32_t k_word_months = 2;
  enter(month, CommitmentKind::word, 0, person, month.number() + k_word_months, owner, cause);
}

void deliver(Month& month, PromiseId id, const Cause& action) {
  const std::size_t promise = id.index();
  if (state_of(month, promise) == PromiseState::none) return;
  const Request* request = request_of(month, promise);
  const std::size_t person = person_of(month, promise);
  Cause cause = cause_of(month, promise);
  cause.command = action.command;
  const bool in_time = state_of(month, promise) == PromiseState::open;
  const std::int32_t kept =
      request == nullptr
          ? month.rules.kept_bp
          : worth_of_work_bp(month, RequestId{static_cast<std::size_t>(month.get(promise_request, promise))});
  move_trust(month, person, TrustPart::reliability, in_time ? kept : kept / 3, cause);
  month.encounters[person].heard = month.encounters[person].served = true;
  if (request != nullptr) serve(month, *request, cause);
  month.put(promise_state, promise, static_cast<std::int32_t>(PromiseState::none), cause);
  if (in_time) month.add(promises_kept, 1, cause);
  close_request(month, promise, RequestState::kept, cause);
  if (request == nullptr) return;
  Command on_behalf;
  on_behalf.person = request->from;
  apply(month, request->done, {cause, on_behalf, {}, 0});
}

void settle_promises(Month& month) {
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    const PromiseState state = state_of(month, promise);
    const std::int32_t overdue = month.number() - month.get(promise_due, promise);
    const bool missed = (state == PromiseState::open && overdue >= 0) || (state == PromiseState::late && overdue > 0);
    if (missed) miss(month, promise);
  }
}

}  // namespace diapason
