#include "load/opening_reader.hpp"

#include <array>

namespace diapason {
namespace {

using ByArea = std::array<std::int32_t, k_areas>;

void read_knowledge(ObjectReader& opening, ByArea& by_area) {
  ObjectReader knowledge = opening.optional_object("knowledge");
  for (const Named<Area>& area : words<Area>())
    by_area[static_cast<std::size_t>(area.value)] = knowledge.optional_integer(area.name, 0, k_most_bp, 0);
}

void read_shared_knowledge(ObjectReader& opening, ByArea& by_area, const ByArea& known) {
  ObjectReader shared = opening.optional_object("shared_knowledge");
  for (const Named<Area>& area : words<Area>()) {
    const auto index = static_cast<std::size_t>(area.value);
    by_area[index] = shared.optional_integer(area.name, 0, k_most_bp, 0);
    if (by_area[index] > known[index])
      shared.report(area.name,
                    fill({"More of it is shared ({0}) than known ({1}): \"knowledge\" counts what is in the "
                          "head and what is shared together. Raise it, or share less.",
                          "On en partage plus ({0}) qu’on n’en sait ({1})\u00A0: \"knowledge\" compte "
                          "ensemble ce qu’on a en tête et ce qui est partagé. Augmentez-le, ou partagez moins."},
                         {grouped(by_area[index]), grouped(known[index])}));
  }
}

void read_sponsorship(ObjectReader& object, const Lists& lists, Opening& opening) {
  opening.sponsor = to_id<SponsorId>(object.optional_reference("sponsor", lists.sponsors.names));
  opening.sponsor_commitment_bp =
      object.optional_integer("sponsor_commitment", 0, k_most_bp, opening.sponsor_commitment_bp);
  opening.brief_bp = object.optional_integer("brief", 0, k_most_bp, opening.brief_bp);
  if (object.find("sponsor_commitment") != nullptr && object.find("sponsor") == nullptr)
    object.report(
        "sponsor_commitment",
        {"No sponsor is in office, so this commitment is nobody’s. Add \"sponsor\": \"…\" with the id of one, or "
         "remove sponsor_commitment.",
         "Aucun sponsor n’est en fonction\u00A0: cet engagement n’est celui de personne. Ajoutez \"sponsor\": "
         "\"…\" avec l’identifiant de l’un d’eux, ou retirez sponsor_commitment."});
}

void read_own_side(ObjectReader& object, Opening& opening) {
  opening.support_bp = object.optional_integer("support", 0, k_most_bp, opening.support_bp);
  opening.agreed = object.optional_boolean("agreed", opening.agreed);
  opening.tension_bp = object.optional_integer("tension", 0, k_most_bp, opening.tension_bp);
  opening.recognition_bp = object.optional_integer("recognition", 0, k_most_bp, opening.recognition_bp);
}

/// The clauses of a contract that stands, as a bit set.
std::uint16_t read_clauses(ObjectReader& object, const List& clauses) {
  unsigned bits = 0;
  for (const int clause : object.references("contract", clauses.names))
    if (clause < static_cast<int>(k_max_clauses)) bits |= 1U << static_cast<unsigned>(clause);
  return static_cast<std::uint16_t>(bits);
}

}  // namespace

std::int32_t read_stage(ObjectReader& object, std::string_view key, const Dossier& dossier) {
  const std::int32_t stage = object.required_integer(key, 1, k_highest_stage);
  if (stage > dossier.highest_stage)
    object.report(key, fill({"Stage {0} lies above the highest of this case ({1}). Lower it, or raise highest_stage.",
                             "L’étape {0} se trouve au-dessus de la plus haute du cas ({1}). Baissez-la, ou augmentez "
                             "highest_stage."},
                            {same(std::to_string(stage)), same(std::to_string(dossier.highest_stage))}));
  return stage;
}

void read_opening(CaseReading& reading) {
  ObjectReader object = reading.root.required_object("opening");
  Opening& opening = reading.result.opening;
  opening.stage = read_stage(object, "stage", reading.dossier());
  read_knowledge(object, opening.knowledge_bp);
  read_shared_knowledge(object, opening.shared_knowledge_bp, opening.knowledge_bp);
  opening.satisfaction_bp = object.optional_integer("satisfaction", 0, k_most_bp, opening.satisfaction_bp);
  opening.value_shown_bp = object.optional_integer("value_shown", 0, k_most_bp, opening.value_shown_bp);
  opening.patience_bp = object.optional_integer("patience", 0, k_most_bp, opening.patience_bp);
  opening.rival_pressure_bp = object.optional_integer("rival_pressure", 0, k_most_bp, opening.rival_pressure_bp);
  read_sponsorship(object, reading.lists, opening);
  read_own_side(object, opening);
  opening.clauses = read_clauses(object, reading.lists.clauses);
  opening.clarity_bp = object.optional_integer("clarity", 0, k_most_bp, opening.clarity_bp);
  opening.is_reference = object.optional_boolean("reference", opening.is_reference);
}

}  // namespace diapason
