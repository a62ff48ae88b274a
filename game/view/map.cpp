#include "view/map.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "sim/measure.hpp"
#include "view/format.hpp"
#include "view/names.hpp"
#include "view/promises.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

MapOwn own_on_map(const Lens& lens, OwnPersonId id) {
  MapOwn own;
  own.id = id;
  const SponsorId sponsor = sponsor_of_ours(id);
  if (id == k_kam) {
    own.is_kam = true;
    own.key = "kam";
    own.name = capitalised(own_person_name(lens.dossier, id, lens.language));
    own.role = "KAM";
  } else if (sponsor.valid()) {
    const Sponsor& entry = lens.dossier.sponsors[sponsor.index()];
    own = {id, entry.key, entry.name, lens.in(entry.title), entry.gender, entry.function, false, true};
  } else {
    const Colleague& entry = lens.dossier.colleagues[id.index() - 1];
    own = {id, entry.key, entry.name, lens.function(entry.function), entry.gender, entry.function, false, false};
  }
  return own;
}

// "Valmont" of "Valmont, a brewery".
std::string short_name(const std::string& client) { return client.substr(0, client.find(',')); }

// By rank, the highest first.
std::vector<std::size_t> heard_of(const Lens& lens) {
  std::vector<std::size_t> people;
  for (std::size_t index = 0; index < lens.people(); ++index)
    if (lens.here(index)) people.push_back(index);
  std::stable_sort(people.begin(), people.end(), [&](std::size_t left, std::size_t right) {
    return lens.get(Quantity::rank, left) > lens.get(Quantity::rank, right);
  });
  return people;
}

// Where somebody's counterparts stand from top to bottom; in the middle without any.
double row_of_counterparts(const Lens& lens, const std::vector<std::size_t>& rows, FunctionId function) {
  double sum = 0;
  int count = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (lens.dossier.stakeholders[rows[row]].function != function) continue;
    sum += static_cast<double>(row);
    ++count;
  }
  return count == 0 ? static_cast<double>(rows.size() - 1) / 2 : sum / count;
}

// A colleague beside those of the same trade: the ties of pairs that work lie level and cross little. As is known now,
// so that months that are compared have one order.
void add_ours(const Lens& lens, MapView& view) {
  for (const OwnPersonId id : lens.own_people()) view.ours.push_back(own_on_map(lens, id));
  const std::vector<std::size_t> rows = heard_of(Lens{lens.session, lens.language});
  const auto place = [&](const MapOwn& own) {
    return own.is_sponsor ? -1.0 : row_of_counterparts(lens, rows, own.function);
  };
  std::stable_sort(view.ours.begin(), view.ours.end(),
                   [&](const MapOwn& left, const MapOwn& right) { return place(left) < place(right); });
}

void add_theirs(const Lens& lens, MapView& view) {
  const std::int32_t played = lens.month - 1;
  const std::optional<Lens> before =
      played > 0 ? std::optional<Lens>{std::in_place, lens.session, lens.language, played - 1} : std::nullopt;
  for (const std::size_t index : heard_of(lens)) {
    const Stakeholder& entry = lens.dossier.stakeholders[index];
    view.theirs.push_back({person_line(lens, StakeholderId{index}), entry.gender, entry.function,
                           lens.get(Quantity::rank, index), mood_level(lens, StakeholderId{index}), 0});
    MapPerson& person = view.theirs.back();
    if (before && before->met(index) && lens.met(index))
      person.trust_change = person.line.trust.points - trust_belief(*before, StakeholderId{index}).points;
  }
  std::size_t unheard_of = 0;
  for (std::size_t index = 0; index < lens.people(); ++index)
    if (!lens.here(index) && lens.get(Quantity::present, index) != 0) ++unheard_of;
  for (; unheard_of > 0; --unheard_of) {
    MapPerson unknown;
    unknown.line.name = unknown.line.line = "?";
    view.theirs.push_back(unknown);
  }
}

// From here on a tie is worth a line (bp, as the word for it begins).
constexpr std::int32_t k_shown_tie_bp = 200;

void add_ties(const Lens& lens, MapView& view) {
  for (std::size_t person = 0; person < view.theirs.size(); ++person) {
    const StakeholderId id = view.theirs[person].line.id;
    if (!id.valid()) continue;
    for (std::size_t own = 0; own < view.ours.size(); ++own) {
      const OwnPersonId ours = view.ours[own].id;
      const std::int32_t tie = lens.get(Quantity::tie, ours.index(), id.index());
      if (tie < k_shown_tie_bp) continue;
      const bool is_colleague = !view.ours[own].is_kam && !view.ours[own].is_sponsor;
      const bool works_alone =
          is_colleague && is_autonomous(lens.dossier, lens.seen.seen(), ours.index() - 1, id.index());
      view.ties.push_back({own, person, static_cast<std::int32_t>(points(tie)), works_alone});
    }
  }
}

void add_influences(const Lens& lens, MapView& view) {
  for (std::size_t from = 0; from < view.theirs.size(); ++from)
    for (std::size_t on = 0; on < view.theirs.size(); ++on) {
      const StakeholderId who = view.theirs[from].line.id;
      const StakeholderId whom = view.theirs[on].line.id;
      if (!who.valid() || !whom.valid()) continue;
      const std::int32_t percent = lens.get(Quantity::influence, who.index(), whom.index());
      if (percent != 0) view.influences.push_back({from, on, percent});
    }
}

}  // namespace

MapView map_view(const Session& session, Language language) {
  return map_after(session, language, static_cast<std::int32_t>(session.months().size()) - 1);
}

MapView map_after(const Session& session, Language language, std::int32_t month) {
  const Lens lens{session, language, month};
  MapView view;
  view.ours_title = lens.say(Key::map_ours);
  view.theirs_title = short_name(lens.in(lens.dossier.client));
  view.stage = lens.get(Quantity::stage);
  add_ours(lens, view);
  add_theirs(lens, view);
  add_ties(lens, view);
  add_influences(lens, view);
  view.lone_ties = lone_ties_sentence(lens);
  view.overloaded = lone_ties(lens.dossier, lens.seen.seen()) > lens.dossier.parameters.lone_ties_free;
  return view;
}

}  // namespace diapason
