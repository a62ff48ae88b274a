#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

/// Puts the values at {0}, {1} … of a pattern, in each language. Other braces stay as they are.
[[nodiscard]] Text fill(const Text& pattern, std::initializer_list<Text> values);

/// The same words in both languages: names, numbers and JSON to type.
[[nodiscard]] Text same(std::string_view words);

/// The words with invisible characters spelt out, so that a terminal shows them and obeys none.
[[nodiscard]] std::string visible(std::string_view words);

/// What a file says, between the quotation marks of each language, shortened and with invisible characters spelt out.
[[nodiscard]] Text in_quotes(std::string_view words);

/// A number for reading, with the separator of thousands of each language.
[[nodiscard]] Text grouped(std::int64_t number);

/// Quoted words as an enumeration ending in "or"; empty when there is none.
[[nodiscard]] Text listed(std::span<const std::string_view> words);

/// " Did you mean “…”?" as the sentence that follows a message; empty when there is nothing to suggest.
[[nodiscard]] Text did_you_mean(std::string_view suggestion);

/// One text after the other, in each language.
[[nodiscard]] Text operator+(const Text& first, const Text& second);

}  // namespace diapason
