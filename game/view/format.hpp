#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/fixed.hpp"
#include "base/text.hpp"

namespace diapason {

// How numbers are written. French: a thin non-breaking space between thousands, a non-breaking space before units, a
// comma for decimals. The minus sign is U+2212 in both languages.

/// A whole number with its thousands apart: "1,234" or "1 234".
[[nodiscard]] std::string whole_number(std::int64_t number, Language language);
/// Always signed: "+11", "−2", "±0".
[[nodiscard]] std::string signed_number(std::int64_t number, Language language);
/// Euros to the unit: "€1,234" or "1 234 €".
[[nodiscard]] std::string money(std::int64_t eur, Language language);
[[nodiscard]] std::string signed_money(std::int64_t eur, Language language);
/// Euros at a glance: "€850" or "850 €" below a thousand, else "€4.2k" or "4,2 k€".
[[nodiscard]] std::string short_money(std::int64_t eur, Language language);
/// A share in basis points: "75%" or "75 %".
[[nodiscard]] std::string percent(std::int64_t share_bp, Language language);

/// Basis points as the 0 to 100 that is shown, rounded to nearest.
[[nodiscard]] constexpr std::int64_t points(std::int64_t bp) { return divide_rounded(bp, 100); }

/// French says 0 and 1 in the singular, English only 1.
[[nodiscard]] bool is_plural(std::int64_t count, Language language);

/// "a, b and c" or "a, b et c"; empty for an empty list.
[[nodiscard]] std::string join(std::span<const std::string> items, Language language);

/// Words as they are typed: with a space between two.
[[nodiscard]] std::string join_words(std::span<const std::string> words);
/// "a, b or c" or "a, b ou c".
[[nodiscard]] std::string join_or(std::span<const std::string> items, Language language);
/// Things side by side: "a · b · c".
[[nodiscard]] std::string side_by_side(std::span<const std::string> items);

/// What is said by a person, in the quotation marks of the language.
[[nodiscard]] std::string quoted(const std::string& text, Language language);

/// Typography on a text written with plain spaces and apostrophes: the typographic apostrophe, and in French
/// non-breaking spaces before : ; ! ? and inside « ». Leaves a text alone that has it already.
[[nodiscard]] std::string typeset(std::string text, Language language);

/// The first letter as a capital, accents included.
[[nodiscard]] std::string capitalised(std::string text);

/// The first letter small: what follows a French colon and is no quote.
[[nodiscard]] std::string uncapitalised(std::string text);

/// Whole numbers for amounts counted in `unit`-ths that add up to `total` exactly, each as near to its amount as that
/// allows (largest remainder).
[[nodiscard]] std::vector<std::int64_t> apportion(std::span<const std::int64_t> amounts, std::int64_t unit,
                                                  std::int64_t total);

/// Sentences may mark a name with *…*. A face that can't draw emphasis takes the marks away with this.
[[nodiscard]] std::string plain(std::string text);

}  // namespace diapason
