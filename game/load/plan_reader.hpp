#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads what can be prepared and planned, of both files, into the dossier: situations and responses, the items of the
/// account plan.
void read_plan(CaseReading& reading);

/// The clauses of the framework contract, likewise: what they are worth goes by the account's revenue, which must have
/// been read.
void read_clauses(CaseReading& reading);

}  // namespace diapason
