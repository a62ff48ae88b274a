#include "view/sponsors.hpp"

#include <algorithm>
#include <array>

#include "sim/measure.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr auto k_keen_bounds_bp = std::to_array<std::int32_t>({4'000, 6'500});
constexpr auto k_keen_words = std::to_array({Key::keen_0, Key::keen_1, Key::keen_2});

constexpr auto k_brief_bounds_bp = std::to_array<std::int32_t>({1'000, 5'000});
constexpr auto k_brief_words = std::to_array({Key::brief_0, Key::brief_1, Key::brief_2});

std::string drift_sentence(const Lens& lens) {
  const std::int32_t drift = lens.get(Quantity::drift);
  return lens.say(drift >= k_drift_shows_bp ? Key::sponsor_drifting : Key::sponsor_keeps_place,
                  {lens.sponsor_named("sponsor", lens.sponsor()), Lens::points_of("n", drift)});
}

std::string brief_sentence(const Lens& lens) {
  const std::int32_t brief = lens.get(Quantity::brief);
  return lens.say(word_for(brief, k_brief_bounds_bp, k_brief_words),
                  {lens.sponsor_named("sponsor", lens.sponsor()), Lens::points_of("n", brief)});
}

std::string accounts_sentence(const Lens& lens) {
  const std::int32_t accounts = lens.get(Quantity::sponsor_accounts, lens.sponsor().index());
  const std::int32_t most = lens.dossier.parameters.sponsor_accounts_most;
  return lens.say(accounts > most ? Key::sponsor_overcommitted : Key::sponsor_has_room,
                  {lens.sponsor_named("sponsor", lens.sponsor()), {"n", accounts}, {"m", most}});
}

FactSign good_if(bool holds) { return holds ? FactSign::good : FactSign::bad; }

OfficeFigures office_figures(const Lens& lens) {
  return {agenda_of(lens).sponsor_days_left(), sponsor_days(lens.dossier, lens.seen.seen()),
          static_cast<std::int32_t>(points(lens.get(Quantity::commitment))),
          static_cast<std::int32_t>(points(lens.get(Quantity::brief))),
          static_cast<std::int32_t>(points(lens.get(Quantity::drift)))};
}

// The most pressing first: what is asked of the KAM before the next meeting, then what can't be changed.
std::vector<SignedFact> standing_in_full(const Lens& lens, const OfficeFigures& office) {
  const Filler sponsor = lens.sponsor_named("sponsor", lens.sponsor());
  const std::size_t index = lens.sponsor().index();
  const bool in_line = lens.dossier.sponsors[index].line_of_command;
  const bool has_room = lens.get(Quantity::sponsor_accounts, index) <= lens.dossier.parameters.sponsor_accounts_most;
  return {{good_if(lens.get(Quantity::brief) >= k_brief_bounds_bp.back()), brief_sentence(lens)},
          {good_if(lens.get(Quantity::drift) < k_drift_shows_bp), drift_sentence(lens)},
          {office.days_left > 0 ? FactSign::good : FactSign::open,
           lens.say(Key::sponsor_days_left, {sponsor, {"left", office.days_left}, {"n", office.days}})},
          {good_if(has_room), accounts_sentence(lens)},
          {good_if(!in_line), lens.say(in_line ? Key::risk_in_line : Key::sponsor_out_of_line, {sponsor})}};
}

// D31: ours would be one more to carry.
SignedFact room_of_candidate(const Lens& lens, SponsorId id) {
  const std::int32_t accounts = lens.get(Quantity::sponsor_accounts, id.index());
  const std::int32_t most = lens.dossier.parameters.sponsor_accounts_most;
  const bool has_room = accounts < most;
  return {good_if(has_room),
          lens.say(has_room ? Key::candidate_has_room : Key::candidate_is_full, {{"n", accounts}, {"m", most}})};
}

std::vector<SignedFact> facts_of_candidate(const Lens& lens, SponsorId id) {
  const Sponsor& entry = lens.dossier.sponsors[id.index()];
  std::vector<SignedFact> facts;
  if (lens.sponsor() != id) {
    const Key line = entry.line_of_command ? Key::sponsor_in_line : Key::candidate_out_of_line;
    facts = {room_of_candidate(lens, id), {good_if(!entry.line_of_command), lens.say(line)}};
  }
  const Key keen = word_for(entry.keenness_bp, k_keen_bounds_bp, k_keen_words);
  facts.push_back({good_if(keen != k_keen_words.front()), lens.say(keen, {{"sponsor", entry}})});
  const StakeholderId known = entry.bond_with;
  if (known.index() < lens.people() && lens.heard_of(known.index()))
    facts.push_back({FactSign::good, lens.say(Key::sponsor_knows, {{"who", lens.person(known)}})});
  else
    facts.push_back({FactSign::open, lens.say(Key::candidate_knows_nobody)});
  return facts;
}

