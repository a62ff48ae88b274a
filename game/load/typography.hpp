#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"

namespace diapason {

/// What an author types on a plain keyboard as it should be printed in French: non-breaking spaces before : ; ! ? » and
/// after «, the apostrophe ’, the ellipsis …, and « » for straight quotation marks. Times (10:30), web addresses and ::
/// stay as they are. Doing it twice changes nothing more.
[[nodiscard]] std::string with_french_typography(std::string_view words);

/// The same for English: the apostrophe ’ and “ ” for straight quotation marks.
[[nodiscard]] std::string with_english_typography(std::string_view words);

/// Each language with its typography.
[[nodiscard]] Text typeset(const Text& text);

}  // namespace diapason
