#include <algorithm>

#include "coach/textbook_parts.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_tied_bp = 1'500;  // what the playbook asks of whoever negotiates with us

std::int32_t days_of(const Request& request) { return request.kam_days + request.helper_days; }

// What wrongs somebody, costs the client who asks, holds up work under way or takes a day of every month to come serves
// nobody in the end.
bool serves_nobody(const Request& request) {
  return !request.fair || work_moves(request, EffectKind::client_value, false) ||
         work_moves(request, EffectKind::duties, true) || work_moves(request, EffectKind::project_setback, true);
}

// Why it can't be: it serves nobody, costs too much, or finds no hands (D16).
Reason reason_for(const Moves& moves, const Request& request) {
  if (serves_nobody(request)) return Reason::their_interest;
  if (costs_margin_for_good(request) || request.budget_eur * 5 > moves.agenda.budget_left()) return Reason::cost;
  if (days_of(request) >= 4) return Reason::capacity;
  return Reason::their_interest;
}

// What a request is worth to us: who asks, and how much it matters to them, in days that we would spend for it.
bool is_worth_it(const Moves& moves, const Request& request) {
  if (serves_nobody(request) || costs_margin_for_good(request)) return false;
  const std::size_t person = request.from.index();
  const std::int32_t standing = 1 + moves.rank_of(person) + (moves.has_a_say(person) ? 1 : 0);
  const std::int32_t worth = times_bp(std::int64_t{standing} + 1, request.weight_bp);
  return request.budget_eur * 4 <= moves.agenda.budget_left() && days_of(request) <= worth;
}

// D17: what one can't do in any month had better not be promised. A colleague who lacks a day will find it once won.
std::int32_t date_for(const Moves& moves, const Request& request) {
  const std::int32_t furthest = furthest_wait(moves.dossier, moves.seen, request);
  const ColleagueId helper = colleague_of(moves.dossier, request.helper);
  if (!helper.valid()) return std::min(2, furthest);
  const std::int32_t lacking = request.helper_days - colleague_days(moves.dossier, moves.seen.seen(), helper);
  if (lacking <= 0) return std::min(2, furthest);
  const bool could = moves.dossier.colleagues[helper.index()].days_month >= request.helper_days;
  return could && lacking == 1 && furthest > 2 ? furthest : 0;
}

// Whether the request can be answered next month as well.
bool may_still_wait(const Moves& moves, RequestId id, const Request& request) {
  return moves.seen.get(month) + 1 < moves.seen.get(request_month, id.index()) + request.answer_months;
}

// D16: what can wait this long is worth nearly as much on a date, and leaves this month's days to what presses.
bool presses(const Request& request) {
  constexpr std::int32_t k_long_wait_months = 5;
  return request.wait_months < k_long_wait_months;
}

bool promise(Moves& moves, RequestId id, const Request& request) {
  const std::int32_t wait = date_for(moves, request);
  return wait > 0 && moves.add(answer_wait(id, wait));
}

// Yes to what is worth it, now or for a date; whether there was a way.
bool agree(Moves& moves, RequestId id, const Request& request, Textbook::Answers answers) {
  const bool promises = answers != Textbook::Answers::never_promise;
  const bool date_first = answers == Textbook::Answers::always_promise || (promises && !presses(request));
  if (date_first && promise(moves, id, request)) return true;
  if (moves.add(answer_go(id))) return true;
  return promises ? promise(moves, id, request) : may_still_wait(moves, id, request);
}

void answer(Moves& moves, RequestId id, const Request& request, const Textbook& book) {
  if (book.answers == Textbook::Answers::always_go) {
    if (!moves.add(answer_go(id)) && furthest_wait(moves.dossier, moves.seen, request) > 0)
      moves.add(answer_wait(id, 1));
    return;
  }
  const bool judged = book.answers != Textbook::Answers::always_stop;
  if (judged && is_worth_it(moves, request) && agree(moves, id, request, book.answers)) return;
  moves.add(answer_stop(id, judged ? reason_for(moves, request) : Reason::capacity));
}

// To whom an offer is put: whom it answers a need of, and who is most likely to say yes.
std::size_t best_person_for(const Moves& moves, std::size_t offer, std::int32_t sure_enough_bp) {
  std::size_t best = moves.people();
  std::int32_t best_margin = sure_enough_bp;
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.met(person)) continue;
    const std::int32_t margin = moves.offer_margin_bp(offer, person);
    if (margin <= best_margin ||
        !answers_a_need(moves.dossier, moves.seen.seen(), OfferId{offer}, StakeholderId{person}))
      continue;
    best = person;
    best_margin = margin;
  }
  return best;
}

bool is_open(const Moves& moves, std::size_t offer) {
  return moves.seen.get(offer_state, offer) == static_cast<int>(OfferState::open) &&
         moves.seen.get(offer_heard, offer) != 0;
}

// D50: what comes before the sale decides it.
void prepare_before(Moves& moves, std::size_t offer) {
  for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague)
    if (moves.for_object(moves.actions.prepare_offer, offer, ColleagueId{colleague})) return;
}

