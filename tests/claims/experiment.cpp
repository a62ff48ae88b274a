#include "claims/experiment.hpp"

#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include <doctest/doctest.h>

#include "claims/table.hpp"
#include "shipped_case.hpp"
#include "sim/measure.hpp"

namespace diapason::test {
namespace {

using enum Quantity;

// Tuning was done on other series.
constexpr std::uint64_t k_series = 20'270'203;
constexpr std::int32_t k_runs = 1'000;

class Scripted final : public Policy {
 public:
  Scripted(const Dossier& dossier, Plan plan) : dossier_(dossier), plan_(std::move(plan)) {}
  void plan(const Observation& seen, Noise, Agenda& agenda) const override { plan_(dossier_, seen, agenda); }

 private:
  const Dossier& dossier_;
  Plan plan_;
};

Course live(const Case& the_case, const Policy& plays, const Arm& arm, std::int32_t months, std::uint64_t seed) {
  const Noise noise{seed};
  Course course{&the_case.dossier, &the_case.plot, the_case.plot.worth_stage, {}};
  State state = begin(the_case, noise).next;
  if (arm.open) arm.open(the_case.dossier, state);
  course.states.push_back(state);
  for (std::int32_t month = 1; month <= months && state.get(ending) == 0; ++month) {
    const Observation seen = observe(the_case.dossier, the_case.plot, state);
    Agenda agenda{the_case.dossier, seen};
    plays.plan(seen, noise.in_month(static_cast<std::uint32_t>(month)), agenda);
    play(the_case.dossier, the_case.plot, state, agenda, noise);
    course.states.push_back(state);
  }
  return course;
}

std::vector<double> measure_arm(const Claim& claim, const Arm& arm, bool neutral, std::int32_t runs) {
  Case the_case = *shipped_case(claim.in_case);
  if (arm.alter) arm.alter(the_case);
  if (neutral) claim.neutral(the_case);
  const std::int32_t months = claim.months == 0 ? the_case.dossier.horizon_months : claim.months;
  std::vector<double> values(static_cast<std::size_t>(runs));
  std::atomic<std::int32_t> next{0};
  const auto work = [&] {
    const std::unique_ptr<Policy> plays = arm.plays(the_case.dossier);
    for (std::int32_t run = next++; run < runs; run = next++)
      values[static_cast<std::size_t>(run)] =
          claim.measure(live(the_case, *plays, arm, months, seed_of_run(k_series, static_cast<std::uint32_t>(run))));
  };
  std::vector<std::thread> threads;
  for (unsigned thread = 1; thread < std::max(1U, std::thread::hardware_concurrency()); ++thread)
    threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  return values;
}

double mean_of(const std::vector<double>& values) { return distribution_of(values).mean; }

}  // namespace

const State& Course::at(std::int32_t month) const {
  return states[std::min(states.size() - 1, static_cast<std::size_t>(month))];
}

bool Finding::vanishes() const { return ablated.mean - ablated.half_width <= 0 || ablated.mean < effect.mean / 4; }

Finding examine(const Claim& claim, std::int32_t runs) {
  const std::vector<double> with = measure_arm(claim, claim.with, false, runs);
  const std::vector<double> without = measure_arm(claim, claim.without, false, runs);
  Finding finding{&claim, mean_of(with), mean_of(without), paired_effect(with, without), {}};
  finding.ablated =
      paired_effect(measure_arm(claim, claim.with, true, runs), measure_arm(claim, claim.without, true, runs));
  return finding;
}

void check_claims(const std::vector<Claim>& claims) {
  for (const Claim& claim : claims) {
    const Finding finding = examine(claim, k_runs);
    keep_row(finding, k_runs);
    INFO(claim.rule, ", ", claim.in_case, ": ", claim.says, " (", claim.measures, "): ", finding.with_mean, " against ",
         finding.without_mean, ", effect ", finding.effect.mean, " ± ", finding.effect.half_width, ", ablated ",
         finding.ablated.mean, " ± ", finding.ablated.half_width);
    CHECK(finding.holds());
    CHECK(finding.vanishes());
  }
}

MakePolicy policy(std::string name) {
  return [name = std::move(name)](const Dossier& dossier) { return make_policy(name, dossier); };
}

MakePolicy textbook(std::function<void(Textbook&)> change) {
  return [change = std::move(change)](const Dossier& dossier) {
    Textbook book;
    if (change) change(book);
    return make_textbook(dossier, book);
  };
}

MakePolicy scripted(Plan plan) {
  return [plan = std::move(plan)](const Dossier& dossier) { return std::make_unique<Scripted>(dossier, plan); };
}

ActionId action_named(const Dossier& dossier, std::string_view key) {
  for (std::size_t index = 0; index < dossier.actions.size(); ++index)
    if (dossier.actions[index].key == key) return ActionId{index};
  FAIL("no action is called " << key);
  return {};
}

Command command_of(const Dossier& dossier, std::string_view action, std::size_t person) {
  Command command;
  command.action = action_named(dossier, action);
  if (person != Id<void>::k_none) command.person = StakeholderId{person};
  return command;
}

bool try_add(Agenda& agenda, const Command& command) {
  if (!agenda.allows(command)) return false;
  agenda.add(command);
  return true;
}

std::size_t the_buyer(const Dossier& dossier, const State& state) {
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if ((static_cast<std::uint32_t>(state.get(seats, person)) & k_buying_seats) != 0 &&
        state.get(acquaintance, person) == 2)
      return person;
  FAIL("nobody buys");
  return 0;
}

std::size_t somebody_met(const Dossier& dossier, const State& state) {
  const std::size_t buyer = the_buyer(dossier, state);
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if (person != buyer && state.get(acquaintance, person) == 2) return person;
  return buyer;
}

std::size_t partner_of(const Course& course) { return somebody_met(*course.dossier, course.states.front()); }

void set_trust_of(State& state, std::size_t person, std::int32_t value_bp) {
  for (const Quantity part : {credibility, reliability, closeness}) StateAccess::set(state, part, person, 0, value_bp);
  StateAccess::set(state, self_interest, person, 0, k_whole_bp - value_bp);
  for (const Named<TrustPart>& part : words<TrustPart>())
    StateAccess::set(state, reading_of(part.value), person, 0, state.get(quantity_of(part.value), person));
  StateAccess::set(state, read_band, person, 0, 400);
}

void set_trust(const Dossier& dossier, State& state, std::int32_t value_bp) {
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person)
    if (state.get(present, person) != 0) set_trust_of(state, person, value_bp);
}

