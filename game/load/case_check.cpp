#include "load/case_check.hpp"

#include <algorithm>

namespace diapason {
namespace {

constexpr unsigned bit_of(Seat seat) { return 1U << static_cast<unsigned>(seat); }

// Faces name people of both sides by their id alone.
void check_ids_of_people(const Lists& lists) {
  for (const Entry& entry : lists.stakeholders.entries) {
    const JsonNode* id = entry.node->find("id");
    if (id == nullptr || id->string().empty()) continue;
    const int colleague = lists.colleagues.names.find(id->string());
    if (colleague == k_unresolved) continue;
    const Entry& other = lists.colleagues.entries[static_cast<std::size_t>(colleague)];
    entry.reader->report(
        *id, child_pointer(entry.pointer, "id"),
        fill({"The id {0} also names a colleague (line {1}); people are told apart by their id alone. Choose "
              "another one.",
              "L’identifiant {0} désigne aussi un collègue (ligne {1})\u00A0; seul l’identifiant distingue "
              "les personnes. Choisissez-en un autre."},
             {in_quotes(id->string()), same(std::to_string(other.node->position().line))}));
  }
}

void check_circuit(CaseReading& reading) {
  constexpr std::int32_t k_met = 2;
  const std::vector<PersonOpening>& people = reading.result.opening.people;
  const bool has_buyer = std::any_of(people.begin(), people.end(), [](const PersonOpening& person) {
    return person.acquaintance == k_met && (person.seats & bit_of(Seat::buyer)) != 0;
  });
  const bool has_decider = std::any_of(people.begin(), people.end(), [](const PersonOpening& person) {
    return (person.seats & (bit_of(Seat::decider) | bit_of(Seat::approver))) != 0;
  });
  if (!has_buyer)
    reading.root.report(
        "stakeholders",
        {"Nobody buys among those we have met: give the seat \"buyer\" to a stakeholder with \"known\": \"met\".",
         "Personne n’achète parmi ceux que nous avons rencontrés\u00A0: donnez le siège \"buyer\" à un "
         "interlocuteur avec \"known\": \"met\"."});
  if (!has_decider)
    reading.root.report("stakeholders", {"Nobody decides: give the seat \"decider\" or \"approver\" to a stakeholder.",
                                         "Personne ne décide\u00A0: donnez le siège \"decider\" ou \"approver\" à un "
                                         "interlocuteur."});
}

}  // namespace

void check_case(CaseReading& reading) {
  check_ids_of_people(reading.lists);
  if (reading.people_are_sound && !reading.lists.stakeholders.entries.empty()) check_circuit(reading);
}

}  // namespace diapason
