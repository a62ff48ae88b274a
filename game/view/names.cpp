#include "view/names.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "view/format.hpp"
#include "view/naming.hpp"

namespace diapason {
namespace {

using Entries = std::vector<NameEntry>;

template <class Table>
Entries entries_of(const Table& table) {
  Entries entries;
  for (std::size_t index = 0; index < table.size(); ++index)
    entries.push_back(
        {static_cast<std::uint8_t>(index), table[index].key, {table[index].name.en, table[index].name.fr}});
  return entries;
}

template <class Id>
Found<Id> as_id(Result<std::uint8_t, Sentences> found) {
  if (!found) return found.problems();
  return Id{std::size_t{found.value()}};
}

Entries colleagues_of(const Dossier& dossier) {
  Entries entries;
  for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
    entries.push_back(
        {static_cast<std::uint8_t>(index), dossier.colleagues[index].key, {dossier.colleagues[index].name}});
  return entries;
}

Entries people_heard_of(const Lens& lens) {
  Entries entries;
  for (std::size_t index = 0; index < lens.people(); ++index)
    if (lens.heard_of(index))
      entries.push_back({static_cast<std::uint8_t>(index),
                         lens.dossier.stakeholders[index].key,
                         {lens.dossier.stakeholders[index].name}});
  return entries;
}

template <class Value>
struct Spoken {
  Value value;
  std::string_view key;
  std::string_view en;
  std::string_view fr;
};

constexpr auto k_reasons_spoken = std::to_array<Spoken<Reason>>({
    {Reason::capacity, "capacity", "no capacity", "pas de capacité"},
    {Reason::cost, "cost", "too dear for what it brings", "trop cher pour ce que cela apporte"},
    {Reason::their_interest, "their_interest", "not in their own interest", "pas dans leur propre intérêt"},
});

constexpr auto k_areas_spoken = std::to_array<Spoken<Area>>({
    {Area::strategy, "strategy", "the client and its strategy", "le client et sa stratégie"},
    {Area::needs, "needs", "its needs and how it buys", "ses besoins et sa façon d’acheter"},
    {Area::history, "history", "the history of the relationship", "l’histoire de la relation"},
    {Area::rivals, "rivals", "our rivals there", "nos concurrents sur place"},
});

template <class Value, std::size_t size>
std::string spoken(const std::array<Spoken<Value>, size>& table, Value value, Language language) {
  for (const Spoken<Value>& entry : table)
    if (entry.value == value) return std::string{language == Language::french ? entry.fr : entry.en};
  return "";
}

template <class Value, std::size_t size>
Entries entries_spoken(const std::array<Spoken<Value>, size>& table) {
  Entries entries;
  for (const Spoken<Value>& entry : table)
    entries.push_back({static_cast<std::uint8_t>(entry.value),
                       std::string{entry.key},
                       {std::string{entry.en}, std::string{entry.fr}}});
  return entries;
}

bool stands(const Lens& lens, std::size_t promise) {
  return lens.get(Quantity::promise_state, promise) != static_cast<int>(PromiseState::none);
}

}  // namespace

Found<StakeholderId> find_person(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  const Entries entries = people_heard_of(lens);
  auto found = find_among(entries, language, typed, Key::unknown_person);
  if (found) return as_id<StakeholderId>(std::move(found));
  const auto colleague = find_among(colleagues_of(lens.dossier), language, typed, Key::unknown_colleague);
  if (!colleague) return found.problems();
  const Colleague& meant = lens.dossier.colleagues[colleague.value()];
  return Sentences{lens.say(Key::is_a_colleague, {{"colleague", meant}, {"typed", meant.key}})};
}

Found<ColleagueId> find_colleague(const Session& session, Language language, std::string_view typed) {
  const Entries colleagues = colleagues_of(session.dossier());
  auto found = find_among(colleagues, language, typed, Key::unknown_colleague);
  if (found) return as_id<ColleagueId>(std::move(found));
  const Lens lens{session, language};
  const auto person = find_among(people_heard_of(lens), language, typed, Key::unknown_person);
  if (!person) return found.problems();
  std::vector<std::string> keys;
  for (const NameEntry& entry : colleagues) keys.push_back(entry.key);
  return Sentences{lens.say(Key::is_at_the_client,
                            {{"who", lens.dossier.stakeholders[person.value()]}, {"list", join(keys, language)}})};
}

Found<ActionId> find_action(const Session& session, Language language, std::string_view typed) {
  return as_id<ActionId>(find_among(entries_of(session.dossier().actions), language, typed, Key::unknown_action));
}

Found<TopicId> find_topic(const Session& session, Language language, std::string_view typed) {
  return as_id<TopicId>(find_among(entries_of(session.dossier().topics), language, typed, Key::unknown_topic));
}

Found<Area> find_area(const Session& session, Language language, std::string_view typed) {
  static_cast<void>(session);
  auto found = find_among(entries_spoken(k_areas_spoken), language, typed, Key::unknown_area);
  if (!found) return found.problems();
  return static_cast<Area>(found.value());
}

Found<OfferId> find_offer(const Session& session, Language language, std::string_view typed) {
  return as_id<OfferId>(find_among(entries_of(session.dossier().offers), language, typed, Key::unknown_offer));
}

Found<RequestId> find_request(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  Entries entries;
  for (std::size_t index = 0; index < k_max_requests; ++index)
    if (const Request* request = lens.seen.request(RequestId{index}))
      entries.push_back({static_cast<std::uint8_t>(index), request->key, {request->title.en, request->title.fr}});
  return as_id<RequestId>(find_among(entries, language, typed, Key::unknown_request));
}

Found<PromiseId> find_promise(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  std::size_t number = 0;
  const auto parsed = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  const bool is_number = parsed.ec == std::errc{} && parsed.ptr == typed.data() + typed.size();
  if (is_number && number >= 1 && number <= k_max_promises && stands(lens, number - 1)) return PromiseId{number - 1};
  Entries entries;
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    if (!stands(lens, promise)) continue;
    const RequestId id{static_cast<std::size_t>(lens.get(Quantity::promise_request, promise))};
    const Request* request = lens.seen.request(id);
    entries.push_back({static_cast<std::uint8_t>(promise), request->key, {request->title.en, request->title.fr}});
  }
  return as_id<PromiseId>(find_among(entries, language, typed, Key::unknown_promise));
}

