#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"
#include "view/why.hpp"

namespace diapason {

/// What a month brought, in people's own words first.
void draw_report(Painter& painter, const MonthReportView& report, const MapView& map, CommandSink& sink);

/// Why a number stands where it stands.
void draw_why(Painter& painter, const WhyView& why, CommandSink& sink);

/// What to do now, and the rules that the case can cite.
void draw_guide(Painter& painter, const GuideView& guide, const std::vector<RuleLine>& rules);

/// Before the first month.
void draw_briefing(Painter& painter, const BriefingView& briefing);

/// What became of a run, and what can be learnt from it.
void draw_review(Painter& painter, const ReviewView& review, const MapView& map, std::int32_t horizon,
                 CommandSink& sink);

}  // namespace diapason
