#pragma once

#include <memory>

#include "coach/policy.hpp"

namespace diapason {

// Ways of playing that are no variant of the textbook; each stands in the file of its name.

[[nodiscard]] std::unique_ptr<Policy> make_idle(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_random(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_hunter(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_lone_wolf(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_scatter(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_planner(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_dumper(const Dossier& dossier);
[[nodiscard]] std::unique_ptr<Policy> make_sponsor_leaner(const Dossier& dossier);

}  // namespace diapason
