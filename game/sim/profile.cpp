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
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(std::int64_t{count} * k_whole_bp / enough, 0, k_whole_bp));
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

// The aim of the whole run, pro rata of the months played.
std::int32_t margin_due(const Dossier& dossier, const State& state) {
  const std::int64_t target = std::max(1, dossier.economy.target_margin_eur);
  return static_cast<std::int32_t>(std::max<std::int64_t>(1, target * state.get(month) / dossier.horizon_months));
}

}  // namespace

Profile profile_of(const Dossier& dossier, const State& state) {
  Profile profile;
  profile.roles_bp = shares_of<k_roles>(state, days_by_role);
  profile.activities_bp = shares_of<k_activities>(state, days_by_activity);
  profile.relationship_days_bp = relationship_days_bp(state);
  profile.tandem_bp = tandem_bp(state);
  const auto days = shares_of<k_aptitudes>(state, days_by_aptitude);
  const auto read = [&](Aptitude aptitude, std::int32_t count, std::int32_t enough) {
    const auto index = static_cast<std::size_t>(aptitude);
    const std::int32_t time = std::min(k_whole_bp, days[index] * k_aptitudes);
    const std::int32_t outcome = against(count, enough);
    profile.aptitudes[index] = {days[index], outcome, count, enough, (time + outcome) / 2};
  };
  read(Aptitude::customer_centred, needs_found_in_all(dossier, state), k_needs_enough);
  read(Aptitude::accountable, state.get(total_margin), margin_due(dossier, state));
  read(Aptitude::provoking_change, offers_taken(dossier, state), k_offers_enough);
  read(Aptitude::team_builder, pairs_autonomous(dossier, state), k_pairs_enough);
  read(Aptitude::problem_solver, settled(state), k_settled_enough);
  return profile;
}

// The same figures as `tandem_bp`, part by part: a talk each three months, a meeting each four, two reviews in all.
Tandem tandem_of(const State& state) {
  if (state.get(sponsor) == 0) return {};
  constexpr std::int32_t k_months_per_talk = 3;
  constexpr std::int32_t k_months_per_meeting = 4;
  constexpr std::int32_t k_reviews_enough = 2;
  const std::int32_t months = state.get(month);
  const auto part = [](std::int32_t count, std::int32_t enough) {
    return TandemPart{count, enough, against(count, enough)};
  };
  return {part(state.get(sponsor_talks), std::max(1, months / k_months_per_talk)),
          part(state.get(sponsor_meetings), std::max(1, months / k_months_per_meeting)),
          part(state.get(client_reviews), k_reviews_enough), part(state.get(commitment), k_whole_bp)};
}

}  // namespace diapason
