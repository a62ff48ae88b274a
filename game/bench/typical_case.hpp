#pragma once

#include "model/case.hpp"

namespace diapason {

/// A case of another size made from a real one: the people and colleagues beyond the original ones are copies of them
/// with ids and influence of their own, and no ending comes before its time.
[[nodiscard]] Case enlarged_case(const Case& original, std::size_t people, std::size_t colleagues, std::int32_t months);

/// A case of typical size: 12 stakeholders, 24 months.
[[nodiscard]] Case typical_case(const Case& original);

}  // namespace diapason
