#pragma once

#include <cstdint>
#include <span>

#include "base/fixed.hpp"
#include "sim/cause.hpp"
#include "sim/command.hpp"
#include "sim/fit.hpp"
#include "sim/month.hpp"

namespace diapason {

/// Somebody doing something, as effects need to know it: an action of ours, or an event that befalls us.
struct Deed {
  Cause cause;
  Command command;
  Fit fit;
  std::uint32_t participants = 0;        ///< bit set of our people
  std::int32_t novelty_bp = k_whole_bp;  ///< falls with each further contact with the person in the month
  std::int32_t quality_bp = k_whole_bp;  ///< how well those who take part are prepared

  /// What is left of an effect that needs both: a second talk in a month says less. A tie needs quality only.
  [[nodiscard]] std::int32_t strength_bp() const { return times_bp(novelty_bp, quality_bp); }

  /// The deed as the cause of one of its effects, which may have a rule of its own.
  [[nodiscard]] Cause cause_of(const Effect& effect) const {
    Cause of_effect = cause;
    if (effect.rule != 0) of_effect.rule = Rule{effect.rule};
    return of_effect;
  }

  [[nodiscard]] StakeholderId person() const { return command.person; }
};

/// One effect on the account, our side or the deal: all that is not about a person of the client (deed_account.cpp).
void affect_account(Month& month, const Effect& effect, const Deed& deed);

/// Applies effects in the order in which the case lists them.
void apply(Month& month, std::span<const Effect> effects, const Deed& deed);

/// The same with what harms us made less by a share, bp (D26, D34).
void apply_softened(Month& month, std::span<const Effect> effects, const Deed& deed, std::int32_t shield_bp);

}  // namespace diapason
