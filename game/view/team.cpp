#include "view/team.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/board.hpp"
#include "view/costs.hpp"
#include "view/format.hpp"
#include "view/kam_days.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/questions.hpp"
#include "view/reading.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

constexpr auto k_willing_words =
    std::to_array({Key::willing_0, Key::willing_1, Key::willing_2, Key::willing_3, Key::willing_4});
constexpr auto k_prepared_bounds_bp = std::to_array<std::int32_t>({2'500, 5'000});
constexpr auto k_prepared_words = std::to_array({Key::prepared_little, Key::prepared_half, Key::prepared_well});

// The people met, and those whom one of ours knows without you.
std::vector<PairPerson> people_to_pair(const Lens& lens) {
  std::vector<std::size_t> places;
  for (std::size_t person = 0; person < lens.people(); ++person)
    if (lens.here(person) && (lens.met(person) || strongest_tie_bp(lens.dossier, lens.seen.seen(), person, false) > 0))
      places.push_back(person);
  std::stable_sort(places.begin(), places.end(), [&](std::size_t left, std::size_t right) {
    return lens.get(Quantity::rank, left) > lens.get(Quantity::rank, right);
  });
  std::vector<PairPerson> people;
  people.reserve(places.size());
  for (const std::size_t person : places)
    people.push_back({StakeholderId{person}, lens.dossier.stakeholders[person].name});
  return people;
}

PairCell pair_cell(const Lens& lens, const PairRow& row, OwnPersonId own, StakeholderId person) {
  const TieCell tie = tie_cell(lens, lens.get(Quantity::tie, own.index(), person.index()));
  PairCell cell;
  if (tie.points == 0) return cell;
  const bool is_colleague = own != k_kam && !sponsor_of_ours(own).valid();
  cell.points = tie.points;
  if (is_colleague) {
    cell.autonomy = lens.get(Quantity::autonomy, own.index() - 1, person.index());
    cell.works_alone = is_autonomous(lens.dossier, lens.seen.seen(), own.index() - 1, person.index());
  }
  const Key of_pair = cell.works_alone ? Key::pair_alone : Key::pair_held;
  cell.words = lens.say(
      cell.autonomy == 0 ? Key::pair_tied : of_pair,
      {{"own", row.name}, {"who", lens.person(person)}, {"tie", tie.word}, {"n", tie.points}, {"m", cell.autonomy}});
  cell.why = question_about_tie(lens, own, person);
  return cell;
}

PairsView pairs_of(const Lens& lens) {
  const Parameters& rules = lens.dossier.parameters;
  PairsView view;
  view.title = lens.say(Key::pairs_title);
  view.legend = lens.say(Key::pairs_legend, {Lens::points_of("need_n", rules.autonomous_bp)});
  view.people = people_to_pair(lens);
  for (const OwnPersonId own : lens.own_people()) {
    PairRow row;
    row.is_kam = own == k_kam;
    row.name = capitalised(own_person_name(lens.dossier, own, lens.language));
    if (const SponsorId sponsor = sponsor_of_ours(own); sponsor.valid())
      row.key = lens.dossier.sponsors[sponsor.index()].key;
    else
      row.key = row.is_kam ? "kam" : lens.dossier.colleagues[own.index() - 1].key;
    row.cells.reserve(view.people.size());
    for (const PairPerson& person : view.people) row.cells.push_back(pair_cell(lens, row, own, person.id));
    view.rows.push_back(std::move(row));
  }
  view.alone = lens.say(Key::pairs_alone, {{"n", pairs_autonomous(lens.dossier, lens.seen.seen())}});
  view.lone_ties = lone_ties_sentence(lens);
  return view;
}

