#pragma once

#include "ui/command_sink.hpp"
#include "ui/desk_views.hpp"
#include "ui/painter.hpp"

namespace diapason {

/// A link to what the plan says about "if X happens".
void draw_way_to_answers(Painter& painter, CommandSink& sink);

/// The account plan: where we are, where we want to go, how we get there, and "if X then Y".
void draw_plan(Painter& painter, const AccountPlanView& plan, const AccountView& account, CommandSink& sink);

/// Contract, projects and sites.
void draw_business(Painter& painter, const ContractView& contract, const ProjectsView& projects, const SitesView& sites,
                   const AccountView& account, CommandSink& sink);

/// The promise book.
void draw_promises(Painter& painter, const PromisesView& promises, std::int32_t month, CommandSink& sink);

}  // namespace diapason
