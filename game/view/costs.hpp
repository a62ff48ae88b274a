#pragma once

#include <string>

#include "sim/agenda.hpp"
#include "view/lens.hpp"

namespace diapason {

/// "2 days of yours, 1 day of Samir Benali's and €600"; "nothing" when it is free.
[[nodiscard]] std::string cost_words(const Lens& lens, const Cost& cost);

[[nodiscard]] bool is_free(const Cost& cost);

/// What a command takes from the margin of the account in all: days at their price, and budget.
[[nodiscard]] std::int64_t cost_to_account_eur(const Lens& lens, const Cost& cost);

/// The cost of an action before its colleague is named.
[[nodiscard]] std::string action_cost_words(const Lens& lens, const Action& action);
/// The same at a glance: "2 d · 1 d colleague · €300".
[[nodiscard]] std::string short_cost_words(const Lens& lens, const Action& action);

/// What it takes to do the work of a request.
[[nodiscard]] Cost cost_of_request(const Lens& lens, const Request& request);

/// The month being planned with its draft in it.
[[nodiscard]] Agenda agenda_of(const Lens& lens);

}  // namespace diapason
