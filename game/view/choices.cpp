#include "sim/agenda.hpp"
#include "sim/measure.hpp"
#include "view/actions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/reach.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

// Which need an offer answers is said once somebody has that need as far as we know: the game is in finding it.
bool somebody_has_named(const Lens& lens, NeedId need) {
  for (std::size_t person = 0; person < lens.people(); ++person) {
    const std::int32_t known = lens.get(Quantity::stated_needs, person) | lens.get(Quantity::found_needs, person);
    if (lens.met(person) && (known >> need.index() & 1) != 0) return true;
  }
  return false;
}

bool is_open(const Lens& lens, std::size_t offer) {
  return lens.heard_of_offer(offer) && lens.get(Quantity::offer_state, offer) == static_cast<int>(OfferState::open);
}

std::string offer_note(const Lens& lens, const Offer& offer) {
  std::string terms = lens.say(somebody_has_named(lens, offer.answers) ? Key::choice_offer : Key::choice_offer_topic,
                               {{"revenue", money(offer.revenue_month_eur, lens.language)},
                                {"margin", percent(offer.margin_bp, lens.language)},
                                {"need", lens.need(offer.answers)},
                                {"topic", lens.topic(offer.topic)},
                                {"about", lens.in(offer.about)}});
  if (offer.project_months == 0) return terms;
  const std::vector<std::string> notes{lens.say(Key::choice_offer_project, {{"n", offer.project_months}}), terms};
  return side_by_side(notes);
}

void add_offers(const Lens& lens, ChoicesView& view) {
  for (std::size_t index = 0; index < lens.dossier.offers.size(); ++index) {
    const Offer& offer = lens.dossier.offers[index];
    if (is_open(lens, index))
      view.offers.push_back(
          {static_cast<std::uint8_t>(index), offer.key, lens.in(offer.name), offer_note(lens, offer)});
  }
}

std::vector<std::string> functions_in(const Lens& lens, std::uint16_t bits) {
  std::vector<std::string> names;
  for (std::size_t function = 0; function < lens.dossier.functions.size(); ++function)
    if ((bits >> function & 1) != 0) names.push_back(lens.function(FunctionId{function}));
  return names;
}

// What can be prepared before it is offered, and what has been sold and is being worked on (D50).
void add_projects(const Lens& lens, ChoicesView& view) {
  for (std::size_t index = 0; index < lens.dossier.offers.size(); ++index) {
    const Offer& offer = lens.dossier.offers[index];
    const std::int32_t done = lens.get(Quantity::project_done, index);
    const bool runs = lens.get(Quantity::project_due, index) > 0 && done < 100;
    const Filler list{"list", join(functions_in(lens, offer.functions), lens.language)};
    if (!runs && !is_open(lens, index)) continue;
    const std::string note =
        runs ? lens.say(Key::choice_project, {{"n", done}, {"month", lens.get(Quantity::project_due, index)}, list})
             : lens.say(Key::choice_prepared, {{"n", lens.get(Quantity::offer_prepared, index)}});
    view.projects.push_back({static_cast<std::uint8_t>(index), offer.key, lens.in(offer.name), note});
  }
}

void add_desk(const Lens& lens, ChoicesView& view) {
  for (std::size_t index = 0; index < k_max_promises; ++index) {
    if (!promise_stands(lens, index)) continue;
    const PromiseAbout about = promise_about(lens, index);
    view.promises.push_back({static_cast<std::uint8_t>(index), std::to_string(index + 1), lens.in(about.title),
                             lens.say(Key::choice_promise, {{"month", lens.get(Quantity::promise_due, index)},
                                                            {"who", lens.person(about.to)}})});
  }
  for (std::size_t index = 0; index < k_max_requests; ++index) {
    const Request* request = lens.seen.request(RequestId{index});
    if (request == nullptr || lens.get(Quantity::request_state, index) != static_cast<int>(RequestState::open))
      continue;
    view.requests.push_back(
        {static_cast<std::uint8_t>(index), request->key, lens.in(request->title), lens.person(request->from).name});
  }
  for (std::size_t index = 0; index < k_max_events; ++index)
    if (const Event* event = lens.trouble(index))
      view.troubles.push_back({static_cast<std::uint8_t>(index), event->key, lens.in(event->title),
                               lens.say(Key::choice_trouble, {{"n", lens.get(Quantity::trouble_left, index)}})});
}

// D20: what a clause gives either side each month, and how far it keeps rivals out.
std::string clause_note(const Lens& lens, std::size_t index) {
  const Clause& clause = lens.dossier.clauses[index];
  std::vector<std::string> notes;
  const bool drafted = (lens.get(Quantity::clauses_drafted) >> index & 1) != 0;
  const bool signed_now = (lens.get(Quantity::clauses_signed) >> index & 1) != 0;
  if (signed_now || drafted) notes.push_back(lens.say(signed_now ? Key::clause_signed : Key::clause_drafted));
  if ((lens.get(Quantity::clauses_conceded) >> index & 1) != 0) notes.push_back(lens.say(Key::clause_conceded));
  const ClauseTerms terms = terms_of(lens.dossier, lens.seen.seen(), index);
  notes.push_back(lens.say(Key::choice_clause, {{"ours", signed_money(terms.ours_eur, lens.language)},
                                                {"theirs", signed_money(terms.theirs_eur, lens.language)},
                                                Lens::points_of("n", clause.lock_bp)}));
  if (clause.one_price) notes.push_back(lens.say(Key::clause_one_price));
  return side_by_side(notes);
}

