#include <algorithm>

#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Design: what makes a client say yes. Trust of the person and of the circuit, and a need that is there; said in the
// words of a need we have found, more.
constexpr std::int32_t k_own_trust_share_bp = 5'500;
constexpr std::int32_t k_circuit_trust_share_bp = 4'500;
constexpr std::int32_t k_need_there_bp = 1'500;
constexpr std::int32_t k_need_known_bp = 1'000;
constexpr std::int32_t k_offer_luck_bp = 500;
constexpr std::int32_t k_pushed_too_early_bp = 500;
constexpr std::int32_t k_won_over_bp = 250;

std::uint32_t bit_of(const Dossier& dossier, OfferId offer) {
  return 1U << dossier.offers[offer.index()].answers.index();
}

std::uint32_t known_needs(const State& state, std::size_t person) {
  return static_cast<std::uint32_t>(state.get(stated_needs, person) | state.get(found_needs, person));
}

std::uint32_t all_needs(const State& state, std::size_t person) {
  return known_needs(state, person) | static_cast<std::uint32_t>(state.get(latent_needs, person));
}

template <class NeedsOf>
bool somebody_needs(const Dossier& dossier, const State& state, OfferId offer, StakeholderId person, NeedsOf needs_of) {
  for (std::size_t other = 0; other < dossier.stakeholders.size(); ++other) {
    const auto held = static_cast<std::uint32_t>(state.get(seats, other));
    const bool has_a_say = other == person.index() || (held & (k_buying_seats | k_deciding_seats)) != 0;
    if (has_a_say && (needs_of(state, other) & bit_of(dossier, offer)) != 0) return true;
  }
  return false;
}

// The mix of what is sold sets the margin of the whole.
void add_business(Month& month, const Offer& offer, const Cause& cause) {
  const std::int64_t revenue = month.get(revenue_month);
  const std::int64_t margin =
      revenue * month.get(margin_rate) + std::int64_t{offer.revenue_month_eur} * offer.margin_bp;
  month.add(revenue_month, offer.revenue_month_eur, cause);
  if (revenue + offer.revenue_month_eur > 0)
    month.put(margin_rate, static_cast<std::int32_t>(divide_rounded(margin, revenue + offer.revenue_month_eur)), cause);
}

}  // namespace

bool answers_a_need(const Dossier& dossier, const State& state, OfferId offer, StakeholderId person) {
  return somebody_needs(dossier, state, offer, person, all_needs);
}

std::int32_t offer_score_bp(const Dossier& dossier, const State& state, OfferId offer, StakeholderId person) {
  const std::int32_t trust =
      times_bp(trust_bp(dossier, state, person.index()), k_own_trust_share_bp) +
      times_bp(circuit_trust_bp(dossier, state, k_buying_seats | k_deciding_seats), k_circuit_trust_share_bp);
  const std::int32_t there = answers_a_need(dossier, state, offer, person) ? k_need_there_bp : 0;
  const std::int32_t known = somebody_needs(dossier, state, offer, person, known_needs) ? k_need_known_bp : 0;
  return trust + there + known;
}

void put_offer(Month& month, const Deed& deed) {
  const OfferId id = deed.command.offer();
  const Offer& offer = month.dossier.offers[id.index()];
  const std::size_t person = deed.person().index();
  if (month.get(offer_state, id.index()) != static_cast<int>(OfferState::open)) return;
  Cause cause = deed.cause.as(Rule{19}, Source::offer, id.raw());

  const std::int32_t luck = month.luck.bell(k_offer_luck_bp, Purpose::offer, offer.luck);
  const bool won = offer_score_bp(month.dossier, month.state(), id, deed.person()) + luck >= offer.difficulty_bp;
  const bool fits = answers_a_need(month.dossier, month.state(), id, deed.person());
  month.put(offer_state, id.index(), static_cast<std::int32_t>(won ? OfferState::won : OfferState::refused), cause);
  if (!won) {
    move_trust(month, person, TrustPart::self_interest, k_pushed_too_early_bp, cause);
    return;
  }
  add_business(month, offer, cause);
  month.put(offer_revenue, id.index(), offer.revenue_month_eur, cause);
  // What answers no need brings the client a third at most (D19); they notice.
  month.add(client_value_month, fits ? offer.client_value_eur : offer.client_value_eur / 3, cause);
  move_trust(month, person, TrustPart::self_interest, fits ? -k_won_over_bp : k_won_over_bp, cause);
  if (fits) move_trust(month, person, TrustPart::credibility, k_won_over_bp, cause);
}

}  // namespace diapason
