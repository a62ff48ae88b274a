#pragma once

#include <string>
#include <vector>

#include "session/session.hpp"

namespace diapason {

/// A number that has moved, with every cause; amounts add up to the difference.
struct Movement {
  std::string name;  ///< "Trust (our reading)"
  std::int64_t before = 0;
  std::int64_t after = 0;
  std::vector<std::string> causes;  ///< "+11 reliability, commitment … kept in time (D17)"
  std::string head;                 ///< "Trust 49 → 58 (our reading, ±7)"
  std::string change;               ///< "+9"; empty where nothing was read before, or nothing anew
  bool in_points = false;           ///< of 100, so that it can stand as a bar
  bool is_gain = false;             ///< a change for the better: less tension is one
  std::string line;                 ///< "Trust 49 → 58 (our reading): +11 … · −2 …"
};

/// What somebody at the client said, and how they stand.
struct PersonReport {
  StakeholderId id;
  std::string name;
  std::string function;
  Occasion occasion = Occasion::good_meeting;
  std::string quote;                     ///< in quotation marks; empty when nothing was said
  std::string speech;                    ///< "**name**, function: quote" without marks, typeset
  std::vector<std::string> happened;     ///< request refused, offer accepted, promise kept …, in sentences
  std::vector<Movement> movements;       ///< trust first, then ties
  std::vector<std::string> discoveries;  ///< needs, seats, influence

  /// Nothing was said and nothing happened: they only moved.
  [[nodiscard]] bool only_moved() const { return quote.empty() && happened.empty() && discoveries.empty(); }
};

/// A figure of the month beside the month before.
struct ReportTile {
  std::string name;            ///< "Satisfaction"
  std::string value;           ///< "62", "€4.2k", "14 of 16"
  std::string change;          ///< "+3"; empty where it stood still, or there was none before
  std::int32_t direction = 0;  ///< of the change: −1, 0, 1
  bool more_is_better = true;  ///< days used are neither gain nor loss
  std::string note;            ///< what it is measured by: "aim by now: €38k"
  std::string why;             ///< the words of its question for `why_view`; empty where it knows none
};

struct ReportSection {
  std::string title;
  std::vector<std::string> happened;  ///< sentences
  std::vector<Movement> movements;
  bool leads_to_answers = false;  ///< the plan's rules have to do with it (D26)
};

struct MonthReportView {
  std::int32_t month = 0;
  std::string headline;  ///< "Month 2: three people met, one word kept."
  std::vector<ReportTile> tiles;
  std::vector<PersonReport> people;  ///< those who spoke or moved, most important first
  ReportSection our_side;
  ReportSection stage;
  ReportSection rival;
  ReportSection money;
  ReportSection board;
  std::vector<std::string> discoveries;  ///< all of the month
  std::vector<std::string> warnings;     ///< silence, promises due, stage at risk, patience
  std::string profile;                   ///< your days so far by role (D10); empty while there are none
  std::string ending;                    ///< when the run ended with this month
};

/// `month` from 1 to the months played.
[[nodiscard]] MonthReportView month_report_view(const Session& session, Language language, std::int32_t month);

}  // namespace diapason
