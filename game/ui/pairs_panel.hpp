#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// Who of ours is tied to whom of theirs, as a table: a cell leads to the causes of its tie, a head to its person.
void draw_pairs(Painter& painter, const PairsView& pairs, const MapView& map, CommandSink& sink);

/// A face of ours, by its key on the map.
[[nodiscard]] PortraitLook look_of_own(const MapView& map, const std::string& key, ThemeKind theme);

}  // namespace diapason
