#include <algorithm>

#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Design: what makes a client say yes. Trust of the person and of the circuit, and a need that is there; said in the
// words of a need we have found, more.
constexpr std::int32_t k_offer_luck_bp = 500;
constexpr std::int32_t k_pushed_too_early_bp = 500;
constexpr std::int32_t k_won_over_bp = 250;

constexpr std::int32_t k_strategy_understood_bp = 3'500;
constexpr std::int32_t k_rival_share_bp = 2'000;  // what a rival's tie with the person takes

std::uint32_t known_needs(const State& state, std::size_t person) {
  return static_cast<std::uint32_t>(state.get(stated_needs, person) | state.get(found_needs, person));
}

std::uint32_t all_needs(const State& state, std::size_t person) {
  return known_needs(state, person) | static_cast<std::uint32_t>(state.get(latent_needs, person));
}

template <class NeedsOf>
bool somebody_needs(const Dossier& dossier, const State& state, const Offer& offer, NeedId need, StakeholderId person,
                    NeedsOf needs_of) {
  if (!need.valid()) return false;
  for (std::size_t other = 0; other < dossier.stakeholders.size(); ++other) {
    const auto held = static_cast<std::uint32_t>(state.get(seats, other, offer.circuit.index()));
    const bool has_a_say = other == person.index() || (held & (k_buying_seats | k_deciding_seats)) != 0;
    if (has_a_say && (needs_of(state, other) >> need.index() & 1U) != 0) return true;
  }
  return false;
}

// D43: an offer that serves their own strategy counts as far as they have one and we understand it.
std::int32_t alignment_bp(const Dossier& dossier, const State& state, const Offer& offer) {
  const bool understood = state.get(knowledge, static_cast<std::size_t>(Area::strategy)) >= k_strategy_understood_bp;
  if (!offer.aligned || !understood) return 0;
  return times_bp(dossier.parameters.aligned_bonus_bp, state.get(clarity));
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

bool answers_a_need(const Dossier& dossier, const State& state, OfferId id, StakeholderId person) {
  const Offer& offer = dossier.offers[id.index()];
  return somebody_needs(dossier, state, offer, offer.answers, person, all_needs);
}

std::int32_t offer_score_bp(const Dossier& dossier, const State& state, OfferId id, StakeholderId person) {
  const Offer& offer = dossier.offers[id.index()];
  const Parameters& rules = dossier.parameters;
  const std::int32_t trust = trust_to_agree_bp(dossier, state, person.index(), offer.circuit.index());
  const std::int32_t there = answers_a_need(dossier, state, id, person) ? rules.need_there_bp : 0;
  const std::int32_t known =
      somebody_needs(dossier, state, offer, offer.answers, person, known_needs) ? rules.need_known_bp : 0;
  const std::int32_t shared =
      somebody_needs(dossier, state, offer, offer.shares, person, all_needs) ? rules.shared_value_bp : 0;
  const std::int32_t early =
      state.get(offer_heard, id.index()) == static_cast<int>(Hearing::early) ? rules.early_bonus_bp : 0;
  const std::int32_t work =
      times_bp(rules.prepared_offer_bp, std::int64_t{state.get(offer_prepared, id.index())} * 100);
  return trust + there + known + shared + early + work + alignment_bp(dossier, state, offer) -
         times_bp(state.get(rival_tie, person.index()), k_rival_share_bp);
}

void start_business(Month& month, OfferId id, bool fits, const Cause& cause) {
  const Offer& offer = month.dossier.offers[id.index()];
  add_business(month, offer, cause);
  month.put(offer_revenue, id.index(), offer.revenue_month_eur, cause);
  // What answers no need brings the client a third at most (D19).
  month.add(client_value_month, fits ? offer.client_value_eur : offer.client_value_eur / 3, cause);
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
  if (offer.project_months > 0)
    month.put(project_due, id.index(), month.number() + offer.project_months, cause);
  else
    start_business(month, id, fits, cause);
  // They notice whether it answers anything.
  move_trust(month, person, TrustPart::self_interest, fits ? -k_won_over_bp : k_won_over_bp, cause);
  if (fits) move_trust(month, person, TrustPart::credibility, k_won_over_bp, cause);
}

// D21, D52: occasions of the next months come to our ears.
void hear_of_occasions(Month& month, const Cause& cause) {
  constexpr std::int32_t k_heard_months_ahead = 5;
  if (month.imagined) return;  // what will open is not known beforehand
  for (std::size_t offer = 0; offer < month.dossier.offers.size(); ++offer) {
    const std::int32_t ahead = month.dossier.offers[offer].opens_month - month.number();
    if (month.get(offer_heard, offer) == static_cast<int>(Hearing::no) && ahead > 0 && ahead <= k_heard_months_ahead)
      month.put(offer_heard, offer, static_cast<std::int32_t>(Hearing::early),
                cause.as(Rule{52}, cause.source, cause.index));
  }
}

void let_occasions_open(Month& month) {
  constexpr std::int32_t k_top_rank = 3;
  constexpr std::int32_t k_tells_us_bp = 5'500;
  for (std::size_t offer = 0; offer < month.dossier.offers.size(); ++offer)
    if (month.get(offer_heard, offer) == static_cast<int>(Hearing::no) &&
        month.dossier.offers[offer].opens_month <= month.number())
      month.put(offer_heard, offer, static_cast<std::int32_t>(Hearing::publicly),
                Cause{Rule{}, Source::calendar, static_cast<std::uint8_t>(offer)});
  // D52: whoever is high up and trusts us tells us before the others.
  for (std::size_t person = 0; person < month.people(); ++person)
    if (month.get(rank, person) >= k_top_rank && month.get(acquaintance, person) == 2 &&
        month.get(silence, person) == 0 && trust_bp(month.dossier, month.state(), person) >= k_tells_us_bp)
      return hear_of_occasions(month, Cause{Rule{52}, Source::influence, static_cast<std::uint8_t>(person)});
}

}  // namespace diapason
