#pragma once

#include <string>

#include "view/lens.hpp"

namespace diapason {

/// How patient the board is, in a sentence.
[[nodiscard]] Key patience_key(std::int32_t patience_bp);

/// Whether a rival's move that has happened got something.
[[nodiscard]] bool attack_won(const Lens& lens, std::size_t index);

/// The month in which a rival's move that we know of lands, or has landed: dated by the case, or chosen by the rival.
[[nodiscard]] std::int32_t landing_month(const Lens& lens, std::size_t index, const Attack& attack);

/// What a move seen coming is after, as far as we know.
[[nodiscard]] std::string attack_note(const Lens& lens, std::size_t index, const Attack& attack);

/// Who our head of key accounts is; the function is told once, where the case tells it too.
[[nodiscard]] std::string director_words(const Lens& lens, const Head& head);

}  // namespace diapason
