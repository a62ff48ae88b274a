#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// What the days went into, and what that says: four roles, nine activities, five aptitudes, and the pair.
void draw_profile(Painter& painter, const ProfileView& profile, CommandSink& sink);

}  // namespace diapason
