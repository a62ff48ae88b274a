#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// Everything about one person: what we know, what we believe, what we don't know, and how it came to that.
void draw_person(Painter& painter, const PersonView& person, const PortraitLook& look, CommandSink& sink);

/// All the people we have heard of, to choose one.
void draw_people(Painter& painter, const PeopleView& people, const MapView& map, CommandSink& sink);

}  // namespace diapason
