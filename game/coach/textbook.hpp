#pragma once

#include <cstdint>
#include <memory>

#include "coach/policy.hpp"

namespace diapason {

/// What the textbook does, part by part. The orchestrator does all of it; other ways of playing, and the experiments
/// that show what a rule is worth, leave a part out or do it otherwise.
struct Textbook {
  /// The last two judge what is worth it as `judged` does: then one promises even what could be done at once, and the
  /// other does at once or not at all.
  enum class Answers : std::uint8_t { judged, always_go, always_stop, always_promise, never_promise };
  enum class HandOver : std::uint8_t { when_ripe, at_once, never };
  enum class Contract : std::uint8_t { win_win, one_sided, none };

  Answers answers = Answers::judged;
  HandOver hand_over = HandOver::when_ripe;
  Contract contract = Contract::win_win;
  std::int32_t highest_stage = 4;    ///< never proposes a stage above this one
  std::int32_t aims_at = 0;          ///< a stage to make for, whatever suits; 0 for none
  bool climbs_at_any_price = false;  ///< else up to the stage that suits, as far as one can tell
  std::int32_t analysis_months = 3;  ///< months that begin with analysis (D27)
  bool plans = true;
  bool revises = true;
  bool prepares_answers = true;
  bool watches = true;
  bool shares_review = true;
  bool brings_colleagues = true;
  bool credits_team = true;
  bool asks_agreement = true;
  bool shares_practice = true;
  bool reports = true;
  bool finds_sponsor = true;
  bool briefs_sponsor = true;
  bool escalates = true;
  bool goes_to_the_root = true;
  bool listens = true;
  bool shows_value = true;
  bool lobbies = true;
  bool cares_for_buyer = true;
  bool cares_for_placed = true;
};

[[nodiscard]] std::unique_ptr<Policy> make_textbook(const Dossier& dossier, const Textbook& textbook);

/// The stage that an account looks worth, from what a player sees: the business that could come against what each
/// stage costs (D6).
[[nodiscard]] std::int32_t stage_that_suits(const Dossier& dossier, const Observation& seen);

}  // namespace diapason
