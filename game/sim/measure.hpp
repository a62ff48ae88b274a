#pragma once

#include <cstdint>
#include <span>

#include "model/dossier.hpp"
#include "sim/command.hpp"
#include "sim/state.hpp"

namespace diapason {

/// Trust of a person in us, bp: the weighted mean of credibility, reliability, closeness and 10,000 minus perceived
/// self-interest.
[[nodiscard]] std::int32_t trust_bp(const Dossier& dossier, const State& state, std::size_t person);

/// The weight of a part of trust, bp.
[[nodiscard]] std::int32_t trust_weight_bp(const Dossier& dossier, TrustPart part);

/// Mean trust of the people met who hold one of the seats (bit set of Seat), bp; 3,000 while we have met none.
[[nodiscard]] std::int32_t circuit_trust_bp(const Dossier& dossier, const State& state, std::uint32_t seats);
inline constexpr std::uint32_t k_buying_seats = 1U << static_cast<unsigned>(Seat::buyer);
inline constexpr std::uint32_t k_deciding_seats =
    1U << static_cast<unsigned>(Seat::decider) | 1U << static_cast<unsigned>(Seat::approver);

/// Median trust over the people met, bp; 0 when nobody is.
[[nodiscard]] std::int32_t median_trust_bp(const Dossier& dossier, const State& state);

/// The strongest tie of any of us, or of a colleague only, with a person, bp.
[[nodiscard]] std::int32_t strongest_tie_bp(const Dossier& dossier, const State& state, std::size_t person,
                                            bool colleagues_only);

/// How many ties at or above `lone_tie_level_bp` the KAM alone holds (D7).
[[nodiscard]] std::int32_t lone_ties(const Dossier& dossier, const State& state);

/// The KAM's days this month that are not taken by other duties and by overload (D7, D30).
[[nodiscard]] std::int32_t kam_days(const Dossier& dossier, const State& state);

/// From here on a colleague gives all the days there are (design).
inline constexpr std::int32_t k_fully_willing_bp = 7'000;

/// The days a colleague gives this month: all when fully willing, none below the floor (D13).
[[nodiscard]] std::int32_t colleague_days(const Dossier& dossier, const State& state, ColleagueId colleague);

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

[[nodiscard]] bool holds(const Dossier& dossier, const State& state, const Condition& condition,
                         const Subjects& subjects = {});
[[nodiscard]] bool all_hold(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
                            const Subjects& subjects = {});
[[nodiscard]] bool any_holds(const Dossier& dossier, const State& state, std::span<const Condition> conditions,
                             const Subjects& subjects = {});
[[nodiscard]] bool hold(const Dossier& dossier, const State& state, const Conditions& conditions,
                        const Subjects& subjects = {});

}  // namespace diapason