Found<Reason> find_reason(Language language, std::string_view typed) {
  auto found = find_among(entries_spoken(k_reasons_spoken), language, typed, Key::unknown_reason);
  if (!found) return found.problems();
  return static_cast<Reason>(found.value());
}

Found<OwnPersonId> find_own_person(const Session& session, Language language, std::string_view typed) {
  Entries entries = colleagues_of(session.dossier());
  for (NameEntry& entry : entries) ++entry.id;
  entries.push_back({k_kam.raw(), "kam", {"me", "moi", "you", "vous"}});
  return as_id<OwnPersonId>(find_among(entries, language, typed, Key::unknown_own_person));
}

std::string area_name(Area area, Language language) { return spoken(k_areas_spoken, area, language); }
std::string reason_words(Reason reason, Language language) { return spoken(k_reasons_spoken, reason, language); }

namespace {

constexpr auto k_seats_spoken = std::to_array<Spoken<Seat>>({
    {Seat::initiator, "initiator", "initiator", "initiateur"},
    {Seat::user, "user", "user", "utilisateur"},
    {Seat::influencer, "influencer", "influencer", "prescripteur"},
    {Seat::decider, "decider", "decider", "décideur"},
    {Seat::approver, "approver", "approver", "approbateur"},
    {Seat::buyer, "buyer", "buyer", "acheteur"},
    {Seat::gatekeeper, "gatekeeper", "gatekeeper", "filtre"},
});

constexpr auto k_seats_of_women = std::to_array<Spoken<Seat>>({
    {Seat::initiator, "initiator", "initiator", "initiatrice"},
    {Seat::user, "user", "user", "utilisatrice"},
    {Seat::influencer, "influencer", "influencer", "prescriptrice"},
    {Seat::decider, "decider", "decider", "décideuse"},
    {Seat::approver, "approver", "approver", "approbatrice"},
    {Seat::buyer, "buyer", "buyer", "acheteuse"},
    {Seat::gatekeeper, "gatekeeper", "gatekeeper", "filtre"},
});

constexpr auto k_parts_spoken = std::to_array<Spoken<TrustPart>>({
    {TrustPart::credibility, "credibility", "credibility", "crédibilité"},
    {TrustPart::reliability, "reliability", "reliability", "fiabilité"},
    {TrustPart::closeness, "closeness", "closeness", "proximité"},
    {TrustPart::self_interest, "self-interest", "perceived self-interest", "intérêt personnel perçu"},
});

constexpr auto k_activities_spoken = std::to_array<Spoken<Activity>>({
    {Activity::contact, "contact", "becoming a privileged point of contact", "devenir l’interlocuteur privilégié"},
    {Activity::field, "field", "being present in the field", "être présent sur le terrain"},
    {Activity::lobby, "lobby", "lobbying", "faire du lobbying"},
    {Activity::trust, "trust", "inspiring and winning trust", "inspirer et gagner la confiance"},
    {Activity::delegate, "delegate", "delegating", "déléguer"},
    {Activity::circuits, "circuits", "getting into the decision circuits", "entrer dans les circuits de décision"},
    {Activity::interactions, "interactions", "creating interactions between people and teams",
     "créer des interactions entre personnes et équipes"},
    {Activity::mobilise, "mobilise", "mobilising the actors", "mobiliser les acteurs"},
    {Activity::inform, "inform", "bringing together, informing, communicating", "fédérer, informer, communiquer"},
});

constexpr auto k_roles_spoken = std::to_array<Spoken<Role>>({
    {Role::knowledge, "knowledge", "manager of knowledge", "gestionnaire de la connaissance"},
    {Role::business, "business", "manager of business", "gestionnaire des affaires"},
    {Role::projects, "projects", "manager of projects", "gestionnaire de projets"},
    {Role::relationships, "relationships", "manager of relationships", "gestionnaire des relations"},
});

constexpr auto k_stages_spoken = std::to_array<Spoken<int>>({
    {1, "1", "face-to-face", "face à face"},
    {2, "2", "collaborative", "collaboratif"},
    {3, "3", "interdependent", "interdépendant"},
    {4, "4", "integrated", "intégré"},
});

}  // namespace

std::string seat_name(Seat seat, Gender holder, Language language) {
  const bool in_feminine = language == Language::french && holder == Gender::feminine;
  return in_feminine ? spoken(k_seats_of_women, seat, language) : spoken(k_seats_spoken, seat, language);
}
std::string trust_part_name(TrustPart part, Language language) { return spoken(k_parts_spoken, part, language); }
std::string activity_name(Activity activity, Language language) {
  return spoken(k_activities_spoken, activity, language);
}
std::string role_name(Role role, Language language) { return spoken(k_roles_spoken, role, language); }
std::string stage_name(std::int32_t stage, Language language) { return spoken(k_stages_spoken, int{stage}, language); }

std::string own_person_name(const Dossier& dossier, OwnPersonId person, Language language) {
  if (person == k_kam) return language == Language::french ? "vous" : "you";
  const std::size_t colleague = person.index() - 1;
  return colleague < dossier.colleagues.size() ? dossier.colleagues[colleague].name : "";
}

std::string cited(std::uint8_t rule) { return rule == 0 ? "" : " (D" + std::to_string(rule) + ")"; }

}  // namespace diapason
