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
  if (cost.sponsor_days > 0)
    parts.push_back(
        lens.say(Key::cost_sponsor, {{"n", cost.sponsor_days}, lens.sponsor_named("sponsor", lens.sponsor())}));
  if (cost.budget_eur > 0) parts.push_back(money(cost.budget_eur, lens.language));
  return parts.empty() ? lens.say(Key::cost_nothing) : join(parts, lens.language);
}

bool is_free(const Cost& cost) {
  return cost.kam_days <= 0 && cost.colleague_days <= 0 && cost.sponsor_days <= 0 && cost.budget_eur <= 0;
}

std::int64_t cost_to_account_eur(const Lens& lens, const Cost& cost) {
  const Parameters& rules = lens.dossier.parameters;
  return std::int64_t{cost.kam_days} * rules.kam_day_cost_eur +
         std::int64_t{cost.colleague_days} * rules.colleague_day_cost_eur +
         std::int64_t{cost.sponsor_days} * rules.sponsor_day_cost_eur + cost.budget_eur;
}

std::string action_cost_words(const Lens& lens, const Action& action) {
  if (action.aim == Aim::promise) return lens.say(Key::cost_of_promise);
  std::vector<std::string> parts;
  if (action.kam_days > 0) parts.push_back(lens.say(Key::cost_kam, {{"n", action.kam_days}}));
  if (action.colleague_days > 0 && action.company == Company::required)
    parts.push_back(lens.say(Key::cost_some_colleague, {{"n", action.colleague_days}}));
  if (action.sponsor_days > 0)
    parts.push_back(
        lens.say(Key::cost_sponsor, {{"n", action.sponsor_days}, lens.sponsor_named("sponsor", lens.sponsor())}));
  if (action.budget_eur > 0) parts.push_back(money(action.budget_eur, lens.language));
  if (action.colleague_days > 0 && action.company == Company::optional)
    return lens.say(Key::cost_with_optional, {{"list", join(parts, lens.language)}, {"n", action.colleague_days}});
  return parts.empty() ? lens.say(Key::cost_nothing) : join(parts, lens.language);
}

std::string short_cost_words(const Lens& lens, const Action& action) {
  if (action.aim == Aim::promise) return lens.say(Key::short_promise);
  std::vector<std::string> parts;
  if (action.kam_days > 0) parts.push_back(lens.say(Key::short_kam, {{"n", action.kam_days}}));
  if (action.colleague_days > 0 && action.company == Company::required)
    parts.push_back(lens.say(Key::short_colleague, {{"n", action.colleague_days}}));
  if (action.sponsor_days > 0) parts.push_back(lens.say(Key::short_sponsor, {{"n", action.sponsor_days}}));
  if (action.budget_eur > 0) parts.push_back(money(action.budget_eur, lens.language));
  return parts.empty() ? lens.say(Key::short_nothing) : side_by_side(parts);
}

Cost cost_of_request(const Lens& lens, const Request& request) {
  Cost cost;
  cost.kam_days = request.kam_days;
  cost.colleague_days = request.helper_days;
  cost.budget_eur = request.budget_eur;
  if (request.helper.valid()) cost.colleague = colleague_of(lens.dossier, request.helper);
  return cost;
}

Agenda agenda_of(const Lens& lens) {
  Agenda agenda{lens.dossier, lens.seen};
  for (const Command& command : lens.session.draft()) agenda.add(command);
  return agenda;
}

}  // namespace diapason
