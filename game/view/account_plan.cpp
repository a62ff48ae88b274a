#include "view/account_plan.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "sim/mechanisms.hpp"
#include "view/conditions.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/reach.hpp"
#include "view/reading.hpp"
#include "view/situations.hpp"

namespace diapason {
namespace {

constexpr auto k_clear_bounds_bp = std::to_array<std::int32_t>({3'000, 6'000});
constexpr auto k_clear_words = std::to_array({Key::analysis_0, Key::analysis_1, Key::analysis_2});
constexpr std::int32_t k_strategy_read_bp = 4'000;  // from here on the observation shows how clear it is

bool is_chosen(const Lens& lens, std::size_t item) { return (lens.get(Quantity::plan_chosen) >> item & 1) != 0; }

bool is_programme(PlanPart part) { return part == PlanPart::contractual || part == PlanPart::relational; }

// What we have spent on each activity in the month just played, as the programmes count it: days of the KAM and of
// whoever came along. An answer that is granted counts as winning trust.
std::array<std::int32_t, k_activities> days_of_last_month(const Lens& lens) {
  std::array<std::int32_t, k_activities> days{};
  const Lens before{lens.session, lens.language, lens.get(Quantity::month) - 1};
  for (const Command& command : lens.session.months().back().commands) {
    const Action* action = action_of(before, command);
    const Activity activity = action == nullptr ? Activity::trust : action->activity;
    const Cost cost = cost_of(before.dossier, before.seen, command);
    days[static_cast<std::size_t>(activity) - 1] += cost.kam_days + cost.colleague_days;
  }
  return days;
}

// D28: what the last month did of what a programme asks for.
std::string followed(const Lens& lens, const PlanItem& item) {
  const std::int32_t played = lens.get(Quantity::month);
  // Before the plan was written there was nothing to follow.
  const bool stood = played > 0 && Lens{lens.session, lens.language, played - 1}.get(Quantity::plan_month) > 0;
  if (!stood) return lens.say(Key::programme_to_come, {{"need_n", item.days_month}});
  const auto days = days_of_last_month(lens);
  std::int32_t done = 0;
  for (std::size_t activity = 0; activity < k_activities; ++activity)
    if ((item.activities >> (activity + 1) & 1) != 0) done += days[activity];
  return lens.say(done >= item.days_month ? Key::programme_followed : Key::programme_neglected,
                  {{"have", done}, {"need_n", item.days_month}});
}

PlanItemLine item_line(const Lens& lens, std::size_t index) {
  const PlanItem& item = lens.dossier.plan_items[index];
  const bool reached = (lens.get(Quantity::plan_reached) >> index & 1) != 0;
  PlanItemLine line;
  line.id = PlanItemId{index};
  line.key = item.key;
  line.words = lens.say(reached ? Key::account_item_reached : Key::account_item,
                        {{"part", plan_part_name(item.part, lens.language)}, {"item", lens.in(item.name)}});
  line.about = lens.in(item.about);
  if (is_programme(item.part)) line.state.push_back(followed(lens, item));
  if (item.part == PlanPart::objective && !reached)
    for (const auto* conditions : {&item.reached.all, &item.reached.any})
      for (const Condition& condition : *conditions)
        line.state.push_back(gate_condition(lens, condition, false).sentence);
  line.too_far = too_far_words(lens, line.id);
  return line;
}

// The lines of the agenda about the plan's items, each with the item it is about.
struct DraftedItem {
  std::size_t number = 1;
  std::size_t item = 0;
};
std::vector<DraftedItem> drafted_items(const Lens& lens) {
  std::vector<DraftedItem> drafted;
  const auto commands = lens.session.draft().commands();
  for (std::size_t place = 0; place < commands.size(); ++place) {
    const Action* action = action_of(lens, commands[place]);
    if (action != nullptr && action->aim == Aim::plan_item)
      drafted.push_back({place + 1, commands[place].plan_item().index()});
  }
  return drafted;
}

void add_items(const Lens& lens, AccountPlanView& view) {
  std::vector<std::string> missing;
  const std::vector<DraftedItem> drafted = drafted_items(lens);
  for (const Named<PlanPart>& part : words<PlanPart>()) {
    std::vector<PlanItemLine>& lines = is_programme(part.value) ? view.ways : view.aims;
    bool is_missing = true;
    for (std::size_t index = 0; index < lens.dossier.plan_items.size(); ++index) {
      if (lens.dossier.plan_items[index].part != part.value) continue;
      const bool stands = is_chosen(lens, index);
      const bool moves =
          std::any_of(drafted.begin(), drafted.end(), [&](const DraftedItem& line) { return line.item == index; });
      is_missing = is_missing && stands == moves;
      if (stands) lines.push_back(item_line(lens, index));
    }
    if (is_missing) missing.push_back(plan_part_name(part.value, lens.language));
  }
  if (!missing.empty()) view.missing = lens.say(Key::plan_missing, {{"list", side_by_side(missing)}});
}

struct PartWords {
  PlanPart part;
  Key help;
};
constexpr auto k_part_helps = std::to_array<PartWords>({
    {PlanPart::diagnosis, Key::plan_help_diagnosis},
    {PlanPart::course, Key::plan_help_course},
    {PlanPart::orientation, Key::plan_help_orientation},
    {PlanPart::objective, Key::plan_help_objective},
    {PlanPart::contractual, Key::plan_help_contractual},
    {PlanPart::relational, Key::plan_help_relational},
});

// Of these the plan holds one at a time.
bool is_single(PlanPart part) { return part != PlanPart::objective && !is_programme(part); }

class PlanMenu {
 public:
  PlanMenu(const Lens& lens, ActionId action) : lens_(lens), action_(action), drafted_(drafted_items(lens)) {}

