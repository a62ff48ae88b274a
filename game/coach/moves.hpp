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
      propose_step;
};

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
  bool for_promise(std::size_t promise);

  [[nodiscard]] std::size_t people() const { return dossier.stakeholders.size(); }
  [[nodiscard]] std::size_t colleagues() const { return dossier.colleagues.size(); }
  [[nodiscard]] bool met(std::size_t person) const { return seen.get(Quantity::acquaintance, person) == 2; }
  [[nodiscard]] bool known(std::size_t person) const { return seen.get(Quantity::acquaintance, person) >= 1; }
  [[nodiscard]] bool is_buyer(std::size_t person) const;
  [[nodiscard]] std::int32_t trust(std::size_t person) const { return trust_bp(dossier, seen.seen(), person); }
  [[nodiscard]] std::int32_t tie_of(std::size_t colleague, std::size_t person) const {
    return seen.get(Quantity::tie, colleague + 1, person);
  }
  /// The best topic for a person with who goes there; invalid when there is none at all.
  [[nodiscard]] TopicId best_topic(ActionId action, std::size_t person, ColleagueId colleague) const;
  /// The person whom a colleague would understand best: the same function first, else the best fit of a topic they
  /// master; `people()` when nobody known fits.
  [[nodiscard]] std::size_t counterpart(std::size_t colleague) const;
  /// The offer's margin above what it takes, as believed, bp.
  [[nodiscard]] std::int32_t offer_margin_bp(std::size_t offer, std::size_t person) const;

  const Dossier& dossier;
  const KnownActions& actions;
  const Observation& seen;
  Agenda& agenda;
};

}  // namespace diapason
