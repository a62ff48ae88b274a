#pragma once

#include <span>

#include "sim/command.hpp"
#include "sim/deed.hpp"
#include "sim/measure.hpp"
#include "sim/month.hpp"

namespace diapason {

// The phases of a month in the order in which `step` calls them; each stands in the file of its name.

/// Days and budget are spent, people are met, effects take place (actions.cpp).
void act(Month& month, std::span<const Command> commands);

/// STOP, WAIT and GO, and requests that nobody answered (requests.cpp; D4, D16, D42).
void answer_requests(Month& month, std::span<const Command> commands);

/// Commitments kept, late or broken (promises.cpp; D17).
void settle_promises(Month& month);

/// Projects late or delivered (projects.cpp; D50).
void settle_projects(Month& month);

/// Troubles that last do their harm, end, or come back (troubles.cpp; D26, D34, D40).
void live_through_troubles(Month& month);

/// Moves of the rival that land this month, and what our barriers keep (rival.cpp; D4, D20).
void let_rival_move(Month& month);

/// What people think of us travels along influence (influence.cpp).
void spread_attitudes(Month& month);

/// Mirror pairs work by themselves, grow or are blocked; placed people go native (pairs.cpp; D9, D12, D36).
void work_pairs(Month& month);

/// Ties fade, knowledge ages, confidences grow cold (passing.cpp; D10, D22).
void let_time_pass(Month& month);

/// Colleagues tire, are credited or forgotten, and go back to their own worries (team.cpp; D13, D41, D49).
void settle_team(Month& month);

/// The sponsor's commitment, brief and drift (sponsor.cpp; D31 to D35).
void settle_sponsor(Month& month);

/// Programmes followed or not, objectives reached, the plan written anew (plan.cpp; D27 to D29, D44).
void settle_plan(Month& month);

/// Revenue, both margins, satisfaction, the board's patience (books.cpp).
void book_month(Month& month);

/// Top management's support and the tension with field sales (board.cpp; D8, D15, D23).
void move_board(Month& month);

/// The joint step proposed, gates held and lost, steps down (stage.cpp; D1 to D3, D5, D8).
void weigh_stage(Month& month);

/// Events of the coming month, conditional, dated or by chance (events.cpp; D26).
void let_events_happen(Month& month);

/// A shock among these events may cost the stage at once (stage.cpp; D3).
void weigh_shock(Month& month);

/// Requests that arrive for the coming month (requests.cpp).
void let_requests_arrive(Month& month);

/// Occasions for offers that open, or that somebody at the top tells us of early (offers.cpp; D52).
void let_occasions_open(Month& month);

/// Moves that the rival begins to prepare, and that a watch can see from now on (rival.cpp; D21).
void let_rival_prepare(Month& month);

/// We read those we met anew; the readings of the others age (reading.cpp).
void read_people(Month& month);

/// Whether the run is over, and how (endings.cpp).
void weigh_ending(Month& month);

// Called by effects.

/// What it makes of work with people that we know the client's strategy and needs, or guess at them, bp: whoever knows
/// them has something to say (actions.cpp; D27).
[[nodiscard]] std::int32_t informed_factor_bp(const Month& month);

/// Puts the offer of the deed to its person (offers.cpp; D18, D19).
void put_offer(Month& month, const Deed& deed);
/// Occasions of the next months come to our ears (offers.cpp; D21, D52).
void hear_of_occasions(Month& month, const Cause& cause);

/// The work of a commitment is done (promises.cpp).
void deliver(Month& month, PromiseId id, const Cause& action);
/// The work of a request is being done, by whoever it takes: the person hears from us, and comes to know those who do
/// it (promises.cpp).
void serve(Month& month, const Request& request, const Cause& cause);
/// The reliability that the work of a request brings when it is done this month, bp (promises.cpp; D16, D17).
[[nodiscard]] std::int32_t worth_of_work_bp(const Month& month, RequestId id);
/// Promises the work of a request for a month (promises.cpp).
void promise_work(Month& month, RequestId request, std::int32_t due_month, const Cause& cause);
/// An executive without a brief promises something to a person (promises.cpp; D33).
void give_word(Month& month, std::size_t person, OwnPersonId owner, const Cause& cause);

/// The ally of the deed opens the door to the second person, or fails to (introductions.cpp; D11).
void introduce(Month& month, const Deed& deed);

/// The ally of the deed speaks for us to the second person; `by` is what a full word is worth (lobby.cpp; D11).
void advocate(Month& month, const Deed& deed, std::int32_t by);
/// A confidence is used, at the risk of its coming out (lobby.cpp; D14).
void use_confidence(Month& month, const Deed& deed, std::size_t person);
/// A confidence of the person comes out: trust is destroyed, and those who listen to them hear of it (lobby.cpp; D14).
void leak(Month& month, std::size_t person, const Cause& cause);

/// The fewest months in which a pair could come to work by itself, all going as well as it may: alone with something to
/// do each month, and the contact handed over (pairs.cpp; D12). 0 where it does already.
[[nodiscard]] std::int32_t least_months_to_autonomy(const Dossier& dossier, const State& state, ColleagueId colleague,
                                                    StakeholderId person);

/// The contact passes to the colleague of the deed, well or badly (pairs.cpp; D12).
void hand_over(Month& month, const Deed& deed, std::size_t person);

/// Whether trust and competence are there for a hand-over (pairs.cpp; D12).
[[nodiscard]] bool is_ripe_for_hand_over(const Dossier& dossier, const State& state, ColleagueId colleague,
                                         StakeholderId person);

/// A candidate is asked to be the sponsor (sponsor.cpp; [S]).
void appoint_sponsor(Month& month, SponsorId candidate, const Cause& cause);
/// How ready a candidate is, bp: accepts from 5,000 on (sponsor.cpp).
[[nodiscard]] std::int32_t sponsor_readiness_bp(const Dossier& dossier, const State& state, SponsorId candidate);
/// What the sponsor's presence is worth, bp: commitment, number of accounts, and the brief (sponsor.cpp; D31, D33).
[[nodiscard]] std::int32_t sponsor_help_bp(const Dossier& dossier, const State& state);
/// The sponsor has met the person: drift, and a word given without a brief (sponsor.cpp; D32, D33).
void note_appearance(Month& month, std::size_t person, const Cause& action);

/// A trouble begins (troubles.cpp).
void start_trouble(Month& month, std::size_t event, bool eased, const Cause& cause);
/// A trouble is mended, taken to its root, or taken to the sponsor (troubles.cpp; D34, D40).
void fix_trouble(Month& month, const Deed& deed);
void take_to_the_root(Month& month, const Deed& deed);
void escalate_trouble(Month& month, const Deed& deed);

/// Work before the sale and on a project that runs (projects.cpp; D50).
void prepare_offer(Month& month, const Deed& deed, std::int32_t by);
void work_on_project(Month& month, const Deed& deed, std::int32_t by);
/// What an offer brings begins, at once or when its project is done: all of it to the client where it answers a need
/// that is there, else a third (offers.cpp; D19).
void start_business(Month& month, OfferId id, bool fits, const Cause& cause);

/// A clause is negotiated with the person of the deed: into the draft as written or on their terms, or resisted; one
/// that is there comes out (contract.cpp; D20).
void negotiate_clause(Month& month, const Deed& deed);
/// How ready a person is to have a clause in the draft, bp: as written from `k_clause_agreed_bp` on, on their terms
/// from `k_clause_bargain_bp` below (contract.cpp; D20).
[[nodiscard]] std::int32_t clause_score_bp(const Dossier& dossier, const State& state, ClauseId id,
                                           StakeholderId person);
inline constexpr std::int32_t k_clause_agreed_bp = 4'500;
inline constexpr std::int32_t k_clause_bargain_bp = 600;
/// The draft is put to the person; at the end of the day's work it is signed, with what was negotiated meanwhile, or
/// isn't. Buyers whom nobody has spoken with that month hold it against us (contract.cpp; D20, D36).
void put_contract(Month& month, const Deed& deed, std::size_t person);
void settle_contract(Month& month);
/// How ready the client is to sign the draft, bp: signs from `k_contract_signed_bp` on (contract.cpp; D20).
[[nodiscard]] std::int32_t contract_score_bp(const Dossier& dossier, const State& state, StakeholderId person);
inline constexpr std::int32_t k_contract_signed_bp = 5'000;

/// An item of the plan is chosen or dropped; an answer is prepared (plan.cpp; D26, D38).
void choose_plan_item(Month& month, const Deed& deed);
/// What the chosen plan provides for is looked up once, and again whenever an item is chosen (plan.cpp).
void note_activities_planned(Month& month);
void prepare_answer(Month& month, const Deed& deed);
/// What the plan adds to work that it provides for, negative once it misleads, bp of the work (plan.cpp; D28, D29).
[[nodiscard]] std::int32_t plan_bonus_bp(const Dossier& dossier, const State& state);
/// What becomes of work of an activity with it, bp.
[[nodiscard]] std::int32_t plan_factor_bp(const Month& month, Activity activity);

/// The client is asked to be our reference (reference.cpp; D24).
void ask_reference(Month& month, const Deed& deed, std::size_t person);
/// The reference is lost (reference.cpp; D24).
void lose_reference(Month& month, const Cause& cause);
/// What the reference brings each month, and whether it is lost (reference.cpp; D24).
void keep_reference(Month& month);

/// Somebody leaves or arrives at the client, or the KAM is replaced (moves.cpp; D22, D25).
void leave(Month& month, std::size_t person, const Cause& cause);
void arrive(Month& month, std::size_t person, std::int32_t acquaintance_level, const Cause& cause);
void succeed(Month& month, const Cause& given);

/// A shock to a person's trust, softened by the store of it (moves.cpp; D3, D17).
void shock(Month& month, std::size_t person, std::int32_t by, const Cause& cause);

/// Score of an offer put to a person, bp: accepted from the offer's difficulty on (offers.cpp).
[[nodiscard]] std::int32_t offer_score_bp(const Dossier& dossier, const State& state, OfferId id, StakeholderId person);

/// Whether a need that the offer answers is there: with the person, or with anybody who decides or buys (offers.cpp).
[[nodiscard]] bool answers_a_need(const Dossier& dossier, const State& state, OfferId id, StakeholderId person);

/// How ready the client is to take the joint step, bp, against `Gate::accept_bp` (stage.cpp; D3, D36).
[[nodiscard]] std::int32_t step_readiness_bp(const Dossier& dossier, const State& state, StakeholderId person);
/// By how much chance moves that readiness on the day, either way: one standard deviation.
inline constexpr std::int32_t k_step_luck_bp = 300;
/// The chance in bp, to the nearest tenth of a point, that chance lets that readiness pass what the gate asks for.
[[nodiscard]] std::int32_t step_chance_bp(const Dossier& dossier, const State& state, StakeholderId person,
                                          const Gate& gate);

/// How much stands between a rival and the account, bp (rival.cpp; D4, D17, D20).
[[nodiscard]] std::int32_t barrier_bp(const Dossier& dossier, const State& state, bool prepared_for_it);

/// How far an ally can open a door, bp: half-way it opens half of the time (introductions.cpp; D11).
[[nodiscard]] std::int32_t introduction_score_bp(const Dossier& dossier, const State& state, StakeholderId ally,
                                                 StakeholderId second);

/// What an ally's word is worth with the second person, bp (lobby.cpp; D11).
[[nodiscard]] std::int32_t advocacy_bp(const Dossier& dossier, const State& state, StakeholderId ally,
                                       StakeholderId second);

}  // namespace diapason
