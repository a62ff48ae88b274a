#include "coach/moves.hpp"

#include <algorithm>
#include <array>
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

constexpr std::int32_t k_courtesy_bp = 8'000;  // a meeting of two that fits no better is a courtesy

Command person_command(ActionId action, std::size_t person) {
  Command command;
  command.action = action;
  command.person = StakeholderId{person};
  return command;
}

}  // namespace

bool work_moves(const Request& request, EffectKind kind, bool up) {
  return std::any_of(request.done.begin(), request.done.end(),
                     [&](const Effect& effect) { return effect.kind == kind && (effect.by > 0) == up; });
}

bool costs_margin_for_good(const Request& request) {
  return work_moves(request, EffectKind::price, false) || work_moves(request, EffectKind::pressure, true);
}

KnownActions::KnownActions(const Dossier& dossier) {
  struct Row {
    ActionId KnownActions::*action;
    std::string_view key;
  };
  constexpr auto k_rows = std::to_array<Row>({
      {&KnownActions::meet, "meet"},
      {&KnownActions::follow_up, "follow-up"},
      {&KnownActions::visit_site, "visit-site"},
      {&KnownActions::introduction, "introduction"},
      {&KnownActions::have_praised, "have-praised"},
      {&KnownActions::listen, "listen"},
      {&KnownActions::lunch, "lunch"},
      {&KnownActions::prepare, "prepare"},
      {&KnownActions::send_colleague, "send-colleague"},
      {&KnownActions::map_circuit, "map-circuit"},
      {&KnownActions::introduce_colleague, "introduce-colleague"},
      {&KnownActions::workshop, "workshop"},
      {&KnownActions::win_colleague, "win-colleague"},
      {&KnownActions::write_review, "write-review"},
      {&KnownActions::show_value, "show-value"},
      {&KnownActions::study, "study"},
      {&KnownActions::watch, "watch"},
      {&KnownActions::offer, "offer"},
      {&KnownActions::promotion, "promotion"},
      {&KnownActions::deliver, "deliver"},
      {&KnownActions::propose_step, "propose-step"},
      {&KnownActions::hand_over, "hand-over"},
      {&KnownActions::lobby_through, "lobby-through"},
      {&KnownActions::keep_informant, "keep-informant"},
      {&KnownActions::use_confidence, "use-confidence"},
      {&KnownActions::credit_team, "credit-team"},
      {&KnownActions::thank_colleague, "thank-colleague"},
      {&KnownActions::train_colleague, "train-colleague"},
      {&KnownActions::care_for_placed, "care-for-placed"},
      {&KnownActions::ask_agreement, "ask-agreement"},
      {&KnownActions::report_to_board, "report-to-board"},
      {&KnownActions::share_practice, "share-practice"},
      {&KnownActions::ask_sponsor, "ask-sponsor"},
      {&KnownActions::brief_sponsor, "brief-sponsor"},
      {&KnownActions::talk_sponsor, "talk-sponsor"},
      {&KnownActions::sponsor_meets, "sponsor-meets"},
      {&KnownActions::review_meeting, "review-meeting"},
      {&KnownActions::escalate, "escalate"},
      {&KnownActions::celebrate_pair, "celebrate-pair"},
      {&KnownActions::write_plan, "write-plan"},
      {&KnownActions::decide_plan, "decide-plan"},
      {&KnownActions::prepare_answer, "prepare-answer"},
      {&KnownActions::prepare_offer, "prepare-offer"},
      {&KnownActions::work_on_project, "work-on-project"},
      {&KnownActions::negotiate_clause, "negotiate-clause"},
      {&KnownActions::sign_contract, "sign-contract"},
      {&KnownActions::quick_fix, "quick-fix"},
      {&KnownActions::root_cause, "root-cause"},
      {&KnownActions::survey_site, "survey-site"},
      {&KnownActions::align_site, "align-site"},
      {&KnownActions::ask_reference, "ask-reference"},
      {&KnownActions::step_down, "step-down"},
  });
  for (const Row& row : k_rows) this->*row.action = find_action(dossier, row.key);
}

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
  if (!agenda.affords(command)) return false;  // whatever the topic
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
  if (!agenda.affords(command)) return false;  // whatever the topic
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

