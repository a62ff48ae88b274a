#include "sim/judging.hpp"

#include <algorithm>

#include "sim/bits.hpp"
#include "sim/measure.hpp"
#include "sim/reach.hpp"

namespace diapason {
namespace {

using enum Quantity;

bool exists(StakeholderId person, const Dossier& dossier) {
  return person.valid() && person.index() < dossier.stakeholders.size();
}

template <class Verdict>
void judge_person(const Dossier& dossier, const Observation& seen, const Action& action, const Command& command,
                  Verdict& verdict) {
  if (!exists(command.person, dossier)) return verdict.refuse(Obstacle::needs_person);
  const std::int32_t known = seen.get(acquaintance, command.person.index());
  const bool open_door = seen.get(rank, command.person.index()) < k_rank_of_closed_doors;
  if (known == 0)
    return verdict.refuse(seen.get(present, command.person.index()) == 0 ? Obstacle::person_gone
                                                                         : Obstacle::person_unknown);
  // An executive of ours opens doors by rank.
  if (known == 1 && !open_door && action.is_contact && !action.sponsor_attends) verdict.refuse(Obstacle::door_closed);
}

// An ally introduces us to somebody we haven't met, or speaks for us to anybody.
template <class Verdict>
void judge_introduction(const Dossier& dossier, const Observation& seen, const Action& action, const Command& command,
                        Verdict& verdict) {
  if (!exists(command.person, dossier)) return verdict.refuse(Obstacle::needs_person);
  if (!exists(command.second(), dossier)) return verdict.refuse(Obstacle::needs_second_person);
  if (command.person == command.second()) return verdict.refuse(Obstacle::same_person);
  if (seen.get(acquaintance, command.person.index()) < 2) verdict.refuse(Obstacle::person_not_met);
  const std::int32_t known = seen.get(acquaintance, command.second().index());
  if (known == 0) verdict.refuse(Obstacle::person_unknown);
  if (known == 2 && has_effect(action, EffectKind::introduce)) verdict.refuse(Obstacle::already_met);
}

template <class Verdict>
void judge_conditions(const Dossier& dossier, const Observation& seen, const Conditions& needs,
                      const Subjects& subjects, Verdict& verdict) {
  const auto refuse = [&](const Condition& condition, std::int32_t have) {
    verdict.refuse(Obstacle::condition, have, have < condition.at_least ? condition.at_least : condition.at_most,
                   &condition);
  };
  for (const Condition& condition : needs.all) {
    const std::int32_t have = measure(dossier, seen.seen(), condition, subjects);
    if (have >= condition.at_least && have <= condition.at_most) continue;
    refuse(condition, have);
    if (verdict.settled()) return;
  }
  if (!needs.any.empty() && !any_holds(dossier, seen.seen(), needs.any, subjects))
    refuse(needs.any.front(), measure(dossier, seen.seen(), needs.any.front(), subjects));
}

bool is_heard_of(const Observation& seen, OfferId offer) {
  return seen.get(offer_heard, offer.index()) != static_cast<int>(Hearing::no);
}

template <class Verdict>
void judge_offer(const Dossier& dossier, const Observation& seen, const Command& command, Verdict& verdict) {
  const OfferId offer = command.offer();
  if (!offer.valid() || offer.index() >= dossier.offers.size()) return verdict.refuse(Obstacle::needs_offer);
  if (!is_heard_of(seen, offer)) return verdict.refuse(Obstacle::offer_unheard);
  if (seen.get(offer_state, offer.index()) != static_cast<int>(OfferState::open))
    verdict.refuse(Obstacle::offer_closed);
  judge_conditions(dossier, seen, dossier.offers[offer.index()].needs, {}, verdict);
}

// An offer still open is prepared; one that was won and has to be delivered is worked on (D50).
template <class Verdict>
void judge_project(const Dossier& dossier, const Observation& seen, const Action& action, const Command& command,
                   Verdict& verdict) {
  const OfferId id = command.offer();
  if (!id.valid() || id.index() >= dossier.offers.size()) return verdict.refuse(Obstacle::needs_project);
  if (!is_heard_of(seen, id)) return verdict.refuse(Obstacle::offer_unheard);
  const bool open = seen.get(offer_state, id.index()) == static_cast<int>(OfferState::open);
  const bool runs = seen.get(project_due, id.index()) > 0 && seen.get(project_done, id.index()) < 100;
  const bool prepares = has_effect(action, EffectKind::prepare_offer);
  if (prepares ? !open : !runs) verdict.refuse(Obstacle::project_closed);
  const std::uint16_t functions = dossier.offers[id.index()].functions;
  if (functions == 0 || !command.colleague.valid() || command.colleague.index() >= dossier.colleagues.size()) return;
  if ((functions >> dossier.colleagues[command.colleague.index()].function.index() & 1) == 0)
    verdict.refuse(Obstacle::project_function);
}

template <class Verdict>
void judge_clause(const Dossier& dossier, const Observation& seen, const Command& command, Verdict& verdict) {
  const ClauseId id = command.clause();
  if (!id.valid() || id.index() >= dossier.clauses.size()) return verdict.refuse(Obstacle::needs_clause);
  if ((seen.get(clauses_signed) >> id.index() & 1) != 0) verdict.refuse(Obstacle::contract_stands);
}

template <class Verdict>
void judge_plan_item(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                     Verdict& verdict) {
  const PlanItemId id = command.plan_item();
  if (!id.valid() || id.index() >= dossier.plan_items.size()) return verdict.refuse(Obstacle::needs_plan_item);
  constexpr std::int32_t k_most_of_a_part = 3;
  const PlanPart part = dossier.plan_items[id.index()].part;
  const std::int32_t now = seen.get(plan_chosen);
  const bool single = part == PlanPart::diagnosis || part == PlanPart::course || part == PlanPart::orientation;
  if ((now >> id.index() & 1) != 0) return;  // to drop one is always possible
  std::int32_t chosen = 0;
  for_each_bit(static_cast<std::uint32_t>(now),
               [&](std::size_t item) { chosen += dossier.plan_items[item].part == part ? 1 : 0; });
  for (const Command& earlier : draft) {
    if (earlier.verb != Verb::act || dossier.actions[earlier.action.index()].aim != Aim::plan_item) continue;
    const bool same_part = dossier.plan_items[earlier.plan_item().index()].part == part;
    if (same_part && single) return verdict.refuse(Obstacle::already_planned);
    chosen += same_part && (now >> earlier.plan_item().index() & 1) == 0 ? 1 : 0;
  }
  if (!single && chosen >= k_most_of_a_part) verdict.refuse(Obstacle::plan_is_full, chosen, k_most_of_a_part);
}

// D46: nobody foresees all; rules are limited in number. One that is out of date gives way.
template <class Verdict>
void judge_situation(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                     Verdict& verdict) {
  const SituationId id = command.situation();
  if (!id.valid() || id.index() >= dossier.situations.size()) return verdict.refuse(Obstacle::needs_situation);
  if (command.detail == 0 || command.detail > dossier.responses.size()) return verdict.refuse(Obstacle::needs_response);
  std::int32_t ready = 0;
  for_each_bit(static_cast<std::uint32_t>(seen.seen().bits_of_all<rule_response>()), [&](std::size_t other) {
    ready += other != id.index() && prepared_answer_bp(dossier, seen.seen(), SituationId{other}) > 0 ? 1 : 0;
  });
  for (const Command& earlier : draft) {
    if (earlier.verb != Verb::act || dossier.actions[earlier.action.index()].aim != Aim::situation) continue;
    if (earlier.object == command.object) return verdict.refuse(Obstacle::already_planned);
    ready += prepared_answer_bp(dossier, seen.seen(), earlier.situation()) > 0 ? 0 : 1;
  }
  if (ready >= dossier.parameters.rules_most)
    verdict.refuse(Obstacle::answers_full, ready, dossier.parameters.rules_most);
}

template <class Verdict>
void judge_trouble(const Observation& seen, const Command& command, Verdict& verdict) {
  const EventId id = command.trouble();
  if (!id.valid() || id.index() >= k_max_events) return verdict.refuse(Obstacle::needs_trouble);
  if (seen.get(trouble_left, id.index()) == 0) verdict.refuse(Obstacle::trouble_settled);
}

template <class Verdict>
void judge_candidate(const Dossier& dossier, const Observation& seen, const Command& command, Verdict& verdict) {
  const SponsorId id = command.sponsor();
  if (!id.valid() || id.index() >= dossier.sponsors.size()) return verdict.refuse(Obstacle::needs_candidate);
  if (sponsor_of(seen.seen()) == id) verdict.refuse(Obstacle::sponsor_in_office);
}

template <class Verdict>
void judge_aim(const Dossier& dossier, const Observation& seen, const Draft& draft, const Action& action,
               const Command& command, Verdict& verdict) {
  switch (action.aim) {
    case Aim::account:
    case Aim::colleague: break;
    case Aim::stakeholder: judge_person(dossier, seen, action, command, verdict); break;
    case Aim::introduction: judge_introduction(dossier, seen, action, command, verdict); break;
    case Aim::offer:
      judge_person(dossier, seen, action, command, verdict);
      judge_offer(dossier, seen, command, verdict);
      break;
    case Aim::promise:
      if (!command.promise().valid()) return verdict.refuse(Obstacle::needs_promise);
      if (!promise_stands(seen.seen(), command.promise())) verdict.refuse(Obstacle::promise_closed);
      break;
    case Aim::sponsor: judge_candidate(dossier, seen, command, verdict); break;
    case Aim::clause:
      judge_person(dossier, seen, action, command, verdict);
      judge_clause(dossier, seen, command, verdict);
      break;
    case Aim::trouble: judge_trouble(seen, command, verdict); break;
    case Aim::plan_item: judge_plan_item(dossier, seen, draft, command, verdict); break;
    case Aim::situation: judge_situation(dossier, seen, draft, command, verdict); break;
    case Aim::project: judge_project(dossier, seen, action, command, verdict); break;
  }
}

void judge_company(const Dossier& dossier, const Action& action, const Command& command, Reasons& verdict) {
  const bool named = command.colleague.valid();
  const bool wanted = action.company == Company::required || action.aim == Aim::colleague;
  if (named && command.colleague.index() >= dossier.colleagues.size()) return verdict.refuse(Obstacle::needs_colleague);
  if (wanted && !named) verdict.refuse(Obstacle::needs_colleague);
  if (named && !wanted && action.company == Company::none) verdict.refuse(Obstacle::takes_no_colleague);
}

void judge_subject(const Dossier& dossier, const Action& action, const Command& command, Reasons& verdict) {
  const bool topic = command.topic.valid() && command.topic.index() < dossier.topics.size();
  if (action.asks_topic && !topic) verdict.refuse(Obstacle::needs_topic);
  if (action.asks_area && command.object >= k_areas) verdict.refuse(Obstacle::needs_area);
}

bool takes_object(Aim aim) { return aim != Aim::account && aim != Aim::stakeholder && aim != Aim::colleague; }

// A command that names more than is asked for would pass for another one than its twin.
void judge_surplus(const Action& action, const Command& command, Reasons& verdict) {
  const bool with_object = action.asks_area || takes_object(action.aim);
  if ((command.person.valid() && !aims_at_person(action.aim)) || (command.has_object() && !with_object) ||
      (command.topic.valid() && !action.asks_topic) || command.answer != Answer::stop ||
      (command.detail != 0 && action.aim != Aim::situation))
    verdict.refuse(Obstacle::unasked);
}

// What an action's effects need, beyond the case's own conditions.
template <class Verdict>
void judge_effects(const Dossier& dossier, const Observation& seen, EffectKinds kinds, const Command& command,
                   Verdict& verdict) {
  if ((kinds & k_demanding) == 0) return;
  const auto has = [&](EffectKind kind) { return (kinds & bit_of(kind)) != 0; };
  if (has(EffectKind::propose_step)) {
    if (seen.get(stage) >= dossier.highest_stage) verdict.refuse(Obstacle::no_stage_above);
    if (seen.get(decline_pause) > 0) verdict.refuse(Obstacle::step_paused, seen.get(decline_pause));
  }
  if (has(EffectKind::informant) && seen.get(informant, command.person.index()) != 0)
    verdict.refuse(Obstacle::already_informant);
  if (has(EffectKind::confide) && seen.get(informant, command.person.index()) == 0)
    verdict.refuse(Obstacle::not_an_informant);
  if (has(EffectKind::agreement) && seen.get(agreed) != 0) verdict.refuse(Obstacle::already_agreed);
  if (has(EffectKind::refer) && seen.get(reference) != 0) verdict.refuse(Obstacle::already_reference);
  if (has(EffectKind::sign) && seen.get(clauses_drafted) == seen.get(clauses_signed))
    verdict.refuse(Obstacle::nothing_to_sign);
  if (has(EffectKind::step_down) && seen.get(stage) <= 1) verdict.refuse(Obstacle::no_stage_below);
  if (has(EffectKind::hand_over) && seen.get(tie, own_person(command.colleague).index(), command.person.index()) == 0)
    verdict.refuse(Obstacle::no_pair);
  if (has(EffectKind::hand_over) &&
      is_autonomous(dossier, seen.seen(), command.colleague.index(), command.person.index()))
    verdict.refuse(Obstacle::pair_stands);
}

// How many earlier commands other than the very same one do what can be done once only: those above, and the joint
// step.
std::int32_t count_rivals(const Dossier& dossier, const Action& action, EffectKinds kinds, const Command& command,
                          const Draft& draft) {
  const bool singular = is_among(action.aim, k_once_a_month);
  const bool proposes = (kinds & bit_of(EffectKind::propose_step)) != 0;
  if (!singular && !proposes) return 0;
  std::int32_t rivals = 0;
  for (const Command& earlier : draft) {
    if (earlier.verb != Verb::act || earlier == command) continue;
    const Action& other = dossier.actions[earlier.action.index()];
    const bool same_thing = singular && other.aim == action.aim && earlier.object == command.object;
    const bool same_step = proposes && has_effect(other, EffectKind::propose_step);
    rivals += same_thing || same_step ? 1 : 0;
  }
  return rivals;
}

void judge_repetition(const Dossier& dossier, const Action& action, EffectKinds kinds, const Command& command,
                      const Draft& draft, Reasons& verdict) {
  const std::int32_t planned = draft.times(command.action);
  std::int32_t repeated = count_rivals(dossier, action, kinds, command, draft);
  if (planned > 0) repeated += static_cast<std::int32_t>(std::count(draft.begin(), draft.end(), command));
  for (; repeated > 0; --repeated) verdict.refuse(Obstacle::already_planned);
  if (planned >= action.per_month) verdict.refuse(Obstacle::too_often, planned, action.per_month);
}

Subjects subjects_of(const Action& action, const Command& command) {
  return {command.person, action.aim == Aim::introduction ? command.second() : StakeholderId{}, command.colleague};
}

std::int32_t promises_left(const Observation& seen, const Draft& draft) {
  std::int32_t left = 0;
  for (std::size_t promise = 0; promise < k_max_promises; ++promise)
    left += promise_stands(seen.seen(), PromiseId{promise}) ? 0 : 1;
  for (const Command& earlier : draft) left -= earlier.verb == Verb::answer && earlier.answer == Answer::wait ? 1 : 0;
  return left;
}

}  // namespace

bool promise_stands(const State& state, PromiseId promise) {
  if (!promise.valid() || promise.index() >= k_max_promises) return false;
  const auto now = static_cast<PromiseState>(state.get(promise_state, promise.index()));
  return now == PromiseState::open || now == PromiseState::late;
}

void judge_action(const Dossier& dossier, const Observation& seen, const Draft& draft, const Command& command,
                  Reasons& verdict) {
  if (!command.action.valid() || command.action.index() >= dossier.actions.size())
    return verdict.refuse(Obstacle::unknown_action);
  const Action& action = dossier.actions[command.action.index()];
  judge_aim(dossier, seen, draft, action, command, verdict);
  judge_company(dossier, action, command, verdict);
  judge_subject(dossier, action, command, verdict);
  judge_surplus(action, command, verdict);
  if (!verdict.allowed()) return;  // what follows speaks about a command that is complete
  if (action.sponsor_attends && !sponsor_of(seen.seen()).valid()) verdict.refuse(Obstacle::no_sponsor);
  const EffectKinds kinds = kinds_of(action);
  judge_effects(dossier, seen, kinds, command, verdict);
  judge_repetition(dossier, action, kinds, command, draft, verdict);
  judge_conditions(dossier, seen, action.needs, subjects_of(action, command), verdict);
}

bool is_free_to_act(const Dossier& dossier, const Observation& seen, const Draft& draft, const Card& card,
                    const Command& command) {
  const Action& action = dossier.actions[command.action.index()];
  YesOrNo verdict;
  if (!Reach::settles(card.aim)) judge_aim(dossier, seen, draft, action, command, verdict);
  if (verdict.allowed()) judge_effects(dossier, seen, card.kinds, command, verdict);
  if (verdict.allowed() && card.has_needs)
    judge_conditions(dossier, seen, action.needs, subjects_of(action, command), verdict);
  return verdict.allowed();
}

template <class Verdict>
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

template void judge_answer(const Dossier&, const Observation&, const Draft&, const Command&, YesOrNo&);
template void judge_answer(const Dossier&, const Observation&, const Draft&, const Command&, Reasons&);

}  // namespace diapason
