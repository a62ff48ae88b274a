#include <array>

#include "sim/agenda.hpp"
#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/order.hpp"

namespace diapason {
namespace {

using enum Quantity;

std::uint32_t participants_of(const Month& month, const Action& action, const Command& command) {
  std::uint32_t people = action.kam_attends ? 1U << k_kam.index() : 0U;
  if (command.colleague.valid()) people |= 1U << own_person(command.colleague).index();
  if (const SponsorId executive = sponsor_of(month.state()); action.sponsor_attends && executive.valid())
    people |= 1U << own_person(executive).index();
  return people;
}

// D12: a colleague alone does well or badly by how prepared they are.
std::int32_t preparation_factor_bp(const Month& month, const Action& action, const Command& command) {
  if (action.kam_attends || !command.colleague.valid() || !command.person.valid()) return k_whole_bp;
  return ramp(month.get(prepared, command.colleague.index(), command.person.index()), 0, 5'000, 5'000, 11'000);
}

// How well whoever takes part does it: prepared or not (D12), with what the sponsor brings (D31, D33), as far as the
// plan provides for it (D28) and they know the client (D27), and strategic work as far as overload leaves a head for it
// (D7).
std::int32_t quality_bp(const Month& month, const Action& action, const Command& command) {
  std::int32_t quality = preparation_factor_bp(month, action, command);
  if (action.sponsor_attends) quality = times_bp(quality, sponsor_help_bp(month.dossier, month.state()));
  quality = times_bp(quality, plan_factor_bp(month, action.activity));
  if (command.person.valid()) quality = times_bp(quality, informed_factor_bp(month));
  if (action.role == Role::knowledge && action.kam_attends)
    quality = times_bp(quality, strategic_work_bp(month.dossier, month.state()));
  return quality;
}

// The second contact with one person in a month is worth less, the third less still.
std::int32_t novelty_bp(const Month& month, std::int32_t contacts) {
  std::int32_t factor = k_whole_bp;
  for (std::int32_t earlier = 1; earlier < contacts; ++earlier) factor = times_bp(factor, month.rules.repeat_bp);
  return factor;
}

void note_contact(Month& month, const Action& action, const Command& command, std::uint32_t participants,
                  const Cause& cause) {
  if (!action.is_contact || !command.person.valid()) return;
  const std::size_t person = command.person.index();
  ++month.encounters[person].contacts;
  month.encounters[person].touched_by |= participants;
  if (!action.kam_attends && command.colleague.valid())
    month.encounters[person].alone |= 1U << own_person(command.colleague).index();
  month.encounters[person].heard = true;
  make_acquaintance(month, person, 2, cause);
}

void perform(Month& month, const Command& command, std::uint8_t place) {
  const Action& action = month.dossier.actions[command.action.index()];
  Cause cause{Rule{action.rule}, Source::action, command.action.raw()};
  cause.command = place;
  cause.actor = action.kam_attends || !command.colleague.valid() ? k_kam.raw() : own_person(command.colleague).raw();

  const std::uint32_t participants = participants_of(month, action, command);
  note_contact(month, action, command, participants, cause);
  const std::int32_t contacts =
      action.is_contact && command.person.valid() ? month.encounters[command.person.index()].contacts : 1;
  apply(month, action.effects,
        {cause, command, fit_of(month.dossier, month.state(), action, command), participants,
         novelty_bp(month, contacts), quality_bp(month, action, command)});
  if (action.sponsor_attends && action.is_contact && command.person.valid())
    note_appearance(month, command.person.index(), cause);
}

void spend(Month& month, const Command& command, const Cost& cost, std::uint8_t place) {
  const bool answering = command.verb == Verb::answer;
  const Action* action = answering ? nullptr : &month.dossier.actions[command.action.index()];
  const Activity activity = answering ? Activity::trust : action->activity;
  const Aptitude aptitude = answering ? Aptitude::problem_solver : action->aptitude;
  const Role role = answering ? Role::projects : action->role;
  Cause cause{Rule{}, answering ? Source::answer : Source::action, answering ? command.object : command.action.raw()};
  cause.command = place;
  month.kam_days_spent += cost.kam_days;
  const bool goes_along = cost.colleague.valid();
  month.colleague_days_spent[goes_along ? cost.colleague.index() : 0] += goes_along ? cost.colleague_days : 0;
  month.add(days_by_activity, static_cast<std::size_t>(activity) - 1, cost.kam_days, cause);
  month.add(days_by_role, static_cast<std::size_t>(role), cost.kam_days, cause);
  month.add(days_by_aptitude, static_cast<std::size_t>(aptitude), cost.kam_days, cause);
  month.days_on_activity[static_cast<std::size_t>(activity) - 1] += cost.kam_days + cost.colleague_days;
  month.sponsor_days_spent += cost.sponsor_days;
  month.add(budget, -cost.budget_eur, cause);
  month.add(total_margin, -cost.budget_eur, cause);
}

// Of several contacts with one person the longest counts fully, the shorter ones come after it. The places of the
// actions among the commands, in that order.
struct Places {
  std::array<std::uint8_t, Draft::k_most> at{};
  std::size_t count = 0;
};

Places longest_first(const Month& month, std::span<const Command> commands) {
  constexpr std::int32_t k_no_end = 1'000'000;
  std::array<std::uint64_t, Draft::k_most> brevity{};
  std::array<std::uint8_t, Draft::k_most> of_actions{};
  Places places;
  for (std::size_t place = 0; place < commands.size(); ++place) {
    if (commands[place].verb != Verb::act) continue;
    const Action& action = month.dossier.actions[commands[place].action.index()];
    const std::int32_t taken = action.kam_days + action.colleague_days * (commands[place].colleague.valid() ? 1 : 0);
    brevity[places.count] = numbered(static_cast<std::uint64_t>(k_no_end - taken), place);
    of_actions[places.count++] = static_cast<std::uint8_t>(place);
  }
  const auto order = places_in_order<Draft::k_most>({brevity.data(), places.count});
  for (std::size_t action = 0; action < places.count; ++action) places.at[order[action]] = of_actions[action];
  return places;
}

}  // namespace

std::int32_t informed_factor_bp(const Month& month) {
  constexpr std::int32_t k_expected_bp = 3'500;  // what they take for granted that we know
  const std::int32_t known = (month.get(knowledge, static_cast<std::size_t>(Area::strategy)) +
                              month.get(knowledge, static_cast<std::size_t>(Area::needs))) /
                             2;
  return k_whole_bp + times_bp(month.rules.informed_bonus_bp, known - k_expected_bp);
}

void act(Month& month, std::span<const Command> commands) {
  note_activities_planned(month);
  for (std::size_t place = 0; place < commands.size(); ++place)
    spend(month, commands[place], cost_of(month.dossier, month.plot, month.state(), commands[place]),
          static_cast<std::uint8_t>(place));
  const Places places = longest_first(month, commands);
  for (std::size_t turn = 0; turn < places.count; ++turn) perform(month, commands[places.at[turn]], places.at[turn]);
}

}  // namespace diapason
