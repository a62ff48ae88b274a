#include "coach/textbook.hpp"

#include <algorithm>

#include "coach/textbook_parts.hpp"
#include "sim/mechanisms.hpp"
#include "sim/stage.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_sure_bp = 200;  // what makes a proposal safe beyond what it takes
constexpr std::int32_t k_rash_bp = -1'500;

// The joint step is proposed when it is believed to be ripe, to the person with whom it has the best chance (D3).
void propose_step(Moves& moves, const Textbook& book) {
  const State& seen = moves.seen.seen();
  const std::int32_t aim = book.aims_at != 0          ? book.aims_at
                           : book.climbs_at_any_price ? moves.dossier.highest_stage
                                                      : stage_that_suits(moves.dossier, moves.seen);
  if (book.aims_at != 0 && seen.get(stage) > book.aims_at) moves.for_account(moves.actions.step_down);
  if (seen.get(stage) >= std::min(aim, book.highest_stage)) return;
  const Gate* gate = gate_up(moves.dossier, seen);
  if (gate == nullptr) return;
  if (!book.climbs_at_any_price && !stands_open(moves.dossier, seen, *gate)) return;
  std::size_t best = moves.people();
  std::int32_t best_readiness = gate->accept_bp + (book.climbs_at_any_price ? k_rash_bp : k_sure_bp);
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.met(person)) continue;
    const std::int32_t readiness = step_readiness_bp(moves.dossier, seen, StakeholderId{person});
    if (readiness <= best_readiness) continue;
    best = person;
    best_readiness = readiness;
  }
  if (best < moves.people()) moves.with_person(moves.actions.propose_step, best);
}

// The textbook: keep promises, analyse, plan, win the hierarchy, the sponsor and the team, listen, bring people of one
// trade together, hand over, share what is known, offer what answers a need, and climb as far as suits the account.
class TextbookPolicy final : public Policy {
 public:
  TextbookPolicy(const Dossier& dossier, const Textbook& book) : dossier_(dossier), actions_(dossier), book_(book) {}

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    const std::int32_t number = seen.get(month) + 1;
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    settle_troubles(moves, book_);
    answer_requests(moves, book_);
    propose_step(moves, book_);
    work_on_projects(moves);
    if (book_.plans) plan_ahead(moves, book_);
    // A few weeks of analysis in a few months, a quarter in two years (D27). Whoever is everybody's switchboard lets go
    // of contacts first: overload leaves no head for it (D7).
    const bool head_is_free = overload_days(dossier_, seen.seen()) < 2;
    if (book_.plans && head_is_free && number <= std::min(book_.analysis_months, dossier_.horizon_months / 8))
      take_stock(moves);
    carry_the_hierarchy(moves, book_);
    work_with_the_sponsor(moves, book_);
    know_and_share(moves, book_);
    make_offers(moves);
    care_for_the_buyer(moves, book_);
    keep_the_team(moves, book_);
    bring_people_together(moves, book_);
    negotiate(moves, book_);
    get_to_know_people(moves, book_);
    share_ties(moves, book_);
    open_doors(moves);
    if (book_.lobbies) have_others_speak(moves);
    if (book_.prepares_answers) prepare_for_what_may_come(moves);
    use_good_name(moves);
    if (book_.shows_value && moves.highest_met() < moves.people())
      moves.with_person(actions_.show_value, moves.highest_met());
    keep_contact(moves);
    analyse(moves, k_whole_bp);
  }

 private:
  const Dossier& dossier_;
  KnownActions actions_;
  Textbook book_;
};

// The stage that an offer asks for, 1 where it asks for none.
std::int32_t stage_needed(const Offer& offer) {
  std::int32_t needed = 1;
  for (const Condition& condition : offer.needs.all) {
    if (condition.measure == Measure::stage) needed = std::max(needed, condition.at_least);
    if (condition.measure == Measure::pairs_autonomous && condition.at_least > 0) needed = std::max(needed, 2);
  }
  return needed;
}

// What a month on a stage brings both sides, beyond what the account brings anyway.
std::int64_t worth_a_month(const Dossier& dossier, const Observation& seen, std::int32_t at_stage) {
  std::int64_t worth = times_bp(seen.get(revenue_month), joint_savings_bp(dossier.parameters, at_stage)) -
                       stage_cost_eur(dossier.parameters, at_stage);
  for (std::size_t index = 0; index < dossier.offers.size(); ++index) {
    const Offer& offer = dossier.offers[index];
    const bool possible =
        seen.get(offer_heard, index) != 0 && seen.get(offer_state, index) != static_cast<int>(OfferState::refused);
    if (possible && stage_needed(offer) <= at_stage)
      worth += times_bp(offer.revenue_month_eur, offer.margin_bp) + offer.client_value_eur;
  }
  return worth;
}

}  // namespace

std::int32_t stage_that_suits(const Dossier& dossier, const Observation& seen) {
  std::int32_t best = 1;
  for (std::int32_t at_stage = 2; at_stage <= dossier.highest_stage; ++at_stage)
    if (worth_a_month(dossier, seen, at_stage) > worth_a_month(dossier, seen, best)) best = at_stage;
  return best;
}

std::unique_ptr<Policy> make_textbook(const Dossier& dossier, const Textbook& textbook) {
  return std::make_unique<TextbookPolicy>(dossier, textbook);
}

}  // namespace diapason
