#pragma once

#include <cstdint>
#include <string>

namespace diapason {

enum class Language : std::uint8_t { english, french };

/// A text in both languages of the game.
struct Text {
  std::string en;
  std::string fr;

  bool operator==(const Text&) const = default;
};

inline const std::string& in(const Text& text, Language language) {
  return language == Language::french ? text.fr : text.en;
}

}  // namespace diapason
