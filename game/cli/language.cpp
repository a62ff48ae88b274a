#include "cli/language.hpp"

#include <cstdlib>

namespace diapason {

std::optional<Language> language_named(std::string_view word) {
  if (word == "en") return Language::english;
  if (word == "fr") return Language::french;
  return std::nullopt;
}

Language language_of_environment() {
  for (const char* name : {"DIAPASON_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view{value}.starts_with("fr") ? Language::french : Language::english;
  }
  return Language::english;
}

}  // namespace diapason
