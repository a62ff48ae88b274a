#include "sim/observation.hpp"

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

void hide_what_is_not_found(State& seen, std::size_t person, std::size_t people) {
  for (std::size_t circuit = 0; circuit < k_max_circuits; ++circuit)
    if (seen.get(seats_known, person, circuit) == 0) StateAccess::set(seen, seats, person, circuit, 0);
  StateAccess::set(seen, latent_needs, person, 0, seen.get(found_needs, person));
  for (std::size_t other = 0; other < people; ++other)
    if (seen.get(influence_known, person, other) == 0) StateAccess::set(seen, influence, person, other, 0);
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

}  // namespace

Observation observe(const Dossier& dossier, const Plot& plot, const State& state) {
  State seen = state;
  const std::size_t people = dossier.stakeholders.size();
  for (std::size_t person = 0; person < people; ++person) {
    show_readings(dossier, seen, person);
    hide_what_is_not_found(seen, person, people);
  }
  hide_what_lies_ahead(seen);
  for (const QuantityInfo& entry : k_quantity_table) {
    if (entry.knowing != Knowing::secret) continue;
    for (std::size_t subject = 0; subject < size_of(entry.subject); ++subject)
      for (std::size_t object = 0; object < size_of(entry.object); ++object)
        StateAccess::set(seen, entry.quantity, subject, object, 0);
  }
  return {seen, plot};
}

const Request* Observation::request(RequestId id) const {
  const bool arrived = id.index() < plot_->requests.size() &&
                       seen_.get(request_state, id.index()) != static_cast<int>(RequestState::not_yet);
  return arrived ? &plot_->requests[id.index()] : nullptr;
}

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
