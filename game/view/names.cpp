#include "view/names.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "view/action_words.hpp"
#include "view/format.hpp"
#include "view/naming.hpp"
#include "view/promises.hpp"

namespace diapason {
namespace {

using Entries = NameEntries;

Entries colleagues_of(const Dossier& dossier) {
  Entries entries;
  for (std::size_t index = 0; index < dossier.colleagues.size(); ++index)
    entries.push_back(
        {static_cast<std::uint8_t>(index), dossier.colleagues[index].key, {dossier.colleagues[index].name}});
  return entries;
}

Entries sponsors_of(const Dossier& dossier) {
  Entries entries;
  for (std::size_t index = 0; index < dossier.sponsors.size(); ++index)
    entries.push_back({static_cast<std::uint8_t>(index), dossier.sponsors[index].key, {dossier.sponsors[index].name}});
  return entries;
}

Entries people_heard_of(const Lens& lens) {
  Entries entries;
  for (std::size_t index = 0; index < lens.people(); ++index)
    if (lens.heard_of(index))
      entries.push_back({static_cast<std::uint8_t>(index),
                         lens.dossier.stakeholders[index].key,
                         {lens.dossier.stakeholders[index].name},
                         lens.here(index)});
  return entries;
}

// What has a name in both languages is listed by it in French; its key, made of English words, is for English.
template <class Table>
Entries shown_in(Language language, const Table& table) {
  Entries entries = entries_of(table);
  if (language == Language::french)
    for (NameEntry& entry : entries) entry.shown = in(table[entry.id].name, language);
  return entries;
}

std::string title_shown(const Lens& lens, const Text& title) {
  return lens.language == Language::french ? lens.in(title) : "";
}

// Somebody of the executive committee named in the place of somebody else.
std::optional<SponsorId> sponsor_called(const Dossier& dossier, Language language, std::string_view typed) {
  const auto found = find_among(sponsors_of(dossier), language, typed, Key::unknown_sponsor);
  if (!found) return {};
  return SponsorId{std::size_t{found.value()}};
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
Entries entries_spoken(const std::array<Spoken<Value>, size>& table, Language language) {
  Entries entries;
  for (const Spoken<Value>& entry : table)
    entries.push_back({static_cast<std::uint8_t>(entry.value),
                       std::string{entry.key},
                       {std::string{entry.en}, std::string{entry.fr}},
                       true,
                       language == Language::french ? std::string{entry.fr} : ""});
  return entries;
}

}  // namespace

Found<StakeholderId> find_person(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  const Entries entries = people_heard_of(lens);
  auto found = find_among(entries, language, typed, Key::unknown_person);
  if (found) return as_id<StakeholderId>(std::move(found));
  if (const auto sponsor = sponsor_called(lens.dossier, language, typed))
    return Sentences{lens.say(Key::is_a_sponsor, {lens.sponsor_named("sponsor", *sponsor)})};
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
  if (const auto sponsor = sponsor_called(lens.dossier, language, typed))
    return Sentences{lens.say(Key::is_a_sponsor, {lens.sponsor_named("sponsor", *sponsor)})};
  const auto person = find_among(people_heard_of(lens), language, typed, Key::unknown_person);
  if (!person) return found.problems();
  std::vector<std::string> keys;
  for (const NameEntry& entry : colleagues) keys.push_back(entry.key);
  return Sentences{lens.say(Key::is_at_the_client,
                            {{"who", lens.dossier.stakeholders[person.value()]}, {"list", join(keys, language)}})};
}

Found<ActionId> find_action(const Session& session, Language language, std::string_view typed) {
  const Dossier& dossier = session.dossier();
  const std::string whole{typed};
  std::vector<ActionTyped> actions = actions_typed(dossier, {&whole, 1});
  std::erase_if(actions, [&](const ActionTyped& entry) { return entry.match != actions.front().match; });
  const auto is_whole = [](const ActionTyped& entry) { return entry.is_whole; };
  if (std::count_if(actions.begin(), actions.end(), is_whole) == 1)
    return std::find_if(actions.begin(), actions.end(), is_whole)->action;
  if (actions.size() == 1) return actions.front().action;
  if (!actions.empty()) return which_action(dossier, language, {&whole, 1}, actions);
  Entries entries = entries_of(dossier.actions);
  for (NameEntry& entry : entries) entry.shown = in(dossier.actions[entry.id].name, language);
  return as_id<ActionId>(find_among(entries, language, typed, Key::unknown_action));
}

Found<TopicId> find_topic(const Session& session, Language language, std::string_view typed) {
  return as_id<TopicId>(find_among(shown_in(language, session.dossier().topics), language, typed, Key::unknown_topic));
}

Found<Area> find_area(const Session& session, Language language, std::string_view typed) {
  static_cast<void>(session);
  auto found = find_among(entries_spoken(k_areas_spoken, language), language, typed, Key::unknown_area);
  if (!found) return found.problems();
  return static_cast<Area>(found.value());
}

Found<OfferId> find_offer(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  Entries heard = entries_of(lens.dossier.offers, [&](std::size_t offer) { return lens.heard_of_offer(offer); });
  if (language == Language::french)
    for (NameEntry& entry : heard) entry.shown = lens.name_in(lens.dossier.offers, entry.id);
  return as_id<OfferId>(find_among(heard, language, typed, Key::unknown_offer));
}

Found<RequestId> find_request(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  Entries entries;
  for (std::size_t index = 0; index < k_max_requests; ++index)
    if (const Request* request = lens.seen.request(RequestId{index}))
      entries.push_back({static_cast<std::uint8_t>(index),
                         request->key,
                         {request->title.en, request->title.fr},
                         true,
                         title_shown(lens, request->title)});
  return as_id<RequestId>(find_among(entries, language, typed, Key::unknown_request));
}

Found<PromiseId> find_promise(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  std::size_t number = 0;
  const auto parsed = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  const bool is_number = parsed.ec == std::errc{} && parsed.ptr == typed.data() + typed.size();
  const bool in_the_book = is_number && number >= 1 && number <= k_max_promises;
  if (in_the_book && promise_stands(lens, number - 1)) return PromiseId{number - 1};
  Entries entries;
  for (std::size_t promise = 0; promise < k_max_promises; ++promise) {
    if (!promise_stands(lens, promise)) continue;
    const PromiseAbout about = promise_about(lens, promise);
    entries.push_back({static_cast<std::uint8_t>(promise),
                       about.key,
                       {about.title.en, about.title.fr},
                       true,
                       title_shown(lens, about.title)});
  }
  return as_id<PromiseId>(find_among(entries, language, typed, Key::unknown_promise));
}

Found<SponsorId> find_sponsor(const Session& session, Language language, std::string_view typed) {
  return as_id<SponsorId>(find_among(sponsors_of(session.dossier()), language, typed, Key::unknown_sponsor));
}

Found<ClauseId> find_clause(const Session& session, Language language, std::string_view typed) {
  return as_id<ClauseId>(
      find_among(shown_in(language, session.dossier().clauses), language, typed, Key::unknown_clause));
}

Found<PlanItemId> find_plan_item(const Session& session, Language language, std::string_view typed) {
  return as_id<PlanItemId>(
      find_among(shown_in(language, session.dossier().plan_items), language, typed, Key::unknown_item));
}

Found<SituationId> find_situation(const Session& session, Language language, std::string_view typed) {
  return as_id<SituationId>(
      find_among(shown_in(language, session.dossier().situations), language, typed, Key::unknown_situation));
}

Found<ResponseId> find_response(const Session& session, Language language, std::string_view typed) {
  return as_id<ResponseId>(
      find_among(shown_in(language, session.dossier().responses), language, typed, Key::unknown_response));
}

Found<EventId> find_trouble(const Session& session, Language language, std::string_view typed) {
  const Lens lens{session, language};
  Entries entries;
  for (std::size_t index = 0; index < k_max_events; ++index)
    if (const Event* event = lens.trouble(index))
      entries.push_back({static_cast<std::uint8_t>(index),
                         event->key,
                         {event->title.en, event->title.fr},
                         true,
                         title_shown(lens, event->title)});
  return as_id<EventId>(find_among(entries, language, typed, Key::unknown_trouble));
}

Found<SiteId> find_site(const Session& session, Language language, std::string_view typed) {
  return as_id<SiteId>(find_among(shown_in(language, session.dossier().sites), language, typed, Key::unknown_site));
}

Found<Reason> find_reason(Language language, std::string_view typed) {
  auto found = find_among(entries_spoken(k_reasons_spoken, language), language, typed, Key::unknown_reason);
  if (!found) return found.problems();
  return static_cast<Reason>(found.value());
}

Found<OwnPersonId> find_own_person(const Session& session, Language language, std::string_view typed) {
  Entries entries = colleagues_of(session.dossier());
  for (NameEntry& entry : entries) entry.id = own_person(ColleagueId{entry.id}).raw();
  for (NameEntry& entry : sponsors_of(session.dossier())) {
    entry.id = own_person(SponsorId{entry.id}).raw();
    entries.push_back(std::move(entry));
  }
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

constexpr auto k_plan_parts_spoken = std::to_array<Spoken<PlanPart>>({
    {PlanPart::diagnosis, "diagnosis", "diagnosis", "diagnostic"},
    {PlanPart::course, "course", "course", "cap"},
    {PlanPart::orientation, "orientation", "strategic orientation", "orientation stratégique"},
    {PlanPart::objective, "objective", "objective", "objectif"},
    {PlanPart::contractual, "contractual", "contractual programme", "programme contractuel"},
    {PlanPart::relational, "relational", "relational programme", "programme relationnel"},
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
std::string plan_part_name(PlanPart part, Language language) { return spoken(k_plan_parts_spoken, part, language); }
std::string stage_name(std::int32_t stage, Language language) { return spoken(k_stages_spoken, int{stage}, language); }

std::string own_person_name(const Dossier& dossier, OwnPersonId person, Language language) {
  if (person == k_kam) return language == Language::french ? "vous" : "you";
  const SponsorId sponsor = sponsor_of_ours(person);
  if (sponsor.index() < dossier.sponsors.size()) return dossier.sponsors[sponsor.index()].name;
  const std::size_t colleague = person.index() - 1;
  return colleague < dossier.colleagues.size() ? dossier.colleagues[colleague].name : "";
}

std::string cited(std::uint8_t rule) { return rule == 0 ? "" : " (D" + std::to_string(rule) + ")"; }

}  // namespace diapason
