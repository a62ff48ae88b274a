#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// What only shows when the whole case has been read: ids that faces would mix up, and a circuit without a buyer or
/// without anybody who decides.
void check_case(CaseReading& reading);

}  // namespace diapason