std::string item_note(const Lens& lens, std::size_t index) {
  const PlanItem& item = lens.dossier.plan_items[index];
  std::vector<std::string> notes{plan_part_name(item.part, lens.language)};
  if ((lens.get(Quantity::plan_chosen) >> index & 1) != 0) notes.push_back(lens.say(Key::item_chosen));
  if ((lens.get(Quantity::plan_reached) >> index & 1) != 0) notes.push_back(lens.say(Key::item_reached));
  if (item.days_month > 0) notes.push_back(lens.say(Key::item_days, {{"n", item.days_month}}));
  if (!lens.in(item.about).empty()) notes.push_back(lens.in(item.about));
  if (std::string too_far = too_far_words(lens, PlanItemId{index}); !too_far.empty()) notes.push_back(too_far);
  return side_by_side(notes);
}

std::string situation_note(const Lens& lens, std::size_t index) {
  const std::int32_t response = lens.get(Quantity::rule_response, index);
  if (response == 0) return lens.say(Key::situation_unprepared);
  const Response& ready = lens.dossier.responses[static_cast<std::size_t>(response) - 1];
  const std::int32_t since = lens.get(Quantity::rule_month, index);
  const bool stale = lens.month - since > lens.dossier.parameters.rule_stale_months;
  return lens.say(stale ? Key::situation_stale : Key::situation_prepared,
                  {{"response", lens.in(ready.name)}, {"month", since}});
}

void add_plans(const Lens& lens, ChoicesView& view) {
  const Dossier& dossier = lens.dossier;
  for (std::size_t index = 0; index < dossier.sponsors.size(); ++index)
    view.sponsors.push_back({static_cast<std::uint8_t>(index), dossier.sponsors[index].key,
                             dossier.sponsors[index].name, side_by_side(sponsor_facts(lens, SponsorId{index}))});
  for (std::size_t index = 0; index < dossier.clauses.size(); ++index)
    if (is_offered(lens, ClauseId{index}))
      view.clauses.push_back({static_cast<std::uint8_t>(index), dossier.clauses[index].key,
                              lens.in(dossier.clauses[index].name), clause_note(lens, index)});
  for (std::size_t index = 0; index < dossier.plan_items.size(); ++index)
    if (is_offered(lens, PlanItemId{index}))
      view.items.push_back({static_cast<std::uint8_t>(index), dossier.plan_items[index].key,
                            lens.in(dossier.plan_items[index].name), item_note(lens, index),
                            capitalised(plan_part_name(dossier.plan_items[index].part, lens.language))});
  for (std::size_t index = 0; index < dossier.situations.size(); ++index)
    view.situations.push_back({static_cast<std::uint8_t>(index), dossier.situations[index].key,
                               lens.in(dossier.situations[index].name), situation_note(lens, index)});
  for (std::size_t index = 0; index < dossier.responses.size(); ++index)
    view.responses.push_back(
        {static_cast<std::uint8_t>(index), dossier.responses[index].key, lens.in(dossier.responses[index].name), ""});
}

void add_people(const Lens& lens, ChoicesView& view) {
  for (std::size_t index = 0; index < lens.people(); ++index) {
    const Stakeholder& person = lens.dossier.stakeholders[index];
    if (lens.here(index))
      view.people.push_back({static_cast<std::uint8_t>(index), person.key, person.name, lens.in(person.title)});
  }
  for (std::size_t index = 0; index < lens.dossier.colleagues.size(); ++index) {
    const Colleague& person = lens.dossier.colleagues[index];
    view.colleagues.push_back({static_cast<std::uint8_t>(index), person.key, person.name, lens.in(person.title)});
  }
}

}  // namespace

ChoicesView choices_view(const Session& session, Language language) {
  const Lens lens{session, language};
  ChoicesView view;
  add_people(lens, view);
  for (std::size_t index = 0; index < lens.dossier.topics.size(); ++index) {
    const Topic& topic = lens.dossier.topics[index];
    view.topics.push_back({static_cast<std::uint8_t>(index), topic.key, lens.in(topic.name), ""});
  }
  for (const Named<Area>& area : words<Area>())
    view.areas.push_back(
        {static_cast<std::uint8_t>(area.value), std::string{area.name}, area_name(area.value, language), ""});
  add_offers(lens, view);
  add_projects(lens, view);
  add_desk(lens, view);
  add_plans(lens, view);
  return view;
}

}  // namespace diapason
