#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/fixed.hpp"
#include "base/text.hpp"
#include "model/condition.hpp"
#include "model/ids.hpp"
#include "model/parameters.hpp"
#include "model/vocabulary.hpp"

namespace diapason {

/// A function of the company, the same words on both sides so that counterparts can be told.
struct Function {
  std::string key;
  Text name;
};

/// A place of the client; each may be a decision centre of its own (D51).
struct Site {
  std::string key;
  Text name;
};

/// One decision that the client takes, with its own seats: the main one first (D25 lets seats move).
struct Circuit {
  std::string key;
  Text name;
};

/// A term of the framework contract. What it gives either side counts each month in euros, and people feel the balance
/// of the whole (D20).
struct Clause {
  std::string key;
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see key_luck
  Text name;
  Text about;
  std::int32_t lock_bp = 0;     ///< added to the barrier before a rival
  std::int32_t ours_eur = 0;    ///< a month, to our margin, as written; may be negative
  std::int32_t theirs_eur = 0;  ///< a month, to the client; may be negative
  bool one_price = false;       ///< the same price at every site: local costs come out of our margin (D51)
};

/// Something that may happen, for which an answer can be prepared (D26).
struct Situation {
  std::string key;
  Text name;
  std::optional<Attempt> move{};  ///< what the rival's moves of this kind are, if any
};

/// An answer that can be prepared; `suits_bp` says how well it suits each situation, 0 to 10,000.
struct Response {
  std::string key;
  Text name;
  std::array<std::int16_t, k_max_situations> suits_bp{};
};

/// An item of the account plan, chosen from a menu [L]. Texts last, as with an action.
struct PlanItem {
  PlanPart part = PlanPart::objective;
  std::int32_t stage = 0;        ///< of a diagnosis: which
  bool climb = false;            ///< of a course: up, or else make the most of the stage
  std::uint16_t activities = 0;  ///< of an orientation or a programme: bit set of Activity
  std::int32_t days_month = 0;   ///< of a programme: the KAM's days it asks for each month
  Conditions reached;            ///< of an objective
  std::string key;
  Text name;
  Text about;
};

/// What one talks about. `fit_bp` says how much each function cares, from -10,000 (a bore) to 10,000 (their trade).
struct Topic {
  std::string key;
  Text name;
  std::array<std::int16_t, k_max_functions> fit_bp{};
  std::uint32_t needs = 0;  ///< bit set of the needs that it touches: see complete
};

/// A need or stake a person may have; talking about `topic` touches it. A value is held for its own sake: an offer may
/// share it without answering it (D19).
struct Need {
  std::string key;
  Text name;
  TopicId topic;
  bool is_value = false;
};

/// How a person takes things: factors on what each part of trust gains, in basis points.
struct Style {
  std::string key;
  Text name;
  std::array<std::int32_t, k_trust_parts> factor_bp{k_whole_bp, k_whole_bp, k_whole_bp, k_whole_bp};
};

/// What is said when something happens to this person: shown once each before any is repeated.
struct Line {
  Occasion occasion = Occasion::good_meeting;
  Text text;
};

/// A person at the client, as far as anyone may know beforehand. What is true of them and hidden (trust, latent needs,
/// influence, unseen seats) stands in the opening state. What a month reads stands first, texts last.
struct Stakeholder {
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see complete
  Gender gender = Gender::feminine;
  FunctionId function;
  SiteId site;
  StyleId style;
  std::int32_t rank = 1;  ///< 1 operations, 2 middle management, 3 director, 4 board
  std::string key;
  std::string name;
  Text title;
  Text about;
  std::vector<Line> lines;
};

/// One of ours, mostly without hierarchical link to the KAM (D13).
struct Colleague {
  Gender gender = Gender::feminine;
  FunctionId function;
  std::int32_t days_month = 2;                          ///< days a month, when fully willing
  std::int32_t willingness_bp = 5'000;                  ///< at the start, and where it drifts back to (D13)
  std::array<std::int16_t, k_max_topics> mastery_bp{};  ///< command of each topic, 0 to 10,000
  std::string key;
  std::string name;
  Text title;
  Text about;
};

/// A member of our executive committee who may back the account [S].
struct Sponsor {
  std::string key;
  std::string name;
  Gender gender = Gender::feminine;
  FunctionId function;
  Text title;
  Text about;
  std::int32_t days_month = 1;       ///< days a month for this account
  std::int32_t accounts = 1;         ///< accounts already carried (D31: three at most)
  bool line_of_command = false;      ///< the KAM's own hierarchy (D32)
  std::int32_t keenness_bp = 5'000;  ///< volunteer and keen, as far as the interview shows
  std::int32_t bond_bp = 0;          ///< tie with a person of the client at the start
  StakeholderId bond_with;
};

/// Our head of key accounts, who validates plans and settles conflicts (D47).
struct Head {
  std::string name;
  Gender gender = Gender::feminine;
  Text about;
};

/// An action of the playbook. What a month reads of it stands first and together, texts last.
struct Action {
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see complete
  std::uint8_t rule = 0;
  Provenance provenance = Provenance::design;
  Activity activity = Activity::contact;
  Role role = Role::relationships;
  Aptitude aptitude = Aptitude::customer_centred;
  Aim aim = Aim::account;
  Company company = Company::none;
  bool asks_topic = false;
  bool asks_area = false;
  bool is_contact = false;       ///< the person is met: silence ends, reading refreshed
  bool kam_attends = true;       ///< else the colleague goes alone
  bool sponsor_attends = false;  ///< the sponsor in office takes part
  std::int32_t kam_days = 0;
  std::int32_t colleague_days = 0;
  std::int32_t sponsor_days = 0;
  std::int32_t budget_eur = 0;
  std::int32_t per_month = 20;
  Conditions needs;
  std::vector<Effect> effects;
  std::string key;
  Text name;
  Text help;  ///< one sentence, citing its rule
};

/// Whether an action does something of this kind.
[[nodiscard]] inline bool has_effect(const Action& action, EffectKind kind) {
  return std::any_of(action.effects.begin(), action.effects.end(),
                     [kind](const Effect& effect) { return effect.kind == kind; });
}

/// Something we could sell. Accepted, it brings revenue to us and value to them each month.
struct Offer {
  std::string key;
  std::uint32_t luck = 0;  ///< keys chance to this one, from its id: see complete
  Text name;
  Text about;
  TopicId topic;
  NeedId answers;  ///< the need it serves
  std::int32_t revenue_month_eur = 0;
  std::int32_t margin_bp = 0;          ///< of that revenue
  std::int32_t client_value_eur = 0;   ///< a month, where it answers a need that is there
  std::int32_t difficulty_bp = 5'000;  ///< acceptance score it takes
  CircuitId circuit{std::size_t{0}};   ///< whose decision it is
  NeedId shares;                       ///< a value that it shares, may be none (D19)
  bool aligned = false;                ///< helps them carry out their own strategy (D43)
  std::int32_t opens_month = 1;        ///< when the occasion is known to everybody (D52)
  std::int32_t project_months = 0;     ///< 0: delivered at once; else how long the project may take (D50)
  std::uint16_t functions = 0;         ///< of ours that a project needs, bit set of FunctionId
  Conditions needs;
};

/// The way up from a stage, and what holds it (D1 to D3).
struct Gate {
  std::vector<Condition> conditions;  ///< all of them,
  std::vector<Condition> any;         ///< and, where there are any, one of these
  std::int32_t hold_months = 1;       ///< held so long before the joint step
  std::int32_t lose_months = 2;       ///< missed so long before the fall
  std::int32_t accept_bp = 5'000;     ///< trust it takes for the client to agree to the joint step
  Text joint_step;                    ///< what is proposed
};

/// What the account is like in figures. The base client value is what the present contract is worth to them.
struct Economy {
  std::int32_t revenue_month_eur = 0;
  std::int32_t margin_bp = 2'000;
  std::int32_t client_value_month_eur = 0;
  std::int32_t budget_eur = 0;
  std::int32_t undifferentiated_margin_month_eur = 0;  ///< what the account would bring handled like any other (D54)
  std::int32_t reference_month_eur = 0;                ///< margin from others whom the reference brings (D24)
  std::int32_t reference_loss_eur = 0;                 ///< margin lost once with the reference (D24)
  std::int32_t expected_margin_month_eur = 0;          ///< what the board expects of the account, net of its cost
  std::int32_t target_margin_eur = 0;                  ///< cumulative, full marks on the dial
  std::int32_t target_client_value_eur = 0;            ///< cumulative, full marks on the dial
};

struct RivalName {
  std::string name;
  Text about;
};

/// A word of guidance shown in a month while its conditions hold.
struct Hint {
  Conditions when;
  Text text;
  ActionId action;
  std::string typed;  ///< a line of the terminal that follows it; may be empty
};

/// Everything a player, a policy or a preview may know from the outset. It never changes during a run.
struct Dossier {
  std::string key;
  Text title;
  Text client;
  Text situation;
  Text briefing;
  std::int32_t horizon_months = 6;
  std::int32_t difficulty = 2;  ///< for the menu: 1 to begin with, 2 demanding, 3 hard
  std::vector<Function> functions;
  std::vector<Site> sites;
  std::vector<Topic> topics;
  std::vector<Need> needs;
  std::vector<Style> styles;
  std::vector<Circuit> circuits;
  std::vector<Stakeholder> stakeholders;
  std::vector<Colleague> colleagues;
  std::vector<Sponsor> sponsors;
  Head head;
  std::vector<Action> actions;
  std::vector<Offer> offers;
  std::vector<Clause> clauses;
  std::vector<Situation> situations;
  std::vector<Response> responses;
  std::vector<PlanItem> plan_items;
  std::vector<std::string> flags;
  std::array<Gate, 3> gates;       ///< gates[s - 1] leads from stage s to s + 1
  std::int32_t highest_stage = 4;  ///< the stages above are not played in this case
  std::array<std::int16_t, k_max_topics> kam_mastery_bp{};
  Economy economy;
  RivalName rival;
  Parameters parameters;
  std::vector<Hint> hints;
};

}  // namespace diapason
