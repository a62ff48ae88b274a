#include <algorithm>

#include "coach/textbook_parts.hpp"

namespace diapason {
namespace {

using enum Quantity;

Area weakest_area(const Moves& moves) {
  std::size_t weakest = 0;
  for (std::size_t area = 1; area < k_areas; ++area)
    if (moves.seen.get(knowledge, area) < moves.seen.get(knowledge, weakest)) weakest = area;
  return static_cast<Area>(weakest);
}

bool is_chosen(const Moves& moves, std::size_t item) { return (moves.seen.get(plan_chosen) >> item & 1) != 0; }

std::int32_t chosen_of(const Moves& moves, PlanPart part) {
  std::int32_t chosen = 0;
  for (std::size_t item = 0; item < moves.dossier.plan_items.size(); ++item)
    chosen += moves.dossier.plan_items[item].part == part && is_chosen(moves, item) ? 1 : 0;
  return chosen;
}

bool decide(Moves& moves, std::size_t item) { return moves.for_object(moves.actions.decide_plan, item); }

// D38: what we take the stage to be, and whether to climb.
void decide_strategy(Moves& moves, const Textbook& book) {
  const std::int32_t now = moves.seen.get(stage);
  const bool up = now < std::min(stage_that_suits(moves.dossier, moves.seen), book.highest_stage);
  for (std::size_t item = 0; item < moves.dossier.plan_items.size(); ++item) {
    const PlanItem& entry = moves.dossier.plan_items[item];
    const bool wanted = (entry.part == PlanPart::diagnosis && entry.stage == now) ||
                        (entry.part == PlanPart::course && entry.climb == up);
    if (wanted && !is_chosen(moves, item)) decide(moves, item);
  }
}

// Programmes on what we do anyway are the ones that get carried out (D28).
void decide_programmes(Moves& moves) {
  constexpr std::int32_t k_objectives = 2;
  constexpr std::int32_t k_programmes = 2;
  const Dossier& dossier = moves.dossier;
  std::int32_t objectives = chosen_of(moves, PlanPart::objective);
  std::int32_t programmes = chosen_of(moves, PlanPart::relational);
  bool oriented = chosen_of(moves, PlanPart::orientation) > 0;
  for (std::size_t item = 0; item < dossier.plan_items.size(); ++item) {
    if (is_chosen(moves, item)) continue;
    const PlanPart part = dossier.plan_items[item].part;
    if (part == PlanPart::orientation && !oriented)
      oriented = decide(moves, item);
    else if (part == PlanPart::objective && objectives < k_objectives)
      objectives += decide(moves, item) ? 1 : 0;
    else if (part == PlanPart::relational && programmes < k_programmes)
      programmes += decide(moves, item) ? 1 : 0;
  }
}

// A volunteer, keen, outside the line of command, with room for one account more (D31, D32).
std::size_t best_candidate(const Moves& moves) {
  const Dossier& dossier = moves.dossier;
  std::size_t best = dossier.sponsors.size();
  std::int32_t most = 0;
  for (std::size_t candidate = 0; candidate < dossier.sponsors.size(); ++candidate) {
    const Sponsor& person = dossier.sponsors[candidate];
    const bool free = moves.seen.get(sponsor_accounts, candidate) < dossier.parameters.sponsor_accounts_most;
    const std::int32_t worth = person.keenness_bp + (free ? 4'000 : 0) + (person.line_of_command ? 0 : 4'000);
    if (worth <= most) continue;
    most = worth;
    best = candidate;
  }
  return best;
}

// The sponsor meets those at the top whom we reach least.
void send_sponsor(Moves& moves) {
  std::size_t best = moves.people();
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.known(person) || moves.rank_of(person) < 3) continue;
    if (best == moves.people() || moves.trust(person) < moves.trust(best)) best = person;
  }
  if (best < moves.people()) moves.with_person(moves.actions.sponsor_meets, best);
}

// How well a response suits a situation is known beforehand: it stands in the playbook.
std::size_t best_response(const Dossier& dossier, std::size_t situation) {
  std::size_t best = 0;
  for (std::size_t response = 1; response < dossier.responses.size(); ++response)
    if (dossier.responses[response].suits_bp[situation] > dossier.responses[best].suits_bp[situation]) best = response;
  return best;
}

}  // namespace

// D27: their strategy and needs, which every contact draws on, before the other two parts. Two parts a month leave time
// for everything else.
void take_stock(Moves& moves) {
  constexpr int k_parts_a_month = 2;
  constexpr std::int32_t k_enough_bp = 3'500;
  constexpr std::int32_t k_enough_of_what_counts_bp = 4'500;
  int left = k_parts_a_month;
  for (const Area area : {Area::strategy, Area::needs, weakest_area(moves)}) {
    const bool counts = area == Area::strategy || area == Area::needs;
    const std::int32_t enough = counts ? k_enough_of_what_counts_bp : k_enough_bp;
    if (left > 0 && moves.seen.get(knowledge, static_cast<std::size_t>(area)) < enough &&
        moves.for_area(moves.actions.study, area))
      --left;
  }
}

