#include "coach/moves.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Sells every month, to the buyer, and serves the buyer well so that he goes on buying. The best of its kind: it knows
// when an offer has a chance, keeps the buyer's goodwill up and grants what the buyer asks for, as long as the price
// stands.
class Hunter final : public Policy {
 public:
  explicit Hunter(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {}

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    const std::size_t buyer = find_buyer(moves);
    answer(moves);
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    moves.with_person(actions_.promotion, buyer);
    make_offers(moves, buyer);
    moves.on_topic(actions_.meet, buyer);
    moves.with_person(actions_.follow_up, buyer);
    moves.with_person(actions_.lunch, buyer);
    moves.with_person(actions_.show_value, buyer);
    moves.on_topic(actions_.listen, buyer);
    moves.for_area(actions_.study, Area::rivals);
    moves.for_account(actions_.watch);
    moves.with_person(actions_.visit_site, buyer);
  }

 private:
  static std::size_t find_buyer(const Moves& moves) {
    std::size_t buyer = 0;
    while (buyer + 1 < moves.people() && !(moves.is_buyer(buyer) && moves.met(buyer))) ++buyer;
    return buyer;
  }

  static void answer(Moves& moves) {
    for (std::size_t index = 0; index < k_max_requests; ++index) {
      const Request* request = moves.seen.request(RequestId{index});
      if (request == nullptr) continue;
      const bool of_buyer = moves.is_buyer(request->from.index());
      const bool affordable = request->budget_eur * 3 <= moves.agenda.budget_left() && !costs_margin_for_good(*request);
      if (of_buyer && affordable && moves.add(answer_go(RequestId{index}))) continue;
      moves.add(answer_stop(RequestId{index}, affordable ? Reason::capacity : Reason::cost));
    }
  }

  static void make_offers(Moves& moves, std::size_t buyer) {
    for (std::size_t offer = 0; offer < moves.dossier.offers.size(); ++offer)
      if (moves.offer_margin_bp(offer, buyer) > -300) moves.for_offer(offer, buyer);
  }

  const Dossier& dossier_;
  KnownActions actions_;
};

}  // namespace

std::unique_ptr<Policy> make_hunter(const Dossier& dossier) { return std::make_unique<Hunter>(dossier); }

}  // namespace diapason
