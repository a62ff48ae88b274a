#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// One of our people, as introduced in the briefing.
struct ColleagueIntroduction {
  std::string key;
  std::string name;
  std::string title;
  std::string about;
};

/// What is said before the first month.
struct BriefingView {
  std::string title;
  std::string client;
  std::string situation;
  std::string briefing;
  std::string horizon;      ///< "You have 6 months."
  std::string expectation;  ///< what the board expects
  std::string judged_by;    ///< what the mark at the end is made of
  std::string rival;        ///< name and what is said of it; empty where there is none
  std::vector<ColleagueIntroduction> colleagues;
  std::vector<ColleagueIntroduction> sponsors;  ///< candidates for sponsor
  std::string director;                         ///< the head of key accounts; empty where the case names none
  std::string how_to_begin;
};

[[nodiscard]] BriefingView briefing_view(const Session& session, Language language);

}  // namespace diapason
