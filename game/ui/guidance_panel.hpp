#pragma once

#include "ui/command_sink.hpp"
#include "ui/painter.hpp"
#include "view/briefing.hpp"
#include "view/guide.hpp"
#include "view/why.hpp"

namespace diapason {

/// Why a number stands where it stands.
void draw_why(Painter& painter, const WhyView& why, CommandSink& sink);

/// What to do now, and the rules that the case can cite.
void draw_guide(Painter& painter, const GuideView& guide, const std::vector<RuleLine>& rules);

/// Before the first month.
void draw_briefing(Painter& painter, const BriefingView& briefing);

}  // namespace diapason
