#include "sim/reach.hpp"

#include "sim/judging.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::uint64_t bit_of(std::size_t place, bool there) { return std::uint64_t{there ? 1U : 0U} << place; }

constexpr std::size_t row_of(Aim aim) { return static_cast<std::size_t>(aim); }

}  // namespace

Reach::Reach(const Dossier& dossier, const Observation& seen) {
  Bits known = 0;
  Bits met = 0;
  Bits receiving = 0;
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    const std::int32_t level = seen.get(acquaintance, person);
    const bool open_door = level == 2 || seen.get(rank, person) < k_rank_of_closed_doors;
    known |= bit_of(person, level > 0);
    met |= bit_of(person, level == 2);
    receiving |= bit_of(person, level > 0 && open_door);
  }
  for (auto& people : people_) {
    people.fill(~Bits{0});
    people[row_of(Aim::introduction)] = met;
  }
  for (const Aim aim : {Aim::stakeholder, Aim::offer, Aim::clause}) {
    people_[0][row_of(aim)] = known;
    people_[1][row_of(aim)] = receiving;
  }
  objects_.fill(~Bits{0});
  objects_[row_of(Aim::introduction)] = known;
  const State& state = seen.seen();
  static_assert(static_cast<int>(OfferState::open) == 0 && static_cast<int>(Hearing::no) == 0 &&
                static_cast<int>(PromiseState::none) == 0);
  objects_[row_of(Aim::offer)] = state.bits_of_all<offer_heard>() & ~state.bits_of_all<offer_state>();
  objects_[row_of(Aim::project)] = state.bits_of_all<offer_heard>();
  objects_[row_of(Aim::promise)] = state.bits_of_all<promise_state>();
  objects_[row_of(Aim::trouble)] = state.bits_of_all<trouble_left>();
  objects_[row_of(Aim::clause)] = ~static_cast<Bits>(seen.get(clauses_signed));
  if (const SponsorId now = sponsor_of(state); now.valid()) objects_[row_of(Aim::sponsor)] = ~bit_of(now.index(), true);
}

}  // namespace diapason
