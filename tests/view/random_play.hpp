#pragma once

#include <cstdint>

#include "coach/policy.hpp"
#include "session/session.hpp"
#include "shipped_case.hpp"

namespace diapason::test {

/// Plans at random what may be planned, the same for the same seed.
class RandomPlay {
 public:
  explicit RandomPlay(std::uint64_t seed) : noise_(seed) {}

  /// Any command with all that its action asks for, whether it is allowed or not.
  [[nodiscard]] Command any_command(const Session& session);
  /// Fills the month with allowed commands, `tries` times at most.
  void plan_month(Session& session, int tries = 60);

 private:
  [[nodiscard]] std::size_t below(std::size_t end);
  [[nodiscard]] std::uint8_t any_trouble(const Session& session);
  void aim_at_a_thing(const Session& session, const Action& action, Command& command);

  Noise noise_;
  std::uint32_t draws_ = 0;
};

/// Plays a month as the policy would.
void play_by_policy(Session& session, const Policy& policy);

}  // namespace diapason::test
