#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_full_influence_percent = 50;
constexpr std::int32_t k_trusts_enough_bp = 3'500;
constexpr std::int32_t k_seen_through_favours = 3;  // asked so often, the other sees who speaks

}  // namespace

// An ally's word is worth what the ally thinks of us, with whoever listens to the ally.
std::int32_t advocacy_bp(const Dossier& dossier, const State& state, StakeholderId ally, StakeholderId second) {
  const std::int32_t heard =
      std::min(k_whole_bp, state.get(influence, ally.index(), second.index()) * k_whole_bp / k_full_influence_percent);
  return times_bp(heard, ramp(trust_bp(dossier, state, ally.index()), k_trusts_enough_bp, 0, 7'500, k_whole_bp));
}

void advocate(Month& month, const Deed& deed, std::int32_t by) {
  const std::size_t ally = deed.person().index();
  const std::size_t second = deed.command.second().index();
  const std::int32_t worth = advocacy_bp(month.dossier, month.state(), deed.person(), deed.command.second());
  const std::int32_t asked = month.get(favours, ally);
  month.add(favours, ally, 2, deed.cause);
  // A favour asked again too soon shows what we are after.
  if (asked > 0) move_trust(month, ally, TrustPart::self_interest, month.rules.favour_cost_bp * asked, deed.cause);
  if (asked >= k_seen_through_favours) {
    move_trust(month, second, TrustPart::self_interest, month.rules.favour_cost_bp, deed.cause);
    return;
  }
  move_trust(month, second, TrustPart::credibility, times_bp(times_bp(by, worth), deed.quality_bp), deed.cause);
  move_trust(month, second, TrustPart::self_interest, -times_bp(times_bp(by, worth), deed.quality_bp) / 2, deed.cause);
}

void use_confidence(Month& month, const Deed& deed, std::size_t person) {
  const std::int32_t risk = month.get(exposure, person) * 100;
  month.add(exposure, person, month.rules.exposure_bp / 100, deed.cause);
  if (month.luck.chance(risk, Purpose::leak, month.luck_of(person)))
    leak(month, person, deed.cause.as(Rule{14}, Source::leak, static_cast<std::uint8_t>(person)));
}

void leak(Month& month, std::size_t person, const Cause& cause) {
  constexpr std::int32_t k_hears_of_it_percent = 20;
  constexpr std::int32_t k_share_of_those_who_hear = 4;
  const std::int32_t amount = month.rules.leak_bp;
  for (const Named<TrustPart>& part : words<TrustPart>())
    move_trust(month, person, part.value, part.value == TrustPart::self_interest ? amount : -amount, cause);
  month.put(informant, person, 0, cause);
  month.put(exposure, person, 0, cause);
  month.encounters[person].heard = true;
  for (std::size_t other = 0; other < month.people(); ++other)
    if (month.get(influence, person, other) >= k_hears_of_it_percent)
      move_trust(month, other, TrustPart::reliability, -amount / k_share_of_those_who_hear, cause);
}

}  // namespace diapason
