#pragma once

#include <string>

#include "claims/experiment.hpp"

namespace diapason::test {

/// Keeps the row of a finding for the table; `table()` gives them by rule, whatever the order of the tests.
void keep_row(const Finding& finding, std::int32_t runs);

/// Everything found so far, as a table in Markdown.
[[nodiscard]] std::string table_of_claims();

}  // namespace diapason::test
