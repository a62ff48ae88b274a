#include <array>

#include "sim/measure.hpp"
#include "view/account.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

using Lines = std::vector<std::string>;

Lines knowledge_lines(const Lens& lens) {
  Lines lines;
  for (std::size_t area = 0; area < k_areas; ++area)
    lines.push_back(
        lens.say(Key::account_knowledge, {{"area", area_name(static_cast<Area>(area), lens.language)},
                                          Lens::points_of("n", lens.get(Quantity::knowledge, area)),
                                          Lens::points_of("m", lens.get(Quantity::shared_knowledge, area))}));
  return lines;
}

// An offer that takes a project brings nothing before it is delivered (D50).
OfferStage offer_stage(const Lens& lens, std::size_t index) {
  const bool runs = lens.get(Quantity::project_due, index) > 0 && lens.get(Quantity::project_done, index) < 100;
  return runs ? OfferStage::running : static_cast<OfferStage>(lens.get(Quantity::offer_state, index));
}

OfferLine offer_line(const Lens& lens, std::size_t index) {
  constexpr auto k_words = std::to_array(
      {Key::account_offer_open, Key::account_offer_won, Key::account_offer_refused, Key::account_project});
  const Offer& offer = lens.dossier.offers[index];
  OfferLine line;
  line.key = offer.key;
  line.stage = offer_stage(lens, index);
  line.why = "offer-revenue " + offer.key;
  line.name = capitalised(lens.in(offer.name));
  line.about = lens.in(offer.about);
  if (line.stage == OfferStage::accepted || line.stage == OfferStage::running)
    line.revenue_month_eur = offer.revenue_month_eur;
  if (line.stage == OfferStage::running) {
    line.done_percent = lens.get(Quantity::project_done, index);
    line.due_month = lens.get(Quantity::project_due, index);
  }
  line.words =
      lens.say(k_words[static_cast<std::size_t>(line.stage)], {{"offer", lens.in(offer.name)},
                                                               {"about", line.about},
                                                               {"eur", money(offer.revenue_month_eur, lens.language)},
                                                               {"n", line.done_percent},
                                                               {"month", line.due_month}});
  return line;
}

std::vector<OfferLine> offer_lines(const Lens& lens) {
  std::vector<OfferLine> lines;
  for (std::size_t index = 0; index < lens.dossier.offers.size(); ++index)
    if (lens.heard_of_offer(index)) lines.push_back(offer_line(lens, index));
  return lines;
}

std::vector<std::string> names_in(const Lens& lens, const std::vector<Clause>& clauses, std::int32_t bits) {
  std::vector<std::string> names;
  for (std::size_t index = 0; index < clauses.size(); ++index)
    if ((bits >> index & 1) != 0) names.push_back("*" + lens.in(clauses[index].name) + "*");
  return names;
}

// D20.
Lines contract_lines(const Lens& lens) {
  if (lens.dossier.clauses.empty()) return {};
  Lines lines;
  const std::int32_t signed_now = lens.get(Quantity::clauses_signed);
  const std::int32_t fresh = lens.get(Quantity::clauses_drafted) & ~signed_now;
  if (lens.get(Quantity::contract_month) > 0 || signed_now != 0)
    lines.push_back(lens.say(Key::account_contract,
                             {{"list", join(names_in(lens, lens.dossier.clauses, signed_now), lens.language)},
                              Lens::points_of("n", lock_bp(lens.dossier, signed_now))}));
  else
    lines.push_back(lens.say(Key::account_no_contract));
  if (fresh != 0)
    lines.push_back(
        lens.say(Key::account_draft, {{"list", join(names_in(lens, lens.dossier.clauses, fresh), lens.language)}}));
  return lines;
}

// D27 to D29, D38, D44.
Lines plan_lines(const Lens& lens) {
  if (lens.dossier.plan_items.empty()) return {};
  Lines lines;
  const std::int32_t age = plan_age_months(lens.seen.seen());
  const bool stale = age > lens.dossier.parameters.plan_stale_months;
  if (age == k_no_plan_months)
    lines.push_back(lens.say(Key::account_no_plan));
  else
    lines.push_back(lens.say(stale ? Key::account_plan_stale : Key::account_plan,
                             {Lens::points_of("n", lens.get(Quantity::plan_quality)),
                              Lens::points_of("m", lens.get(Quantity::adherence)),
                              {"month", lens.get(Quantity::plan_month)}}));
  for (std::size_t index = 0; index < lens.dossier.plan_items.size(); ++index) {
    const PlanItem& item = lens.dossier.plan_items[index];
    if ((lens.get(Quantity::plan_chosen) >> index & 1) == 0) continue;
    const bool reached = (lens.get(Quantity::plan_reached) >> index & 1) != 0;
    lines.push_back(lens.say(reached ? Key::account_item_reached : Key::account_item,
                             {{"part", plan_part_name(item.part, lens.language)}, {"item", lens.in(item.name)}}));
  }
  return lines;
}

