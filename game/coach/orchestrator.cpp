#include <algorithm>

#include "coach/moves.hpp"
#include "coach/ways.hpp"
#include "sim/mechanisms.hpp"
#include "sim/stage.hpp"

namespace diapason {
namespace {

using enum Quantity;

// The textbook: keep promises, listen, bring people of one trade together, share what is known, offer what answers a
// need, and take the step when it is believed to be ripe.
class Orchestrator final : public Policy {
 public:
  explicit Orchestrator(const Dossier& dossier) : dossier_(dossier), actions_(dossier) {}

  void plan(const Observation& seen, Noise, Agenda& agenda) const override {
    Moves moves{dossier_, actions_, seen, agenda};
    keep_promises(moves);
    answer_requests(moves);
    propose_step(moves);
    make_offers(moves);
    care_for_the_buyer(moves);
    bring_people_together(moves);
    get_to_know_people(moves);
    open_doors(moves);
    prepare_and_share(moves);
    use_what_is_left(moves);
  }

 private:
  static void keep_promises(Moves& moves) {
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) moves.for_promise(promise);
  }

  // GO where the work is worth its price, WAIT where hands are missing this month, STOP where it is dear.
  static void answer_requests(Moves& moves) {
    for (std::size_t index = 0; index < k_max_requests; ++index) {
      const RequestId id{index};
      const Request* request = moves.seen.request(id);
      if (request == nullptr) continue;
      const bool dear = request->budget_eur * 4 > moves.agenda.budget_left();
      if (!dear && moves.add(answer_go(id))) continue;
      if (!dear && moves.add(answer_wait(id, std::min(2, request->wait_months)))) continue;
      moves.add(answer_stop(id, dear ? Reason::cost : Reason::capacity));
    }
  }

  // D3: when the conditions are believed to hold, to the person with whom it has the best chance.
  void propose_step(Moves& moves) const {
    const Gate* gate = gate_up(dossier_, moves.seen.seen());
    if (gate == nullptr || !standing(dossier_, moves.seen.seen(), *gate).open()) return;
    std::size_t best = moves.people();
    std::int32_t best_readiness = gate->accept_bp + 200;
    for (std::size_t person = 0; person < moves.people(); ++person) {
      const std::int32_t readiness = step_readiness_bp(dossier_, moves.seen.seen(), StakeholderId{person});
      if (!moves.met(person) || readiness <= best_readiness) continue;
      best = person;
      best_readiness = readiness;
    }
    if (best < moves.people()) moves.with_person(actions_.propose_step, best);
  }

  // D19: only what answers a need that is known, to whom it is most welcome.
  static void make_offers(Moves& moves) {
    constexpr std::int32_t k_sure_enough_bp = 400;
    for (std::size_t offer = 0; offer < moves.dossier.offers.size(); ++offer) {
      std::size_t best = moves.people();
      std::int32_t best_margin = k_sure_enough_bp;
      for (std::size_t person = 0; person < moves.people(); ++person) {
        if (!moves.met(person) ||
            !answers_a_need(moves.dossier, moves.seen.seen(), OfferId{offer}, StakeholderId{person}))
          continue;
        const std::int32_t margin = moves.offer_margin_bp(offer, person);
        if (margin <= best_margin) continue;
        best = person;
        best_margin = margin;
      }
      if (best < moves.people()) moves.for_offer(offer, best);
    }
  }

