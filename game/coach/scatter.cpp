#include "coach/moves.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Meets anyone, about anything that suits them, with no plan: another half of the building each month. Polite, busy,
// and never twice at the same door.
class Scatter final : public Policy {
 public:
  explicit Scatter(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {}

  void plan(const Observation& seen, Noise luck, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    for (std::size_t index = 0; index < k_max_requests; ++index)
      if (seen.request(RequestId{index}) != nullptr && !moves.add(answer_go(RequestId{index})))
        moves.add(answer_wait(RequestId{index}, 1));
    const auto first =
        static_cast<std::size_t>(luck.below(static_cast<std::int32_t>(moves.people()), Purpose::policy, 40));
    for (std::size_t turn = 0; turn < moves.people(); ++turn) visit(moves, (first + turn) % moves.people(), turn);
    for (std::size_t offer = 0; offer < dossier_.offers.size(); ++offer)
      if (moves.met(first) && moves.offer_margin_bp(offer, first) > 0) moves.for_offer(offer, first);
    for (std::size_t turn = 0; turn < moves.people(); ++turn)
      moves.with_person(actions_.lunch, (first + turn) % moves.people());
  }

 private:
  void visit(Moves& moves, std::size_t person, std::size_t turn) const {
    switch (turn % 4) {
      case 0: moves.on_topic(actions_.meet, person); break;
      case 1: moves.with_person(actions_.show_value, person); break;
      case 2: moves.on_topic(actions_.listen, person); break;
      default: moves.with_person(actions_.visit_site, person); break;
    }
  }

  const Dossier& dossier_;
  KnownActions actions_;
};

}  // namespace

std::unique_ptr<Policy> make_scatter(const Dossier& dossier) { return std::make_unique<Scatter>(dossier); }

}  // namespace diapason
