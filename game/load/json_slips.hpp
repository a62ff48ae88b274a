#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "load/json_text.hpp"

namespace diapason {

/// What keeps the text in quotation marks that begins at `start` from being read: no end, an escape JSON doesn't know,
/// half of a surrogate pair, a raw tab or other control character.
[[nodiscard]] std::optional<Slip> find_slip_in_string(std::string_view text, std::size_t start);

/// What keeps the run of characters at `start` from being a number, true, false or null.
[[nodiscard]] std::optional<Slip> find_slip_in_word(std::string_view text, std::size_t start);

/// A comment opened at `start` whose end is missing.
[[nodiscard]] Slip unclosed_comment(std::size_t start);

}  // namespace diapason
