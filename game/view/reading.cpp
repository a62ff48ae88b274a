#include "view/reading.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/conditions.hpp"
#include "view/format.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

constexpr auto k_tie_bounds_bp = std::to_array<std::int32_t>({200, 1'500, 2'500, 5'000});
constexpr auto k_tie_words = std::to_array({Key::tie_0, Key::tie_1, Key::tie_2, Key::tie_3, Key::tie_4});

constexpr auto k_mood_bounds_bp = std::to_array<std::int32_t>({2'500, 3'500, 4'500, 5'500, 6'500, 7'500});
constexpr auto k_mood_words =
    std::to_array({Key::mood_0, Key::mood_1, Key::mood_2, Key::mood_3, Key::mood_4, Key::mood_5, Key::mood_6});

constexpr auto k_influence_bounds = std::to_array<std::int32_t>({20, 35});
constexpr auto k_influence_words = std::to_array({Key::influence_0, Key::influence_1, Key::influence_2});

constexpr auto k_rank_words = std::to_array({Key::rank_1, Key::rank_2, Key::rank_3, Key::rank_4});

constexpr auto k_mastery_bounds_bp = std::to_array<std::int32_t>({2'000, 5'000, 8'000});
constexpr auto k_mastery_words = std::to_array({Key::mastery_0, Key::mastery_1, Key::mastery_2, Key::mastery_3});

// How many of the bounds are reached.
std::size_t level_for(std::int32_t value_bp, std::span<const std::int32_t> bounds_bp) {
  std::size_t place = 0;
  while (place < bounds_bp.size() && value_bp >= bounds_bp[place]) ++place;
  return place;
}

std::vector<std::string> holders_of(const Lens& lens, std::size_t person) {
  std::vector<std::string> names;
  for (const OwnPersonId own : lens.own_people())
    if (is_held(lens, lens.get(Quantity::tie, own.index(), person)))
      names.push_back(own_person_name(lens.dossier, own, lens.language));
  return names;
}

std::string tie_words(const Lens& lens, std::size_t person) {
  const std::int32_t strongest = strongest_tie_bp(lens.dossier, lens.seen.seen(), person, false);
  const TieCell cell = tie_cell(lens, strongest);
  const std::vector<std::string> holders = holders_of(lens, person);
  if (strongest < k_tie_bounds_bp[0]) return lens.say(Key::tie_nobody);
  if (holders.empty()) return lens.say(Key::tie_is, {{"tie", cell.word}});
  const bool kam_holds = is_held(lens, lens.get(Quantity::tie, k_kam.index(), person));
  if (kam_holds && holders.size() == 1) return lens.say(Key::tie_is_alone, {{"tie", cell.word}});
  return lens.say(Key::tie_is_shared, {{"tie", cell.word}, {"list", join(holders, lens.language)}});
}

std::string seats_words_in(const Lens& lens, std::size_t person, std::size_t circuit) {
  if (lens.get(Quantity::seats_known, person, circuit) == 0) return lens.say(Key::seats_unknown);
  const std::vector<std::string> names =
      seats_in(lens, lens.get(Quantity::seats, person, circuit), lens.dossier.stakeholders[person].gender);
  return names.empty() ? lens.say(Key::seats_none) : join(names, lens.language);
}

// One circuit needs no name; of several those are named in which somebody is known to hold a seat.
std::string seats_words(const Lens& lens, std::size_t person) {
  if (!has_several_circuits(lens)) return seats_words_in(lens, person, 0);
  std::vector<std::string> parts;
  bool all_known = true;
  for (std::size_t circuit = 0; circuit < lens.dossier.circuits.size(); ++circuit) {
    const bool known = lens.get(Quantity::seats_known, person, circuit) != 0;
    all_known = all_known && known;
    if (known && lens.get(Quantity::seats, person, circuit) != 0)
      parts.push_back(lens.say(Key::seats_in_circuit, {{"circuit", circuit_name(lens, circuit)},
                                                       {"list", seats_words_in(lens, person, circuit)}}));
  }
  if (parts.empty()) return lens.say(all_known ? Key::seats_none : Key::seats_unknown);
  return join(parts, lens.language);
}

}  // namespace

Key word_for(std::int32_t value_bp, std::span<const std::int32_t> bounds_bp, std::span<const Key> words) {
  return words[level_for(value_bp, bounds_bp)];
}

TieCell tie_cell(const Lens& lens, std::int32_t tie_bp) {
  return {static_cast<std::int32_t>(points(tie_bp)), lens.say(word_for(tie_bp, k_tie_bounds_bp, k_tie_words))};
}

bool is_held(const Lens& lens, std::int32_t tie_bp) { return tie_bp >= lens.dossier.parameters.lone_tie_level_bp; }

std::int32_t silent_months(const Session& session, StakeholderId person, std::int32_t after_month) {
  const auto months = session.months();
  const State& now = months[static_cast<std::size_t>(after_month)].after;
  const auto known_since = std::find_if(months.begin(), months.end(), [&](const PlayedMonth& played) {
    return played.after.get(Quantity::acquaintance, person.index()) == 2;
  });
  const auto since = static_cast<std::int32_t>(known_since - months.begin());
  return std::clamp(now.get(Quantity::silence, person.index()), 0, std::max(0, after_month - since));
}

bool was_dealt_with(const Session& session, StakeholderId person, std::int32_t month) {
  const Observation seen = session.observation();
  const std::vector<Command>& commands = session.months()[static_cast<std::size_t>(month)].commands;
  return std::any_of(commands.begin(), commands.end(), [&](const Command& command) {
    if (command.person == person) return true;
    if (command.verb == Verb::answer) {
      const Request* request = seen.request(command.request());
      return request != nullptr && request->from == person;
    }
    const Aim aim = session.dossier().actions[command.action.index()].aim;
    return aim == Aim::introduction && command.second() == person;
  });
}

BeliefLine trust_belief(const Lens& lens, StakeholderId person) {
  BeliefLine line;
  line.name = lens.say(Key::trust_name);
  const Filler who{"who", lens.person(person)};
  if (!lens.met(person.index())) {
    line.words = lens.say(Key::belief_none, {who});
    return line;
  }
  line.points = static_cast<std::int32_t>(points(trust_bp(lens.dossier, lens.seen.seen(), person.index())));
  line.band = static_cast<std::int32_t>(points(trust_band_bp(lens, person.index())));
  line.words = belief_words(lens, person, line.points, line.band);
  return line;
}

std::string belief_words(const Lens& lens, StakeholderId person, std::int64_t figure, std::int64_t band) {
  const std::int32_t month = lens.get(Quantity::read_month, person.index());
  return lens.say(month == 0 ? Key::belief_at_start : Key::belief,
                  {{"have", figure}, {"band", band}, {"month", month}});
}

std::string mood_of(const Lens& lens, StakeholderId person) {
  if (!lens.met(person.index())) return "";
  const std::int32_t trust = trust_bp(lens.dossier, lens.seen.seen(), person.index());
  return lens.say(word_for(trust, k_mood_bounds_bp, k_mood_words), {{"who", lens.person(person)}});
}

std::int32_t mood_level(const Lens& lens, StakeholderId person) {
  if (!lens.met(person.index())) return -1;
  const std::int32_t trust = trust_bp(lens.dossier, lens.seen.seen(), person.index());
  return static_cast<std::int32_t>(std::upper_bound(k_mood_bounds_bp.begin(), k_mood_bounds_bp.end(), trust) -
                                   k_mood_bounds_bp.begin());
}

namespace {

// Whoever has left is known by name and by nothing else any more (D25).
PersonLine gone_line(const Lens& lens, PersonLine line) {
  line.standing = lens.say(Key::standing_gone);
  line.trust.name = lens.say(Key::trust_name);
  line.trust.words = line.standing;
  const std::vector<std::string> parts{line.name + ", " + line.title, line.standing};
  line.line = side_by_side(parts);
  return line;
}

}  // namespace

std::string rank_words(const Lens& lens, std::int32_t rank) {
  return lens.say(k_rank_words[static_cast<std::size_t>(std::clamp(rank, 1, 4)) - 1]);
}

bool has_several_circuits(const Lens& lens) { return lens.dossier.circuits.size() > 1; }

std::string circuit_name(const Lens& lens, std::size_t circuit) {
  return circuit < lens.dossier.circuits.size() ? lens.in(lens.dossier.circuits[circuit].name) : "";
}

PersonLine person_line(const Lens& lens, StakeholderId id) {
  PersonLine line;
  const std::size_t person = id.index();
  if (!lens.heard_of(person)) {
    line.name = line.line = "?";
    return line;
  }
  const Stakeholder& entry = lens.person(id);
  line.id = id;
  line.acquaintance = lens.met(person) ? Acquaintance::met : Acquaintance::by_name;
  line.key = entry.key;
  line.name = entry.name;
  line.title = lens.in(entry.title);
  line.function = lens.function(entry.function);
  line.rank = rank_words(lens, lens.get(Quantity::rank, person));
  if (!lens.here(person)) return gone_line(lens, std::move(line));
  line.standing = lens.say(lens.met(person) ? Key::standing_met : Key::standing_by_name, {{"who", entry}});
  line.trust = trust_belief(lens, id);
  line.mood = mood_of(lens, id);
  line.seats = seats_words(lens, person);
  line.tie = tie_words(lens, person);
  std::vector<std::string> parts{entry.name + ", " + line.title, line.standing};
  if (lens.met(person)) {
    parts.push_back(lens.say(Key::trust_is, {{"belief", line.trust.words}}));
    parts.push_back(line.mood);
  }
  parts.push_back(line.seats);
  parts.push_back(line.tie);
  line.line = side_by_side(parts);
  return line;
}

std::string influence_words(const Lens& lens, std::int32_t weight_percent) {
  return lens.say(word_for(weight_percent, k_influence_bounds, k_influence_words));
}

std::vector<std::string> needs_in(const Lens& lens, std::int32_t bits) {
  std::vector<std::string> names;
  for (std::size_t need = 0; need < lens.dossier.needs.size(); ++need)
    if ((bits >> need & 1) != 0) names.push_back("*" + lens.need(NeedId{need}) + "*");
  return names;
}

std::vector<std::string> seats_in(const Lens& lens, std::int32_t bits, Gender gender) {
  std::vector<std::string> names;
  for (const Named<Seat>& seat : words<Seat>())
    if ((bits >> static_cast<int>(seat.value) & 1) != 0) names.push_back(seat_name(seat.value, gender, lens.language));
  return names;
}

std::string name_and_title(const Lens& lens, StakeholderId person) {
  return lens.person(person).name + ", " + lens.in(lens.person(person).title);
}

std::string lone_ties_sentence(const Lens& lens) {
  const Parameters& rules = lens.dossier.parameters;
  const std::int32_t alone = lone_ties(lens.dossier, lens.seen.seen());
  const std::int32_t over = alone - rules.lone_ties_free;
  if (alone == 0) return lens.say(Key::lone_ties_none);
  const Filler level = Lens::points_of("need_n", rules.lone_tie_level_bp);
  if (over <= 0) return lens.say(Key::lone_ties_free, {{"n", alone}, {"m", rules.lone_ties_free}, level});
  return lens.say(Key::lone_ties_cost,
                  {{"n", alone}, {"m", over}, level, {"days", times_bp(over, rules.lone_tie_load_bp)}});
}

std::vector<Mastery> mastery_of(const Lens& lens, std::span<const std::int16_t> mastery_bp) {
  std::vector<std::size_t> order;
  for (std::size_t topic = 0; topic < lens.dossier.topics.size(); ++topic) order.push_back(topic);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t left, std::size_t right) { return mastery_bp[left] > mastery_bp[right]; });
  std::vector<Mastery> known;
  known.reserve(order.size());
  for (const std::size_t topic : order) {
    const std::size_t level = level_for(mastery_bp[topic], k_mastery_bounds_bp);
    if (level == 0) continue;
    const std::string name = lens.topic(TopicId{topic});
    known.push_back({name, static_cast<std::int32_t>(level), lens.say(k_mastery_words[level], {{"topic", name}})});
  }
  return known;
}

std::string mastery_words(const Lens& lens, std::span<const std::int16_t> mastery_bp) {
  std::vector<std::string> known;
  for (const Mastery& mastery : mastery_of(lens, mastery_bp)) known.push_back(mastery.words);
  return side_by_side(known);
}

}  // namespace diapason
