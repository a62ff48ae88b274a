#include "coach/moves.hpp"

#include <limits>

#include "sim/fit.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

ActionId find_action(const Dossier& dossier, std::string_view key) {
  for (std::size_t index = 0; index < dossier.actions.size(); ++index)
    if (dossier.actions[index].key == key) return ActionId{index};
  return {};
}

Command person_command(ActionId action, std::size_t person) {
  Command command;
  command.action = action;
  command.person = StakeholderId{person};
  return command;
}

}  // namespace

KnownActions::KnownActions(const Dossier& dossier)
    : meet(find_action(dossier, "meet")),
      follow_up(find_action(dossier, "follow-up")),
      visit_site(find_action(dossier, "visit-site")),
      introduction(find_action(dossier, "introduction")),
      have_praised(find_action(dossier, "have-praised")),
      listen(find_action(dossier, "listen")),
      lunch(find_action(dossier, "lunch")),
      prepare(find_action(dossier, "prepare")),
      send_colleague(find_action(dossier, "send-colleague")),
      map_circuit(find_action(dossier, "map-circuit")),
      introduce_colleague(find_action(dossier, "introduce-colleague")),
      workshop(find_action(dossier, "workshop")),
      win_colleague(find_action(dossier, "win-colleague")),
      write_review(find_action(dossier, "write-review")),
      show_value(find_action(dossier, "show-value")),
      study(find_action(dossier, "study")),
      watch(find_action(dossier, "watch")),
      offer(find_action(dossier, "offer")),
      promotion(find_action(dossier, "promotion")),
      deliver(find_action(dossier, "deliver")),
      propose_step(find_action(dossier, "propose-step")) {}

bool Moves::add(const Command& command) {
  if (command.verb == Verb::act && !command.action.valid()) return false;
  if (!agenda.allows(command)) return false;
  agenda.add(command);
  return true;
}

bool Moves::with_person(ActionId action, std::size_t person) { return add(person_command(action, person)); }

bool Moves::on_topic(ActionId action, std::size_t person) {
  if (!action.valid()) return false;
  Command command = person_command(action, person);
  command.topic = best_topic(action, person, {});
  return add(command);
}

bool Moves::with_colleague(ActionId action, std::size_t person, std::size_t colleague) {
  Command command = person_command(action, person);
  command.colleague = ColleagueId{colleague};
  return add(command);
}

bool Moves::on_topic_with(ActionId action, std::size_t person, std::size_t colleague) {
  if (!action.valid()) return false;
  Command command = person_command(action, person);
  command.colleague = ColleagueId{colleague};
  command.topic = best_topic(action, person, command.colleague);
  return add(command);
}

bool Moves::for_account(ActionId action) {
  Command command;
  command.action = action;
  return add(command);
}

bool Moves::for_colleague(ActionId action, std::size_t colleague) {
  Command command;
  command.action = action;
  command.colleague = ColleagueId{colleague};
  return add(command);
}

bool Moves::for_area(ActionId action, Area area) {
  Command command;
  command.action = action;
  command.object = static_cast<std::uint8_t>(area);
  return add(command);
}

bool Moves::for_offer(std::size_t offer, std::size_t person) {
  Command command = person_command(actions.offer, person);
  command.object = static_cast<std::uint8_t>(offer);
  return add(command);
}

bool Moves::for_introduction(std::size_t ally, std::size_t second) {
  Command command = person_command(actions.introduction, ally);
  command.object = static_cast<std::uint8_t>(second);
  return add(command);
}

bool Moves::for_promise(std::size_t promise) {
  Command command;
  command.action = actions.deliver;
  command.object = static_cast<std::uint8_t>(promise);
  return add(command);
}

bool Moves::is_buyer(std::size_t person) const {
  return (static_cast<std::uint32_t>(seen.get(Quantity::seats, person)) & k_buying_seats) != 0;
}

TopicId Moves::best_topic(ActionId action, std::size_t person, ColleagueId colleague) const {
  Command command = person_command(action, person);
  command.colleague = colleague;
  TopicId best;
  std::int32_t best_factor = std::numeric_limits<std::int32_t>::min();
  for (std::size_t topic = 0; topic < dossier.topics.size(); ++topic) {
    command.topic = TopicId{topic};
    const std::int32_t factor = fit_of(dossier, seen.seen(), dossier.actions[action.index()], command).factor_bp();
    if (factor <= best_factor) continue;
    best_factor = factor;
    best = command.topic;
  }
  return best;
}

std::size_t Moves::counterpart(std::size_t colleague) const {
  for (std::size_t person = 0; person < people(); ++person)
    if (known(person) && dossier.stakeholders[person].function == dossier.colleagues[colleague].function) return person;
  std::size_t best = people();
  std::int32_t best_factor = 8'000;  // below that a meeting of the two is a courtesy
  for (std::size_t person = 0; person < people(); ++person) {
    if (!met(person) || is_buyer(person) || !actions.introduce_colleague.valid()) continue;
    Command command = person_command(actions.introduce_colleague, person);
    command.colleague = ColleagueId{colleague};
    command.topic = best_topic(actions.introduce_colleague, person, command.colleague);
    const std::int32_t factor =
        fit_of(dossier, seen.seen(), dossier.actions[actions.introduce_colleague.index()], command).factor_bp();
    if (factor <= best_factor) continue;
    best_factor = factor;
    best = person;
  }
  return best;
}

std::int32_t Moves::offer_margin_bp(std::size_t offer, std::size_t person) const {
  return offer_score_bp(dossier, seen.seen(), OfferId{offer}, StakeholderId{person}) -
         dossier.offers[offer].difficulty_bp;
}

}  // namespace diapason
