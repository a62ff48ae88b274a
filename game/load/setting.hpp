#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Where a condition or an effect stands, which decides what its words can stand for.
struct Setting {
  const Lists& lists;
  const Action* action = nullptr;  ///< the action it belongs to, if any
  bool has_target = false;         ///< whether there is a person whom "target" stands for
  bool may_be_lenient = false;     ///< part of the setting was misread and reported: what depends on it is let pass

  [[nodiscard]] bool has_second() const {
    return may_be_lenient || (action != nullptr && action->aim == Aim::introduction);
  }
  [[nodiscard]] bool has_colleague() const {
    return may_be_lenient || (action != nullptr && (action->company != Company::none || action->aim == Aim::colleague));
  }
  [[nodiscard]] bool asks_topic() const { return may_be_lenient || (action != nullptr && action->asks_topic); }
  [[nodiscard]] bool asks_area() const { return may_be_lenient || (action != nullptr && action->asks_area); }
};

/// Whether an action is aimed at a person, alone or with something else.
[[nodiscard]] constexpr bool aims_at_person(Aim aim) {
  return aim == Aim::stakeholder || aim == Aim::offer || aim == Aim::introduction;
}

/// Reports a word for somebody who isn't there: `target`, `second` or `colleague`, under the key that names them.
void check_somebody(ObjectReader& object, std::string_view key, Who who, const Setting& setting);

}  // namespace diapason
