#include "load/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace diapason {
namespace {

/// Ids and keys are short; anything longer is no typing mistake, and the distance is quadratic.
constexpr std::size_t k_longest_word = 64;

char folded(char letter) {
  if (letter >= 'A' && letter <= 'Z') return static_cast<char>(letter - 'A' + 'a');
  return letter == '_' || letter == ' ' ? '-' : letter;
}

}  // namespace

std::size_t typing_distance(std::string_view typed, std::string_view meant) {
  std::vector<std::size_t> before_last(meant.size() + 1);
  std::vector<std::size_t> last(meant.size() + 1);
  std::vector<std::size_t> current(meant.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t row = 1; row <= typed.size(); ++row) {
    current[0] = row;
    for (std::size_t column = 1; column <= meant.size(); ++column) {
      const char here = folded(typed[row - 1]);
      const char there = folded(meant[column - 1]);
      current[column] =
          std::min({last[column] + 1, current[column - 1] + 1, last[column - 1] + (here == there ? 0U : 1U)});
      const bool swapped =
          row > 1 && column > 1 && here == folded(meant[column - 2]) && folded(typed[row - 2]) == there;
      if (swapped) current[column] = std::min(current[column], before_last[column - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, current);
  }
  return last[meant.size()];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.size() > k_longest_word) return {};
  std::string_view best;
  std::size_t best_distance = k_longest_word + 1;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > k_longest_word) continue;
    const std::size_t longer = std::max(word.size(), candidate.size());
    const std::size_t shorter = std::min(word.size(), candidate.size());
    const std::size_t distance = typing_distance(word, candidate);
    const bool is_near = distance <= std::max<std::size_t>(1, longer / 3) && distance < shorter;
    if (is_near && distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace diapason
