#include "coach/textbook_parts.hpp"
#include "coach/ways.hpp"

namespace diapason {
namespace {

// Analyses for ever: the finest plan of the house, revised each quarter, and hardly anybody met (D27, D28).
class Planner final : public Policy {
 public:
  explicit Planner(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {
    book_.analysis_months = dossier.horizon_months;
  }

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
    answer_requests(moves, book_);
    if (seen.get(Quantity::month) % 3 == 2) {
      plan_ahead(moves, book_);
      moves.for_account(actions_.write_plan);
    }
    moves.for_account(actions_.watch);
    analyse(moves, 9'000);
    prepare_for_what_may_come(moves);
    moves.for_account(actions_.write_review);
    moves.for_account(actions_.report_to_board);
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.is_buyer(person)) moves.on_topic(actions_.meet, person);
    analyse(moves, k_whole_bp);
  }

 private:
  const Dossier& dossier_;
  KnownActions actions_;
  Textbook book_;
};

}  // namespace

std::unique_ptr<Policy> make_planner(const Dossier& dossier) { return std::make_unique<Planner>(dossier); }

}  // namespace diapason
