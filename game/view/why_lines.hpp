#pragma once

#include "view/lens.hpp"
#include "view/why.hpp"

namespace diapason {

/// What moved a number in a month.
[[nodiscard]] WhyLine line_of_month(const Lens& lens, std::int32_t month, std::int64_t amount, std::string amount_words,
                                    std::string cause);

/// What has been part of a number since a month, 0 for the start.
[[nodiscard]] WhyLine line_since(const Lens& lens, std::int32_t month, std::int64_t amount, std::string amount_words,
                                 std::string cause);

/// What belongs to a number and has no month: a step of a reckoning, or what isn't part of it yet.
[[nodiscard]] WhyLine line_without_month(std::int64_t amount, std::string amount_words, std::string cause);

}  // namespace diapason
