#include "sim/bits.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_handed_over_percent = 30;
constexpr std::int32_t k_bungled_percent = 4;
constexpr std::int32_t k_kam_lets_go_bp = 2'000;
constexpr std::int32_t k_colleague_hurt_bp = 900;
constexpr std::int32_t k_colleague_proud_bp = 500;
constexpr std::int32_t k_with_the_kam_bp = 3'500;   // what a meeting with the KAM at the table teaches a pair
constexpr std::int32_t k_well_prepared_bp = 3'000;  // after a visit: another one could follow
constexpr std::int32_t k_blocked_fades_times = 4;
constexpr std::int32_t k_pair_tie_bp = 400;
constexpr std::int32_t k_placed_months = 6;  // whoever works with the client by themselves is of the team

// Autonomy is counted in percent.
std::int32_t room_for_autonomy(std::int32_t now, std::int32_t by_bp) { return times_bp(100 - now, by_bp); }

Cause cause_of_pair(Rule rule, std::size_t colleague) {
  Cause cause{rule, Source::pair, static_cast<std::uint8_t>(colleague)};
  cause.actor = own_person(ColleagueId{colleague}).raw();
  return cause;
}

// Autonomous, a pair needs nobody to bring it together: it meets, works and is trusted for it.
void meet_by_themselves(Month& month, std::size_t colleague, std::size_t person) {
  const Cause cause = cause_of_pair(Rule{12}, colleague);
  const std::size_t own = own_person(ColleagueId{colleague}).index();
  month.encounters[person].touched_by |= 1U << own;
  month.encounters[person].served = true;
  month.put(mobilised, colleague, k_placed_months, cause);
  month.add(tie, own, person, towards_end(month.get(tie, own, person), k_pair_tie_bp), cause);
  for (const TrustPart part : {TrustPart::credibility, TrustPart::reliability})
    move_trust(month, person, part, month.rules.pair_work_bp, cause);
}

// What a meeting teaches a pair about working without us: all of it when they met alone and had something to do
// together, hardly more than at the KAM's table when the colleague called for the sake of calling.
std::int32_t lesson_bp(const Month& month, std::size_t colleague, std::size_t person, bool met_alone) {
  if (!met_alone) return k_with_the_kam_bp;
  return ramp(month.get(prepared, colleague, person), 0, k_with_the_kam_bp, k_well_prepared_bp, k_whole_bp);
}

void work_pair(Month& month, std::size_t colleague, std::size_t person, bool blocked) {
  const std::int32_t now = month.get(autonomy, colleague, person);
  const std::uint32_t bit = 1U << own_person(ColleagueId{colleague}).index();
  const bool met_alone = (month.encounters[person].alone & bit) != 0;
  const bool met = (month.encounters[person].touched_by & bit) != 0;
  const Cause cause = cause_of_pair(Rule{static_cast<std::uint8_t>(blocked ? 36 : 12)}, colleague);
  if (met && !blocked) {
    const std::int32_t competence =
        competence_bp(month.dossier, month.state(), ColleagueId{colleague}, StakeholderId{person});
    // D27: a pair finds its own work the sooner, the better we know what the client is after.
    const std::int32_t lesson = times_bp(lesson_bp(month, colleague, person, met_alone), informed_factor_bp(month));
    const std::int32_t gain = times_bp(month.rules.autonomy_gain_bp, lesson);
    month.add(autonomy, colleague, person, room_for_autonomy(now, times_bp(gain, competence)), cause);
    return;
  }
  const bool willing = month.get(willingness, colleague) >= month.rules.willing_floor_bp;
  if (!blocked && willing && is_autonomous(month.dossier, month.state(), colleague, person))
    return meet_by_themselves(month, colleague, person);
  const std::int32_t fade = month.rules.autonomy_fade_bp * (blocked ? k_blocked_fades_times : 1);
  month.add(autonomy, colleague, person, -times_bp(now, fade), cause);
}

