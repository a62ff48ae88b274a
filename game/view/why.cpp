#include "view/why.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "sim/measure.hpp"
#include "view/account.hpp"
#include "view/clause_terms.hpp"
#include "view/conditions.hpp"
#include "view/counts.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/kam_days.hpp"
#include "view/ledger.hpp"
#include "view/profile.hpp"
#include "view/promises.hpp"
#include "view/quantities.hpp"
#include "view/questions.hpp"
#include "view/reading.hpp"
#include "view/tallies.hpp"
#include "view/why_lines.hpp"

namespace diapason {
namespace {

// Small words that a question may hold and that say nothing.
constexpr auto k_small_words = std::to_array<std::string_view>(
    {"of", "the", "with", "for", "de", "du", "des", "la", "le", "les", "d", "avec", "et"});

std::vector<std::string> without_small_words(std::span<const std::string> typed) {
  std::vector<std::string> kept;
  for (const std::string& word : typed)
    if (std::find(k_small_words.begin(), k_small_words.end(), folded(word)) == k_small_words.end())
      kept.push_back(word);
  return kept;
}

// What a question is about, once its words are made out.
struct Subject {
  std::size_t subject = 0;
  std::size_t object = 0;
};

class WhyReader {
 public:
  WhyReader(const Lens& lens, const Question& question, std::vector<std::string> rest)
      : lens_(lens), question_(question), rest_(std::move(rest)) {}

  Result<Subject, Sentences> read() {
    if (question_.of == Of::account) return Subject{};
    if (question_.of == Of::level) return read_level();
    if (rest_.empty())
      return Sentences{lens_.say(Key::why_missing, {{"words", what_it_asks(question_, lens_.language)}})};
    switch (question_.of) {
      case Of::person: return read_person();
      case Of::colleague: return one(find_colleague(lens_.session, lens_.language, join_words(rest_)));
      case Of::area: return read_area();
      case Of::sponsor: return one(find_sponsor(lens_.session, lens_.language, join_words(rest_)));
      case Of::site: return one(find_site(lens_.session, lens_.language, join_words(rest_)));
      case Of::offer: return one(find_offer(lens_.session, lens_.language, join_words(rest_)));
      case Of::account_row: return read_account_row();
      case Of::clause: return one(find_clause(lens_.session, lens_.language, join_words(rest_)));
      case Of::trouble: return one(find_trouble(lens_.session, lens_.language, join_words(rest_)));
      default: return read_two();
    }
  }

 private:
  template <class Id>
  static Result<Subject, Sentences> one(const Found<Id>& found) {
    if (!found) return found.problems();
    return Subject{found.value().index(), 0};
  }

  [[nodiscard]] Result<Subject, Sentences> read_person() const {
    return one(find_person(lens_.session, lens_.language, join_words(rest_)));
  }

  [[nodiscard]] Result<Subject, Sentences> read_area() const {
    const auto area = find_area(lens_.session, lens_.language, join_words(rest_));
    if (!area) return area.problems();
    return Subject{static_cast<std::size_t>(area.value()), 0};
  }

  [[nodiscard]] Result<Subject, Sentences> read_account_row() const {
    const auto row = find_account_row(lens_.language, join_words(rest_));
    if (!row) return row.problems();
    return Subject{*row};
  }

  // From which strength on a tie counts, in points; 0 where nobody says so.
  [[nodiscard]] Result<Subject, Sentences> read_level() const {
    if (rest_.empty()) return Subject{};
    std::size_t level = 0;
    const std::string& typed = rest_.front();
    const auto end = std::from_chars(typed.data(), typed.data() + typed.size(), level);
    const bool is_number = end.ec == std::errc{} && end.ptr == typed.data() + typed.size();
    if (rest_.size() == 1 && is_number && level >= 1 && level <= 100) return Subject{level};
    return Sentences{lens_.say(Key::why_missing, {{"words", what_it_asks(question_, lens_.language)}})};
  }

