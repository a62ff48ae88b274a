#include <algorithm>
#include <array>

#include "base/assert.hpp"
#include "load/effect_reader.hpp"

namespace diapason {
namespace {

constexpr auto k_effects = std::to_array<EffectInfo>({
    // People of the client
    {EffectKind::trust, Reach::people, Amount::bp, Detail::trust_part},
    {EffectKind::tie, Reach::people, Amount::bp, Detail::whose},
    {EffectKind::rival_tie, Reach::people, Amount::bp},
    {EffectKind::insight, Reach::people, Amount::bp},
    {EffectKind::meet, Reach::people, Amount::acquaintance, Detail::nothing, false, 2},
    {EffectKind::circuit, Reach::people, Amount::none},
    {EffectKind::prepare, Reach::people, Amount::bp, Detail::nothing, true},
    {EffectKind::hand_over, Reach::people, Amount::none, Detail::nothing, true},
    {EffectKind::autonomy, Reach::people, Amount::bp, Detail::nothing, true},
    {EffectKind::informant, Reach::people, Amount::none},
    {EffectKind::confide, Reach::people, Amount::none},
    {EffectKind::leak, Reach::people, Amount::none},
    {EffectKind::refer, Reach::people, Amount::none},
    {EffectKind::survey_site, Reach::people, Amount::none},
    {EffectKind::align_site, Reach::people, Amount::share},
    {EffectKind::leave, Reach::people, Amount::none},
    {EffectKind::arrive, Reach::people, Amount::acquaintance, Detail::nothing, false, 1},
    {EffectKind::promote, Reach::people, Amount::ranks},
    {EffectKind::seat, Reach::people, Amount::none, Detail::seats},
    {EffectKind::sign, Reach::people, Amount::none},
    {EffectKind::shock, Reach::people, Amount::share},
    // Our own team
    {EffectKind::willingness, Reach::team, Amount::bp},
    {EffectKind::recognise, Reach::team, Amount::bp},
    {EffectKind::train, Reach::team, Amount::share},
    {EffectKind::native, Reach::team, Amount::bp},
    // The account
    {EffectKind::knowledge, Reach::account, Amount::bp, Detail::area},
    {EffectKind::share, Reach::account, Amount::share},
    {EffectKind::satisfaction, Reach::account, Amount::bp},
    {EffectKind::show_value, Reach::account, Amount::bp},
    {EffectKind::revenue, Reach::account, Amount::euros},
    {EffectKind::price, Reach::account, Amount::bp},
    {EffectKind::sale, Reach::account, Amount::share},
    {EffectKind::client_value, Reach::account, Amount::euros},
    {EffectKind::pressure, Reach::account, Amount::bp},
    {EffectKind::watch, Reach::account, Amount::none},
    {EffectKind::hear, Reach::account, Amount::none},
    {EffectKind::patience, Reach::account, Amount::bp},
    {EffectKind::flag, Reach::account, Amount::none, Detail::flag},
    {EffectKind::budget, Reach::account, Amount::euros},
    {EffectKind::support, Reach::account, Amount::bp},
    {EffectKind::agreement, Reach::account, Amount::none},
    {EffectKind::tension, Reach::account, Amount::bp},
    {EffectKind::commitment, Reach::account, Amount::bp},
    {EffectKind::brief, Reach::account, Amount::none},
    {EffectKind::talk, Reach::account, Amount::none},
    {EffectKind::drift, Reach::account, Amount::bp},
    {EffectKind::write_plan, Reach::account, Amount::none},
    {EffectKind::step_down, Reach::account, Amount::none},
    {EffectKind::succeed, Reach::account, Amount::none},
    {EffectKind::duties, Reach::account, Amount::days},
    {EffectKind::sponsor_accounts, Reach::account, Amount::accounts},
    {EffectKind::client_review, Reach::account, Amount::none},
    {EffectKind::project_setback, Reach::account, Amount::share},
    // What an action is aimed at
    {EffectKind::offer, Reach::account, Amount::none},
    {EffectKind::deliver, Reach::account, Amount::none},
    {EffectKind::propose_step, Reach::account, Amount::none},
    {EffectKind::introduce, Reach::account, Amount::none},
    {EffectKind::advocate, Reach::account, Amount::share},
    {EffectKind::appoint, Reach::account, Amount::none},
    {EffectKind::plan_item, Reach::account, Amount::none},
    {EffectKind::rule, Reach::account, Amount::none},
    {EffectKind::clause, Reach::account, Amount::none},
    {EffectKind::escalate, Reach::account, Amount::none},
    {EffectKind::fix, Reach::account, Amount::none},
    {EffectKind::root_cause, Reach::account, Amount::none},
    {EffectKind::prepare_offer, Reach::account, Amount::share},
    {EffectKind::work, Reach::account, Amount::share},
});

/// Effects that only make sense in an action with this aim.
struct AimOfEffect {
  EffectKind kind;
  Aim aim;
};
constexpr auto k_aims_needed = std::to_array<AimOfEffect>({
    {EffectKind::offer, Aim::offer},
    {EffectKind::deliver, Aim::promise},
    {EffectKind::propose_step, Aim::stakeholder},
    {EffectKind::introduce, Aim::introduction},
    {EffectKind::advocate, Aim::introduction},
    {EffectKind::hand_over, Aim::stakeholder},
    {EffectKind::informant, Aim::stakeholder},
    {EffectKind::confide, Aim::stakeholder},
    {EffectKind::refer, Aim::stakeholder},
    {EffectKind::sign, Aim::stakeholder},
    {EffectKind::appoint, Aim::sponsor},
    {EffectKind::plan_item, Aim::plan_item},
    {EffectKind::rule, Aim::situation},
    {EffectKind::clause, Aim::clause},
    {EffectKind::escalate, Aim::trouble},
    {EffectKind::fix, Aim::trouble},
    {EffectKind::root_cause, Aim::trouble},
    {EffectKind::prepare_offer, Aim::project},
    {EffectKind::work, Aim::project},
});

/// What only we do, whatever the action is aimed at: it can't happen by itself.
constexpr auto k_only_in_actions = std::to_array<EffectKind>({
    EffectKind::autonomy,
    EffectKind::brief,
    EffectKind::talk,
    EffectKind::write_plan,
    EffectKind::step_down,
});

}  // namespace

const EffectInfo& info_of(EffectKind kind) {
  const auto* const row =
      std::find_if(k_effects.begin(), k_effects.end(), [&](const EffectInfo& info) { return info.kind == kind; });
  DIAPASON_ASSERT(row != k_effects.end());
  return *row;
}

EffectPlace place_of(EffectKind kind) {
  const auto* const row = std::find_if(k_aims_needed.begin(), k_aims_needed.end(),
                                       [&](const AimOfEffect& needed) { return needed.kind == kind; });
  if (row != k_aims_needed.end()) return {true, row->aim};
  return {std::find(k_only_in_actions.begin(), k_only_in_actions.end(), kind) != k_only_in_actions.end(), {}};
}

}  // namespace diapason
