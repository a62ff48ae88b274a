#include <algorithm>
#include <array>

#include "view/actions.hpp"
#include "view/conditions.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

struct ObstacleRow {
  Obstacle obstacle;
  Key key;
};

constexpr auto k_obstacles = [] {
  using enum Obstacle;
  return std::to_array<ObstacleRow>({
      {run_is_over, Key::no_run_is_over},
      {month_is_full, Key::no_month_is_full},
      {unknown_action, Key::no_unknown_action},
      {needs_person, Key::no_person},
      {needs_colleague, Key::no_colleague},
      {takes_no_colleague, Key::no_takes_no_colleague},
      {needs_topic, Key::no_topic},
      {needs_area, Key::no_area},
      {needs_offer, Key::no_offer},
      {needs_promise, Key::no_promise},
      {needs_second_person, Key::no_second},
      {needs_request, Key::no_request},
      {person_unknown, Key::no_person_unknown},
      {person_not_met, Key::no_person_not_met},
      {door_closed, Key::no_door_closed},
      {already_met, Key::no_already_met},
      {same_person, Key::no_same_person},
      {already_planned, Key::no_already_planned},
      {too_often, Key::no_too_often},
      {kam_days, Key::no_kam_days},
      {colleague_days, Key::no_colleague_days},
      {colleague_unwilling, Key::no_unwilling},
      {budget, Key::no_budget},
      {condition, Key::cond_other},
      {offer_closed, Key::no_offer_closed},
      {promise_closed, Key::no_promise_closed},
      {request_closed, Key::no_request_closed},
      {already_answered, Key::no_already_answered},
      {date_too_far, Key::no_date_too_far},
      {no_helper, Key::no_helper},
      {step_paused, Key::step_pause},
      {no_stage_above, Key::no_stage_above},
      {unasked, Key::no_unasked},
      {promises_full, Key::no_promises_full},
      {person_gone, Key::no_person_gone},
      {no_sponsor, Key::no_sponsor},
      {sponsor_days, Key::no_sponsor_days},
      {needs_candidate, Key::no_candidate},
      {sponsor_in_office, Key::no_sponsor_in_office},
      {needs_clause, Key::no_clause},
      {contract_stands, Key::no_contract_stands},
      {nothing_to_sign, Key::no_nothing_to_sign},
      {needs_trouble, Key::no_trouble},
      {trouble_settled, Key::no_trouble_settled},
      {needs_plan_item, Key::no_plan_item},
      {plan_is_full, Key::no_plan_is_full},
      {needs_situation, Key::no_situation},
      {needs_response, Key::no_response},
      {answers_full, Key::no_answers_full},
      {needs_project, Key::no_project},
      {project_closed, Key::no_project_closed},
      {project_function, Key::no_project_function},
      {offer_unheard, Key::no_offer_unheard},
      {not_an_informant, Key::no_not_an_informant},
      {already_informant, Key::no_already_informant},
      {already_agreed, Key::no_already_agreed},
      {already_reference, Key::no_already_reference},
      {no_stage_below, Key::no_stage_below},
      {no_pair, Key::no_pair},
      {pair_stands, Key::no_pair_stands},
  });
}();
static_assert(k_obstacles.size() == static_cast<std::size_t>(Obstacle::pair_stands) + 1);

// The measures with a sentence of their own; the others have a general one.
struct ConditionRow {
  Measure measure;
  Key key;
};
constexpr auto k_conditions = std::to_array<ConditionRow>({
    {Measure::acquaintance, Key::cond_not_met},
    {Measure::closeness, Key::cond_closeness},
    {Measure::trust, Key::cond_trust},
    {Measure::reliability, Key::cond_reliability},
    {Measure::this_tie, Key::cond_this_tie},
    {Measure::prepared, Key::cond_prepared},
    {Measure::kam_tie, Key::cond_kam_tie},
    {Measure::tie, Key::cond_tie},
    {Measure::colleague_tie, Key::cond_colleague_tie},
    {Measure::insight, Key::cond_insight},
    {Measure::willingness, Key::cond_willingness},
    {Measure::knowledge, Key::cond_knowledge},
    {Measure::stage, Key::cond_stage},
    {Measure::month, Key::cond_month},
    {Measure::people_met, Key::cond_people_met},
    {Measure::offers_won, Key::cond_offers_won},
    {Measure::rank, Key::cond_rank},
    {Measure::has_say, Key::cond_has_say},
    {Measure::plan_quality, Key::cond_plan_quality},
    {Measure::autonomy, Key::cond_autonomy},
    {Measure::satisfaction, Key::cond_satisfaction},
    {Measure::support, Key::cond_support},
    {Measure::request, Key::cond_circumstance},
    {Measure::event, Key::cond_circumstance},
    {Measure::flag, Key::cond_circumstance},
    {Measure::rival_pressure, Key::cond_circumstance},
});

// The author's words tell how things would be if it held: how they stand is told beside them.
Key key_of_label(const Condition& condition, const ConditionWords& words) {
  const bool is_a_circumstance = condition.measure == Measure::request || condition.measure == Measure::event ||
                                 condition.measure == Measure::flag || condition.measure == Measure::rival_pressure;
  if (is_a_circumstance || words.unit == Unit::yes_no) return Key::cond_label;
  if (words.at_most) return Key::cond_label_at_most;
  if (condition.measure == Measure::stage) return Key::cond_label_stage;
  if (words.band_bp > 0) return Key::cond_label_read;
  return words.unit == Unit::count ? Key::cond_label_count : Key::cond_label_stands;
}

