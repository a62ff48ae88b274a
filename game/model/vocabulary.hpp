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
inline constexpr int k_aptitudes = 5;

/// Where a rule of the model comes from: a text says it, it follows from one, it is our modelling choice, or it is
/// wider research.
enum class Provenance : std::uint8_t { source, inferred, design, research };

/// The four parts of the analysis "where are we?" [L].
enum class Area : std::uint8_t { strategy, needs, history, rivals };
inline constexpr int k_areas = 4;

/// What an action is aimed at, besides the colleague and the topic it may ask for.
enum class Aim : std::uint8_t {
  account,
  stakeholder,
  colleague,
  offer,
  promise,
  introduction,
  sponsor,    ///< a candidate for sponsor
  clause,     ///< a clause of the framework contract
  trouble,    ///< a trouble that lasts
  plan_item,  ///< an item of the account plan
  situation,  ///< a situation, with the response prepared for it
  project,    ///< an offer to prepare, or won and not yet delivered
};

/// Whether an action is aimed at a person of the client, alone or with something else: a clause is negotiated with
/// somebody (D20).
[[nodiscard]] constexpr bool aims_at_person(Aim aim) {
  return aim == Aim::stakeholder || aim == Aim::offer || aim == Aim::introduction || aim == Aim::clause;
}

/// Whether an action takes a colleague along.
enum class Company : std::uint8_t { none, optional, required };

/// What an item of the account plan is ([L]; D44: strategy, objective and plan of action are three things).
enum class PlanPart : std::uint8_t {
  diagnosis,    ///< on which stage the account stands, as the player says
  course,       ///< make the most of the stage, or climb (D38)
  orientation,  ///< the strategic orientation
  objective,    ///< a result to reach
  contractual,  ///< an action programme on offers and terms
  relational,   ///< an action programme on people
};
inline constexpr int k_plan_parts = 6;

/// What a rival's move goes for.
enum class Attempt : std::uint8_t {
  price,      ///< a share of the revenue
  courtship,  ///< the person whom we hold least
  poaching,   ///< an offer still open
};

/// STOP, WAIT, GO (D16).
enum class Answer : std::uint8_t { stop, wait, go };

/// Why we refuse: no capacity, too dear for what it brings, or not in the client's own interest.
enum class Reason : std::uint8_t { capacity, cost, their_interest };

