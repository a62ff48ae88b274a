#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "base/noise.hpp"
#include "base/text.hpp"
#include "sim/agenda.hpp"

namespace diapason {

/// A way of playing: the yardstick of balance, review and tests. A policy sees what a player sees, never more, and is a
/// pure function of the observation and its own luck.
class Policy {
 public:
  Policy() = default;
  Policy(const Policy&) = delete;
  Policy(Policy&&) = delete;
  Policy& operator=(const Policy&) = delete;
  Policy& operator=(Policy&&) = delete;
  virtual ~Policy() = default;

  /// Fills the agenda of the month.
  virtual void plan(const Observation& seen, Noise luck, Agenda& agenda) const = 0;
};

struct PolicyInfo {
  std::string_view name;
  Text about;
  std::unique_ptr<Policy> (*make)(const Dossier& dossier);
};

/// All policies, the quietest first.
[[nodiscard]] std::span<const PolicyInfo> policies();

/// A policy for a case, by name; nullptr when there is none of that name. The dossier must outlive it.
[[nodiscard]] std::unique_ptr<Policy> make_policy(std::string_view name, const Dossier& dossier);

}  // namespace diapason
