#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads what can be prepared and agreed, of both files, into the dossier: situations and responses, the items of the
/// account plan, the clauses of the framework contract.
void read_plan(CaseReading& reading);

}  // namespace diapason
