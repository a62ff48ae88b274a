#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// Somebody who may be named in an action that is being put together.
struct Target {
  std::uint8_t id = 0;  ///< raw value of the id of a person or a colleague
  std::string key;      ///< what a portrait is drawn from
  std::string name;
  std::string role;      ///< the function
  std::string standing;  ///< "trust about 49", "2 of 3 d"
  std::string fit;       ///< why this one: "masters the topic (72)"; empty where nothing speaks for it
  std::string why_not;   ///< what stands in the way whatever else is chosen; empty where nothing does
  Gender gender = Gender::feminine;
  std::int32_t mood = -1;   ///< as in `MapPerson`
  std::int32_t trust = -1;  ///< points, as believed; -1 while not met, and for ours
  bool theirs = true;       ///< at the client
  bool possible = false;
};

/// Who may be named for each part of a command, the possible first, and of those the best fit.
struct TargetsView {
  std::vector<Target> people;
  std::vector<Target> seconds;  ///< the other person of an introduction
  std::vector<Target> colleagues;
  std::string topics;  ///< the topics that suit the person who is named, with why; empty where none does
};

/// Seen with what `chosen` names already; nothing hidden is read.
[[nodiscard]] TargetsView targets_view(const Session& session, Language language, const Command& chosen);

}  // namespace diapason
