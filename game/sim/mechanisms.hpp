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

/// STOP, WAIT and GO, and requests that nobody answered (requests.cpp; D16, D42).
void answer_requests(Month& month, std::span<const Command> commands);

/// Commitments kept, late or broken (promises.cpp; D17).
void settle_promises(Month& month);

/// What a rival tries, and what our barriers keep (rival.cpp; D4, D20, D21).
void let_rival_move(Month& month);

/// What people think of us travels along influence (influence.cpp).
void spread_attitudes(Month& month);

/// Ties fade, knowledge ages, colleagues go back to their own worries (passing.cpp; D10, D13, D22).
void let_time_pass(Month& month);

/// Revenue, both margins, satisfaction, the board's patience (books.cpp).
void book_month(Month& month, std::int32_t margin_before);

/// The joint step proposed, gates held and lost (stage.cpp; D1 to D3).
void weigh_stage(Month& month);

/// Events of the coming month, conditional, dated or by chance (events.cpp).
void let_events_happen(Month& month);

/// Requests that arrive for the coming month (requests.cpp).
void let_requests_arrive(Month& month);

/// We read those we met anew; the readings of the others age (reading.cpp).
void read_people(Month& month);

/// Whether the run is over, and how (endings.cpp).
void weigh_ending(Month& month);

// Called by effects.

/// Puts the offer of the deed to its person (offers.cpp; D18, D19).
void put_offer(Month& month, const Deed& deed);

/// The work of a commitment is done (promises.cpp).
void deliver(Month& month, PromiseId id, const Cause& action);

/// The work of a request is being done, by whoever it takes: the person hears from us (promises.cpp).
void serve(Month& month, const Request& request);

/// Promises the work of a request for a month (promises.cpp).
void promise_work(Month& month, RequestId request, std::int32_t due_month, const Cause& cause);

/// The ally of the deed opens the door to the second person, or fails to (introductions.cpp; D11).
void introduce(Month& month, const Deed& deed);

/// Score of an offer put to a person, bp: accepted from the offer's difficulty on (offers.cpp).
[[nodiscard]] std::int32_t offer_score_bp(const Dossier& dossier, const State& state, OfferId offer,
                                          StakeholderId person);

/// Whether a need that the offer answers is there: with the person, or with anybody who decides or buys (offers.cpp).
[[nodiscard]] bool answers_a_need(const Dossier& dossier, const State& state, OfferId offer, StakeholderId person);

/// How ready the client is to take the joint step, bp, against `Gate::accept_bp` (stage.cpp; D3, D36).
[[nodiscard]] std::int32_t step_readiness_bp(const Dossier& dossier, const State& state, StakeholderId person);

/// How much stands between a rival and the account, bp (rival.cpp; D4, D17, D20).
[[nodiscard]] std::int32_t barrier_bp(const Dossier& dossier, const State& state, bool prepared_for_it);

/// How far an ally can open a door, bp: half-way it opens half of the time (introductions.cpp; D11).
[[nodiscard]] std::int32_t introduction_score_bp(const Dossier& dossier, const State& state, StakeholderId ally,
                                                 StakeholderId second);

}  // namespace diapason
