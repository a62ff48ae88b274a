#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "model/ids.hpp"
#include "model/vocabulary.hpp"

namespace diapason {

/// Every number that the simulation may change. The table `quantities()` says of each what it is about, its range, how
/// wide it is stored and who may know it.
enum class Quantity : std::uint8_t {
  // wide: euros
  revenue_month,
  client_value_month,
  budget,
  total_revenue,
  total_margin,
  total_client_value,
  offer_revenue,
  site_cost,
  plan_chosen,
  plan_reached,
  // people of the client: the truth
  credibility,
  reliability,
  closeness,
  self_interest,
  latent_needs,
  rival_tie,
  // people of the client: what we know
  read_credibility,
  read_reliability,
  read_closeness,
  read_self_interest,
  read_band,
  read_month,
  insight,
  stated_needs,
  found_needs,
  // between
  tie,
  prepared,
  // our side
  willingness,
  recognition,
  load,
  native,
  commitment,
  brief,
  drift,
  knowledge,
  shared_knowledge,
  plan_quality,
  adherence,
  days_by_activity,
  days_by_role,
  days_by_aptitude,
  patience,
  support,
  tension,
  // the account
  satisfaction,
  value_shown,
  rival_pressure,
  margin_rate,
  clarity,
  clauses_drafted,
  clauses_signed,
  clauses_conceded,  ///< agreed on their terms
  // narrow: counts, months, states, percent
  influence,
  influence_known,
  acquaintance,
  seats,
  seats_known,
  silence,
  present,
  rank,
  favours,
  informant,
  exposure,
  autonomy,
  mobilised,
  trained,
  request_state,
  request_month,
  event_count,
  event_month,  ///< of the last time, for what follows it
  trouble_left,
  trouble_back,
  trouble_eased,
  offer_state,
  offer_heard,
  offer_prepared,
  project_done,
  project_due,
  flag,
  flag_month,  ///< when it was raised
  promise_state,
  promise_request,
  promise_month,
  promise_due,
  promise_owner,
  promise_kind,
  promise_person,
  month,
  stage,
  months_held,
  months_lost,
  months_at_stage,
  decline_pause,
  attack_lands,
  attack_target,
  attack_seen,
  attacks_foreseen,
  rival_pause,
  promises_kept,
  promises_late,
  promises_broken,
  sponsor,
  sponsor_accounts,
  sponsor_talks,
  sponsor_meetings,
  client_reviews,
  agreed,
  months_unsupported,
  plan_month,
  rule_response,
  rule_month,
  contract_month,
  reference,
  site_known,
  extra_duties,
  successions,
  ending,
};
inline constexpr std::size_t k_quantities = static_cast<std::size_t>(Quantity::ending) + 1;

/// What a subject or object index of a quantity stands for.
enum class Kind : std::uint8_t {
  one,
  stakeholder,
  own_person,
  colleague,
  area,
  request,
  event,
  offer,
  flag,
  promise,
  attack,
  activity,
  role,
  aptitude,
  sponsor,
  site,
  situation,
  circuit
};
[[nodiscard]] constexpr std::size_t size_of(Kind kind) {
  switch (kind) {
    case Kind::one: return 1;
    case Kind::stakeholder: return k_max_stakeholders;
    case Kind::own_person: return k_max_own_people;
    case Kind::colleague: return k_max_colleagues;
    case Kind::area: return k_areas;
    case Kind::request: return k_max_requests;
    case Kind::event: return k_max_events;
    case Kind::offer: return k_max_offers;
    case Kind::flag: return k_max_flags;
    case Kind::promise: return k_max_promises;
    case Kind::attack: return k_max_attacks;
    case Kind::activity: return k_activities;
    case Kind::role: return k_roles;
    case Kind::aptitude: return k_aptitudes;
    case Kind::sponsor: return k_max_sponsors;
    case Kind::site: return k_max_sites;
    case Kind::situation: return k_max_situations;
    case Kind::circuit: return k_max_circuits;
  }
  return 1;
}

/// How a player may know a quantity.
enum class Knowing : std::uint8_t {
  exact,    ///< known to the unit: money, days, promises, our own side
  reading,  ///< known as a dated reading with a band; the truth is replaced by the reading
  found,    ///< known where it has been discovered, else shown as nothing
  secret,   ///< never known during play
};

enum class Width : std::uint8_t { wide, middle, narrow };

struct QuantityInfo {
  Quantity quantity;
  std::string_view name;  ///< spelling in replays and in `why`
  Kind subject;
  Kind object;
  Width width;
  std::int32_t least;
  std::int32_t most;
  Knowing knowing;
};

inline constexpr std::int32_t k_money_end = 1'000'000'000;

inline constexpr auto k_quantity_table = [] {
  using enum Quantity;
  using enum Width;
  using enum Knowing;
  constexpr std::int32_t k_bits = 32'767;
  constexpr std::int32_t k_count = 120;
  constexpr std::int32_t k_items = (1 << 30) - 1;
  return std::to_array<QuantityInfo>({
      {revenue_month, "revenue_month", Kind::one, Kind::one, wide, 0, k_money_end, exact},
      {client_value_month, "client_value_month", Kind::one, Kind::one, wide, -k_money_end, k_money_end, exact},
      {budget, "budget", Kind::one, Kind::one, wide, 0, k_money_end, exact},
      {total_revenue, "total_revenue", Kind::one, Kind::one, wide, 0, k_money_end, exact},
      {total_margin, "total_margin", Kind::one, Kind::one, wide, -k_money_end, k_money_end, exact},
      {total_client_value, "total_client_value", Kind::one, Kind::one, wide, -k_money_end, k_money_end, exact},
      {offer_revenue, "offer_revenue", Kind::offer, Kind::one, wide, 0, k_money_end, exact},
      {site_cost, "site_cost", Kind::site, Kind::one, wide, 0, k_money_end, found},
      {plan_chosen, "plan_chosen", Kind::one, Kind::one, wide, 0, k_items, exact},
      {plan_reached, "plan_reached", Kind::one, Kind::one, wide, 0, k_items, exact},
      {credibility, "credibility", Kind::stakeholder, Kind::one, middle, 0, 10'000, reading},
      {reliability, "reliability", Kind::stakeholder, Kind::one, middle, 0, 10'000, reading},
      {closeness, "closeness", Kind::stakeholder, Kind::one, middle, 0, 10'000, reading},
      {self_interest, "self_interest", Kind::stakeholder, Kind::one, middle, 0, 10'000, reading},
      {latent_needs, "latent_needs", Kind::stakeholder, Kind::one, middle, 0, k_bits, found},
      {rival_tie, "rival_tie", Kind::stakeholder, Kind::one, middle, 0, 10'000, secret},
      {read_credibility, "read_credibility", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {read_reliability, "read_reliability", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {read_closeness, "read_closeness", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {read_self_interest, "read_self_interest", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {read_band, "read_band", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {read_month, "read_month", Kind::stakeholder, Kind::one, middle, 0, k_count, exact},
      {insight, "insight", Kind::stakeholder, Kind::one, middle, 0, 10'000, exact},
      {stated_needs, "stated_needs", Kind::stakeholder, Kind::one, middle, 0, k_bits, exact},
      {found_needs, "found_needs", Kind::stakeholder, Kind::one, middle, 0, k_bits, exact},
      {tie, "tie", Kind::own_person, Kind::stakeholder, middle, 0, 10'000, exact},
      {prepared, "prepared", Kind::colleague, Kind::stakeholder, middle, 0, 10'000, exact},
      {willingness, "willingness", Kind::colleague, Kind::one, middle, 0, 10'000, exact},
      {recognition, "recognition", Kind::colleague, Kind::one, middle, 0, 10'000, exact},
      {load, "load", Kind::colleague, Kind::one, middle, 0, 10'000, exact},
      {native, "native", Kind::colleague, Kind::one, middle, 0, 10'000, exact},
      {commitment, "commitment", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {brief, "brief", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {drift, "drift", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {knowledge, "knowledge", Kind::area, Kind::one, middle, 0, 10'000, exact},
      {shared_knowledge, "shared_knowledge", Kind::area, Kind::one, middle, 0, 10'000, exact},
      {plan_quality, "plan_quality", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {adherence, "adherence", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {days_by_activity, "days_by_activity", Kind::activity, Kind::one, middle, 0, 20'000, exact},
      {days_by_role, "days_by_role", Kind::role, Kind::one, middle, 0, 20'000, exact},
      {days_by_aptitude, "days_by_aptitude", Kind::aptitude, Kind::one, middle, 0, 20'000, exact},
      {patience, "patience", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {support, "support", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {tension, "tension", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {satisfaction, "satisfaction", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {value_shown, "value_shown", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {rival_pressure, "rival_pressure", Kind::one, Kind::one, middle, 0, 10'000, secret},
      {margin_rate, "margin_rate", Kind::one, Kind::one, middle, 0, 10'000, exact},
      {clarity, "clarity", Kind::one, Kind::one, middle, 0, 10'000, found},
      {clauses_drafted, "clauses_drafted", Kind::one, Kind::one, middle, 0, k_bits, exact},
      {clauses_signed, "clauses_signed", Kind::one, Kind::one, middle, 0, k_bits, exact},
      {clauses_conceded, "clauses_conceded", Kind::one, Kind::one, middle, 0, k_bits, exact},
      {influence, "influence", Kind::stakeholder, Kind::stakeholder, narrow, 0, 100, found},
      {influence_known, "influence_known", Kind::stakeholder, Kind::stakeholder, narrow, 0, 1, exact},
      {acquaintance, "acquaintance", Kind::stakeholder, Kind::one, narrow, 0, 2, exact},
      {seats, "seats", Kind::stakeholder, Kind::circuit, narrow, 0, 127, found},
      {seats_known, "seats_known", Kind::stakeholder, Kind::circuit, narrow, 0, 1, exact},
      {silence, "silence", Kind::stakeholder, Kind::one, narrow, 0, k_count, exact},
      {present, "present", Kind::stakeholder, Kind::one, narrow, 0, 1, exact},
      {rank, "rank", Kind::stakeholder, Kind::one, narrow, 1, 4, exact},
      {favours, "favours", Kind::stakeholder, Kind::one, narrow, 0, 20, exact},
      {informant, "informant", Kind::stakeholder, Kind::one, narrow, 0, 1, exact},
      {exposure, "exposure", Kind::stakeholder, Kind::one, narrow, 0, 100, exact},
      {autonomy, "autonomy", Kind::colleague, Kind::stakeholder, narrow, 0, 100, exact},
      {mobilised, "mobilised", Kind::colleague, Kind::one, narrow, 0, 12, exact},
      {trained, "trained", Kind::colleague, Kind::one, narrow, 0, 50, exact},
      {request_state, "request_state", Kind::request, Kind::one, narrow, 0, 7, exact},
      {request_month, "request_month", Kind::request, Kind::one, narrow, 0, k_count, exact},
      {event_count, "event_count", Kind::event, Kind::one, narrow, 0, k_count, exact},
      {event_month, "event_month", Kind::event, Kind::one, narrow, 0, k_count, exact},
      {trouble_left, "trouble_left", Kind::event, Kind::one, narrow, 0, 24, exact},
      {trouble_back, "trouble_back", Kind::event, Kind::one, narrow, 0, 24, secret},
      {trouble_eased, "trouble_eased", Kind::event, Kind::one, narrow, 0, 1, exact},
      {offer_state, "offer_state", Kind::offer, Kind::one, narrow, 0, 2, exact},
      {offer_heard, "offer_heard", Kind::offer, Kind::one, narrow, 0, 2, exact},
      {offer_prepared, "offer_prepared", Kind::offer, Kind::one, narrow, 0, 100, exact},
      {project_done, "project_done", Kind::offer, Kind::one, narrow, 0, 100, exact},
      {project_due, "project_due", Kind::offer, Kind::one, narrow, 0, k_count, exact},
      {flag, "flag", Kind::flag, Kind::one, narrow, 0, 1, exact},
      {flag_month, "flag_month", Kind::flag, Kind::one, narrow, 0, k_count, exact},
      {promise_state, "promise_state", Kind::promise, Kind::one, narrow, 0, 2, exact},
      {promise_request, "promise_request", Kind::promise, Kind::one, narrow, 0, k_count, exact},
      {promise_month, "promise_month", Kind::promise, Kind::one, narrow, 0, k_count, exact},
      {promise_due, "promise_due", Kind::promise, Kind::one, narrow, 0, k_count, exact},
      {promise_owner, "promise_owner", Kind::promise, Kind::one, narrow, 0, 15, exact},
      {promise_kind, "promise_kind", Kind::promise, Kind::one, narrow, 0, 1, exact},
      {promise_person, "promise_person", Kind::promise, Kind::one, narrow, 0, k_count, exact},
      {month, "month", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {stage, "stage", Kind::one, Kind::one, narrow, 1, 4, exact},
      {months_held, "months_held", Kind::one, Kind::one, narrow, 0, k_count, secret},
      {months_lost, "months_lost", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {months_at_stage, "months_at_stage", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {decline_pause, "decline_pause", Kind::one, Kind::one, narrow, 0, 24, exact},
      {attack_lands, "attack_lands", Kind::attack, Kind::one, narrow, 0, k_count, found},
      {attack_target, "attack_target", Kind::attack, Kind::one, narrow, 0, k_count, found},
      {attack_seen, "attack_seen", Kind::attack, Kind::one, narrow, 0, 1, exact},
      {attacks_foreseen, "attacks_foreseen", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {rival_pause, "rival_pause", Kind::one, Kind::one, narrow, 0, 24, secret},
      {promises_kept, "promises_kept", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {promises_late, "promises_late", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {promises_broken, "promises_broken", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {sponsor, "sponsor", Kind::one, Kind::one, narrow, 0, 3, exact},
      {sponsor_accounts, "sponsor_accounts", Kind::sponsor, Kind::one, narrow, 0, 12, exact},
      {sponsor_talks, "sponsor_talks", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {sponsor_meetings, "sponsor_meetings", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {client_reviews, "client_reviews", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {agreed, "agreed", Kind::one, Kind::one, narrow, 0, 1, exact},
      {months_unsupported, "months_unsupported", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {plan_month, "plan_month", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {rule_response, "rule_response", Kind::situation, Kind::one, narrow, 0, 12, exact},
      {rule_month, "rule_month", Kind::situation, Kind::one, narrow, 0, k_count, exact},
      {contract_month, "contract_month", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {reference, "reference", Kind::one, Kind::one, narrow, 0, 1, exact},
      {site_known, "site_known", Kind::site, Kind::one, narrow, 0, 1, exact},
      {extra_duties, "extra_duties", Kind::one, Kind::one, narrow, -20, 20, exact},
      {successions, "successions", Kind::one, Kind::one, narrow, 0, k_count, exact},
      {ending, "ending", Kind::one, Kind::one, narrow, 0, k_count, exact},
  });
}();
static_assert(k_quantity_table.size() == k_quantities);

[[nodiscard]] constexpr const QuantityInfo& info(Quantity quantity) {
  return k_quantity_table[static_cast<std::size_t>(quantity)];
}

/// Where a quantity starts among the cells of its width.
inline constexpr auto k_quantity_offsets = [] {
  std::array<std::uint16_t, k_quantities> offsets{};
  std::array<std::size_t, 3> used{};
  for (std::size_t row = 0; row < k_quantities; ++row) {
    const QuantityInfo& entry = k_quantity_table[row];
    std::size_t& next = used[static_cast<std::size_t>(entry.width)];
    offsets[row] = static_cast<std::uint16_t>(next);
    next += size_of(entry.subject) * size_of(entry.object);
  }
  return offsets;
}();

[[nodiscard]] constexpr std::size_t cells_of(Width width) {
  std::size_t cells = 0;
  for (const QuantityInfo& entry : k_quantity_table)
    if (entry.width == width) cells += size_of(entry.subject) * size_of(entry.object);
  return cells;
}

[[nodiscard]] consteval bool quantity_rows_are_in_order() {
  for (std::size_t row = 0; row < k_quantities; ++row)
    if (static_cast<std::size_t>(k_quantity_table[row].quantity) != row) return false;
  return true;
}
static_assert(quantity_rows_are_in_order());

/// A quantity by its spelling, or `k_quantities` when there is none.
[[nodiscard]] std::size_t quantity_named(std::string_view name);

[[nodiscard]] constexpr Quantity quantity_of(TrustPart part) {
  return static_cast<Quantity>(static_cast<int>(Quantity::credibility) + static_cast<int>(part));
}
[[nodiscard]] constexpr Quantity reading_of(TrustPart part) {
  return static_cast<Quantity>(static_cast<int>(Quantity::read_credibility) + static_cast<int>(part));
}

}  // namespace diapason
