#include "claims/table.hpp"

#include <algorithm>
#include <cstdio>
#include <tuple>
#include <vector>

namespace diapason::test {
namespace {

struct Row {
  int rule = 0;
  std::string case_key;
  std::string says;
  std::string line;
};

std::vector<Row>& rows() {
  static std::vector<Row> all;
  return all;
}

std::vector<Row>& contracts() {
  static std::vector<Row> all;
  return all;
}

std::string number(double value, int decimals) {
  std::array<char, 40> text{};
  const int length = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  std::string written{text.data(), static_cast<std::size_t>(length)};
  if (written.find_first_not_of("-0.") == std::string::npos && written.front() == '-') written.erase(0, 1);
  return written;
}

}  // namespace

void keep_row(const Finding& finding, std::int32_t) {
  const Claim& claim = *finding.claim;
  const auto written = [&](double value) { return number(value, claim.decimals); };
  rows().push_back({std::stoi(claim.rule.substr(1)), claim.in_case, claim.says,
                    "| " + claim.rule + " | " + claim.says + " | `" + claim.in_case + "` | " + claim.measures + " | " +
                        written(finding.with_mean) + " | " + written(finding.without_mean) + " | **" +
                        written(finding.effect.mean) + "** ± " + written(finding.effect.half_width) + " | " +
                        written(claim.margin) + " | " + written(finding.ablated.mean) + " ± " +
                        written(finding.ablated.half_width) + " |\n"});
}

void keep_contract(const std::string& rule, const std::string& says) {
  contracts().push_back({std::stoi(rule.substr(1)), {}, says, "| " + rule + " | " + says + " |\n"});
}

std::string table_of_claims() {
  std::vector<Row> sorted = rows();
  std::sort(sorted.begin(), sorted.end(), [](const Row& left, const Row& right) {
    return std::tie(left.rule, left.says, left.case_key) < std::tie(right.rule, right.says, right.case_key);
  });
  std::string table =
      "| rule | claim | case | measure | with | without | effect | margin | ablated |\n"
      "| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n";
  for (const Row& row : sorted) table += row.line;
  std::vector<Row> held = contracts();
  std::sort(held.begin(), held.end(), [](const Row& left, const Row& right) {
    return std::tie(left.rule, left.says) < std::tie(right.rule, right.says);
  });
  table +=
      "\nContracts, held to in every month of runs over every case (`contracts_test.cpp`):\n\n| rule | contract |\n| "
      "--- | --- |\n";
  for (const Row& row : held) table += row.line;
  return table;
}

}  // namespace diapason::test