void meet_everybody(const Dossier& dossier, State& state, std::int32_t tie_bp) {
  for (std::size_t person = 0; person < dossier.stakeholders.size(); ++person) {
    if (state.get(present, person) == 0) continue;
    StateAccess::set(state, acquaintance, person, 0, 2);
    StateAccess::set(state, tie, k_kam.index(), person, tie_bp);
    for (std::size_t circuit = 0; circuit < dossier.circuits.size(); ++circuit)
      StateAccess::set(state, seats_known, person, circuit, 1);
    if (state.get(read_band, person) == 0) StateAccess::set(state, read_band, person, 0, 600);
  }
}

void quiet(Case& the_case) {
  the_case.plot.events.clear();
  the_case.plot.requests.clear();
  the_case.plot.attacks.clear();
}

void acquaint(const Dossier& dossier, State& state) {
  meet_everybody(dossier, state, 3'000);
  set_trust(dossier, state, 5'000);
}

std::function<void(const Dossier&, State&)> standing_on(std::int32_t at_stage) {
  return [at_stage](const Dossier& dossier, State& state) {
    meet_everybody(dossier, state, 4'500);
    set_trust(dossier, state, 6'900);
    std::size_t person = 0;
    for (std::size_t colleague = 0; colleague < dossier.colleagues.size(); ++colleague) {
      while (person < dossier.stakeholders.size() && state.get(present, person) == 0) ++person;
      if (person == dossier.stakeholders.size()) break;
      StateAccess::set(state, tie, own_person(ColleagueId{colleague}).index(), person, 6'500);
      StateAccess::set(state, autonomy, colleague, person, at_stage >= 3 ? 80 : 20);
      StateAccess::set(state, willingness, colleague, 0, 6'500);
      ++person;
    }
    for (std::size_t area = 0; area < k_areas; ++area) {
      StateAccess::set(state, knowledge, area, 0, 6'000);
      StateAccess::set(state, shared_knowledge, area, 0, 5'000);
    }
    if (!dossier.sponsors.empty()) StateAccess::set(state, sponsor, 0, 0, 1);
    StateAccess::set(state, commitment, 0, 0, 7'000);
    StateAccess::set(state, support, 0, 0, 7'000);
    StateAccess::set(state, agreed, 0, 0, 1);
    StateAccess::set(state, satisfaction, 0, 0, 6'500);
    StateAccess::set(state, stage, 0, 0, at_stage);
    StateAccess::set(state, months_at_stage, 0, 0, 6);
  };
}

MakePolicy each_month(std::vector<std::string> actions, Whom whom) {
  return scripted(
      [actions = std::move(actions), whom](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
        const std::size_t person = whom(dossier, seen.seen());
        for (const std::string& action : actions) {
          Command command = command_of(dossier, action);
          const Action& the_action = dossier.actions[command.action.index()];
          if (the_action.aim == Aim::stakeholder) command.person = StakeholderId{person};
          try_add(agenda, command);
        }
      });
}

MakePolicy offers_once() {
  return scripted([](const Dossier& dossier, const Observation& seen, Agenda& agenda) {
    Command command = command_of(dossier, "offer", somebody_met(dossier, seen.seen()));
    command.object = 0;
    if (seen.get(month) == 0) try_add(agenda, command);
  });
}

void plain_offer(Case& the_case) {
  quiet(the_case);
  Offer& offer = the_case.dossier.offers[0];
  offer.needs = {};
  offer.opens_month = 1;
  offer.project_months = 0;
  offer.shares = {};
  offer.aligned = false;
  offer.answers = NeedId{std::size_t{0}};
  offer.difficulty_bp = 5'600;
  for (PersonOpening& person : the_case.opening.people) {
    person.stated_needs = 0;
    person.latent_needs = 0;
  }
}

double first_offer_won(const Course& course) {
  return course.at(1).get(offer_state, 0) == static_cast<int>(OfferState::won) ? 100.0 : 0.0;
}

double mark_of_course(const Course& course) {
  return mark_of(dials_of(*course.dossier, course.end(), course.worth_stage)) / 100.0;
}

double mean_trust(const Course& course, const State& state) {
  double sum = 0;
  double people = 0;
  for (std::size_t person = 0; person < course.dossier->stakeholders.size(); ++person) {
    if (state.get(present, person) == 0) continue;
    sum += trust_bp(*course.dossier, state, person) / 100.0;
    ++people;
  }
  return people == 0 ? 0 : sum / people;
}

}  // namespace diapason::test
