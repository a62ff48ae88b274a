#include "load/people_reader.hpp"

#include <algorithm>
#include <array>

namespace diapason {
namespace {

constexpr auto k_known = std::to_array<Named<std::int32_t>>({{"unknown", 0}, {"by_name", 1}, {"met", 2}});
constexpr std::int32_t k_highest_rank = 4;

using Mastery = std::array<std::int16_t, k_max_topics>;

void read_mastery(ObjectReader& object, std::string_view key, const List& topics, Mastery& mastery) {
  ObjectReader by_topic = object.required_object(key);
  each_by_id(by_topic, topics, 0, k_most_bp, [&](std::size_t topic, std::int32_t value) {
    if (topic < mastery.size()) mastery[topic] = static_cast<std::int16_t>(value);
  });
}

void read_colleague(ObjectReader& object, const Lists& lists, Colleague& colleague) {
  colleague.name = with_english_typography(object.required_string("name"));
  colleague.gender = object.required_choice("gender", words<Gender>());
  colleague.function = to_id<FunctionId>(object.required_reference("function", lists.functions.names));
  colleague.title = required_prose(object, "title");
  colleague.about = required_prose(object, "about");
  colleague.days_month = object.required_integer("days_month", 0, k_most_days);
  colleague.willingness_bp = object.required_integer("willingness", 0, k_most_bp);
  read_mastery(object, "mastery", lists.topics, colleague.mastery_bp);
}

void read_sponsor(ObjectReader& object, const Lists& lists, Sponsor& sponsor) {
  sponsor.name = with_english_typography(object.required_string("name"));
  sponsor.gender = object.required_choice("gender", words<Gender>());
  sponsor.function = to_id<FunctionId>(object.required_reference("function", lists.functions.names));
  sponsor.title = required_prose(object, "title");
  sponsor.about = required_prose(object, "about");
  sponsor.days_month = object.required_integer("days_month", 0, k_most_days);
  sponsor.accounts = object.required_integer("accounts", 0, k_most_accounts);
  sponsor.line_of_command = object.optional_boolean("line_of_command", false);
  sponsor.keenness_bp = object.required_integer("keenness", 0, k_most_bp);
  ObjectReader bond = object.optional_object("bond");
  if (!bond.present()) return;
  sponsor.bond_with = to_id<StakeholderId>(bond.required_reference("with", lists.stakeholders.names));
  sponsor.bond_bp = bond.required_integer("tie", 0, k_most_bp);
}

void read_head(CaseReading& reading) {
  ObjectReader object = reading.root.optional_object("head");
  if (!object.present()) return;
  Head& head = reading.dossier().head;
  head.name = with_english_typography(object.required_string("name"));
  head.gender = object.required_choice("gender", words<Gender>());
  head.about = required_prose(object, "about");
}

void read_stakeholder(ObjectReader& object, const Lists& lists, Stakeholder& person) {
  person.name = with_english_typography(object.required_string("name"));
  person.gender = object.required_choice("gender", words<Gender>());
  person.function = to_id<FunctionId>(object.required_reference("function", lists.functions.names));
  person.site = to_id<SiteId>(object.required_reference("site", lists.sites.names));
  person.rank = object.required_integer("rank", 1, k_highest_rank);
  person.style = to_id<StyleId>(object.required_reference("style", lists.styles.names));
  person.title = required_prose(object, "title");
  person.about = required_prose(object, "about");
  object.each_object("lines", [&](ObjectReader& line) {
    const Occasion occasion = line.required_choice("when", words<Occasion>());
    person.lines.push_back({occasion, required_prose(line, "text")});
  });
}

std::uint16_t read_need_bits(ObjectReader& needs, std::string_view key, const List& list, std::uint16_t excluded) {
  std::uint16_t bits = 0;
  std::vector<int> seen;
  needs.each(key, [&](const JsonNode& item, const std::string& pointer) {
    const int index = list.names.resolve(needs.reader(), item, pointer);
    if (index == k_unresolved || index >= static_cast<int>(k_max_needs)) return;
    const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(index));
    if ((bits & bit) != 0)
      needs.reader().report(item, pointer,
                            fill({"{0} is already in this list. Keep it once.",
                                  "{0} figure déjà dans cette liste. Ne le gardez qu’une fois."},
                                 {in_quotes(item.string())}));
    if ((excluded & bit) != 0)
      needs.reader().report(item, pointer,
                            fill({"{0} is stated by this person already: a need said openly is not latent. Keep it in "
                                  "one of the two lists.",
                                  "{0} est déjà exprimé par cette personne\u00A0: un besoin dit ouvertement n’est pas "
                                  "latent. Ne le gardez "
                                  "que dans l’une des deux listes."},
                                 {in_quotes(item.string())}));
    bits = static_cast<std::uint16_t>(bits | bit);
  });
  return bits;
}

void read_opening_of(ObjectReader& object, PersonOpening& opening) {
  opening.acquaintance = object.required_choice("known", k_known);
  opening.kam_tie_bp = object.optional_integer("kam_tie", 0, k_most_bp, 0);
  opening.insight_bp = object.optional_integer("insight", 0, k_most_bp, 0);
  ObjectReader trust = object.required_object("trust");
  for (const Named<TrustPart>& part : words<TrustPart>())
    opening.trust_bp[static_cast<std::size_t>(part.value)] = trust.required_integer(part.name, 0, k_most_bp);
  opening.rival_tie_bp = object.optional_integer("rival_tie", 0, k_most_bp, 0);
  opening.present = object.optional_boolean("present", true);
  if (!opening.present && opening.acquaintance != k_known.front().value)
    object.report("known",
                  {"Somebody who arrives later can’t be known from the start. Write \"known\": \"unknown\", or "
                   "remove \"present\": false.",
                   "Quelqu’un qui arrive plus tard ne peut pas être connu dès le départ. Écrivez \"known\": "
                   "\"unknown\", ou retirez \"present\": false."});
}

std::uint8_t read_seat_bits(ObjectReader& object, std::string_view key) {
  std::uint8_t bits = 0;
  object.each_choice(key, Count{}, words<Seat>(),
                     [&](Seat seat) { bits = static_cast<std::uint8_t>(bits | 1U << static_cast<unsigned>(seat)); });
  return bits;
}

/// Seats in the main circuit stand under "seats", those in the others by circuit.
void read_seats_of(ObjectReader& object, const List& circuits, PersonOpening& opening) {
  opening.seats[0] = read_seat_bits(object, "seats");
  opening.seats_known = object.optional_boolean("seats_known", false);
  ObjectReader others = object.optional_object("circuits");
  others.each_member([&](const JsonMember& member, const std::string& pointer) {
    const int index = circuits.names.resolve(others.reader(), JsonNode{member.key_position, member.key}, pointer);
    const std::uint8_t bits = read_seat_bits(others, member.key);
    if (index == 0)
      others.reader().report(member.key_position, pointer,
                             fill({"{0} is the main circuit: the seats in it stand under \"seats\". Move them there.",
                                   "{0} est le circuit principal\u00A0: ses sièges figurent sous \"seats\". "
                                   "Déplacez-les là."},
                                  {in_quotes(member.key)}));
    else if (index != k_unresolved && static_cast<std::size_t>(index) < opening.seats.size())
      opening.seats[static_cast<std::size_t>(index)] = bits;
  });
}

void read_needs_of(ObjectReader& object, const Lists& lists, PersonOpening& opening) {
  ObjectReader needs = object.required_object("needs");
  opening.stated_needs = read_need_bits(needs, "stated", lists.needs, 0);
  opening.latent_needs = read_need_bits(needs, "latent", lists.needs, opening.stated_needs);
}

void read_influence(ObjectReader& object, std::size_t person, const Lists& lists, Opening& opening) {
  const StakeholderId from{person};
  object.each_object("influence", [&](ObjectReader& entry) {
    InfluenceOpening influence;
    influence.from = from;
    influence.on = to_id<StakeholderId>(entry.required_reference("on", lists.stakeholders.names));
    influence.weight_percent = entry.required_integer("weight", 1, 100);
    influence.known = entry.optional_boolean("known", false);
    if (influence.on == from)
      entry.report("on", {"Nobody influences themselves. Name somebody else, or remove this entry.",
                          "Nul ne s’influence soi-même. Nommez quelqu’un d’autre, ou retirez cette entrée."});
    const bool is_double =
        influence.on.valid() && std::any_of(opening.influence.begin(), opening.influence.end(), [&](const auto& other) {
          return other.from == from && other.on == influence.on;
        });
    if (is_double)
      entry.report("on", fill({"The influence on {0} is given twice. Keep one of the two.",
                               "L’influence sur {0} est donnée deux fois. Gardez l’une des deux."},
                              {in_quotes(lists.stakeholders.id(influence.on.index()))}));
    opening.influence.push_back(influence);
  });
}

void read_colleague_ties(ObjectReader& object, std::size_t person, const Lists& lists, Opening& opening) {
  const StakeholderId with{person};
  object.each_object("colleague_ties", [&](ObjectReader& entry) {
    ColleagueTieOpening tie;
    tie.with = with;
    tie.colleague = to_id<ColleagueId>(entry.required_reference("colleague", lists.colleagues.names));
    tie.tie_bp = entry.required_integer("tie", 0, k_most_bp);
    tie.autonomy_bp = entry.optional_integer("autonomy", 0, k_most_bp, 0);
    const bool is_double =
        tie.colleague.valid() && std::any_of(opening.ties.begin(), opening.ties.end(), [&](const auto& other) {
          return other.with == with && other.colleague == tie.colleague;
        });
    if (is_double)
      entry.report("colleague", fill({"The tie with {0} is given twice. Keep one of the two.",
                                      "Le lien avec {0} est donné deux fois. Gardez l’un des deux."},
                                     {in_quotes(lists.colleagues.id(tie.colleague.index()))}));
    opening.ties.push_back(tie);
  });
}

void read_places(CaseReading& reading) {
  const Lists& lists = reading.lists;
  Dossier& dossier = reading.dossier();
  for_each_entry(lists.sites, [&](ObjectReader& object, std::size_t index) {
    dossier.sites.push_back({lists.sites.id(index), required_prose(object, "name")});
    SiteOpening& site = reading.result.opening.sites.emplace_back();
    site.local_cost_eur = object.optional_integer("local_cost_eur", 0, k_most_eur, site.local_cost_eur);
    site.known = object.optional_boolean("local_cost_known", site.known);
  });
  for_each_entry(lists.circuits, [&](ObjectReader& object, std::size_t index) {
    dossier.circuits.push_back({lists.circuits.id(index), required_prose(object, "name")});
  });
  if (dossier.circuits.empty()) dossier.circuits.push_back({lists.circuits.id(0), {"the account", "le compte"}});
}

}  // namespace

