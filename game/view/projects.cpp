#include "view/projects.hpp"

#include <algorithm>

#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

bool is_work(const Action& action) {
  return has_effect(action, EffectKind::prepare_offer) || has_effect(action, EffectKind::work);
}

bool is_open(const Lens& lens, std::size_t offer) {
  return lens.heard_of_offer(offer) && lens.get(Quantity::offer_state, offer) == static_cast<int>(OfferState::open);
}

std::vector<std::string> functions_of(const Lens& lens, const Offer& offer) {
  std::vector<std::string> names;
  for (std::size_t function = 0; function < lens.dossier.functions.size(); ++function)
    if ((offer.functions >> function & 1) != 0) names.push_back(lens.function(FunctionId{function}));
  return names;
}

// Who has worked on an offer or its project, in the order in which they began.
std::vector<std::string> workers_on(const Lens& lens, std::size_t offer) {
  std::vector<OwnPersonId> workers;
  for (const PlayedMonth& played : lens.session.months())
    for (const Command& command : played.commands) {
      const Action* action = action_of(lens, command);
      if (action == nullptr || !is_work(*action) || command.offer() != OfferId{offer}) continue;
      if (action->kam_attends || !command.colleague.valid()) workers.push_back(k_kam);
      if (command.colleague.valid()) workers.push_back(own_person(command.colleague));
    }
  std::vector<std::string> names;
  for (const OwnPersonId worker : workers) {
    std::string name = own_person_name(lens.dossier, worker, lens.language);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

// What there is to say of an offer, by where it stands.
bool fill_state(const Lens& lens, std::size_t index, ProjectLine& line) {
  if (!lens.heard_of_offer(index)) return false;
  const Offer& offer = lens.dossier.offers[index];
  const std::int32_t done = lens.get(Quantity::project_done, index);
  const std::int32_t due = lens.get(Quantity::project_due, index);
  const std::int32_t prepared = lens.get(Quantity::offer_prepared, index);
  const Filler name{"offer", lens.in(offer.name)};
  if (due > 0 && done < 100) {
    line.done_percent = done;
    line.months_left = due - lens.month + 1;
    line.words = lens.say(line.months_left > 0 ? Key::project_runs : Key::project_runs_late,
                          {name, {"n", done}, {"month", due}, {"left", line.months_left}});
    return true;
  }
  if (is_open(lens, index) && (offer.project_months > 0 || prepared > 0)) {
    line.state = ProjectState::offered_next;
    line.done_percent = prepared;
    line.words = lens.say(offer.project_months > 0 ? Key::project_to_offer : Key::offer_in_preparation,
                          {name, {"n", prepared}, {"m", offer.project_months}});
    return true;
  }
  const auto became = static_cast<OfferState>(lens.get(Quantity::offer_state, index));
  if (offer.project_months == 0 || became == OfferState::open) return false;
  if (became == OfferState::refused) {
    line.state = ProjectState::declined;
    line.done_percent = prepared;
    line.words = lens.say(Key::account_offer_refused, {name});
    return true;
  }
  line.state = ProjectState::delivered;
  line.done_percent = 100;
  line.words = lens.say(Key::project_is_delivered, {name});
  return true;
}

std::string brings(const Lens& lens, std::size_t index, ProjectState state) {
  const Offer& offer = lens.dossier.offers[index];
  if (state == ProjectState::declined) return "";
  if (state == ProjectState::delivered)
    return lens.say(Key::project_brings_now, {{"eur", money(lens.get(Quantity::offer_revenue, index), lens.language)}});
  return lens.say(Key::project_will_bring, {{"eur", money(offer.revenue_month_eur, lens.language)},
                                            {"percent", percent(offer.margin_bp, lens.language)},
                                            {"text", money(offer.client_value_eur, lens.language)}});
}

void add_line(const Lens& lens, std::size_t index, ProjectsView& view) {
  const Offer& offer = lens.dossier.offers[index];
  ProjectLine line;
  line.id = OfferId{index};
  line.key = offer.key;
  if (!fill_state(lens, index, line)) return;
  line.brings = brings(lens, index, line.state);
  const std::vector<std::string> functions = functions_of(lens, offer);
  if (!functions.empty() && line.state < ProjectState::delivered)
    line.takes = lens.say(Key::project_takes, {{"list", join(functions, lens.language)}});
  const std::vector<std::string> workers = workers_on(lens, index);
  line.worked = workers.empty() ? lens.say(Key::project_untouched)
                                : lens.say(Key::project_worked_on, {{"list", join(workers, lens.language)}});
  view.lines.push_back(std::move(line));
}

std::string state_of(const Lens& lens, const ProjectsView& view) {
  const auto count = [&](ProjectState state) {
    return std::count_if(view.lines.begin(), view.lines.end(),
                         [&](const ProjectLine& line) { return line.state == state; });
  };
  if (view.lines.empty()) return lens.say(Key::projects_none_now);
  return lens.say(Key::projects_now, {{"n", std::int64_t{count(ProjectState::running)}},
                                      {"m", std::int64_t{count(ProjectState::offered_next)}},
                                      {"have", std::int64_t{count(ProjectState::delivered)}},
                                      {"left", std::int64_t{count(ProjectState::declined)}}});
}

}  // namespace

ProjectsView projects_view(const Session& session, Language language) {
  const Lens lens{session, language};
  ProjectsView view;
  view.title = lens.say(Key::projects_title);
  const auto& actions = lens.dossier.actions;
  const auto& offers = lens.dossier.offers;
  view.has_projects =
      std::any_of(actions.begin(), actions.end(), is_work) ||
      std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.project_months > 0; });
  if (!view.has_projects) {
    view.state = lens.say(Key::projects_none);
    return view;
  }
  for (std::size_t index = 0; index < offers.size(); ++index) add_line(lens, index, view);
  std::stable_sort(view.lines.begin(), view.lines.end(),
                   [](const ProjectLine& left, const ProjectLine& right) { return left.state < right.state; });
  view.state = state_of(lens, view);
  view.actions = actions_about(session, language, is_work);
  return view;
}

}  // namespace diapason
