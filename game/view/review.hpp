#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/session.hpp"
#include "view/account.hpp"
#include "view/map.hpp"
#include "view/profile.hpp"

namespace diapason {

/// Belief beside truth for one person.
struct UnveiledPerson {
  StakeholderId id;
  std::string name;
  std::int32_t believed = 0;  ///< trust, points
  std::int32_t truth = 0;
  std::string trust;                      ///< the two in a sentence
  bool met = false;                       ///< so that there was something to believe
  bool left = false;                      ///< the client, before the end
  std::vector<std::string> needs;         ///< found, and never found
  std::vector<std::string> found_needs;   ///< their names
  std::vector<std::string> missed_needs;  ///< the same, of those never found
  std::vector<std::string> influence;     ///< who listens to them, as far as it was known
};

/// A month in which much changed.
struct TurningPoint {
  std::int32_t month = 0;
  std::string sentence;        ///< all of it
  std::int32_t rank = 0;       ///< 1 for the largest
  std::string about;           ///< "Trust of Claire Duval, in truth. You read +8 then."
  std::string effect;          ///< "+12", "−€1,200", "declined"
  std::int32_t direction = 0;  ///< −1, 0, 1
  std::string done;            ///< what we did that led to it, in a sentence; empty where it wasn't ours
  std::string cause;           ///< the main one, or what was missing; empty where the deed says it all
};

/// The run month by month from 0, read from the truth.
struct ReviewTimeline {
  std::string mark_name;
  std::vector<std::int64_t> mark;
  std::string satisfaction_name;
  std::vector<std::int64_t> satisfaction;
  std::vector<std::int32_t> stage;
};

/// A part of a dial that would have brought more.
struct MarkLeft {
  std::string words;          ///< "Doors open: 40 in 100. In full it would have brought 3 points more."
  std::int32_t points = 0;    ///< of the mark, from 1
  std::string_view question;  ///< why its dial stands there, for `why_view`
};

/// The end of a run: what became of it, and what can be learnt. Only for a run that is over.
struct ReviewView {
  std::string title;  ///< of the ending
  std::string text;
  std::string relation;  ///< what the relation became: stage, doors, people
  MapView at_start;      ///< who knew whom in the opening
  MapView at_end;
  ReviewTimeline timeline;
  DialsView dials;
  std::vector<MarkLeft> left;  ///< where most of the mark was left, at most three, the most first
  ProfileView profile;         ///< as it could be opened in any month
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
