#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/case_library.hpp"
#include "session/saved_run.hpp"

namespace diapason {

/// A case in the menu; without `the_case` its files have problems.
struct MenuCase {
  std::string id;
  std::shared_ptr<const Case> the_case;
  Text progress;  ///< how often it was played
};

/// What can be chosen: the cases, then the runs that have not ended, numbered from 1 in one row.
struct Menu {
  std::vector<MenuCase> cases;
  std::vector<RunSummary> runs;
};

[[nodiscard]] Menu gather_menu(const CaseLibrary& library, std::vector<RunSummary> runs);

enum class MenuAct : std::uint8_t { show, play, language, quit, complain };

/// What a line typed at the menu asks for.
struct MenuChoice {
  MenuAct act = MenuAct::show;
  std::size_t number = 0;  ///< of a case or a run, from 1
  Language language = Language::english;
  Text complaint;
};

[[nodiscard]] MenuChoice read_menu_line(std::string_view line, const Menu& menu);

}  // namespace diapason
