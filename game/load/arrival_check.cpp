#include "load/arrival_check.hpp"

#include <algorithm>

namespace diapason {
namespace {

using People = std::vector<bool>;

constexpr unsigned k_deciding =
    1U << static_cast<unsigned>(Seat::decider) | 1U << static_cast<unsigned>(Seat::approver);

/// Calls back with every effect of the case, the person in "from" if any, the reader of its file, its node and pointer.
template <class Callback>
void for_each_effect(const std::vector<Effect>& effects, StakeholderId from, Reader& reader, const JsonNode& owner,
                     const std::string& pointer, std::string_view key, Callback&& callback) {
  const JsonNode* list = owner.find(key);
  if (list == nullptr) return;
  for (std::size_t index = 0; index < std::min(effects.size(), list->items().size()); ++index)
    callback(effects[index], from, reader, list->items()[index], child_pointer(child_pointer(pointer, key), index));
}

template <class Callback>
void for_each_effect(const CaseReading& reading, Callback&& callback) {
  const Lists& lists = reading.lists;
  const Plot& plot = reading.result.plot;
  for (std::size_t index = 0; index < lists.actions.entries.size(); ++index) {
    const Entry& entry = lists.actions.entries[index];
    for_each_effect(reading.result.dossier.actions[index].effects, {}, *entry.reader, *entry.node, entry.pointer,
                    "effects", callback);
  }
  for (std::size_t index = 0; index < lists.requests.entries.size(); ++index) {
    const Entry& entry = lists.requests.entries[index];
    const Request& request = plot.requests[index];
    for_each_effect(request.done, request.from, *entry.reader, *entry.node, entry.pointer, "done", callback);
  }
  for (std::size_t index = 0; index < lists.events.entries.size(); ++index) {
    const Entry& entry = lists.events.entries[index];
    const Event& event = plot.events[index];
    for_each_effect(event.effects, event.from, *entry.reader, *entry.node, entry.pointer, "effects", callback);
    if (const JsonNode* trouble = entry.node->find("trouble"); trouble != nullptr)
      for_each_effect(event.meanwhile, event.from, *entry.reader, *trouble, child_pointer(entry.pointer, "trouble"),
                      "meanwhile", callback);
  }
}

/// Whom an effect may reach, as far as the case shows: everybody, where that depends on the run.
People reached(const Effect& effect, StakeholderId from, const CaseReading& reading) {
  const std::vector<Stakeholder>& people = reading.result.dossier.stakeholders;
  People whom(people.size(), true);
  std::size_t named = people.size();
  if (effect.who == Who::person) named = effect.subject;
  if (effect.who == Who::target && from.valid()) named = from.index();
  for (std::size_t person = 0; person < people.size(); ++person) {
    if (named < people.size()) whom[person] = person == named;
    if (effect.who == Who::function) whom[person] = people[person].function.raw() == effect.subject;
  }
  return whom;
}

People whoever(const CaseReading& reading, EffectKind kind) {
  People all(reading.result.dossier.stakeholders.size(), false);
  for_each_effect(reading, [&](const Effect& effect, StakeholderId from, Reader&, const JsonNode&, const std::string&) {
    if (effect.kind != kind) return;
    const People whom = reached(effect, from, reading);
    for (std::size_t person = 0; person < all.size(); ++person) all[person] = all[person] || whom[person];
  });
  return all;
}

void check_those_awaited(const CaseReading& reading) {
  const People arriving = whoever(reading, EffectKind::arrive);
  for (std::size_t person = 0; person < arriving.size(); ++person) {
    if (reading.result.opening.people[person].present || arriving[person]) continue;
    const Entry& entry = reading.lists.stakeholders.entries[person];
    entry.reader->report(
        *entry.node->find("present"), child_pointer(entry.pointer, "present"),
        fill({"Nothing ever brings {0} here. Add an event with {1} for them, or remove \"present\": false.",
              "Rien n’amène jamais {0} ici. Ajoutez un événement avec {1} pour cette personne, ou retirez "
              "\"present\": false."},
             {in_quotes(reading.lists.stakeholders.id(person)), json_pair("do", spelling(EffectKind::arrive))}));
  }
}

void check_those_arriving(const CaseReading& reading) {
  const People leaving = whoever(reading, EffectKind::leave);
  for_each_effect(reading, [&](const Effect& effect, StakeholderId from, Reader& reader, const JsonNode& node,
                               const std::string& pointer) {
    if (effect.kind != EffectKind::arrive) return;
    const People whom = reached(effect, from, reading);
    for (std::size_t person = 0; person < whom.size(); ++person)
      if (whom[person] && (leaving[person] || !reading.result.opening.people[person].present)) return;
    reader.report(node, pointer,
                  {"Whoever this reaches is at the client from the start and never leaves, so nobody can arrive. Give "
                   "the newcomer \"present\": false, or remove this effect.",
                   "Ceux que cet effet atteint sont chez le client dès le départ et ne le quittent jamais\u00A0: "
                   "personne ne peut arriver. Donnez \"present\": false au nouveau venu, ou retirez cet effet."});
  });
}

bool somebody_decides(const CaseReading& reading, std::size_t circuit) {
  const std::vector<PersonOpening>& people = reading.result.opening.people;
  bool is_so = std::any_of(people.begin(), people.end(),
                           [&](const PersonOpening& person) { return (person.seats[circuit] & k_deciding) != 0; });
  for_each_effect(reading, [&](const Effect& effect, StakeholderId, Reader&, const JsonNode&, const std::string&) {
    if (effect.kind == EffectKind::seat && effect.object == circuit)
      is_so = is_so || (static_cast<unsigned>(effect.by) & k_deciding) != 0;
  });
  return is_so;
}

void check_other_circuits(const CaseReading& reading) {
  const List& circuits = reading.lists.circuits;
  for (std::size_t circuit = 1; circuit < std::min(circuits.entries.size(), k_max_circuits); ++circuit) {
    if (somebody_decides(reading, circuit)) continue;
    const Entry& entry = circuits.entries[circuit];
    entry.reader->report(*entry.node, entry.pointer,
                         fill({"Nobody ever decides in the circuit {0}. Give somebody a seat in it, \"circuits\": "
                               "{\"{1}\": [\"decider\"]}, or remove it.",
                               "Personne ne décide jamais dans le circuit {0}. Donnez-y un siège à quelqu’un, "
                               "\"circuits\": {\"{1}\": [\"decider\"]}, ou retirez-le."},
                              {in_quotes(circuits.id(circuit)), same(circuits.id(circuit))}));
  }
}

}  // namespace

void check_arrivals(CaseReading& reading) {
  if (!reading.people_are_sound || !reading.effects_are_sound) return;
  check_those_awaited(reading);
  check_those_arriving(reading);
  check_other_circuits(reading);
}

}  // namespace diapason
