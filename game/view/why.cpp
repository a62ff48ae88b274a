#include "view/why.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "sim/measure.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/kam_days.hpp"
#include "view/ledger.hpp"
#include "view/promises.hpp"
#include "view/quantities.hpp"
#include "view/reading.hpp"
#include "view/tallies.hpp"

namespace diapason {
namespace {

enum class Of : std::uint8_t { account, person, tie, colleague, pair, area, sponsor, site, offer, trouble, dial, mark };

struct Question {
  std::string_view word;    ///< what to type in English
  std::string_view french;  ///< and in French
  Of of;
  std::optional<Quantity> quantity;  ///< none for what isn't a quantity of the state
  Key name;
};

constexpr auto k_questions = [] {
  using Q = Quantity;
  return std::to_array<Question>({
      {"trust", "confiance", Of::person, {}, Key::quantity_trust},
      {"credibility", "crédibilité", Of::person, Q::credibility, Key::quantity_credibility},
      {"reliability", "fiabilité", Of::person, Q::reliability, Key::quantity_reliability},
      {"closeness", "proximité", Of::person, Q::closeness, Key::quantity_closeness},
      {"self-interest", "intérêt", Of::person, Q::self_interest, Key::quantity_self_interest},
      {"understanding", "compréhension", Of::person, Q::insight, Key::quantity_insight},
      {"tie", "lien", Of::tie, Q::tie, Key::quantity_kam_tie},
      {"preparation", "préparation", Of::pair, Q::prepared, Key::quantity_prepared},
      {"willingness", "volonté", Of::colleague, Q::willingness, Key::quantity_willingness},
      {"knowledge", "connaissance", Of::area, Q::knowledge, Key::quantity_knowledge},
      {"shared", "partagé", Of::area, Q::shared_knowledge, Key::quantity_shared_knowledge},
      {"satisfaction", "satisfaction", Of::account, Q::satisfaction, Key::quantity_satisfaction},
      {"value", "valeur", Of::account, Q::value_shown, Key::quantity_value_shown},
      {"patience", "patience", Of::account, Q::patience, Key::quantity_patience},
      {"revenue", "chiffre", Of::account, Q::revenue_month, Key::quantity_revenue},
      {"margin", "marge", Of::account, Q::total_margin, Key::quantity_total_margin},
      {"margin-rate", "taux", Of::account, Q::margin_rate, Key::quantity_margin_rate},
      {"client-value", "valeur-client", Of::account, Q::client_value_month, Key::quantity_client_value},
      {"client-total", "cumul-client", Of::account, Q::total_client_value, Key::quantity_total_client_value},
      {"budget", "budget", Of::account, Q::budget, Key::quantity_budget},
      {"stage", "étape", Of::account, Q::stage, Key::quantity_stage},
      {"days", "jours", Of::account, {}, Key::quantity_days},
      {"days-used", "jours-employés", Of::account, {}, Key::quantity_days_used},
      {"median-trust", "confiance-médiane", Of::account, {}, Key::quantity_median_trust},
      {"duties", "obligations", Of::account, Q::extra_duties, Key::quantity_extra_duties},
      {"autonomy", "autonomie", Of::pair, Q::autonomy, Key::quantity_autonomy},
      {"rank", "rang", Of::person, Q::rank, Key::quantity_rank},
      {"silence", "silence", Of::person, Q::silence, Key::quantity_silence},
      {"favours", "services", Of::person, Q::favours, Key::quantity_favours},
      {"exposure", "indiscrétion", Of::person, Q::exposure, Key::quantity_exposure},
      {"recognition", "reconnaissance", Of::colleague, Q::recognition, Key::quantity_recognition},
      {"load", "charge", Of::colleague, Q::load, Key::quantity_load},
      {"native", "glissement", Of::colleague, Q::native, Key::quantity_native},
      {"training", "formation", Of::colleague, Q::trained, Key::quantity_trained},
      {"mobilised", "mobilisation", Of::colleague, Q::mobilised, Key::quantity_mobilised},
      {"support", "soutien", Of::account, Q::support, Key::quantity_support},
      {"unsupported", "sans-soutien", Of::account, Q::months_unsupported, Key::quantity_unsupported},
      {"agreement", "accord", Of::account, Q::agreed, Key::quantity_agreed},
      {"tension", "tension", Of::account, Q::tension, Key::quantity_tension},
      {"commitment", "implication", Of::account, Q::commitment, Key::quantity_commitment},
      {"brief", "brief", Of::account, Q::brief, Key::quantity_brief},
      {"drift", "empiètement", Of::account, Q::drift, Key::quantity_drift},
      {"sponsor-accounts", "comptes-sponsor", Of::sponsor, Q::sponsor_accounts, Key::quantity_sponsor_accounts},
      {"sponsor-talks", "échanges", Of::account, Q::sponsor_talks, Key::quantity_sponsor_talks},
      {"sponsor-meetings", "rencontres", Of::account, Q::sponsor_meetings, Key::quantity_sponsor_meetings},
      {"client-reviews", "revues-client", Of::account, Q::client_reviews, Key::quantity_client_reviews},
      {"plan", "plan", Of::account, Q::plan_quality, Key::quantity_plan_quality},
      {"adherence", "suivi", Of::account, Q::adherence, Key::quantity_adherence},
      {"clarity", "clarté", Of::account, Q::clarity, Key::quantity_clarity},
      {"reference", "référence", Of::account, Q::reference, Key::quantity_reference},
      {"months-here", "mois-ici", Of::account, Q::months_at_stage, Key::quantity_months_at_stage},
      {"offer-revenue", "chiffre-offre", Of::offer, Q::offer_revenue, Key::quantity_offer_revenue},
      {"offer-preparation", "préparation-offre", Of::offer, Q::offer_prepared, Key::quantity_offer_prepared},
      {"project", "projet", Of::offer, Q::project_done, Key::quantity_project},
      {"trouble", "problème", Of::trouble, Q::trouble_left, Key::quantity_trouble},
      {"local-costs", "coûts-locaux", Of::site, Q::site_cost, Key::quantity_site_cost},
      {"promises-kept", "promesses-tenues", Of::account, Q::promises_kept, Key::quantity_promises_kept},
      {"promises-late", "promesses-en-retard", Of::account, Q::promises_late, Key::quantity_promises_late},
      {"promises-broken", "promesses-rompues", Of::account, Q::promises_broken, Key::quantity_promises_broken},
      {"dial-stage", "cadran-étape", Of::dial, {}, Key::dial_stage},
      {"dial-reach", "cadran-confiance", Of::dial, {}, Key::dial_reach},
      {"dial-value", "cadran-valeur", Of::dial, {}, Key::dial_value},
      {"dial-own-side", "cadran-camp", Of::dial, {}, Key::dial_own_side},
      {"dial-preparedness", "cadran-préparation", Of::dial, {}, Key::dial_preparedness},
      {"mark", "note", Of::mark, {}, Key::mark_name},
  });
}();

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

const Question* question_of(std::string_view typed) {
  const std::string wanted = folded(typed);
  const auto asked = [&](const Question& question) {
    return folded(question.word) == wanted || folded(question.french) == wanted;
  };
  const auto* const exact = std::find_if(k_questions.begin(), k_questions.end(), asked);
  if (exact != k_questions.end()) return exact;
  const auto begins = [&](const Question& question) {
    return folded(question.word).starts_with(wanted) || folded(question.french).starts_with(wanted);
  };
  const bool one = wanted.size() >= 3 && std::count_if(k_questions.begin(), k_questions.end(), begins) == 1;
  return one ? std::find_if(k_questions.begin(), k_questions.end(), begins) : nullptr;
}

std::string what_it_asks(const Question& question, Language language) {
  const bool french = language == Language::french;
  std::string text{french ? question.french : question.word};
  switch (question.of) {
    case Of::account:
    case Of::dial:
    case Of::mark: break;
    case Of::person: text += " " + say(Key::use_person, language); break;
    case Of::tie: text += " [" + say(Key::use_colleague, language) + "] " + say(Key::use_person, language); break;
    case Of::colleague: text += " " + say(Key::use_colleague, language); break;
    case Of::pair: text += " " + say(Key::use_colleague, language) + " " + say(Key::use_person, language); break;
    case Of::area: text += " " + say(Key::use_area, language); break;
    case Of::sponsor: text += " " + say(Key::use_sponsor, language); break;
    case Of::site: text += " " + say(Key::use_site, language); break;
    case Of::offer: text += " " + say(Key::use_offer, language); break;
    case Of::trouble: text += " " + say(Key::use_trouble, language); break;
  }
  return text;
}

std::string all_questions(Language language) {
  std::vector<std::string> list;
  list.reserve(std::size(k_questions));
  for (const Question& question : k_questions) list.push_back(what_it_asks(question, language));
  return join(list, language);
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
    if (rest_.empty())
      return Sentences{lens_.say(Key::why_missing, {{"words", what_it_asks(question_, lens_.language)}})};
    switch (question_.of) {
      case Of::person: return read_person();
      case Of::colleague: return one(find_colleague(lens_.session, lens_.language, join_words(rest_)));
      case Of::area: return read_area();
      case Of::sponsor: return one(find_sponsor(lens_.session, lens_.language, join_words(rest_)));
      case Of::site: return one(find_site(lens_.session, lens_.language, join_words(rest_)));
      case Of::offer: return one(find_offer(lens_.session, lens_.language, join_words(rest_)));
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
  WhyLine line;
  line.month = from.month;
  line.amount = from.amount;
  line.amount_words = signed_words(lens, unit, from.amount);
  line.cause = from.cause;
  line.known = from.known;
  line.deeper = from.deeper;
  line.line = lens.say(Key::why_line, {{"month", from.month}, {"words", line.amount_words + " " + from.cause}});
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

// What is worked out from the state and the decisions: the days, and the median.
WhyView why_worked_out(const Lens& lens, const Question& question) {
  WhyView view;
  view.title = capitalised(lens.say(question.name));
  const Ledgers ledgers = question.name == Key::quantity_days        ? days_ledger(lens)
                          : question.name == Key::quantity_days_used ? days_used_ledger(lens)
                                                                     : median_trust_ledger(lens);
  const bool is_median = question.name == Key::quantity_median_trust;
  tell(lens, is_median ? Quantity::credibility : Quantity::stage, ledgers, {}, view);
  if (is_median) view.note = lens.say(Key::why_median_note);
  return view;
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

// The questions about dials stand one after the other, in the order of the dials.
const Question* first_dial_question() {
  return std::find_if(k_questions.begin(), k_questions.end(),
                      [](const Question& question) { return question.of == Of::dial; });
}

Dial dial_of(const Question& question) { return static_cast<Dial>(&question - first_dial_question()); }

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
  if (!question->quantity) return why_worked_out(lens, *question);
  const Quantity quantity = *question->quantity;
  if (auto unknown = not_found_yet(lens, quantity, *subject)) return Sentences{*std::move(unknown)};
  WhyView view;
  view.title = capitalised(quantity_name(lens, quantity, subject->subject, subject->object));
  view.less_is_better = less_is_better(quantity);
  tell(lens, quantity, exact_ledger(lens, quantity, subject->subject, subject->object, shown_unit(quantity)), {}, view);
  if (quantity == Quantity::stage) add_declined_steps(lens, view);
  return view;
}

std::string_view dial_question(Dial dial) { return first_dial_question()[static_cast<std::size_t>(dial)].word; }

std::vector<WhyQuestion> why_questions(Language language) {
  std::vector<WhyQuestion> questions;
  const Filler somebody{"who", say(Key::use_person, language), Gender::masculine};
  const Filler colleague{"colleague", say(Key::use_colleague, language), Gender::masculine};
  const Filler sponsor{"sponsor", say(Key::our_sponsor, language), Gender::masculine};
  for (const Question& question : k_questions) {
    const bool french = language == Language::french;
    const std::string meaning = say(question.name, language,
                                    {somebody,
                                     colleague,
                                     sponsor,
                                     {"area", say(Key::use_area, language)},
                                     {"site", say(Key::use_site, language)},
                                     {"offer", say(Key::use_offer, language)},
                                     {"event", say(Key::use_trouble, language)}});
    questions.push_back({what_it_asks(question, language), std::string{french ? question.word : question.french},
                         french ? meaning : capitalised(meaning)});
  }
  return questions;
}

}  // namespace diapason
