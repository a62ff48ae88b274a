#include "view/random_play.hpp"

namespace diapason::test {

std::size_t RandomPlay::below(std::size_t end) {
  return static_cast<std::size_t>(noise_.below(static_cast<std::int32_t>(end), Purpose::policy, 0, draws_++));
}

Command RandomPlay::any_command(const Session& session) {
  const Dossier& dossier = session.dossier();
  const std::size_t requests = session.the_case().plot.requests.size();
  if (requests > 0 && below(6) == 0) {
    const RequestId request{below(requests)};
    switch (below(3)) {
      case 0: return answer_stop(request, static_cast<Reason>(below(3)));
      case 1: return answer_wait(request, 1 + static_cast<int>(below(3)));
      default: return answer_go(request);
    }
  }
  Command command;
  command.action = ActionId{below(dossier.actions.size())};
  const Action& action = dossier.actions[command.action.index()];
  if (action.aim == Aim::stakeholder || action.aim == Aim::introduction || action.aim == Aim::offer)
    command.person = StakeholderId{below(dossier.stakeholders.size())};
  if (action.aim == Aim::introduction) command.object = static_cast<std::uint8_t>(below(dossier.stakeholders.size()));
  if (action.aim == Aim::offer) command.object = static_cast<std::uint8_t>(below(dossier.offers.size()));
  if (action.aim == Aim::promise) command.object = static_cast<std::uint8_t>(below(3));
  if (action.asks_area) command.object = static_cast<std::uint8_t>(below(k_areas));
  if (action.asks_topic) command.topic = TopicId{below(dossier.topics.size())};
  const bool along = action.company == Company::optional && below(2) == 0;
  if (action.company == Company::required || action.aim == Aim::colleague || along)
    command.colleague = ColleagueId{below(dossier.colleagues.size())};
  return command;
}

void RandomPlay::plan_month(Session& session, int tries) {
  for (int attempt = 0; attempt < tries; ++attempt) static_cast<void>(session.plan(any_command(session)));
}

}  // namespace diapason::test