  [[nodiscard]] PlanGroup group(const PartWords& part) const {
    PlanGroup group{
        capitalised(plan_part_name(part.part, lens_.language)), lens_.say(part.help), is_programme(part.part), {}};
    for (std::size_t index = 0; index < lens_.dossier.plan_items.size(); ++index)
      if (lens_.dossier.plan_items[index].part == part.part && is_offered(lens_, PlanItemId{index}))
        group.choices.push_back(choice(index));
    return group;
  }

 private:
  [[nodiscard]] PlanChoice choice(std::size_t index) const {
    const PlanItem& item = lens_.dossier.plan_items[index];
    PlanChoice choice;
    choice.key = item.key;
    choice.name = capitalised(lens_.in(item.name));
    choice.about = lens_.in(item.about);
    choice.too_far = too_far_words(lens_, PlanItemId{index});
    if (item.days_month > 0) choice.use = capitalised(lens_.say(Key::item_days, {{"n", item.days_month}})) + ".";
    choice.command.action = action_;
    choice.command.object = static_cast<std::uint8_t>(index);
    for (const DraftedItem& drafted : drafted_) {
      if (drafted.item == index)
        choice.planned = drafted.number;
      else if (is_single(item.part) && lens_.dossier.plan_items[drafted.item].part == item.part)
        choice.replaces = drafted.number;
    }
    if (is_chosen(lens_, index)) choice.state = item_line(lens_, index).state;
    if ((lens_.get(Quantity::plan_reached) >> index & 1) != 0)
      choice.state.push_back(capitalised(lens_.say(Key::item_reached)) + ".");
    mark(index, choice);
    if (choice.planned) return choice;
    const Cost cost = cost_of(lens_.dossier, lens_.seen, choice.command);
    if (!is_free(cost)) choice.cost = lens_.say(Key::cost_line, {{"list", cost_words(lens_, cost)}});
    if (choice.replaces) return choice;
    const Refusals refusals = can(lens_.dossier, lens_.seen, lens_.session.draft(), choice.command);
    if (!refusals.empty()) choice.why_not = refusal_sentences(lens_.session, lens_.language, refusals).front();
    return choice;
  }

