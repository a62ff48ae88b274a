#pragma once

#include <string>
#include <string_view>

namespace diapason {

/// Whether a word can name something in a case: a small letter, then up to 31 small letters, digits or hyphens.
[[nodiscard]] bool is_identifier(std::string_view word);

[[nodiscard]] constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// An identifier close to what was written ("Hélène Mercier" gives "helene-mercier"); empty when nothing is left of it.
[[nodiscard]] std::string suggest_identifier(std::string_view words);

}  // namespace diapason
