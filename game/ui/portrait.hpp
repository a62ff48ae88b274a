#pragma once

#include "ui/pictures.hpp"

namespace sf {
class RenderTarget;
}

namespace diapason {

/// Draws a face in a circle around (x, y). Hair, skin, glasses, beard and clothes follow from the key alone; the mouth
/// and the brows from the mood.
void draw_portrait(sf::RenderTarget& target, const PortraitLook& look, float x, float y, float radius);

}  // namespace diapason
