#include "view/conditions.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

#include "view/format.hpp"
#include "view/names.hpp"
#include "view/questions.hpp"

namespace diapason {
namespace {

enum class About : std::uint8_t { nothing, person, colleague, area, offer, event, item, clause };

struct MeasureRow {
  Measure measure;
  Key name;
  Unit unit;
  About about;
  bool believed;
};

constexpr auto k_measures = [] {
  using enum About;
  using enum Unit;
  using M = Measure;
  return std::to_array<MeasureRow>({
      {M::month, Key::measure_month, count, nothing, false},
      {M::stage, Key::measure_stage, count, nothing, false},
      {M::trust, Key::measure_trust, points, person, true},
      {M::closeness, Key::measure_closeness, points, person, true},
      {M::reliability, Key::measure_reliability, points, person, true},
      {M::median_trust, Key::measure_median_trust, points, nothing, true},
      {M::tie, Key::measure_tie, points, person, false},
      {M::kam_tie, Key::measure_kam_tie, points, person, false},
      {M::colleague_tie, Key::measure_colleague_tie, points, person, false},
      {M::this_tie, Key::measure_this_tie, points, person, false},
      {M::functions_tied, Key::measure_functions_tied, count, nothing, false},
      {M::pairs_tied, Key::measure_pairs_tied, count, nothing, false},
      {M::acquaintance, Key::measure_acquaintance, count, person, false},
      {M::people_met, Key::measure_people_met, count, nothing, false},
      {M::insight, Key::measure_insight, points, person, false},
      {M::needs_found, Key::measure_needs_found, count, nothing, false},
      {M::knowledge, Key::measure_knowledge, points, area, false},
      {M::shared_knowledge, Key::measure_shared_knowledge, points, area, false},
      {M::satisfaction, Key::measure_satisfaction, points, nothing, false},
      {M::value_shown, Key::measure_value_shown, points, nothing, false},
      {M::revenue, Key::measure_revenue, euros, nothing, false},
      {M::margin, Key::measure_margin, euros, nothing, false},
      {M::client_value, Key::measure_client_value, euros, nothing, false},
      {M::budget, Key::measure_budget, euros, nothing, false},
      {M::patience, Key::measure_patience, points, nothing, false},
      {M::rival_pressure, Key::measure_rival_pressure, points, nothing, false},
      {M::willingness, Key::measure_willingness, points, colleague, false},
      {M::prepared, Key::measure_prepared, points, person, false},
      {M::silence, Key::measure_silence, count, person, false},
      {M::offers_won, Key::measure_offers_won, count, nothing, false},
      {M::offer, Key::measure_offer, count, offer, false},
      {M::request, Key::measure_circumstance, count, nothing, false},
      {M::event, Key::measure_circumstance, count, nothing, false},
      {M::flag, Key::measure_circumstance, count, nothing, false},
      {M::promises_open, Key::measure_promises_open, count, nothing, false},
      {M::promises_broken, Key::measure_promises_broken, count, nothing, false},
      {M::relationship_days, Key::measure_relationship_days, share, nothing, false},
      {M::rank, Key::measure_rank, count, person, false},
      {M::present, Key::measure_present, yes_no, person, false},
      {M::buyer_trust, Key::measure_buyer_trust, points, nothing, true},
      {M::buyer_tie, Key::measure_buyer_tie, points, nothing, false},
      {M::deciders_met, Key::measure_deciders_met, count, nothing, false},
      {M::pairs_autonomous, Key::measure_pairs_autonomous, count, nothing, false},
      {M::autonomy, Key::measure_autonomy, points, person, false},
      {M::lone_ties, Key::measure_lone_ties, count, nothing, false},
      {M::bus_factor, Key::measure_bus_factor, count, nothing, false},
      {M::sites_tied, Key::measure_sites_tied, count, nothing, false},
      {M::favours, Key::measure_favours, count, person, false},
      {M::informants, Key::measure_informants, count, nothing, false},
      {M::exposure, Key::measure_exposure, count, person, false},
      {M::recognition, Key::measure_recognition, points, colleague, false},
      {M::load, Key::measure_load, points, colleague, false},
      {M::native, Key::measure_native, points, colleague, false},
      {M::team_size, Key::measure_team_size, count, nothing, false},
      {M::support, Key::measure_support, points, nothing, false},
      {M::agreed, Key::measure_agreed, yes_no, nothing, false},
      {M::tension, Key::measure_tension, points, nothing, false},
      {M::sponsored, Key::measure_sponsored, yes_no, nothing, false},
      {M::commitment, Key::measure_commitment, points, nothing, false},
      {M::brief, Key::measure_brief, points, nothing, false},
      {M::drift, Key::measure_drift, points, nothing, false},
      {M::sponsor_talks, Key::measure_sponsor_talks, count, nothing, false},
      {M::sponsor_meetings, Key::measure_sponsor_meetings, count, nothing, false},
      {M::client_reviews, Key::measure_client_reviews, count, nothing, false},
      {M::plan_quality, Key::measure_plan_quality, points, nothing, false},
      {M::plan_age, Key::measure_plan_age, count, nothing, false},
      {M::adherence, Key::measure_adherence, points, nothing, false},
      {M::plan_item, Key::measure_plan_item, yes_no, item, false},
      {M::objectives_reached, Key::measure_objectives, count, nothing, false},
      {M::rules_ready, Key::measure_rules_ready, count, nothing, false},
      {M::troubles, Key::measure_troubles, count, nothing, false},
      {M::trouble, Key::measure_trouble, count, event, false},
      {M::project, Key::measure_project, count, offer, false},
      {M::projects_done, Key::measure_projects_done, count, nothing, false},
      {M::heard, Key::measure_heard, yes_no, offer, false},
      {M::contract, Key::measure_contract, yes_no, nothing, false},
      {M::clause, Key::measure_clause, yes_no, clause, false},
      {M::lock, Key::measure_lock, points, nothing, false},
      {M::balance, Key::measure_balance, share, nothing, false},
      {M::reference, Key::measure_reference, yes_no, nothing, false},
      {M::extra_margin, Key::measure_extra_margin, euros, nothing, false},
      {M::unsupported, Key::measure_unsupported, count, nothing, false},
      {M::months_at_stage, Key::measure_months_at_stage, count, nothing, false},
      {M::rival_moves_seen, Key::measure_moves_seen, count, nothing, false},
      {M::has_say, Key::measure_has_say, yes_no, person, false},
  });
}();
static_assert(k_measures.size() == static_cast<std::size_t>(Measure::has_say) + 1);

const MeasureRow& row_of(Measure measure) { return k_measures[static_cast<std::size_t>(measure)]; }

std::size_t subject_of(const Condition& condition, const Subjects& subjects) {
  switch (condition.of) {
    case Who::target: return subjects.person.raw();
    case Who::second: return subjects.second.raw();
    case Who::colleague: return subjects.colleague.raw();
    default: return condition.subject;
  }
}

template <class Table>
std::string name_from(const Lens& lens, Key key, std::string_view filler, const Table& table, std::size_t subject) {
  if (subject >= table.size()) return lens.say(Key::measure_circumstance);
  return lens.say(key, {{filler, lens.in(table[subject].name)}});
}

// What hasn't come to our ears isn't named.
std::string name_of_event(const Lens& lens, Key key, std::size_t subject) {
  const Event* event = subject == Id<void>::k_none ? nullptr : lens.seen.event(EventId{subject});
  if (event == nullptr) return lens.say(Key::measure_circumstance);
  return lens.say(key, {{"event", lens.in(event->title)}});
}

std::string name_of(const Lens& lens, const Condition& condition, const Subjects& subjects) {
  if (!lens.in(condition.label).empty()) return lens.in(condition.label);
  const MeasureRow& row = row_of(condition.measure);
  const std::size_t subject = subject_of(condition, subjects);
  const Filler level = Lens::points_of("m", condition.level);
  switch (row.about) {
    case About::nothing: return lens.say(row.name, {level});
    case About::person: return lens.say(row.name, {name_if_heard_of(lens, "who", person_of(condition, subjects))});
    case About::colleague:
      if (subject >= lens.dossier.colleagues.size()) return lens.say(Key::measure_circumstance);
      return lens.say(row.name, {{"who", lens.dossier.colleagues[subject]}});
    case About::area: {
      const std::string area = subject < k_areas ? area_name(static_cast<Area>(subject), lens.language) : "";
      return lens.say(row.name, {{"area", area}});
    }
    case About::offer:
      if (subject >= lens.dossier.offers.size() || !lens.heard_of_offer(subject))
        return lens.say(Key::measure_circumstance);
      return name_from(lens, row.name, "offer", lens.dossier.offers, subject);
    case About::event: return name_of_event(lens, row.name, subject);
    case About::item: return name_from(lens, row.name, "item", lens.dossier.plan_items, subject);
    case About::clause: return name_from(lens, row.name, "clause", lens.dossier.clauses, subject);
  }
  return "";
}

// Half width of the mean of several readings, taken as the mean of theirs: all of those met, or those who buy.
std::int32_t band_of_several(const Lens& lens, bool only_buyers) {
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    if (!lens.met(person) || (only_buyers && !buys(lens, person))) continue;
    sum += trust_band_bp(lens, person);
    ++count;
  }
  return count == 0 ? lens.dossier.parameters.band_max_bp : static_cast<std::int32_t>(sum / count);
}

std::int32_t band_of(const Lens& lens, const Condition& condition, const Subjects& subjects) {
  if (!row_of(condition.measure).believed) return 0;
  if (condition.measure == Measure::median_trust) return band_of_several(lens, false);
  if (condition.measure == Measure::buyer_trust) return band_of_several(lens, true);
  const StakeholderId person = person_of(condition, subjects);
  if (!person.valid()) return lens.dossier.parameters.band_max_bp;
  if (condition.measure == Measure::trust) return trust_band_bp(lens, person.index());
  const std::int32_t band = lens.get(Quantity::read_band, person.index());
  return band == 0 ? lens.dossier.parameters.band_max_bp : band;
}

std::int32_t shown(std::int32_t value, Unit unit) {
  return unit == Unit::points || unit == Unit::share ? static_cast<std::int32_t>(points(value)) : value;
}

std::string written(const Lens& lens, std::int32_t value, Unit unit) {
  switch (unit) {
    case Unit::count:
    case Unit::points: return whole_number(shown(value, unit), lens.language);
    case Unit::euros: return money(value, lens.language);
    case Unit::share: return percent(value, lens.language);
    case Unit::yes_no: return lens.say(value != 0 ? Key::yes : Key::no_said);
  }
  return "";
}

// What it takes to stay beside what it took to climb, by which an author names it.
Key key_of_kept(const ConditionWords& words) {
  if (words.band_bp > 0) return words.at_most ? Key::progress_belief_kept_at_most : Key::progress_belief_kept;
  return words.at_most ? Key::progress_kept_at_most : Key::progress_kept;
}

std::string progress_of(const Lens& lens, const ConditionWords& words) {
  if (words.unit == Unit::yes_no) return words.have;
  const bool believed = words.band_bp > 0;
  const Filler have{"have", words.have_value};
  const Filler need{"need_n", words.need_value};
  const Filler band = Lens::points_of("band", words.band_bp);
  const Filler have_text{"have_text", words.have};
  const Filler need_text{"need_text", words.need};
  // Rounded it would read "46, 46 needed" and yet not hold.
  if (!words.holds && !words.at_most && words.have_value == words.need_value && words.unit == Unit::points)
    return lens.say(believed ? Key::progress_belief_just_under : Key::progress_just_under, {need, band});
  if (!words.most.empty())
    return lens.say(believed ? Key::progress_belief_between : Key::progress_between,
                    {have_text, need_text, {"text", words.most}, band});
  if (!words.climb.empty()) return lens.say(key_of_kept(words), {have_text, need_text, {"text", words.climb}, band});
  if (believed)
    return lens.say(words.at_most ? Key::progress_belief_at_most : Key::progress_belief, {have, need, band});
  if (words.unit == Unit::euros || words.unit == Unit::share)
    return lens.say(words.at_most ? Key::progress_text_at_most : Key::progress_text, {have_text, need_text});
  if (words.at_most) return lens.say(Key::progress_at_most, {have, need});
  const bool is_share = words.unit == Unit::count && words.have_value <= words.need_value;
  return lens.say(is_share ? Key::progress_count : Key::progress_points, {have, need});
}

// Counts and points never fall below nothing: to ask for at least nothing is to ask for nothing.
bool asks_for_a_least(const Condition& condition, std::int32_t least, Unit unit) {
  const bool bounded_above = condition.at_most != std::numeric_limits<std::int32_t>::max();
  const bool never_negative = unit == Unit::count || unit == Unit::points;
  return condition.at_least != std::numeric_limits<std::int32_t>::min() &&
         !(bounded_above && never_negative && least <= 0);
}

// Beyond one and a half bands a reading is as good as sure; within half a band it could be either.
Certainty certainty_of(const ConditionWords& words) {
  if (words.band_bp == 0) return Certainty::counted;
  const std::int32_t distance_bp = words.distance;
  if (distance_bp * 2 >= words.band_bp * 3) return Certainty::sure;
  return distance_bp * 2 >= words.band_bp ? Certainty::likely : Certainty::uncertain;
}

}  // namespace

