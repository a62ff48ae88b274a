#include "view/risks.hpp"

#include <algorithm>

#include "sim/fit.hpp"
#include "sim/measure.hpp"
#include "view/conditions.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr std::int32_t k_prepared_enough_bp = 4'000;
constexpr std::int32_t k_current_brief_bp = 5'000;
constexpr std::int32_t k_one_sided_bp = 1'000;  // of the monthly margin, more for us than for them

// Adds the sentences of one command's risks, one kind of risk a function.
class Risks {
 public:
  Risks(const Lens& lens, const Action& action, const Command& command)
      : lens_(lens), action_(action), command_(command) {}

  std::vector<std::string> collect() {
    of_the_meeting();
    of_asking();
    of_delegating();
    of_confidences();
    of_the_sponsor();
    of_the_contract();
    of_the_account();
    return std::move(risks_);
  }

 private:
  [[nodiscard]] bool does(EffectKind kind) const { return has_effect(action_, kind); }
  void add(Key key, std::initializer_list<Filler> fillers = {}) { risks_.push_back(lens_.say(key, fillers)); }
  [[nodiscard]] Filler who() const { return {"who", lens_.person(command_.person)}; }
  [[nodiscard]] bool with_person() const { return command_.person.valid(); }

  void of_the_meeting() {
    if (action_.asks_topic && command_.topic.valid() && with_person() &&
        fit_of(lens_.dossier, lens_.seen.seen(), action_, command_).factor_bp() < 2'000)
      add(Key::risk_fit);
    const bool shows_interest = std::any_of(action_.effects.begin(), action_.effects.end(), [](const Effect& effect) {
      return effect.kind == EffectKind::trust && effect.part == TrustPart::self_interest && effect.by > 0;
    });
    if (shows_interest) add(Key::risk_self_interest);
    if (action_.is_contact && is_repeated()) add(Key::risk_repeat, {who()});
  }

  [[nodiscard]] bool is_repeated() const {
    if (!with_person()) return false;
    return std::any_of(lens_.session.draft().begin(), lens_.session.draft().end(), [&](const Command& earlier) {
      const Action* other = action_of(lens_, earlier);
      return other != nullptr && other->is_contact && earlier.person == command_.person;
    });
  }

  void of_asking() {
    if (does(EffectKind::offer)) add(Key::risk_offer);
    if (does(EffectKind::propose_step)) of_declining();
    if (does(EffectKind::introduce)) add(Key::risk_introduction);
    if (!does(EffectKind::advocate) || !with_person()) return;
    const std::int32_t favours = lens_.get(Quantity::favours, command_.person.index());
    if (favours > 0) add(Key::risk_favour, {who(), {"n", favours}});
  }

  void of_declining() {
    const std::int32_t pause = lens_.dossier.parameters.decline_pause_months;
    const bool again = lens_.month + 1 + pause <= lens_.dossier.horizon_months;
    if (!again)
      add(Key::risk_step_for_good);
    else if (pause > 0)
      add(Key::risk_step, {{"n", pause}});
    else
      add(Key::risk_step_days);
  }

  // D12: handed over too early both sides lose; alone and unprepared a colleague does half as well.
  void of_delegating() {
    if (!command_.colleague.valid() || command_.colleague.index() >= lens_.dossier.colleagues.size()) return;
    const Filler colleague{"colleague", lens_.colleague(command_.colleague)};
    if (action_.colleague_days > 0 && lens_.get(Quantity::agreed) == 0 && lens_.dossier.parameters.unagreed_bp > 0)
      add(Key::risk_unagreed, {colleague});
    if (!with_person()) return;
    const bool unprepared =
        lens_.get(Quantity::prepared, command_.colleague.index(), command_.person.index()) < k_prepared_enough_bp;
    if (!action_.kam_attends && unprepared) add(Key::risk_unprepared, {colleague, who()});
    if (does(EffectKind::hand_over)) of_handing_over(colleague);
  }

  void of_handing_over(const Filler& colleague) {
    const Parameters& rules = lens_.dossier.parameters;
    const std::int32_t trust = trust_bp(lens_.dossier, lens_.seen.seen(), command_.person.index());
    const std::int32_t band = trust_band_bp(lens_, command_.person.index());
    const std::int32_t competence =
        competence_bp(lens_.dossier, lens_.seen.seen(), command_.colleague, command_.person);
    if (trust - band < rules.hand_over_trust_bp)
      add(Key::risk_hand_over_trust, {who(), Lens::points_of("have", trust), Lens::points_of("band", band),
                                      Lens::points_of("need_n", rules.hand_over_trust_bp)});
    if (competence < rules.hand_over_competence_bp)
      add(Key::risk_hand_over_competence, {colleague, who(), Lens::points_of("have", competence),
                                           Lens::points_of("need_n", rules.hand_over_competence_bp)});
    if (pairs_are_blocked(lens_.dossier, lens_.seen.seen())) add(Key::risk_buyer_blocks);
  }

  // D14: each use of what was said in confidence makes it likelier that it comes out.
  void of_confidences() {
    if (!does(EffectKind::confide) || !with_person()) return;
    const std::int32_t exposure = lens_.get(Quantity::exposure, command_.person.index());
    if (exposure == 0)
      add(Key::risk_confidence_first, {who()});
    else
      add(Key::risk_confidence, {who(), {"n", exposure}});
  }

  // D31 to D33.
  void of_the_sponsor() {
    const Parameters& rules = lens_.dossier.parameters;
    const bool asks = does(EffectKind::appoint);
    const SponsorId id = asks ? command_.sponsor() : action_.sponsor_attends ? lens_.sponsor() : SponsorId{};
    if (id.index() >= lens_.dossier.sponsors.size()) return;
    const Sponsor& entry = lens_.dossier.sponsors[id.index()];
    const Filler sponsor{"sponsor", entry};
    const std::int32_t accounts = lens_.get(Quantity::sponsor_accounts, id.index()) + (asks ? 1 : 0);
    if (accounts > rules.sponsor_accounts_most)
      add(Key::risk_overcommitted, {sponsor, {"n", accounts}, {"m", rules.sponsor_accounts_most}});
    if (entry.line_of_command) add(Key::risk_in_line, {sponsor});
    if (asks) return add(Key::risk_candidate, {sponsor});
    const std::int32_t brief = lens_.get(Quantity::brief);
    if (action_.is_contact && brief < k_current_brief_bp)
      add(Key::risk_unbriefed, {sponsor, Lens::points_of("n", brief)});
  }

  // D20, D51: what the draft would be with this clause in it, or as it stands.
  void of_the_contract() {
    const bool about_a_clause = action_.aim == Aim::clause && command_.object < lens_.dossier.clauses.size();
    if (!about_a_clause && !does(EffectKind::sign)) return;
    const std::int32_t drafted = lens_.get(Quantity::clauses_drafted);
    if (about_a_clause && with_person()) of_asking_for_a_clause(drafted);
    const std::int32_t clauses = about_a_clause ? drafted ^ (1 << command_.object) : drafted;
    const std::int32_t balance = balance_bp(lens_.dossier, lens_.seen.seen(), clauses);
    if (balance > k_one_sided_bp) add(Key::risk_one_sided);
    if (balance < -k_one_sided_bp) add(Key::risk_gives_away);
    for (std::size_t clause = 0; clause < lens_.dossier.clauses.size(); ++clause)
      if ((clauses >> clause & 1) != 0 && lens_.dossier.clauses[clause].one_price) return add(Key::risk_one_price);
  }

  // D20: who asks for what serves us alone, or takes back what serves them, is seen to.
  void of_asking_for_a_clause(std::int32_t drafted) {
    const ClauseTerms terms = terms_of(lens_.dossier, lens_.seen.seen(), command_.object);
    const bool taken_out = (drafted >> command_.object & 1) != 0;
    if (!taken_out && terms.ours_eur > terms.theirs_eur) add(Key::risk_presses, {who()});
    if (taken_out && terms.theirs_eur > terms.ours_eur) add(Key::risk_takes_back, {who()});
  }

  void of_the_account() {
    if (does(EffectKind::write_plan) && plan_is_empty(lens_)) add(Key::risk_empty_plan);
    if (does(EffectKind::fix)) add(Key::risk_fix);
    if (does(EffectKind::step_down)) add(Key::risk_step_down);
    if (does(EffectKind::refer)) add(Key::risk_reference);
  }

  const Lens& lens_;
  const Action& action_;
  const Command& command_;
  std::vector<std::string> risks_;
};

}  // namespace

bool plan_is_empty(const Lens& lens) {
  std::int32_t chosen = lens.get(Quantity::plan_chosen);
  for (const Command& planned : lens.session.draft()) {
    const Action* choice = action_of(lens, planned);
    if (choice != nullptr && choice->aim == Aim::plan_item) chosen ^= 1 << planned.object;
  }
  return chosen == 0 && !lens.dossier.plan_items.empty();
}

std::vector<std::string> risk_words(const Lens& lens, const Command& command) {
  std::vector<std::string> risks;
  if (command.verb == Verb::answer) {
    if (command.answer == Answer::stop) risks.push_back(lens.say(Key::risk_stop));
    if (command.answer == Answer::wait) risks.push_back(lens.say(Key::risk_promise));
    return risks;
  }
  const Action* action = action_of(lens, command);
  return action == nullptr ? risks : Risks{lens, *action, command}.collect();
}

}  // namespace diapason
