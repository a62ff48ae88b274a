#pragma once

#include <string>

#include "view/lens.hpp"

namespace diapason {

/// Whether a case has what it takes for conditions to hold some day: candidates for a sponsor, clauses, offers, people
/// enough. What it lacks is offered nowhere.
[[nodiscard]] bool can_ever_hold(const Lens& lens, const Conditions& conditions);

/// Whether an item of the plan's menu can be offered: any that stands in the plan, and what the case can give.
[[nodiscard]] bool is_offered(const Lens& lens, PlanItemId item);
/// The same for a clause: one price for all sites says nothing where there is one site.
[[nodiscard]] bool is_offered(const Lens& lens, ClauseId clause);

/// The first month at whose end an item of the plan could be reached, all going as well as it may: gates held for as
/// long as they ask, the client's yes, pairs that find their own work (D3, D12). Before this month where it holds.
[[nodiscard]] std::int32_t earliest_month(const Lens& lens, const PlanItem& item);

/// That what is left of the run is too short for an item of the plan; empty where it may be enough.
[[nodiscard]] std::string too_far_words(const Lens& lens, PlanItemId item);

}  // namespace diapason
