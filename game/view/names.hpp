#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "session/session.hpp"

namespace diapason {

/// What went wrong, in sentences: who or what was not understood, and what could have been meant.
using Sentences = std::vector<std::string>;

template <class Id>
using Found = Result<Id, Sentences>;

// What a player typed, made out: a key, a name or the beginning of a word of either, whatever the accents and capitals,
// in the words of both languages. What is ambiguous or unknown comes back as sentences with the candidates. Only what
// the player may know is found: nobody unheard of, no request that has not arrived.

[[nodiscard]] Found<StakeholderId> find_person(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<ColleagueId> find_colleague(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<ActionId> find_action(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<TopicId> find_topic(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<Area> find_area(const Session& session, Language language, std::string_view typed);
/// Offers whose occasion we have heard of.
[[nodiscard]] Found<OfferId> find_offer(const Session& session, Language language, std::string_view typed);
/// Requests that have arrived, settled ones too.
[[nodiscard]] Found<RequestId> find_request(const Session& session, Language language, std::string_view typed);
/// By its number in the promise book (from 1), or by the request that it was made for.
[[nodiscard]] Found<PromiseId> find_promise(const Session& session, Language language, std::string_view typed);
/// The candidates for sponsor.
[[nodiscard]] Found<SponsorId> find_sponsor(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<ClauseId> find_clause(const Session& session, Language language, std::string_view typed);
/// Events that have happened and whose trouble lasts.
[[nodiscard]] Found<EventId> find_trouble(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<PlanItemId> find_plan_item(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<SituationId> find_situation(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<ResponseId> find_response(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<SiteId> find_site(const Session& session, Language language, std::string_view typed);
[[nodiscard]] Found<Reason> find_reason(Language language, std::string_view typed);
/// One of ours: a colleague, a sponsor, or "me", "kam", "moi".
[[nodiscard]] Found<OwnPersonId> find_own_person(const Session& session, Language language, std::string_view typed);

/// Lower case, without accents, hyphens and underscores as spaces: how words are compared.
[[nodiscard]] std::string folded(std::string_view text);

// The words of the closed vocabulary, as they are shown.

[[nodiscard]] std::string area_name(Area area, Language language);
[[nodiscard]] std::string reason_words(Reason reason, Language language);
[[nodiscard]] std::string seat_name(Seat seat, Gender holder, Language language);
[[nodiscard]] std::string trust_part_name(TrustPart part, Language language);
[[nodiscard]] std::string activity_name(Activity activity, Language language);
[[nodiscard]] std::string role_name(Role role, Language language);
[[nodiscard]] std::string plan_part_name(PlanPart part, Language language);
[[nodiscard]] std::string stage_name(std::int32_t stage, Language language);
/// "you" for the KAM, else the name of the colleague or sponsor.
[[nodiscard]] std::string own_person_name(const Dossier& dossier, OwnPersonId person, Language language);
/// "D17" in brackets with a space before, or nothing for rule 0: " (D17)".
[[nodiscard]] std::string cited(std::uint8_t rule);

}  // namespace diapason
