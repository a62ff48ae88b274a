#include "coach/textbook_parts.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Has the sponsor do it all: every door, every trouble, every word, without a brief, while the KAM keeps the buyer warm
// (D31 to D34).
class SponsorLeaner final : public Policy {
 public:
  explicit SponsorLeaner(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {}

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    answer_requests(moves, {});
    for (std::size_t candidate = 0; seen.get(Quantity::sponsor) == 0 && candidate < dossier_.sponsors.size();
         ++candidate)
      moves.for_object(actions_.ask_sponsor, candidate);
    for (std::size_t event = 0; event < k_max_events; ++event)
      if (seen.get(Quantity::trouble_left, event) > 0) moves.for_object(actions_.escalate, event);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.sponsor_meets, person);
    make_offers(moves);
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.is_buyer(person)) keep_warm(moves, person);
    moves.for_account(actions_.report_to_board);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.lunch, person);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.follow_up, person);
    analyse(moves, k_whole_bp);
  }

 private:
  void keep_warm(Moves& moves, std::size_t buyer) const {
    moves.on_topic(actions_.meet, buyer);
    moves.with_person(actions_.lunch, buyer);
    moves.with_person(actions_.show_value, buyer);
  }

  const Dossier& dossier_;
  KnownActions actions_;
};

}  // namespace

std::unique_ptr<Policy> make_sponsor_leaner(const Dossier& dossier) { return std::make_unique<SponsorLeaner>(dossier); }

}  // namespace diapason
