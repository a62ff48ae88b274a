#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "base/assert.hpp"
#include "model/ids.hpp"
#include "model/vocabulary.hpp"

namespace diapason {

enum class Verb : std::uint8_t { answer, act };

/// One decision of the month. What an action doesn't ask for stays empty.
struct Command {
  Verb verb = Verb::act;
  ActionId action;
  StakeholderId person;
  ColleagueId colleague;
  TopicId topic;
  std::uint8_t object = Id<void>::k_none;  ///< what the action's aim asks for (act) or the request (answer)
  Answer answer = Answer::stop;
  /// STOP: the Reason; WAIT: how many months ahead is promised, from 1; an action on a situation: the response + 1.
  std::uint8_t detail = 0;

  /// The whole value as one number, in the order of its parts: comparing two commands is comparing these.
  [[nodiscard]] constexpr std::uint64_t order() const {
    std::uint64_t number = 0;
    for (const std::uint8_t part : std::bit_cast<std::array<std::uint8_t, 8>>(*this)) number = number << 8U | part;
    return number;
  }
  constexpr bool operator==(const Command& other) const {
    return std::bit_cast<std::uint64_t>(*this) == std::bit_cast<std::uint64_t>(other);
  }
  constexpr auto operator<=>(const Command& other) const { return order() <=> other.order(); }

  [[nodiscard]] RequestId request() const { return as<RequestId>(); }
  [[nodiscard]] OfferId offer() const { return as<OfferId>(); }
  [[nodiscard]] PromiseId promise() const { return as<PromiseId>(); }
  [[nodiscard]] StakeholderId second() const { return as<StakeholderId>(); }
  [[nodiscard]] SponsorId sponsor() const { return as<SponsorId>(); }
  [[nodiscard]] ClauseId clause() const { return as<ClauseId>(); }
  [[nodiscard]] EventId trouble() const { return as<EventId>(); }
  [[nodiscard]] PlanItemId plan_item() const { return as<PlanItemId>(); }
  [[nodiscard]] SituationId situation() const { return as<SituationId>(); }
  [[nodiscard]] ResponseId response() const {
    return detail > 0 ? ResponseId{static_cast<std::size_t>(detail) - 1} : ResponseId{};
  }
  [[nodiscard]] bool has_object() const { return object != Id<void>::k_none; }
  [[nodiscard]] Area area() const { return static_cast<Area>(object); }

 private:
  template <class AnyId>
  [[nodiscard]] AnyId as() const {
    return has_object() ? AnyId{object} : AnyId{};
  }
};

static_assert(sizeof(Command) == 8 && std::has_unique_object_representations_v<Command>);

[[nodiscard]] Command answer_stop(RequestId request, Reason reason);
[[nodiscard]] Command answer_wait(RequestId request, int months);
[[nodiscard]] Command answer_go(RequestId request);

/// The commands of a month that has not ended: at most as many as there are days and requests to spend them on.
class Draft {
 public:
  static constexpr std::size_t k_most = 48;

  [[nodiscard]] bool full() const { return size_ == k_most; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  void add(const Command& command) {
    DIAPASON_ASSERT(!full());
    commands_[size_++] = command;
    count(command, 1);
  }
  void remove(std::size_t place);
  void clear() { *this = {}; }
  void sort();  ///< by the values of the commands; as few as they are, each is put in its place
  /// How often an action is in it.
  [[nodiscard]] std::int32_t times(ActionId action) const { return times_[action.index()]; }
  [[nodiscard]] std::span<const Command> commands() const { return {commands_.data(), size_}; }
  [[nodiscard]] const Command* begin() const { return commands_.data(); }
  [[nodiscard]] const Command* end() const { return commands_.data() + size_; }

 private:
  void count(const Command& command, int by) {
    if (command.verb == Verb::act && command.action.index() < k_max_actions)
      times_[command.action.index()] = static_cast<std::uint8_t>(times_[command.action.index()] + by);
  }

  std::array<Command, k_most> commands_{};
  std::array<std::uint8_t, k_max_actions> times_{};  ///< by action
  std::size_t size_ = 0;
};

}  // namespace diapason
