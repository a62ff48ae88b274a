#pragma once

#include <string_view>

#include "sim/agenda.hpp"
#include "sim/measure.hpp"

namespace diapason {

/// The actions of the standard playbook that policies know by name. An action that a case lacks stays invalid, and the
/// moves that would use it do nothing.
struct KnownActions {
  explicit KnownActions(const Dossier& dossier);

  ActionId meet, follow_up, visit_site, introduction, have_praised, listen, lunch, prepare, send_colleague, map_circuit,
      introduce_colleague, workshop, win_colleague, write_review, show_value, study, watch, offer, promotion, deliver,
      propose_step, hand_over, lobby_through, keep_informant, use_confidence, credit_team, thank_colleague,
      train_colleague, care_for_placed, ask_agreement, report_to_board, share_practice, ask_sponsor, brief_sponsor,
      talk_sponsor, sponsor_meets, review_meeting, escalate, celebrate_pair, write_plan, decide_plan, prepare_answer,
      prepare_offer, work_on_project, negotiate_clause, sign_contract, quick_fix, root_cause, survey_site, align_site,
      ask_reference, step_down;
};

/// Whether the work of a request moves something of this kind, up or down.
[[nodiscard]] bool work_moves(const Request& request, EffectKind kind, bool up);

/// Whether a request, granted, takes margin in every month to come: a price once lowered, or a rival let in.
[[nodiscard]] bool costs_margin_for_good(const Request& request);

/// The hand of a policy: what can be done this month, put on the agenda when it is allowed. Every function returns
/// whether the command was added.
class Moves {
 public:
  Moves(const Dossier& the_dossier, const KnownActions& known, const Observation& observation, Agenda& the_agenda)
      : dossier(the_dossier), actions(known), seen(observation), agenda(the_agenda) {}

  bool add(const Command& command);
  bool with_person(ActionId action, std::size_t person);
  bool on_topic(ActionId action, std::size_t person);  ///< on the topic that suits best
  bool with_colleague(ActionId action, std::size_t person, std::size_t colleague);
  bool on_topic_with(ActionId action, std::size_t person, std::size_t colleague);
  bool for_account(ActionId action);
  bool for_colleague(ActionId action, std::size_t colleague);
  bool for_area(ActionId action, Area area);
  bool for_offer(std::size_t offer, std::size_t person);
  bool for_introduction(std::size_t ally, std::size_t second);
  bool for_clause(std::size_t clause, std::size_t person);
  bool for_promise(std::size_t promise);
  /// An action on something that isn't a person: a trouble, an item of the plan, a candidate, a project.
  bool for_object(ActionId action, std::size_t object, ColleagueId colleague = {});
  bool for_situation(std::size_t situation, std::size_t response);
  bool for_advocacy(std::size_t ally, std::size_t second);

  [[nodiscard]] std::size_t people() const { return dossier.stakeholders.size(); }
  [[nodiscard]] std::size_t colleagues() const { return dossier.colleagues.size(); }
  [[nodiscard]] bool met(std::size_t person) const { return seen.get(Quantity::acquaintance, person) == 2; }
  [[nodiscard]] bool known(std::size_t person) const { return seen.get(Quantity::acquaintance, person) >= 1; }
  [[nodiscard]] bool is_buyer(std::size_t person) const;
  [[nodiscard]] bool has_a_say(std::size_t person) const;  ///< buys, decides or approves, as far as is known
  [[nodiscard]] std::int32_t rank_of(std::size_t person) const { return seen.get(Quantity::rank, person); }
  /// The person met of the highest rank, trusted most among equals; `people()` when nobody is met.
  [[nodiscard]] std::size_t highest_met() const;
  /// The colleague with days left who masters best what a person's function cares about; invalid without one.
  [[nodiscard]] ColleagueId best_colleague_for(std::size_t person, std::int32_t days) const;
  [[nodiscard]] std::int32_t trust(std::size_t person) const { return trust_bp(dossier, seen.seen(), person); }
  [[nodiscard]] std::int32_t tie_of(std::size_t colleague, std::size_t person) const {
    return seen.get(Quantity::tie, own_person(ColleagueId{colleague}).index(), person);
  }
  /// The best topic for a person with who goes there; invalid when there is none at all.
  [[nodiscard]] TopicId best_topic(ActionId action, std::size_t person, ColleagueId colleague) const;
  /// The person whom a colleague would understand best: the same function first, else the best fit of a topic they
  /// master; `people()` when nobody known fits.
  [[nodiscard]] std::size_t counterpart(std::size_t colleague) const;
  /// The colleague whose introduction to somebody fits best; `colleagues()` when none would be more than a courtesy.
  [[nodiscard]] std::size_t best_companion(std::size_t person) const;
  /// The offer's margin above what it takes, as believed, bp.
  [[nodiscard]] std::int32_t offer_margin_bp(std::size_t offer, std::size_t person) const;

  const Dossier& dossier;
  const KnownActions& actions;
  const Observation& seen;
  Agenda& agenda;

 private:
  [[nodiscard]] std::int32_t introduction_fit_bp(std::size_t colleague, std::size_t person) const;
};

}  // namespace diapason
