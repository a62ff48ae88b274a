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

/// A case as it is shipped. The test stops when it doesn't load.
inline std::shared_ptr<const Case> shipped_case(const std::string& key) {
  Result<Case, std::vector<Problem>> loaded = load_case(shipped_files(key));
  if (!loaded)
    for (const Problem& problem : loaded.problems()) MESSAGE(format(problem, Language::english));
  REQUIRE(loaded.ok());
  return std::make_shared<const Case>(std::move(loaded).value());
}

}  // namespace diapason::test
