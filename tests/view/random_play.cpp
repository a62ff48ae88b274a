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
  if (aims_at_person(action.aim)) command.person = StakeholderId{below(dossier.stakeholders.size())};
  if (action.aim == Aim::introduction) command.object = static_cast<std::uint8_t>(below(dossier.stakeholders.size()));
  if (action.aim == Aim::offer) command.object = static_cast<std::uint8_t>(below(dossier.offers.size()));
  if (action.aim == Aim::promise) command.object = static_cast<std::uint8_t>(below(3));
  aim_at_a_thing(session, action, command);
  if (action.asks_area) command.object = static_cast<std::uint8_t>(below(k_areas));
  if (action.asks_topic) command.topic = TopicId{below(dossier.topics.size())};
  const bool along = action.company == Company::optional && below(2) == 0;
  if (action.company == Company::required || action.aim == Aim::colleague || along)
    command.colleague = ColleagueId{below(dossier.colleagues.size())};
  return command;
}

// Sponsors, clauses, troubles, items, situations with a response, and projects; 255 where the case has none.
void RandomPlay::aim_at_a_thing(const Session& session, const Action& action, Command& command) {
  const Dossier& dossier = session.dossier();
  const auto any_of = [&](std::size_t count) {
    return count == 0 ? Id<void>::k_none : static_cast<std::uint8_t>(below(count));
  };
  switch (action.aim) {
    case Aim::sponsor: command.object = any_of(dossier.sponsors.size()); break;
    case Aim::clause: command.object = any_of(dossier.clauses.size()); break;
    case Aim::trouble: command.object = any_trouble(session); break;
    case Aim::plan_item: command.object = any_of(dossier.plan_items.size()); break;
    case Aim::situation:
      command.object = any_of(dossier.situations.size());
      if (!dossier.responses.empty()) command.detail = static_cast<std::uint8_t>(1 + below(dossier.responses.size()));
      break;
    case Aim::project: command.object = any_of(dossier.offers.size()); break;
    default: break;
  }
}

// One that lasts if there is one: they are rare among the events.
std::uint8_t RandomPlay::any_trouble(const Session& session) {
  const std::size_t events = session.the_case().plot.events.size();
  if (events == 0) return Id<void>::k_none;
  const std::size_t first = below(events);
  for (std::size_t turn = 0; turn < events; ++turn) {
    const std::size_t event = (first + turn) % events;
    if (session.observation().get(Quantity::trouble_left, event) > 0) return static_cast<std::uint8_t>(event);
  }
  return static_cast<std::uint8_t>(first);
}

void RandomPlay::plan_month(Session& session, int tries) {
  for (int attempt = 0; attempt < tries; ++attempt) static_cast<void>(session.plan(any_command(session)));
}

void play_by_policy(Session& session, const Policy& policy) {
  const Observation seen = session.observation();
  Agenda agenda{session.dossier(), seen};
  policy.plan(seen, Noise{9}.in_month(static_cast<std::uint32_t>(session.month_number())), agenda);
  for (const Command& command : agenda.draft()) REQUIRE(session.plan(command).empty());
  REQUIRE(session.end_month().empty());
}

}  // namespace diapason::test