// Whoever has a say and a tie with us, is likeliest to sign; `people()` when there is nobody.
std::size_t counterpart_of_the_contract(const Moves& moves) {
  std::size_t best = moves.people();
  std::int32_t most = 0;
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.met(person) || !moves.has_a_say(person) || moves.seen.get(tie, k_kam.index(), person) < k_tied_bp)
      continue;
    const std::int32_t score = contract_score_bp(moves.dossier, moves.seen.seen(), StakeholderId{person});
    if (best < moves.people() && score <= most) continue;
    best = person;
    most = score;
  }
  return best;
}

// What a clause adds to the draft is weighed by the balance of the whole.
bool would_sign(const Moves& moves, std::size_t person) {
  return contract_score_bp(moves.dossier, moves.seen.seen(), StakeholderId{person}) >= k_contract_signed_bp + 300;
}

// Whether they would agree to a clause, or nearly: then we hear their terms.
bool would_agree(const Moves& moves, std::size_t clause, std::size_t person) {
  return clause_score_bp(moves.dossier, moves.seen.seen(), ClauseId{clause}, StakeholderId{person}) >=
         k_clause_agreed_bp;
}

void draft_clauses(Moves& moves, std::size_t counterpart, bool win_win) {
  constexpr std::int32_t k_fair_bp = 300;
  std::int32_t drafted = moves.seen.get(clauses_drafted);
  for (std::size_t clause = 0; clause < moves.dossier.clauses.size(); ++clause) {
    if ((drafted >> clause & 1) != 0) continue;
    const Clause& term = moves.dossier.clauses[clause];
    if (term.one_price) continue;  // what the sites cost would have to be known first (D51)
    const std::int32_t with = drafted | 1 << clause;
    const std::int32_t balance = balance_bp(moves.dossier, moves.seen.seen(), with);
    const bool fair = balance <= k_fair_bp && balance >= -k_fair_bp * 3;
    const bool ours = term.ours_eur > term.theirs_eur;
    const bool wanted = win_win ? fair && would_agree(moves, clause, counterpart) : ours;
    if (wanted && moves.for_clause(clause, counterpart)) drafted = with;
  }
}

}  // namespace

void answer_requests(Moves& moves, const Textbook& book) {
  for (std::size_t index = 0; index < k_max_requests; ++index)
    if (const Request* request = moves.seen.request(RequestId{index})) answer(moves, RequestId{index}, *request, book);
}

// D40: to the root with a colleague, to the sponsor (D34), and only then a quick fix.
void settle_troubles(Moves& moves, const Textbook& book) {
  for (std::size_t index = 0; index < k_max_events; ++index) {
    if (moves.seen.get(trouble_left, index) == 0) continue;
    const Event* event = moves.seen.event(EventId{index});
    const bool named = event != nullptr && event->from.valid() && moves.seen.get(present, event->from.index()) != 0;
    const ColleagueId helper = named ? moves.best_colleague_for(event->from.index(), 2) : ColleagueId{std::size_t{0}};
    if (book.goes_to_the_root && helper.valid() && moves.for_object(moves.actions.root_cause, index, helper)) continue;
    if (book.escalates && moves.seen.get(trouble_eased, index) == 0 && moves.for_object(moves.actions.escalate, index))
      continue;
    if (!book.goes_to_the_root) moves.for_object(moves.actions.quick_fix, index);
  }
}

void make_offers(Moves& moves) {
  constexpr std::int32_t k_sure_enough_bp = 400;
  constexpr std::int32_t k_within_reach_bp = -1'800;
  for (std::size_t offer = 0; offer < moves.dossier.offers.size(); ++offer) {
    if (!is_open(moves, offer)) continue;
    const std::size_t sure = best_person_for(moves, offer, k_sure_enough_bp);
    if (sure < moves.people())
      moves.for_offer(offer, sure);
    else if (moves.seen.get(offer_prepared, offer) < 70 &&
             best_person_for(moves, offer, k_within_reach_bp) < moves.people())
      prepare_before(moves, offer);
  }
}

void work_on_projects(Moves& moves) {
  for (std::size_t offer = 0; offer < moves.dossier.offers.size(); ++offer) {
    if (moves.seen.get(project_due, offer) == 0) continue;
    for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague)
      if (moves.for_object(moves.actions.work_on_project, offer, ColleagueId{colleague})) break;
  }
}

// D20: a partnership is written down once it is one, clause by clause, so that both earn.
void negotiate(Moves& moves, const Textbook& book) {
  if (book.contract == Textbook::Contract::none || moves.seen.get(stage) < 2) return;
  if (moves.seen.get(contract_month) != 0) return;
  const std::size_t signer = counterpart_of_the_contract(moves);
  if (signer == moves.people()) return;
  const bool drafted = moves.seen.get(clauses_drafted) != moves.seen.get(clauses_signed);
  if (drafted && would_sign(moves, signer))
    moves.with_person(moves.actions.sign_contract, signer);
  else if (!drafted && moves.trust(signer) >= 5'000)
    draft_clauses(moves, signer, book.contract == Textbook::Contract::win_win);
}

void use_good_name(Moves& moves) {
  constexpr std::int32_t k_ready_bp = 6'100;
  if (moves.dossier.economy.reference_month_eur == 0 || moves.seen.get(reference) != 0) return;
  for (std::size_t person = 0; person < moves.people(); ++person)
    if (moves.met(person) && (moves.trust(person) + moves.seen.get(satisfaction)) / 2 >= k_ready_bp &&
        moves.with_person(moves.actions.ask_reference, person))
      return;
}

}  // namespace diapason
