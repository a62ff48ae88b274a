#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Where a condition or an effect stands, which decides what its words can stand for.
struct Setting {
  const Lists& lists;
  const Action* action = nullptr;  ///< the action it belongs to, if any
  bool has_target = false;         ///< whether there is a person whom "target" stands for
  bool may_be_lenient = false;     ///< part of the setting was misread and reported: what depends on it is let pass
  bool is_as_seen = false;         ///< judged by what the player sees, not by what is true

  [[nodiscard]] bool has_second() const {
    return may_be_lenient || (action != nullptr && action->aim == Aim::introduction);
  }
  [[nodiscard]] bool has_colleague() const {
    return may_be_lenient || (action != nullptr && (action->company != Company::none || action->aim == Aim::colleague));
  }
  /// The same place, where only what the player sees counts.
  [[nodiscard]] Setting as_seen() const {
    Setting seen = *this;
    seen.is_as_seen = true;
    return seen;
  }
  [[nodiscard]] bool asks_topic() const { return may_be_lenient || (action != nullptr && action->asks_topic); }
  [[nodiscard]] bool asks_area() const { return may_be_lenient || (action != nullptr && action->asks_area); }
};

/// Reports a word for somebody who isn't there: `target`, `second` or `colleague`, under the key that names them. The
/// advice is added when there is no colleague.
void check_somebody(ObjectReader& object, std::string_view key, Who who, const Setting& setting,
                    const Text& advice = {});

}  // namespace diapason
