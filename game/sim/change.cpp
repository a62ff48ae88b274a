#include "sim/change.hpp"

namespace diapason {

void State::apply(const Change& change) {
  set(change.quantity, change.subject, change.object,
      get(change.quantity, change.subject, change.object) + change.delta);
}

State fold(State before, std::span<const Change> changes) {
  for (const Change& change : changes) before.apply(change);
  return before;
}

}  // namespace diapason
