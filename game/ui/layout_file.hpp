#pragma once

#include <string>

#include "ui/stage.hpp"
#include "ui/text_fit.hpp"

namespace diapason {

/// Writes what was on the screen of the last frame, one control or text a line, tabs between: for tests that press what
/// they see. The file is replaced as a whole;
/// `inputs` counts the clicks and keys that were handed on before.
void write_layout(const std::string& path, const LayoutLog& log, Stage& stage, long inputs);

/// The look of ImGui's own parts (scroll bars, spacing) at a scale.
void style_for(float scale);

}  // namespace diapason
