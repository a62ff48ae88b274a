#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// How the days were spent: a role or an activity and its part of them.
struct ShareLine {
  std::string name;
  std::int32_t days = 0;
  std::int32_t percent = 0;
  std::string words;
};

/// One of the five aptitudes, by what was done and what came of it: "you did", never "you are" [T].
struct AptitudeLine {
  Aptitude aptitude = Aptitude::customer_centred;
  std::string name;
  std::int32_t points = 0;
  std::string note;   ///< the indicator it rests on and how much of it counts fully
  std::string words;  ///< the figure, and the note
};

/// One of the four means by which the pair is assessed (D35).
struct TandemLine {
  std::int32_t adds = 0;  ///< points of 25; the four add up to the pair's
  std::string words;
  std::string why;  ///< the words of the question about what is counted, for `why_view`
};

/// The pair of sponsor and KAM.
struct TandemView {
  std::string title;
  bool in_office = false;
  std::int32_t points = 0;
  std::string words;                 ///< or why there is no pair to look at
  std::vector<TandemLine> parts;     ///< empty while nobody is in office
  std::vector<std::string> results;  ///< what D35 looks at beside the means; empty while nobody is in office
};

[[nodiscard]] TandemView tandem_view(const Session& session, Language language);

/// What the player did and what came of it, beside the dials and the mark: four roles, nine activities, five aptitudes
/// and the pair (D10, D35). All of it is our own side, exact in any month.
struct ProfileView {
  std::string title;
  std::string days;  ///< how many days all shares are of; or that there are none yet
  std::vector<ShareLine> roles;
  std::string selling;                  ///< the roles that deserve more time than selling (D10); empty without days
  std::vector<ShareLine> activities;    ///< all nine, with the days of colleagues sent alone
  std::string sent;                     ///< how many of those there are; empty where nobody was sent
  std::string untouched;                ///< the activities without a day; empty where there is none
  std::int32_t yardstick_percent = 0;   ///< D10's fifth of working time, of the days spent: may exceed 100; 0 without
  std::string yardstick;                ///< D10's fifth beside what was done; empty without days
  std::vector<AptitudeLine> aptitudes;  ///< empty without days
  std::string recipe;                   ///< what the figure of an aptitude is made of; empty without days
  TandemView tandem;
};

[[nodiscard]] ProfileView profile_view(const Session& session, Language language);

/// The roles in one sentence, as they stood after a month; empty while no day has been spent.
[[nodiscard]] std::string profile_in_brief(const Session& session, Language language, std::int32_t after_month);

}  // namespace diapason
