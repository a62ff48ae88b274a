#include "view/account.hpp"

#include <array>

#include "view/board.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

// What one month, or all months together, brought and took; it adds up to the margin.
struct Account {
  std::int64_t revenue = 0;
  std::int64_t cost_of_sales = 0;
  std::int64_t kam_days = 0;
  std::int64_t colleagues = 0;
  std::int64_t spent = 0;
  std::int64_t stage = 0;
  std::int64_t client_value = 0;

  [[nodiscard]] std::int64_t margin() const { return revenue + cost_of_sales + kam_days + colleagues + spent + stage; }
};

void book_margin(Account& account, const Change& change) {
  const bool of_a_colleague = change.cause.actor != Id<void>::k_none && change.cause.actor != k_kam.raw();
  if (change.cause.source == Source::stage)
    account.stage += change.delta;
  else if (change.delta > 0)
    account.cost_of_sales += change.delta;  // with the revenue taken off below, this is minus what the sale cost
  else if (change.cause.source != Source::books)
    account.spent += change.delta;
  else
    (of_a_colleague ? account.colleagues : account.kam_days) += change.delta;
}

void book(Account& account, const Changes& changes) {
  for (const Change& change : changes) {
    if (change.quantity == Quantity::total_margin) book_margin(account, change);
    if (change.quantity == Quantity::total_client_value) account.client_value += change.delta;
    if (change.quantity != Quantity::total_revenue) continue;
    account.revenue += change.delta;
    account.cost_of_sales -= change.delta;
  }
}

struct AccountRow {
  Key name;
  std::int64_t Account::*part;
};
constexpr auto k_rows = std::to_array<AccountRow>({
    {Key::money_revenue, &Account::revenue},
    {Key::money_cost_of_sales, &Account::cost_of_sales},
    {Key::money_kam_days, &Account::kam_days},
    {Key::money_colleagues, &Account::colleagues},
    {Key::money_spent, &Account::spent},
    {Key::money_stage, &Account::stage},
});

MoneyLine money_line(const Lens& lens, Key name, std::int64_t month, std::int64_t total) {
  return {lens.say(name), month, total, money(month, lens.language), money(total, lens.language)};
}

std::string expectation(const Lens& lens, std::int32_t played, const Account& last) {
  const std::string expected = short_money(lens.dossier.economy.expected_margin_month_eur, lens.language);
  if (played == 0) return lens.say(Key::money_expected_first, {{"eur", expected}});
  return lens.say(Key::money_expected, {{"eur", expected}, {"text", short_money(last.margin(), lens.language)}});
}

}  // namespace

MoneyView money_view(const Session& session, Language language) {
  const Lens lens{session, language};
  Account last;
  Account all;
  MoneyView view;
  for (const PlayedMonth& played : session.months()) {
    book(all, played.changes);
    view.margin_history.push_back(played.after.get(Quantity::total_margin));
    view.value_history.push_back(played.after.get(Quantity::total_client_value));
  }
  const std::int32_t played = lens.get(Quantity::month);
  if (played > 0) book(last, session.months().back().changes);
  view.title = lens.say(Key::money_title);
  view.period = played == 0 ? lens.say(Key::money_none_yet) : lens.say(Key::money_period, {{"n", played}});
  for (const AccountRow& row : k_rows) view.ours.push_back(money_line(lens, row.name, last.*row.part, all.*row.part));
  view.ours.push_back(money_line(lens, Key::money_margin, last.margin(), all.margin()));
  view.theirs.push_back(money_line(lens, Key::money_client_value, last.client_value, all.client_value));
  view.expectation = expectation(lens, played, last);
  view.budget = lens.say(Key::budget_left, {{"eur", money(lens.get(Quantity::budget), language)}});
  view.price_of_days =
      lens.say(Key::money_price_of_days, {{"eur", money(lens.dossier.parameters.kam_day_cost_eur, language)},
                                          {"text", money(lens.dossier.parameters.colleague_day_cost_eur, language)}});
  const std::int32_t patience = lens.get(Quantity::patience);
  view.patience = static_cast<std::int32_t>(points(patience));
  view.patience_words =
      lens.say(Key::patience_title, {Lens::points_of("n", patience)}) + ". " + lens.say(patience_key(patience));
  return view;
}

AccountView account_view(const Session& session, Language language) {
  const Lens lens{session, language};
  AccountView view;
  view.title = lens.say(Key::account_title);
  view.satisfaction = lens.say(Key::account_satisfaction, {Lens::points_of("n", lens.get(Quantity::satisfaction))});
  view.value_shown = lens.say(Key::account_value_shown, {Lens::points_of("n", lens.get(Quantity::value_shown))});
  for (std::size_t area = 0; area < k_areas; ++area)
    view.knowledge.push_back(
        lens.say(Key::account_knowledge, {{"area", area_name(static_cast<Area>(area), language)},
                                          Lens::points_of("n", lens.get(Quantity::knowledge, area)),
                                          Lens::points_of("m", lens.get(Quantity::shared_knowledge, area))}));
  constexpr auto k_states =
      std::to_array({Key::account_offer_open, Key::account_offer_won, Key::account_offer_refused});
  for (std::size_t index = 0; index < lens.dossier.offers.size(); ++index) {
    const Offer& offer = lens.dossier.offers[index];
    const auto state = static_cast<std::size_t>(lens.get(Quantity::offer_state, index));
    view.offers.push_back(lens.say(k_states[state], {{"offer", lens.in(offer.name)},
                                                     {"about", lens.in(offer.about)},
                                                     {"eur", money(offer.revenue_month_eur, language)}}));
  }
  return view;
}

}  // namespace diapason
