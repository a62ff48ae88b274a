#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "view/actions.hpp"
#include "view/people.hpp"

namespace diapason {

/// The pages of the desk: one of them stands in the middle.
enum class Page : std::uint8_t {
  map,
  inbox,  ///< a page of its own only where the window is narrow, as the next three
  person,
  stage,
  month,
  actions,
  team,
  plan,
  business,
  promises,
  figures,
  profile,
  report,
  guide,
};
inline constexpr std::size_t k_pages = 14;

/// What lies over the desk or the menu.
enum class Overlay : std::uint8_t {
  none,
  pages,
  briefing,
  report,
  why,
  settings,
  help,
  credits,
  confirm_end,
  message,
  unsaved
};

/// What panels ask for while they are drawn; carried out once the frame is done.
struct CommandSink {
  std::vector<Command> planned;
  std::optional<std::size_t> taken_back;  ///< number of the agenda's line
  bool end_month = false;
  bool take_back_last = false;
  std::optional<StakeholderId> person;  ///< to be looked at
  bool to_stage = false;                ///< nobody is looked at any more
  std::optional<ActionId> action;       ///< to be composed
  std::optional<Command> composed;      ///< opened in the composition as it is, to be looked at before it is planned
  std::optional<std::string> why;       ///< words of a question for `why_view`
  bool why_back = false;                ///< to the question from which this one was asked
  std::optional<Page> page;
  std::string part;  ///< of that page, to be scrolled to
  std::optional<Overlay> overlay;
  std::optional<std::int32_t> report_month;
  std::optional<std::string> start_case;
  std::optional<std::string> resume_run;
  bool with_person = false;               ///< only actions with people are to be listed
  std::vector<std::string> from_the_top;  ///< panels that show something new
  bool to_menu = false;
  bool leaves_unsaved = false;  ///< goes on leaving although saving failed
  bool quit = false;
};

}  // namespace diapason
