#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_ally_trust_share_bp = 7'000;
constexpr std::int32_t k_influence_bp_per_percent = 60;
constexpr std::int32_t k_door_opens_bp = 4'500;
constexpr std::int32_t k_introduction_luck_bp = 500;
constexpr std::int32_t k_first_tie_bp = 800;
constexpr std::int32_t k_word_of_an_ally_bp = 800;
constexpr std::int32_t k_embarrassed_bp = 200;

}  // namespace

std::int32_t introduction_score_bp(const Dossier& dossier, const State& state, StakeholderId ally,
                                   StakeholderId second) {
  return times_bp(trust_bp(dossier, state, ally.index()), k_ally_trust_share_bp) +
         state.get(influence, ally.index(), second.index()) * k_influence_bp_per_percent + k_whole_bp -
         k_door_opens_bp - k_whole_bp / 2;
}

void introduce(Month& month, const Deed& deed) {
  const std::size_t ally = deed.person().index();
  const std::size_t second = deed.command.second().index();
  if (month.get(acquaintance, second) == 2) return;
  const std::int32_t luck =
      month.luck.bell(k_introduction_luck_bp, Purpose::introduction, month.luck_of(ally) + 31U * month.luck_of(second));
  if (introduction_score_bp(month.dossier, month.state(), deed.person(), deed.command.second()) + luck <
      k_whole_bp / 2) {
    move_trust(month, ally, TrustPart::closeness, -k_embarrassed_bp, deed.cause);
    return;
  }
  make_acquaintance(month, second, 2, deed.cause);
  month.add(tie, k_kam.index(), second, k_first_tie_bp, deed.cause);
  move_trust(month, second, TrustPart::credibility, k_word_of_an_ally_bp, deed.cause);
  month.encounters[second].heard = month.encounters[second].served = true;
  month.encounters[second].touched_by |= 1U << k_kam.index();
}

}  // namespace diapason
