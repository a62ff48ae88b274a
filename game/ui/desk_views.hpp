#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "view/account.hpp"
#include "view/account_plan.hpp"
#include "view/actions.hpp"
#include "view/briefing.hpp"
#include "view/contract.hpp"
#include "view/guide.hpp"
#include "view/inbox.hpp"
#include "view/map.hpp"
#include "view/month_report.hpp"
#include "view/people.hpp"
#include "view/plan.hpp"
#include "view/profile.hpp"
#include "view/projects.hpp"
#include "view/pyramid.hpp"
#include "view/review.hpp"
#include "view/serving.hpp"
#include "view/sites.hpp"
#include "view/sponsors.hpp"
#include "view/team.hpp"

namespace diapason {

/// The views of a run, each made when it is first looked at and kept until something changes.
class DeskViews {
 public:
  DeskViews(const Session& session, Language language) : session_(session), language_(language) {}

  /// Everything is made afresh: after a command, a month, another language.
  void forget() { *this = DeskViews{session_, language_}; }

  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] Language language() const { return language_; }

  const StatusView& status() { return made(status_, status_view); }
  const AgendaView& agenda() { return made(agenda_, agenda_view); }
  const InboxView& inbox() { return made(inbox_, inbox_view); }
  const MapView& map() { return made(map_, map_view); }
  const PyramidView& pyramid() { return made(pyramid_, pyramid_view); }
  const NextStageView& next_stage() { return made(next_stage_, next_stage_view); }
  const ActionsView& actions() { return made(actions_, actions_view); }
  const ChoicesView& choices() { return made(choices_, choices_view); }
  const PeopleView& people() { return made(people_, people_view); }
  const TiesView& ties() { return made(ties_, ties_view); }
  const TeamView& team() { return made(team_, team_view); }
  const SponsorsView& sponsors() { return made(sponsors_, sponsors_view); }
  const AccountPlanView& plan() { return made(plan_, account_plan_view); }
  const ContractView& contract() { return made(contract_, contract_view); }
  const ProjectsView& projects() { return made(projects_, projects_view); }
  const SitesView& sites() { return made(sites_, sites_view); }
  const PromisesView& promises() { return made(promises_, promises_view); }
  const MoneyView& money() { return made(money_, money_view); }
  const AccountView& account() { return made(account_, account_view); }
  const DialsView& dials() { return made(dials_, dials_view); }
  const ProfileView& profile() { return made(profile_, profile_view); }
  const GuideView& guide() { return made(guide_, guide_view); }
  const BriefingView& briefing() { return made(briefing_, briefing_view); }
  /// Only once the run is over.
  const ReviewView& review() { return made(review_, review_view); }
  const PersonView& person(StakeholderId id) {
    if (!person_ || person_->line.id != id) person_ = person_view(session_, language_, id);
    return *person_;
  }
  const MonthReportView& report(std::int32_t month) {
    if (!report_ || report_->month != month) report_ = month_report_view(session_, language_, month);
    return *report_;
  }
  const std::vector<RuleLine>& rules() {
    if (!rules_) rules_ = rules_of_case_view(session_, language_);
    return *rules_;
  }

 private:
  template <class View>
  const View& made(std::optional<View>& view, View (*make)(const Session&, Language)) {
    if (!view) view = make(session_, language_);
    return *view;
  }

  std::reference_wrapper<const Session> session_;
  Language language_;
  std::optional<StatusView> status_;
  std::optional<AgendaView> agenda_;
  std::optional<InboxView> inbox_;
  std::optional<MapView> map_;
  std::optional<PyramidView> pyramid_;
  std::optional<NextStageView> next_stage_;
  std::optional<ActionsView> actions_;
  std::optional<ChoicesView> choices_;
  std::optional<PeopleView> people_;
  std::optional<TiesView> ties_;
  std::optional<TeamView> team_;
  std::optional<SponsorsView> sponsors_;
  std::optional<AccountPlanView> plan_;
  std::optional<ContractView> contract_;
  std::optional<ProjectsView> projects_;
  std::optional<SitesView> sites_;
  std::optional<PromisesView> promises_;
  std::optional<MoneyView> money_;
  std::optional<AccountView> account_;
  std::optional<DialsView> dials_;
  std::optional<ProfileView> profile_;
  std::optional<GuideView> guide_;
  std::optional<BriefingView> briefing_;
  std::optional<ReviewView> review_;
  std::optional<PersonView> person_;
  std::optional<MonthReportView> report_;
  std::optional<std::vector<RuleLine>> rules_;
};

}  // namespace diapason
