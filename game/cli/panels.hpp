#pragma once

#include <string>
#include <vector>

#include "cli/sheet.hpp"
#include "view/account.hpp"
#include "view/account_plan.hpp"
#include "view/actions.hpp"
#include "view/briefing.hpp"
#include "view/contract.hpp"
#include "view/guide.hpp"
#include "view/inbox.hpp"
#include "view/month_report.hpp"
#include "view/people.hpp"
#include "view/plan.hpp"
#include "view/profile.hpp"
#include "view/projects.hpp"
#include "view/pyramid.hpp"
#include "view/review.hpp"
#include "view/sites.hpp"
#include "view/sponsors.hpp"
#include "view/team.hpp"
#include "view/why.hpp"

namespace diapason {

// The panels of the game as text: each prints one struct of the view, in its order and with its sentences.

void print(const BriefingView& view, Sheet& sheet);
void print(const InboxView& view, Sheet& sheet);
void print(const PeopleView& view, Sheet& sheet);
void print(const PersonView& view, Sheet& sheet);
void print(const TiesView& view, Sheet& sheet);
void print(const TeamView& view, Sheet& sheet);
void print(const PyramidView& view, Sheet& sheet);
void print(const PreviewView& view, Sheet& sheet);
void print(const AgendaView& view, Sheet& sheet);
void print(const PromisesView& view, Sheet& sheet);
void print(const MoneyView& view, Sheet& sheet);
void print(const AccountView& view, Sheet& sheet);
void print(const SponsorsView& view, Sheet& sheet);
void print(const AccountPlanView& view, Sheet& sheet);
void print(const ContractView& view, Sheet& sheet);
void print(const ProjectsView& view, Sheet& sheet);
void print(const SitesView& view, Sheet& sheet);
void print(const DialsView& view, Sheet& sheet);
void print(const ProfileView& view, Sheet& sheet);
void print(const TandemView& view, Sheet& sheet);
void print(const WhyView& view, Sheet& sheet);
void print(const MonthReportView& view, Sheet& sheet);
void print(const GuideView& view, Sheet& sheet);
void print(const ReviewView& view, Sheet& sheet);
void print(const StatusView& view, Sheet& sheet);

/// What a planned command takes.
void print_cost(const AgendaLine& line, Sheet& sheet);

/// The name of an action, what it costs and what to type.
void print_briefly(const ActionLine& action, Sheet& sheet);
/// All of an action, its help included.
void print(const ActionLine& action, Sheet& sheet);

/// What may be typed, a line each: "claire-duval: Claire Duval, production manager".
void print_choices(const Text& name, const std::vector<Choice>& choices, Sheet& sheet);

}  // namespace diapason
