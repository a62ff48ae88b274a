#pragma once

#include <vector>

#include "view/happenings.hpp"

namespace diapason {

/// Adds to the happenings of a month what the mechanisms around people bring: hand-overs, people who leave, arrive and
/// rise, contracts, confidences, the sponsor's meetings and words, troubles, projects. `people` by their place in the
/// case.
void add_people_news(const Lens& lens, std::int32_t month, std::vector<Happenings>& people);

/// The person whom a word of an executive was given to, read from the change of its promise (D33).
[[nodiscard]] StakeholderId promised_person(const PlayedMonth& played, const Cause& cause);

}  // namespace diapason
