#include <algorithm>
#include <array>
#include <span>

#include "sim/measure.hpp"
#include "view/account.hpp"
#include "view/format.hpp"
#include "view/lens.hpp"
#include "view/quantities.hpp"
#include "view/why_lines.hpp"

namespace diapason {
namespace {

constexpr auto k_dial_names =
    std::to_array({Key::dial_stage, Key::dial_reach, Key::dial_value, Key::dial_own_side, Key::dial_preparedness});

constexpr auto k_part_names = std::to_array(
    {Key::part_stage_suited, Key::part_mean_trust, Key::part_doors_open, Key::part_satisfaction, Key::part_value_shown,
     Key::part_our_margin, Key::part_client_value, Key::part_knowledge_shared, Key::part_willingness,
     Key::part_ties_shared, Key::part_knowledge, Key::part_promises_kept, Key::part_needs_found, Key::part_heard_early,
     Key::part_tandem, Key::part_plan_followed, Key::part_answers_ready});
static_assert(k_part_names.size() == static_cast<std::size_t>(Ingredient::answers_ready) + 1);

// While the run goes on nobody knows how many needs are left to find: that ingredient waits for the end, and the others
// share its part.
DialReading as_seen(const DialReading& reading) {
  DialReading seen = reading;
  seen.part_count = 0;
  std::int32_t shares = 0;
  std::int64_t sum = 0;
  for (std::size_t place = 0; place < reading.part_count; ++place) {
    const DialPart& part = reading.parts[place];
    if (part.ingredient == Ingredient::needs_found) continue;
    seen.parts[seen.part_count++] = part;
    shares += part.share_bp;
    sum += std::int64_t{part.value_bp} * part.share_bp;
  }
  if (seen.part_count == reading.part_count || shares == 0) return reading;
  for (std::size_t place = 0; place < seen.part_count; ++place)
    seen.parts[place].share_bp =
        static_cast<std::int32_t>(divide_rounded(std::int64_t{seen.parts[place].share_bp} * k_whole_bp, shares));
  seen.value_bp = static_cast<std::int32_t>(divide_rounded(sum, shares));
  return seen;
}

Dials dials_after(const Session& session, const State& after) {
  const std::int32_t worth = session.the_case().plot.worth_stage;
  if (session.is_over()) return dials_of(session.dossier(), after, worth);
  // The stage that suits is for the player to judge: any number will do for a dial that isn't shown.
  const Observation seen = observe(session.dossier(), session.the_case().plot, after);
  Dials dials = dials_of(session.dossier(), seen.seen(), 1);
  for (DialReading& reading : dials) reading = as_seen(reading);
  return dials;
}

// The aim of the whole run, pro rata of the months played, as the dial counts it.
std::string beside_the_aim(const Lens& lens, const std::string& words, Quantity total, std::int64_t target_eur) {
  const std::int32_t expected = lens.dossier.economy.expected_margin_month_eur;
  const bool is_ours = total == Quantity::total_margin && expected > 0;
  const std::int64_t months = std::max(1, lens.get(Quantity::month));
  const std::int64_t aim = target_eur * months / lens.dossier.horizon_months;
  return lens.say(is_ours ? Key::dial_aim_beside_board : Key::dial_aim,
                  {{"words", words},
                   {"have_text", short_money(lens.get(total), lens.language)},
                   {"need_text", short_money(aim, lens.language)},
                   {"eur", short_money(expected, lens.language)}});
}

// The mean of which the dial makes its own figure, weighted as there: of what is believed, and of the truth at the end.
std::int64_t mean_trust_points(const Lens& lens) {
  const State& state = lens.session.is_over() ? lens.session.state() : lens.seen.seen();
  std::int64_t sum = 0;
  std::int64_t weights = 0;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    if (state.get(Quantity::present, person) == 0 || state.get(Quantity::acquaintance, person) != 2) continue;
    const std::int32_t weight = state.get(Quantity::rank, person) + 1;
    sum += std::int64_t{weight} * trust_bp(lens.dossier, state, person);
    weights += weight;
  }
  return weights == 0 ? 0 : points(sum / weights);
}

DialPartLine part_line(const Lens& lens, const DialPart& part, std::int32_t adds) {
  DialPartLine line;
  line.name = lens.say(k_part_names[static_cast<std::size_t>(part.ingredient)]);
  line.points = static_cast<std::int32_t>(points(part.value_bp));
  line.share_percent = static_cast<std::int32_t>(points(part.share_bp));
  line.adds = adds;
  line.words = lens.say(
      Key::dial_part,
      {{"name", line.name}, {"n", line.points}, {"percent", percent(part.share_bp, lens.language)}, {"m", adds}});
  if (part.ingredient == Ingredient::mean_trust)
    line.words = lens.say(Key::dial_part_trust, {{"name", line.name},
                                                 {"n", line.points},
                                                 {"percent", percent(part.share_bp, lens.language)},
                                                 {"m", adds},
                                                 {"have", mean_trust_points(lens)}});
  if (part.ingredient == Ingredient::our_margin)
    line.words = beside_the_aim(lens, line.words, Quantity::total_margin, lens.dossier.economy.target_margin_eur);
  if (part.ingredient == Ingredient::client_value)
    line.words =
        beside_the_aim(lens, line.words, Quantity::total_client_value, lens.dossier.economy.target_client_value_eur);
  return line;
}

// What to ask of an ingredient that is a single number; the others are sums over people or areas.
std::string_view question_of(Ingredient ingredient) {
  switch (ingredient) {
    case Ingredient::stage_suited: return "stage";
    case Ingredient::satisfaction: return "satisfaction";
    case Ingredient::value_shown: return "value";
    case Ingredient::our_margin: return "margin";
    case Ingredient::client_value: return "client-total";
    case Ingredient::promises_kept: return "promises-kept";
    case Ingredient::plan_followed: return "adherence";
    default: return {};
  }
}

// What each part adds, in whole points that make the dial's.
std::vector<std::int64_t> what_parts_add(const DialReading& reading) {
  std::vector<std::int64_t> exact;
  for (std::size_t place = 0; place < reading.part_count; ++place)
    exact.push_back(std::int64_t{reading.parts[place].value_bp} * reading.parts[place].share_bp);
  return apportion(exact, std::int64_t{100} * k_whole_bp, points(reading.value_bp));
}

// One thing of which a sum is made, as it stands after a month.
struct Piece {
  std::string name;
  std::string_view question;
  std::int64_t points = 0;  ///< its own figure
  std::int64_t adds = 0;    ///< to the sum, in its unit
};

struct Sum {
  std::int64_t points = 0;
  std::int64_t unit = 1;      ///< so many make a point
  std::vector<Piece> pieces;  ///< the same in every month
};

Sum sum_of(const Lens& lens, const DialReading& reading) {
  Sum sum{points(reading.value_bp), std::int64_t{100} * k_whole_bp, {}};
  for (std::size_t place = 0; place < reading.part_count; ++place) {
    const DialPart& part = reading.parts[place];
    sum.pieces.push_back({lens.say(k_part_names[static_cast<std::size_t>(part.ingredient)]),
                          question_of(part.ingredient), points(part.value_bp),
                          std::int64_t{part.value_bp} * part.share_bp});
  }
  return sum;
}

Sum sum_of(const Lens& lens, const Dials& dials) {
  Sum sum{points(mark_of(dials)), 0, {}};
  for (std::size_t dial = 0; dial < k_dials; ++dial) {
    const DialReading& reading = dials[dial];
    sum.unit += std::int64_t{100} * reading.weight;
    sum.pieces.push_back({lens.say(k_dial_names[dial]), dial_question(static_cast<Dial>(dial)),
                          points(reading.value_bp), std::int64_t{reading.value_bp} * reading.weight});
  }
  sum.unit = std::max<std::int64_t>(1, sum.unit);
  return sum;
}

// What the pieces added to the difference of two months, in whole points that make it.
std::vector<std::int64_t> what_pieces_moved(const Sum& before, const Sum& after) {
  std::vector<std::int64_t> exact;
  for (std::size_t place = 0; place < after.pieces.size(); ++place)
    exact.push_back(after.pieces[place].adds - before.pieces[place].adds);
  return apportion(exact, after.unit, after.points - before.points);
}

// From month to month: what each piece added more or less than before. `sum_after` gives the sum after a month.
template <class SumAfter>
WhyView why_sum(const Lens& lens, std::string title, const SumAfter& sum_after) {
  WhyView view;
  view.title = std::move(title);
  const std::span<const PlayedMonth> months = lens.session.months();
  Sum before = sum_after(months.front().after);
  view.start_value = before.points;
  view.start = lens.say(Key::why_start, {{"text", std::to_string(before.points)}});
  for (std::size_t month = 1; month < months.size(); ++month) {
    Sum after = sum_after(months[month].after);
    const std::vector<std::int64_t> moved = what_pieces_moved(before, after);
    for (std::size_t place = 0; place < after.pieces.size(); ++place) {
      const Piece& was = before.pieces[place];
      const Piece& is = after.pieces[place];
      if (moved[place] == 0) continue;
      WhyLine line = line_of_month(
          lens, static_cast<std::int32_t>(month), moved[place], signed_words(lens, Quantity::credibility, moved[place]),
          was.points == is.points ? is.name
                                  : lens.say(Key::why_piece, {{"name", is.name}, {"n", was.points}, {"m", is.points}}));
      line.deeper = is.question;
      view.lines.push_back(std::move(line));
    }
    before = std::move(after);
  }
  view.now_value = before.points;
  view.now = lens.say(Key::why_now, {{"text", std::to_string(before.points)}});
  if (view.lines.empty()) view.note = lens.say(Key::why_nothing_moved);
  return view;
}

DialLine dial_line(const Lens& lens, Dial dial, const DialReading& reading) {
  DialLine line;
  line.dial = dial;
  line.name = lens.say(k_dial_names[static_cast<std::size_t>(dial)]);
  line.weight = reading.weight;
  line.question = dial_question(dial);
  const Filler name{"name", line.name};
  const bool waits = dial == Dial::stage && !lens.session.is_over();
  if (reading.weight == 0 || waits) {
    line.words = lens.say(reading.weight == 0 ? Key::dial_lacking : Key::dial_at_the_end, {name});
    return line;
  }
  line.shown = true;
  line.points = static_cast<std::int32_t>(points(reading.value_bp));
  line.words = lens.say(Key::dial_line, {name, {"n", line.points}});
  const std::vector<std::int64_t> adds = what_parts_add(reading);
  for (std::size_t place = 0; place < reading.part_count; ++place)
    line.parts.push_back(part_line(lens, reading.parts[place], static_cast<std::int32_t>(adds[place])));
  if (dial == Dial::value) {
    const std::int32_t most = std::max(reading.parts[0].share_bp, reading.parts[1].share_bp);
    line.note = capitalised(lens.say(Key::dial_poorer, {{"percent", percent(most, lens.language)}})) + ".";
  }
  return line;
}

void add_mark(const Lens& lens, const Dials& now, DialsView& view) {
  view.has_mark = true;
  view.mark = static_cast<std::int32_t>(points(mark_of(now)));
  std::vector<std::string> recipe;
  for (const DialLine& line : view.dials)
    if (line.shown)
      recipe.push_back(
          lens.say(Key::mark_part, {{"name", line.name},
                                    {"n", line.points},
                                    {"percent", percent(std::int64_t{line.weight} * 100, lens.language)}}));
  view.mark_words = lens.say(Key::mark_line, {{"n", view.mark}, {"list", join(recipe, lens.language)}});
}

}  // namespace

