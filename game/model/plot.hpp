#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "model/condition.hpp"
#include "model/ids.hpp"
#include "model/vocabulary.hpp"

namespace diapason {

/// Something that happens to the account. It happens when its conditions hold and chance allows.
struct Event {
  std::string key;
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see complete
  Text title;
  Text text;
  StakeholderId from;  ///< who speaks or is concerned, may be nobody
  Conditions when;
  EventId after;                    ///< waits for this event, may be none
  FlagId after_flag;                ///< or for this flag
  std::int32_t after_months = 0;    ///< so many months after it
  std::int32_t chance_bp = 10'000;  ///< each month in which the conditions hold
  std::int32_t at_most = 1;         ///< how often in a run
  std::uint8_t rule = 0;
  std::vector<Effect> effects;
  SituationId situation;  ///< an answer prepared for it softens what it does, may be none (D26)
  /// A trouble lasts: each month, until it is settled, `meanwhile` happens, and it takes days and money.
  std::int32_t trouble_months = 0;
  std::int32_t trouble_kam_days = 0;
  std::int32_t trouble_budget_eur = 0;
  std::int32_t returns_after_months = 4;  ///< after a quick fix (D40)
  std::vector<Effect> meanwhile;
};

/// A client request, to be answered STOP, WAIT or GO (D16).
struct Request {
  std::string key;
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see complete
  Text title;
  Text text;
  StakeholderId from;
  Conditions when;
  std::int32_t chance_bp = 10'000;
  std::int32_t answer_months = 1;  ///< months it may stay unanswered after the one it arrives in
  std::int32_t wait_months = 3;    ///< the furthest date that may be promised
  std::int32_t kam_days = 1;
  FunctionId helper;  ///< function of ours whose days it takes, may be none
  std::int32_t helper_days = 0;
  std::int32_t budget_eur = 0;
  NeedId teaches;  ///< even refused, it teaches (D42)
  Reason best_reason = Reason::capacity;
  /// Whether it can be granted without wronging somebody who isn't asked. The text says it to whoever reads it; a way
  /// of playing, which reads no text, is told by this.
  bool fair = true;
  std::int32_t weight_bp = 10'000;  ///< how much it matters to them: scales what keeping, breaking or refusing does
  std::vector<Effect> done;         ///< what the work itself brings, beside the kept word
};

/// A rival's move. It wins what our barriers don't keep (D4, D20, D21).
struct Attack {
  Attempt attempt = Attempt::price;
  std::int32_t month = 0;        ///< when it lands; 0: whenever the rival sees its chance
  std::int32_t lead_months = 2;  ///< how long it is prepared, and can be seen coming (D21)
  std::int32_t strength_bp = 5'000;
  std::int32_t loss_bp = 2'000;  ///< share of the monthly revenue at stake
  Text title;
  Text won;   ///< what is told when the rival gets something
  Text lost;  ///< what is told when we hold
};

/// How a run may end; the first whose conditions hold is the one.
struct Ending {
  std::string key;
  Text title;
  Text text;
  bool early = false;  ///< may end the run before its horizon
  Conditions when;
};

/// The hidden part of a case: what will happen, and what the author holds to be the right stage (D6).
struct Plot {
  std::vector<Event> events;
  std::vector<Request> requests;
  std::vector<Attack> attacks;
  std::vector<Ending> endings;
  std::int32_t worth_stage = 2;
  Text lesson;  ///< for authors and the debrief only
};

/// What is true of a person at the start and not in the dossier.
struct PersonOpening {
  std::array<std::int32_t, k_trust_parts> trust_bp{};
  std::int32_t acquaintance = 1;  ///< 0 unknown, 1 known by name, 2 met
  std::int32_t kam_tie_bp = 0;
  std::int32_t insight_bp = 0;
  bool present = true;  ///< at the client from the start
  std::int32_t rival_tie_bp = 0;
  std::array<std::uint8_t, k_max_circuits> seats{};  ///< bit set of Seat, by circuit
  bool seats_known = false;
  std::uint16_t stated_needs = 0;  ///< bit set of NeedId
  std::uint16_t latent_needs = 0;
};

struct InfluenceOpening {
  StakeholderId from;
  StakeholderId on;
  std::int32_t weight_percent = 0;  ///< how much `on` listens to `from`
  bool known = false;
};

struct ColleagueTieOpening {
  ColleagueId colleague;
  StakeholderId with;
  std::int32_t tie_bp = 0;
  std::int32_t autonomy_bp = 0;
};

/// What a site costs us when a global price is paid there, euros a month, hidden until it is surveyed (D51).
struct SiteOpening {
  std::int32_t local_cost_eur = 0;
  bool known = false;
};

/// The state of the account when the player takes it over.
struct Opening {
  std::int32_t stage = 1;
  std::vector<PersonOpening> people;
  std::vector<InfluenceOpening> influence;
  std::vector<ColleagueTieOpening> ties;
  std::vector<SiteOpening> sites;
  SponsorId sponsor;  ///< already in office, may be nobody
  std::int32_t sponsor_commitment_bp = 5'000;
  std::int32_t brief_bp = 0;
  std::uint16_t clauses = 0;  ///< of a contract that stands, bit set of ClauseId
  std::int32_t support_bp = 6'000;
  bool agreed = false;
  std::int32_t tension_bp = 2'000;
  std::int32_t clarity_bp = 6'000;  ///< how clear the client's own strategy is (D43)
  bool is_reference = false;
  std::int32_t recognition_bp = 5'000;
  std::array<std::int32_t, k_areas> knowledge_bp{};
  std::array<std::int32_t, k_areas> shared_knowledge_bp{};
  std::int32_t satisfaction_bp = 5'000;
  std::int32_t value_shown_bp = 3'000;
  std::int32_t patience_bp = 7'000;
  std::int32_t rival_pressure_bp = 3'000;
};

}  // namespace diapason
