#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

struct ColleagueLine {
  ColleagueId id;
  std::string key;
  std::string name;
  std::string title;
  std::string about;
  std::string function;
  std::int32_t days_left = 0;         ///< this month, after the draft
  std::int32_t days = 0;              ///< given this month
  std::string days_words;             ///< "2 of 3 days left"
  std::int32_t willingness = 0;       ///< points
  std::string willingness_words;      ///< "willing (62)"
  std::vector<std::string> prepared;  ///< for whom, and how well
  std::vector<std::string> ties;      ///< with whom, how firm, and how autonomous the pair is (D12)
  std::vector<std::string> standing;  ///< load, recognition, training, how far gone native (D9, D13, D41)
  std::string mastery;                ///< topics in words, strongest first
  std::string line;                   ///< all in one line
};

struct TeamView {
  std::string title;
  std::int32_t kam_days_left = 0;
  std::int32_t kam_days = 0;
  std::string kam_line;                 ///< "13 of your 16 days left."
  std::vector<std::string> kam_causes;  ///< "20 days a month", "−4 other duties", "−1 overload …": they add up
  std::string kam_mastery;              ///< what you master yourself
  std::vector<ColleagueLine> colleagues;
  std::string size;                  ///< how many are mobilised (D41)
  std::vector<std::string> sponsor;  ///< how the sponsor in office stands, or who could be asked; empty without any
  std::string director;              ///< the head of key accounts; empty where the case names none
};

[[nodiscard]] TeamView team_view(const Session& session, Language language);

}  // namespace diapason
