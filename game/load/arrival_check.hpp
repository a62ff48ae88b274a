#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Whether those who arrive later can, whether only they arrive, and whether somebody decides in each circuit beside
/// the main one: what effects do to people, over the whole case (D25).
void check_arrivals(CaseReading& reading);

}  // namespace diapason
