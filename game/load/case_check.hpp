#pragma once

#include "load/case_reading.hpp"

namespace diapason {

/// What only shows when the whole case has been read: ids that faces would mix up, a circuit without a buyer or without
/// anybody who decides, people who can't arrive.
void check_case(CaseReading& reading);

}  // namespace diapason
