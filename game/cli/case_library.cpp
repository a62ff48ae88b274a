#include "cli/case_library.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "load/message.hpp"
#include "load/nearest.hpp"

namespace diapason {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_extension = ".json";

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

Problem no_such_case(const std::string& word, const CaseLibrary& library) {
  const std::vector<std::string_view> ids(library.ids().begin(), library.ids().end());
  Text message =
      fill({"There is no case {0}.", "Il n’y a pas de cas {0}."}, {in_quotes(word)}) + did_you_mean(nearest(word, ids));
  if (ids.empty()) {
    message = message + fill({" No case was found in {0}: give the path of a .json file.",
                              " Aucun cas ne se trouve dans {0}\u00A0: donnez le chemin d’un fichier .json."},
                             {in_quotes(library.folder())});
  } else {
    message = message + fill({" Known are {0}; or give the path of a .json file.",
                              " Sont connus {0}\u00A0; ou donnez le chemin d’un fichier .json."},
                             {listed(ids)});
  }
  return {{word, 0, 0, {}}, std::move(message)};
}

}  // namespace

std::string scenarios_folder() {
  if (const char* given = std::getenv("DIAPASON_SCENARIOS"); given != nullptr && *given != '\0') return given;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path beside = (program.parent_path().parent_path() / "scenarios").lexically_normal();
  if (!error && is_folder(beside)) return beside.string();
#ifdef DIAPASON_SCENARIOS_FOLDER
  return DIAPASON_SCENARIOS_FOLDER;
#else
  return error ? "scenarios" : beside.string();
#endif
}

CaseLibrary::CaseLibrary(std::string folder) : folder_(std::move(folder)) {
  std::error_code error;
  for (fs::directory_iterator entry{folder_, error}; !error && entry != fs::directory_iterator{};
       entry.increment(error)) {
    if (entry->path().extension() == k_extension) ids_.push_back(entry->path().stem().string());
  }
  std::sort(ids_.begin(), ids_.end());
}

std::string CaseLibrary::path_of(std::string_view id) const {
  return (fs::path{folder_} / (std::string{id} + std::string{k_extension})).string();
}

Result<std::string, std::vector<Problem>> CaseLibrary::find(const std::string& word) const {
  if (word.ends_with(k_extension) || word.find('/') != std::string::npos) return word;
  if (std::binary_search(ids_.begin(), ids_.end(), word)) return path_of(word);
  return std::vector<Problem>{no_such_case(word, *this)};
}

Result<OpenedCase, std::vector<Problem>> open_case(const CaseLibrary& library, const std::string& word) {
  const auto path = library.find(word);
  if (!path) return path.problems();
  auto files = read_case_files(*path, library.folder());
  if (!files) return files.problems();
  auto loaded = load_case(*files);
  if (!loaded) return loaded.problems();
  return OpenedCase{std::move(files).value(), std::make_shared<const Case>(std::move(loaded).value())};
}

}  // namespace diapason