  // D36: whoever bought before must not learn of it last.
  void care_for_the_buyer(Moves& moves) const {
    for (std::size_t person = 0; person < moves.people(); ++person) {
      if (!moves.is_buyer(person) || !moves.met(person)) continue;
      if (moves.seen.get(insight, person) < 1'500)
        moves.on_topic(actions_.listen, person);
      else if (moves.trust(person) < 5'300)
        moves.on_topic(actions_.meet, person);
      moves.with_person(actions_.follow_up, person);
    }
  }

  // D12: introduced, then prepared, then working together.
  void bring_people_together(Moves& moves) const {
    for (std::size_t colleague = 0; colleague < moves.colleagues(); ++colleague) {
      if (moves.seen.get(willingness, colleague) < 4'500) moves.for_colleague(actions_.win_colleague, colleague);
      const std::size_t person = moves.counterpart(colleague);
      if (person >= moves.people()) continue;
      if (!moves.met(person)) {
        moves.on_topic(actions_.listen, person);
        continue;
      }
      const std::int32_t now = moves.tie_of(colleague, person);
      if (now < 800)
        moves.on_topic_with(actions_.introduce_colleague, person, colleague);
      else if (now < 4'500)
        moves.on_topic_with(actions_.workshop, person, colleague);
      else if (moves.seen.get(prepared, colleague, person) < 4'000)
        moves.with_colleague(actions_.prepare, person, colleague);
      else
        moves.on_topic_with(actions_.send_colleague, person, colleague);
    }
  }

  void get_to_know_people(Moves& moves) const {
    if (somebody_unknown(moves)) walk_the_site(moves);
    for (std::size_t person = 0; person < moves.people(); ++person) {
      if (!moves.known(person) || moves.is_buyer(person)) continue;
      if (moves.seen.get(insight, person) < 3'000)
        moves.on_topic(actions_.listen, person);
      else if (moves.trust(person) < 5'000)
        moves.on_topic(actions_.meet, person);
    }
  }

  static bool somebody_unknown(const Moves& moves) {
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (!moves.known(person)) return true;
    return false;
  }

  // D25: where the work is done one learns whom one ought to know.
  void walk_the_site(Moves& moves) const {
    for (std::size_t person = 0; person < moves.people(); ++person) {
      const bool unmapped = moves.seen.get(seats_known, person) == 0;
      if (moves.met(person) && !moves.is_buyer(person) && unmapped && moves.with_person(actions_.visit_site, person))
        return;
    }
  }

  // D11: through somebody who trusts us and is listened to.
  void open_doors(Moves& moves) const {
    for (std::size_t second = 0; second < moves.people(); ++second) {
      if (!moves.known(second) || moves.met(second)) continue;
      std::size_t ally = moves.people();
      std::int32_t best = 5'400;
      for (std::size_t person = 0; person < moves.people(); ++person) {
        if (!moves.met(person)) continue;
        const std::int32_t score =
            introduction_score_bp(dossier_, moves.seen.seen(), StakeholderId{person}, StakeholderId{second});
        if (score <= best) continue;
        ally = person;
        best = score;
      }
      if (ally < moves.people()) moves.for_introduction(ally, second);
    }
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.met(person) && !moves.is_buyer(person) && moves.seen.get(silence, person) == 0)
        if (moves.with_person(actions_.map_circuit, person)) return;
  }

  void prepare_and_share(Moves& moves) const {
    if (moves.seen.get(month) % 3 == 1) moves.for_account(actions_.watch);
    if (moves.seen.get(month) % 3 == 2) moves.for_account(actions_.write_review);
    std::size_t weakest = 0;
    for (std::size_t area = 1; area < k_areas; ++area)
      if (moves.seen.get(knowledge, area) < moves.seen.get(knowledge, weakest)) weakest = area;
    moves.for_area(actions_.study, static_cast<Area>(weakest));
  }

  void use_what_is_left(Moves& moves) const {
    std::size_t highest = moves.people();
    for (std::size_t person = 0; person < moves.people(); ++person)
      if (moves.met(person) && (highest == moves.people() ||
                                moves.dossier.stakeholders[person].rank > moves.dossier.stakeholders[highest].rank))
        highest = person;
    if (highest < moves.people()) moves.with_person(actions_.show_value, highest);
    for (std::size_t person = 0; person < moves.people(); ++person) moves.with_person(actions_.follow_up, person);
    for (std::size_t area = 0; area < k_areas; ++area) moves.for_area(actions_.study, static_cast<Area>(area));
  }

  const Dossier& dossier_;
  KnownActions actions_;
};

}  // namespace

std::unique_ptr<Policy> make_orchestrator(const Dossier& dossier) { return std::make_unique<Orchestrator>(dossier); }

}  // namespace diapason
