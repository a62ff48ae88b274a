#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace diapason {

/// The closed vocabulary of a case: each word has one meaning in the engine and one spelling in JSON and replays.
template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

enum class Gender : std::uint8_t { feminine, masculine };

/// Seats in the decision circuit (the buying centre of F. Webster & Y. Wind); a person may hold several.
enum class Seat : std::uint8_t { initiator, user, influencer, decider, approver, buyer, gatekeeper };

/// The four parts of trust, after D. Maister's trust equation, made additive so that causes add up.
enum class TrustPart : std::uint8_t { credibility, reliability, closeness, self_interest };
inline constexpr int k_trust_parts = 4;

/// The nine relationship activities [P].
enum class Activity : std::uint8_t {
  contact = 1,
  field,
  lobby,
  trust,
  delegate,
  circuits,
  interactions,
  mobilise,
  inform,
};
inline constexpr int k_activities = 9;

/// The four roles of a KAM [T][A].
enum class Role : std::uint8_t { knowledge, business, projects, relationships };
inline constexpr int k_roles = 4;

/// The five aptitudes [T], profiled by what the player did.
enum class Aptitude : std::uint8_t { customer_centred, accountable, provoking_change, team_builder, problem_solver };

/// Where a rule of the model comes from: a text says it, it follows from one, it is our modelling choice, or it is
/// wider research.
enum class Provenance : std::uint8_t { source, inferred, design, research };

/// The four parts of the analysis "where are we?" [L].
enum class Area : std::uint8_t { strategy, needs, history, rivals };
inline constexpr int k_areas = 4;

/// What an action is aimed at, besides the colleague and the topic it may ask for.
enum class Aim : std::uint8_t { account, stakeholder, colleague, offer, promise, introduction };

/// Whether an action takes a colleague along.
enum class Company : std::uint8_t { none, optional, required };

/// STOP, WAIT, GO (D16).
enum class Answer : std::uint8_t { stop, wait, go };

/// Why we refuse: no capacity, too dear for what it brings, or not in the client's own interest.
enum class Reason : std::uint8_t { capacity, cost, their_interest };

/// What conditions can ask about. Each is an integer read from a state or from what a player sees of it.
enum class Measure : std::uint8_t {
  month,              ///< number of the month being played, from 1
  stage,              ///< 1 to 4
  trust,              ///< of a person, bp
  closeness,          ///< of a person, bp
  reliability,        ///< of a person, bp
  median_trust,       ///< over the people met, bp
  tie,                ///< strongest tie of any of us with a person, bp
  kam_tie,            ///< the KAM's tie with a person, bp
  colleague_tie,      ///< strongest tie of a colleague with a person, bp
  this_tie,           ///< tie of the colleague named in the command with the person, bp
  functions_tied,     ///< functions at the client, the buyer's apart, with a tie at or above `level`
  pairs_tied,         ///< pairs of a colleague and a stakeholder tied at or above `level`
  acquaintance,       ///< of a person: 0 unknown, 1 known by name, 2 met
  people_met,         ///< how many people we have met
  insight,            ///< how well we understand a person, bp
  needs_found,        ///< latent needs found, over everybody
  knowledge,          ///< of an area, head and shared together, bp
  shared_knowledge,   ///< of an area, written and shared, bp
  satisfaction,       ///< of the client, bp
  value_shown,        ///< how far the value we deliver is seen, bp
  revenue,            ///< euros a month
  margin,             ///< cumulative account margin, euros
  client_value,       ///< cumulative value for the client, euros
  budget,             ///< euros left
  patience,           ///< of our board, bp
  rival_pressure,     ///< bp
  willingness,        ///< of a colleague, bp
  prepared,           ///< of the colleague for the person, bp
  silence,            ///< months without contact with a person
  offers_won,         ///< how many offers were accepted
  offer,              ///< state of an offer: 0 open, 1 won, 2 refused
  request,            ///< state of a request, see RequestState
  event,              ///< how often an event has happened
  flag,               ///< a flag of the case, 0 or 1
  promises_open,      ///< commitments not yet settled
  promises_broken,    ///< commitments broken so far
  relationship_days,  ///< share of the KAM's days given to relationships so far, bp (D10)
};

/// What effects can do. Amounts are in basis points or euros, see Effect.
enum class EffectKind : std::uint8_t {
  trust,         ///< a part of trust of somebody
  tie,           ///< tie of whoever of us took part
  insight,       ///< understanding of a person, which finds latent needs
  meet,          ///< somebody unknown becomes known, or known becomes met
  circuit,       ///< reveals seats and influence around a person
  knowledge,     ///< of an area, in the KAM's head
  share,         ///< moves knowledge from the head to the shared review
  willingness,   ///< of the colleague
  prepare,       ///< the colleague for the person
  satisfaction,  ///< of the client
  show_value,    ///< value delivered made visible
  revenue,       ///< euros a month, lasting
  sale,          ///< euros of revenue, once
  client_value,  ///< euros a month for the client, lasting
  pressure,      ///< of the rival
  watch,         ///< the rival's next move seen
  patience,      ///< of our board
  flag,          ///< raises a flag of the case
  offer,         ///< puts an offer to the person
  deliver,       ///< works off a commitment
  propose_step,  ///< proposes the next stage
  introduce,     ///< an ally opens the door to somebody else
  budget,        ///< euros
};

/// Whom an effect reaches.
enum class Who : std::uint8_t {
  target,     ///< the person the action is aimed at, or who sent the event
  second,     ///< the other person of an introduction
  buyer,      ///< everybody with the buyer's seat
  deciders,   ///< everybody with the decider's or approver's seat
  met,        ///< everybody we have met
  function,   ///< everybody of a named function
  person,     ///< a named person
  colleague,  ///< the colleague of the command
  nobody,     ///< the account as a whole
};

/// When a person speaks in the month report.
enum class Occasion : std::uint8_t {
  first_meeting,
  good_meeting,
  poor_meeting,
  need_told,
  promise_kept,
  promise_late,
  promise_broken,
  refused,
  asked_to_wait,
  granted,
  offer_accepted,
  offer_declined,
  step_accepted,
  step_declined,
  neglected,
  introduced,
};

/// All words of one kind with their spelling: words<Seat>().
template <class Value>
[[nodiscard]] std::span<const Named<Value>> words();

/// The spelling of a word.
template <class Value>
[[nodiscard]] std::string_view spelling(Value value) {
  for (const Named<Value>& word : words<Value>())
    if (word.value == value) return word.name;
  return "?";
}

}  // namespace diapason
