#include "coach/forecast.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/fixed.hpp"
#include "base/noise.hpp"
#include "sim/belief.hpp"
#include "sim/measure.hpp"
#include "sim/step.hpp"

namespace diapason {
namespace {

using enum Quantity;

// Far from any seed that a person would type; worlds of a forecast share nothing with the run's own luck.
constexpr std::uint64_t k_forecast_seed = 0xF0CA'57D1'A9A5'0000;

struct CellPlace {
  Quantity quantity;
  std::uint8_t subject;
  std::uint8_t object;

  auto operator<=>(const CellPlace&) const = default;
};

// What a preview speaks of. The month's bookkeeping and our own readings are consequences, not aims.
bool is_worth_telling(Quantity quantity) {
  switch (quantity) {
    case credibility:
    case reliability:
    case closeness:
    case self_interest:
    case tie:
    case insight:
    case prepared:
    case willingness:
    case knowledge:
    case shared_knowledge:
    case satisfaction:
    case value_shown:
    case revenue_month:
    case client_value_month:
    case total_margin:
    case total_client_value:
    case recognition:
    case native:
    case commitment:
    case drift:
    case support:
    case tension:
    case autonomy:
    case trained:
    case favours:
    case exposure:
    case offer_prepared:
    case project_done:
    case site_cost:
    case patience: return true;
    default: return false;
  }
}

std::size_t place_of(std::span<const Command> sorted, const Command& command) {
  std::size_t place = 0;
  for (const Command& other : sorted) place += other < command ? 1U : 0U;
  return place;
}

void note_touched(std::map<CellPlace, std::vector<std::int32_t>>& samples, const Changes& changes, std::size_t place) {
  for (const Change& change : changes)
    if (change.cause.command == place && is_worth_telling(change.quantity))
      samples.try_emplace({change.quantity, change.subject, change.object});
}

// A plan is written once the month's deeds are done, so that its quality changes for no one command.
bool writes_plan(const Dossier& dossier, const Command& command) {
  if (command.verb == Verb::answer) return false;
  const auto& effects = dossier.actions[command.action.index()].effects;
  return std::any_of(effects.begin(), effects.end(),
                     [](const Effect& effect) { return effect.kind == EffectKind::write_plan; });
}

struct Pair {
  State with;
  State without;
};

// Eight differences of ten, and the one in the middle.
struct Spread {
  std::int32_t low;
  std::int32_t middle;
  std::int32_t high;
};

Spread spread_of(std::vector<std::int32_t> differences) {
  std::sort(differences.begin(), differences.end());
  const auto quantile = [&](std::size_t percent) { return differences[(differences.size() - 1) * percent / 100]; };
  return {quantile(10), quantile(50), quantile(90)};
}

bool is_part_of_trust(Quantity quantity) {
  return quantity == credibility || quantity == reliability || quantity == closeness || quantity == self_interest;
}

void add_trust(const Dossier& dossier, const std::vector<Pair>& pairs, StakeholderId person,
               std::vector<TrustForecast>& trust) {
  const auto same = [&](const TrustForecast& known) { return known.person == person; };
  if (std::any_of(trust.begin(), trust.end(), same)) return;
  std::vector<std::int32_t> differences;
  differences.reserve(pairs.size());
  for (const Pair& pair : pairs)
    differences.push_back(trust_bp(dossier, pair.with, person.index()) -
                          trust_bp(dossier, pair.without, person.index()));
  const Spread spread = spread_of(std::move(differences));
  trust.push_back({person, spread.low, spread.middle, spread.high});
}

bool has_signed(const State& before, const State& after) {
  return after.get(contract_month) != before.get(contract_month) ||
         after.get(clauses_signed) != before.get(clauses_signed);
}

// Whether a clause comes into the draft; to take one out nobody has to be asked.
std::optional<bool> is_granted(const Command& command, const State& before, const State& after) {
  const std::int32_t bit = 1 << command.object;
  if ((before.get(clauses_drafted) & bit) != 0) return {};
  return (after.get(clauses_drafted) & bit) != 0;
}

// Whether somebody says yes to what the effect asks for in this world; nothing when it asks for nothing.
std::optional<bool> yes_to(EffectKind kind, const Command& command, const State& before, const State& after) {
  switch (kind) {
    case EffectKind::offer: return after.get(offer_state, command.offer().index()) == static_cast<int>(OfferState::won);
    case EffectKind::introduce: return after.get(acquaintance, command.second().index()) == 2;
    case EffectKind::sign: return has_signed(before, after);
    case EffectKind::clause: return is_granted(command, before, after);
    case EffectKind::appoint: return sponsor_of(after) == command.sponsor();
    case EffectKind::refer: return after.get(reference) != 0;
    case EffectKind::propose_step: return after.get(stage) > before.get(stage);
    default: return {};
  }
}

// Whether the answer that the command asks for is a yes in this world; -1 when it asks for none.
int answer_in(const Dossier& dossier, const Command& command, const State& before, const State& after) {
  if (command.verb == Verb::answer) return -1;
  for (const Effect& effect : dossier.actions[command.action.index()].effects)
    if (const std::optional<bool> yes = yes_to(effect.kind, command, before, after)) return *yes ? 1 : 0;
  return -1;
}

}  // namespace

Forecast forecast(const Dossier& dossier, const Observation& observation, const Draft& draft, const Command& command,
                  int worlds) {
  Draft with = draft;
  with.add(command);
  const std::size_t place = place_of(with.commands(), command);
  const auto month_number = static_cast<std::uint32_t>(observation.get(month)) + 1;

  std::vector<Pair> pairs;
  std::map<CellPlace, std::vector<std::int32_t>> samples;
  if (writes_plan(dossier, command)) samples.try_emplace({plan_quality, 0, 0});
  int asked = 0;
  int agreed = 0;
  for (int world = 0; world < worlds; ++world) {
    const Noise noise{k_forecast_seed + static_cast<std::uint64_t>(world)};
    const State imagined = imagine(dossier, observation, noise.in_month(month_number));
    const Step step_with = imagine_step(dossier, observation, imagined, with.commands(), noise, Ledger::kept);
    const Step step_without = imagine_step(dossier, observation, imagined, draft.commands(), noise, Ledger::none);
    note_touched(samples, step_with.changes, place);
    const int answer = answer_in(dossier, command, imagined, step_with.next);
    asked += answer >= 0 ? 1 : 0;
    agreed += answer == 1 ? 1 : 0;
    pairs.push_back({step_with.next, step_without.next});
  }

  Forecast result;
  if (asked > 0) result.chance_bp = agreed * k_whole_bp / asked;
  for (auto& [cell, differences] : samples) {
    for (const Pair& pair : pairs)
      differences.push_back(pair.with.get(cell.quantity, cell.subject, cell.object) -
                            pair.without.get(cell.quantity, cell.subject, cell.object));
    const Spread spread = spread_of(std::move(differences));
    if (spread.low == 0 && spread.high == 0) continue;
    result.lines.push_back({cell.quantity, cell.subject, cell.object, spread.low, spread.middle, spread.high});
    if (is_part_of_trust(cell.quantity)) add_trust(dossier, pairs, StakeholderId{cell.subject}, result.trust);
  }
  return result;
}

}  // namespace diapason
