#pragma once

#include "model/case.hpp"

namespace diapason {

/// A case of typical size made from a real one: 12 stakeholders, 24 months, no ending before its time. The people
/// beyond the original ones are copies of them with their own influence.
[[nodiscard]] Case typical_case(const Case& original);

}  // namespace diapason
