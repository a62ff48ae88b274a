#pragma once

#include <cstddef>
#include <functional>

#include "ui/painter.hpp"

namespace diapason {

/// Two things side by side where there is room for `least` pixels, else one under the other; the left one takes a
/// `share` of the room.
void beside(Painter& painter, float least, float share, const std::function<void()>& left,
            const std::function<void()>& right);

/// Boxes in rows, each as tall as the tallest of its row and at least so wide where there is room. `fill` draws into
/// one; `ground` is asked, once it is known where a box stands, what it stands on.
void cards(Painter& painter, std::size_t count, float least_width, const std::function<void(std::size_t)>& fill,
           const std::function<Hue(std::size_t, const Box&)>& ground);

}  // namespace diapason
