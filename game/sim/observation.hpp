#pragma once

#include <cstdint>
#include <span>

#include "base/noise.hpp"
#include "model/dossier.hpp"
#include "model/plot.hpp"
#include "sim/change.hpp"
#include "sim/command.hpp"
#include "sim/state.hpp"

namespace diapason {

struct Cost;
struct Step;
enum class Ledger : std::uint8_t;

/// All that a player, a policy, a preview, a forecast or `can` may use of a state: what is exact, a dated reading in
/// the place of what is only believed, and nothing where nothing has been found (see `Knowing`).
class Observation {
 public:
  Observation(const State& seen, const Plot& plot) : seen_(seen), plot_(&plot) {}

  [[nodiscard, gnu::always_inline]] std::int32_t get(Quantity quantity, std::size_t subject = 0,
                                                     std::size_t object = 0) const {
    return seen_.get(quantity, subject, object);
  }

  /// The state as believed; measures read it as they read the truth.
  [[nodiscard]] const State& seen() const { return seen_; }

  /// A request that has arrived; nullptr before.
  [[nodiscard]] const Request* request(RequestId id) const;

  /// An event that has happened; nullptr before.
  [[nodiscard]] const Event* event(EventId id) const;

  /// A rival's move that has happened or that our watch has seen; nullptr otherwise.
  [[nodiscard]] const Attack* attack(std::size_t index) const;

 private:
  friend Observation observe(const Dossier&, const Plot&, const State&);
  friend Step imagine_step(const Dossier&, const Observation&, const State&, std::span<const Command>, Noise, Ledger);
  friend Cost cost_of(const Dossier&, const Observation&, const Command&);
  /// For imagined months, which let nothing of it happen that is not known, and for costs, which ask for what has
  /// arrived.
  [[nodiscard]] const Plot& known_plot() const { return *plot_; }

  State seen_;
  const Plot* plot_;
};

/// A request that has arrived; nullptr before. What has arrived is seen by all.
[[nodiscard]] const Request* arrived_request(const Plot& plot, const State& state, RequestId id);

/// What can be seen of a state.
[[nodiscard]] Observation observe(const Dossier& dossier, const Plot& plot, const State& state);

/// Whether a player may be told what caused a change. When not, its amount shows as "something we don't know yet", so
/// that sums still add up.
[[nodiscard]] bool is_cause_known(const Observation& observation, const Change& change);

}  // namespace diapason
