#pragma once

#include <string>
#include <vector>

#include "view/actions.hpp"

namespace diapason {

enum class ClauseState : std::uint8_t { open, drafted, in_force };

/// A clause that the case knows.
struct ClauseLine {
  ClauseId id;
  std::string key;
  ClauseState state = ClauseState::open;
  std::int32_t ours_eur = 0;    ///< a month
  std::int32_t theirs_eur = 0;  ///< a month
  std::int32_t barrier = 0;     ///< points: how far it keeps rivals out (D20)
  std::string why_ours;         ///< the words of the questions about its euros, for `why_view`
  std::string why_theirs;
  std::string name;
  std::string words;               ///< what it is, whom it serves, what it brings
  std::vector<std::string> notes;  ///< what it means, and one price for all sites (D51)
};

/// Whom a contract gives clearly more.
enum class Tilt : std::uint8_t { fair, ours, theirs };

/// What a set of clauses comes to.
struct ContractSum {
  std::int32_t ours_eur = 0;
  std::int32_t theirs_eur = 0;
  std::int32_t barrier = 0;   ///< points, of all of them together
  std::string_view why_ours;  ///< the words of the questions about its figures, for `why_view`
  std::string_view why_theirs;
  std::string_view why_barrier;
  Tilt tilt = Tilt::fair;
  std::string words;        ///< empty for no clause
  std::string local_costs;  ///< what sites take of it at one price for all (D51); empty without such a clause
  std::string balance;      ///< whether it serves both; empty for no clause
};

/// The framework contract, clause by clause (D20).
struct ContractView {
  std::string title;
  bool has_clauses = false;  ///< else `state` says that the case knows no contract
  std::string state;
  ContractSum in_force;
  ContractSum with_draft;           ///< all that would stand once the draft is signed; empty without a draft
  std::vector<ClauseLine> clauses;  ///< in force first, then the draft, then the others
  PanelActions actions;
};

[[nodiscard]] ContractView contract_view(const Session& session, Language language);

}  // namespace diapason
