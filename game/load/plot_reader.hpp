#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads what will happen: requests, events, the rival, endings; and the hints. People must have been read before.
void read_plot(CaseReading& reading);

}  // namespace diapason
