#include "view/board.hpp"

#include <array>

#include "sim/measure.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr auto k_patience_bounds_bp = std::to_array<std::int32_t>({2'500, 4'500, 6'500});
constexpr auto k_patience_words = std::to_array({Key::patience_0, Key::patience_1, Key::patience_2, Key::patience_3});

}  // namespace

Key patience_key(std::int32_t patience_bp) { return word_for(patience_bp, k_patience_bounds_bp, k_patience_words); }

bool attack_won(const Lens& lens, std::size_t index) {
  for (const PlayedMonth& played : lens.session.months())
    for (const Change& change : played.changes)
      if (change.quantity == Quantity::revenue_month && change.cause.source == Source::rival &&
          change.cause.index == index)
        return true;
  return false;
}

std::vector<std::string> current_hints(const Lens& lens) {
  std::vector<std::string> hints;
  if (lens.session.is_over()) return hints;
  for (const Hint& hint : lens.dossier.hints)
    if (hold(lens.dossier, lens.seen.seen(), hint.when)) hints.push_back(lens.in(hint.text));
  return hints;
}

}  // namespace diapason
