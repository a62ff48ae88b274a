#include "view/guidance.hpp"

#include <algorithm>
#include <utility>

#include "coach/forecast.hpp"
#include "sim/measure.hpp"
#include "view/action_judging.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/naming.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"
#include "view/risks.hpp"
#include "view/serving.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_suggestions = 4;  // more than that and nobody reads them
constexpr std::int32_t k_rank_of_closed_doors = 3;
constexpr std::int32_t k_little_insight_bp = 2'000;
constexpr std::int32_t k_unwritten_bp = 2'500;
constexpr std::int32_t k_old_brief_bp = 2'500;
constexpr std::int32_t k_good_chance_bp = 6'000;  // less, and a step declined costs months
constexpr std::int32_t k_least_tie_bp = 200;      // the least that is shown anywhere

// What a hint leads to: the line that may be typed for it says with whom, where it can be understood now.
Command command_of(const Lens& lens, const Hint& hint) {
  const auto typed = parse_command(lens.session, lens.language, typed_words(hint.typed));
  if (typed && typed.value().action == hint.action) return typed.value();
  Command command;
  command.action = hint.action;
  return command;
}

// Whether both are the same thing to do: the same request to answer, or the same action on the same thing.
bool is_alike(const Command& one, const Command& other) {
  if (one.verb != other.verb) return false;
  const bool names_both = one.has_object() && other.has_object();
  if (one.verb == Verb::answer) return names_both && one.object == other.object;
  return one.action.valid() && one.action == other.action && (!names_both || one.object == other.object);
}

// A draft does what is advised when it does it for whoever the advice is about.
bool is_in_draft(const Lens& lens, const Command& advised) {
  const Draft& draft = lens.session.draft();
  return std::any_of(draft.begin(), draft.end(), [&](const Command& planned) {
    return is_alike(planned, advised) && (!advised.person.valid() || planned.person == advised.person);
  });
}

// D3: a step declined can't be proposed again for long, so that nobody is sent on a poor chance.
bool is_worth_trying(const Lens& lens, const Command& command) {
  const Action* action = action_of(lens, command);
  if (action == nullptr || !has_effect(*action, EffectKind::propose_step)) return true;
  const Draft& draft = lens.session.draft();
  if (!can(lens.dossier, lens.seen, draft, command).empty()) return false;
  return forecast(lens.dossier, lens.seen, draft, command).chance_bp >= k_good_chance_bp;
}

class Suggestions {
 public:
  Suggestions(const Lens& lens, const std::vector<HintLine>& hints)
      : lens_(lens), hints_(hints), agenda_(agenda_of(lens)) {}

  std::vector<Suggestion> collect() {
    requests();
    promises();
    troubles();
    top();
    people();
    plan();
    knowledge();
    if (lines_.empty()) add(left_out_ ? Key::suggest_no_means : Key::suggest_nothing);
    if (lines_.size() > k_suggestions) lines_.resize(k_suggestions);
    return std::move(lines_);
  }

 private:
  [[nodiscard]] bool is_planned(StakeholderId person) const {
    const Draft& draft = lens_.session.draft();
    return std::any_of(draft.begin(), draft.end(), [&](const Command& command) {
      const Action* action = action_of(lens_, command);
      const bool opens_the_door = action != nullptr && action->aim == Aim::introduction && command.second() == person;
      return command.person == person || opens_the_door;
    });
  }

  void add(Key key) { lines_.push_back({lens_.say(key), {}, {}}); }

  // An action that the playbook lacks is no way out: then the words stand alone.
  void suggest(std::string words, const Command& command, StakeholderId person = {}) {
    const auto leads_there = [&](const auto& line) { return is_alike(line.command, command); };
    if (is_in_draft(lens_, command) || std::any_of(hints_.begin(), hints_.end(), leads_there) ||
        std::any_of(lines_.begin(), lines_.end(), leads_there))
      return;
    if (command.action.valid() && !can_be_done(command)) {
      left_out_ = true;
      return;
    }
    lines_.push_back({std::move(words), command, person});
  }

  [[nodiscard]] bool can_be_done(const Command& command) const {
    ActionLine line;
    line.id = command.action;
    fill_what_is_asked(*action_of(lens_, command), line);
    return verdict_on(lens_, agenda_, line, command).possible;
  }

