#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"
#include "view/people.hpp"

namespace diapason {

/// What one of ours and somebody at the client hold between them.
struct PairCell {
  std::int32_t points = 0;    ///< how firm the tie is, 1 to 100; 0 for none, and then nothing else is filled
  std::int32_t autonomy = 0;  ///< of the mirror pair, 0 to 100; 0 where a colleague holds no pair (D12)
  bool works_alone = false;   ///< the pair manages without you
  std::string words;          ///< "Samir Benali and Claire Duval: firm (57), autonomy 62 in 100"
  std::string why;            ///< the words of its question for `why_view`
};

struct PairPerson {
  StakeholderId id;
  std::string name;
};

struct PairRow {
  std::string key;
  std::string name;  ///< "You" for the KAM
  bool is_kam = false;
  std::vector<PairCell> cells;  ///< as `PairsView::people`
};

/// Who of ours is tied to whom of theirs: the mirror pairs as a table (D12).
struct PairsView {
  std::string title;
  std::string legend;              ///< what the two figures of a cell are, and from which autonomy on a pair is alone
  std::vector<PairPerson> people;  ///< those met, or tied to one of ours, by rank, the highest first
  std::vector<PairRow> rows;       ///< you, the colleagues, the sponsor in office
  std::string alone;               ///< how many pairs manage without you
  std::string lone_ties;           ///< how many ties you hold alone, and what they cost (D7)
};

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
  bool helps = true;                  ///< willing enough to be asked
  std::string willingness_words;      ///< "willing (62)"
  std::vector<std::string> prepared;  ///< for whom, and how well
  std::vector<std::string> ties;      ///< with whom, how firm, and how autonomous the pair is (D12)
  std::int32_t load = 0;              ///< points: what the account takes out of a colleague (D13)
  std::int32_t recognition = 0;       ///< points (D13)
  std::string load_words;             ///< both of them in words
  std::vector<std::string> standing;  ///< training, mobilisation, how far gone native (D9, D41)
  std::vector<Mastery> topics;        ///< strongest first
  std::string mastery;                ///< the same in words
  std::string line;                   ///< all in one line
};

struct TeamView {
  std::string title;
  std::int32_t kam_days_left = 0;
  std::int32_t kam_days = 0;
  std::string kam_line;                 ///< "13 of your 16 days left."
  std::vector<std::string> kam_causes;  ///< "20 days a month", "−4 other duties", "−1 overload …": they add up
  std::vector<Mastery> kam_topics;      ///< what you master yourself, strongest first
  std::string kam_mastery;              ///< the same in words
  PairsView pairs;
  std::vector<ColleagueLine> colleagues;
  std::string size;                  ///< how many are mobilised (D41)
  std::vector<std::string> sponsor;  ///< how the sponsor in office stands, or who could be asked; empty without any
  std::string director;              ///< the head of key accounts; empty where the case names none
};

[[nodiscard]] TeamView team_view(const Session& session, Language language);

}  // namespace diapason
