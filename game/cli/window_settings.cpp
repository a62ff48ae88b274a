#include "cli/window_settings.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <nlohmann/json.hpp>

#include "cli/language.hpp"

namespace diapason {
namespace {

namespace fs = std::filesystem;

fs::path settings_file() {
  const auto folder = [](const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value == '/' ? fs::path{value} : fs::path{};
  };
  if (const fs::path config = folder("XDG_CONFIG_HOME"); !config.empty()) return config / "diapason/window.json";
  if (const fs::path home = folder("HOME"); !home.empty()) return home / ".config/diapason/window.json";
  return {};
}

}  // namespace

WindowSettings read_window_settings(const WindowSettings& otherwise) {
  WindowSettings settings = otherwise;
  std::ifstream in{settings_file()};
  const auto json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object()) return settings;
  const auto text = [&](const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
  };
  if (const auto language = language_named(text("language"))) settings.language = *language;
  if (const std::string theme = text("theme"); !theme.empty())
    settings.theme = theme == "dark" ? ThemeKind::dark : ThemeKind::light;
  if (const auto size = json.find("text_percent"); size != json.end() && size->is_number_integer())
    settings.text_percent = static_cast<std::int32_t>(
        std::clamp<std::int64_t>(size->get<std::int64_t>(), k_least_text_percent, k_most_text_percent));
  if (const auto moves = json.find("animations"); moves != json.end() && moves->is_boolean())
    settings.animations = moves->get<bool>();
  return settings;
}

void write_window_settings(const WindowSettings& settings) {
  const fs::path file = settings_file();
  if (file.empty()) return;
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  const nlohmann::json json{{"language", settings.language == Language::french ? "fr" : "en"},
                            {"text_percent", settings.text_percent},
                            {"theme", settings.theme == ThemeKind::dark ? "dark" : "light"},
                            {"animations", settings.animations}};
  const fs::path fresh = file.string() + ".new";
  std::ofstream{fresh} << json.dump(2) << '\n';
  fs::rename(fresh, file, error);
}

}  // namespace diapason
