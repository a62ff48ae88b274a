#pragma once

#include <vector>

#include "view/hint.hpp"
#include "view/lens.hpp"

namespace diapason {

/// The words of guidance of the case that hold now; what the month's draft does already needs no more words.
[[nodiscard]] std::vector<HintLine> current_hints(const Lens& lens);

/// What the account itself suggests beside them, the most urgent first: nothing that is planned already, that can't be
/// done now, or that leads to what one of them leads to.
[[nodiscard]] std::vector<Suggestion> suggestions_beside(const Lens& lens, const std::vector<HintLine>& hints);

}  // namespace diapason