/// What conditions can ask about. Each is an integer read from a state or from what a player sees of it.
enum class Measure : std::uint8_t {
  month,               ///< number of the month being played, from 1
  stage,               ///< 1 to 4
  trust,               ///< of a person, bp
  closeness,           ///< of a person, bp
  reliability,         ///< of a person, bp
  median_trust,        ///< over the people met, bp
  tie,                 ///< strongest tie of any of us with a person, bp
  kam_tie,             ///< the KAM's tie with a person, bp
  colleague_tie,       ///< strongest tie of a colleague with a person, bp
  this_tie,            ///< tie of the colleague named in the command with the person, bp
  functions_tied,      ///< functions at the client, the buyer's apart, with a tie at or above `level`
  pairs_tied,          ///< pairs of a colleague and a stakeholder tied at or above `level`
  acquaintance,        ///< of a person: 0 unknown, 1 known by name, 2 met
  people_met,          ///< how many people we have met
  insight,             ///< how well we understand a person, bp
  needs_found,         ///< latent needs found, over everybody
  knowledge,           ///< of an area, head and shared together, bp
  shared_knowledge,    ///< of an area, written and shared, bp
  satisfaction,        ///< of the client, bp
  value_shown,         ///< how far the value we deliver is seen, bp
  revenue,             ///< euros a month
  margin,              ///< cumulative account margin, euros
  client_value,        ///< cumulative value for the client, euros
  budget,              ///< euros left
  patience,            ///< of our board, bp
  rival_pressure,      ///< bp
  willingness,         ///< of a colleague, bp
  prepared,            ///< of the colleague for the person, bp
  silence,             ///< months without contact with a person
  offers_won,          ///< how many offers were accepted
  offer,               ///< state of an offer: 0 open, 1 won, 2 refused
  request,             ///< state of a request, see RequestState
  event,               ///< how often an event has happened
  flag,                ///< a flag of the case, 0 or 1
  promises_open,       ///< commitments not yet settled
  promises_broken,     ///< commitments broken so far
  relationship_days,   ///< share of the KAM's days given to relationships so far, bp (D10)
  rank,                ///< rank of a person, 1 to 4
  present,             ///< whether a person is at the client: 0 not yet or no more, 1 there
  buyer_trust,         ///< mean trust of those who buy, bp
  buyer_tie,           ///< the KAM's strongest tie with somebody who buys, bp
  deciders_met,        ///< how many who decide or approve we have met
  pairs_autonomous,    ///< mirror pairs whose autonomy is at or above `autonomous_bp` (D12, D36)
  autonomy,            ///< of the pair of the colleague named in the command and the person, bp
  lone_ties,           ///< ties held by the KAM alone (D7)
  bus_factor,          ///< how many of ours hold a tie at or above `lone_tie_level_bp` with somebody
  sites_tied,          ///< sites with a tie at or above `level` (D51)
  favours,             ///< how much an ally has been asked for lately (D11)
  informants,          ///< people who keep us informed in confidence
  exposure,            ///< how near a confidence of a person is to coming out, percent (D14)
  recognition,         ///< of a colleague, bp (D13)
  load,                ///< of a colleague, bp (D13)
  native,              ///< how far a colleague has gone native, bp (D9)
  team_size,           ///< colleagues mobilised for the account (D41)
  support,             ///< of our top management, bp (D8)
  agreed,              ///< whether the hierarchy has agreed to the account's strategy, 0 or 1 (D49)
  tension,             ///< with field sales, bp (D23)
  sponsored,           ///< whether a sponsor is in office, 0 or 1
  commitment,          ///< of the sponsor in office, bp
  brief,               ///< how current the executive brief is, bp (D33)
  drift,               ///< how far the sponsor takes the KAM's place, bp
  sponsor_talks,       ///< talks of KAM and sponsor so far (D35)
  sponsor_meetings,    ///< meetings of the sponsor with the client's top so far (D35)
  client_reviews,      ///< strategic reviews launched by the client so far (D35)
  plan_quality,        ///< of the account plan as written, bp (D27)
  plan_age,            ///< months since the plan was written or revised; 99 without one (D29)
  adherence,           ///< how far the programmes of the plan are carried out, bp (D28)
  plan_item,           ///< whether an item of the plan is chosen, 0 or 1 (D38)
  objectives_reached,  ///< objectives of the plan reached so far
  rules_ready,         ///< prepared answers that are current (D26)
  troubles,            ///< troubles that last
  trouble,             ///< months that the trouble of an event still lasts; 0 settled
  project,             ///< how far a project is done, percent (D50)
  projects_done,       ///< projects finished
  heard,               ///< whether we have heard of an offer's occasion, 0 or 1 (D52)
  contract,            ///< whether a framework contract stands, 0 or 1
  clause,              ///< whether a clause stands in the contract, 0 or 1
  lock,                ///< how much the contract keeps rivals out, bp (D20)
  balance,             ///< what the contract gives us above what it gives them, bp (D20)
  reference,           ///< whether the client is our reference, 0 or 1 (D24)
  extra_margin,        ///< margin above undifferentiated handling so far, euros (D54)
  unsupported,         ///< months in a row with support below its floor (D8)
  months_at_stage,     ///< months on the present stage
  rival_moves_seen,    ///< moves of the rival that our watch saw in time (D21)
  has_say,             ///< whether a person buys, decides or approves in the main circuit, 0 or 1 (D20)
};

