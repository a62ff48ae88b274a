#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// A figure that is believed, not known.
struct BeliefLine {
  std::string name;         ///< "credibility"
  std::int32_t points = 0;  ///< 0 to 100
  std::int32_t band = 0;    ///< eight times out of ten within this of it
  std::string words;        ///< "about 49 (±7, month 3)"
};

enum class Acquaintance : std::uint8_t { unknown, by_name, met };  // whoever has left is known by name

/// A person at the client in one line. Of somebody unheard of only `name` is filled: "?".
struct PersonLine {
  StakeholderId id;  ///< not valid for somebody unheard of
  Acquaintance acquaintance = Acquaintance::unknown;
  std::string key;
  std::string name;
  std::string title;
  std::string function;
  std::string rank;      ///< "middle management"
  std::string standing;  ///< "met", "known by name"
  BeliefLine trust;      ///< words say "not met yet" where there is no reading
  std::string mood;      ///< "guarded", "warming" …; empty while not met
  std::string seats;     ///< "buyer and gatekeeper", or what isn't known
  std::string tie;       ///< "firm, through you alone"
  std::string line;      ///< all of it in one line
};

struct PeopleView {
  std::string title;
  std::vector<PersonLine> people;  ///< in the order of the case, those unheard of last
  std::string met;                 ///< "You have met 2 of the 4 people you have heard of."
  std::string unheard_of;          ///< "3 more people you have not heard of."; empty when there are none
};

/// How a number has moved in a month, in whole points that add up.
struct MovementLine {
  std::int32_t month = 0;
  std::int64_t amount = 0;
  std::string words;  ///< "+4 through credibility (+15), *Meet* about process and technique (D18)"
};

/// All that we know and believe of a person.
struct PersonView {
  PersonLine line;
  std::string about;
  std::string style;
  BeliefLine trust;
  std::vector<BeliefLine> parts;       ///< credibility, reliability, closeness, self-interest
  std::vector<std::string> known;      ///< needs told and found, seats, influence, in sentences
  std::vector<std::string> not_known;  ///< what we don't know, and how one learns it
  std::vector<std::string> ties;       ///< with each of ours
  std::string silence;                 ///< "You met this month." "No contact for 2 months."
  std::int32_t trust_at_start = 0;     ///< points; plus all of `history` makes `trust.points`
  std::string first_reading;           ///< "Month 2, first reading: about 38"; empty for somebody known from the start
  std::vector<MovementLine> history;
  std::vector<std::string> pending;  ///< what has happened since our last reading and isn't in it
};

/// A topic that somebody of ours knows something of.
struct Mastery {
  std::string topic;
  std::int32_t level = 0;  ///< 1 some notions, 2 at ease, 3 masters it
  std::string words;       ///< "at ease with deliveries"
};

/// What one tie is like.
struct TieCell {
  std::int32_t points = 0;
  std::string word;  ///< "none", "thin", "growing", "firm", "strong"
};

struct TieRow {
  StakeholderId id;
  std::string name;
  std::vector<TieCell> cells;  ///< as `TiesView::ours`
  std::string held_by;         ///< "held by you alone"
  bool lone = false;           ///< the KAM alone holds it (D7)
};

struct TiesView {
  std::string title;
  std::vector<std::string> ours;  ///< you, each colleague, the sponsor in office
  std::vector<TieRow> rows;       ///< people we have heard of and who are at the client
  std::string lone_ties;          ///< how many you hold alone, and what they cost (D7)
};

[[nodiscard]] PeopleView people_view(const Session& session, Language language);
/// `person` must be somebody heard of (see `find_person`).
[[nodiscard]] PersonView person_view(const Session& session, Language language, StakeholderId person);
[[nodiscard]] TiesView ties_view(const Session& session, Language language);

}  // namespace diapason
