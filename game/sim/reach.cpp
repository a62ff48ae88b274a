#include "sim/reach.hpp"

#include "sim/judging.hpp"
#include "sim/measure.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::size_t row_of(Aim aim) { return static_cast<std::size_t>(aim); }

}  // namespace

Reach::Reach(const Observation& seen) {
  const State& state = seen.seen();
  const Bits known = state.bits_of_all<acquaintance>();
  const Bits met = people_met(state);
  const Bits receiving = met | (known & ~state.bits_of_all<rank>(k_rank_of_closed_doors));
  constexpr Bits k_all = ~Bits{0};
  const SponsorId sponsor = sponsor_of(state);
  const Bits with_sponsor = sponsor.valid() ? k_all : 0;
  people_ = {k_all, known, receiving, met, 0, with_sponsor, known & with_sponsor, met & with_sponsor};
  objects_.fill(k_all);
  objects_[row_of(Aim::introduction)] = known;
  static_assert(static_cast<int>(OfferState::open) == 0 && static_cast<int>(Hearing::no) == 0 &&
                static_cast<int>(PromiseState::none) == 0);
  objects_[row_of(Aim::offer)] = state.bits_of_all<offer_heard>() & ~state.bits_of_all<offer_state>();
  objects_[row_of(Aim::project)] = state.bits_of_all<offer_heard>();
  objects_[row_of(Aim::promise)] = state.bits_of_all<promise_state>();
  objects_[row_of(Aim::trouble)] = state.bits_of_all<trouble_left>();
  objects_[row_of(Aim::clause)] = ~static_cast<Bits>(seen.get(clauses_signed));
  if (sponsor.valid()) objects_[row_of(Aim::sponsor)] = ~(Bits{1} << sponsor.index());
}

}  // namespace diapason
