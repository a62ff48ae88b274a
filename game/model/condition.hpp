#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "base/text.hpp"
#include "model/ids.hpp"
#include "model/vocabulary.hpp"

namespace diapason {

/// One measurable statement: `measure` of `subject` lies between `at_least` and `at_most`. The unit is the measure's.
struct Condition {
  Measure measure = Measure::month;
  Who of = Who::nobody;                     ///< target, second, colleague, person or nobody
  std::uint8_t subject = Id<void>::k_none;  ///< person, area, offer, request, event, flag … by measure
  std::int32_t level = 0;                   ///< threshold inside the measure (`functions_tied`), bp
  std::int32_t at_least = std::numeric_limits<std::int32_t>::min();
  std::int32_t at_most = std::numeric_limits<std::int32_t>::max();
  std::int32_t slack = 0;  ///< how far it may fall back before it counts as lost (D3)
  Text label;              ///< the author's own wording, may be empty

  bool operator==(const Condition&) const = default;
};

/// All conditions of `all` hold, and, where `any` is not empty, at least one of `any`.
struct Conditions {
  std::vector<Condition> all;
  std::vector<Condition> any;

  [[nodiscard]] bool empty() const { return all.empty() && any.empty(); }
  bool operator==(const Conditions&) const = default;
};

/// One thing that an action, an event or an answer does.
struct Effect {
  EffectKind kind = EffectKind::trust;
  Who who = Who::target;
  std::uint8_t subject = Id<void>::k_none;  ///< named person, function, area, flag … by kind
  std::uint8_t object = Id<void>::k_none;   ///< circuit, of `seat`; whose `tie`: 0 the KAM's, from 1 a colleague's
  TrustPart part = TrustPart::credibility;  ///< for `trust`
  std::int32_t by = 0;                      ///< bp, euros, days … by kind; raising `self_interest` harms
  bool by_fit = false;                      ///< scaled by how well topic and speaker suit the listener (D18)
  bool steady = false;                      ///< no chance in it
  std::uint8_t rule = 0;                    ///< D number to cite instead of the action's own, 0 = that one

  bool operator==(const Effect&) const = default;
};

}  // namespace diapason
