#pragma once

#include <string>
#include <vector>

#include "view/people.hpp"

namespace diapason {

/// One of ours on the map of the account: the KAM, a colleague, the sponsor in office.
struct MapOwn {
  OwnPersonId id;
  std::string key;   ///< stable within a case: what a portrait is drawn from
  std::string name;  ///< "You" for the KAM
  std::string role;  ///< function or title
  Gender gender = Gender::feminine;
  FunctionId function;  ///< not valid for the KAM
  bool is_kam = false;
  bool is_sponsor = false;
};

/// Somebody at the client on the map.
struct MapPerson {
  PersonLine line;  ///< of somebody unheard of only the name is filled: "?"
  Gender gender = Gender::feminine;
  FunctionId function;
  std::int32_t rank = 0;          ///< 1 operations to 4 board; 0 for somebody unheard of
  std::int32_t mood = -1;         ///< 0 hostile to 6 devoted, as believed; -1 while not met
  std::int32_t trust_change = 0;  ///< points since the month before last was played; 0 for a first reading
};

/// What holds between one of ours and somebody at the client.
struct MapTie {
  std::size_t own = 0;       ///< in `MapView::ours`
  std::size_t person = 0;    ///< in `MapView::theirs`
  std::int32_t points = 0;   ///< 1 to 100
  bool works_alone = false;  ///< a mirror pair that manages without you (D12)
};

/// Who listens to whom, once discovered.
struct MapInfluence {
  std::size_t from = 0;  ///< in `MapView::theirs`: who is listened to
  std::size_t on = 0;
  std::int32_t percent = 0;
};

/// The two organisations face to face: what the scene of the window is drawn from.
struct MapView {
  std::string ours_title;         ///< "Our team"
  std::string theirs_title;       ///< the client's name
  std::vector<MapOwn> ours;       ///< the sponsor first, the others as their counterparts stand, and the KAM
  std::vector<MapPerson> theirs;  ///< by rank, the highest first; those unheard of last
  std::vector<MapTie> ties;
  std::vector<MapInfluence> influences;
  std::int32_t stage = 1;
  std::string lone_ties;    ///< how many you hold alone, and what they cost (D7)
  bool overloaded = false;  ///< those ties cost days
};

[[nodiscard]] MapView map_view(const Session& session, Language language);
/// As it was when `month` had been played; 0 is the opening.
[[nodiscard]] MapView map_after(const Session& session, Language language, std::int32_t month);

}  // namespace diapason
