#include "view/quantities.hpp"

#include <algorithm>
#include <array>

#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"

namespace diapason {
namespace {

struct QuantityRow {
  Quantity quantity;
  Key name;
  Unit unit;
};

constexpr auto k_quantity_names = [] {
  using enum Quantity;
  return std::to_array<QuantityRow>({
      {credibility, Key::quantity_credibility, Unit::points},
      {reliability, Key::quantity_reliability, Unit::points},
      {closeness, Key::quantity_closeness, Unit::points},
      {self_interest, Key::quantity_self_interest, Unit::points},
      {insight, Key::quantity_insight, Unit::points},
      {tie, Key::quantity_colleague_tie, Unit::points},
      {prepared, Key::quantity_prepared, Unit::points},
      {willingness, Key::quantity_willingness, Unit::points},
      {knowledge, Key::quantity_knowledge, Unit::points},
      {shared_knowledge, Key::quantity_shared_knowledge, Unit::points},
      {satisfaction, Key::quantity_satisfaction, Unit::points},
      {value_shown, Key::quantity_value_shown, Unit::points},
      {patience, Key::quantity_patience, Unit::points},
      {margin_rate, Key::quantity_margin_rate, Unit::share},
      {revenue_month, Key::quantity_revenue, Unit::euros},
      {client_value_month, Key::quantity_client_value, Unit::euros},
      {total_revenue, Key::quantity_total_revenue, Unit::euros},
      {total_margin, Key::quantity_total_margin, Unit::euros},
      {total_client_value, Key::quantity_total_client_value, Unit::euros},
      {budget, Key::quantity_budget, Unit::euros},
      {stage, Key::quantity_stage, Unit::count},
      {site_cost, Key::quantity_site_cost, Unit::euros},
      {offer_revenue, Key::quantity_offer_revenue, Unit::euros},
      {recognition, Key::quantity_recognition, Unit::points},
      {load, Key::quantity_load, Unit::points},
      {native, Key::quantity_native, Unit::points},
      {trained, Key::quantity_trained, Unit::count},
      {mobilised, Key::quantity_mobilised, Unit::count},
      {autonomy, Key::quantity_autonomy, Unit::count},
      {rank, Key::quantity_rank, Unit::count},
      {silence, Key::quantity_silence, Unit::count},
      {favours, Key::quantity_favours, Unit::count},
      {exposure, Key::quantity_exposure, Unit::count},
      {commitment, Key::quantity_commitment, Unit::points},
      {brief, Key::quantity_brief, Unit::points},
      {drift, Key::quantity_drift, Unit::points},
      {sponsor_accounts, Key::quantity_sponsor_accounts, Unit::count},
      {sponsor_talks, Key::quantity_sponsor_talks, Unit::count},
      {sponsor_meetings, Key::quantity_sponsor_meetings, Unit::count},
      {client_reviews, Key::quantity_client_reviews, Unit::count},
      {plan_quality, Key::quantity_plan_quality, Unit::points},
      {adherence, Key::quantity_adherence, Unit::points},
      {support, Key::quantity_support, Unit::points},
      {tension, Key::quantity_tension, Unit::points},
      {clarity, Key::quantity_clarity, Unit::points},
      {agreed, Key::quantity_agreed, Unit::yes_no},
      {reference, Key::quantity_reference, Unit::yes_no},
      {months_unsupported, Key::quantity_unsupported, Unit::count},
      {months_at_stage, Key::quantity_months_at_stage, Unit::count},
      {project_done, Key::quantity_project, Unit::count},
      {offer_prepared, Key::quantity_offer_prepared, Unit::count},
      {trouble_left, Key::quantity_trouble, Unit::count},
      {extra_duties, Key::quantity_extra_duties, Unit::count},
      {promises_kept, Key::quantity_promises_kept, Unit::count},
      {promises_late, Key::quantity_promises_late, Unit::count},
      {promises_broken, Key::quantity_promises_broken, Unit::count},
  });
}();

const QuantityRow* row_of(Quantity quantity) {
  const auto* const row = std::find_if(k_quantity_names.begin(), k_quantity_names.end(),
                                       [&](const QuantityRow& entry) { return entry.quantity == quantity; });
  return row == k_quantity_names.end() ? nullptr : row;
}

std::string name_of_tie(const Lens& lens, Key of_a_colleague, OwnPersonId own, std::size_t person) {
  const Filler who{"who", lens.dossier.stakeholders[person]};
  if (own == k_kam) return lens.say(Key::quantity_kam_tie, {who});
  const SponsorId sponsor = sponsor_of_ours(own);
  if (sponsor.valid()) return lens.say(of_a_colleague, {lens.sponsor_named("colleague", sponsor), who});
  return lens.say(of_a_colleague, {lens.colleague_named("colleague", ColleagueId{own.index() - 1}), who});
}

}  // namespace

std::string quantity_name(const Lens& lens, Quantity quantity, std::size_t subject, std::size_t object) {
  const QuantityRow* row = row_of(quantity);
  if (row == nullptr) return std::string{info(quantity).name};
  switch (info(quantity).subject) {
    case Kind::stakeholder: return lens.say(row->name, {{"who", lens.dossier.stakeholders[subject]}});
    case Kind::own_person: return name_of_tie(lens, row->name, OwnPersonId{subject}, object);
    case Kind::colleague:
      if (info(quantity).object == Kind::stakeholder)
        return lens.say(row->name,
                        {{"colleague", lens.dossier.colleagues[subject]}, {"who", lens.dossier.stakeholders[object]}});
      return lens.say(row->name, {{"colleague", lens.dossier.colleagues[subject]}});
    case Kind::sponsor: return lens.say(row->name, {lens.sponsor_named("sponsor", SponsorId{subject})});
    case Kind::site: return lens.say(row->name, {{"site", lens.in(lens.dossier.sites[subject].name)}});
    case Kind::offer: return lens.say(row->name, {{"offer", lens.in(lens.dossier.offers[subject].name)}});
    case Kind::event: {
      const Event* event = lens.seen.event(EventId{subject});
      return lens.say(row->name, {{"event", event == nullptr ? "?" : lens.in(event->title)}});
    }
    case Kind::area: return lens.say(row->name, {{"area", area_name(static_cast<Area>(subject), lens.language)}});
    default: return lens.say(row->name, {lens.sponsor_named("sponsor", lens.sponsor())});
  }
}

Unit unit_of(Quantity quantity) {
  const QuantityRow* row = row_of(quantity);
  return row == nullptr ? Unit::count : row->unit;
}

bool less_is_better(Quantity quantity) {
  using Q = Quantity;
  constexpr auto better_low = std::to_array<Q>(
      {Q::self_interest, Q::tension, Q::exposure, Q::drift, Q::native, Q::site_cost, Q::silence, Q::load,
       Q::extra_duties, Q::months_unsupported, Q::trouble_left, Q::promises_late, Q::promises_broken});
  return std::find(better_low.begin(), better_low.end(), quantity) != better_low.end();
}

std::int64_t shown_unit(Quantity quantity) {
  const Unit unit = unit_of(quantity);
  return unit == Unit::points || unit == Unit::share ? 100 : 1;
}

std::string amount_words(const Lens& lens, Quantity quantity, std::int64_t amount) {
  switch (unit_of(quantity)) {
    case Unit::euros: return money(amount, lens.language);
    case Unit::share: return percent(amount * 100, lens.language);
    case Unit::yes_no: return lens.say(amount != 0 ? Key::yes : Key::no_said);
    default: return whole_number(amount, lens.language);
  }
}

std::string signed_words(const Lens& lens, Quantity quantity, std::int64_t amount) {
  return unit_of(quantity) == Unit::euros ? signed_money(amount, lens.language) : signed_number(amount, lens.language);
}

std::string chance_in_words(const Lens& lens, std::int32_t chance_bp) {
  const Key size = chance_bp < 500 ? Key::chance_small : chance_bp > 9'500 ? Key::chance_great : Key::chance_some;
  return lens.say(size, {{"n", std::clamp<std::int64_t>(divide_rounded(chance_bp, 1'000), 1, 9)}});
}

}  // namespace diapason
