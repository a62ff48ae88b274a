#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/noise.hpp"
#include "model/dossier.hpp"
#include "model/plot.hpp"
#include "sim/change.hpp"
#include "sim/command.hpp"

namespace diapason {

/// What was done with a person during the month that is being played. Not part of the state: it ends with the month.
struct Encounter {
  std::int32_t contacts = 0;     ///< how often the person was met
  std::uint32_t touched_by = 0;  ///< bit set of our people who took part
  bool heard = false;            ///< the person let us know what they think, met or not
  bool served = false;           ///< work was done for the person: no silence, met or not
  std::uint32_t alone = 0;       ///< bit set of colleagues who met the person without the KAM
};

/// One month in the making: the only writer of a state, which it takes from one month to the next in place, and no
/// change without a cause. With a ledger every change is kept; without one the same code runs and keeps nothing.
class Month {
 public:
  Month(const Dossier& the_dossier, const Plot& the_plot, State& state, Noise noise, Changes* ledger)
      : dossier(the_dossier),
        plot(the_plot),
        rules(the_dossier.parameters),
        luck(noise),
        margin_before(state.get(Quantity::total_margin)),
        state_(state),
        ledger_(ledger),
        people_(the_dossier.stakeholders.size()) {}

  [[nodiscard, gnu::always_inline]] std::int32_t get(Quantity quantity, std::size_t subject = 0,
                                                     std::size_t object = 0) const {
    return state_.get(quantity, subject, object);
  }
  [[nodiscard]] const State& state() const { return state_; }

  /// Moves a quantity by `delta`, held within its range, and returns what was applied.
  [[gnu::always_inline]] std::int32_t add(Quantity quantity, std::size_t subject, std::size_t object,
                                          std::int32_t delta, const Cause& cause) {
    const QuantityInfo& entry = info(quantity);
    const std::int32_t before = state_.get(quantity, subject, object);
    const std::int64_t wanted = std::int64_t{before} + delta;
    std::int32_t applied = delta;
    if (wanted < entry.least || wanted > entry.most) [[unlikely]] {
      applied = std::clamp(delta, entry.least - before, entry.most - before);
      ++clamped_;
    }
    state_.set(quantity, subject, object, before + applied);  // moved or not: that can't be guessed, writing costs less
    if (ledger_ != nullptr) [[unlikely]]  // rollouts keep none: building the entry is out of their way
      note({applied, quantity, static_cast<std::uint8_t>(subject), static_cast<std::uint8_t>(object), 0, cause});
    return applied;
  }
  [[gnu::always_inline]] std::int32_t add(Quantity quantity, std::size_t subject, std::int32_t delta,
                                          const Cause& cause) {
    return add(quantity, subject, 0, delta, cause);
  }
  [[gnu::always_inline]] std::int32_t add(Quantity quantity, std::int32_t delta, const Cause& cause) {
    return add(quantity, 0, 0, delta, cause);
  }

  /// Moves a quantity to `value`.
  [[gnu::always_inline]] void put(Quantity quantity, std::size_t subject, std::size_t object, std::int32_t value,
                                  const Cause& cause) {
    add(quantity, subject, object, value - get(quantity, subject, object), cause);
  }
  [[gnu::always_inline]] void put(Quantity quantity, std::size_t subject, std::int32_t value, const Cause& cause) {
    put(quantity, subject, 0, value, cause);
  }
  [[gnu::always_inline]] void put(Quantity quantity, std::int32_t value, const Cause& cause) {
    put(quantity, 0, 0, value, cause);
  }

  /// The number of the month being played, from 1.
  [[nodiscard]] std::int32_t number() const { return get(Quantity::month) + 1; }
  [[nodiscard]] std::size_t people() const { return people_; }
  [[nodiscard]] std::uint32_t luck_of(std::size_t person) const { return dossier.stakeholders[person].luck; }

  /// The place in the ledger of the last change, for `Cause::parent`; -1 without a ledger.
  [[nodiscard]] std::int16_t last_change() const {
    return ledger_ == nullptr ? std::int16_t{-1} : static_cast<std::int16_t>(ledger_->size()) - 1;
  }

  /// How many changes met the end of their quantity's range.
  [[nodiscard]] std::int32_t clamped() const { return clamped_; }

  const Dossier& dossier;
  const Plot& plot;
  const Parameters& rules;
  const Noise luck;
  const std::int32_t margin_before;  ///< what the account had earned in all when the month began, euros
  std::array<Encounter, k_max_stakeholders> encounters{};
  std::array<std::int32_t, k_max_colleagues> colleague_days_spent{};
  std::int32_t kam_days_spent = 0;
  std::int32_t sponsor_days_spent = 0;
  std::array<std::int32_t, k_activities> days_on_activity{};  ///< of the KAM and of colleagues, for the programmes
  std::uint32_t activities_planned = 0;                       ///< bit set of what the chosen plan provides for
  std::uint32_t credited = 0;                                 ///< bit set of colleagues who were credited
  bool step_proposed = false;
  bool step_down = false;
  bool plan_written = false;
  bool talked_with_sponsor = false;
  bool shocked = false;
  bool imagined = false;  ///< drawn from a belief: what the plot alone knows must not count
  StakeholderId step_proposed_to;
  StakeholderId contract_put_to;
  Cause contract_cause{Rule{20}, Source::contract};

 private:
  void note(const Change& change);

  State& state_;
  Changes* ledger_;
  std::size_t people_;
  std::int32_t clamped_ = 0;
};

}  // namespace diapason