  // "samir claire", in either order; a tie with nobody else named is yours.
  [[nodiscard]] Result<Subject, Sentences> read_two() const {
    for (std::size_t cut = 1; cut < rest_.size(); ++cut) {
      const std::span<const std::string> all{rest_};
      const std::string left = join_words(all.subspan(0, cut));
      const std::string right = join_words(all.subspan(cut));
      if (const auto two = pair_of(left, right)) return *two;
      if (const auto two = pair_of(right, left)) return *two;
    }
    const auto person = find_person(lens_.session, lens_.language, join_words(rest_));
    if (question_.of == Of::tie && person) return Subject{k_kam.index(), person.value().index()};
    const bool is_ours = find_own_person(lens_.session, lens_.language, join_words(rest_)).ok();
    if (!person && rest_.size() == 1 && !is_ours) return person.problems();
    return Sentences{lens_.say(Key::why_missing, {{"words", what_it_asks(question_, lens_.language)}})};
  }

  [[nodiscard]] std::optional<Subject> pair_of(const std::string& own, const std::string& person) const {
    const auto ours = find_own_person(lens_.session, lens_.language, own);
    const auto theirs = find_person(lens_.session, lens_.language, person);
    if (!ours || !theirs) return {};
    if (question_.of == Of::tie) return Subject{ours.value().index(), theirs.value().index()};
    if (ours.value() == k_kam || sponsor_of_ours(ours.value()).valid()) return {};
    return Subject{ours.value().index() - 1, theirs.value().index()};
  }

