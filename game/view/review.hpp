#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"
#include "view/account.hpp"
#include "view/profile.hpp"

namespace diapason {

/// Belief beside truth for one person.
struct UnveiledPerson {
  StakeholderId id;
  std::string name;
  std::int32_t believed = 0;  ///< trust, points
  std::int32_t truth = 0;
  std::string trust;                   ///< the two in a sentence
  std::vector<std::string> needs;      ///< found, and never found
  std::vector<std::string> influence;  ///< who listens to them, as far as it was known
};

struct TurningPoint {
  std::int32_t month = 0;
  std::string sentence;
};

/// The end of a run: what became of it, and what can be learnt. Only for a run that is over.
struct ReviewView {
  std::string title;  ///< of the ending
  std::string text;
  std::string relation;  ///< what the relation became: stage, doors, people
  DialsView dials;
  ProfileView profile;  ///< as it could be opened in any month
  std::vector<UnveiledPerson> people;
  std::vector<std::string>
      unknown_links;              ///< who listens to whom unknown to us, the strongest; how many more there are
  std::vector<std::string> luck;  ///< what chance made of it, apart from judgement
  std::vector<TurningPoint> turning_points;
  std::string lesson;
  std::string diagnosis;  ///< D38: the question to take home
};

[[nodiscard]] ReviewView review_view(const Session& session, Language language);

}  // namespace diapason