bool buys(const Lens& lens, std::size_t person) {
  return (static_cast<std::uint32_t>(lens.get(Quantity::seats, person)) & k_buying_seats) != 0;
}

std::int64_t square_root(std::int64_t number) {
  std::int64_t root = 0;
  for (std::int64_t step = std::int64_t{1} << 30; step > 0; step /= 2)
    if ((root + step) * (root + step) <= number) root += step;
  return root;
}

std::int32_t trust_band_bp(const Lens& lens, std::size_t person) {
  const std::int32_t band = lens.get(Quantity::read_band, person);
  if (band == 0) return lens.dossier.parameters.band_max_bp;
  std::int64_t squares = 0;
  for (int part = 0; part < k_trust_parts; ++part) {
    const std::int64_t weight = trust_weight_bp(lens.dossier, static_cast<TrustPart>(part));
    squares += weight * weight;
  }
  return times_bp(band, square_root(squares));
}

StakeholderId person_of(const Condition& condition, const Subjects& subjects) {
  if (row_of(condition.measure).about != About::person) return {};
  const std::size_t subject = subject_of(condition, subjects);
  return subject == Id<void>::k_none ? StakeholderId{} : StakeholderId{subject};
}

Filler name_if_heard_of(const Lens& lens, std::string_view filler, StakeholderId person) {
  if (person.valid() && person.index() < lens.people() && lens.heard_of(person.index()))
    return {filler, lens.person(person)};
  return {filler, lens.say(Key::somebody_unheard_of), Gender::masculine};
}

