#include "cli/run_folder.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>
#include <system_error>

#include "view/format.hpp"

namespace diapason {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t k_seeds = 1'000'000;

std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm date{};
  localtime_r(&now, &date);
  std::array<char, 16> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &date)};
}

/// A folder of the environment; the XDG rules pass over paths that are not absolute.
fs::path absolute_from(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value == '/' ? fs::path{value} : fs::path{};
}

}  // namespace

std::string runs_folder() {
  if (const fs::path data = absolute_from("XDG_DATA_HOME"); !data.empty()) return (data / "diapason").string();
  if (const fs::path home = absolute_from("HOME"); !home.empty()) return (home / ".local/share/diapason").string();
  return {};
}

std::string free_run_path(const std::string& folder, std::string_view case_key, std::uint64_t seed) {
  const std::string name = std::string{case_key} + "-" + today() + "-" + std::to_string(seed);
  fs::path path = fs::path{folder} / (name + ".jsonl");
  std::error_code error;
  for (int number = 2; fs::exists(path, error); ++number) {
    path = fs::path{folder} / (name + "-" + std::to_string(number) + ".jsonl");
  }
  return path.string();
}

std::optional<RunSummary> latest_unfinished(const std::string& folder) {
  if (folder.empty()) return std::nullopt;
  for (RunSummary& run : list_runs(folder)) {
    if (!run.over) return std::move(run);
  }
  return std::nullopt;
}

CaseProgress progress_in(const std::vector<RunSummary>& runs, std::string_view case_key) {
  CaseProgress progress;
  for (const RunSummary& run : runs) {
    if (run.case_key != case_key) continue;
    ++(run.over ? progress.ended : progress.under_way);
    progress.best_mark = std::max(progress.best_mark, mark_in_points(run));
  }
  return progress;
}

std::int32_t mark_in_points(const RunSummary& run) { return static_cast<std::int32_t>(points(run.mark_bp)); }

std::uint64_t fresh_seed() {
  std::random_device source;
  return source() % k_seeds;
}

}  // namespace diapason