/// What effects can do. Amounts are in basis points or euros, see Effect.
enum class EffectKind : std::uint8_t {
  trust,             ///< a part of trust of somebody
  tie,               ///< tie of whoever of us took part
  insight,           ///< understanding of a person, which finds latent needs
  meet,              ///< somebody unknown becomes known, or known becomes met
  circuit,           ///< reveals seats and influence around a person
  knowledge,         ///< of an area, in the KAM's head
  share,             ///< moves knowledge from the head to the shared review
  willingness,       ///< of the colleague
  prepare,           ///< the colleague for the person
  satisfaction,      ///< of the client
  show_value,        ///< value delivered made visible
  revenue,           ///< euros a month, lasting
  price,             ///< a share of all we sell them, bp, lasting: what is given away is margin
  sale,              ///< euros of revenue, once
  client_value,      ///< euros a month for the client, lasting
  pressure,          ///< of the rival
  watch,             ///< the rival's next move seen
  patience,          ///< of our board
  flag,              ///< raises a flag of the case
  offer,             ///< puts an offer to the person
  deliver,           ///< works off a commitment
  propose_step,      ///< proposes the next stage
  introduce,         ///< an ally opens the door to somebody else
  budget,            ///< euros
  hand_over,         ///< the contact passes to the colleague of the command (D12)
  autonomy,          ///< of the pair of colleague and person (D12)
  recognise,         ///< recognition of the colleague or the team (D13)
  train,             ///< competence of the colleague
  native,            ///< how far the colleague or the team has gone native (D9)
  support,           ///< of our top management (D8)
  agreement,         ///< the hierarchy agrees to the account's strategy (D47, D49)
  tension,           ///< with field sales (D23)
  appoint,           ///< a candidate is asked to be the sponsor
  commitment,        ///< of the sponsor in office
  brief,             ///< the executive brief is written anew (D33)
  talk,              ///< KAM and sponsor talk (D35)
  drift,             ///< how far the sponsor takes the KAM's place (D32)
  escalate,          ///< a trouble is taken to the sponsor (D34)
  write_plan,        ///< the plan is written or revised (D27, D29)
  plan_item,         ///< an item of the plan is chosen or dropped (D38)
  rule,              ///< an answer is prepared for a situation (D26)
  prepare_offer,     ///< work before the sale (D50)
  work,              ///< work on a project (D50)
  clause,            ///< a clause is negotiated with the person: into the draft of the contract, or out (D20)
  sign,              ///< the draft is put to the person (D20)
  fix,               ///< a trouble is mended quickly; it comes back (D40)
  root_cause,        ///< a trouble is taken to its root (D40)
  advocate,          ///< an ally speaks for us to somebody else (D11)
  informant,         ///< the person keeps us informed in confidence
  confide,           ///< what was said in confidence is used (D14)
  leak,              ///< a confidence of the person comes out (D14)
  hear,              ///< occasions of offers are heard of early (D52)
  refer,             ///< the client is asked to be our reference (D24)
  step_down,         ///< a planned step down (D5)
  survey_site,       ///< local costs of the person's site are seen (D51)
  align_site,        ///< local costs of the person's site fall (D51)
  leave,             ///< the person leaves the client (D25)
  arrive,            ///< the person arrives at the client (D25)
  promote,           ///< the person's rank moves (D25)
  seat,              ///< the person's seats are set (D25)
  succeed,           ///< somebody else takes the KAM's place (D22)
  shock,             ///< a shock, softened by trust (D3, D17)
  duties,            ///< days that other accounts take, more or fewer (D30)
  sponsor_accounts,  ///< accounts that the sponsor in office carries, more or fewer (D31)
  client_review,     ///< the client launches a strategic review with us (D35)
  project_setback,   ///< percent of all projects under way that has to be done again (D50)
  rival_tie,         ///< how firmly the rival holds the person
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
  team,       ///< every colleague mobilised for the account
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
  handed_over,
  handed_over_badly,
  left,
  arrived,
  contract_signed,
  contract_declined,
  sponsor_met,
  trouble,
  trouble_settled,
  lobbied,
  delivered,
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