ConditionWords condition_words(const Lens& lens, const Condition& condition, const Subjects& subjects,
                               bool with_slack) {
  const MeasureRow& row = row_of(condition.measure);
  const std::int32_t value = measure(lens.dossier, lens.seen.seen(), condition, subjects);
  const std::int32_t slack = with_slack ? condition.slack : 0;
  ConditionWords words;
  words.name = name_of(lens, condition, subjects);
  words.unit = row.unit;
  constexpr std::int64_t k_none = std::numeric_limits<std::int32_t>::max();
  const bool has_most = condition.at_most != k_none;
  const std::int64_t most = std::min(k_none, std::int64_t{condition.at_most} + slack);
  const bool may_be_negative = row.unit == Unit::euros || row.unit == Unit::share;
  const std::int64_t lowered = std::int64_t{condition.at_least} - slack;
  const auto least =
      static_cast<std::int32_t>(std::max<std::int64_t>(lowered, may_be_negative ? -k_none : std::int64_t{0}));
  const bool has_least = asks_for_a_least(condition, least, row.unit);
  words.holds = value >= lowered && value <= most;
  words.at_most = has_most && (!has_least || value > most);
  const std::int32_t need = words.at_most ? static_cast<std::int32_t>(most) : least;
  words.have_value = shown(value, row.unit);
  words.need_value = shown(need, row.unit);
  words.have = written(lens, value, row.unit);
  words.need = written(lens, need, row.unit);
  if (has_most && has_least && !words.at_most) words.most = written(lens, static_cast<std::int32_t>(most), row.unit);
  const std::int32_t asked = words.at_most ? condition.at_most : condition.at_least;
  if (slack > 0 && shown(asked, row.unit) != words.need_value) words.climb = written(lens, asked, row.unit);
  const std::int64_t from_most = has_most ? std::abs(value - most) : k_none;
  const std::int64_t from_least = has_least ? std::abs(std::int64_t{value} - least) : k_none;
  words.distance = static_cast<std::int32_t>(std::min({from_most, from_least, k_none}));
  words.band_bp = band_of(lens, condition, subjects);
  return words;
}

