#pragma once

#include <string>
#include <vector>

#include "view/actions.hpp"

namespace diapason {

enum class ProjectState : std::uint8_t { running, offered_next, delivered, declined };

/// A bespoke offer, before or after it has been sold (D50).
struct ProjectLine {
  OfferId id;
  std::string key;
  ProjectState state = ProjectState::running;
  std::int32_t done_percent = 0;  ///< of the project, or of the preparation
  std::int32_t months_left = 0;   ///< of a project that runs, this month counted; negative when it is late
  std::string words;
  std::string takes;   ///< which of our functions it takes; empty where it says none
  std::string worked;  ///< who has worked on it so far
  std::string brings;  ///< a month, to us and to them; empty for one that is declined
};

/// Bespoke offers in preparation and joint projects (D50).
struct ProjectsView {
  std::string title;
  bool has_projects = false;  ///< else `state` says that the case knows none
  std::string state;          ///< what there is, in a sentence
  std::vector<ProjectLine>
      lines;  ///< those that run first, then what is being prepared, then what is delivered or declined
  PanelActions actions;
};

[[nodiscard]] ProjectsView projects_view(const Session& session, Language language);

}  // namespace diapason