  [[nodiscard]] static Command command_with(ActionId action, StakeholderId person = {}) {
    Command command;
    command.action = action;
    command.person = person;
    return command;
  }
  template <class Id>
  [[nodiscard]] static Command command_on(ActionId action, Id thing) {
    Command command = command_with(action);
    command.object = thing.raw();
    return command;
  }

  [[nodiscard]] ActionId action_that(EffectKind kind) const { return diapason::action_that(lens_, kind); }

  // The contact that takes least of the KAM's month.
  [[nodiscard]] ActionId shortest_contact() const {
    ActionId shortest;
    std::pair<std::int32_t, std::int32_t> least{};
    for (std::size_t index = 0; index < lens_.dossier.actions.size(); ++index) {
      const Action& action = lens_.dossier.actions[index];
      if (!action.is_contact || !action.kam_attends || action.sponsor_attends || action.company == Company::required)
        continue;
      const std::pair cost{action.kam_days, action.budget_eur};
      if (shortest.valid() && cost >= least) continue;
      shortest = ActionId{index};
      least = cost;
    }
    return shortest;
  }

  void requests() {
    for (std::size_t index = 0; index < k_max_requests; ++index) {
      if (lens_.get(Quantity::request_state, index) != static_cast<int>(RequestState::open)) continue;
      const Request& request = *lens_.seen.request(RequestId{index});
      suggest(
          lens_.say(Key::suggest_answer, {{"who", lens_.person(request.from)}, {"request", lens_.in(request.title)}}),
          answer_go(RequestId{index}), request.from);
    }
  }