Result<WhyView, Sentences> why_dial(const Session& session, Language language, Dial dial) {
  const Lens lens{session, language};
  const auto place = static_cast<std::size_t>(dial);
  const DialLine line = dial_line(lens, dial, dials_after(session, session.months().back().after)[place]);
  if (!line.shown) return Sentences{line.words};
  return why_sum(lens, line.name, [&](const State& after) { return sum_of(lens, dials_after(session, after)[place]); });
}

Result<WhyView, Sentences> why_mark(const Session& session, Language language) {
  const Lens lens{session, language};
  if (!session.is_over()) return Sentences{lens.say(Key::why_mark_later)};
  return why_sum(lens, lens.say(Key::mark_name),
                 [&](const State& after) { return sum_of(lens, dials_after(session, after)); });
}

DialsView dials_view(const Session& session, Language language) {
  const Lens lens{session, language};
  DialsView view;
  view.title = lens.say(Key::dials_title);
  const Dials now = dials_after(session, session.months().back().after);
  for (std::size_t dial = 0; dial < k_dials; ++dial)
    view.dials.push_back(dial_line(lens, static_cast<Dial>(dial), now[dial]));
  for (const PlayedMonth& played : session.months()) {
    const Dials then = dials_after(session, played.after);
    for (std::size_t dial = 0; dial < k_dials; ++dial)
      if (view.dials[dial].shown)
        view.dials[dial].history.push_back(static_cast<std::int32_t>(points(then[dial].value_bp)));
  }
  view.note = lens.say(session.is_over() ? Key::dials_as_true : Key::dials_as_believed);
  if (session.is_over()) add_mark(lens, now, view);
  return view;
}

}  // namespace diapason
