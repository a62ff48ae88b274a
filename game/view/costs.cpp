#include "view/costs.hpp"

#include <vector>

#include "view/format.hpp"

namespace diapason {

std::string cost_words(const Lens& lens, const Cost& cost) {
  std::vector<std::string> parts;
  if (cost.kam_days > 0) parts.push_back(lens.say(Key::cost_kam, {{"n", cost.kam_days}}));
  if (cost.colleague_days > 0 && cost.colleague.valid())
    parts.push_back(
        lens.say(Key::cost_colleague, {{"n", cost.colleague_days}, {"colleague", lens.colleague(cost.colleague)}}));
  if (cost.budget_eur > 0) parts.push_back(money(cost.budget_eur, lens.language));
  return parts.empty() ? lens.say(Key::cost_nothing) : join(parts, lens.language);
}

std::string action_cost_words(const Lens& lens, const Action& action) {
  if (action.aim == Aim::promise) return lens.say(Key::cost_of_promise);
  std::vector<std::string> parts;
  if (action.kam_days > 0) parts.push_back(lens.say(Key::cost_kam, {{"n", action.kam_days}}));
  if (action.colleague_days > 0 && action.company != Company::none)
    parts.push_back(lens.say(Key::cost_some_colleague, {{"n", action.colleague_days}}));
  if (action.budget_eur > 0) parts.push_back(money(action.budget_eur, lens.language));
  return parts.empty() ? lens.say(Key::cost_nothing) : join(parts, lens.language);
}

Cost cost_of_request(const Lens& lens, const Request& request) {
  Cost cost{request.kam_days, request.helper_days, request.budget_eur, {}};
  if (request.helper.valid()) cost.colleague = colleague_of(lens.dossier, request.helper);
  return cost;
}

Agenda agenda_of(const Lens& lens) {
  Agenda agenda{lens.dossier, lens.seen};
  for (const Command& command : lens.session.draft()) agenda.add(command);
  return agenda;
}

}  // namespace diapason
