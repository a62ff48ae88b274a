#include "sim/belief.hpp"

#include <algorithm>
#include <bit>

#include "base/fixed.hpp"
#include "sim/stage.hpp"

namespace diapason {
namespace {

using enum Quantity;

// What is usual, where nothing has been found: design figures, near the means of the cases shipped.
constexpr std::int32_t k_usual_latent_needs = 2;
constexpr std::int32_t k_usual_influence_chance_bp = 1'500;
constexpr std::int32_t k_usual_influence_percent = 30;
constexpr std::int32_t k_usual_pressure_bp = 3'500;
constexpr std::int32_t k_usual_site_cost_eur = 1'000;

void imagine_trust(State& world, std::size_t person, Noise noise) {
  const std::int32_t band = std::max(world.get(read_band, person), 200);
  for (int part = 0; part < k_trust_parts; ++part) {
    const Quantity quantity = quantity_of(static_cast<TrustPart>(part));
    const std::int32_t error = noise.bell(deviation_of_band(band), Purpose::belief, static_cast<std::uint32_t>(person),
                                          static_cast<std::uint32_t>(part));
    StateAccess::set(world, quantity, person, 0, std::clamp(world.get(quantity, person) + error, 0, k_whole_bp));
  }
}

void imagine_needs(const Dossier& dossier, State& world, std::size_t person, Noise noise) {
  const auto known = static_cast<std::uint32_t>(world.get(stated_needs, person) | world.get(found_needs, person));
  auto latent = static_cast<std::uint32_t>(world.get(found_needs, person));
  const std::int32_t missing = k_usual_latent_needs - std::popcount(latent);
  for (std::int32_t draw = 0; draw < missing; ++draw) {
    const auto need = static_cast<std::uint32_t>(noise.below(static_cast<std::int32_t>(dossier.needs.size()),
                                                             Purpose::belief, static_cast<std::uint32_t>(person),
                                                             8 + static_cast<std::uint32_t>(draw)));
    if ((known >> need & 1U) == 0) latent |= 1U << need;
  }
  StateAccess::set(world, latent_needs, person, 0, static_cast<std::int32_t>(latent));
}

void imagine_seats(const Dossier& dossier, State& world, std::size_t person) {
  const bool high = world.get(rank, person) >= 3;
  const auto usual = 1U << static_cast<unsigned>(high ? Seat::decider : Seat::influencer);
  for (std::size_t circuit = 0; circuit < dossier.circuits.size(); ++circuit)
    if (world.get(seats_known, person, circuit) == 0)
      StateAccess::set(world, seats, person, circuit, static_cast<std::int32_t>(usual));
}

void imagine_influence(State& world, std::size_t from, std::size_t people, Noise noise) {
  for (std::size_t on = 0; on < people; ++on) {
    if (on == from || world.get(influence_known, from, on) != 0) continue;
    const auto subject = static_cast<std::uint32_t>(from * k_max_stakeholders + on);
    const bool linked = noise.chance(k_usual_influence_chance_bp, Purpose::belief, 1'000 + subject);
    StateAccess::set(world, influence, from, on, linked ? k_usual_influence_percent : 0);
  }
}

// How long the way up has stood open can't be seen. Where it is open in this world, it is taken to have been so long
// enough, but for the month being played.
void imagine_gate(const Dossier& dossier, State& world) {
  const Gate* gate = gate_up(dossier, world);
  if (gate != nullptr && stands_open(dossier, world, *gate))
    StateAccess::set(world, months_held, 0, 0, std::max(0, gate->hold_months - 1));
}

}  // namespace

std::int32_t deviation_of_band(std::int32_t band_bp) {
  return static_cast<std::int32_t>(divide_rounded(std::int64_t{band_bp} * 10'000, 12'816));
}

State imagine(const Dossier& dossier, const Observation& observation, Noise noise) {
  State world = observation.seen();
  const std::size_t people = dossier.stakeholders.size();
  for (std::size_t person = 0; person < people; ++person) {
    imagine_trust(world, person, noise);
    imagine_needs(dossier, world, person, noise);
    if (world.get(present, person) != 0) imagine_seats(dossier, world, person);
    imagine_influence(world, person, people, noise);
  }
  // A site that we haven't surveyed is taken to cost what is usual.
  for (std::size_t site = 0; site < dossier.sites.size(); ++site)
    if (world.get(site_known, site) == 0) StateAccess::set(world, site_cost, site, 0, k_usual_site_cost_eur);
  StateAccess::set(world, rival_pressure, 0, 0, k_usual_pressure_bp);
  imagine_gate(dossier, world);
  return world;
}

}  // namespace diapason
