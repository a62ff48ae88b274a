#pragma once

#include <initializer_list>

#include "model/case.hpp"
#include "sim/step.hpp"

namespace diapason::test {

// A client of four, two colleagues and the actions that a test of one mechanism needs.
enum Person : std::uint8_t { k_buyer, k_producer, k_expert, k_director };
enum Helper : std::uint8_t { k_engineer, k_planner };
enum Subject : std::uint8_t { k_price, k_process };
enum Deeds : std::uint8_t {
  k_meet,
  k_listen,
  k_send,
  k_introduce,
  k_offer,
  k_deliver,
  k_propose,
  k_share,
  k_ask_in,
  k_prepare,
  k_follow,
  k_together
};

[[nodiscard]] Case small_case();

/// A run of the small case that tests steer by hand.
class Life {
 public:
  explicit Life(Case the_case, std::uint64_t seed = 1);

  [[nodiscard]] std::int32_t get(Quantity quantity, std::size_t subject = 0, std::size_t object = 0) const {
    return state.get(quantity, subject, object);
  }
  void set(Quantity quantity, std::size_t subject, std::int32_t value) { set(quantity, subject, 0, value); }
  void set(Quantity quantity, std::size_t subject, std::size_t object, std::int32_t value) {
    StateAccess::set(state, quantity, subject, object, value);
  }
  [[nodiscard]] Observation seen() const { return observe(the_case.dossier, the_case.plot, state); }
  /// Plays a month; the commands must be allowed.
  void month(std::initializer_list<Command> commands = {});
  /// What the last month did to a quantity for one kind of reason.
  [[nodiscard]] std::int32_t moved(Quantity quantity, std::size_t subject, Source source) const;

  Case the_case;
  Noise noise;
  State state;
  Changes changes;
};

[[nodiscard]] Command deed(Deeds action, Person person);
[[nodiscard]] Command talk(Deeds action, Person person, Subject topic);
[[nodiscard]] Command together(Deeds action, Person person, Helper colleague, Subject topic);

}  // namespace diapason::test
