#include "load/identifier.hpp"

#include <algorithm>
#include <cstddef>

#include "load/source_text.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_longest_identifier = 32;

bool is_small_letter(char character) { return character >= 'a' && character <= 'z'; }

/// What a character becomes in an identifier: itself, its letter without accent, or a hyphen.
std::string simplify(std::string_view character) {
  // The letters U+00C0 to U+00FF without their accents; a hyphen for those that aren't letters.
  constexpr std::string_view k_latin_letters = "aaaaaaaceeeeiiiidnooooo-ouuuuypsaaaaaaaceeeeiiiidnooooo-ouuuuypy";
  if (character == "œ" || character == "Œ") return "oe";
  if (character == "æ" || character == "Æ") return "ae";
  if (character.size() == 2 && character[0] == '\xC3')
    return std::string{k_latin_letters[static_cast<unsigned char>(character[1]) & 0x3FU]};
  if (character.size() != 1) return "-";
  const char letter = character[0];
  if (letter >= 'A' && letter <= 'Z') return std::string{static_cast<char>(letter - 'A' + 'a')};
  return is_small_letter(letter) || is_digit(letter) ? std::string{letter} : "-";
}

}  // namespace

bool is_identifier(std::string_view word) {
  const auto fits = [](char character) {
    return is_small_letter(character) || is_digit(character) || character == '-';
  };
  return !word.empty() && word.size() <= k_longest_identifier && is_small_letter(word[0]) &&
         std::all_of(word.begin(), word.end(), fits);
}

std::string suggest_identifier(std::string_view words) {
  std::string suggestion;
  for (std::size_t at = 0; at < words.size() && suggestion.size() < k_longest_identifier;) {
    const std::size_t length = std::max<std::size_t>(1, code_point_length(words, at));
    const std::string simple = simplify(words.substr(at, length));
    const bool is_wanted = suggestion.empty() ? is_small_letter(simple[0]) : simple != "-" || suggestion.back() != '-';
    if (is_wanted) suggestion += simple;
    at += length;
  }
  suggestion.resize(std::min(suggestion.size(), k_longest_identifier));
  while (suggestion.ends_with('-')) suggestion.pop_back();
  return suggestion;
}

}  // namespace diapason
