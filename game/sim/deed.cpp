#include "sim/deed.hpp"

#include <algorithm>

#include "sim/insight.hpp"
#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

// The one person an effect names, if it names one.
StakeholderId person_named(const Effect& effect, const Deed& deed) {
  switch (effect.who) {
    case Who::target: return deed.person();
    case Who::second: return deed.command.second();
    case Who::person: return StakeholderId{effect.subject};
    default: return {};
  }
}

// Whether an effect on several people reaches this one.
bool reaches(const Month& month, const Effect& effect, std::size_t person) {
  const auto held_seats = static_cast<std::uint32_t>(month.get(seats, person));
  switch (effect.who) {
    case Who::buyer: return (held_seats & k_buying_seats) != 0;
    case Who::deciders: return (held_seats & k_deciding_seats) != 0 && month.get(acquaintance, person) == 2;
    case Who::met: return month.get(acquaintance, person) == 2;
    case Who::function: return month.dossier.stakeholders[person].function.raw() == effect.subject;
    default: return false;
  }
}

Cause cause_of(const Effect& effect, const Deed& deed) {
  Cause cause = deed.cause;
  if (effect.rule != 0) cause.rule = Rule{effect.rule};
  return cause;
}

// Chance stirs what a meeting brings, both ways alike.
void let_chance_stir(Month& month, const Effect& effect, const Deed& deed, std::size_t person, std::int32_t applied) {
  const std::uint32_t subject = month.luck_of(person) + 31U * month.dossier.actions[deed.command.action.index()].luck;
  const auto draw = static_cast<std::uint32_t>(effect.part) + 4U * deed.command.topic.raw();
  const std::int32_t stir = month.luck.bell(month.rules.chance_spread_bp, Purpose::meeting, subject, draw);
  Cause cause = deed.cause.as(Rule{}, Source::chance, deed.cause.index);
  cause.parent = month.last_change();
  month.add(quantity_of(effect.part), person, times_bp(applied, stir), cause);
}

void affect_trust(Month& month, const Effect& effect, const Deed& deed, std::size_t person) {
  const Cause cause = cause_of(effect, deed);
  const std::int32_t base = times_bp(effect.by, deed.strength_bp());
  if (!effect.by_fit) {
    move_trust(month, person, effect.part, base, cause);
    return;
  }
  std::int32_t applied = move_trust(month, person, effect.part, times_bp(base, deed.fit.factor_bp()), cause);
  if (deed.fit.latent_need.valid())
    applied +=
        move_trust(month, person, effect.part, times_bp(times_bp(base, k_latent_need_factor_bp), deed.fit.mastery_bp),
                   cause.as(Rule{19}, Source::latent_need, deed.fit.latent_need.raw()));
  if (!effect.steady && applied != 0) let_chance_stir(month, effect, deed, person, applied);
}

// A gain fills part of the room that is left, a loss takes part of what is there.
std::int32_t towards_end(std::int32_t now, std::int32_t by) { return times_bp(by, by > 0 ? k_whole_bp - now : now); }

void affect_ties(Month& month, const Effect& effect, const Deed& deed, std::size_t person) {
  for (std::size_t own = 0; own < k_max_own_people; ++own) {
    if ((deed.participants >> own & 1U) == 0) continue;
    Cause cause = cause_of(effect, deed);
    cause.actor = static_cast<std::uint8_t>(own);
    month.add(tie, own, person, towards_end(month.get(tie, own, person), times_bp(effect.by, deed.quality_bp)), cause);
  }
}

void affect_person(Month& month, const Effect& effect, const Deed& deed, std::size_t person) {
  const Cause cause = cause_of(effect, deed);
  switch (effect.kind) {
    case EffectKind::trust: affect_trust(month, effect, deed, person); break;
    case EffectKind::tie: affect_ties(month, effect, deed, person); break;
    case EffectKind::insight: {
      deepen_insight(month, person, times_bp(effect.by, deed.strength_bp()), cause);
      // A topic that touches a latent need opens up more (D19).
      if (deed.fit.latent_need.valid())
        deepen_insight(month, person, times_bp(effect.by / 2, deed.strength_bp()),
                       cause.as(Rule{19}, Source::latent_need, deed.fit.latent_need.raw()));
      break;
    }
    case EffectKind::meet: make_acquaintance(month, person, effect.by, cause); break;
    case EffectKind::circuit: reveal_circuit(month, person, cause); break;
    case EffectKind::prepare:
      if (deed.command.colleague.valid()) {
        const std::size_t colleague = deed.command.colleague.index();
        month.add(prepared, colleague, person, towards_end(month.get(prepared, colleague, person), effect.by), cause);
      }
      break;
    default: break;
  }
}

