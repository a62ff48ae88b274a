#include "sim/mechanisms.hpp"
#include "sim/trust.hpp"

namespace diapason {
namespace {

using enum Quantity;

constexpr std::int32_t k_accepts_bp = 5'000;
constexpr std::int32_t k_sponsor_luck_bp = 300;
constexpr std::int32_t k_current_brief_bp = 5'000;
constexpr std::int32_t k_high_rank = 3;
constexpr std::int32_t k_forgets_bp = 500;      // commitment lost in a month without a talk
constexpr std::int32_t k_withdraws_bp = 1'000;  // below that there is no sponsor any more
constexpr std::int32_t k_known_to_the_sponsor_bp = 2'000;
constexpr std::int32_t k_drift_seen_bp = 3'000;  // from here on people turn to the sponsor
constexpr std::int32_t k_settles_bp = 300;

Cause cause_of(Month& month, Rule rule) {
  const SponsorId now = sponsor_of(month.state());
  Cause cause{rule, Source::sponsor, now.raw()};
  cause.actor = own_person(now).raw();
  return cause;
}

void step_back(Month& month, const Cause& cause) {
  const SponsorId now = sponsor_of(month.state());
  month.add(sponsor_accounts, now.index(), -1, cause);
  month.put(sponsor, 0, cause);
  month.put(commitment, 0, cause);
  month.put(drift, 0, cause);
}

// D32: people who turn to the sponsor turn away from the KAM.
void let_drift_harm(Month& month) {
  const std::int32_t now = month.get(drift);
  if (now < k_drift_seen_bp) return;
  const Cause cause = cause_of(month, Rule{32});
  const std::size_t own = own_person(sponsor_of(month.state())).index();
  for (std::size_t person = 0; person < month.people(); ++person) {
    if (month.get(tie, own, person) < k_known_to_the_sponsor_bp) continue;
    move_trust(month, person, TrustPart::credibility, -times_bp(month.rules.drift_harm_bp, now) / 2, cause);
    month.add(tie, k_kam.index(), person,
              -times_bp(times_bp(month.get(tie, k_kam.index(), person), month.rules.drift_harm_bp), now), cause);
  }
}

}  // namespace

std::int32_t sponsor_readiness_bp(const Dossier& dossier, const State& state, SponsorId candidate) {
  const Sponsor& person = dossier.sponsors[candidate.index()];
  constexpr std::int32_t k_keen_share_bp = 7'000;
  constexpr std::int32_t k_support_share_bp = 4'000;
  return times_bp(person.keenness_bp, k_keen_share_bp) + times_bp(state.get(support), k_support_share_bp);
}

void appoint_sponsor(Month& month, SponsorId candidate, const Cause& cause) {
  const Sponsor& person = month.dossier.sponsors[candidate.index()];
  const std::int32_t luck =
      month.luck.bell(k_sponsor_luck_bp, Purpose::sponsor, static_cast<std::uint32_t>(digest_of(person.key).value));
  if (sponsor_readiness_bp(month.dossier, month.state(), candidate) + luck < k_accepts_bp) {
    month.add(support, -times_bp(month.get(support), k_settles_bp), cause);
    return;
  }
  if (sponsor_of(month.state()).valid()) step_back(month, cause);
  month.put(sponsor, static_cast<std::int32_t>(candidate.index()) + 1, cause);
  month.add(sponsor_accounts, candidate.index(), 1, cause);
  month.put(commitment, person.keenness_bp, cause);
  month.put(brief, 0, cause);
  month.put(drift, 0, cause);
}

// D31: beyond three accounts help falls off sharply. D33: without a current brief an executive does less good.
std::int32_t sponsor_help_bp(const Dossier& dossier, const State& state) {
  const SponsorId now = sponsor_of(state);
  if (!now.valid()) return 0;
  const Parameters& rules = dossier.parameters;
  const std::int32_t keen = ramp(state.get(commitment), 0, 4'000, k_whole_bp, 12'000);
  const bool overcommitted = state.get(sponsor_accounts, now.index()) > rules.sponsor_accounts_most;
  const std::int32_t briefed = ramp(state.get(brief), 0, rules.unbriefed_bp, k_current_brief_bp, k_whole_bp);
  return times_bp(times_bp(keen, overcommitted ? rules.overcommitted_bp : k_whole_bp), briefed);
}

void note_appearance(Month& month, std::size_t person, const Cause& action) {
  const SponsorId now = sponsor_of(month.state());
  if (!now.valid()) return;
  const bool in_line = month.dossier.sponsors[now.index()].line_of_command;
  Cause cause = cause_of(month, Rule{static_cast<std::uint8_t>(in_line ? 32 : 33)});
  cause.command = action.command;
  const std::int32_t added = month.rules.appearance_drift_bp + (in_line ? month.rules.overreach_bp : 0);
  month.add(drift, towards_end(month.get(drift), added), cause);
  if (month.get(rank, person) >= k_high_rank) month.add(sponsor_meetings, 1, cause);
  const std::int32_t missing = k_whole_bp - ramp(month.get(brief), 0, 0, k_current_brief_bp, k_whole_bp);
  if (month.luck.chance(times_bp(month.rules.unbriefed_word_bp, missing), Purpose::sponsor, month.luck_of(person), 1))
    give_word(month, person, own_person(now), cause.as(Rule{33}, Source::word, now.raw()));
}

void settle_sponsor(Month& month) {
  if (!sponsor_of(month.state()).valid()) return;
  month.add(brief, -times_bp(month.get(brief), month.rules.brief_fade_bp), cause_of(month, Rule{33}));
  let_drift_harm(month);
  const Cause cause = cause_of(month, Rule{35});
  if (!month.talked_with_sponsor) month.add(commitment, -times_bp(month.get(commitment), k_forgets_bp), cause);
  if (month.sponsor_days_spent == 0) month.add(drift, -times_bp(month.get(drift), k_settles_bp), cause);
  if (month.get(commitment) < k_withdraws_bp) step_back(month, cause);
}

}  // namespace diapason
