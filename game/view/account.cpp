#include "view/account.hpp"

#include <algorithm>
#include <array>

#include "view/board.hpp"
#include "view/format.hpp"
#include "view/ledger.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

// What one month, or all months together, brought and took; it adds up to the margin.
struct Account {
  std::int64_t revenue = 0;
  std::int64_t cost_of_sales = 0;
  std::int64_t kam_days = 0;
  std::int64_t colleagues = 0;
  std::int64_t sponsor = 0;
  std::int64_t spent = 0;
  std::int64_t stage = 0;
  std::int64_t savings = 0;
  std::int64_t team = 0;
  std::int64_t contract = 0;
  std::int64_t sites = 0;
  std::int64_t troubles = 0;
  std::int64_t native = 0;
  std::int64_t reference = 0;
  std::int64_t written_off = 0;
  std::int64_t client_value = 0;
};

// What belongs to a row by its source, and what else by its rule.
struct RuleOfRow {
  std::uint8_t rule;
  std::int64_t Account::*part;
};
constexpr auto k_by_rule = std::to_array<RuleOfRow>({
    {5, &Account::written_off},
    {9, &Account::native},
    {24, &Account::reference},
    {51, &Account::sites},
});

struct SourceOfRow {
  Source source;
  std::int64_t Account::*part;
};
constexpr auto k_by_source = std::to_array<SourceOfRow>({
    {Source::sponsor, &Account::sponsor},
    {Source::team, &Account::team},
    {Source::contract, &Account::contract},
    {Source::site, &Account::sites},
    {Source::trouble, &Account::troubles},
});

// The row of a change of the margin. A sale brings what is left of its revenue: taken off what was sold, it is the
// cost.
std::int64_t Account::*row_of(const Change& change) {
  for (const SourceOfRow& entry : k_by_source)
    if (entry.source == change.cause.source) return entry.part;
  const bool of_a_command = change.cause.source == Source::action || change.cause.source == Source::answer;
  for (const RuleOfRow& entry : k_by_rule)
    if (entry.rule == change.cause.rule.number && !of_a_command) return entry.part;
  if (change.cause.source == Source::stage) return change.delta > 0 ? &Account::savings : &Account::stage;
  if (change.delta > 0) return &Account::cost_of_sales;
  if (change.cause.source != Source::books) return &Account::spent;
  const bool of_a_colleague = change.cause.actor != Id<void>::k_none && change.cause.actor != k_kam.raw();
  return of_a_colleague ? &Account::colleagues : &Account::kam_days;
}

void book(Account& account, const Change& change) {
  if (change.quantity == Quantity::total_margin) account.*row_of(change) += change.delta;
  if (change.quantity == Quantity::total_client_value) account.client_value += change.delta;
  if (change.quantity != Quantity::total_revenue) return;
  account.revenue += change.delta;
  account.cost_of_sales -= change.delta;
}

void book(Account& account, const Changes& changes) {
  for (const Change& change : changes) book(account, change);
}

struct AccountRow {
  std::string_view word;  // what to type when it is asked why
  Key name;
  std::int64_t Account::*part;
  bool always;  // else shown once there is something in it
};
constexpr auto k_account_rows = std::to_array<AccountRow>({
    {"revenue", Key::money_revenue, &Account::revenue, true},
    {"cost-of-sales", Key::money_cost_of_sales, &Account::cost_of_sales, true},
    {"your-days", Key::money_kam_days, &Account::kam_days, true},
    {"colleagues", Key::money_colleagues, &Account::colleagues, true},
    {"sponsor", Key::money_sponsor, &Account::sponsor, false},
    {"spent", Key::money_spent, &Account::spent, true},
    {"stage", Key::money_stage, &Account::stage, true},
    {"savings", Key::money_savings, &Account::savings, false},
    {"team", Key::money_team, &Account::team, false},
    {"contract", Key::money_contract, &Account::contract, false},
    {"sites", Key::money_sites, &Account::sites, false},
    {"troubles", Key::money_troubles, &Account::troubles, false},
    {"native", Key::money_native, &Account::native, false},
    {"reference", Key::money_reference, &Account::reference, false},
    {"written-off", Key::money_written_off, &Account::written_off, false},
});

