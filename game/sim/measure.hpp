#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "model/dossier.hpp"
#include "model/plot.hpp"
#include "sim/command.hpp"
#include "sim/state.hpp"

namespace diapason {

/// Trust of a person in us, bp: the weighted mean of credibility, reliability, closeness and 10,000 minus perceived
/// self-interest.
[[nodiscard]] std::int32_t trust_bp(const Dossier& dossier, const State& state, std::size_t person);

/// Bit set of our people that there are: the KAM, the colleagues and the sponsors.
[[nodiscard]] std::uint32_t bits_of_own_people(const Dossier& dossier);

/// The weight of a part of trust, bp.
[[nodiscard]] std::int32_t trust_weight_bp(const Dossier& dossier, TrustPart part);

/// Mean trust of the people met who hold one of the seats (bit set of Seat) in a circuit, bp; 3,000 while we have met
/// none.
[[nodiscard]] std::int32_t circuit_trust_bp(const Dossier& dossier, const State& state, std::uint32_t seats,
                                            std::size_t circuit = 0);
inline constexpr std::uint32_t k_buying_seats = 1U << static_cast<unsigned>(Seat::buyer);
inline constexpr std::uint32_t k_deciding_seats =
    1U << static_cast<unsigned>(Seat::decider) | 1U << static_cast<unsigned>(Seat::approver);

/// Whether we have met somebody, and bit set of those whom we have met.
[[nodiscard]] bool met(const State& state, std::size_t person);
[[nodiscard]] inline std::uint32_t people_met(const State& state) {
  return static_cast<std::uint32_t>(state.bits_of_all<Quantity::acquaintance>(2));
}

/// What somebody who is asked to agree goes by, bp: own trust and that of those who buy and decide in a circuit.
[[nodiscard]] std::int32_t trust_to_agree_bp(const Dossier& dossier, const State& state, std::size_t person,
                                             std::size_t circuit = 0);

/// Median trust over the people met, bp; 0 when nobody is.
[[nodiscard]] std::int32_t median_trust_bp(const Dossier& dossier, const State& state);

/// The strongest tie of any of us, or of a colleague only, with a person, bp.
[[nodiscard]] std::int32_t strongest_tie_bp(const Dossier& dossier, const State& state, std::size_t person,
                                            bool colleagues_only);

/// The strongest tie of any of us with each person, bp.
using Ties = std::array<std::int16_t, k_max_stakeholders>;
[[nodiscard]] Ties strongest_ties_bp(const Dossier& dossier, const State& state);

/// How many ties at or above `lone_tie_level_bp` the KAM alone holds (D7).
[[nodiscard]] std::int32_t lone_ties(const Dossier& dossier, const State& state);
/// Whether the tie with a person is one of them.
[[nodiscard]] bool is_held_alone(const Dossier& dossier, const State& state, std::size_t person);

/// Days a month that ties held by the KAM alone take beyond those that cost nothing (D7).
[[nodiscard]] std::int32_t overload_days(const Dossier& dossier, const State& state);

/// What overload leaves of strategic work (analysis, plan, watch), bp: it is crowded out first (D7).
[[nodiscard]] std::int32_t strategic_work_bp(const Dossier& dossier, const State& state);

/// The KAM's days this month that are not taken by other duties, by overload and by troubles (D7, D30).
[[nodiscard]] std::int32_t kam_days(const Dossier& dossier, const State& state);

/// From here on a colleague gives all the days there are (design).
inline constexpr std::int32_t k_fully_willing_bp = 7'000;

/// The days a colleague gives this month: all when fully willing, none below the floor (D13).
[[nodiscard]] std::int32_t colleague_days(const Dossier& dossier, const State& state, ColleagueId colleague);

/// The days that the sponsor in office gives this month; 0 without one.
[[nodiscard]] std::int32_t sponsor_days(const Dossier& dossier, const State& state);

/// The sponsor in office; invalid when nobody is.
[[nodiscard]] SponsorId sponsor_of(const State& state);

/// How well a colleague masters what a person's function cares about, training included, bp (D12).
[[nodiscard]] std::int32_t competence_bp(const Dossier& dossier, const State& state, ColleagueId colleague,
                                         StakeholderId person);

/// Whether the buyer, left out, blocks the mirror pairs (D36).
[[nodiscard]] bool pairs_are_blocked(const Dossier& dossier, const State& state);

/// Whether a colleague and a person work together by themselves (D12).
[[nodiscard]] bool is_autonomous(const Dossier& dossier, const State& state, std::size_t colleague, std::size_t person);
[[nodiscard]] std::int32_t pairs_autonomous(const Dossier& dossier, const State& state);

/// How many colleagues are mobilised for the account (D41).
[[nodiscard]] std::int32_t team_size(const Dossier& dossier, const State& state);

/// What a clause gives either side each month as it stands in the draft or the contract: as written, or on their terms
/// where we had to give way (D20).
struct ClauseTerms {
  std::int32_t ours_eur = 0;
  std::int32_t theirs_eur = 0;
};
[[nodiscard]] ClauseTerms terms_of(const Clause& clause, bool on_their_terms);
[[nodiscard]] ClauseTerms terms_of(const Dossier& dossier, const State& state, std::size_t clause);

/// What a set of clauses adds to the barrier, and what it gives us above what it gives them, both in bp: the balance
/// against the account's monthly margin (D20).
[[nodiscard]] std::int32_t lock_bp(const Dossier& dossier, std::int32_t clauses);
[[nodiscard]] std::int32_t balance_bp(const Dossier& dossier, const State& state, std::int32_t clauses);
/// The same of one clause on these terms.
[[nodiscard]] std::int32_t balance_bp(const State& state, const ClauseTerms& terms);

/// How well the answer prepared for a situation suits it, bp; 0 when there is none or it is out of date (D26).
[[nodiscard]] std::int32_t prepared_answer_bp(const Dossier& dossier, const State& state, SituationId situation);

/// Months since the plan was written or revised; 99 without a plan (D29).
inline constexpr std::int32_t k_no_plan_months = 99;
[[nodiscard]] std::int32_t plan_age_months(const State& state);

/// Days that go by before a plain demand of this person is answered (D4).
[[nodiscard]] std::int32_t reaction_days(const Dossier& dossier, const State& state, StakeholderId person);

/// What the work of a request still counts for, bp, once the person has waited so many months: the less, the more of
/// what they can wait at most has gone by (D16).
[[nodiscard]] std::int32_t pleased_bp(const Parameters& rules, const Request& request, std::int32_t waited_months);

/// The reliability that this work brings a person who has waited so many months, bp: by its weight, less for the wait
/// (D16, D17).
[[nodiscard]] std::int32_t worth_of_work_bp(const Parameters& rules, const Request& request,
                                            std::int32_t waited_months);

/// Share of the monthly revenue that the two firms save by working as they do, bp: it builds up over the first
/// half-year on a stage (D6; [P]: access, joint solutions, shared value).
[[nodiscard]] std::int32_t joint_savings_bp(const Parameters& rules, std::int32_t at_stage);

/// A row of figures by stage (D4, D5).
[[nodiscard]] std::int32_t stage_cost_eur(const Parameters& rules, std::int32_t at_stage);
[[nodiscard]] std::int32_t stage_barrier_bp(const Parameters& rules, std::int32_t at_stage);
[[nodiscard]] std::int32_t write_off_eur(const Parameters& rules, std::int32_t from_stage);

/// Share of all the KAM's days spent so far that went to relationships, bp (D10).
[[nodiscard]] std::int32_t relationship_days_bp(const State& state);

/// What `target`, `second` and `colleague` in a condition stand for.
struct Subjects {
  StakeholderId person;
  StakeholderId second;
  ColleagueId colleague;
};

/// The measure that a condition asks about, read from the truth or from what a player sees of it.
[[nodiscard]] std::int32_t measure(const Dossier& dossier, const State& state, const Condition& condition,
                                   const Subjects& subjects = {});

/// What a measure that counts counts, one bit each: people, functions, sites, our own people, … as the measure says;
/// nothing of any other measure. Of pairs it is the people whom `first`, a colleague, counts with; of needs found those
/// of `first`, a person.
[[nodiscard]] std::uint64_t counted(const Dossier& dossier, const State& state, const Condition& condition,
                                    std::size_t first = 0);

[[nodiscard]] bool holds(const Dossier& dossier, const State& state, const Condition& condition,
                         const Subjects& subjects = {});
[[nodiscard]] bool all_hold(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
                            const Subjects& subjects = {});
[[nodiscard]] bool any_holds(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
                             const Subjects& subjects = {});
[[nodiscard]] bool hold(const Dossier& dossier, const State& state, const Conditions& conditions,
                        const Subjects& subjects = {});

}  // namespace diapason
