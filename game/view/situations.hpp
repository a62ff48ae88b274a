#pragma once

#include <string>

#include "view/lens.hpp"

namespace diapason {

/// What is known of a situation for which an answer may be prepared (D26): its events and the rival's moves of its
/// kind.
struct SituationPast {
  std::int32_t count = 0;       ///< how often it has come
  std::int32_t last_month = 0;  ///< when last
  std::int32_t coming = 0;      ///< the month in which a move seen coming lands; 0: none
};

/// Counted from a month on.
[[nodiscard]] SituationPast past_of(const Lens& lens, SituationId situation, std::int32_t since);

/// What the rival's moves of a kind are in the plan; not valid where the case has no such situation.
[[nodiscard]] SituationId situation_of(const Lens& lens, Attempt attempt);

/// Whether an answer stands that isn't out of date, whatever it is worth (D26, D29).
[[nodiscard]] bool is_answered(const Lens& lens, SituationId situation);

/// Which situation of the plan it is, and what stands, or stood, ready for it. Empty without a situation.
[[nodiscard]] std::string answer_words(const Lens& lens, SituationId situation, bool has_come);

}  // namespace diapason