namespace {

std::int32_t percent_of_the_way(const ConditionWords& words) {
  constexpr std::int64_t k_whole = 100;
  if (words.holds) return k_whole;
  const std::int64_t part = words.at_most ? words.need_value : words.have_value;
  const std::int64_t all = words.at_most ? words.have_value : words.need_value;
  return all <= 0 ? 0 : static_cast<std::int32_t>(std::clamp<std::int64_t>(part * k_whole / all, 0, k_whole - 1));
}

GateCondition gate_line(const Lens& lens, const ConditionWords& words, bool with_slack) {
  GateCondition line;
  line.name = capitalised(words.name);
  line.progress = progress_of(lens, words);
  line.percent = percent_of_the_way(words);
  line.standing = words.holds ? Standing::met : Standing::missing;
  line.certainty = certainty_of(words);
  const Filler name{"name", words.name};
  const Filler progress{"progress", line.progress};
  if (line.certainty == Certainty::counted) {
    line.sentence = lens.say(words.holds  ? Key::gate_met
                             : with_slack ? Key::gate_lost
                                          : Key::gate_missing,
                             {name, progress});
    return line;
  }
  constexpr auto k_words = std::to_array({Key::certainty_sure, Key::certainty_likely, Key::certainty_uncertain});
  line.certainty_words = lens.say(k_words[static_cast<std::size_t>(line.certainty) - 1]);
  const Key missing = with_slack ? Key::gate_lost_believed : Key::gate_missing_believed;
  line.sentence =
      lens.say(words.holds ? Key::gate_met_believed : missing, {name, progress, {"certainty", line.certainty_words}});
  return line;
}

}  // namespace

GateCondition gate_condition(const Lens& lens, const Condition& condition, bool with_slack) {
  GateCondition line = gate_line(lens, condition_words(lens, condition, {}, with_slack), with_slack);
  line.why = question_behind(lens, condition);
  return line;
}

GateCondition gate_alternative(const Lens& lens, std::span<const Condition> any, bool with_slack) {
  std::vector<ConditionWords> words;
  std::vector<std::string> names;
  words.reserve(any.size());
  names.reserve(any.size());
  for (const Condition& condition : any) {
    words.push_back(condition_words(lens, condition, {}, with_slack));
    names.push_back(words.back().name);
  }
  const auto met = std::find_if(words.begin(), words.end(), [](const ConditionWords& entry) { return entry.holds; });
  const std::ptrdiff_t place = met == words.end() ? 0 : met - words.begin();
  ConditionWords shown = words[static_cast<std::size_t>(place)];
  shown.name = join_or(names, lens.language);
  GateCondition line = gate_line(lens, shown, with_slack);
  line.why = question_behind(lens, any[static_cast<std::size_t>(place)]);
  return line;
}

}  // namespace diapason
