#pragma once

#include <array>
#include <cstdint>

#include "model/dossier.hpp"
#include "sim/state.hpp"

namespace diapason {

/// What an aptitude is read from, beside the days given to its actions: something that came of it [T]. In the words
/// "you did", never "you are".
enum class Indicator : std::uint8_t {
  needs_found,         ///< customer-centred: latent needs found
  margin_earned,       ///< accountable for results: margin earned, against what is aimed at by now
  offers_answering,    ///< creative, provoking change: offers won
  pairs_autonomous,    ///< team builder: mirror pairs that work by themselves
  troubles_at_an_end,  ///< problem solver: commitments kept and requests granted, against troubles that last
};

struct AptitudeReading {
  std::int32_t days_bp = 0;     ///< share of all the KAM's days so far
  std::int32_t outcome_bp = 0;  ///< what came of it, 0 to 10,000
  std::int32_t count = 0;       ///< what the indicator counts, in euros for the margin
  std::int32_t enough = 0;      ///< how much of it counts fully
  /// Half days, half outcome; days count fully from a fifth of all on.
  std::int32_t value_bp = 0;
};

/// One of the four means by which the pair of sponsor and KAM is assessed (D35); each makes a quarter of the tandem.
struct TandemPart {
  std::int32_t count = 0;   ///< so far; commitment in bp
  std::int32_t enough = 1;  ///< how much of it counts fully by now
  std::int32_t value_bp = 0;
};
inline constexpr std::size_t k_tandem_parts = 4;
/// Talks of the two, meetings with the client's top, strategic reviews launched by the client, commitment.
using Tandem = std::array<TandemPart, k_tandem_parts>;

/// How the time was spent and what came of it: four roles, nine activities, five aptitudes, and the tandem (D10, D35).
struct Profile {
  std::array<std::int32_t, k_roles> roles_bp{};  ///< shares of all days, in sum 10,000
  std::array<std::int32_t, k_activities> activities_bp{};
  std::array<AptitudeReading, k_aptitudes> aptitudes{};
  std::int32_t relationship_days_bp = 0;  ///< against the yardstick of D10
  std::int32_t tandem_bp = 0;
};

/// D10: at least a fifth of working time goes to relationships [P].
inline constexpr std::int32_t k_relationship_yardstick_bp = 2'000;

[[nodiscard]] Profile profile_of(const Dossier& dossier, const State& state);

/// What the tandem is made of: its mean is `tandem_bp`. All nothing while nobody is in office.
[[nodiscard]] Tandem tandem_of(const State& state);

/// What each aptitude is read from, in the same order.
[[nodiscard]] constexpr Indicator indicator_of(Aptitude aptitude) { return static_cast<Indicator>(aptitude); }

}  // namespace diapason
