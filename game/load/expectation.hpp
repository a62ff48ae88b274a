#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/text.hpp"
#include "load/json_tree.hpp"

namespace diapason {

/// Names what a node is, as a noun: "the number 5", "the text “x”", "a list".
[[nodiscard]] Text name_of(const JsonNode& node);

/// The digits of a number; 0 for anything else.
[[nodiscard]] Text number_of(const JsonNode& node);

/// A number as it is written in JSON, from its value times ten to the power of `places`.
[[nodiscard]] std::string json_number(std::int64_t scaled, int places);

// What may stand at a place, as nouns for "expected: …".
[[nodiscard]] Text any_object();
[[nodiscard]] Text any_list();
[[nodiscard]] Text any_boolean();
[[nodiscard]] Text any_string();
[[nodiscard]] Text any_identifier();
[[nodiscard]] Text text_in_both_languages();
[[nodiscard]] Text proper_name();
[[nodiscard]] Text whole_number(std::int64_t least, std::int64_t most);
[[nodiscard]] Text decimal_number(int places, std::int64_t least, std::int64_t most);
/// One of the words, all named when they are few; otherwise the reader is sent to the schema.
[[nodiscard]] Text one_of(std::span<const std::string_view> words);

/// "Expected here: …; found: …."
[[nodiscard]] Text expected_but_found(const Text& expected, const JsonNode& found);

}  // namespace diapason
