#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "load/case_loader.hpp"

namespace diapason::test {

inline CaseFiles shipped_files(const std::string& key) {
  const std::string folder = std::string{DIAPASON_SOURCE_DIR} + "/scenarios";
  Result<CaseFiles, std::vector<Problem>> files = read_case_files(folder + "/" + key + ".json", folder);
  REQUIRE(files.ok());
  return std::move(files).value();
}

/// The keys of all cases that are shipped, in the order of their names.
inline std::vector<std::string> shipped_cases() {
  std::vector<std::string> keys;
  for (const auto& entry : std::filesystem::directory_iterator{std::string{DIAPASON_SOURCE_DIR} + "/scenarios"})
    if (entry.path().extension() == ".json") keys.push_back(entry.path().stem().string());
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// How much of their work tests do that try much: a part under the sanitizers, where the same code runs ten times
/// slower.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool k_sanitized = true;
#else
inline constexpr bool k_sanitized = false;
#endif

/// The cases to play from end to end: all of them, or a short and a rich one under the sanitizers.
inline std::vector<std::string> cases_to_play() {
  return k_sanitized ? std::vector<std::string>{"first-steps", "norvik"} : shipped_cases();
}

/// A case as it is shipped. The test stops when it doesn't load.
inline std::shared_ptr<const Case> shipped_case(const std::string& key) {
  Result<Case, std::vector<Problem>> loaded = load_case(shipped_files(key));
  if (!loaded)
    for (const Problem& problem : loaded.problems()) MESSAGE(format(problem, Language::english));
  REQUIRE(loaded.ok());
  return std::make_shared<const Case>(std::move(loaded).value());
}

}  // namespace diapason::test
