#include "sim/step.hpp"

#include <array>
#include <vector>

#include "base/assert.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

enum class Surprises : std::uint8_t { happen, none };

// The order of commands has no effect: they are taken in the order of their values.
Draft in_canonical_order(std::span<const Command> commands) {
  Draft draft;
  for (const Command& command : commands) draft.add(command);
  draft.sort();
  return draft;
}

// A month and what was decided for it.
struct Lived {
  Month& month;
  std::span<const Command> commands;
};

bool goes_on(const Month& month) { return month.get(Quantity::month) < month.dossier.horizon_months; }

void turn_the_page(Month& month) { month.add(Quantity::month, 1, {Rule{}, Source::calendar}); }

// One month in the life of the account, top to bottom. Of several lives side by side each phase is gone through in all
// of them before the next; mostly there is one.
void live(std::span<const Lived> lives, Surprises surprises) {
  const auto all = [&](auto phase) {
    for (const Lived& life : lives) phase(life.month);
  };
  const auto all_who_go_on = [&](auto phase) {
    for (const Lived& life : lives)
      if (goes_on(life.month)) phase(life.month);
  };
  for (const Lived& life : lives) act(life.month, life.commands);
  all(settle_contract);
  for (const Lived& life : lives) answer_requests(life.month, life.commands);
  all(settle_promises);
  all(settle_projects);
  all(live_through_troubles);
  if (surprises == Surprises::happen) all(let_rival_move);
  all(work_pairs);
  all(spread_attitudes);
  all(let_time_pass);
  all(settle_team);
  all(settle_sponsor);
  all(settle_plan);
  all(book_month);
  all(move_board);
  all(weigh_stage);
  all(turn_the_page);
  if (surprises == Surprises::happen) {
    all_who_go_on(let_events_happen);
    all_who_go_on(weigh_shock);
    all_who_go_on(let_requests_arrive);
    all_who_go_on(let_occasions_open);
    all_who_go_on(let_rival_prepare);
  }
  all(read_people);
  if (surprises == Surprises::happen) all(weigh_ending);
}

void live(Month& month, std::span<const Command> commands, Surprises surprises) {
  live(std::array{Lived{month, commands}}, surprises);
}

Noise noise_of_month(Noise noise, const State& state) {
  return noise.in_month(static_cast<std::uint32_t>(state.get(Quantity::month)) + 1);
}

void open_person(State& state, std::size_t person, const PersonOpening& opening, std::size_t circuits) {
  for (int part = 0; part < k_trust_parts; ++part)
    StateAccess::set(state, quantity_of(static_cast<TrustPart>(part)), person, 0,
                     opening.trust_bp[static_cast<std::size_t>(part)]);
  StateAccess::set(state, acquaintance, person, 0, opening.acquaintance);
  StateAccess::set(state, tie, k_kam.index(), person, opening.kam_tie_bp);
  StateAccess::set(state, insight, person, 0, opening.insight_bp);
  for (std::size_t circuit = 0; circuit < circuits; ++circuit) {
    StateAccess::set(state, seats, person, circuit, opening.seats[circuit]);
    StateAccess::set(state, seats_known, person, circuit, opening.seats_known ? 1 : 0);
  }
  StateAccess::set(state, present, person, 0, opening.present ? 1 : 0);
  StateAccess::set(state, rival_tie, person, 0, opening.rival_tie_bp);
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
  StateAccess::set(state, support, 0, 0, opening.support_bp);
  StateAccess::set(state, agreed, 0, 0, opening.agreed ? 1 : 0);
  StateAccess::set(state, tension, 0, 0, opening.tension_bp);
  StateAccess::set(state, clarity, 0, 0, opening.clarity_bp);
  StateAccess::set(state, reference, 0, 0, opening.is_reference ? 1 : 0);
  StateAccess::set(state, clauses_drafted, 0, 0, opening.clauses);
  StateAccess::set(state, clauses_signed, 0, 0, opening.clauses);
  StateAccess::set(state, contract_month, 0, 0, opening.clauses != 0 ? 1 : 0);
  for (std::size_t area = 0; area < k_areas; ++area) {
    StateAccess::set(state, knowledge, area, 0, opening.knowledge_bp[area]);
    StateAccess::set(state, shared_knowledge, area, 0, opening.shared_knowledge_bp[area]);
  }
}

