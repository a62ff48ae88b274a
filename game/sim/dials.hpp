#pragma once

#include <array>
#include <cstdint>

#include "model/dossier.hpp"
#include "model/plot.hpp"
#include "sim/state.hpp"

namespace diapason {

/// The five dials of the score, each 0 to 10,000 with its weight in the mark. A weight of 0 means that the case lacks
/// the mechanism; the dial then says so and doesn't count.
enum class Dial : std::uint8_t { stage, reach, value, own_side, preparedness };
inline constexpr std::size_t k_dials = 5;

/// One ingredient of a dial: the recipe is in the open.
enum class Ingredient : std::uint8_t {
  stage_suited,  ///< at the stage the account is worth, and for how long
  mean_trust,    ///< over everybody, higher ranks counting more; somebody not met counts as nobody
  doors_open,    ///< share of the people with a tie that holds
  satisfaction,
  value_shown,
  our_margin,  ///< against what the case aims at, pro rata of the months
  client_value,
  knowledge_shared,
  willingness,
  ties_shared,  ///< share of the ties held that a colleague holds too (bus factor)
  knowledge,
  promises_kept,  ///< commitments kept and requests granted, against those late or broken
  needs_found,
  heard_early,    ///< occasions heard of before they were public (D52)
  tandem,         ///< KAM and sponsor, by what they do together and what comes of it (D35)
  plan_followed,  ///< the account plan: written, current, and carried out (D28, D29)
  answers_ready,  ///< prepared answers that are current, and moves of the rival foreseen (D21, D26)
};

struct DialPart {
  Ingredient ingredient = Ingredient::stage_suited;
  std::int32_t value_bp = 0;
  std::int32_t share_bp = 0;  ///< of its dial
};

struct DialReading {
  std::int32_t value_bp = 0;
  std::int32_t weight = 0;
  std::array<DialPart, 5> parts{};
  std::size_t part_count = 0;
};
using Dials = std::array<DialReading, k_dials>;

/// The pair of KAM and sponsor by the indicators of D35, bp: talks, meetings with the client's top, strategic reviews
/// launched by the client, and the sponsor's commitment; 0 without a sponsor.
[[nodiscard]] std::int32_t tandem_bp(const State& state);

/// The dials of a state. The dial `stage` needs the stage the author holds to be right, and so is shown at the end
/// only.
[[nodiscard]] Dials dials_of(const Dossier& dossier, const State& state, std::int32_t worth_stage);

/// The mark, 0 to 10,000: the weighted mean of the dials.
[[nodiscard]] std::int32_t mark_of(const Dials& dials);

}  // namespace diapason
