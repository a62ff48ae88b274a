#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads the state in which the player takes the account over; what is true of its people was read with them.
void read_opening(CaseReading& reading);

/// A stage at a key, which the case must play.
[[nodiscard]] std::int32_t read_stage(ObjectReader& object, std::string_view key, const Dossier& dossier);

}  // namespace diapason
