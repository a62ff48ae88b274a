#pragma once

#include <string>
#include <vector>

#include "view/ledger.hpp"
#include "view/people.hpp"

namespace diapason {

// What several views say of people, ties and readings.

/// How firm a tie is, in a word.
[[nodiscard]] TieCell tie_cell(const Lens& lens, std::int32_t tie_bp);
/// A tie from here on counts as held (D7 uses the same level).
[[nodiscard]] bool is_held(const Lens& lens, std::int32_t tie_bp);

/// Months without contact, counted from the first meeting on: before it there was no contact to miss.
[[nodiscard]] std::int32_t silent_months(const Session& session, StakeholderId person, std::int32_t after_month);

/// Whether something we did in a month was aimed at somebody, asked something of them or answered them: it may be no
/// meeting, and yet they can't say that we have forgotten them.
[[nodiscard]] bool was_dealt_with(const Session& session, StakeholderId person, std::int32_t month);

[[nodiscard]] BeliefLine trust_belief(const Lens& lens, StakeholderId person);
/// A figure as it was read of somebody: "about 49 (±7, month 3)".
[[nodiscard]] std::string belief_words(const Lens& lens, StakeholderId person, std::int64_t figure, std::int64_t band);
[[nodiscard]] std::string mood_of(const Lens& lens, StakeholderId person);
/// The same as a level, 0 to 6; -1 while not met.
[[nodiscard]] std::int32_t mood_level(const Lens& lens, StakeholderId person);
[[nodiscard]] PersonLine person_line(const Lens& lens, StakeholderId id);

/// How much somebody listens to somebody else, in a word; `weight_percent` as in the case.
[[nodiscard]] std::string influence_words(const Lens& lens, std::int32_t weight_percent);

/// Names of the needs in a bit set, marked as names.
[[nodiscard]] std::vector<std::string> needs_in(const Lens& lens, std::int32_t bits);
[[nodiscard]] std::vector<std::string> seats_in(const Lens& lens, std::int32_t bits, Gender gender);

/// What a rank is called: "director".
[[nodiscard]] std::string rank_words(const Lens& lens, std::int32_t rank);

/// Where a client takes several decisions, each has its own seats (D25).
[[nodiscard]] bool has_several_circuits(const Lens& lens);
[[nodiscard]] std::string circuit_name(const Lens& lens, std::size_t circuit);

/// "Claire Duval, production manager".
[[nodiscard]] std::string name_and_title(const Lens& lens, StakeholderId person);

/// The ties that the KAM alone holds, and the days that too many of them take (D7).
[[nodiscard]] std::string lone_ties_sentence(const Lens& lens);

/// One of several words by a value in bp: words[k] up to bounds[k].
[[nodiscard]] Key word_for(std::int32_t value_bp, std::span<const std::int32_t> bounds_bp, std::span<const Key> words);

/// What somebody masters, the strongest first; topics known hardly at all are left out.
[[nodiscard]] std::vector<Mastery> mastery_of(const Lens& lens, std::span<const std::int16_t> mastery_bp);
/// The same in words.
[[nodiscard]] std::string mastery_words(const Lens& lens, std::span<const std::int16_t> mastery_bp);

}  // namespace diapason
