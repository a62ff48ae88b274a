#pragma once

#include <array>
#include <cstdint>

#include "model/dossier.hpp"
#include "sim/command.hpp"
#include "sim/observation.hpp"

namespace diapason {

/// Whom we can turn to and what we can act upon this month, as bit sets looked up once: most of the commands that can't
/// be taken are out of reach, and that is told without asking further.
class Reach {
 public:
  explicit Reach(const Dossier& dossier, const Observation& seen);

  /// Whether person or object of the command are out of reach, so that it is refused for sure. Within reach it may
  /// still be refused.
  [[nodiscard]] bool excludes(const Action& action, const Command& command) const {
    const auto aim = static_cast<std::size_t>(action.aim);
    const bool at_the_door = action.is_contact && !action.sponsor_attends;
    const Bits people = at_the_door ? receiving_[aim] : people_[aim];
    return (people >> (command.person.raw() % k_bits) & objects_[aim] >> (command.object % k_bits) & 1U) == 0;
  }

 private:
  using Bits = std::uint64_t;
  static constexpr unsigned k_bits = 64;
  static constexpr std::size_t k_aims = static_cast<std::size_t>(Aim::project) + 1;

  std::array<Bits, k_aims> people_{};     ///< by aim: whom an action may concern
  std::array<Bits, k_aims> receiving_{};  ///< by aim: who would receive us
  std::array<Bits, k_aims> objects_{};    ///< by aim: what else it may be about
};

}  // namespace diapason
