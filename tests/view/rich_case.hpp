#pragma once

#include <memory>
#include <string>

#include "session/session.hpp"
#include "view/actions.hpp"
#include "view/month_report.hpp"

namespace diapason::test {

// The places in the first case, and of what is added to it here.
enum PersonOfValmont : std::uint8_t { k_luc, k_claire, k_ines, k_tom, k_sophie, k_marc };
enum ColleagueOfOurs : std::uint8_t { k_samir, k_ana, k_paul };
enum EventOfTheRun : std::uint8_t { k_leak_of_acid, k_claire_leaves, k_tom_arrives, k_luc_rises, k_succession };
enum OfferToValmont : std::uint8_t { k_volume, k_audit, k_short_cycle, k_water_loop };

/// The first case with one of everything: two candidates for sponsor, a trouble for which an answer can be prepared,
/// somebody who leaves and somebody who arrives, an offer heard of later, one that takes a project, a clause of its
/// own. Its events happen in the months 3, 5, 6, 7 and 8; it lasts twelve months.
[[nodiscard]] Case rich_case();

/// A run of a case in the words that a player types.
class Told {
 public:
  explicit Told(Case the_case, std::uint64_t seed = 7);

  /// Plans what is typed; it must be understood and allowed.
  void plan(const std::string& text);
  /// Plays the month and reports it.
  MonthReportView end_month(Language language = Language::english);
  void end_months(int count);
  /// What would be refused, in English.
  [[nodiscard]] std::vector<std::string> refused(const std::string& text) const;

  Session session;
};

[[nodiscard]] const PersonReport* report_on(const MonthReportView& view, std::size_t person);
/// Whether a line of the list holds these words.
[[nodiscard]] bool has(const std::vector<std::string>& lines, std::string_view part);
/// Whether anything that a report tells holds these words.
[[nodiscard]] bool tells(const MonthReportView& view, std::string_view part);

[[nodiscard]] std::vector<std::string> split(const std::string& text);

}  // namespace diapason::test