bool is_about_people(EffectKind kind) {
  switch (kind) {
    case EffectKind::trust:
    case EffectKind::tie:
    case EffectKind::insight:
    case EffectKind::meet:
    case EffectKind::circuit:
    case EffectKind::prepare: return true;
    default: return false;
  }
}

void move_towards_end(Month& month, Quantity quantity, std::size_t subject, std::int32_t by, const Cause& cause) {
  month.add(quantity, subject, towards_end(month.get(quantity, subject), by), cause);
}

// A promotion sells now at half the margin; how much depends on the goodwill of whoever buys. `by` is a share of the
// monthly revenue.
void sell_volume(Month& month, const Effect& effect, const Deed& deed) {
  const std::int32_t goodwill =
      ramp(circuit_trust_bp(month.dossier, month.state(), k_buying_seats), 2'000, 4'000, 7'000, 12'000);
  const std::int32_t sold = times_bp(times_bp(month.get(revenue_month), effect.by), goodwill);
  const Cause cause = cause_of(effect, deed);
  month.add(total_revenue, sold, cause);
  month.add(total_margin, times_bp(sold, month.get(margin_rate) / 2), cause);
}

void share_knowledge(Month& month, const Effect& effect, const Cause& cause) {
  for (std::size_t area = 0; area < k_areas; ++area) {
    const std::int32_t unshared = std::max(0, month.get(knowledge, area) - month.get(shared_knowledge, area));
    month.add(shared_knowledge, area, times_bp(unshared, effect.by), cause);
  }
}

// D21: the soonest move within reach that hasn't been seen yet. In an imagined world there is nothing to be seen.
void see_next_attack(Month& month, const Cause& cause) {
  if (month.imagined) return;
  constexpr std::int32_t k_watch_reaches_months = 3;
  std::size_t soonest = month.plot.attacks.size();
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index) {
    const std::int32_t ahead = month.plot.attacks[index].month - month.number();
    const bool within_reach = ahead > 0 && ahead <= k_watch_reaches_months && month.get(attack_seen, index) == 0;
    const bool sooner =
        soonest == month.plot.attacks.size() || month.plot.attacks[index].month < month.plot.attacks[soonest].month;
    if (within_reach && sooner) soonest = index;
  }
  if (soonest < month.plot.attacks.size()) month.put(attack_seen, soonest, 1, cause);
}

void affect_account(Month& month, const Effect& effect, const Deed& deed) {
  const Cause cause = cause_of(effect, deed);
  const std::size_t area =
      deed.command.has_object() && effect.subject == Id<void>::k_none ? deed.command.object : effect.subject;
  switch (effect.kind) {
    case EffectKind::knowledge: move_towards_end(month, knowledge, area, effect.by, cause); break;
    case EffectKind::share: share_knowledge(month, effect, cause); break;
    case EffectKind::willingness:
      if (deed.command.colleague.valid())
        move_towards_end(month, willingness, deed.command.colleague.index(), effect.by, cause);
      break;
    case EffectKind::satisfaction: move_towards_end(month, satisfaction, 0, effect.by, cause); break;
    case EffectKind::show_value: move_towards_end(month, value_shown, 0, effect.by, cause); break;
    case EffectKind::revenue: month.add(revenue_month, effect.by, cause); break;
    case EffectKind::sale: sell_volume(month, effect, deed); break;
    case EffectKind::client_value: month.add(client_value_month, effect.by, cause); break;
    case EffectKind::pressure: move_towards_end(month, rival_pressure, 0, effect.by, cause); break;
    case EffectKind::watch: see_next_attack(month, cause); break;
    case EffectKind::patience: move_towards_end(month, patience, 0, effect.by, cause); break;
    case EffectKind::flag: month.put(flag, effect.subject, 1, cause); break;
    case EffectKind::budget: month.add(budget, effect.by, cause); break;
    case EffectKind::offer: put_offer(month, deed); break;
    case EffectKind::deliver: deliver(month, deed.command.promise(), deed.cause); break;
    case EffectKind::propose_step:
      month.step_proposed = true;
      month.step_proposed_to = deed.person();
      break;
    case EffectKind::introduce: introduce(month, deed); break;
    default: break;
  }
}

}  // namespace

void apply(Month& month, std::span<const Effect> effects, const Deed& deed) {
  for (const Effect& effect : effects) {
    if (!is_about_people(effect.kind)) {
      affect_account(month, effect, deed);
      continue;
    }
    const StakeholderId named = person_named(effect, deed);
    if (named.valid()) {
      affect_person(month, effect, deed, named.index());
      continue;
    }
    for (std::size_t person = 0; person < month.people(); ++person)
      if (reaches(month, effect, person)) affect_person(month, effect, deed, person);
  }
}

}  // namespace diapason
