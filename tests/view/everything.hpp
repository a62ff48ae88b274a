#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason::test {

/// All that a player could read at one moment of a run, in the order of the views.
[[nodiscard]] std::vector<std::string> read_everything(const Session& session, Language language);

}  // namespace diapason::test
