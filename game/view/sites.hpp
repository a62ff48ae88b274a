#pragma once

#include <string>
#include <vector>

#include "view/actions.hpp"

namespace diapason {

enum class SiteState : std::uint8_t { unknown, free, not_aligned, brought_down };

/// A place of the client.
struct SiteLine {
  SiteId id;
  std::string key;
  SiteState state = SiteState::unknown;
  std::int32_t cost_eur = 0;  ///< a month; 0 while it is unknown
  std::string words;
  std::string met;     ///< who of it has been met; empty while nobody has
  std::string people;  ///< who else of it has been heard of; empty where all have been met
  std::string ties;    ///< who of us holds a tie there, colleagues too
};

/// The sites of the client and what each costs us locally (D51).
struct SitesView {
  std::string title;
  bool has_several = false;     ///< else `state` says that there is one only
  std::string state;            ///< how many are surveyed, and what they cost in all
  std::int32_t cost_eur = 0;    ///< of those surveyed, a month
  std::string price;            ///< whether one price for all is signed; empty where the case knows no such clause
  std::vector<SiteLine> lines;  ///< the dearest first, those unknown before those that cost nothing
  PanelActions actions;
};

[[nodiscard]] SitesView sites_view(const Session& session, Language language);

}  // namespace diapason
