#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include "load/case_loader.hpp"
#include "load/json_tree.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_playbook = "playbook/standard.json";

Problem about_file(const std::string& path, Text message) { return {{path, 0, 0, {}}, std::move(message)}; }

/// The text of a file, up to just beyond the size that is refused anyway.
std::optional<std::string> text_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) return std::nullopt;
  std::string text;
  std::array<char, 65'536> piece{};
  do {
    file.read(piece.data(), piece.size());
    text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
  } while (file && text.size() <= k_most_json_bytes);
  if (file.bad()) return std::nullopt;
  return text;
}

Text why_unreadable(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status))
    return {"This is a folder, not a file. Name the .json file of a case.",
            "Ceci est un dossier, pas un fichier. Indiquez le fichier .json d’un cas."};
  if (!fs::exists(status))
    return {"There is no file of this name. Check the spelling and the folder.",
            "Il n’y a pas de fichier de ce nom. Vérifiez l’orthographe et le dossier."};
  return {"This file can’t be read. Check that you are allowed to open it.",
          "Ce fichier ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir."};
}

std::optional<SourceFile> read_file(const std::string& path, std::vector<Problem>& problems) {
  std::error_code error;
  std::optional<std::string> text;
  if (!fs::is_directory(path, error)) text = text_of(path);
  if (text) return SourceFile{path, std::move(*text)};
  problems.push_back(about_file(path, why_unreadable(path)));
  return std::nullopt;
}

/// The playbook beside the case, or else that of the scenarios; empty when there is neither.
std::string find_playbook(const std::string& path, const std::string& scenarios_folder) {
  std::error_code error;
  for (const fs::path& folder : {fs::path{path}.parent_path(), fs::path{scenarios_folder}}) {
    const fs::path playbook = folder / k_playbook;
    if (fs::exists(playbook, error)) return playbook.string();
  }
  return {};
}

}  // namespace

Result<CaseFiles, std::vector<Problem>> read_case_files(const std::string& path, const std::string& scenarios_folder) {
  std::vector<Problem> problems;
  std::optional<SourceFile> the_case = read_file(path, problems);
  if (!the_case) return problems;
  const std::string playbook_path = find_playbook(path, scenarios_folder);
  std::optional<SourceFile> playbook;
  if (!playbook_path.empty())
    playbook = read_file(playbook_path, problems);
  else
    problems.push_back(about_file(path, fill({"The playbook that every case starts from is missing. It should be {0}, "
                                              "in the folder of the case or in {1}.",
                                              "Le playbook dont part tout cas est introuvable. Il devrait être {0}, "
                                              "dans le dossier du cas ou dans {1}."},
                                             {same(k_playbook), in_quotes(scenarios_folder)})));
  if (playbook) return CaseFiles{std::move(*the_case), std::move(*playbook)};
  return problems;
}

}  // namespace diapason
