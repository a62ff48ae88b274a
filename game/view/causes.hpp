#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// The causes of one month's changes, in words. Ask `may_be_told` first, except in the debrief.
class Causes {
 public:
  /// `month` from 0, the opening.
  Causes(const Lens& lens, std::int32_t month);

  /// Why `change`, one of this month's, happened. It stands after a signed amount.
  [[nodiscard]] std::string words(const Change& change) const;

  /// Whether the player may be told why: what wasn't learnt by the end of the month shows as "something we don't know
  /// yet", and goes on doing so, so that what was told of a month stays as it was told.
  [[nodiscard]] bool may_be_told(const Change& change) const;

  /// Words of the question why the cause itself stands as it does; empty where it is an act, or no number of its own.
  [[nodiscard]] std::string question_behind(const Change& change) const;

  /// The command that led to a change; nullptr when it wasn't ours.
  [[nodiscard]] const Command* command_of(const Cause& cause) const;

  /// Whether one of this month's changes is of this quantity and has this index as cause.
  [[nodiscard]] bool has(Quantity quantity, Source source, std::uint8_t index) const;

 private:
  [[nodiscard]] StakeholderId told_by(const Cause& cause) const;
  [[nodiscard]] std::string action_words(const Change& change) const;
  [[nodiscard]] std::string spending_words(const Change& change) const;
  [[nodiscard]] std::string answer_words(const Change& change) const;
  [[nodiscard]] std::string promise_words(const Change& change) const;
  [[nodiscard]] std::string request_words(const Change& change) const;
  [[nodiscard]] std::string silence_words(const Change& change) const;
  [[nodiscard]] std::string offer_words(const Change& change) const;
  [[nodiscard]] std::string stage_words(const Change& change) const;
  [[nodiscard]] bool fell_by_a_shock(const Change& change) const;
  [[nodiscard]] std::string books_words(const Change& change) const;
  [[nodiscard]] std::string drift_words(const Change& change) const;
  [[nodiscard]] std::string introduction_words(const Change& change, const Action& action,
                                               const Command& command) const;
  [[nodiscard]] std::string word_words(const Change& change) const;
  [[nodiscard]] std::string companion_of(const Action& action, const Command& command) const;
  [[nodiscard]] std::string rival_words(const Change& change) const;
  [[nodiscard]] std::int32_t waited_months(std::uint8_t request) const;
  [[nodiscard]] Filler request_title(std::uint8_t index) const;

  const Lens& lens_;
  std::int32_t month_;
  const PlayedMonth& played_;
  Observation seen_then_;
  std::vector<Command> sorted_;
};

}  // namespace diapason
