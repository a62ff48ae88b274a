#include "load/message.hpp"

#include <cstddef>

#include "load/source_text.hpp"

namespace diapason {
namespace {

/// A message stays a sentence whatever the file holds.
constexpr std::size_t k_longest_quotation = 40;

std::string fill_one(std::string_view pattern, std::initializer_list<Text> values, Language language) {
  std::string filled;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool is_slot = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}' &&
                         pattern[at + 1] >= '0' && pattern[at + 1] <= '9';
    const auto slot = is_slot ? static_cast<std::size_t>(pattern[at + 1] - '0') : values.size();
    if (slot < values.size()) {
      filled += in(values.begin()[slot], language);
      at += 2;
    } else {
      filled += pattern[at];
    }
  }
  return filled;
}

/// Spells words out, at most `most` characters of them.
std::string spell(std::string_view words, std::size_t most) {
  std::string shown;
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size(); ++count) {
    if (count == most) return shown + "…";
    const std::size_t length = code_point_length(words, at);
    const std::string_view character = words.substr(at, length == 0 ? 1 : length);
    shown += length == 0 || is_invisible(character) ? code_point_name(character) : std::string{character};
    at += character.size();
  }
  return shown;
}

std::string group_thousands(std::int64_t number, std::string_view separator) {
  const std::string digits = std::to_string(number);
  const std::size_t first_digit = number < 0 ? 1 : 0;
  std::string shown;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > first_digit && (digits.size() - at) % 3 == 0) shown += separator;
    shown += digits[at];
  }
  return shown;
}

}  // namespace

Text fill(const Text& pattern, std::initializer_list<Text> values) {
  return {fill_one(pattern.en, values, Language::english), fill_one(pattern.fr, values, Language::french)};
}

Text same(std::string_view words) { return {std::string{words}, std::string{words}}; }

std::string visible(std::string_view words) { return spell(words, words.size()); }

Text in_quotes(std::string_view words) {
  const std::string shown = spell(words, k_longest_quotation);
  return {"“" + shown + "”", "«\u00A0" + shown + "\u00A0»"};
}

Text grouped(std::int64_t number) { return {group_thousands(number, ","), group_thousands(number, "\u00A0")}; }

Text listed(std::span<const std::string_view> words) {
  Text list;
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (index > 0) list = list + (index + 1 == words.size() ? Text{" or ", " ou "} : same(", "));
    list = list + in_quotes(words[index]);
  }
  return list;
}

Text did_you_mean(std::string_view suggestion) {
  if (suggestion.empty()) return {};
  return fill({" Did you mean {0}?", " Vouliez-vous dire {0}\u00A0?"}, {in_quotes(suggestion)});
}

Text operator+(const Text& first, const Text& second) { return {first.en + second.en, first.fr + second.fr}; }

}  // namespace diapason