CandidateLine candidate_line(const Lens& lens, SponsorId id) {
  const Sponsor& entry = lens.dossier.sponsors[id.index()];
  CandidateLine line;
  line.id = id;
  line.key = entry.key;
  line.gender = entry.gender;
  line.in_office = lens.sponsor() == id;
  line.name = entry.name;
  line.title = lens.in(entry.title);
  line.facts = facts_of_candidate(lens, id);
  std::vector<std::string> parts = sponsor_facts(lens, id);
  parts.front() = entry.name + ", " + parts.front();
  line.line = side_by_side(parts);
  line.about = lens.in(entry.about);
  return line;
}

bool is_about_sponsors(const Action& action) {
  return action.sponsor_attends || has_effect(action, EffectKind::appoint) || has_effect(action, EffectKind::brief) ||
         has_effect(action, EffectKind::talk) || has_effect(action, EffectKind::commitment) ||
         has_effect(action, EffectKind::escalate);
}

// With somebody in office, what the two can do together comes before asking somebody else.
void put_another_last(const Lens& lens, std::vector<ActionLine>& actions) {
  const auto end_of_possible =
      std::find_if(actions.begin(), actions.end(), [](const ActionLine& line) { return !line.possible; });
  std::stable_partition(actions.begin(), end_of_possible, [&](const ActionLine& line) {
    return !has_effect(lens.dossier.actions[line.id.index()], EffectKind::appoint);
  });
}

}  // namespace

std::vector<std::string> sponsor_facts(const Lens& lens, SponsorId id) {
  const Sponsor& entry = lens.dossier.sponsors[id.index()];
  const Filler sponsor{"sponsor", entry};
  std::vector<std::string> facts{lens.in(entry.title)};
  if (lens.sponsor() == id) facts.push_back(lens.say(Key::sponsor_in_office));
  const std::int32_t accounts = lens.get(Quantity::sponsor_accounts, id.index());
  const bool too_many = accounts > lens.dossier.parameters.sponsor_accounts_most;
  facts.push_back(lens.say(too_many ? Key::sponsor_too_many : Key::sponsor_carries, {{"n", accounts}}));
  if (entry.line_of_command) facts.push_back(lens.say(Key::sponsor_in_line));
  facts.push_back(lens.say(word_for(entry.keenness_bp, k_keen_bounds_bp, k_keen_words), {sponsor}));
  const StakeholderId known = entry.bond_with;
  if (known.index() < lens.people() && lens.heard_of(known.index()))
    facts.push_back(lens.say(Key::sponsor_knows, {{"who", lens.person(known)}}));
  return facts;
}

std::vector<std::string> sponsor_standing(const Lens& lens) {
  if (!lens.sponsor().valid()) return {};
  const Filler sponsor = lens.sponsor_named("sponsor", lens.sponsor());
  std::vector<std::string> lines{
      lens.say(Key::sponsor_committed, {sponsor, Lens::points_of("n", lens.get(Quantity::commitment))}),
      brief_sentence(lens),
      lens.say(Key::sponsor_record, {{"n", lens.get(Quantity::sponsor_talks)},
                                     {"m", lens.get(Quantity::sponsor_meetings)},
                                     {"have", lens.get(Quantity::client_reviews)}})};
  if (lens.get(Quantity::drift) >= k_drift_shows_bp) lines.push_back(drift_sentence(lens));
  return lines;
}

SponsorsView sponsors_view(const Session& session, Language language) {
  const Lens lens{session, language};
  SponsorsView view;
  view.title = lens.say(Key::sponsors_title);
  view.has_candidates = !lens.dossier.sponsors.empty();
  if (!view.has_candidates) {
    view.state = lens.say(Key::none_candidate);
    return view;
  }
  if (lens.sponsor().valid()) {
    view.state = lens.say(Key::sponsor_committed, {lens.sponsor_named("sponsor", lens.sponsor()),
                                                   Lens::points_of("n", lens.get(Quantity::commitment))});
    view.office = office_figures(lens);
    view.standing = standing_in_full(lens, view.office);
  } else {
    view.state = lens.say(Key::sponsors_nobody);
  }
  view.tandem = tandem_view(session, language);
  for (std::size_t index = 0; index < lens.dossier.sponsors.size(); ++index)
    view.candidates.push_back(candidate_line(lens, SponsorId{index}));
  view.actions = actions_about(session, language, is_about_sponsors);
  if (lens.sponsor().valid()) put_another_last(lens, view.actions.lines);
  return view;
}

}  // namespace diapason
