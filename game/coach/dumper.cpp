#include "coach/textbook_parts.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Hands everything over at once: every contact to some colleague, ready or not (D12). What time is left goes into the
// next introductions, and into reporting how well it is delegated.
class Dumper final : public Policy {
 public:
  explicit Dumper(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {
    book_.hand_over = Textbook::HandOver::at_once;
  }

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    answer_requests(moves, book_);
    for (std::size_t person = 0; person < moves.people(); ++person) hand_over(moves, person);
    for (std::size_t offer = 0; offer < dossier_.offers.size(); ++offer)
      for (std::size_t person = 0; person < moves.people(); ++person)
        if (moves.met(person) && moves.offer_margin_bp(offer, person) > 300) moves.for_offer(offer, person);
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.known(person) && !moves.met(person)) moves.on_topic(actions_.meet, person);
    for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague)
      moves.for_colleague(actions_.win_colleague, colleague);
    moves.for_account(actions_.report_to_board);
    analyse(moves, k_whole_bp);
  }

 private:
  void hand_over(Moves& moves, std::size_t person) const {
    if (!moves.met(person)) return;
    for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague) {
      if (is_autonomous(dossier_, moves.seen.seen(), colleague, person)) return;
      if (moves.with_colleague(actions_.hand_over, person, colleague)) return;
    }
    for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague)
      if (moves.on_topic_with(actions_.send_colleague, person, colleague) ||
          moves.on_topic_with(actions_.introduce_colleague, person, colleague))
        return;
  }

  const Dossier& dossier_;
  KnownActions actions_;
  Textbook book_;
};

}  // namespace

std::unique_ptr<Policy> make_dumper(const Dossier& dossier) { return std::make_unique<Dumper>(dossier); }

}  // namespace diapason
