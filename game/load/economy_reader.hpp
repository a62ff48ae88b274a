#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// Reads what the case is (its id, texts, horizon and stages) into the dossier. The file name is the id's.
void read_heading(CaseReading& reading, std::string_view file_name);

/// Reads rules, economy, the opening of the account and the gates.
void read_economy(CaseReading& reading);

}  // namespace diapason
