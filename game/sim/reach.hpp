#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

#include "model/dossier.hpp"
#include "sim/cards.hpp"
#include "sim/command.hpp"
#include "sim/observation.hpp"

namespace diapason {

/// A set of aims.
using Aims = std::uint32_t;
[[nodiscard]] constexpr Aims aims(std::initializer_list<Aim> members) {
  Aims set = 0;
  for (const Aim aim : members) set |= Aims{1} << static_cast<unsigned>(aim);
  return set;
}
[[nodiscard]] constexpr bool is_among(Aim aim, Aims set) { return (set >> static_cast<unsigned>(aim) & 1U) != 0; }

/// What is done once a month, whoever it goes through.
inline constexpr Aims k_once_a_month =
    aims({Aim::offer, Aim::introduction, Aim::promise, Aim::trouble, Aim::clause, Aim::plan_item});

/// Whom we can turn to and what we can act upon this month, as bit sets looked up once: most of the commands that can't
/// be taken are out of reach, and that is told without asking further.
class Reach {
 public:
  explicit Reach(const Observation& seen);

  /// Whether person and object of a command are within reach. For most aims that settles it; see `settles`.
  [[nodiscard]] bool includes(const Card& card, const Command& command) const {
    const auto aim = static_cast<std::size_t>(card.aim);
    const Bits people = people_[static_cast<std::size_t>(card.circle)];
    return (people >> (command.person.raw() % k_bits) & objects_[aim] >> (command.object % k_bits) & 1U) != 0;
  }

  /// Whether nothing more needs to be asked about the aim of a command that fits its card and is within reach.
  [[nodiscard]] static bool settles(Aim aim) {
    return is_among(aim, aims({Aim::account, Aim::stakeholder, Aim::colleague, Aim::promise, Aim::sponsor, Aim::clause,
                               Aim::trouble}));
  }

  /// What is done once a month is out of reach once it has been planned.
  void take(const Card& card, const Command& command) {
    if (is_among(card.aim, k_once_a_month))
      objects_[static_cast<std::size_t>(card.aim)] &= ~(Bits{1} << (command.object % k_bits));
  }

 private:
  using Bits = std::uint64_t;
  static constexpr unsigned k_bits = 64;
  static constexpr std::size_t k_aims = static_cast<std::size_t>(Aim::project) + 1;

  std::array<Bits, k_circles> people_{};  ///< by circle
  std::array<Bits, k_aims> objects_{};    ///< by aim: what else an action may be about
};

}  // namespace diapason
