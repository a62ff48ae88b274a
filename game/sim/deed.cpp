#include "sim/deed.hpp"

#include <array>

#include "sim/bits.hpp"
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
  const Cause cause = deed.cause_of(effect);
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

void affect_ties(Month& month, const Effect& effect, const Deed& deed, std::size_t person) {
  const bool is_named = effect.object != Id<void>::k_none;  // in what happens by itself nobody of ours takes part
  for_each_bit(is_named ? 1U << effect.object : deed.participants, [&](std::size_t own) {
    Cause cause = deed.cause_of(effect);
    cause.actor = static_cast<std::uint8_t>(own);
    month.add(tie, own, person, towards_end(month.get(tie, own, person), times_bp(effect.by, deed.quality_bp)), cause);
  });
}

std::size_t site_of(const Month& month, std::size_t person) { return month.dossier.stakeholders[person].site.index(); }

void affect_person(Month& month, const Effect& effect, const Deed& deed, std::size_t person) {
  const Cause cause = deed.cause_of(effect);
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
    case EffectKind::hand_over: hand_over(month, deed, person); break;
    case EffectKind::autonomy:
      if (deed.command.colleague.valid()) {
        const std::size_t colleague = deed.command.colleague.index();
        month.add(autonomy, colleague, person, towards_end(month.get(autonomy, colleague, person), effect.by, 100),
                  cause);
      }
      break;
    case EffectKind::informant: month.put(informant, person, 1, cause); break;
    case EffectKind::confide: use_confidence(month, deed, person); break;
    case EffectKind::leak:
      leak(month, person, cause.as(Rule{14}, Source::leak, static_cast<std::uint8_t>(person)));
      break;
    case EffectKind::refer: ask_reference(month, deed, person); break;
    case EffectKind::survey_site: month.put(site_known, site_of(month, person), 1, cause); break;
    case EffectKind::align_site: {
      const std::int32_t now = month.get(site_cost, site_of(month, person));
      month.add(site_cost, site_of(month, person), -times_bp(now, times_bp(effect.by, deed.quality_bp)), cause);
      break;
    }
    case EffectKind::sign: put_contract(month, deed, person); break;
    case EffectKind::leave: leave(month, person, cause); break;
    case EffectKind::arrive: arrive(month, person, effect.by, cause); break;
    case EffectKind::promote: month.add(rank, person, effect.by, cause); break;
    case EffectKind::seat:
      month.put(seats, person, effect.object == Id<void>::k_none ? 0 : effect.object, effect.by, cause);
      break;
    case EffectKind::shock: shock(month, person, effect.by, cause); break;
    case EffectKind::rival_tie:
      month.add(rival_tie, person, towards_end(month.get(rival_tie, person), effect.by), cause);
      break;
    case EffectKind::prepare:
      if (deed.command.colleague.valid()) {
        const std::size_t colleague = deed.command.colleague.index();
        month.add(prepared, colleague, person, towards_end(month.get(prepared, colleague, person), effect.by), cause);
      }
      break;
    default: break;
  }
}

// The kinds that are about people of the client; the others are about the account, our side or the deal.
constexpr auto k_about_people = [] {
  using enum EffectKind;
  std::array<bool, 256> about{};
  for (const EffectKind kind :
       {trust, tie,         insight,    meet, circuit, prepare, hand_over, autonomy, informant, confide,  leak,
        refer, survey_site, align_site, sign, leave,   arrive,  promote,   seat,     shock,     rival_tie})
    about[static_cast<std::size_t>(kind)] = true;
  return about;
}();

}  // namespace

void apply(Month& month, std::span<const Effect> effects, const Deed& deed) {
  for (const Effect& effect : effects) {
    if (!k_about_people[static_cast<std::size_t>(effect.kind)]) {
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

namespace {

// Whether an effect does us harm, by its kind and its sign.
bool harms(const Effect& effect) {
  switch (effect.kind) {
    case EffectKind::trust: return effect.part == TrustPart::self_interest ? effect.by > 0 : effect.by < 0;
    case EffectKind::pressure:
    case EffectKind::rival_tie:
    case EffectKind::tension:
    case EffectKind::duties:
    case EffectKind::native:
    case EffectKind::drift: return effect.by > 0;
    case EffectKind::shock:
    case EffectKind::project_setback: return true;
    default: return effect.by < 0;
  }
}

}  // namespace

void apply_softened(Month& month, std::span<const Effect> effects, const Deed& deed, std::int32_t shield_bp) {
  if (shield_bp == 0) return apply(month, effects, deed);
  for (Effect effect : effects) {
    if (harms(effect)) effect.by -= times_bp(effect.by, shield_bp);
    apply(month, {&effect, 1}, deed);
  }
}

}  // namespace diapason
