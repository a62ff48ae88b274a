#include "sim/reach.hpp"

#include "sim/judging.hpp"

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
  Bits heard = 0;
  Bits open = 0;
  for (std::size_t offer = 0; offer < dossier.offers.size(); ++offer) {
    heard |= bit_of(offer, seen.get(offer_heard, offer) != static_cast<int>(Hearing::no));
    open |= bit_of(offer, seen.get(offer_state, offer) == static_cast<int>(OfferState::open));
  }
  people_.fill(~Bits{0});
  objects_.fill(~Bits{0});
  people_[row_of(Aim::stakeholder)] = people_[row_of(Aim::offer)] = known;
  people_[row_of(Aim::introduction)] = met;
  receiving_ = people_;
  receiving_[row_of(Aim::stakeholder)] = receiving_[row_of(Aim::offer)] = receiving;
  objects_[row_of(Aim::introduction)] = known;
  objects_[row_of(Aim::offer)] = heard & open;
  objects_[row_of(Aim::project)] = heard;
}

}  // namespace diapason
