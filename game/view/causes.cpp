#include "view/causes.hpp"

#include <algorithm>

#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"
#include "view/source_words.hpp"

namespace diapason {
namespace {

Filler rule_of(const Change& change) { return {"rule", cited(change.cause.rule.number)}; }

bool is_about_a_person(Quantity quantity) {
  return info(quantity).subject == Kind::stakeholder && info(quantity).object == Kind::one;
}

// Whom a change is about: the person of the quantity, or the one a tie leads to.
StakeholderId person_of(const Change& change) {
  if (is_about_a_person(change.quantity)) return StakeholderId{change.subject};
  if (info(change.quantity).object == Kind::stakeholder && info(change.quantity).subject != Kind::stakeholder)
    return StakeholderId{change.object};
  return {};
}

}  // namespace

Causes::Causes(const Lens& lens, std::int32_t month)
    : lens_(lens),
      month_(month),
      played_(lens.session.months()[static_cast<std::size_t>(month)]),
      seen_then_(observe(lens.dossier, lens.session.the_case().plot, played_.after)),
      sorted_(played_.commands) {
  std::sort(sorted_.begin(), sorted_.end());  // causes name the place in the month's sorted commands
}

const Command* Causes::command_of(const Cause& cause) const {
  return cause.command < sorted_.size() ? &sorted_[cause.command] : nullptr;
}

// From whom somebody else would have heard of a broken word or of a leak; not valid for other causes.
StakeholderId Causes::told_by(const Cause& cause) const {
  if (cause.source == Source::leak) return StakeholderId{cause.index};
  if (cause.source == Source::promise) {
    const Request* request = lens_.seen.request(RequestId{cause.index});
    return request == nullptr ? StakeholderId{} : request->from;
  }
  if (cause.source != Source::word) return {};
  for (const Change& change : played_.changes)
    if (change.quantity == Quantity::promise_state && change.cause.source == Source::word &&
        change.cause.index == cause.index)
      return StakeholderId{static_cast<std::size_t>(played_.after.get(Quantity::promise_person, change.subject))};
  return {};
}

// What a witness heard tells who listens to whom, and what an ally said to those who decide tells who decides: neither
// is told before it is known.
bool Causes::may_be_told(const Change& change) const {
  if (!is_cause_known(seen_then_, change)) return false;
  const StakeholderId about = is_about_a_person(change.quantity) ? StakeholderId{change.subject} : StakeholderId{};
  if (!about.valid()) return true;
  if (const StakeholderId from = told_by(change.cause); from.valid() && from != about)
    return seen_then_.get(Quantity::influence_known, from.index(), about.index()) != 0;
  const Command* command = change.cause.source == Source::action ? command_of(change.cause) : nullptr;
  const bool through_somebody = command != nullptr && command->person.valid() && command->person != about &&
                                lens_.dossier.actions[command->action.index()].aim == Aim::stakeholder;
  return !through_somebody || seen_then_.get(Quantity::seats_known, about.index()) != 0;
}

bool Causes::has(Quantity quantity, Source source, std::uint8_t index) const {
  return std::any_of(played_.changes.begin(), played_.changes.end(), [&](const Change& change) {
    return change.quantity == quantity && change.cause.source == source && change.cause.index == index;
  });
}

Filler Causes::request_title(std::uint8_t index) const {
  const Request* request = lens_.seen.request(RequestId{index});
  return {"request", request == nullptr ? "?" : lens_.in(request->title)};
}

std::string Causes::words(const Change& change) const {
  if (auto said = source_words(lens_, change)) return *std::move(said);
  const Filler rule = rule_of(change);
  switch (change.cause.source) {
    case Source::action: return action_words(change);
    case Source::latent_need:
      return lens_.say(Key::cause_latent, {{"need", lens_.need(NeedId{change.cause.index})}, rule});
    case Source::answer: return answer_words(change);
    case Source::promise: return promise_words(change);
    case Source::request: return request_words(change);
    case Source::event: {
      const Event* event = lens_.seen.event(EventId{change.cause.index});
      return lens_.say(Key::cause_event, {{"event", event == nullptr ? "?" : lens_.in(event->title)}, rule});
    }
    case Source::influence:
      return lens_.say(Key::cause_influence, {{"whom", lens_.person(StakeholderId{change.cause.index})}, rule});
    case Source::silence: return silence_words(change);
    case Source::chance: return lens_.say(Key::cause_chance);
    case Source::rival: return rival_words(change);
    case Source::offer: return offer_words(change);
    case Source::stage: return stage_words(change);
    case Source::books: return books_words(change);
    case Source::drift: return drift_words(change);
    case Source::reading: return lens_.say(Key::cause_reading);
    case Source::discovery: return lens_.say(Key::cause_discovery, {rule});
    case Source::calendar: return lens_.say(Key::cause_calendar);
    case Source::ending: return lens_.say(Key::cause_ending);
    case Source::word: return word_words(change);
    default: break;  // the others say all by themselves: see source_words
  }
  return lens_.say(Key::cause_calendar);
}

std::string Causes::spending_words(const Change& change) const {
  if (change.cause.source == Source::answer)
    return lens_.say(Key::cause_spent_on_request, {request_title(change.cause.index)});
  return lens_.say(Key::cause_spent, {{"action", lens_.in(lens_.dossier.actions[change.cause.index].name)}});
}

std::string Causes::action_words(const Change& change) const {
  const bool is_spending = change.delta < 0 && change.cause.rule.number == 0;
  if (is_spending && (change.quantity == Quantity::budget || change.quantity == Quantity::total_margin))
    return spending_words(change);
  const Action& action = lens_.dossier.actions[change.cause.index];
  const Filler name{"action", lens_.in(action.name)};
  const Filler rule = rule_of(change);
  const Command* command = command_of(change.cause);
  if (command == nullptr) return lens_.say(Key::cause_action, {name, rule});
  const StakeholderId about = person_of(change);
  if (action.aim == Aim::introduction) return introduction_words(change, action, *command);
  if (action.aim == Aim::sponsor && change.quantity == Quantity::support && change.delta < 0)
    return lens_.say(Key::cause_sponsor_refused, {lens_.sponsor_named("sponsor", command->sponsor()), rule});
  if (command->person.valid() && about != command->person)
    return lens_.say(about.valid() ? Key::cause_action_through : Key::cause_action_for,
                     {name, {"whom", lens_.person(command->person)}, rule});
  const Filler topic{"topic", command->topic.valid() ? lens_.topic(command->topic) : ""};
  const Filler company{"colleague", companion_of(action, *command), Gender::masculine};
  if (company.text(lens_.language).empty() || info(change.quantity).subject == Kind::colleague)
    return lens_.say(command->topic.valid() ? Key::cause_action_topic : Key::cause_action, {name, topic, rule});
  return lens_.say(command->topic.valid() ? Key::cause_action_topic_with : Key::cause_action_with,
                   {name, topic, company, rule});
}

// The colleague who took part, or the sponsor in office.
std::string Causes::companion_of(const Action& action, const Command& command) const {
  if (command.colleague.valid()) return lens_.colleague(command.colleague).name;
  const std::int32_t sponsor = action.sponsor_attends ? played_.after.get(Quantity::sponsor) : 0;
  return sponsor == 0 ? "" : lens_.dossier.sponsors[static_cast<std::size_t>(sponsor) - 1].name;
}

// An ally opened a door, or spoke for us: what it did to the ally, and to the other.
std::string Causes::introduction_words(const Change& change, const Action& action, const Command& command) const {
  const bool introduces = has_effect(action, EffectKind::introduce);
  const Filler rule = rule_of(change);
  if (person_of(change) == command.person)
    return lens_.say(introduces ? Key::cause_door_shut : Key::cause_favour, {rule});
  const Filler ally{"whom", lens_.person(command.person)};
  if (introduces) return lens_.say(Key::cause_door_opened, {ally, rule});
  return lens_.say(Key::cause_action_through, {{"action", lens_.in(action.name)}, ally, rule});
}

// What became of a word that an executive gave without a brief (D33).
std::string Causes::word_words(const Change& change) const {
  const std::uint8_t index = change.cause.index;
  const Key key = has(Quantity::promises_broken, Source::word, index) ? Key::cause_word_broken
                  : has(Quantity::promises_late, Source::word, index) ? Key::cause_word_late
                  : has(Quantity::promises_kept, Source::word, index) ? Key::cause_word_kept
                                                                      : Key::cause_word;
  return lens_.say(key, {lens_.sponsor_named("sponsor", SponsorId{index}), rule_of(change)});
}

// Since a request came, up to this month.
std::int32_t Causes::waited_months(std::uint8_t request) const {
  return month_ - played_.after.get(Quantity::request_month, request);
}

std::string Causes::answer_words(const Change& change) const {
  if (change.delta < 0 && change.cause.rule.number == 0) return spending_words(change);
  const Filler title = request_title(change.cause.index);
  const Filler rule = rule_of(change);
  const Command* command = command_of(change.cause);
  if (command == nullptr || command->answer == Answer::go)
    return lens_.say(waited_months(change.cause.index) > 0 ? Key::cause_go_waited : Key::cause_go, {title, rule});
  if (command->answer == Answer::wait) return lens_.say(Key::cause_wait, {title, rule});
  const std::string reason = reason_words(static_cast<Reason>(command->detail), lens_.language);
  return lens_.say(Key::cause_stop, {title, {"reason", reason}, rule});
}

std::string Causes::promise_words(const Change& change) const {
  const std::uint8_t index = change.cause.index;
  const Filler title = request_title(index);
  const Filler rule = rule_of(change);
  const Request* request = lens_.seen.request(RequestId{index});
  const StakeholderId about = person_of(change);
  if (has(Quantity::promises_broken, Source::promise, index))
    return about.valid() && request != nullptr && about != request->from
               ? lens_.say(Key::cause_witness, {title, {"whom", lens_.person(request->from)}, rule})
               : lens_.say(Key::cause_broken, {title, rule});
  if (has(Quantity::promises_late, Source::promise, index)) return lens_.say(Key::cause_late, {title, rule});
  if (has(Quantity::promises_kept, Source::promise, index)) {
    constexpr std::int32_t k_told_bp = 8'000;  // below it a fifth and more of what the work brings is lost
    const bool told =
        request != nullptr && pleased_bp(lens_.dossier.parameters, *request, waited_months(index)) < k_told_bp;
    return lens_.say(told ? Key::cause_kept_waited : Key::cause_kept, {title, rule});
  }
  return lens_.say(Key::cause_delivered_late, {title, rule});
}

std::string Causes::request_words(const Change& change) const {
  const Filler title = request_title(change.cause.index);
  const bool lapsed = change.quantity != Quantity::found_needs && change.quantity != Quantity::acquaintance;
  return lens_.say(lapsed ? Key::cause_lapsed : Key::cause_taught, {title, rule_of(change)});
}

std::string Causes::silence_words(const Change& change) const {
  if (!is_about_a_person(change.quantity)) return lens_.say(Key::cause_tie_silence, {rule_of(change)});
  return lens_.say(
      Key::cause_silence,
      {{"n", std::max(1, silent_months(lens_.session, StakeholderId{change.subject}, month_))}, rule_of(change)});
}

std::string Causes::offer_words(const Change& change) const {
  const std::size_t offer = change.cause.index;
  const bool won = played_.after.get(Quantity::offer_state, offer) == static_cast<int>(OfferState::won);
  return lens_.say(won ? Key::cause_offer_won : Key::cause_offer_refused,
                   {{"offer", lens_.in(lens_.dossier.offers[offer].name)}, rule_of(change)});
}

std::string Causes::stage_words(const Change& change) const {
  if (change.quantity == Quantity::total_margin) return lens_.say(Key::cause_stage_cost, {rule_of(change)});
  if (change.quantity == Quantity::stage)
    return lens_.say(change.delta > 0          ? Key::cause_step_taken
                     : fell_by_a_shock(change) ? Key::cause_stage_shock
                                               : Key::cause_stage_lost,
                     {rule_of(change)});
  if (is_about_a_person(change.quantity)) return lens_.say(Key::cause_step_early, {rule_of(change)});
  return lens_.say(Key::cause_calendar);
}

// D3: it takes months of missing conditions to fall, or a shock while they are missing.
bool Causes::fell_by_a_shock(const Change& change) const {
  const std::size_t from = change.cause.index;
  if (month_ == 0 || from < 2 || from > 4 || change.cause.rule != Rule{3}) return false;
  const State& before = lens_.session.months()[static_cast<std::size_t>(month_) - 1].after;
  return before.get(Quantity::months_lost) + 1 < lens_.dossier.gates[from - 2].lose_months;
}

std::string Causes::books_words(const Change& change) const {
  const Filler rule = rule_of(change);
  switch (change.quantity) {
    case Quantity::satisfaction: return lens_.say(Key::cause_satisfaction, {rule});
    case Quantity::revenue_month:
      return lens_.say(change.delta > 0 ? Key::cause_content : Key::cause_discontent, {rule});
    case Quantity::patience:
      return lens_.say(change.delta > 0 ? Key::cause_margin_met : Key::cause_margin_missed, {rule});
    case Quantity::total_revenue: return lens_.say(Key::cause_month_revenue);
    case Quantity::total_client_value: return lens_.say(Key::cause_month_value);
    default: break;
  }
  const std::uint8_t actor = change.cause.actor;
  if (const SponsorId sponsor = sponsor_of_ours(OwnPersonId{actor}); sponsor.valid())
    return lens_.say(Key::cause_sponsor_days, {lens_.sponsor_named("sponsor", sponsor)});
  if (actor != Id<void>::k_none && actor != k_kam.raw())
    return lens_.say(Key::cause_colleague_days,
                     {lens_.colleague_named("colleague", ColleagueId{actor - std::size_t{1}})});
  return lens_.say(change.delta > 0 ? Key::cause_month_margin : Key::cause_kam_days);
}

std::string Causes::question_behind(const Change& change) const {
  const auto about = [&](std::string_view word, StakeholderId person) {
    const bool can_be_asked = lens_.met(person.index());
    return can_be_asked ? std::string{word} + " " + lens_.person(person).key : std::string{};
  };
  switch (change.cause.source) {
    case Source::influence: return about("trust", StakeholderId{change.cause.index});
    case Source::silence: return is_about_a_person(change.quantity) ? about("silence", person_of(change)) : "";
    case Source::stage: return change.delta < 0 && change.quantity == Quantity::total_margin ? "stage" : "";
    case Source::books: break;
    default: return "";
  }
  switch (change.quantity) {
    case Quantity::satisfaction: return "value";
    case Quantity::revenue_month: return "satisfaction";
    case Quantity::patience: return "margin";
    case Quantity::total_client_value: return "client-value";
    case Quantity::total_margin: return change.delta > 0 ? "revenue" : "";
    default: return "";
  }
}

std::string Causes::drift_words(const Change& change) const {
  const Filler rule = rule_of(change);
  if (change.quantity == Quantity::value_shown) return lens_.say(Key::cause_value_fades, {rule});
  if (change.quantity == Quantity::knowledge || change.quantity == Quantity::shared_knowledge)
    return lens_.say(Key::cause_knowledge_ages, {rule});
  if (change.quantity != Quantity::willingness) return lens_.say(Key::cause_calendar);
  // The drift comes first; a second loss in a month is tiredness.
  const auto first = std::find_if(played_.changes.begin(), played_.changes.end(), [&](const Change& other) {
    return other.quantity == change.quantity && other.subject == change.subject && other.cause.source == Source::drift;
  });
  const bool tired = first != played_.changes.end() && &*first != &change && change.delta < 0;
  return lens_.say(tired ? Key::cause_tired : Key::cause_own_worries, {rule});
}

std::string Causes::rival_words(const Change& change) const {
  const Attack* attack = change.cause.index == Id<void>::k_none ? nullptr : lens_.seen.attack(change.cause.index);
  if (attack == nullptr) return lens_.say(Key::cause_rival_drift, {rule_of(change)});
  return lens_.say(Key::cause_rival, {{"title", lens_.in(attack->title)}, rule_of(change)});
}

}  // namespace diapason
