#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"
#include "view/hint.hpp"

namespace diapason {

/// A rule of the domain in a sentence.
struct RuleLine {
  std::uint8_t number = 0;
  std::string name;  ///< "D17"
  std::string sentence;
  std::string provenance;  ///< "a text of the field says it", "our modelling choice" …
  std::string line;        ///< "D17: … (source)"
};

/// Every rule the game cites, by number.
[[nodiscard]] std::vector<RuleLine> rules_view(Language language);
/// Those that this case can cite: its playbook, its events, and what the engine says in every case.
[[nodiscard]] std::vector<RuleLine> rules_of_case_view(const Session& session, Language language);
/// One of them; an empty sentence when the game cites no rule of that number.
[[nodiscard]] RuleLine rule_view(std::uint8_t number, Language language);

/// What to do now: the words of guidance of the case, then what the account itself suggests.
struct GuideView {
  std::string title;
  std::vector<HintLine> hints;
  std::vector<Suggestion> suggestions;
};

[[nodiscard]] GuideView guide_view(const Session& session, Language language);

}  // namespace diapason
