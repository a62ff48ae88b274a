#include <algorithm>

#include "sim/deed.hpp"
#include "sim/mechanisms.hpp"

namespace diapason {
namespace {

using enum Quantity;

void move_towards_end(Month& month, Quantity quantity, std::size_t subject, std::int32_t by, const Cause& cause) {
  month.add(quantity, subject, towards_end(month.get(quantity, subject), by), cause);
}

// What is taken off the price costs nothing less to make: the margin bears all of it.
void move_price(Month& month, std::int32_t by, const Cause& cause) {
  const std::int32_t revenue = month.get(revenue_month);
  const std::int32_t moved = times_bp(revenue, by);
  if (revenue + moved <= 0) return;
  const std::int64_t margin = std::int64_t{revenue} * month.get(margin_rate) + std::int64_t{moved} * k_whole_bp;
  month.add(revenue_month, moved, cause);
  month.put(margin_rate,
            static_cast<std::int32_t>(std::clamp<std::int64_t>(divide_rounded(margin, revenue + moved), 0, k_whole_bp)),
            cause);
}

// A promotion sells now at half the margin; how much depends on the goodwill of whoever buys. `by` is a share of the
// monthly revenue.
void sell_volume(Month& month, const Effect& effect, const Deed& deed) {
  const std::int32_t goodwill =
      ramp(circuit_trust_bp(month.dossier, month.state(), k_buying_seats), 2'000, 4'000, 7'000, 12'000);
  const std::int32_t sold = times_bp(times_bp(month.get(revenue_month), effect.by), goodwill);
  const Cause cause = deed.cause_of(effect);
  month.add(total_revenue, sold, cause);
  month.add(total_margin, times_bp(sold, month.get(margin_rate) / 2), cause);
}

void share_knowledge(Month& month, const Effect& effect, const Cause& cause) {
  for (std::size_t area = 0; area < k_areas; ++area) {
    const std::int32_t unshared = std::max(0, month.get(knowledge, area) - month.get(shared_knowledge, area));
    month.add(shared_knowledge, area, times_bp(unshared, effect.by), cause);
  }
}

// D21: of the rival's moves under way, the soonest that hasn't been seen yet. In an imagined world there is nothing to
// be seen.
void see_next_attack(Month& month, const Cause& cause) {
  if (month.imagined) return;
  std::size_t soonest = month.plot.attacks.size();
  std::int32_t lands = 0;
  for (std::size_t index = 0; index < month.plot.attacks.size(); ++index) {
    const std::int32_t landing = month.get(attack_lands, index);
    if (landing <= month.number() || month.get(attack_seen, index) != 0) continue;
    if (soonest != month.plot.attacks.size() && landing >= lands) continue;
    soonest = index;
    lands = landing;
  }
  if (soonest < month.plot.attacks.size()) month.put(attack_seen, soonest, 1, cause);
}

// The colleague of the command, one that is named, or everybody mobilised.
template <class Does>
void for_each_colleague(const Month& month, const Effect& effect, const Deed& deed, Does does) {
  if (effect.who == Who::person) return does(effect.subject);
  if (effect.who != Who::team) {
    if (deed.command.colleague.valid()) does(deed.command.colleague.index());
    return;
  }
  for (std::size_t colleague = 0; colleague < month.dossier.colleagues.size(); ++colleague)
    if (month.get(mobilised, colleague) > 0) does(colleague);
}

void affect_colleagues(Month& month, const Effect& effect, const Deed& deed) {
  const Cause cause = deed.cause_of(effect);
  for_each_colleague(month, effect, deed, [&](std::size_t colleague) {
    switch (effect.kind) {
      case EffectKind::willingness: move_towards_end(month, willingness, colleague, effect.by, cause); break;
      case EffectKind::recognise: move_towards_end(month, recognition, colleague, effect.by, cause); break;
      case EffectKind::native: move_towards_end(month, native, colleague, effect.by, cause); break;
      case EffectKind::train: {
        constexpr std::int32_t k_most_training = 50;
        const std::int32_t now = month.get(trained, colleague);
        month.add(trained, colleague, towards_end(now, effect.by, k_most_training), cause);
        break;
      }
      default: break;
    }
  });
}

void set_back_projects(Month& month, std::int32_t by, const Cause& cause) {
  for (std::size_t offer = 0; offer < month.dossier.offers.size(); ++offer)
    if (month.get(project_due, offer) > 0)
      month.add(project_done, offer, -times_bp(month.get(project_done, offer), by), cause);
}

void affect_sponsor(Month& month, const Effect& effect, const Deed& deed) {
  const Cause cause = deed.cause_of(effect);
  switch (effect.kind) {
    case EffectKind::appoint: appoint_sponsor(month, deed.command.sponsor(), cause); break;
    case EffectKind::brief: month.put(brief, k_whole_bp, cause); break;
    case EffectKind::talk:
      month.talked_with_sponsor = true;
      month.add(sponsor_talks, 1, cause);
      break;
    case EffectKind::commitment: move_towards_end(month, commitment, 0, effect.by, cause); break;
    case EffectKind::drift: move_towards_end(month, drift, 0, effect.by, cause); break;
    case EffectKind::sponsor_accounts:
      month.add(sponsor_accounts, sponsor_of(month.state()).index(), effect.by, cause);
      break;
    default: break;
  }
}

}  // namespace

void affect_account(Month& month, const Effect& effect, const Deed& deed) {
  const Cause cause = deed.cause_of(effect);
  const std::int32_t by = times_bp(effect.by, deed.quality_bp);
  switch (effect.kind) {
    case EffectKind::knowledge: {
      const bool named = deed.command.has_object() && effect.subject == Id<void>::k_none;
      move_towards_end(month, knowledge, named ? deed.command.object : effect.subject, by, cause);
      break;
    }
    case EffectKind::share: share_knowledge(month, effect, cause); break;
    case EffectKind::willingness:
    case EffectKind::recognise:
    case EffectKind::native:
    case EffectKind::train: affect_colleagues(month, effect, deed); break;
    case EffectKind::satisfaction: move_towards_end(month, satisfaction, 0, by, cause); break;
    case EffectKind::show_value: move_towards_end(month, value_shown, 0, by, cause); break;
    case EffectKind::revenue: month.add(revenue_month, effect.by, cause); break;
    case EffectKind::price: move_price(month, effect.by, cause); break;
    case EffectKind::sale: sell_volume(month, effect, deed); break;
    case EffectKind::client_value: month.add(client_value_month, effect.by, cause); break;
    case EffectKind::pressure: move_towards_end(month, rival_pressure, 0, effect.by, cause); break;
    case EffectKind::watch: see_next_attack(month, cause); break;
    case EffectKind::patience: move_towards_end(month, patience, 0, by, cause); break;
    case EffectKind::flag:
      if (month.get(flag, effect.subject) == 0) month.put(flag_month, effect.subject, month.number(), cause);
      month.put(flag, effect.subject, 1, cause);
      break;
    case EffectKind::budget: month.add(budget, effect.by, cause); break;
    case EffectKind::offer: put_offer(month, deed); break;
    case EffectKind::deliver: deliver(month, deed.command.promise(), deed.cause); break;
    case EffectKind::propose_step:
      month.step_proposed = true;
      month.step_proposed_to = deed.person();
      break;
    case EffectKind::introduce: introduce(month, deed); break;
    case EffectKind::support: move_towards_end(month, support, 0, by, cause); break;
    case EffectKind::tension: move_towards_end(month, tension, 0, by, cause); break;
    case EffectKind::agreement: month.put(agreed, 1, cause); break;
    case EffectKind::escalate: escalate_trouble(month, deed); break;
    case EffectKind::fix: fix_trouble(month, deed); break;
    case EffectKind::root_cause: take_to_the_root(month, deed); break;
    case EffectKind::write_plan: month.plan_written = true; break;
    case EffectKind::plan_item: choose_plan_item(month, deed); break;
    case EffectKind::rule: prepare_answer(month, deed); break;
    case EffectKind::prepare_offer: prepare_offer(month, deed, effect.by); break;
    case EffectKind::work: work_on_project(month, deed, effect.by); break;
    case EffectKind::project_setback: set_back_projects(month, effect.by, cause); break;
    case EffectKind::clause: negotiate_clause(month, deed); break;
    case EffectKind::advocate: advocate(month, deed, effect.by); break;
    case EffectKind::hear: hear_of_occasions(month, cause); break;
    case EffectKind::step_down: month.step_down = true; break;
    case EffectKind::succeed: succeed(month, cause); break;
    case EffectKind::duties: month.add(extra_duties, effect.by, cause); break;
    case EffectKind::client_review: month.add(client_reviews, 1, cause); break;
    case EffectKind::appoint:
    case EffectKind::brief:
    case EffectKind::talk:
    case EffectKind::commitment:
    case EffectKind::drift:
    case EffectKind::sponsor_accounts:
      if (effect.kind == EffectKind::appoint || sponsor_of(month.state()).valid()) affect_sponsor(month, effect, deed);
      break;
    default: break;
  }
}

}  // namespace diapason