// The weakest of the four parts first, until each is known well enough.
void analyse(Moves& moves, std::int32_t enough_bp) {
  for (const Area area : {weakest_area(moves), Area::strategy, Area::needs, Area::history, Area::rivals})
    if (moves.seen.get(knowledge, static_cast<std::size_t>(area)) < enough_bp)
      moves.for_area(moves.actions.study, area);
}

// D29: a rolling plan, written when the analysis stands and revised within the year or when the stage has moved.
void plan_ahead(Moves& moves, const Textbook& book) {
  constexpr std::int32_t k_revised_after_months = 9;
  if (moves.dossier.plan_items.empty() || moves.dossier.horizon_months < 9) return;
  const std::int32_t number = moves.seen.get(month) + 1;
  if (number < 2) return;
  const bool written = moves.seen.get(plan_month) != 0;
  const bool moved = moves.seen.get(months_at_stage) == 1 && written;
  const bool old = written && plan_age_months(moves.seen.seen()) >= k_revised_after_months;
  if (written && !(book.revises && (old || moved))) return;
  decide_strategy(moves, book);
  decide_programmes(moves);
  moves.for_account(moves.actions.write_plan);
}

// D26, D46: for what is most likely, one a month.
void prepare_for_what_may_come(Moves& moves) {
  if (moves.dossier.horizon_months < 9 || moves.seen.get(month) < 2) return;
  for (std::size_t situation = 0; situation < moves.dossier.situations.size(); ++situation) {
    if (prepared_answer_bp(moves.dossier, moves.seen.seen(), SituationId{situation}) > 0) continue;
    if (moves.for_situation(situation, best_response(moves.dossier, situation))) return;
  }
}

// D8, D47, D49: agreed above, reported to, at peace with field sales (D23).
void carry_the_hierarchy(Moves& moves, const Textbook& book) {
  constexpr std::int32_t k_wants_news_bp = 4'800;
  constexpr std::int32_t k_tense_bp = 4'000;
  if (book.asks_agreement && moves.seen.get(agreed) == 0) moves.for_account(moves.actions.ask_agreement);
  const std::int32_t mood = std::min(moves.seen.get(support), moves.seen.get(patience));
  if (book.reports && mood < k_wants_news_bp) moves.for_account(moves.actions.report_to_board);
  if (book.shares_practice && moves.seen.get(tension) > k_tense_bp) moves.for_account(moves.actions.share_practice);
}

// D13: credited before they fade. D9: those placed with the client are not forgotten at home.
void keep_the_team(Moves& moves, const Textbook& book) {
  constexpr std::int32_t k_forgotten_bp = 3'500;
  constexpr std::int32_t k_going_native_bp = 2'500;
  std::int32_t forgotten = 0;
  std::int32_t native_most = 0;
  for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague) {
    const bool works = moves.seen.get(mobilised, colleague) > 0;
    forgotten += works && moves.seen.get(recognition, colleague) < k_forgotten_bp ? 1 : 0;
    native_most = std::max(native_most, moves.seen.get(native, colleague));
  }
  if (book.credits_team && forgotten >= 2) moves.for_account(moves.actions.credit_team);
  if (book.cares_for_placed && native_most > k_going_native_bp) moves.for_account(moves.actions.care_for_placed);
}

void work_with_the_sponsor(Moves& moves, const Textbook& book) {
  if (!book.finds_sponsor || moves.dossier.sponsors.empty()) return;
  const std::int32_t number = moves.seen.get(month) + 1;
  if (moves.seen.get(sponsor) == 0) {
    const std::size_t candidate = best_candidate(moves);
    if (number >= 3 && candidate < moves.dossier.sponsors.size())
      moves.for_object(moves.actions.ask_sponsor, candidate);
    return;
  }
  // Briefed a month before it is needed (D33); talked with before drift shows (D35).
  if (book.briefs_sponsor && moves.seen.get(brief) < 6'000) moves.for_account(moves.actions.brief_sponsor);
  if (moves.seen.get(drift) > 1'500 || moves.seen.get(commitment) < 5'000)
    moves.for_account(moves.actions.talk_sponsor);
  if (book.briefs_sponsor && moves.seen.get(brief) < 4'500) return;
  if (number % 4 == 0 && moves.highest_met() < moves.people())
    moves.with_person(moves.actions.review_meeting, moves.highest_met());
  send_sponsor(moves);
}

// D21, D22: what may come is watched, what is known is written down.
void know_and_share(Moves& moves, const Textbook& book) {
  const std::int32_t now = moves.seen.get(month);
  if (book.watches && now % 3 == 1) moves.for_account(moves.actions.watch);
  if (book.shares_review && now % 4 == 3) moves.for_account(moves.actions.write_review);
}

}  // namespace diapason
