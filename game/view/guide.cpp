#include "view/guide.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "sim/measure.hpp"
#include "view/board.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"
#include "view/rules_table.hpp"
#include "view/serving.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_suggestions = 4;  // more than that and nobody reads them
constexpr std::int32_t k_rank_of_closed_doors = 3;
constexpr std::int32_t k_little_insight_bp = 2'000;
constexpr std::int32_t k_unwritten_bp = 2'500;
constexpr std::int32_t k_old_brief_bp = 2'500;

Key provenance_key(Provenance provenance) {
  switch (provenance) {
    case Provenance::source: return Key::provenance_source;
    case Provenance::inferred: return Key::provenance_inferred;
    case Provenance::design: return Key::provenance_design;
    case Provenance::research: return Key::provenance_research;
  }
  return Key::provenance_design;
}

RuleLine rule_line(const RuleRow& row, Language language) {
  RuleLine line;
  line.number = row.number;
  line.name = "D" + std::to_string(row.number);
  line.sentence = typeset(std::string{language == Language::french ? row.fr : row.en}, language);
  line.provenance = say(provenance_key(row.provenance), language);
  line.line =
      say(Key::rule_line, language, {{"name", line.name}, {"text", line.sentence}, {"provenance", line.provenance}});
  return line;
}

// The engine and the sentences of every view cite these in any case.
constexpr auto k_always_cited =
    std::to_array<std::uint8_t>({2, 3, 4, 6, 7, 10, 11, 12, 13, 15, 16, 17, 18, 19, 21, 22, 25, 30, 38, 39, 42});
constexpr std::size_t k_rule_numbers = 256;

// "… (D18, D25)": the rules that a text names.
void add_rules_in(std::string_view text, std::vector<bool>& cited) {
  for (std::size_t at = text.find('D'); at != std::string_view::npos; at = text.find('D', at + 1)) {
    std::size_t number = 0;
    for (std::size_t place = at + 1; place < text.size() && text[place] >= '0' && text[place] <= '9'; ++place)
      number = std::min(k_rule_numbers - 1, number * 10 + static_cast<std::size_t>(text[place] - '0'));
    cited[number] = true;
  }
}

// What a mechanism cites, where the case has what it works on.
void cite_what_is_there(const Case& the_case, std::vector<bool>& cited) {
  const Dossier& dossier = the_case.dossier;
  const auto cite = [&](bool is_there, std::initializer_list<std::size_t> rules) {
    for (const std::size_t rule : rules) cited[rule] = cited[rule] || is_there;
  };
  const auto& offers = dossier.offers;
  const auto& events = the_case.plot.events;
  cite(dossier.highest_stage >= 3, {8, 36});
  cite(dossier.highest_stage >= 4, {5, 9});
  cite(!dossier.sponsors.empty(), {31, 32, 33, 34, 35});
  cite(!dossier.plan_items.empty(), {27, 28, 29, 38, 44});
  cite(!dossier.situations.empty(), {26, 46});
  cite(!dossier.clauses.empty(), {20});
  cite(dossier.sites.size() > 1, {51});
  cite(dossier.economy.reference_month_eur != 0, {24});
  cite(dossier.economy.undifferentiated_margin_month_eur != 0, {54});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.project_months > 0; }), {50});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.opens_month > 1; }), {52});
  cite(std::any_of(offers.begin(), offers.end(), [](const Offer& offer) { return offer.aligned; }), {43});
  cite(std::any_of(events.begin(), events.end(), [](const Event& event) { return event.trouble_months > 0; }), {40});
}

std::vector<bool> rules_cited(const Case& the_case) {
  std::vector<bool> cited(k_rule_numbers);
  for (const std::uint8_t rule : k_always_cited) cited[rule] = true;
  cite_what_is_there(the_case, cited);
  for (const Action& action : the_case.dossier.actions) {
    cited[action.rule] = true;
    add_rules_in(action.help.en, cited);
  }
  for (const Event& event : the_case.plot.events) cited[event.rule] = true;
  return cited;
}

// What the account itself suggests, the most urgent first.
class Suggestions {
 public:
  explicit Suggestions(const Lens& lens) : lens_(lens) {}

  std::vector<Suggestion> collect() {
    requests();
    promises();
    troubles();
    top();
    people();
    plan();
    knowledge();
    if (lines_.empty()) suggest(lens_.say(Key::suggest_nothing));
    if (lines_.size() > k_suggestions) lines_.resize(k_suggestions);
    return std::move(lines_);
  }

 private:
  [[nodiscard]] bool is_answered(RequestId id) const {
    return std::any_of(lens_.session.draft().begin(), lens_.session.draft().end(),
                       [&](const Command& command) { return command.verb == Verb::answer && command.request() == id; });
  }

  [[nodiscard]] bool is_planned(StakeholderId person) const {
    return std::any_of(lens_.session.draft().begin(), lens_.session.draft().end(),
                       [&](const Command& command) { return command.person == person; });
  }

  void suggest(std::string words, ActionId action = {}, StakeholderId person = {}) {
    lines_.push_back({std::move(words), action, person});
  }

  // The first action of the playbook that does something of this kind.
  [[nodiscard]] ActionId action_that(EffectKind kind) const {
    const auto& actions = lens_.dossier.actions;
    const auto found =
        std::find_if(actions.begin(), actions.end(), [kind](const Action& action) { return has_effect(action, kind); });
    return found == actions.end() ? ActionId{} : ActionId{static_cast<std::size_t>(found - actions.begin())};
  }

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

  void tell_of_request(Key key, RequestId id) {
    const Request& request = *lens_.seen.request(id);
    suggest(lens_.say(key, {{"who", lens_.person(request.from)}, {"request", lens_.in(request.title)}}), {},
            request.from);
  }

