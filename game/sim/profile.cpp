#include "sim/profile.hpp"

#include <algorithm>
#include <bit>

#include "sim/dials.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

// How many of something are as many as one would wish, in a run of a year and a half (design).
constexpr std::int32_t k_needs_enough = 10;
constexpr std::int32_t k_offers_enough = 4;
constexpr std::int32_t k_pairs_enough = 3;
constexpr std::int32_t k_settled_enough = 5;

std::int32_t share_bp(std::int32_t part, std::int32_t all) { return all == 0 ? 0 : part * k_whole_bp / all; }

std::int32_t against(std::int32_t count, std::int32_t enough) {
  return std::clamp(count * k_whole_bp / enough, 0, k_whole_bp);
}

template <std::size_t N>
std::array<std::int32_t, N> shares_of(const State& state, Quantity quantity) {
  std::array<std::int32_t, N> shares{};
  std::int32_t all = 0;
  for (std::size_t index = 0; index < N; ++index) all += state.get(quantity, index);
  for (std::size_t index = 0; index < N; ++index) shares[index] = share_bp(state.get(quantity, index), all);
  return shares;
}

std::int32_t needs_found_in_all(const Dossier& dossier, const State& state) {
  std::int32_t found = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    found += std::popcount(static_cast<std::uint32_t>(state.get(found_needs, person)));
  return found;
}

std::int32_t offers_taken(const Dossier& dossier, const State& state) {
  std::int32_t won = 0;
  for (std::size_t offer = 0; offer < dossier.offers.size(); ++offer)
    won += state.get(offer_state, offer) == static_cast<int>(OfferState::won) ? 1 : 0;
  return won;
}

std::int32_t settled(const State& state) {
  std::int32_t count = state.get(promises_kept);
  for (std::size_t request = 0; request < k_max_requests; ++request)
    count += state.get(request_state, request) == static_cast<int>(RequestState::granted) ? 1 : 0;
  for (std::size_t event = 0; event < k_max_events; ++event) count -= state.get(trouble_left, event) > 0 ? 1 : 0;
  return std::max(0, count);
}

std::int32_t margin_gained_bp(const Dossier& dossier, const State& state) {
  const std::int64_t target = std::max(1, dossier.economy.target_margin_eur);
  const std::int64_t due = std::max<std::int64_t>(1, target * state.get(month) / dossier.horizon_months);
  return static_cast<std::int32_t>(
      std::clamp<std::int64_t>(state.get(total_margin) * std::int64_t{k_whole_bp} / due, 0, k_whole_bp));
}

}  // namespace

Profile profile_of(const Dossier& dossier, const State& state) {
  Profile profile;
  profile.roles_bp = shares_of<k_roles>(state, days_by_role);
  profile.activities_bp = shares_of<k_activities>(state, days_by_activity);
  profile.relationship_days_bp = relationship_days_bp(state);
  profile.tandem_bp = tandem_bp(state);
  const auto days = shares_of<k_aptitudes>(state, days_by_aptitude);
  const auto read = [&](Aptitude aptitude, std::int32_t count, std::int32_t outcome) {
    const auto index = static_cast<std::size_t>(aptitude);
    const std::int32_t time = std::min(k_whole_bp, days[index] * k_aptitudes);
    profile.aptitudes[index] = {days[index], outcome, count, (time + outcome) / 2};
  };
  const std::int32_t needs = needs_found_in_all(dossier, state);
  const std::int32_t offers = offers_taken(dossier, state);
  const std::int32_t pairs = pairs_autonomous(dossier, state);
  read(Aptitude::customer_centred, needs, against(needs, k_needs_enough));
  read(Aptitude::accountable, state.get(total_margin), margin_gained_bp(dossier, state));
  read(Aptitude::provoking_change, offers, against(offers, k_offers_enough));
  read(Aptitude::team_builder, pairs, against(pairs, k_pairs_enough));
  read(Aptitude::problem_solver, settled(state), against(settled(state), k_settled_enough));
  return profile;
}

}  // namespace diapason
