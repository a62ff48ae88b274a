#pragma once

#include <optional>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

/// "en" or "fr", as typed after --lang; nothing for any other word.
[[nodiscard]] std::optional<Language> language_named(std::string_view word);

/// The language of the environment: DIAPASON_LANG, then LC_ALL, LC_MESSAGES and LANG; whatever begins with "fr" is
/// French, all else English.
[[nodiscard]] Language language_of_environment();

}  // namespace diapason
