#include "view/clause_terms.hpp"

#include <array>

#include "sim/measure.hpp"
#include "view/format.hpp"
#include "view/why_lines.hpp"

namespace diapason {
namespace {

bool holds_clause(std::int32_t bits, std::size_t index) { return (bits >> index & 1) != 0; }

std::int32_t side_of(const ClauseTerms& terms, ClauseFigure figure) {
  return figure == ClauseFigure::ours ? terms.ours_eur : terms.theirs_eur;
}

std::vector<std::size_t> clauses_in(const Lens& lens, std::int32_t bits) {
  std::vector<std::size_t> clauses;
  for (std::size_t index = 0; index < lens.dossier.clauses.size(); ++index)
    if (holds_clause(bits, index)) clauses.push_back(index);
  return clauses;
}

// What each of these clauses adds: euros, or whole points that make those of all of them.
std::vector<std::int64_t> amounts_of(const Lens& lens, const std::vector<std::size_t>& clauses, ClauseFigure figure) {
  std::vector<std::int64_t> exact;
  std::int32_t all = 0;
  for (const std::size_t clause : clauses) {
    all |= 1 << clause;
    exact.push_back(figure == ClauseFigure::barrier
                        ? lens.dossier.clauses[clause].lock_bp
                        : side_of(terms_of(lens.dossier, lens.seen.seen(), clause), figure));
  }
  if (figure != ClauseFigure::barrier) return exact;
  return apportion(exact, 100, points(lock_bp(lens.dossier, all)));
}

std::string figure_words(const Lens& lens, ClauseFigure figure, std::int64_t amount) {
  return figure == ClauseFigure::barrier ? whole_number(amount, lens.language) : signed_money(amount, lens.language);
}

// The last month of the run, counted from the first one played, after which something began to be so; 0 for the start.
template <class Holds>
std::int32_t month_since(const Lens& lens, Holds holds) {
  const std::span<const PlayedMonth> months = lens.session.months();
  std::size_t month = months.size() - 1;
  while (month > 0 && holds(months[month - 1].after)) --month;
  return static_cast<std::int32_t>(month);
}

// What has been booked of a clause so far, and in how many months.
struct Booked {
  std::int64_t eur = 0;
  std::int32_t months = 0;
};

Booked booked_of(const Lens& lens, std::size_t clause, ClauseFigure figure) {
  const Quantity account = figure == ClauseFigure::ours ? Quantity::total_margin : Quantity::total_client_value;
  Booked booked;
  for (const PlayedMonth& played : lens.session.months())
    for (const Change& change : played.changes) {
      const Cause& cause = change.cause;
      if (change.quantity != account || cause.source != Source::contract || cause.index != clause) continue;
      booked.eur += change.delta;
      ++booked.months;
    }
  return booked;
}

void add_beside(WhyView& view, std::int64_t amount, std::string words, std::string cause, std::string deeper = {}) {
  view.beside.push_back(line_without_month(amount, std::move(words), std::move(cause)));
  view.beside.back().deeper = std::move(deeper);
}

// D51: at one price for all, what the sites cost comes out of ours; those not surveyed aren't known.
void add_local_costs(const Lens& lens, std::int64_t prices, WhyView& view) {
  for (std::size_t site = 0; prices > 0 && site < lens.dossier.sites.size(); ++site) {
    const std::int64_t cost = prices * lens.get(Quantity::site_cost, site);
    if (lens.get(Quantity::site_known, site) == 0 || cost == 0) continue;
    add_beside(view, -cost, signed_money(-cost, lens.language),
               lens.say(Key::cause_site, {{"site", lens.in(lens.dossier.sites[site].name)}, {"rule", " (D51)"}}),
               "local-costs " + lens.dossier.sites[site].key);
  }
  if (!view.beside.empty()) view.beside_title = lens.say(Key::why_taken_off);
}

// What they would take if they agreed on their own terms only: known beforehand.
void add_what_may_be_given(const Lens& lens, const Clause& clause, ClauseFigure figure, WhyView& view) {
  const std::int64_t after = side_of(terms_of(clause, true), figure);
  const std::int64_t given = after - view.now_value;
  if (given == 0) return;
  view.beside_title = lens.say(Key::why_may_change);
  add_beside(view, given, signed_money(given, lens.language),
             lens.say(Key::clause_may_be_given, {{"eur", signed_money(after, lens.language)}}));
}

// What an offer that has been accepted, or its project, added a month to what the client gains.
std::int64_t value_it_brought(const Lens& lens, std::size_t offer) {
  std::int64_t eur = 0;
  for (const PlayedMonth& played : lens.session.months())
    for (const Change& change : played.changes) {
      const bool of_an_offer = change.cause.source == Source::offer || change.cause.source == Source::project;
      if (change.quantity == Quantity::client_value_month && of_an_offer && change.cause.index == offer)
        eur += change.delta;
    }
  return eur;
}

bool is_in_force(const Lens& lens, std::size_t clause) {
  return holds_clause(lens.get(Quantity::clauses_signed), clause);
}

}  // namespace

WhyView why_clause(const Lens& lens, ClauseId id, ClauseFigure figure) {
  const std::size_t index = id.index();
  const Clause& clause = lens.dossier.clauses[index];
  WhyView view;
  view.title =
      capitalised(lens.say(figure == ClauseFigure::ours ? Key::quantity_clause_ours : Key::quantity_clause_theirs,
                           {{"clause", lens.in(clause.name)}}));
  view.start_value = side_of(terms_of(clause, false), figure);
  view.now_value = side_of(terms_of(lens.dossier, lens.seen.seen(), index), figure);
  view.start = lens.say(Key::why_as_written, {{"text", figure_words(lens, figure, view.start_value)}});
  const std::int64_t given = view.now_value - view.start_value;
  if (given != 0) {
    const std::int32_t month = month_since(
        lens, [&](const State& after) { return holds_clause(after.get(Quantity::clauses_conceded), index); });
    view.lines.push_back(
        line_since(lens, month, given, figure_words(lens, figure, given), lens.say(Key::clause_was_given)));
  }
  view.now = lens.say(Key::why_now, {{"text", figure_words(lens, figure, view.now_value)}});
  const Booked booked = booked_of(lens, index, figure);
  if (booked.months > 0)
    view.note = lens.say(Key::clause_booked, {{"eur", signed_money(booked.eur, lens.language)}, {"n", booked.months}});
  else if (!is_in_force(lens, index))
    view.note = lens.say(Key::clause_not_in_force);
  if (!is_in_force(lens, index) && given == 0) add_what_may_be_given(lens, clause, figure, view);
  if (figure == ClauseFigure::ours && clause.one_price && view.beside.empty()) add_local_costs(lens, 1, view);
  return view;
}

WhyView why_contract(const Lens& lens, ClauseFigure figure, bool with_draft) {
  constexpr auto k_names =
      std::to_array({Key::quantity_contract_ours, Key::quantity_contract_theirs, Key::quantity_barrier,
                     Key::quantity_draft_ours, Key::quantity_draft_theirs, Key::quantity_draft_barrier});
  const auto stands = [&](const State& state) {
    return state.get(Quantity::clauses_signed) | (with_draft ? state.get(Quantity::clauses_drafted) : 0);
  };
  WhyView view;
  view.title = capitalised(lens.say(k_names[static_cast<std::size_t>(figure) + (with_draft ? k_names.size() / 2 : 0)]));
  const std::vector<std::size_t> clauses = clauses_in(lens, stands(lens.seen.seen()));
  const std::vector<std::int64_t> amounts = amounts_of(lens, clauses, figure);
  std::int64_t prices = 0;
  for (std::size_t place = 0; place < clauses.size(); ++place) {
    const std::size_t index = clauses[place];
    const Clause& clause = lens.dossier.clauses[index];
    const std::int64_t amount = amounts[place];
    const std::int32_t month =
        month_since(lens, [&](const State& after) { return holds_clause(stands(after), index); });
    WhyLine line = line_since(
        lens, month, amount,
        figure == ClauseFigure::barrier ? signed_number(amount, lens.language) : signed_money(amount, lens.language),
        lens.say(Key::count_thing, {{"name", lens.in(clause.name)}}));
    if (figure != ClauseFigure::barrier)
      line.deeper = (figure == ClauseFigure::ours ? "clause-ours " : "clause-theirs ") + clause.key;
    view.lines.push_back(std::move(line));
    view.now_value += amount;
    prices += clause.one_price ? 1 : 0;
  }
  view.start = lens.say(view.lines.empty() ? Key::none_clause_stands : Key::why_clause_by_clause);
  view.now = lens.say(Key::why_now, {{"text", figure_words(lens, figure, view.now_value)}});
  if (figure == ClauseFigure::ours) add_local_costs(lens, prices, view);
  return view;
}

WhyView why_offers(const Lens& lens) {
  WhyView view;
  view.title = capitalised(lens.say(Key::quantity_offers_revenue));
  for (std::size_t index = 0; index < lens.dossier.offers.size(); ++index) {
    const std::int32_t revenue = lens.get(Quantity::offer_revenue, index);
    if (revenue == 0) continue;
    const Offer& offer = lens.dossier.offers[index];
    const std::int32_t month =
        month_since(lens, [&](const State& after) { return after.get(Quantity::offer_revenue, index) == revenue; });
    WhyLine line = line_since(lens, month, revenue, signed_money(revenue, lens.language),
                              lens.say(Key::count_thing, {{"name", lens.in(offer.name)}}));
    line.deeper = "offer-revenue " + offer.key;
    view.lines.push_back(std::move(line));
    view.now_value += revenue;
  }
  view.start = lens.say(view.lines.empty() ? Key::why_no_offer : Key::why_offer_by_offer);
  view.now = lens.say(Key::why_now, {{"text", money(view.now_value, lens.language)}});
  return view;
}

void add_offer_terms(const Lens& lens, OfferId id, WhyView& view) {
  const std::size_t index = id.index();
  const Offer& offer = lens.dossier.offers[index];
  const auto state = static_cast<OfferState>(lens.get(Quantity::offer_state, index));
  if (state == OfferState::refused) return;
  const bool brings = lens.get(Quantity::offer_revenue, index) != 0;
  view.note.clear();
  view.beside_title = lens.say(brings ? Key::why_offer_brings : Key::why_offer_would_bring);
  if (!brings) {
    const bool is_project = lens.get(Quantity::project_due, index) > 0;
    const std::string revenue = signed_money(offer.revenue_month_eur, lens.language);
    if (is_project)
      add_beside(view, offer.revenue_month_eur, revenue,
                 lens.say(Key::offer_once_delivered, {{"n", lens.get(Quantity::project_done, index)},
                                                      {"month", lens.get(Quantity::project_due, index)}}),
                 "project " + offer.key);
    else
      add_beside(view, offer.revenue_month_eur, revenue, lens.say(Key::offer_once_accepted));
  }
  const std::int64_t margin = divide_rounded(std::int64_t{offer.revenue_month_eur} * offer.margin_bp, k_whole_bp);
  add_beside(view, margin, signed_money(margin, lens.language),
             lens.say(Key::offer_leaves_margin, {{"percent", percent(offer.margin_bp, lens.language)}}), "margin-rate");
  const std::int64_t theirs = brings ? value_it_brought(lens, index) : offer.client_value_eur;
  add_beside(view, theirs, signed_money(theirs, lens.language),
             lens.say(brings ? Key::offer_serves_them : Key::offer_may_serve_them), "client-value");
}

}  // namespace diapason