bool Moves::for_clause(std::size_t clause, std::size_t person) {
  Command command = person_command(actions.negotiate_clause, person);
  command.object = static_cast<std::uint8_t>(clause);
  return add(command);
}

bool Moves::for_object(ActionId action, std::size_t object, ColleagueId colleague) {
  Command command;
  command.action = action;
  command.object = static_cast<std::uint8_t>(object);
  command.colleague = colleague;
  return add(command);
}

bool Moves::for_promise(std::size_t promise) {
  if (seen.get(Quantity::promise_state, promise) == static_cast<int>(PromiseState::none)) return false;
  return for_object(actions.deliver, promise);
}

bool Moves::for_situation(std::size_t situation, std::size_t response) {
  Command command;
  command.action = actions.prepare_answer;
  command.object = static_cast<std::uint8_t>(situation);
  command.detail = static_cast<std::uint8_t>(response + 1);
  return add(command);
}

bool Moves::for_advocacy(std::size_t ally, std::size_t second) {
  Command command = person_command(actions.lobby_through, ally);
  command.object = static_cast<std::uint8_t>(second);
  return add(command);
}

bool Moves::has_a_say(std::size_t person) const {
  return (static_cast<std::uint32_t>(seen.get(Quantity::seats, person)) & (k_buying_seats | k_deciding_seats)) != 0;
}

std::size_t Moves::highest_met() const {
  std::size_t best = people();
  for (std::size_t person = 0; person < people(); ++person) {
    if (!met(person)) continue;
    const bool higher = best == people() || rank_of(person) > rank_of(best) ||
                        (rank_of(person) == rank_of(best) && trust(person) > trust(best));
    if (higher) best = person;
  }
  return best;
}

ColleagueId Moves::best_colleague_for(std::size_t person, std::int32_t days) const {
  ColleagueId best;
  std::int32_t most = 0;
  for (std::size_t colleague = 0; colleague < colleagues(); ++colleague) {
    if (agenda.colleague_days_left(ColleagueId{colleague}) < days) continue;
    const std::int32_t competence = competence_bp(dossier, seen.seen(), ColleagueId{colleague}, StakeholderId{person});
    if (competence <= most) continue;
    most = competence;
    best = ColleagueId{colleague};
  }
  return best;
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

// How well an introduction of the two would fit, bp; 0 where there is no such action.
std::int32_t Moves::introduction_fit_bp(std::size_t colleague, std::size_t person) const {
  if (!actions.introduce_colleague.valid()) return 0;
  Command command = person_command(actions.introduce_colleague, person);
  command.colleague = ColleagueId{colleague};
  command.topic = best_topic(actions.introduce_colleague, person, command.colleague);
  return fit_of(dossier, seen.seen(), dossier.actions[actions.introduce_colleague.index()], command).factor_bp();
}

std::size_t Moves::best_companion(std::size_t person) const {
  std::size_t best = colleagues();
  std::int32_t best_factor = k_courtesy_bp;
  for (std::size_t colleague = 0; colleague < colleagues(); ++colleague) {
    const std::int32_t factor = introduction_fit_bp(colleague, person);
    if (factor <= best_factor) continue;
    best_factor = factor;
    best = colleague;
  }
  return best;
}

std::size_t Moves::counterpart(std::size_t colleague) const {
  for (std::size_t person = 0; person < people(); ++person)
    if (known(person) && dossier.stakeholders[person].function == dossier.colleagues[colleague].function) return person;
  std::size_t best = people();
  std::int32_t best_factor = k_courtesy_bp;
  for (std::size_t person = 0; person < people(); ++person) {
    if (!met(person) || is_buyer(person)) continue;
    const std::int32_t factor = introduction_fit_bp(colleague, person);
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