  void requests() {
    for (std::size_t index = 0; index < k_max_requests; ++index)
      if (lens_.get(Quantity::request_state, index) == static_cast<int>(RequestState::open) &&
          !is_answered(RequestId{index}))
        tell_of_request(Key::suggest_answer, RequestId{index});
  }

  void promises() {
    for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
      if (!promise_stands(lens_, promise) || lens_.get(Quantity::promise_due, promise) > lens_.month) continue;
      const PromiseAbout about = promise_about(lens_, promise);
      suggest(lens_.say(Key::suggest_promise, {{"who", lens_.person(about.to)}, {"request", lens_.in(about.title)}}),
              action_that(EffectKind::deliver), about.to);
    }
  }

  // D40: what lasts costs each month, and comes back when it is only mended.
  void troubles() {
    for (std::size_t index = 0; index < k_max_events; ++index)
      if (const Event* event = lens_.trouble(index))
        suggest(lens_.say(Key::suggest_trouble, {{"event", lens_.in(event->title)}}),
                action_that(EffectKind::root_cause));
  }

  // D8, D33: our own top first, then who backs us there.
  void top() {
    const std::int32_t floor_bp = lens_.dossier.parameters.support_floor_bp;
    if (lens_.get(Quantity::support) < floor_bp)
      suggest(lens_.say(Key::suggest_support, {Lens::points_of("n", lens_.get(Quantity::support))}),
              action_that(EffectKind::support));
    if (lens_.sponsor().valid() && lens_.get(Quantity::brief) < k_old_brief_bp)
      suggest(lens_.say(Key::suggest_brief, {lens_.sponsor_named("sponsor", lens_.sponsor())}),
              action_that(EffectKind::brief));
  }

  // D27, D29.
  void plan() {
    if (lens_.dossier.plan_items.empty()) return;
    const std::int32_t age = plan_age_months(lens_.seen.seen());
    if (age == k_no_plan_months)
      suggest(lens_.say(Key::suggest_plan), action_that(EffectKind::write_plan));
    else if (age > lens_.dossier.parameters.plan_stale_months)
      suggest(lens_.say(Key::suggest_revise, {{"n", age}}), action_that(EffectKind::write_plan));
  }

  void people() {
    for (std::size_t person = 0; person < lens_.people(); ++person)
      if (lens_.here(person) && !is_planned(StakeholderId{person})) suggest_for(person);
  }

  // Whoever ranks high is met through somebody else.
  void open_the_door(std::size_t person, const Filler& who) {
    if (lens_.get(Quantity::rank, person) < k_rank_of_closed_doors)
      return suggest(lens_.say(Key::suggest_meet, {who}), action_that(EffectKind::tie), StakeholderId{person});
    suggest(lens_.say(Key::suggest_door, {who}), action_that(EffectKind::introduce));
  }

  // The action that moves a measure most.
  [[nodiscard]] ActionId first_for(Measure measure) const {
    Condition condition;
    condition.measure = measure;
    const std::vector<ActionId> serving = actions_serving(lens_.session, condition);
    return serving.empty() ? ActionId{} : serving.front();
  }

  void suggest_for(std::size_t person) {
    const StakeholderId id{person};
    const Stakeholder& entry = lens_.dossier.stakeholders[person];
    const Filler who{"who", entry};
    const std::int32_t silent = silent_months(lens_.session, StakeholderId{person}, lens_.get(Quantity::month));
    const std::int32_t lone_bp = lens_.dossier.parameters.lone_tie_level_bp;
    if (!lens_.met(person))
      open_the_door(person, who);
    else if (silent > lens_.dossier.parameters.silence_grace_months)
      suggest(lens_.say(Key::suggest_silence, {who, {"n", silent}}), shortest_contact(), id);
    else if (lens_.get(Quantity::insight, person) < k_little_insight_bp)
      suggest(lens_.say(Key::suggest_listen, {who}), first_for(Measure::insight), id);
    else if (lens_.get(Quantity::tie, k_kam.index(), person) >= lone_bp &&
             strongest_tie_bp(lens_.dossier, lens_.seen.seen(), person, true) < lone_bp)
      suggest(lens_.say(Key::suggest_share_tie, {who, Lens::points_of("n", lone_bp)}), {}, id);
  }

  void knowledge() {
    std::int32_t unwritten = 0;
    for (std::size_t area = 0; area < k_areas; ++area)
      unwritten += lens_.get(Quantity::knowledge, area) - lens_.get(Quantity::shared_knowledge, area);
    if (unwritten > k_unwritten_bp) suggest(lens_.say(Key::suggest_write), action_that(EffectKind::share));
  }

  const Lens& lens_;
  std::vector<Suggestion> lines_;
};

}  // namespace

std::vector<RuleLine> rules_view(Language language) {
  std::vector<RuleLine> lines;
  for (const RuleRow& row : rule_rows()) lines.push_back(rule_line(row, language));
  return lines;
}

std::vector<RuleLine> rules_of_case_view(const Session& session, Language language) {
  const std::vector<bool> cited = rules_cited(session.the_case());
  std::vector<RuleLine> lines;
  for (const RuleRow& row : rule_rows())
    if (cited[row.number]) lines.push_back(rule_line(row, language));
  return lines;
}

RuleLine rule_view(std::uint8_t number, Language language) {
  for (const RuleRow& row : rule_rows())
    if (row.number == number) return rule_line(row, language);
  return {};
}

GuideView guide_view(const Session& session, Language language) {
  const Lens lens{session, language};
  GuideView view;
  view.title = lens.say(Key::guide_title);
  view.hints = current_hints(lens);
  if (!session.is_over()) view.suggestions = Suggestions{lens}.collect();
  return view;
}

}  // namespace diapason
