#include <algorithm>
#include <array>

#include "coach/forecast.hpp"
#include "sim/fit.hpp"
#include "view/actions.hpp"
#include "view/command_words.hpp"
#include "view/costs.hpp"
#include "view/format.hpp"
#include "view/quantities.hpp"
#include "view/reading.hpp"

namespace diapason {
namespace {

constexpr auto k_fit_bounds_bp = std::to_array<std::int32_t>({-500, 2'500, 6'500});
constexpr auto k_fit_words = std::to_array({Key::fit_bores, Key::fit_neutral, Key::fit_cares, Key::fit_trade});
constexpr std::int32_t k_prepared_enough_bp = 4'000;

const Action* action_of(const Lens& lens, const Command& command) {
  const bool known = command.verb == Verb::act && command.action.raw() < lens.dossier.actions.size();
  return known ? &lens.dossier.actions[command.action.index()] : nullptr;
}

bool has_effect(const Action& action, EffectKind kind) {
  return std::any_of(action.effects.begin(), action.effects.end(),
                     [&](const Effect& effect) { return effect.kind == kind; });
}

bool reaches(const Action& action, Who who) {
  return std::any_of(action.effects.begin(), action.effects.end(),
                     [&](const Effect& effect) { return effect.kind == EffectKind::trust && effect.who == who; });
}

std::string reaches_words(const Lens& lens, const Command& command) {
  std::vector<std::string> who;
  const Action* action = action_of(lens, command);
  if (command.verb == Verb::answer) {
    if (const Request* request = lens.seen.request(command.request())) who.push_back(lens.person(request->from).name);
  } else if (action != nullptr) {
    if (command.person.valid()) who.push_back(lens.person(command.person).name);
    if (action->aim == Aim::introduction && command.second().valid()) who.push_back(lens.person(command.second()).name);
    if (reaches(*action, Who::deciders)) who.push_back(lens.say(Key::reaches_deciders));
    if (reaches(*action, Who::buyer)) who.push_back(lens.say(Key::reaches_buyer));
    if (reaches(*action, Who::met)) who.push_back(lens.say(Key::reaches_met));
  }
  if (who.empty()) return lens.say(Key::reaches_nobody);
  return lens.say(Key::reaches, {{"list", join(who, lens.language)}});
}

// D18: what the function cares for, who speaks best, and a need that is known. Nothing hidden is read.
std::vector<std::string> fit_words(const Lens& lens, const Command& command) {
  std::vector<std::string> lines;
  const Action* action = action_of(lens, command);
  if (action != nullptr && action->aim == Aim::offer && command.object < lens.dossier.offers.size()) {
    const Offer& offer = lens.dossier.offers[command.object];
    lines.push_back(lens.say(Key::fit_offer, {{"eur", money(offer.revenue_month_eur, lens.language)},
                                              {"percent", percent(offer.margin_bp, lens.language)}}));
  }
  if (action == nullptr || !action->asks_topic || !command.person.valid() || !command.topic.valid()) return lines;
  const Fit fit = fit_of(lens.dossier, lens.seen.seen(), *action, command);
  const Stakeholder& person = lens.person(command.person);
  lines.push_back(lens.say(word_for(fit.topic_bp, k_fit_bounds_bp, k_fit_words),
                           {{"topic", lens.topic(command.topic)}, {"function", lens.function(person.function)}}));
  if (fit.meets_known_need) lines.push_back(lens.say(Key::fit_need, {{"who", person}}));
  const Filler mastery = Lens::points_of("n", fit.mastery_bp);
  const std::int32_t own = action->kam_attends ? lens.dossier.kam_mastery_bp[command.topic.index()] : -1;
  if (own >= fit.mastery_bp || !command.colleague.valid())
    lines.push_back(lens.say(Key::fit_mastery_you, {mastery}));
  else
    lines.push_back(lens.say(Key::fit_mastery_colleague, {{"colleague", lens.colleague(command.colleague)}, mastery}));
  return lines;
}

void add_action_risks(const Lens& lens, const Action& action, const Command& command, std::vector<std::string>& risks) {
  if (action.asks_topic && command.topic.valid() && command.person.valid() &&
      fit_of(lens.dossier, lens.seen.seen(), action, command).factor_bp() < 2'000)
    risks.push_back(lens.say(Key::risk_fit));
  const bool shows_interest = std::any_of(action.effects.begin(), action.effects.end(), [](const Effect& effect) {
    return effect.kind == EffectKind::trust && effect.part == TrustPart::self_interest && effect.by > 0;
  });
  if (shows_interest) risks.push_back(lens.say(Key::risk_self_interest));
  if (has_effect(action, EffectKind::offer)) risks.push_back(lens.say(Key::risk_offer));
  if (has_effect(action, EffectKind::propose_step))
    risks.push_back(lens.say(Key::risk_step, {{"n", lens.dossier.parameters.decline_pause_months}}));
  if (has_effect(action, EffectKind::introduce)) risks.push_back(lens.say(Key::risk_introduction));
  if (!action.kam_attends && command.colleague.valid() && command.person.valid() &&
      lens.get(Quantity::prepared, command.colleague.index(), command.person.index()) < k_prepared_enough_bp)
    risks.push_back(lens.say(Key::risk_unprepared,
                             {{"colleague", lens.colleague(command.colleague)}, {"who", lens.person(command.person)}}));
}

bool is_repeated(const Lens& lens, const Command& command) {
  if (!command.person.valid()) return false;
  return std::any_of(lens.session.draft().begin(), lens.session.draft().end(), [&](const Command& earlier) {
    const Action* action = action_of(lens, earlier);
    return action != nullptr && action->is_contact && earlier.person == command.person;
  });
}

std::vector<std::string> risk_words(const Lens& lens, const Command& command) {
  std::vector<std::string> risks;
  if (command.verb == Verb::answer) {
    if (command.answer == Answer::stop) risks.push_back(lens.say(Key::risk_stop));
    if (command.answer == Answer::wait) risks.push_back(lens.say(Key::risk_promise));
    return risks;
  }
  const Action* action = action_of(lens, command);
  if (action == nullptr) return risks;
  add_action_risks(lens, *action, command, risks);
  if (action->is_contact && is_repeated(lens, command))
    risks.push_back(lens.say(Key::risk_repeat, {{"who", lens.person(command.person)}}));
  return risks;
}

bool names_somebody_unheard_of(const Lens& lens, const ForecastLine& line) {
  if (info(line.quantity).subject == Kind::stakeholder) return !lens.heard_of(line.subject);
  return info(line.quantity).object == Kind::stakeholder && !lens.heard_of(line.object);
}

std::string range_words(const Lens& lens, const ForecastLine& line, std::int64_t low, std::int64_t high) {
  const Filler name{"name", capitalised(quantity_name(lens, line.quantity, line.subject, line.object))};
  // Euros at a glance: to the unit they would pretend to an exactness that a forecast hasn't.
  const auto written = [&](std::int64_t amount) {
    if (unit_of(line.quantity) != Unit::euros) return signed_words(lens, line.quantity, amount);
    return (amount > 0 ? "+" : "") + short_money(amount, lens.language);
  };
  const Filler least{"low", written(low)};
  if (written(low) == written(high)) return lens.say(Key::range_certain, {name, least});
  return lens.say(Key::range, {name, least, {"high", written(high)}});
}

std::string chance_words(const Lens& lens, const Action& action, const Command& command, std::int32_t chance_bp) {
  const Filler chance{"chance", chance_in_words(lens, chance_bp)};
  if (has_effect(action, EffectKind::offer))
    return lens.say(Key::chance_offer, {chance, {"who", lens.person(command.person)}});
  return lens.say(has_effect(action, EffectKind::propose_step) ? Key::chance_step : Key::chance_door, {chance});
}

void look_ahead(const Lens& lens, const Command& command, PreviewView& view) {
  const Forecast ahead = forecast(lens.dossier, lens.seen, lens.session.draft(), command);
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
