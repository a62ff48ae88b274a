#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/session.hpp"
#include "sim/dials.hpp"
#include "view/ledger.hpp"
#include "view/names.hpp"

namespace diapason {

/// A row of an account: what, this month, so far.
struct MoneyLine {
  std::string name;
  std::int64_t month_eur = 0;
  std::int64_t total_eur = 0;
  std::string month;
  std::string total;
  std::string why;  ///< the words of the question about what it came to so far, for `why_view`
};

/// Both accounts, theirs and ours. The lines of `ours` add up to its last, the margin, in both columns.
struct MoneyView {
  std::string title;
  std::string period;  ///< which month "this month" is
  std::vector<MoneyLine> ours;
  std::vector<MoneyLine> theirs;
  std::string expectation;  ///< what the board expects, beside what came; then `apart`
  std::string apart;        ///< earned beside ordinary handling (D54); empty where the case gives no figure
  std::string budget;
  std::string price_of_days;  ///< what a day costs the account
  std::int32_t patience = 0;  ///< points
  std::string patience_words;
  std::vector<std::int64_t> margin_history;  ///< cumulative, per month from 0
  std::vector<std::int64_t> value_history;   ///< cumulative client value, per month from 0
};

[[nodiscard]] MoneyView money_view(const Session& session, Language language);

/// A row of our account as it is typed, by its word or its name, what it is called, and what was booked in it.
[[nodiscard]] Result<std::size_t, Sentences> find_account_row(Language language, std::string_view typed);
[[nodiscard]] std::string account_row_name(Language language, std::size_t row);
[[nodiscard]] Ledgers booked_ledger(const Lens& lens, std::size_t row);

/// A figure of 0 to 100 for a bar.
struct GaugeLine {
  std::string name;
  std::int32_t points = 0;
  std::string why;           ///< the words of its question for `why_view`
  std::int32_t shared = -1;  ///< of knowledge: how much of it is written and shared; -1 for anything else
};

enum class OfferStage : std::uint8_t { open, accepted, declined, running };

/// Something that we have to offer, once its occasion has been heard of.
struct OfferLine {
  std::string key;
  OfferStage stage = OfferStage::open;
  std::string name;
  std::string about;
  std::int32_t revenue_month_eur = 0;  ///< what it brings, or will; 0 where nothing has come of it
  std::string why;                     ///< the words of the question about its revenue, for `why_view`
  std::int32_t done_percent = 0;       ///< of a running project (D50)
  std::int32_t due_month = 0;          ///< of a running project
  std::string words;
};

/// How the account stands beside the money: what the client thinks, what we know, what we have to offer.
struct AccountView {
  std::string title;
  std::vector<GaugeLine> gauges;  ///< satisfaction, value shown, support at the top, tension with field sales
  std::vector<GaugeLine> known;   ///< the four parts of the analysis, what we know of each
  std::string satisfaction;
  std::string value_shown;
  std::vector<std::string> knowledge;   ///< the four parts of the analysis
  std::vector<OfferLine> offers;        ///< those heard of, with their state; projects that run among them
  std::vector<std::string> contract;    ///< what is signed and what is drafted (D20); empty where there are no clauses
  std::vector<std::string> plan;        ///< the account plan and what is in it; empty where there is no menu
  std::vector<std::string> answers;     ///< answers prepared (D26)
  std::vector<std::string> troubles;    ///< those that last (D40)
  std::vector<std::string> firm;        ///< support at the top and tension with field sales, as the gauges have them
  std::vector<std::string> firm_facts;  ///< agreement to the strategy, reference
  std::vector<std::string> sites;       ///< local costs where they have been surveyed (D51)
};

[[nodiscard]] AccountView account_view(const Session& session, Language language);

/// An ingredient of a dial.
struct DialPartLine {
  std::string name;
  std::int32_t points = 0;
  std::int32_t share_percent = 0;
  std::int32_t adds = 0;  ///< what it adds to its dial; the parts add up to it
  std::string words;      ///< "mean trust 46 × 40%: 18"
};

struct DialLine {
  Dial dial = Dial::stage;
  std::string name;
  bool shown = false;  ///< the dial of the stage waits for the end; a weight of 0 is never shown
  std::int32_t points = 0;
  std::int32_t weight = 0;
  std::string words;          ///< "Trust and reach: 41", or why it isn't shown
  std::string_view question;  ///< why it stands there, for `why_view`
  std::vector<DialPartLine> parts;
  std::string note;                   ///< how the parts are weighed, where it isn't plain
  std::vector<std::int32_t> history;  ///< points per month from 0; empty where not shown
};

/// The five dials. During play they are read from what the player sees, and what can't be seen (needs not found) is
/// left out of them; at the end they are read from the truth.
struct DialsView {
  std::string title;
  std::vector<DialLine> dials;
  bool has_mark = false;  ///< at the end only
  std::int32_t mark = 0;
  std::string mark_words;  ///< with its recipe
  std::string note;
};

[[nodiscard]] DialsView dials_view(const Session& session, Language language);

}  // namespace diapason