// D9: placed with the client, people grow closer to it than to their own firm: fully at stage 4, a little at stage 3.
void go_native(Month& month, std::size_t colleague) {
  constexpr std::int32_t k_at_stage_3_part = 4;
  const std::int32_t at_stage = month.get(stage);
  if (at_stage < 3) return;
  for (std::size_t person = 0; person < month.people(); ++person) {
    if (!is_autonomous(month.dossier, month.state(), colleague, person)) continue;
    const std::int32_t growth = month.rules.native_growth_bp / (at_stage == 3 ? k_at_stage_3_part : 1);
    month.add(native, colleague, towards_end(month.get(native, colleague), growth), cause_of_pair(Rule{9}, colleague));
    return;
  }
}

// Bit set of the people whom one of us met this month.
std::uint32_t people_met_by(const Month& month, OwnPersonId own) {
  std::uint32_t met = 0;
  for (std::size_t person = 0; person < month.people(); ++person)
    met |= (month.encounters[person].touched_by >> own.index() & 1U) << person;
  return met;
}

}  // namespace

bool is_ripe_for_hand_over(const Dossier& dossier, const State& state, ColleagueId colleague, StakeholderId person) {
  return trust_bp(dossier, state, person.index()) >= dossier.parameters.hand_over_trust_bp &&
         competence_bp(dossier, state, colleague, person) >= dossier.parameters.hand_over_competence_bp;
}

std::int32_t least_months_to_autonomy(const Dossier& dossier, const State& state, ColleagueId colleague,
                                      StakeholderId person) {
  constexpr std::int32_t k_percent_bp = 100;
  const Parameters& rules = dossier.parameters;
  std::int32_t by_actions = 0;
  for (const Action& action : dossier.actions)
    for (const Effect& effect : action.effects)
      if (effect.kind == EffectKind::autonomy) by_actions += std::max(0, effect.by);
  const std::int32_t lesson = times_bp(rules.autonomy_gain_bp, k_whole_bp + rules.informed_bonus_bp);
  const std::int32_t met_alone = lesson + k_handed_over_percent * k_percent_bp;
  // Who has never met is brought together first.
  bool is_known = state.get(tie, own_person(colleague).index(), person.index()) > 0;
  std::int32_t now = state.get(autonomy, colleague.index(), person.index()) * k_percent_bp;
  std::int32_t months = 0;
  for (; now < rules.autonomous_bp && months < dossier.horizon_months; ++months) {
    const std::int32_t gain = by_actions + (is_known ? met_alone : times_bp(lesson, k_with_the_kam_bp));
    now += times_bp(k_whole_bp - now, gain);
    is_known = true;
  }
  return months;
}

void hand_over(Month& month, const Deed& deed, std::size_t person) {
  const ColleagueId colleague = deed.command.colleague;
  if (!colleague.valid()) return;
  const std::int32_t kams = month.get(tie, k_kam.index(), person);
  const bool ripe = is_ripe_for_hand_over(month.dossier, month.state(), colleague, StakeholderId{person});
  const std::int32_t now = month.get(autonomy, colleague.index(), person);
  if (ripe) {
    month.add(autonomy, colleague.index(), person, room_for_autonomy(now, k_handed_over_percent * 100), deed.cause);
    month.add(tie, k_kam.index(), person, -times_bp(kams, k_kam_lets_go_bp), deed.cause);
    month.add(willingness, colleague.index(),
              towards_end(month.get(willingness, colleague.index()), k_colleague_proud_bp), deed.cause);
    return;
  }
  month.add(autonomy, colleague.index(), person, room_for_autonomy(now, k_bungled_percent * 100), deed.cause);
  move_trust(month, person, TrustPart::credibility, -month.rules.hand_over_loss_bp, deed.cause);
  move_trust(month, person, TrustPart::reliability, -month.rules.hand_over_loss_bp / 2, deed.cause);
  month.add(willingness, colleague.index(),
            towards_end(month.get(willingness, colleague.index()), -k_colleague_hurt_bp), deed.cause);
}

void work_pairs(Month& month) {
  const bool blocked = pairs_are_blocked(month.dossier, month.state());
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague) {
    // Most people neither work with a colleague nor met one this month: nothing becomes of those pairs.
    const std::uint32_t pairs =
        month.state().bits_of<autonomy>(colleague) | people_met_by(month, own_person(ColleagueId{colleague}));
    for_each_bit(pairs, [&](std::size_t person) { work_pair(month, colleague, person, blocked); });
    go_native(month, colleague);
  }
}

}  // namespace diapason
