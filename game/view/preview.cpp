#include <algorithm>
#include <array>

#include "coach/forecast.hpp"
#include "sim/fit.hpp"
#include "sim/measure.hpp"
#include "sim/trust.hpp"
#include "view/actions.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/deeds.hpp"
#include "view/format.hpp"
#include "view/promises.hpp"
#include "view/quantities.hpp"
#include "view/reading.hpp"
#include "view/risks.hpp"
#include "view/sponsors.hpp"

namespace diapason {
namespace {

constexpr auto k_fit_bounds_bp = std::to_array<std::int32_t>({-500, 2'500, 6'500});
constexpr auto k_fit_words = std::to_array({Key::fit_dull, Key::fit_neutral, Key::fit_cares, Key::fit_trade});

bool reaches(const Action& action, Who who) {
  return std::any_of(action.effects.begin(), action.effects.end(),
                     [&](const Effect& effect) { return effect.kind == EffectKind::trust && effect.who == who; });
}

// Of ours: whom the action is for, the whole team, the sponsor, those above us.
void add_our_side(const Lens& lens, const Action& action, const Command& command, std::vector<std::string>& who) {
  const bool for_colleague = action.aim == Aim::colleague && command.colleague.index() < lens.dossier.colleagues.size();
  if (for_colleague) who.push_back(lens.colleague(command.colleague).name);
  const bool team = std::any_of(action.effects.begin(), action.effects.end(),
                                [](const Effect& effect) { return effect.who == Who::team; });
  if (team) who.push_back(lens.say(Key::reaches_team));
  const bool asks = has_effect(action, EffectKind::appoint);
  const bool talks = has_effect(action, EffectKind::talk) || has_effect(action, EffectKind::brief);
  const SponsorId sponsor = asks ? command.sponsor() : talks || action.sponsor_attends ? lens.sponsor() : SponsorId{};
  if (sponsor.index() < lens.dossier.sponsors.size()) who.push_back(lens.dossier.sponsors[sponsor.index()].name);
  if (has_effect(action, EffectKind::support) || has_effect(action, EffectKind::agreement))
    who.push_back(lens.say(Key::reaches_board));
  if (has_effect(action, EffectKind::tension)) who.push_back(lens.say(Key::reaches_sales));
}

// Whom it is done for, where no person has to be chosen: who was promised, and who has the trouble.
StakeholderId beneficiary(const Lens& lens, const Action& action, const Command& command) {
  if (action.aim == Aim::promise && command.object < k_max_promises && promise_stands(lens, command.object))
    return promise_about(lens, command.object).to;
  const Event* trouble =
      action.aim == Aim::trouble && command.object < k_max_events ? lens.trouble(command.object) : nullptr;
  return trouble == nullptr ? StakeholderId{} : trouble->from;
}

std::string reaches_words(const Lens& lens, const Command& command) {
  std::vector<std::string> who;
  const Action* action = action_of(lens, command);
  if (command.verb == Verb::answer) {
    if (const Request* request = lens.seen.request(command.request())) who.push_back(lens.person(request->from).name);
  } else if (action != nullptr) {
    if (command.person.valid()) who.push_back(lens.person(command.person).name);
    if (const StakeholderId person = beneficiary(lens, *action, command); person.valid())
      who.push_back(lens.person(person).name);
    if (action->aim == Aim::introduction && command.second().valid()) who.push_back(lens.person(command.second()).name);
    if (reaches(*action, Who::deciders)) who.push_back(lens.say(Key::reaches_deciders));
    if (reaches(*action, Who::buyer)) who.push_back(lens.say(Key::reaches_buyer));
    if (reaches(*action, Who::met)) who.push_back(lens.say(Key::reaches_met));
    add_our_side(lens, *action, command, who);
  }
  if (who.empty()) return lens.say(Key::reaches_nobody);
  return lens.say(Key::reaches, {{"list", join(who, lens.language)}});
}

std::string draft_terms(const Lens& lens) {
  const std::int32_t drafted = lens.get(Quantity::clauses_drafted);
  std::int64_t ours = 0;
  std::int64_t theirs = 0;
  for (std::size_t index = 0; index < lens.dossier.clauses.size(); ++index) {
    if ((drafted >> index & 1) == 0) continue;
    const ClauseTerms terms = terms_of(lens.dossier, lens.seen.seen(), index);
    ours += terms.ours_eur;
    theirs += terms.theirs_eur;
  }
  return lens.say(Key::fit_draft, {{"ours", signed_money(ours, lens.language)},
                                   {"theirs", signed_money(theirs, lens.language)},
                                   Lens::points_of("n", lock_bp(lens.dossier, drafted))});
}

// What the thing is that the action is aimed at: a clause's terms, a candidate, a project's trades.
void add_terms(const Lens& lens, const Action& action, const Command& command, std::vector<std::string>& lines) {
  const Dossier& dossier = lens.dossier;
  if (action.aim == Aim::clause && command.object < dossier.clauses.size()) {
    const Clause& clause = dossier.clauses[command.object];
    const auto say_terms = [&](Key key, const ClauseTerms& terms) {
      lines.push_back(lens.say(key, {{"ours", signed_money(terms.ours_eur, lens.language)},
                                     {"theirs", signed_money(terms.theirs_eur, lens.language)},
                                     name_if_heard_of(lens, "who", command.person),
                                     Lens::points_of("n", clause.lock_bp)}));
    };
    const bool drafted = (lens.get(Quantity::clauses_drafted) >> command.object & 1) != 0;
    say_terms(Key::fit_clause, terms_of(dossier, lens.seen.seen(), command.object));
    if (!drafted && command.person.valid()) say_terms(Key::fit_clause_theirs, terms_of(clause, true));
  }
  if (has_effect(action, EffectKind::sign)) lines.push_back(draft_terms(lens));
  if (action.aim == Aim::sponsor && command.object < dossier.sponsors.size())
    lines.push_back(capitalised(side_by_side(sponsor_facts(lens, command.sponsor()))));
  if (action.aim == Aim::trouble && lens.trouble(command.object) != nullptr)
    lines.push_back(lens.say(Key::fit_trouble, {{"n", lens.get(Quantity::trouble_left, command.object)}}));
}

// D16: what a promise brings when it is kept, as far as we know how we stand with the person.
std::string wait_words(const Lens& lens, const Command& command) {
  const Request* request = lens.seen.request(command.request());
  if (request == nullptr) return "";
  const std::size_t person = request->from.index();
  const std::int32_t kept_in = lens.month + command.detail;
  const std::int32_t waited = kept_in - lens.get(Quantity::request_month, command.request().index());
  const std::int32_t brings = worth_of_work_bp(lens.dossier.parameters, *request, waited);
  const std::int32_t gain =
      trust_movement_bp(lens.dossier, person, TrustPart::reliability, lens.get(Quantity::reliability, person), brings);
  return lens.say(Key::fit_wait, {{"month", kept_in},
                                  {"points", signed_words(lens, Quantity::reliability, points(gain))},
                                  {"who", lens.person(request->from)}});
}

// D18: what the function cares for, who speaks best, and a need that is known. Nothing hidden is read.
std::vector<std::string> fit_words(const Lens& lens, const Command& command) {
  std::vector<std::string> lines;
  if (command.verb == Verb::answer) {
    if (command.answer == Answer::wait) lines.push_back(wait_words(lens, command));
    return lines;
  }
  const Action* action = action_of(lens, command);
  if (action != nullptr && action->aim == Aim::offer && command.object < lens.dossier.offers.size()) {
    const Offer& offer = lens.dossier.offers[command.object];
    lines.push_back(lens.say(Key::fit_offer, {{"eur", money(offer.revenue_month_eur, lens.language)},
                                              {"percent", percent(offer.margin_bp, lens.language)}}));
  }
  if (action != nullptr) add_terms(lens, *action, command, lines);
  if (action == nullptr || !action->asks_topic || !command.person.valid() || !command.topic.valid()) return lines;
  const Fit fit = fit_of(lens.dossier, lens.seen.seen(), *action, command);
  const Stakeholder& person = lens.person(command.person);
  const Key words = fit.factor_bp() < 0 ? Key::fit_bores : word_for(fit.topic_bp, k_fit_bounds_bp, k_fit_words);
  lines.push_back(
      lens.say(words, {{"topic", lens.topic(command.topic)}, {"function", lens.function(person.function)}}));
  if (fit.meets_known_need) lines.push_back(lens.say(Key::fit_need, {{"who", person}}));
  const Filler mastery = Lens::points_of("n", fit.mastery_bp);
  const std::int32_t own = action->kam_attends ? lens.dossier.kam_mastery_bp[command.topic.index()] : -1;
  if (own >= fit.mastery_bp || !command.colleague.valid())
    lines.push_back(lens.say(Key::fit_mastery_you, {mastery}));
  else
    lines.push_back(lens.say(Key::fit_mastery_colleague, {{"colleague", lens.colleague(command.colleague)}, mastery}));
  return lines;
}

bool names_somebody_unheard_of(const Lens& lens, const ForecastLine& line) {
  if (info(line.quantity).subject == Kind::stakeholder) return !lens.heard_of(line.subject);
  return info(line.quantity).object == Kind::stakeholder && !lens.heard_of(line.object);
}

std::string range_words(const Lens& lens, const std::string& name, const std::string& low, const std::string& high) {
  if (low == high) return lens.say(Key::range_certain, {{"name", name}, {"low", low}});
  return lens.say(Key::range, {{"name", name}, {"low", low}, {"high", high}});
}

std::string range_words(const Lens& lens, const ForecastLine& line, std::int64_t low, std::int64_t high) {
  // Euros at a glance: to the unit they would pretend to an exactness that a forecast hasn't.
  const auto written = [&](std::int64_t amount) {
    if (unit_of(line.quantity) != Unit::euros) return signed_words(lens, line.quantity, amount);
    return (amount > 0 ? "+" : "") + short_money(amount, lens.language);
  };
  std::string name = capitalised(quantity_name(lens, line.quantity, line.subject, line.object));
  if (line.quantity == Quantity::self_interest) name += " " + lens.say(Key::less_is_better);
  // Of a plan it counts how good it will be, more than by how much it gets better.
  if (line.quantity == Quantity::plan_quality) {
    const std::int64_t now = points(lens.get(line.quantity));
    return lens.say(low == high ? Key::range_from_certain : Key::range_from,
                    {{"name", name}, {"now", now}, {"low", now + low}, {"high", now + high}});
  }
  return range_words(lens, name, written(low), written(high));
}

// Trust as a whole: its parts count by their weights, so that +8 of one is less than +8 of trust.
void add_trust(const Lens& lens, const TrustForecast& line, PreviewView& view) {
  const std::int64_t low = points(line.low);
  const std::int64_t high = points(line.high);
  if ((low == 0 && high == 0) || !lens.heard_of(line.person.index())) return;
  const auto written = [&](std::int64_t amount) { return signed_words(lens, Quantity::credibility, amount); };
  view.ranges.push_back(
      range_words(lens, capitalised(lens.say(Key::quantity_trust_whole, {{"who", lens.person(line.person)}})),
                  written(low), written(high)));
}

// What is asked, and so what the chance is of.
struct ChanceRow {
  EffectKind kind;
  Key key;
};
constexpr auto k_chances = std::to_array<ChanceRow>({
    {EffectKind::offer, Key::chance_offer},
    {EffectKind::propose_step, Key::chance_step},
    {EffectKind::introduce, Key::chance_door},
    {EffectKind::sign, Key::chance_sign},
    {EffectKind::clause, Key::chance_clause},
    {EffectKind::appoint, Key::chance_sponsor},
    {EffectKind::refer, Key::chance_reference},
});

std::string chance_words(const Lens& lens, const Action& action, const Command& command, std::int32_t chance_bp) {
  const Filler chance{"chance", chance_in_words(lens, chance_bp)};
  const auto* const row = std::find_if(k_chances.begin(), k_chances.end(),
                                       [&](const ChanceRow& entry) { return has_effect(action, entry.kind); });
  if (row == k_chances.end()) return "";
  return lens.say(row->key, {chance, name_if_heard_of(lens, "who", command.person),
                             lens.sponsor_named("sponsor", command.sponsor())});
}

void look_ahead(const Lens& lens, const Command& command, PreviewView& view) {
  const Forecast ahead = forecast(lens.dossier, lens.seen, lens.session.draft(), command);
  for (const TrustForecast& line : ahead.trust) add_trust(lens, line, view);
  for (const ForecastLine& line : ahead.lines) {
    const std::int64_t unit = shown_unit(line.quantity);
    const std::int64_t low = divide_rounded(line.low, unit);
    const std::int64_t high = divide_rounded(line.high, unit);
    if ((low != 0 || high != 0) && !names_somebody_unheard_of(lens, line))
      view.ranges.push_back(range_words(lens, line, low, high));
  }
  const Action* action = action_of(lens, command);
  if (ahead.chance_bp >= 0 && action != nullptr) view.chance = chance_words(lens, *action, command, ahead.chance_bp);
}

void show_cost(const Lens& lens, const Command& command, PreviewView& view) {
  const Cost cost = cost_of(lens.dossier, lens.seen, command);
  view.cost =
      is_free(cost) ? lens.say(Key::costs_nothing) : lens.say(Key::cost_line, {{"list", cost_words(lens, cost)}});
  const std::int64_t charged = cost_to_account_eur(lens, cost);
  if (charged > 0) view.cost += " " + lens.say(Key::cost_to_account, {{"eur", money(charged, lens.language)}});
  const Agenda agenda = agenda_of(lens);
  if (view.allowed)
    view.left = lens.say(Key::left_line, {{"left", agenda.kam_days_left() - cost.kam_days},
                                          {"eur", money(agenda.budget_left() - cost.budget_eur, lens.language)}});
}

}  // namespace

PreviewView preview_view(const Session& session, Language language, const Command& command, bool with_forecast) {
  const Lens lens{session, language};
  PreviewView view;
  const Refusals refusals = can(lens.dossier, lens.seen, session.draft(), command);
  view.allowed = refusals.empty();
  view.refusals = refusal_sentences(session, language, refusals);
  view.title = command_sentence(session, language, command);
  const bool complete = command.verb == Verb::answer || action_of(lens, command) != nullptr;
  if (!complete) return view;
  show_cost(lens, command, view);
  view.reaches = reaches_words(lens, command);
  view.fit = fit_words(lens, command);
  view.risks = risk_words(lens, command);
  if (view.allowed && with_forecast) look_ahead(lens, command, view);
  return view;
}

}  // namespace diapason
