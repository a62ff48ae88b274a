#pragma once

#include <memory>

#include "coach/policy.hpp"

namespace diapason {

// Each policy stands in the file of its name.

[[nodiscard]] std::unique_ptr<Policy> make_idle(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_random(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_hunter(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_lone_wolf(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_orchestrator(const Dossier& dossier);

}  // namespace diapason
