#pragma once

#include <string_view>
#include <vector>

#include "load/setting.hpp"

namespace diapason {

/// What a condition about a measure is about, beside the account itself.
enum class Argument : std::uint8_t {
  nothing,
  person,                ///< "of", and "person" where it names somebody
  person_and_colleague,  ///< the same, and the colleague of the action
  colleague,             ///< "of": the colleague of the action, or one named
  area,
  offer,
  request,
  event,
  flag,
  plan_item,
  clause,
};

/// What a measure takes, and between which ends its values lie.
struct MeasureInfo {
  Measure measure = Measure::month;
  Argument argument = Argument::nothing;
  std::int32_t least = 0;
  std::int32_t most = 0;
  bool has_level = false;  ///< counts ties from a level on
};

[[nodiscard]] const MeasureInfo& info_of(Measure measure);

/// The list of conditions at a key, one item of which may be {"any": […]}; no condition when the key is absent and
/// `count` allows it.
[[nodiscard]] Conditions read_conditions(ObjectReader& object, std::string_view key, const Setting& setting,
                                         Count count = {});

/// The conditions of a gate: one at least, each with the slack it is granted.
[[nodiscard]] Conditions read_gate_conditions(ObjectReader& object, std::string_view key, const Setting& setting);

}  // namespace diapason
