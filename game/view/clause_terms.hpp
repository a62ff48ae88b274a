#pragma once

#include "view/lens.hpp"
#include "view/why.hpp"

namespace diapason {

/// What is asked of a clause, or of all that stands: what it brings a month, or how far it keeps rivals out.
enum class ClauseFigure : std::uint8_t { ours, theirs, barrier };

/// Why a clause brings what it brings: as the case writes it, then what was given way on it (D20).
[[nodiscard]] WhyView why_clause(const Lens& lens, ClauseId id, ClauseFigure figure);

/// Why a contract comes to what it comes to, clause by clause: those in force, or with the draft too.
[[nodiscard]] WhyView why_contract(const Lens& lens, ClauseFigure figure, bool with_draft);

/// Why the accepted offers bring so much revenue a month, offer by offer.
[[nodiscard]] WhyView why_offers(const Lens& lens);

/// Besides the revenue of an offer: what is left of it, what it brings them, and what it waits for (D19, D50).
void add_offer_terms(const Lens& lens, OfferId id, WhyView& view);

}  // namespace diapason
