#include "sim/step.hpp"

#include <algorithm>

#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

enum class Surprises : std::uint8_t { happen, none };

// The order of commands has no effect: they are taken in the order of their values.
Draft in_canonical_order(std::span<const Command> commands) {
  std::array<Command, Draft::k_most> sorted{};
  std::copy(commands.begin(), commands.end(), sorted.begin());
  std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(commands.size()));
  Draft draft;
  for (std::size_t place = 0; place < commands.size(); ++place) draft.add(sorted[place]);
  return draft;
}

// One month in the life of the account, top to bottom.
void live(Month& month, std::span<const Command> commands, Surprises surprises) {
  const std::int32_t margin_before = month.get(total_margin);
  act(month, commands);
  answer_requests(month, commands);
  settle_promises(month);
  if (surprises == Surprises::happen) let_rival_move(month);
  spread_attitudes(month);
  let_time_pass(month);
  book_month(month, margin_before);
  weigh_stage(month);
  month.add(Quantity::month, 1, {Rule{}, Source::calendar});
  if (surprises == Surprises::happen && month.get(Quantity::month) < month.dossier.horizon_months) {
    let_events_happen(month);
    let_requests_arrive(month);
  }
  read_people(month);
  if (surprises == Surprises::happen) weigh_ending(month);
}

Noise noise_of_month(Noise noise, const State& state) {
  return noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1);
}

void open_person(State& state, std::size_t person, const PersonOpening& opening) {
  for (int part = 0; part < k_trust_parts; ++part)
    StateAccess::set(state, quantity_of(static_cast<TrustPart>(part)), person, 0,
                     opening.trust_bp[static_cast<std::size_t>(part)]);
  StateAccess::set(state, acquaintance, person, 0, opening.acquaintance);
  StateAccess::set(state, tie, k_kam.index(), person, opening.kam_tie_bp);
  StateAccess::set(state, insight, person, 0, opening.insight_bp);
  StateAccess::set(state, seats, person, 0, opening.seats);
  StateAccess::set(state, seats_known, person, 0, opening.seats_known ? 1 : 0);
  StateAccess::set(state, stated_needs, person, 0, opening.stated_needs);
  StateAccess::set(state, latent_needs, person, 0, opening.latent_needs);
}

void open_account(State& state, const Dossier& dossier, const Opening& opening) {
  const Economy& economy = dossier.economy;
  StateAccess::set(state, stage, 0, 0, opening.stage);
  StateAccess::set(state, revenue_month, 0, 0, economy.revenue_month_eur);
  StateAccess::set(state, margin_rate, 0, 0, economy.margin_bp);
  StateAccess::set(state, client_value_month, 0, 0, economy.client_value_month_eur);
  StateAccess::set(state, budget, 0, 0, economy.budget_eur);
  StateAccess::set(state, satisfaction, 0, 0, opening.satisfaction_bp);
  StateAccess::set(state, value_shown, 0, 0, opening.value_shown_bp);
  StateAccess::set(state, patience, 0, 0, opening.patience_bp);
  StateAccess::set(state, rival_pressure, 0, 0, opening.rival_pressure_bp);
  for (std::size_t area = 0; area < k_areas; ++area) {
    StateAccess::set(state, knowledge, area, 0, opening.knowledge_bp[area]);
    StateAccess::set(state, shared_knowledge, area, 0, opening.shared_knowledge_bp[area]);
  }
}

State opening_state(const Case& the_case) {
  State state;
  const Opening& opening = the_case.opening;
  open_account(state, the_case.dossier, opening);
  for (std::size_t person = 0; person < opening.people.size(); ++person)
    open_person(state, person, opening.people[person]);
  for (const InfluenceOpening& link : opening.influence) {
    StateAccess::set(state, influence, link.from.index(), link.on.index(), link.weight_percent);
    StateAccess::set(state, influence_known, link.from.index(), link.on.index(), link.known ? 1 : 0);
  }
  for (const ColleagueTieOpening& link : opening.ties)
    StateAccess::set(state, tie, own_person(link.colleague).index(), link.with.index(), link.tie_bp);
  for (std::size_t colleague = 0; colleague < the_case.dossier.colleagues.size(); ++colleague)
    StateAccess::set(state, willingness, colleague, 0, the_case.dossier.colleagues[colleague].willingness_bp);
  return state;
}

}  // namespace

Step begin(const Case& the_case, Noise noise) {
  Step result;
  const State opening = opening_state(the_case);
  Month month{the_case.dossier, the_case.plot, opening, noise.in_month(0), &result.changes};
  let_events_happen(month);
  let_requests_arrive(month);
  read_people(month);
  result.next = month.state();
  return result;
}

Result<Step, Refusals> step(const Case& the_case, const State& before, std::span<const Command> commands, Noise noise) {
  Refusals refused = check(the_case.dossier, observe(the_case.dossier, the_case.plot, before), commands);
  if (!refused.empty()) return refused;
  Step result;
  const Draft sorted = in_canonical_order(commands);
  Month month{the_case.dossier, the_case.plot, before, noise_of_month(noise, before), &result.changes};
  live(month, sorted.commands(), Surprises::happen);
  result.next = month.state();
  result.clamped = month.clamped();
  return result;
}

void play(const Dossier& dossier, const Plot& plot, State& state, const Agenda& agenda, Noise noise, Changes* ledger) {
  const Draft sorted = in_canonical_order(agenda.draft().commands());
  Month month{dossier, plot, state, noise_of_month(noise, state), ledger};
  live(month, sorted.commands(), Surprises::happen);
  state = month.state();
}

Step imagine_step(const Dossier& dossier, const Observation& observation, const State& world,
                  std::span<const Command> commands, Noise noise, Ledger ledger) {
  Step result;
  const Draft sorted = in_canonical_order(commands);
  Month month{dossier, observation.known_plot(), world, noise_of_month(noise, world),
              ledger == Ledger::kept ? &result.changes : nullptr};
  month.imagined = true;
  live(month, sorted.commands(), Surprises::none);
  result.next = month.state();
  return result;
}

}  // namespace diapason