  // What stands in the plan goes out of it when it is chosen again, or when another takes its place.
  void mark(std::size_t index, PlanChoice& choice) const {
    const bool stands = is_chosen(lens_, index);
    const bool moves = choice.planned || (stands && choice.replaces);
    if (moves)
      choice.mark = stands ? PlanMark::dropped : PlanMark::taken_up;
    else if (stands)
      choice.mark = PlanMark::in;
    if (choice.mark == PlanMark::out) return;
    constexpr auto k_marks = std::to_array({Key::plan_mark_in, Key::plan_mark_taken_up, Key::plan_mark_dropped});
    choice.mark_words = lens_.say(k_marks[static_cast<std::size_t>(choice.mark) - 1]);
  }

  const Lens& lens_;
  ActionId action_;
  std::vector<DraftedItem> drafted_;
};

void add_menu(const Lens& lens, AccountPlanView& view) {
  const auto& actions = lens.dossier.actions;
  const auto decide =
      std::find_if(actions.begin(), actions.end(), [](const Action& action) { return action.aim == Aim::plan_item; });
  if (decide == actions.end() || lens.session.is_over()) return;
  const PlanMenu menu{lens, ActionId{static_cast<std::size_t>(decide - actions.begin())}};
  view.menu.reserve(k_part_helps.size());
  for (const PartWords& part : k_part_helps)
    if (PlanGroup group = menu.group(part); !group.choices.empty()) view.menu.push_back(std::move(group));
  const bool is_paid = decide->kam_days > 0 || decide->budget_eur > 0;
  if (!is_paid) view.how_to_choose = lens.say(Key::plan_how_to_choose);
}

void add_state(const Lens& lens, AccountPlanView& view) {
  const std::int32_t age = plan_age_months(lens.seen.seen());
  const std::int32_t stale_from = lens.dossier.parameters.plan_stale_months;
  if (age == k_no_plan_months) {
    view.state = lens.say(Key::account_no_plan);
    return;
  }
  view.state = lens.say(age > stale_from ? Key::account_plan_stale : Key::account_plan,
                        {Lens::points_of("n", lens.get(Quantity::plan_quality)),
                         Lens::points_of("m", lens.get(Quantity::adherence)),
                         {"month", lens.get(Quantity::plan_month)}});
  view.revision = lens.say(Key::plan_revised, {{"n", age}, {"m", stale_from}});
  const std::int32_t bonus = plan_bonus_bp(lens.dossier, lens.seen.seen());
  view.worth =
      bonus < 0 ? lens.say(Key::plan_misleads, {{"percent", percent(-bonus, lens.language)}})
                : lens.say(Key::plan_worth, {{"percent", percent(bonus, lens.language)},
                                             {"text", percent(lens.dossier.parameters.plan_bonus_bp, lens.language)}});
}

void add_analysis(const Lens& lens, AccountPlanView& view) {
  for (std::size_t area = 0; area < k_areas; ++area) {
    const std::int32_t known = lens.get(Quantity::knowledge, area);
    view.analysis.push_back(lens.say(word_for(known, k_clear_bounds_bp, k_clear_words),
                                     {{"area", area_name(static_cast<Area>(area), lens.language)},
                                      Lens::points_of("n", known),
                                      Lens::points_of("m", lens.get(Quantity::shared_knowledge, area))}));
  }
  const bool can_be_told =
      lens.get(Quantity::knowledge, static_cast<std::size_t>(Area::strategy)) >= k_strategy_read_bp;
  view.clarity = can_be_told ? lens.say(Key::strategy_is_clear, {Lens::points_of("n", lens.get(Quantity::clarity))})
                             : lens.say(Key::why_clarity_unknown);
}

// What has come, or is seen coming, and finds no answer ready: what was learnt the hard way comes first (D26).
void add_unanswered(const Lens& lens, AccountPlanView& view) {
  const auto& actions = lens.dossier.actions;
  const auto prepare =
      std::find_if(actions.begin(), actions.end(), [](const Action& action) { return action.aim == Aim::situation; });
  for (std::size_t index = 0; index < lens.dossier.situations.size(); ++index) {
    const SituationId situation{index};
    const SituationPast past = past_of(lens, situation, 0);
    if (is_answered(lens, situation) || (past.count == 0 && past.coming == 0)) continue;
    const Filler name{"situation", lens.in(lens.dossier.situations[index].name)};
    UnansweredLine line;
    line.id = situation;
    line.key = lens.dossier.situations[index].key;
    const Key came = past.count > 1 ? Key::unanswered_came : Key::unanswered_came_once;
    line.words = lens.say(past.coming > 0 ? Key::unanswered_coming : came,
                          {name, {"n", past.count}, {"month", past.coming > 0 ? past.coming : past.last_month}});
    line.is_coming = past.coming > 0;
    line.can_be_prepared = prepare != actions.end() && !lens.session.is_over();
    if (line.can_be_prepared) {
      line.prepare.action = ActionId{static_cast<std::size_t>(prepare - actions.begin())};
      line.prepare.object = static_cast<std::uint8_t>(index);
    }
    view.unanswered.push_back(std::move(line));
  }
  std::stable_partition(view.unanswered.begin(), view.unanswered.end(),
                        [](const UnansweredLine& line) { return line.is_coming; });
}

void add_rules(const Lens& lens, AccountPlanView& view) {
  const Parameters& rules = lens.dossier.parameters;
  if (lens.dossier.situations.empty()) {
    view.room = lens.say(Key::none_situation);
    return;
  }
  add_unanswered(lens, view);
  for (std::size_t index = 0; index < lens.dossier.situations.size(); ++index) {
    const std::int32_t response = lens.get(Quantity::rule_response, index);
    if (response == 0) continue;
    const std::int32_t since = lens.get(Quantity::rule_month, index);
    const SituationPast uses = past_of(lens, SituationId{index}, since);
    const Response& ready = lens.dossier.responses[static_cast<std::size_t>(response) - 1];
    ContingencyLine line;
    line.id = SituationId{index};
    line.is_current = is_answered(lens, SituationId{index});
    line.used = uses.count;
    line.words = lens.say(line.is_current ? Key::rule_ready : Key::rule_stale,
                          {{"situation", lens.in(lens.dossier.situations[index].name)},
                           {"response", lens.in(ready.name)},
                           {"month", since}});
    const Key used = ready.suits_bp[index] > 0 ? Key::rule_used : Key::rule_useless;
    line.use =
        uses.count == 0 ? lens.say(Key::rule_unused) : lens.say(used, {{"n", uses.count}, {"month", uses.last_month}});
    view.rules.push_back(std::move(line));
  }
  view.room =
      lens.say(Key::rules_of_most, {{"n", static_cast<std::int64_t>(view.rules.size())}, {"m", rules.rules_most}});
}

bool is_about_the_plan(const Action& action) {
  return has_effect(action, EffectKind::plan_item) || has_effect(action, EffectKind::write_plan) ||
         has_effect(action, EffectKind::rule) || (action.asks_area && has_effect(action, EffectKind::knowledge));
}

}  // namespace

AccountPlanView account_plan_view(const Session& session, Language language) {
  const Lens lens{session, language};
  AccountPlanView view;
  view.title = lens.say(Key::account_plan_title);
  view.where_title = lens.say(Key::plan_where);
  view.aims_title = lens.say(Key::plan_aims);
  view.ways_title = lens.say(Key::plan_ways);
  view.contingency_title = lens.say(Key::plan_contingency);
  view.contingency_help = lens.say(Key::plan_help_rules);
  view.has_menu = !lens.dossier.plan_items.empty();
  add_analysis(lens, view);
  if (view.has_menu) {
    add_state(lens, view);
    add_items(lens, view);
    add_menu(lens, view);
  } else {
    view.state = lens.say(Key::none_item);
  }
  add_rules(lens, view);
  view.actions = actions_about(session, language, is_about_the_plan);
  return view;
}

}  // namespace diapason
