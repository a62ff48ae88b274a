#include "view/people.hpp"

#include <algorithm>

#include "sim/measure.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

std::vector<BeliefLine> parts_of(const Lens& lens, StakeholderId id) {
  std::vector<BeliefLine> parts;
  if (!lens.met(id.index())) return parts;
  const std::int32_t month = lens.get(Quantity::read_month, id.index());
  const auto band = static_cast<std::int32_t>(points(lens.get(Quantity::read_band, id.index())));
  for (const Named<TrustPart>& part : words<TrustPart>()) {
    BeliefLine line;
    line.name = trust_part_name(part.value, lens.language);
    if (part.value == TrustPart::self_interest) line.name += " " + lens.say(Key::less_is_better);
    line.points = static_cast<std::int32_t>(points(lens.get(quantity_of(part.value), id.index())));
    line.band = band;
    line.words = lens.say(month == 0 ? Key::belief_at_start : Key::belief,
                          {{"have", line.points}, {"band", band}, {"month", month}});
    parts.push_back(line);
  }
  return parts;
}

void add_influence(const Lens& lens, StakeholderId id, std::vector<std::string>& known) {
  for (std::size_t from = 0; from < lens.people(); ++from)
    for (std::size_t on = 0; on < lens.people(); ++on) {
      const bool concerns = from == id.index() || on == id.index();
      const std::int32_t weight = lens.get(Quantity::influence, from, on);
      if (!concerns || weight == 0 || !lens.here(from) || !lens.here(on)) continue;
      known.push_back(lens.say(Key::person_influences, {{"who", lens.dossier.stakeholders[from]},
                                                        {"whom", lens.dossier.stakeholders[on]},
                                                        {"text", influence_words(lens, weight)}}));
    }
}

// Each of several decisions has its own seats; where nobody has told, nothing is said.
void add_seats(const Lens& lens, StakeholderId id, std::vector<std::string>& known) {
  const Filler who{"who", lens.person(id)};
  const std::size_t circuits = std::max<std::size_t>(1, lens.dossier.circuits.size());
  for (std::size_t circuit = 0; circuit < circuits; ++circuit) {
    if (lens.get(Quantity::seats_known, id.index(), circuit) == 0) continue;
    const auto seats = seats_in(lens, lens.get(Quantity::seats, id.index(), circuit), lens.person(id).gender);
    const Filler list{"list", join(seats, lens.language)};
    if (!has_several_circuits(lens))
      known.push_back(lens.say(seats.empty() ? Key::person_no_seat : Key::person_seats, {who, list}));
    else if (!seats.empty())
      known.push_back(lens.say(Key::person_seats_in, {who, list, {"circuit", circuit_name(lens, circuit)}}));
  }
}

// D11, D14: what we owe to somebody, and what they have told us in confidence.
void add_confidences(const Lens& lens, StakeholderId id, std::vector<std::string>& known) {
  const Filler who{"who", lens.person(id)};
  const std::int32_t exposure = lens.get(Quantity::exposure, id.index());
  const std::int32_t favours = lens.get(Quantity::favours, id.index());
  if (lens.get(Quantity::informant, id.index()) != 0)
    known.push_back(lens.say(exposure == 0 ? Key::person_informs : Key::person_exposed, {who, {"n", exposure}}));
  if (favours > 0) known.push_back(lens.say(Key::person_favours, {who, {"n", favours}}));
}

std::vector<std::string> known_of(const Lens& lens, StakeholderId id) {
  std::vector<std::string> known;
  const Filler who{"who", lens.person(id)};
  const auto stated = needs_in(lens, lens.get(Quantity::stated_needs, id.index()));
  const auto found = needs_in(lens, lens.get(Quantity::found_needs, id.index()));
  if (!stated.empty()) known.push_back(lens.say(Key::person_stated, {who, {"list", join(stated, lens.language)}}));
  if (!found.empty()) known.push_back(lens.say(Key::person_found, {who, {"list", join(found, lens.language)}}));
  add_seats(lens, id, known);
  add_influence(lens, id, known);
  add_confidences(lens, id, known);
  const std::int32_t insight = lens.get(Quantity::insight, id.index());
  if (insight > 0) known.push_back(lens.say(Key::person_understanding, {who, Lens::points_of("n", insight)}));
  return known;
}

std::vector<std::string> not_known_of(const Lens& lens, StakeholderId id) {
  const Filler who{"who", lens.person(id)};
  std::vector<std::string> unknown;
  if (!lens.met(id.index())) unknown.push_back(lens.say(Key::not_known_trust, {who}));
  unknown.push_back(lens.say(Key::not_known_needs, {who}));
  bool seats_known = true;
  for (std::size_t circuit = 0; circuit < std::max<std::size_t>(1, lens.dossier.circuits.size()); ++circuit)
    seats_known = seats_known && lens.get(Quantity::seats_known, id.index(), circuit) != 0;
  if (!seats_known) unknown.push_back(lens.say(Key::not_known_seats, {who}));
  unknown.push_back(lens.say(Key::not_known_influence, {who}));
  return unknown;
}