std::string willingness_words(const Lens& lens, ColleagueId id) {
  const std::int32_t floor_bp = lens.dossier.parameters.willing_floor_bp;
  const std::int32_t now = lens.get(Quantity::willingness, id.index());
  const auto bounds = std::to_array<std::int32_t>({floor_bp, floor_bp + 1'000, 5'500, 7'500});
  return lens.say(word_for(now, bounds, k_willing_words), {{"who", lens.colleague(id)}, Lens::points_of("n", now)});
}

void add_people(const Lens& lens, ColleagueId id, ColleagueLine& line) {
  for (std::size_t person = 0; person < lens.people(); ++person) {
    if (!lens.here(person)) continue;
    const Filler who{"who", lens.dossier.stakeholders[person]};
    const std::int32_t ready = lens.get(Quantity::prepared, id.index(), person);
    if (ready > 0)
      line.prepared.push_back(lens.say(word_for(ready, k_prepared_bounds_bp, k_prepared_words),
                                       {who, {"colleague", lens.colleague(id)}, Lens::points_of("n", ready)}));
    const TieCell cell = tie_cell(lens, lens.get(Quantity::tie, own_person(id).index(), person));
    const std::int32_t alone = lens.get(Quantity::autonomy, id.index(), person);
    if (cell.points > 0)
      line.ties.push_back(lens.say(alone == 0 ? Key::tie_with : Key::tie_of_pair,
                                   {who, {"tie", cell.word}, {"n", cell.points}, {"m", alone}}));
  }
}

// D9, D41: what a colleague has learnt, how long the account has them, and where they belong.
std::vector<std::string> standing_of(const Lens& lens, ColleagueId id) {
  const std::size_t index = id.index();
  const Filler who{"who", lens.colleague(id)};
  std::vector<std::string> lines;
  const std::int32_t native = lens.get(Quantity::native, index);
  const std::int32_t trained = lens.get(Quantity::trained, index);
  const std::int32_t mobilised = lens.get(Quantity::mobilised, index);
  if (native > 0) lines.push_back(lens.say(Key::goes_native, {who, Lens::points_of("n", native)}));
  if (trained > 0) lines.push_back(lens.say(Key::has_trained, {who, {"n", trained}}));
  if (mobilised > 0) lines.push_back(lens.say(Key::is_mobilised, {who, {"n", mobilised}}));
  return lines;
}

// Who backs the account, or could be asked to.
std::vector<std::string> sponsor_lines(const Lens& lens) {
  if (lens.sponsor().valid()) return sponsor_standing(lens);
  std::vector<std::string> names;
  for (const Sponsor& candidate : lens.dossier.sponsors) names.push_back(candidate.name);
  if (names.empty()) return {};
  return {lens.say(Key::no_sponsor_yet, {{"list", join(names, lens.language)}})};
}

ColleagueLine colleague_line(const Lens& lens, const Agenda& agenda, ColleagueId id) {
  const Colleague& entry = lens.colleague(id);
  ColleagueLine line;
  line.id = id;
  line.key = entry.key;
  line.name = entry.name;
  line.title = lens.in(entry.title);
  line.about = lens.in(entry.about);
  line.function = lens.function(entry.function);
  line.days = colleague_days(lens.dossier, lens.seen.seen(), id);
  line.days_left = agenda.colleague_days_left(id);
  line.days_words = line.days == 0 ? lens.say(Key::colleague_no_days)
                                   : lens.say(Key::colleague_days_left, {{"left", line.days_left}, {"n", line.days}});
  line.willingness = static_cast<std::int32_t>(points(lens.get(Quantity::willingness, id.index())));
  line.helps = lens.get(Quantity::willingness, id.index()) >= lens.dossier.parameters.willing_floor_bp;
  line.willingness_words = willingness_words(lens, id);
  line.load = static_cast<std::int32_t>(points(lens.get(Quantity::load, id.index())));
  line.recognition = static_cast<std::int32_t>(points(lens.get(Quantity::recognition, id.index())));
  line.load_words = lens.say(Key::load_and_credit, {{"n", line.load}, {"m", line.recognition}});
  line.topics = mastery_of(lens, entry.mastery_bp);
  line.mastery = mastery_words(lens, entry.mastery_bp);
  add_people(lens, id, line);
  line.standing = standing_of(lens, id);
  const std::vector<std::string> parts{line.name + ", " + line.title, line.willingness_words, line.days_words};
  line.line = side_by_side(parts);
  return line;
}

std::string cause_line(const Lens& lens, std::int64_t amount, const std::string& cause, bool is_signed) {
  return (is_signed ? signed_number(amount, lens.language) : whole_number(amount, lens.language)) + " " + cause;
}

// D7, D30, D40: what is left of a month of the KAM's. The lines add up to the days that can be planned.
std::vector<std::string> kam_causes(const Lens& lens, const TeamView& view) {
  const std::int32_t month = lens.dossier.parameters.kam_days_month;
  std::vector<std::string> lines{cause_line(lens, month, lens.say(Key::cause_base_days), false)};
  for (const TakenDays& taken : days_taken(lens)) lines.push_back(cause_line(lens, taken.days, taken.cause, true));
  const std::int32_t spent = view.kam_days_left - view.kam_days;
  if (spent != 0) lines.push_back(cause_line(lens, spent, lens.say(Key::cause_planned), true));
  return lines;
}

}  // namespace

TeamView team_view(const Session& session, Language language) {
  const Lens lens{session, language};
  const Agenda agenda = agenda_of(lens);
  TeamView view;
  view.title = lens.say(Key::team_title);
  view.kam_days = kam_days(lens.dossier, lens.seen.seen());
  view.kam_days_left = agenda.kam_days_left();
  view.kam_line = lens.say(Key::kam_days_left, {{"left", view.kam_days_left}, {"n", view.kam_days}});
  view.kam_causes = kam_causes(lens, view);
  view.pairs = pairs_of(lens);
  view.kam_topics = mastery_of(lens, lens.dossier.kam_mastery_bp);
  view.kam_mastery = mastery_words(lens, lens.dossier.kam_mastery_bp);
  for (std::size_t index = 0; index < lens.dossier.colleagues.size(); ++index)
    view.colleagues.push_back(colleague_line(lens, agenda, ColleagueId{index}));
  view.size = lens.say(Key::team_of, {{"n", team_size(lens.dossier, lens.seen.seen())}});
  view.sponsor = sponsor_lines(lens);
  const Head& head = lens.dossier.head;
  if (!head.name.empty()) view.director = director_words(lens, head);
  return view;
}

}  // namespace diapason
