#include "load/case_check.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "load/arrival_check.hpp"

namespace diapason {
namespace {

constexpr unsigned bit_of(Seat seat) { return 1U << static_cast<unsigned>(seat); }

/// The line of whoever of `others` has the id too; 0 when nobody has.
int line_of_namesake(std::string_view id, const List& others) {
  const int index = others.names.find(id);
  return index == k_unresolved ? 0 : others.entries[static_cast<std::size_t>(index)].node->position().line;
}

// Faces name people of both sides by their id alone.
void check_ids_against(const List& people, std::span<const List* const> others) {
  for (const Entry& entry : people.entries) {
    const JsonNode* id = entry.node->find("id");
    if (id == nullptr || id->string().empty()) continue;
    for (const List* list : others) {
      const int line = line_of_namesake(id->string(), *list);
      if (line == 0) continue;
      entry.reader->report(
          *id, child_pointer(entry.pointer, "id"),
          fill({"The id {0} also names a {1} (line {2}); people are told apart by their id alone. Choose another one.",
                "L’identifiant {0} désigne aussi un {1} (ligne {2})\u00A0; seul l’identifiant distingue les personnes. "
                "Choisissez-en un autre."},
               {in_quotes(id->string()), list->names.kind(), same(std::to_string(line))}));
      break;
    }
  }
}

void check_ids_of_people(const Lists& lists) {
  check_ids_against(lists.stakeholders, std::array{&lists.colleagues, &lists.sponsors});
  check_ids_against(lists.sponsors, std::array{&lists.colleagues});
}

void check_circuit(CaseReading& reading) {
  constexpr std::int32_t k_met = 2;
  const std::vector<PersonOpening>& people = reading.result.opening.people;
  const bool has_buyer = std::any_of(people.begin(), people.end(), [](const PersonOpening& person) {
    return person.acquaintance == k_met && (person.seats[0] & bit_of(Seat::buyer)) != 0;
  });
  const bool has_decider = std::any_of(people.begin(), people.end(), [](const PersonOpening& person) {
    return person.present && (person.seats[0] & (bit_of(Seat::decider) | bit_of(Seat::approver))) != 0;
  });
  if (!has_buyer)
    reading.root.report(
        "stakeholders",
        {"Nobody buys among those we have met: give the seat \"buyer\" to a stakeholder with \"known\": \"met\".",
         "Personne n’achète parmi ceux que nous avons rencontrés\u00A0: donnez le siège \"buyer\" à un "
         "interlocuteur avec \"known\": \"met\"."});
  if (!has_decider)
    reading.root.report(
        "stakeholders",
        {"Nobody decides: give the seat \"decider\" or \"approver\" to a stakeholder who is there from the "
         "start.",
         "Personne ne décide\u00A0: donnez le siège \"decider\" ou \"approver\" à un "
         "interlocuteur présent dès le départ."});
}

}  // namespace

void check_case(CaseReading& reading) {
  check_ids_of_people(reading.lists);
  if (reading.people_are_sound && !reading.lists.stakeholders.entries.empty()) check_circuit(reading);
  check_arrivals(reading);
}

}  // namespace diapason