  const Lens& lens_;
  const Question& question_;
  std::vector<std::string> rest_;
};

void add_line(const Lens& lens, Quantity unit, const LedgerLine& from, WhyView& view) {
  WhyLine line = line_of_month(lens, from.month, from.amount, signed_words(lens, unit, from.amount), from.cause);
  line.known = from.known;
  line.deeper = from.deeper;
  view.lines.push_back(std::move(line));
}

// Where it begins: a first reading with what was known to be in it, a reading from the start, or a figure.
std::string start_words(const Lens& lens, Quantity unit, const Ledgers& ledgers, std::optional<std::int64_t> band) {
  if (!band) return lens.say(Key::why_start, {{"text", amount_words(lens, unit, ledgers.start)}});
  const Filler figure{"have", ledgers.start};
  const Filler error{"band", *band};
  if (!ledgers.first) return lens.say(Key::why_start_reading, {figure, error});
  std::string head = lens.say(Key::why_first_reading, {{"month", ledgers.first->month}, figure, error});
  std::vector<std::string> known;
  for (const LedgerLine& line : ledgers.first->known)
    if (line.amount != 0) known.push_back(amount_and_cause(lens, line));
  if (known.empty()) return head;
  return lens.say(Key::first_reading_known, {{"head", head}, {"list", side_by_side(known)}});
}

// `band`: how far the reading that it begins with may be off; nothing for what is known to the unit.
void tell(const Lens& lens, Quantity unit, const Ledgers& ledgers, std::optional<std::int64_t> band, WhyView& view) {
  view.start_value = view.now_value = ledgers.start;
  for (const LedgerSegment& segment : ledgers.segments) {
    view.now_value = segment.after;
    for (const LedgerLine& line : segment.lines)
      if (line.amount != 0) add_line(lens, unit, line, view);
  }
  for (const LedgerLine& line : ledgers.pending)
    if (line.amount != 0) view.pending.push_back(lens.say(Key::why_pending, {{"words", amount_and_cause(lens, line)}}));
  view.start = start_words(lens, unit, ledgers, band);
  view.now = lens.say(Key::why_now, {{"text", amount_words(lens, unit, view.now_value)}});
  if (view.lines.empty()) view.note = lens.say(Key::why_nothing_moved);
}

Result<WhyView, Sentences> why_reading(const Lens& lens, const Question& question, StakeholderId person) {
  if (!lens.met(person.index())) return Sentences{lens.say(Key::why_not_met, {{"who", lens.person(person)}})};
  WhyView view;
  view.title = capitalised(lens.say(question.name, {{"who", lens.person(person)}}));
  std::optional<TrustPart> part;
  for (const Named<TrustPart>& entry : words<TrustPart>())
    if (question.quantity == quantity_of(entry.value)) part = entry.value;
  view.less_is_better = part == TrustPart::self_interest;
  const Ledgers ledgers = trust_ledger(lens, person, part);
  const auto band_of = [&](const Lens& at) {
    const std::size_t index = person.index();
    return points(part ? at.get(Quantity::read_band, index) : trust_band_bp(at, index));
  };
  const std::int64_t band_at_first =
      band_of(Lens{lens.session, lens.language, ledgers.first ? ledgers.first->month : 0});
  tell(lens, Quantity::credibility, ledgers, band_at_first, view);
  view.now = lens.say(Key::why_now_reading, {{"belief", belief_words(lens, person, view.now_value, band_of(lens))}});
  view.note = lens.say(part ? Key::why_part_note : Key::why_trust_note, {{"band", band_of(lens)}});
  return view;
}

// D3: a step declined moves nothing, and belongs to why the stage stands where it stands.
void add_declined_steps(const Lens& lens, WhyView& view) {
  const auto played = static_cast<std::int32_t>(lens.session.months().size());
  for (std::int32_t month = 1; month < played; ++month) {
    if (!was_step_declined(lens, month)) continue;
    add_line(lens, Quantity::stage, {month, 0, 0, declined_in_words(lens, month), true}, view);
    view.note.clear();
  }
  std::stable_sort(view.lines.begin(), view.lines.end(),
                   [](const WhyLine& left, const WhyLine& right) { return left.month < right.month; });
}

// D7, D30, D40: how the days that can be planned come about.
Ledgers days_ledger(const Lens& lens) {
  Ledgers ledgers;
  ledgers.start = lens.dossier.parameters.kam_days_month;
  LedgerSegment segment{lens.month, ledgers.start, kam_days(lens.dossier, lens.seen.seen()), {}};
  for (const TakenDays& taken : days_taken(lens))
    segment.lines.push_back({lens.month, 0, taken.days, taken.cause, true});
  ledgers.segments.push_back(segment);
  return ledgers;
}

// What is worked out from the state and the decisions: the days, the median, and the trust of those who buy.
WhyView why_worked_out(const Lens& lens, const Question& question) {
  struct Row {
    Key name;
    Ledgers (*ledgers)(const Lens&);
    std::optional<Key> note;
  };
  constexpr auto k_rows = std::to_array<Row>({
      {Key::quantity_days, days_ledger, {}},
      {Key::quantity_days_used, days_used_ledger, {}},
      {Key::quantity_median_trust, median_trust_ledger, Key::why_median_note},
      {Key::measure_buyer_trust, buyer_trust_ledger, Key::why_buyers_note},
  });
  const auto* const row =
      std::find_if(k_rows.begin(), k_rows.end(), [&](const Row& entry) { return entry.name == question.name; });
  WhyView view;
  view.title = capitalised(lens.say(question.name));
  tell(lens, Quantity::credibility, row->ledgers(lens), {}, view);
  if (row->note) view.note = lens.say(*row->note);
  return view;
}

// A row of our account, month by month.
WhyView why_booked(const Lens& lens, std::size_t row) {
  WhyView view;
  view.title = capitalised(lens.say(Key::quantity_booked, {{"name", account_row_name(lens.language, row)}}));
  tell(lens, Quantity::total_margin, booked_ledger(lens, row), {}, view);
  return view;
}

// D13: the days a colleague gives are those there are, less what goodwill lacks.
WhyView why_colleague_days(const Lens& lens, ColleagueId id) {
  const Colleague& colleague = lens.colleague(id);
  Ledgers ledgers;
  ledgers.start = colleague.days_month;
  const std::int32_t given = colleague_days(lens.dossier, lens.seen.seen(), id);
  LedgerSegment segment{lens.month, ledgers.start, given, {}};
  segment.lines.push_back(
      {lens.month, 0, given - ledgers.start,
       lens.say(Key::cause_days_unwilling, {Lens::points_of("n", lens.get(Quantity::willingness, id.index())),
                                            Lens::points_of("m", k_fully_willing_bp)}),
       true, "willingness " + colleague.key});
  ledgers.segments.push_back(std::move(segment));
  WhyView view;
  view.title = capitalised(lens.say(Key::quantity_colleague_days, {{"colleague", colleague}}));
  tell(lens, Quantity::stage, ledgers, {}, view);
  if (view.lines.empty()) view.note = lens.say(Key::why_all_days);
  return view;
}

// D54: what the account has earned, less what it would have, handled like any other.
WhyView why_managed_apart(const Lens& lens) {
  const std::int64_t earned = lens.get(Quantity::total_margin);
  const std::int32_t a_month = lens.dossier.economy.undifferentiated_margin_month_eur;
  const std::int32_t months = lens.get(Quantity::month);
  const std::int64_t otherwise = std::int64_t{a_month} * months;
  WhyView view;
  view.title = capitalised(lens.say(Key::measure_extra_margin));
  view.lines.push_back(line_without_month(earned, signed_money(earned, lens.language), lens.say(Key::measure_margin)));
  view.lines.back().deeper = "margin";
  view.lines.push_back(line_without_month(
      -otherwise, signed_money(-otherwise, lens.language),
      lens.say(Key::why_handled_otherwise, {{"n", months}, {"eur", money(a_month, lens.language)}})));
  view.now_value = earned - otherwise;
  view.now = lens.say(Key::why_now, {{"text", signed_money(view.now_value, lens.language)}});
  return view;
}

// D35: what each of the means of the pair adds.
Result<WhyView, Sentences> why_tandem(const Lens& lens) {
  const TandemView tandem = tandem_view(lens.session, lens.language);
  if (!tandem.in_office) return Sentences{tandem.words};
  WhyView view;
  view.title = tandem.title;
  for (const TandemLine& part : tandem.parts) {
    view.lines.push_back(line_without_month(part.adds, signed_number(part.adds, lens.language), part.words));
    view.lines.back().deeper = part.why;
  }
  view.now_value = tandem.points;
  view.now = lens.say(Key::why_now, {{"text", std::to_string(tandem.points)}});
  return view;
}

// What a contract, a clause or the offers bring.
std::optional<WhyView> why_terms(const Lens& lens, Key name, ClauseId clause) {
  switch (name) {
    case Key::quantity_clause_ours: return why_clause(lens, clause, ClauseFigure::ours);
    case Key::quantity_clause_theirs: return why_clause(lens, clause, ClauseFigure::theirs);
    case Key::quantity_contract_ours: return why_contract(lens, ClauseFigure::ours, false);
    case Key::quantity_contract_theirs: return why_contract(lens, ClauseFigure::theirs, false);
    case Key::quantity_barrier: return why_contract(lens, ClauseFigure::barrier, false);
    case Key::quantity_draft_ours: return why_contract(lens, ClauseFigure::ours, true);
    case Key::quantity_draft_theirs: return why_contract(lens, ClauseFigure::theirs, true);
    case Key::quantity_draft_barrier: return why_contract(lens, ClauseFigure::barrier, true);
    case Key::quantity_offers_revenue: return why_offers(lens);
    default: return {};
  }
}

// What is no quantity of the state: what is counted, made of clauses or offers, or worked out.
Result<WhyView, Sentences> why_made_of(const Lens& lens, const Question& question, std::size_t subject) {
  if (question.measure && is_count(*question.measure)) {
    const auto level = static_cast<std::int32_t>(subject);
    return why_count(lens, count_asked_about(lens, *question.measure, level > 0 ? std::optional{level} : std::nullopt));
  }
  if (auto terms = why_terms(lens, question.name, ClauseId{subject})) return *std::move(terms);
  switch (question.name) {
    case Key::quantity_booked: return why_booked(lens, subject);
    case Key::quantity_colleague_days: return why_colleague_days(lens, ColleagueId{subject});
    case Key::measure_extra_margin: return why_managed_apart(lens);
    case Key::quantity_tandem: return why_tandem(lens);
    default: return why_worked_out(lens, question);
  }
}

// Somebody's name alone: what could be asked about them.
std::optional<std::string> question_about(const Lens& lens, const std::string& typed) {
  const bool french = lens.language == Language::french;
  if (const auto person = find_person(lens.session, lens.language, typed))
    return lens.say(Key::why_suggest,
                    {{"typed", lens.person(person.value()).name},
                     {"words", (french ? "confiance " : "trust ") + lens.person(person.value()).key}});
  if (const auto ours = find_colleague(lens.session, lens.language, typed))
    return lens.say(Key::why_suggest,
                    {{"typed", lens.colleague(ours.value()).name},
                     {"words", (french ? "volonté " : "willingness ") + lens.colleague(ours.value()).key}});
  return {};
}

bool is_reading(const Question& question) {
  return question.of == Of::person && (!question.quantity || info(*question.quantity).knowing == Knowing::reading);
}

// What has to be found before it can be asked about: nothing of it leaks through its history.
std::optional<std::string> not_found_yet(const Lens& lens, Quantity quantity, const Subject& asked) {
  const bool unsurveyed = quantity == Quantity::site_cost && lens.get(Quantity::site_known, asked.subject) == 0;
  if (unsurveyed) return lens.say(Key::why_site_unknown, {{"site", lens.in(lens.dossier.sites[asked.subject].name)}});
  constexpr std::int32_t k_strategy_read_bp = 4'000;  // from here on `observe` shows it
  const std::int32_t strategy = lens.get(Quantity::knowledge, static_cast<std::size_t>(Area::strategy));
  if (quantity == Quantity::clarity && strategy < k_strategy_read_bp) return lens.say(Key::why_clarity_unknown);
  return {};
}

}  // namespace

Result<WhyView, Sentences> why_view(const Session& session, Language language, std::span<const std::string> words) {
  const Lens lens{session, language};
  std::vector<std::string> typed = without_small_words(words);
  if (typed.empty()) return Sentences{lens.say(Key::why_ask_what, {{"list", all_questions(language)}})};
  const Question* question = question_of(typed[0]);
  if (question == nullptr)
    if (auto suggestion = question_about(lens, join_words(typed))) return Sentences{*suggestion};
  if (question == nullptr)
    return Sentences{lens.say(Key::why_unknown, {{"typed", typed[0]}, {"list", all_questions(language)}})};
  if (question->of == Of::mark) return why_mark(session, language);
  if (question->of == Of::dial) return why_dial(session, language, dial_of(*question));
  const auto subject = WhyReader{lens, *question, std::vector<std::string>{typed.begin() + 1, typed.end()}}.read();
  if (!subject) return subject.problems();
  if (is_reading(*question)) return why_reading(lens, *question, StakeholderId{subject->subject});
  if (!question->quantity) return why_made_of(lens, *question, subject->subject);
  const Quantity quantity = *question->quantity;
  if (auto unknown = not_found_yet(lens, quantity, *subject)) return Sentences{*std::move(unknown)};
  WhyView view;
  view.title = capitalised(quantity_name(lens, quantity, subject->subject, subject->object));
  view.less_is_better = less_is_better(quantity);
  tell(lens, quantity, exact_ledger(lens, quantity, subject->subject, subject->object, shown_unit(quantity)), {}, view);
  if (quantity == Quantity::stage) add_declined_steps(lens, view);
  if (quantity == Quantity::offer_revenue) add_offer_terms(lens, OfferId{subject->subject}, view);
  return view;
}

}  // namespace diapason
