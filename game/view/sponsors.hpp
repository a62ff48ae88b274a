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

/// Whether something speaks for somebody as a sponsor, against, or neither.
enum class FactSign : std::uint8_t { good, open, bad };

struct SignedFact {
  FactSign sign = FactSign::good;
  std::string words;
};

/// Somebody on our executive committee who could be asked, or is in office.
struct CandidateLine {
  SponsorId id;
  std::string key;
  Gender gender = Gender::feminine;
  bool in_office = false;
  std::string name;
  std::string title;
  /// Accounts carried and line of command (D31, D32), which `standing` tells of the one in office; how keen, whom they
  /// know.
  std::vector<SignedFact> facts;
  std::string line;  ///< name, title, and what is known before asking
  std::string about;
};

/// How the sponsor in office stands, in figures.
struct OfficeFigures {
  std::int32_t days_left = 0;  ///< this month, after the draft
  std::int32_t days = 0;
  std::int32_t commitment = 0;  ///< points, as the next two
  std::int32_t brief = 0;       ///< how current it is (D33)
  std::int32_t drift = 0;       ///< how far they take the KAM's place (D32)
};

/// Who backs the account, how the pair stands, who else could be asked, and what can be done about it (D31 to D35).
struct SponsorsView {
  std::string title;
  bool has_candidates = false;       ///< else `state` says that the case knows no sponsor, and the rest is empty
  std::string state;                 ///< who is in office, or that nobody is
  std::vector<SignedFact> standing;  ///< brief, drift, days left, accounts, line of command; empty without one
  OfficeFigures office;              ///< nothing without one
  TandemView tandem;
  std::vector<CandidateLine> candidates;
  PanelActions actions;
};

[[nodiscard]] SponsorsView sponsors_view(const Session& session, Language language);

}  // namespace diapason