std::vector<std::string> ties_of(const Lens& lens, StakeholderId id) {
  std::vector<std::string> ties;
  for (const OwnPersonId own : lens.own_people()) {
    const std::int32_t tie = lens.get(Quantity::tie, own.index(), id.index());
    const TieCell cell = tie_cell(lens, tie);
    const Filler word{"tie", cell.word};
    const Filler number{"n", cell.points};
    const SponsorId sponsor = sponsor_of_ours(own);
    if (own == k_kam) {
      ties.push_back(lens.say(Key::own_tie_you, {word, number}));
      continue;
    }
    if (tie == 0) continue;
    const std::size_t colleague = own.index() - 1;
    const Filler name = sponsor.valid() ? lens.sponsor_named("colleague", sponsor)
                                        : lens.colleague_named("colleague", ColleagueId{colleague});
    const std::int32_t alone = sponsor.valid() ? 0 : lens.get(Quantity::autonomy, colleague, id.index());
    ties.push_back(alone == 0 ? lens.say(Key::own_tie_colleague, {name, word, number})
                              : lens.say(Key::own_tie_pair, {name, word, number, {"m", alone}}));
  }
  return ties;
}

std::string silence_of(const Lens& lens, StakeholderId id) {
  const std::int32_t months = silent_months(lens.session, id, lens.get(Quantity::month));
  if (!lens.met(id.index())) return lens.say(Key::silence_never);
  if (months == 0) return lens.say(Key::silence_none);
  return months == 1 ? lens.say(Key::silence_one) : lens.say(Key::silence_months, {{"n", months}});
}

void add_history(const Lens& lens, StakeholderId id, PersonView& view) {
  if (!lens.met(id.index())) return;
  const Ledgers ledgers = trust_ledger(lens, id);
  view.trust_at_start = static_cast<std::int32_t>(ledgers.start);
  if (ledgers.first)
    view.first_reading = lens.say(Key::first_reading, {{"month", ledgers.first->month},
                                                       {"after", whole_number(ledgers.first->value, lens.language)}});
  for (const LedgerSegment& segment : ledgers.segments)
    for (const LedgerLine& line : segment.lines)
      if (line.amount != 0) view.history.push_back({line.month, line.amount, amount_and_cause(lens, line)});
  for (const LedgerLine& line : ledgers.pending)
    if (line.amount != 0) view.pending.push_back(amount_and_cause(lens, line));
}

TieRow tie_row(const Lens& lens, std::size_t person) {
  TieRow row;
  row.id = StakeholderId{person};
  row.name = lens.dossier.stakeholders[person].name;
  std::vector<std::string> holders;
  for (const OwnPersonId own : lens.own_people()) {
    const std::int32_t tie = lens.get(Quantity::tie, own.index(), person);
    row.cells.push_back(tie_cell(lens, tie));
    if (is_held(lens, tie)) holders.push_back(own_person_name(lens.dossier, own, lens.language));
  }
  row.lone = is_held(lens, lens.get(Quantity::tie, k_kam.index(), person)) && holders.size() == 1;
  row.held_by = row.lone          ? lens.say(Key::held_by_you_alone)
                : holders.empty() ? lens.say(Key::held_by_nobody)
                                  : lens.say(Key::held_by, {{"list", join(holders, lens.language)}});
  return row;
}

}  // namespace

PeopleView people_view(const Session& session, Language language) {
  const Lens lens{session, language};
  PeopleView view;
  view.title = lens.say(Key::people_title);
  std::int32_t unheard_of = 0;
  for (std::size_t person = 0; person < lens.people(); ++person)
    if (lens.here(person))
      view.people.push_back(person_line(lens, StakeholderId{person}));
    else
      unheard_of += lens.get(Quantity::present, person) != 0 ? 1 : 0;
  const auto met = std::count_if(view.people.begin(), view.people.end(),
                                 [](const PersonLine& line) { return line.acquaintance == Acquaintance::met; });
  view.met = lens.say(Key::people_met, {{"have", met}, {"need_n", static_cast<std::int32_t>(view.people.size())}});
  for (std::int32_t count = 0; count < unheard_of; ++count) {
    PersonLine line;
    line.name = line.line = "?";
    view.people.push_back(line);
  }
  if (unheard_of > 0) view.unheard_of = lens.say(Key::people_unheard_of, {{"n", unheard_of}});
  return view;
}

PersonView person_view(const Session& session, Language language, StakeholderId person) {
  const Lens lens{session, language};
  PersonView view;
  view.line = person_line(lens, person);
  if (!view.line.id.valid()) return view;
  const Stakeholder& entry = lens.person(person);
  view.about = lens.in(entry.about);
  view.trust = view.line.trust;
  if (!lens.here(person.index())) return view;
  if (lens.met(person.index()))
    view.style = lens.say(Key::person_style, {{"style", lens.in(lens.dossier.styles[entry.style.index()].name)}});
  view.trust = view.line.trust;
  view.parts = parts_of(lens, person);
  view.known = known_of(lens, person);
  view.not_known = not_known_of(lens, person);
  view.ties = ties_of(lens, person);
  view.silence = silence_of(lens, person);
  add_history(lens, person, view);
  return view;
}

TiesView ties_view(const Session& session, Language language) {
  const Lens lens{session, language};
  TiesView view;
  view.title = lens.say(Key::ties_title);
  for (const OwnPersonId own : lens.own_people()) view.ours.push_back(own_person_name(lens.dossier, own, language));
  for (std::size_t person = 0; person < lens.people(); ++person)
    if (lens.here(person)) view.rows.push_back(tie_row(lens, person));
  view.lone_ties = lone_ties_sentence(lens);
  return view;
}

}  // namespace diapason
