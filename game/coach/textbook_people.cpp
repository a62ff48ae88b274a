#include <algorithm>
#include <cstdint>

#include "coach/textbook_parts.hpp"
#include "sim/mechanisms.hpp"
#include "sim/stage.hpp"

namespace diapason {
namespace {

using enum Quantity;

bool somebody_unknown(const Moves& moves) {
  for (std::size_t person = 0; person < moves.people(); ++person)
    if (!moves.known(person)) return true;
  return false;
}

// D25: where the work is done one learns whom one ought to know.
void walk_the_site(Moves& moves) {
  for (std::size_t person = 0; person < moves.people(); ++person) {
    const bool unmapped = moves.seen.get(seats_known, person) == 0;
    if (moves.met(person) && !moves.is_buyer(person) && unmapped && moves.with_person(moves.actions.visit_site, person))
      return;
  }
}

// Persons whom a condition of the gate above names come first: a bit set of them.
std::uint32_t people_asked_for(const Moves& moves) {
  std::uint32_t people = 0;
  const Gate* gate = gate_up(moves.dossier, moves.seen.seen());
  if (gate == nullptr) return people;
  for (const Condition& condition : gate->conditions)
    if (condition.of == Who::person && condition.subject < moves.people() &&
        !holds(moves.dossier, moves.seen.seen(), condition))
      people |= 1U << condition.subject;
  return people;
}

void get_to_know(Moves& moves, std::size_t person, bool asked_for, const Textbook& book) {
  const std::int32_t enough = moves.rank_of(person) >= 3 ? 5'800 : 5'000;
  if (book.listens && moves.seen.get(insight, person) < 3'000)
    moves.on_topic(moves.actions.listen, person);
  else if (asked_for || moves.trust(person) < enough)
    moves.on_topic(moves.actions.meet, person);
}

// Whether an introduction would have a reason, as far as the person goes.
bool may_introduce(const Moves& moves, std::size_t person) {
  const Action& action = moves.dossier.actions[moves.actions.introduce_colleague.index()];
  return std::all_of(action.needs.all.begin(), action.needs.all.end(), [&](const Condition& condition) {
    return holds(moves.dossier, moves.seen.seen(), condition, {StakeholderId{person}, {}, {}});
  });
}

// D12: introduced, then working together, then prepared, then handed over, then alone.
void bring_together(Moves& moves, std::size_t colleague, std::size_t person, const Textbook& book) {
  const KnownActions& actions = moves.actions;
  if (!moves.met(person)) {
    moves.on_topic(actions.listen, person);
    return;
  }
  const std::int32_t now = moves.tie_of(colleague, person);
  const bool paired = is_autonomous(moves.dossier, moves.seen.seen(), colleague, person);
  if (now < 800) {
    if (moves.on_topic_with(actions.introduce_colleague, person, colleague)) return;
    if (!may_introduce(moves, person)) moves.on_topic(actions.listen, person);
  }
  if (book.hand_over == Textbook::HandOver::at_once && now > 0 && !paired &&
      moves.with_colleague(actions.hand_over, person, colleague))
    return;
  if (paired) return;  // they meet without being sent
  const bool ripe =
      is_ripe_for_hand_over(moves.dossier, moves.seen.seen(), ColleagueId{colleague}, StakeholderId{person});
  if (now < 3'500 && moves.on_topic_with(actions.workshop, person, colleague)) return;
  if (moves.seen.get(prepared, colleague, person) < 3500 && moves.with_colleague(actions.prepare, person, colleague))
    return;
  if (book.hand_over == Textbook::HandOver::when_ripe && ripe && moves.seen.get(autonomy, colleague, person) < 30 &&
      moves.with_colleague(actions.hand_over, person, colleague))
    return;
  moves.on_topic_with(actions.send_colleague, person, colleague);
}

// Whom a colleague has been brought together with so far; the counterpart to be, before.
std::size_t partner_of(const Moves& moves, std::size_t colleague) {
  std::size_t best = moves.people();
  std::int32_t most = 0;
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.met(person) || is_autonomous(moves.dossier, moves.seen.seen(), colleague, person)) continue;
    if (moves.tie_of(colleague, person) <= most) continue;
    most = moves.tie_of(colleague, person);
    best = person;
  }
  return best < moves.people() && most >= 800 ? best : moves.counterpart(colleague);
}

}  // namespace

// D36: whoever bought before must not learn of it last.
void care_for_the_buyer(Moves& moves, const Textbook& book) {
  if (!book.cares_for_buyer) return;
  for (std::size_t person = 0; person < moves.people(); ++person) {
    if (!moves.is_buyer(person) || !moves.met(person)) continue;
    if (moves.seen.get(insight, person) < 1'500)
      moves.on_topic(moves.actions.listen, person);
    else if (moves.trust(person) < 5'300)
      moves.on_topic(moves.actions.meet, person);
    moves.with_person(moves.actions.follow_up, person);
  }
}

// D41: as many as the partnership can use.
void bring_people_together(Moves& moves, const Textbook& book) {
  if (!book.brings_colleagues) return;
  for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague) {
    if (moves.seen.get(willingness, colleague) < 4'500) moves.for_colleague(moves.actions.win_colleague, colleague);
    const std::size_t person = partner_of(moves, colleague);
    if (person < moves.people()) bring_together(moves, colleague, person, book);
  }
}

void get_to_know_people(Moves& moves, const Textbook& book) {
  if (somebody_unknown(moves)) walk_the_site(moves);
  const std::uint32_t people = people_asked_for(moves);
  for (const bool asked_for : {true, false})
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (((people >> person & 1U) != 0) == asked_for && moves.known(person) && !moves.is_buyer(person))
        get_to_know(moves, person, asked_for, book);
}

// D7: whom the KAM alone holds a tie with, somebody of ours should know too: the one who has most to say to them. Not
// where a plain sale suits, for which a team costs too much (D41).
void share_ties(Moves& moves, const Textbook& book) {
  if (!book.brings_colleagues || stage_that_suits(moves.dossier, moves.seen) == 1) return;
  for (std::size_t person = 0; person < moves.people(); ++person) {
    const bool alone =
        strongest_tie_bp(moves.dossier, moves.seen.seen(), person, false) >=
            moves.dossier.parameters.lone_tie_level_bp &&
        strongest_tie_bp(moves.dossier, moves.seen.seen(), person, true) < moves.dossier.parameters.lone_tie_level_bp;
    if (!alone || !moves.met(person)) continue;
    const std::size_t colleague = moves.best_companion(person);
    if (colleague == moves.colleagues()) continue;
    const ActionId next =
        moves.tie_of(colleague, person) < 800 ? moves.actions.introduce_colleague : moves.actions.send_colleague;
    if (moves.on_topic_with(next, person, colleague)) return;
  }
}

// D11: through somebody who trusts us and is listened to.
void open_doors(Moves& moves) {
  for (std::size_t second = 0; second < moves.people(); ++second) {
    if (!moves.known(second) || moves.met(second)) continue;
    std::size_t ally = moves.people();
    std::int32_t best = 5'400;
    for (std::size_t person = 0; person < moves.people(); ++person) {
      if (!moves.met(person)) continue;
      const std::int32_t score =
          introduction_score_bp(moves.dossier, moves.seen.seen(), StakeholderId{person}, StakeholderId{second});
      if (score <= best) continue;
      ally = person;
      best = score;
    }
    if (ally < moves.people()) moves.for_introduction(ally, second);
  }
  for (std::size_t person = 0; person < moves.people(); ++person)
    if (moves.met(person) && !moves.is_buyer(person) && moves.seen.get(silence, person) == 0)
      if (moves.with_person(moves.actions.map_circuit, person)) return;
}

// D11: to those who decide and don't trust us yet, by somebody who hasn't been asked lately.
void have_others_speak(Moves& moves) {
  constexpr std::int32_t k_worth_asking_bp = 4'000;
  for (std::size_t second = 0; second < moves.people(); ++second) {
    if (!moves.known(second) || moves.rank_of(second) < 3 || moves.trust(second) >= 5'500) continue;
    for (std::size_t ally = 0; ally < moves.people(); ++ally)
      if (ally != second && moves.met(ally) && moves.seen.get(favours, ally) == 0 &&
          advocacy_bp(moves.dossier, moves.seen.seen(), StakeholderId{ally}, StakeholderId{second}) >=
              k_worth_asking_bp &&
          moves.for_advocacy(ally, second))
        break;
  }
}

void keep_contact(Moves& moves) {
  for (std::size_t person = 0; person < moves.people(); ++person)
    if (moves.seen.get(silence, person) >= 1) moves.with_person(moves.actions.follow_up, person);
  for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(moves.actions.follow_up, person);
}

}  // namespace diapason
