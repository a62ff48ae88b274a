#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace diapason::test {

/// Everything that is wrong with the writing of a text: marks left over, spaces, quotes, French typography and elision.
[[nodiscard]] std::vector<std::string> faults_in(std::string_view text, Language language);

/// All of them in one line, with the text; empty when there are none.
[[nodiscard]] std::string faults_line(std::string_view text, Language language);

}  // namespace diapason::test
