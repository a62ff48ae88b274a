#include "sim/observation.hpp"

#include <algorithm>
#include <array>

namespace diapason {
namespace {

using enum Quantity;

// What we believe of somebody never met is the same for all, as wide as a reading gets: design figures near the means
// of the cases shipped.
constexpr std::array<std::int32_t, k_trust_parts> k_strangers_bp{4'000, 4'000, 2'500, 5'000};

void show_readings(const Dossier& dossier, State& seen, std::size_t person) {
  const bool stranger = seen.get(acquaintance, person) < 2;
  for (int part = 0; part < k_trust_parts; ++part) {
    const auto the_part = static_cast<TrustPart>(part);
    const std::int32_t believed =
        stranger ? k_strangers_bp[static_cast<std::size_t>(part)] : seen.get(reading_of(the_part), person);
    StateAccess::set(seen, quantity_of(the_part), person, 0, believed);
  }
  if (stranger) StateAccess::set(seen, read_band, person, 0, dossier.parameters.band_max_bp);
}

void hide_what_is_not_found(State& seen) {
  StateAccess::clear_where_not<seats, seats_known>(seen);
  StateAccess::clear_where_not<influence, influence_known>(seen);
  for (std::size_t person = 0; person < k_max_stakeholders; ++person)
    StateAccess::set(seen, latent_needs, person, 0, seen.get(found_needs, person));
}

// What a site costs shows once it is surveyed, a rival's move once it is seen or has landed, and how clear their own
// strategy is once we know enough of it.
void hide_what_lies_ahead(State& seen) {
  constexpr std::int32_t k_strategy_read_bp = 4'000;
  constexpr std::int32_t k_unread_clarity_bp = 5'000;
  for (std::size_t site = 0; site < k_max_sites; ++site)
    if (seen.get(site_known, site) == 0) StateAccess::set(seen, site_cost, site, 0, 0);
  for (std::size_t attack = 0; attack < k_max_attacks; ++attack) {
    const bool landed = seen.get(attack_lands, attack) <= seen.get(month);
    if (landed || seen.get(attack_seen, attack) != 0) continue;
    StateAccess::set(seen, attack_lands, attack, 0, 0);
    StateAccess::set(seen, attack_target, attack, 0, 0);
  }
  if (seen.get(knowledge, static_cast<std::size_t>(Area::strategy)) < k_strategy_read_bp)
    StateAccess::set(seen, clarity, 0, 0, k_unread_clarity_bp);
}

// Picked from the table once and for all: it is a long one, and every month is observed.
constexpr auto k_secrets = [] {
  constexpr auto is_secret = [](const QuantityInfo& entry) { return entry.knowing == Knowing::secret; };
  std::array<Quantity, std::count_if(k_quantity_table.begin(), k_quantity_table.end(), is_secret)> secrets{};
  std::size_t count = 0;
  for (const QuantityInfo& entry : k_quantity_table)
    if (is_secret(entry)) secrets[count++] = entry.quantity;
  return secrets;
}();

}  // namespace

Observation observe(const Dossier& dossier, const Plot& plot, const State& state) {
  Observation observation{state, plot};
  State& seen = observation.seen_;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) show_readings(dossier, seen, person);
  hide_what_is_not_found(seen);
  hide_what_lies_ahead(seen);
  for (const Quantity quantity : k_secrets) StateAccess::clear(seen, quantity);
  return observation;
}

const Request* arrived_request(const Plot& plot, const State& state, RequestId id) {
  const bool arrived = id.index() < plot.requests.size() &&
                       state.get(request_state, id.index()) != static_cast<int>(RequestState::not_yet);
  return arrived ? &plot.requests[id.index()] : nullptr;
}

const Request* Observation::request(RequestId id) const { return arrived_request(*plot_, seen_, id); }

const Event* Observation::event(EventId id) const {
  const bool happened = id.index() < plot_->events.size() && seen_.get(event_count, id.index()) > 0;
  return happened ? &plot_->events[id.index()] : nullptr;
}

const Attack* Observation::attack(std::size_t index) const {
  if (index >= plot_->attacks.size()) return nullptr;
  return seen_.get(attack_lands, index) > 0 ? &plot_->attacks[index] : nullptr;
}

// Whoever else hears of a broken word does so along an influence that we may not know.
static bool is_word_of_a_promise_known(const Observation& observation, const Change& change) {
  const Request* request = observation.request(RequestId{change.cause.index});
  if (request == nullptr || info(change.quantity).subject != Kind::stakeholder || change.subject == request->from.raw())
    return true;
  return observation.get(influence_known, request->from.index(), change.subject) != 0;
}

bool is_cause_known(const Observation& observation, const Change& change) {
  switch (change.cause.source) {
    case Source::latent_need: return (observation.get(found_needs, change.subject) >> change.cause.index & 1) != 0;
    case Source::influence:
      return info(change.quantity).subject != Kind::stakeholder ||
             observation.get(influence_known, change.cause.index, change.subject) != 0;
    case Source::promise: return is_word_of_a_promise_known(observation, change);
    case Source::chance: return false;
    default: return true;
  }
}

}  // namespace diapason
