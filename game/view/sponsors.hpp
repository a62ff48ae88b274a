#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "view/actions.hpp"
#include "view/lens.hpp"
#include "view/profile.hpp"

namespace diapason {

/// From here on a sponsor's drift shows, bp (design).
inline constexpr std::int32_t k_drift_shows_bp = 3'000;

/// What is known of a candidate for sponsor before asking: accounts carried, line of command, how keen, whom they know
/// (D31, D32).
[[nodiscard]] std::vector<std::string> sponsor_facts(const Lens& lens, SponsorId id);

/// How the sponsor in office stands, in sentences: commitment, brief, drift, what the pair has done (D31 to D35). Empty
/// without one.
[[nodiscard]] std::vector<std::string> sponsor_standing(const Lens& lens);

/// Somebody on our executive committee who could be asked, or is in office.
struct CandidateLine {
  SponsorId id;
  std::string key;
  bool in_office = false;
  std::string line;  ///< name, title, and what is known before asking
  std::string about;
};

/// Who backs the account, how the pair stands, who else could be asked, and what can be done about it (D31 to D35).
struct SponsorsView {
  std::string title;
  bool has_candidates = false;        ///< else `state` says that the case knows no sponsor, and the rest is empty
  std::string state;                  ///< who is in office, or that nobody is
  std::vector<std::string> standing;  ///< days left, brief, drift, accounts, line of command; empty without one
  TandemView tandem;
  std::vector<CandidateLine> candidates;
  PanelActions actions;
};

[[nodiscard]] SponsorsView sponsors_view(const Session& session, Language language);

}  // namespace diapason