void open_our_side(State& state, const Dossier& dossier, const Opening& opening) {
  for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague) {
    StateAccess::set(state, willingness, colleague, 0, dossier.colleagues[colleague].willingness_bp);
    StateAccess::set(state, recognition, colleague, 0, opening.recognition_bp);
  }
  for (std::size_t candidate = 0; candidate < dossier.sponsors.size(); ++candidate) {
    const Sponsor& person = dossier.sponsors[candidate];
    StateAccess::set(state, sponsor_accounts, candidate, 0, person.accounts);
    if (person.bond_with.valid())
      StateAccess::set(state, tie, own_person(SponsorId{candidate}).index(), person.bond_with.index(), person.bond_bp);
  }
  if (!opening.sponsor.valid()) return;
  StateAccess::set(state, sponsor, 0, 0, static_cast<std::int32_t>(opening.sponsor.index()) + 1);
  StateAccess::set(state, commitment, 0, 0, opening.sponsor_commitment_bp);
  StateAccess::set(state, brief, 0, 0, opening.brief_bp);
}

State opening_state(const Case& the_case) {
  State state;
  const Opening& opening = the_case.opening;
  open_account(state, the_case.dossier, opening);
  for (std::size_t person = 0; person < opening.people.size(); ++person)
    open_person(state, person, opening.people[person], the_case.dossier.circuits.size());
  for (const InfluenceOpening& link : opening.influence) {
    StateAccess::set(state, influence, link.from.index(), link.on.index(), link.weight_percent);
    StateAccess::set(state, influence_known, link.from.index(), link.on.index(), link.known ? 1 : 0);
  }
  for (const ColleagueTieOpening& link : opening.ties) {
    StateAccess::set(state, tie, own_person(link.colleague).index(), link.with.index(), link.tie_bp);
    StateAccess::set(state, autonomy, link.colleague.index(), link.with.index(), link.autonomy_bp / 100);
  }
  for (std::size_t site = 0; site < opening.sites.size(); ++site) {
    StateAccess::set(state, site_cost, site, 0, opening.sites[site].local_cost_eur);
    StateAccess::set(state, site_known, site, 0, opening.sites[site].known ? 1 : 0);
  }
  for (std::size_t person = 0; person < the_case.dossier.stakeholders.size(); ++person)
    StateAccess::set(state, rank, person, 0, the_case.dossier.stakeholders[person].rank);
  open_our_side(state, the_case.dossier, opening);
  return state;
}

}  // namespace

Step begin(const Case& the_case, Noise noise) {
  Step result;
  result.next = opening_state(the_case);
  Month month{the_case.dossier, the_case.plot, result.next, noise.in_month(0), &result.changes};
  let_events_happen(month);
  let_requests_arrive(month);
  let_occasions_open(month);
  let_rival_prepare(month);
  read_people(month);
  return result;
}

Result<Step, Refusals> step(const Case& the_case, const State& before, std::span<const Command> commands, Noise noise) {
  Refusals refused = check(the_case.dossier, observe(the_case.dossier, the_case.plot, before), commands);
  if (!refused.empty()) return refused;
  Step result;
  result.next = before;
  const Draft sorted = in_canonical_order(commands);
  Month month{the_case.dossier, the_case.plot, result.next, noise_of_month(noise, before), &result.changes};
  live(month, sorted.commands(), Surprises::happen);
  result.clamped = month.clamped();
  return result;
}

void play(const Dossier& dossier, const Plot& plot, State& state, const Agenda& agenda, Noise noise, Changes* ledger) {
  Draft sorted = agenda.draft();
  sorted.sort();
  Month month{dossier, plot, state, noise_of_month(noise, state), ledger};
  live(month, sorted.commands(), Surprises::happen);
}

void play(const Dossier& dossier, const Plot& plot, std::span<Turn> turns) {
  DIAPASON_ASSERT(turns.size() <= k_side_by_side);
  std::vector<Month> months;
  std::vector<Lived> lives;
  months.reserve(turns.size());
  lives.reserve(turns.size());
  for (Turn& turn : turns) {
    turn.commands.sort();
    months.emplace_back(dossier, plot, turn.state, noise_of_month(turn.noise, turn.state), nullptr);
    lives.push_back({months.back(), turn.commands.commands()});
  }
  live(lives, Surprises::happen);
}

Step imagine_step(const Dossier& dossier, const Observation& observation, const State& world,
                  std::span<const Command> commands, Noise noise, Ledger ledger) {
  Step result;
  result.next = world;
  const Draft sorted = in_canonical_order(commands);
  Month month{dossier, observation.known_plot(), result.next, noise_of_month(noise, world),
              ledger == Ledger::kept ? &result.changes : nullptr};
  month.imagined = true;
  live(month, sorted.commands(), Surprises::none);
  return result;
}

}  // namespace diapason
