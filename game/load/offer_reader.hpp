#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads the offers into the dossier. Needs and colleagues must have been read before.
void read_offers(CaseReading& reading);

}  // namespace diapason
