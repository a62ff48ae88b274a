#pragma once

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "load/json_tree.hpp"
#include "load/problem.hpp"

namespace diapason {

// What tests of JSON texts share.

[[nodiscard]] inline ParsedJson parse(std::string_view text) { return parse_json("case.json", text); }

/// The root of a text that must be without problem.
[[nodiscard]] inline JsonNode root_of(std::string_view text) {
  ParsedJson parsed = parse(text);
  for (const Problem& problem : parsed.problems) FAIL_CHECK(format(problem, Language::english));
  REQUIRE(parsed.root.has_value());
  return *parsed.root;
}

/// The only problem of a text, as an English line; the same place must hold in French.
[[nodiscard]] inline std::string problem_of(std::string_view text) {
  const ParsedJson parsed = parse(text);
  REQUIRE(parsed.problems.size() == 1);
  CHECK_FALSE(parsed.problems[0].message.fr.empty());
  return format(parsed.problems[0], Language::english);
}

[[nodiscard]] inline bool starts(std::string_view text, std::string_view beginning) {
  return text.starts_with(beginning);
}

[[nodiscard]] inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace diapason