  void promises() {
    const ActionId deliver = action_that(EffectKind::deliver);
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
      if (!promise_stands(lens_, promise) || lens_.get(Quantity::promise_due, promise) > lens_.month) continue;
      const PromiseAbout about = promise_about(lens_, promise);
      suggest(lens_.say(Key::suggest_promise, {{"who", lens_.person(about.to)}, {"request", lens_.in(about.title)}}),
              command_on(deliver, PromiseId{promise}), about.to);
    }
  }

  // D40: what lasts costs each month, and comes back when it is only mended.
  void troubles() {
    const ActionId root_cause = action_that(EffectKind::root_cause);
    for (std::size_t index = 0; index < k_max_events; ++index)
      if (const Event* event = lens_.trouble(index))
        suggest(lens_.say(Key::suggest_trouble, {{"event", lens_.in(event->title)}}),
                command_on(root_cause, EventId{index}));
  }

  // D8, D33: our own top first, then who backs us there.
  void top() {
    const std::int32_t floor_bp = lens_.dossier.parameters.support_floor_bp;
    if (lens_.get(Quantity::support) < floor_bp)
      suggest(lens_.say(Key::suggest_support, {Lens::points_of("n", lens_.get(Quantity::support))}),
              command_with(action_that(EffectKind::support)));
    if (lens_.sponsor().valid() && lens_.get(Quantity::brief) < k_old_brief_bp)
      suggest(lens_.say(Key::suggest_brief, {lens_.sponsor_named("sponsor", lens_.sponsor())}),
              command_with(action_that(EffectKind::brief)));
  }

  // D27, D29.
  void plan() {
    if (lens_.dossier.plan_items.empty()) return;
    const std::int32_t age = plan_age_months(lens_.seen.seen());
    const Command write = command_with(action_that(EffectKind::write_plan));
    if (age == k_no_plan_months && plan_is_empty(lens_))
      suggest(lens_.say(Key::suggest_choose), command_with(action_that(EffectKind::plan_item)));
    else if (age == k_no_plan_months)
      suggest(lens_.say(Key::suggest_plan), write);
    else if (age > lens_.dossier.parameters.plan_stale_months)
      suggest(lens_.say(Key::suggest_revise, {{"n", age}}), write);
  }

  void people() {
    for (std::size_t person = 0; person < lens_.people(); ++person)
      if (lens_.here(person) && !is_planned(StakeholderId{person})) suggest_for(person);
  }

  // Whoever ranks high is met through somebody else.
  void open_the_door(StakeholderId person, const Filler& who) {
    if (lens_.get(Quantity::rank, person.index()) < k_rank_of_closed_doors)
      suggest(lens_.say(Key::suggest_meet, {who}), command_with(action_that(EffectKind::tie), person), person);
    else
      suggest(lens_.say(Key::suggest_door, {who}), command_on(action_that(EffectKind::introduce), person), person);
  }

  // The command with the action that moves a measure most, of those that can be done.
  [[nodiscard]] Command served_by(Measure measure, Command command) const {
    Condition condition;
    condition.measure = measure;
    for (const ActionId action : actions_serving(lens_.session, condition)) {
      command.action = action;
      if (can_be_done(command)) break;
    }
    return command;
  }

  // D12, D25: whoever of ours is of the same trade and isn't known there yet.
  void share_the_tie(StakeholderId person, const Filler& who) {
    const auto& colleagues = lens_.dossier.colleagues;
    for (std::size_t index = 0; index < colleagues.size(); ++index) {
      const ColleagueId colleague{index};
      if (colleagues[index].function != lens_.person(person).function) continue;
      if (lens_.get(Quantity::tie, own_person(colleague).index(), person.index()) >= k_least_tie_bp) continue;
      Command command = command_with({}, person);
      command.colleague = colleague;
      suggest(lens_.say(Key::suggest_share_tie, {who, lens_.colleague_named("colleague", colleague),
                                                 Lens::points_of("n", lens_.dossier.parameters.lone_tie_level_bp)}),
              served_by(Measure::pairs_tied, command), person);
      return;
    }
  }

  void suggest_for(std::size_t person) {
    const StakeholderId id{person};
    const Filler who{"who", lens_.person(id)};
    const std::int32_t silent = silent_months(lens_.session, id, lens_.get(Quantity::month));
    const std::int32_t lone_bp = lens_.dossier.parameters.lone_tie_level_bp;
    if (!lens_.met(person))
      open_the_door(id, who);
    else if (silent > lens_.dossier.parameters.silence_grace_months)
      suggest(lens_.say(Key::suggest_silence, {who, {"n", silent}}), command_with(shortest_contact(), id), id);
    else if (lens_.get(Quantity::insight, person) < k_little_insight_bp)
      suggest(lens_.say(Key::suggest_listen, {who}), served_by(Measure::insight, command_with({}, id)), id);
    else if (lens_.get(Quantity::tie, k_kam.index(), person) >= lone_bp &&
             strongest_tie_bp(lens_.dossier, lens_.seen.seen(), person, true) < lone_bp)
      share_the_tie(id, who);
  }

  void knowledge() {
    std::int32_t unwritten = 0;
    for (std::size_t area = 0; area < k_areas; ++area)
      unwritten += lens_.get(Quantity::knowledge, area) - lens_.get(Quantity::shared_knowledge, area);
    if (unwritten > k_unwritten_bp)
      suggest(lens_.say(Key::suggest_write), command_with(action_that(EffectKind::share)));
  }

  const Lens& lens_;
  const std::vector<HintLine>& hints_;
  const Agenda agenda_;
  bool left_out_ = false;  // something is worth doing that can't be done now
  std::vector<Suggestion> lines_;
};

}  // namespace

std::vector<HintLine> current_hints(const Lens& lens) {
  std::vector<HintLine> hints;
  if (lens.session.is_over()) return hints;
  for (const Hint& hint : lens.dossier.hints) {
    if (!hold(lens.dossier, lens.seen.seen(), hint.when)) continue;
    const Command command = command_of(lens, hint);
    // The words name nobody: whom the typed line names is an example.
    Command advised = command;
    advised.person = {};
    const auto leads_there = [&](const HintLine& line) { return is_alike(line.command, command); };
    if (is_in_draft(lens, advised) || std::any_of(hints.begin(), hints.end(), leads_there) ||
        !is_worth_trying(lens, command))
      continue;
    hints.push_back({lens.in(hint.text), command, hint.typed});
  }
  return hints;
}

std::vector<Suggestion> suggestions_beside(const Lens& lens, const std::vector<HintLine>& hints) {
  return Suggestions{lens, hints}.collect();
}

}  // namespace diapason
