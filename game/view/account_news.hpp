#pragma once

#include <string>
#include <vector>

#include "view/lens.hpp"

namespace diapason {

/// What happened to the account as a whole in a month, in sentences, by the part of the report that tells it.
struct AccountNews {
  std::vector<std::string> our_side;  ///< sponsor, plan, prepared answers, who took over
  std::vector<std::string> relation;  ///< stage, troubles, projects, occasions, contract, reference, sites
  std::vector<std::string> board;     ///< the hierarchy's agreement, support below its floor
};

/// `month` from 1. Nothing is told that the player couldn't see at the end of that month.
[[nodiscard]] AccountNews account_news_of(const Lens& lens, std::int32_t month);

}  // namespace diapason
