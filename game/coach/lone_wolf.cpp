#include "coach/moves.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Knows everybody, does everything himself, shares nothing (D7, D22): a good listener who sells well and never brings
// a colleague.
class LoneWolf final : public Policy {
 public:
  explicit LoneWolf(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {}

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    answer(moves);
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    make_offers(moves);
    knock_at_doors(moves);
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.met(person) && seen.get(Quantity::silence, person) >= 1) moves.on_topic(actions_.meet, person);
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (seen.get(Quantity::insight, person) < 6'000) moves.on_topic(actions_.listen, person);
    if (seen.get(Quantity::month) % 2 == 1) moves.for_account(actions_.watch);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.on_topic(actions_.meet, person);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.follow_up, person);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.lunch, person);
  }

 private:
  // Only what he can do alone.
  static void answer(Moves& moves) {
    for (std::size_t index = 0; index < k_max_requests; ++index) {
      const Request* request = moves.seen.request(RequestId{index});
      if (request == nullptr) continue;
      const bool alone = !request->helper.valid() && request->budget_eur * 3 <= moves.agenda.budget_left() &&
                         !costs_margin_for_good(*request);
      if (alone && moves.add(answer_go(RequestId{index}))) continue;
      moves.add(answer_stop(RequestId{index}, Reason::capacity));
    }
  }

  static void make_offers(Moves& moves) {
    for (std::size_t offer = 0; offer < moves.dossier.offers.size(); ++offer)
      for (std::size_t person = 0; person < moves.people(); ++person)
        if (moves.met(person) && moves.offer_margin_bp(offer, person) > 300 && moves.for_offer(offer, person)) break;
  }

  void knock_at_doors(Moves& moves) const {
    for (std::size_t second = 0; second < moves.people(); ++second) {
      if (!moves.known(second) || moves.met(second)) continue;
      std::size_t ally = moves.people();
      for (std::size_t person = 0; person < moves.people(); ++person)
        if (moves.met(person) && moves.seen.get(Quantity::influence, person, second) > 0 && moves.trust(person) > 5'000)
          ally = person;
      if (ally < moves.people()) moves.for_introduction(ally, second);
    }
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.met(person) && moves.seen.get(Quantity::seats_known, person) == 0)
        moves.with_person(actions_.map_circuit, person);
  }

  const Dossier& dossier_;
  KnownActions actions_;
};

}  // namespace

std::unique_ptr<Policy> make_lone_wolf(const Dossier& dossier) { return std::make_unique<LoneWolf>(dossier); }

}  // namespace diapason