// D26, D29, D46.
Lines answer_lines(const Lens& lens) {
  Lines lines;
  for (std::size_t index = 0; index < lens.dossier.situations.size(); ++index) {
    const std::int32_t response = lens.get(Quantity::rule_response, index);
    if (response == 0) continue;
    const std::int32_t age = lens.month - lens.get(Quantity::rule_month, index);
    const bool stale = age > lens.dossier.parameters.rule_stale_months;
    lines.push_back(
        lens.say(stale ? Key::account_answer_stale : Key::account_answer,
                 {{"situation", lens.in(lens.dossier.situations[index].name)},
                  {"response", lens.in(lens.dossier.responses[static_cast<std::size_t>(response) - 1].name)}}));
  }
  return lines;
}

// D26, D34, D40.
Lines trouble_lines(const Lens& lens) {
  Lines lines;
  for (std::size_t index = 0; index < k_max_events; ++index)
    if (const Event* event = lens.trouble(index))
      lines.push_back(
          lens.say(lens.get(Quantity::trouble_eased, index) != 0 ? Key::account_trouble_eased : Key::account_trouble,
                   {{"event", lens.in(event->title)}, {"n", lens.get(Quantity::trouble_left, index)}}));
  return lines;
}

// D8, D23: how our own firm stands to the account.
Lines firm_lines(const Lens& lens) {
  return {lens.say(Key::account_support, {Lens::points_of("n", lens.get(Quantity::support))}),
          lens.say(Key::account_tension, {Lens::points_of("n", lens.get(Quantity::tension))})};
}

// D24, D49.
Lines firm_facts(const Lens& lens) {
  return {lens.say(lens.get(Quantity::agreed) != 0 ? Key::account_agreed : Key::account_not_agreed),
          lens.say(lens.get(Quantity::reference) != 0 ? Key::account_reference : Key::account_no_reference)};
}

// D51: what has been surveyed.
Lines site_lines(const Lens& lens) {
  Lines lines;
  for (std::size_t index = 0; index < lens.dossier.sites.size(); ++index)
    if (lens.get(Quantity::site_known, index) != 0)
      lines.push_back(
          lens.say(Key::account_site, {{"site", lens.in(lens.dossier.sites[index].name)},
                                       {"eur", money(lens.get(Quantity::site_cost, index), lens.language)}}));
  return lines;
}

GaugeLine gauge(const Lens& lens, Key name, Quantity quantity, const char* why) {
  return {capitalised(lens.say(name)), static_cast<std::int32_t>(points(lens.get(quantity))), why};
}

std::vector<GaugeLine> known_gauges(const Lens& lens) {
  std::vector<GaugeLine> gauges;
  for (const Named<Area>& area : words<Area>()) {
    const auto points_of = [&](Quantity quantity) {
      return static_cast<std::int32_t>(points(lens.get(quantity, static_cast<std::size_t>(area.value))));
    };
    gauges.push_back({capitalised(area_name(area.value, lens.language)), points_of(Quantity::knowledge),
                      "knowledge " + std::string{area.name}, points_of(Quantity::shared_knowledge)});
  }
  return gauges;
}

}  // namespace

AccountView account_view(const Session& session, Language language) {
  const Lens lens{session, language};
  AccountView view;
  view.title = lens.say(Key::account_title);
  view.gauges = {gauge(lens, Key::quantity_satisfaction, Quantity::satisfaction, "satisfaction"),
                 gauge(lens, Key::quantity_value_shown, Quantity::value_shown, "value"),
                 gauge(lens, Key::quantity_support, Quantity::support, "support"),
                 gauge(lens, Key::quantity_tension, Quantity::tension, "tension")};
  view.known = known_gauges(lens);
  view.satisfaction = lens.say(Key::account_satisfaction, {Lens::points_of("n", lens.get(Quantity::satisfaction))});
  view.value_shown = lens.say(Key::account_value_shown, {Lens::points_of("n", lens.get(Quantity::value_shown))});
  view.knowledge = knowledge_lines(lens);
  view.offers = offer_lines(lens);
  view.contract = contract_lines(lens);
  view.plan = plan_lines(lens);
  view.answers = answer_lines(lens);
  view.troubles = trouble_lines(lens);
  view.firm = firm_lines(lens);
  view.firm_facts = firm_facts(lens);
  view.sites = site_lines(lens);
  return view;
}

}  // namespace diapason
