#pragma once

#include <string>

#include "claims/experiment.hpp"

namespace diapason::test {

/// Keeps the row of a finding for the table; `table()` gives them by rule, whatever the order of the tests.
void keep_row(const Finding& finding, std::int32_t runs);

/// Keeps a rule that a contract holds to: no matter of more or less, so that there is no effect to measure.
void keep_contract(const std::string& rule, const std::string& says);

/// Everything found so far, as two tables in Markdown: what was measured, and the contracts.
[[nodiscard]] std::string table_of_claims();

}  // namespace diapason::test
