#pragma once

#include <span>
#include <string>

#include "sim/measure.hpp"
#include "view/lens.hpp"
#include "view/pyramid.hpp"

namespace diapason {

/// In what a measure is counted, and so how it is written.
enum class Unit : std::uint8_t { count, points, euros, share, yes_no };

/// A condition as far as a player may know it, in words.
struct ConditionWords {
  std::string name;
  std::string have;   ///< written in its unit
  std::string need;   ///< of the bound that counts: the greatest where it is passed or stands alone, else the least
  std::string most;   ///< the greatest where there are both bounds; empty otherwise
  std::string climb;  ///< what the condition asked before slack was counted in; empty where it is the same
  std::int32_t have_value = 0;
  std::int32_t need_value = 0;
  std::int32_t distance = 0;  ///< from the nearest bound, in the unit of the measure
  std::int32_t band_bp = 0;   ///< 0 when it is counted, not believed
  Unit unit = Unit::count;
  bool at_most = false;
  bool holds = false;
};

/// `slack` counted in: what it takes to stay (D3).
[[nodiscard]] ConditionWords condition_words(const Lens& lens, const Condition& condition, const Subjects& subjects,
                                             bool with_slack);

[[nodiscard]] GateCondition gate_condition(const Lens& lens, const Condition& condition, bool with_slack);
/// Conditions of which one is enough, as one: where none holds, the first tells how things stand.
[[nodiscard]] GateCondition gate_alternative(const Lens& lens, std::span<const Condition> any, bool with_slack);

/// Half width of the 80 % band around our reading of somebody's trust as a whole: the errors of its four parts are
/// independent, so that it is narrower than theirs.
[[nodiscard]] std::int32_t trust_band_bp(const Lens& lens, std::size_t person);

/// The person a condition asks about; not valid where it asks about none.
[[nodiscard]] StakeholderId person_of(const Condition& condition, const Subjects& subjects);

/// The name of a person, or that we haven't heard of them.
[[nodiscard]] Filler name_if_heard_of(const Lens& lens, std::string_view filler, StakeholderId person);

/// Whether somebody is known to buy: to hold the buyer's seat.
[[nodiscard]] bool buys(const Lens& lens, std::size_t person);

/// The greatest whole number whose square isn't greater.
[[nodiscard]] std::int64_t square_root(std::int64_t number);

}  // namespace diapason