void read_people(CaseReading& reading) {
  const std::size_t problems_before = reading.problems.size();
  const Lists& lists = reading.lists;
  Dossier& dossier = reading.dossier();
  Opening& opening = reading.result.opening;
  read_places(reading);
  for_each_entry(lists.colleagues, [&](ObjectReader& object, std::size_t index) {
    Colleague& colleague = dossier.colleagues.emplace_back();
    colleague.key = lists.colleagues.id(index);
    read_colleague(object, lists, colleague);
  });
  for_each_entry(lists.sponsors, [&](ObjectReader& object, std::size_t index) {
    Sponsor& sponsor = dossier.sponsors.emplace_back();
    sponsor.key = lists.sponsors.id(index);
    read_sponsor(object, lists, sponsor);
  });
  read_head(reading);
  for_each_entry(lists.stakeholders, [&](ObjectReader& object, std::size_t index) {
    Stakeholder& person = dossier.stakeholders.emplace_back();
    person.key = lists.stakeholders.id(index);
    read_stakeholder(object, lists, person);
    read_opening_of(object, opening.people.emplace_back());
    read_seats_of(object, lists.circuits, opening.people.back());
    const std::size_t problems_so_far = reading.problems.size();
    read_needs_of(object, lists, opening.people.back());
    reading.needs_are_sound.push_back(reading.problems.size() == problems_so_far);
    read_influence(object, index, lists, opening);
    read_colleague_ties(object, index, lists, opening);
  });
  reading.people_are_sound = reading.problems.size() == problems_before;
}

void read_kam_mastery(CaseReading& reading) {
  read_mastery(reading.root, "kam_mastery", reading.lists.topics, reading.dossier().kam_mastery_bp);
}

}  // namespace diapason