std::int64_t margin_of(const Account& account) {
  std::int64_t sum = 0;
  for (const AccountRow& row : k_account_rows) sum += account.*row.part;
  return sum;
}

MoneyLine money_line(const Lens& lens, Key name, std::int64_t month, std::int64_t total, std::string why) {
  return {lens.say(name), month, total, money(month, lens.language), money(total, lens.language), std::move(why)};
}

std::string expectation(const Lens& lens, std::int32_t played, const Account& last) {
  const std::string expected = short_money(lens.dossier.economy.expected_margin_month_eur, lens.language);
  if (played == 0) return lens.say(Key::money_expected_first, {{"eur", expected}});
  return lens.say(Key::money_expected, {{"eur", expected}, {"text", short_money(margin_of(last), lens.language)}});
}

// D54: what the account has earned beside what it would have, handled like any other.
std::string managed_apart(const Lens& lens, std::int32_t played) {
  const std::int64_t otherwise = std::int64_t{lens.dossier.economy.undifferentiated_margin_month_eur} * played;
  if (otherwise == 0) return "";
  const std::int64_t extra = lens.get(Quantity::total_margin) - otherwise;
  return lens.say(extra >= 0 ? Key::money_more_apart : Key::money_less_apart,
                  {{"eur", short_money(extra >= 0 ? extra : -extra, lens.language)}});
}

// What was sold and the margin that it left are one cost.
void take_margin_off_revenue(const Lens& lens, LedgerSegment& segment) {
  const auto line_of = [&](Key cause) {
    return std::find_if(segment.lines.begin(), segment.lines.end(),
                        [&](const LedgerLine& line) { return line.cause == lens.say(cause); });
  };
  const auto sold = line_of(Key::cause_month_revenue);
  const auto margin = line_of(Key::cause_month_margin);
  if (sold == segment.lines.end() || margin == segment.lines.end()) return;
  margin->cause = lens.say(Key::cause_cost_of_sales, {{"eur", money(-sold->amount, lens.language)}});
  margin->amount += sold->amount;
  margin->exact += sold->exact;
  margin->deeper = "margin-rate";
  segment.lines.erase(sold);
}

}  // namespace

Result<std::size_t, Sentences> find_account_row(Language language, std::string_view typed) {
  std::vector<std::string> all;
  all.reserve(k_account_rows.size());
  for (std::size_t row = 0; row < k_account_rows.size(); ++row) {
    const AccountRow& entry = k_account_rows[row];
    if (folded(entry.word) == folded(typed) || folded(say(entry.name, language)) == folded(typed)) return row;
    all.emplace_back(entry.word);
  }
  return Sentences{
      say(Key::unknown_account_row, language, {{"typed", std::string{typed}}, {"list", join(all, language)}})};
}

std::string account_row_name(Language language, std::size_t row) { return say(k_account_rows[row].name, language); }

Ledgers booked_ledger(const Lens& lens, std::size_t row) {
  std::int64_t Account::*part = k_account_rows[row].part;
  Ledgers ledgers = ledger_of_changes(lens, 0, 1, [&](const Change& change) {
    Account account;
    book(account, change);
    return account.*part;
  });
  if (part == &Account::cost_of_sales)
    for (LedgerSegment& segment : ledgers.segments) take_margin_off_revenue(lens, segment);
  return ledgers;
}

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
  for (const AccountRow& row : k_account_rows)
    if (row.always || all.*row.part != 0 || last.*row.part != 0)
      view.ours.push_back(money_line(lens, row.name, last.*row.part, all.*row.part, "booked " + std::string{row.word}));
  view.ours.push_back(money_line(lens, Key::money_margin, margin_of(last), margin_of(all), "margin"));
  view.theirs.push_back(money_line(lens, Key::money_client_value, last.client_value, all.client_value, "client-total"));
  view.expectation = expectation(lens, played, last);
  view.apart = managed_apart(lens, played);
  if (!view.apart.empty()) view.expectation += " " + view.apart;
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

}  // namespace diapason