Key key_of(const Lens& lens, const Condition& condition, const ConditionWords& words) {
  if (!lens.in(condition.label).empty()) return key_of_label(condition, words);
  const auto row = std::find_if(k_conditions.begin(), k_conditions.end(),
                                [&](const ConditionRow& entry) { return entry.measure == condition.measure; });
  if (row != k_conditions.end() && (!words.at_most || row->key == Key::cond_circumstance)) return row->key;
  if (words.unit == Unit::yes_no) return words.at_most ? Key::cond_no_more : Key::cond_lacking;
  return words.at_most ? Key::cond_at_most : Key::cond_other;
}

// The names that a refusal may need, as far as the command gives them.
struct Names {
  Names(const Lens& lens, const Command& command) {
    const Action* the_action = action_of(lens, command);
    action = the_action == nullptr ? "" : lens.in(the_action->name);
    const bool with_colleague = command.colleague.raw() < lens.dossier.colleagues.size();
    if (with_colleague) colleague = command.colleague;
    person = command.person;
    if (command.verb == Verb::answer && command.request().valid())
      if (const Request* asked = lens.seen.request(command.request())) {
        request = lens.in(asked->title);
        person = asked->from;
        if (asked->helper.valid()) colleague = colleague_of(lens.dossier, asked->helper);
      }
    if (the_action == nullptr) return;
    sponsor = the_action->aim == Aim::sponsor ? command.sponsor() : lens.sponsor();
    if (the_action->aim == Aim::introduction) second = command.second();
    const bool of_an_offer = the_action->aim == Aim::offer || the_action->aim == Aim::project;
    if (of_an_offer && command.object < lens.dossier.offers.size() && lens.heard_of_offer(command.object))
      offer = lens.in(lens.dossier.offers[command.object].name);
    if (the_action->aim == Aim::clause && command.object < lens.dossier.clauses.size())
      clause = lens.in(lens.dossier.clauses[command.object].name);
    if (the_action->aim == Aim::promise) colleague = cost_of(lens.dossier, lens.seen, command).colleague;
  }

  std::string action;
  std::string request;
  std::string offer;
  std::string clause;
  SponsorId sponsor;
  StakeholderId person;
  StakeholderId second;
  ColleagueId colleague;
};

std::string condition_sentence(const Lens& lens, const Refusal& refusal) {
  const Condition& condition = *refusal.condition;
  const Names names{lens, refusal.command};
  const Subjects subjects{names.person, names.second, refusal.command.colleague};
  const ConditionWords words = condition_words(lens, condition, subjects, false);
  const std::string area =
      condition.subject < k_areas ? area_name(static_cast<Area>(condition.subject), lens.language) : "";
  const ColleagueId colleague = condition.measure == Measure::willingness && condition.of != Who::colleague &&
                                        condition.subject < lens.dossier.colleagues.size()
                                    ? ColleagueId{condition.subject}
                                    : names.colleague;
  return lens.say(key_of(lens, condition, words), {{"action", names.action},
                                                   name_if_heard_of(lens, "who", person_of(condition, subjects)),
                                                   lens.colleague_named("colleague", colleague),
                                                   {"area", area},
                                                   {"name", words.name},
                                                   {"have", words.have_value},
                                                   {"need_n", words.need_value},
                                                   {"have_text", words.have},
                                                   {"need_text", words.need}});
}

// Willingness is refused in bp, all else in days, months or times.
std::int64_t shown(Obstacle obstacle, std::int32_t value) {
  return obstacle == Obstacle::colleague_unwilling ? points(value) : value;
}

}  // namespace

std::string refusal_sentence(const Session& session, Language language, const Refusal& refusal) {
  const Lens lens{session, language};
  if (refusal.obstacle == Obstacle::condition && refusal.condition != nullptr) return condition_sentence(lens, refusal);
  if (refusal.obstacle == Obstacle::step_paused) return step_pause_words(lens);
  const Names names{lens, refusal.command};
  const bool heard_of = names.person.raw() < lens.people() && lens.heard_of(names.person.index());
  const Key key = refusal.obstacle == Obstacle::unasked && refusal.command.verb == Verb::answer
                      ? Key::no_unasked_answer
                      : k_obstacles[static_cast<std::size_t>(refusal.obstacle)].key;
  return lens.say(key, {{"action", names.action},
                        name_if_heard_of(lens, "who", names.person),
                        name_if_heard_of(lens, "second", names.second),
                        lens.colleague_named("colleague", names.colleague),
                        lens.sponsor_named("sponsor", names.sponsor),
                        {"title", heard_of ? lens.in(lens.person(names.person).title) : ""},
                        {"request", names.request},
                        {"offer", names.offer},
                        {"clause", names.clause},
                        {"have", shown(refusal.obstacle, refusal.have)},
                        {"need_n", shown(refusal.obstacle, refusal.need)},
                        {"have_eur", money(refusal.have, language)},
                        {"need_eur", money(refusal.need, language)}});
}

std::vector<std::string> refusal_sentences(const Session& session, Language language, const Refusals& refusals) {
  std::vector<std::string> sentences;
  for (const Refusal& refusal : refusals) {
    std::string sentence = refusal_sentence(session, language, refusal);
    if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
      sentences.push_back(std::move(sentence));
  }
  return sentences;
}

}  // namespace diapason
