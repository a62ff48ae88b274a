#pragma once

#include "base/id.hpp"

namespace diapason {

using StakeholderId = Id<struct StakeholderKind>;
using ColleagueId = Id<struct ColleagueKind>;
using FunctionId = Id<struct FunctionKind>;
using SiteId = Id<struct SiteKind>;
using TopicId = Id<struct TopicKind>;
using NeedId = Id<struct NeedKind>;
using StyleId = Id<struct StyleKind>;
using ActionId = Id<struct ActionKind>;
using OfferId = Id<struct OfferKind>;
using RequestId = Id<struct RequestKind>;
using EventId = Id<struct EventKind>;
using FlagId = Id<struct FlagKind>;
using EndingId = Id<struct EndingKind>;
using PromiseId = Id<struct PromiseKind>;
using SponsorId = Id<struct SponsorKind>;
using CircuitId = Id<struct CircuitKind>;
using ClauseId = Id<struct ClauseKind>;
using SituationId = Id<struct SituationKind>;
using ResponseId = Id<struct ResponseKind>;
using PlanItemId = Id<struct PlanItemKind>;

// How large a case may be. State is a flat value, so every table has a stated end.
inline constexpr std::size_t k_max_stakeholders = 20;
inline constexpr std::size_t k_max_colleagues = 12;
inline constexpr std::size_t k_max_sponsors = 3;
inline constexpr std::size_t k_max_own_people = 1 + k_max_colleagues + k_max_sponsors;
inline constexpr std::size_t k_max_functions = 16;
inline constexpr std::size_t k_max_sites = 8;
inline constexpr std::size_t k_max_topics = 16;
inline constexpr std::size_t k_max_needs = 15;
inline constexpr std::size_t k_max_styles = 8;
inline constexpr std::size_t k_max_actions = 64;
inline constexpr std::size_t k_max_offers = 12;
inline constexpr std::size_t k_max_requests = 24;
inline constexpr std::size_t k_max_events = 64;
inline constexpr std::size_t k_max_flags = 16;
inline constexpr std::size_t k_max_endings = 12;
inline constexpr std::size_t k_max_promises = 12;
inline constexpr std::size_t k_max_attacks = 12;
inline constexpr std::size_t k_max_circuits = 3;
inline constexpr std::size_t k_max_clauses = 12;
inline constexpr std::size_t k_max_situations = 12;
inline constexpr std::size_t k_max_responses = 12;
inline constexpr std::size_t k_max_plan_items = 30;
inline constexpr std::size_t k_max_months = 48;

/// One of our people in the matrix of ties: the KAM is 0, then the colleagues, then the sponsors.
using OwnPersonId = Id<struct OwnPersonKind>;
inline constexpr OwnPersonId k_kam{std::size_t{0}};
constexpr OwnPersonId own_person(ColleagueId colleague) { return OwnPersonId{colleague.index() + 1}; }
constexpr OwnPersonId own_person(SponsorId sponsor) { return OwnPersonId{1 + k_max_colleagues + sponsor.index()}; }

}  // namespace diapason
