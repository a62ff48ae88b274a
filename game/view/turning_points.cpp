#include "view/turning_points.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "coach/forecast.hpp"
#include "sim/mechanisms.hpp"
#include "view/causes.hpp"
#include "view/command_words.hpp"
#include "view/format.hpp"
#include "view/joint_steps.hpp"
#include "view/ledger.hpp"
#include "view/names.hpp"
#include "view/quantities.hpp"

namespace diapason {
namespace {

constexpr std::size_t k_most = 5;
// Whatever else happened, a stage won or lost and a contract signed are told.
constexpr std::int64_t k_milestone_bp = 1'000'000;
constexpr std::int64_t k_least_trust_bp = 250;
constexpr std::int32_t k_least_revenue_bp = 300;  // of the revenue before
constexpr std::int32_t k_close_call_bp = 600;     // about what the chance in an offer amounts to

struct Candidate {
  std::int64_t weight = 0;
  TurningPoint point;
};

// What a change of a part of trust makes of trust as a whole, bp; nothing for other quantities.
std::optional<std::int64_t> trust_of(const Lens& lens, const Change& change) {
  for (const Named<TrustPart>& part : words<TrustPart>()) {
    if (change.quantity != quantity_of(part.value)) continue;
    const std::int64_t sign = part.value == TrustPart::self_interest ? -1 : 1;
    return sign * divide_rounded(std::int64_t{change.delta} * trust_weight_bp(lens.dossier, part.value), k_whole_bp);
  }
  return {};
}

// What we did, as it was planned; nothing where it wasn't ours.
std::string deed(const Lens& lens, std::int32_t month, const Command* command) {
  return command == nullptr ? "" : command_sentence(Lens{lens.session, lens.language, month - 1}, *command);
}

// By how much our reading moved in the same month, as its report told it; empty where there was no reading anew.
std::string as_read(const Lens& lens, std::int32_t month, StakeholderId person) {
  const Ledgers ledgers = trust_ledger(lens, person, {}, month);
  const LedgerSegment* segment = segment_of(ledgers, month);
  if (segment == nullptr) return "";
  return lens.say(Key::turn_trust_read, {{"text", signed_number(segment->after - segment->before, lens.language)}});
}

void add_trust(const Lens& lens, std::int32_t month, std::vector<Candidate>& candidates) {
  const Causes causes{lens, month};
  const Changes& changes = lens.session.months()[static_cast<std::size_t>(month)].changes;
  for (std::size_t person = 0; person < lens.people(); ++person) {
    std::int64_t sum = 0;
    std::int64_t most = 0;
    const Change* main = nullptr;
    for (const Change& change : changes) {
      const auto moved = change.subject == person ? trust_of(lens, change) : std::nullopt;
      if (!moved) continue;
      sum += *moved;
      if (std::abs(*moved) > most && change.cause.source != Source::chance) {
        most = std::abs(*moved);
        main = &change;
      }
    }
    if (main == nullptr || std::abs(sum) < k_least_trust_bp) continue;
    const Filler who{"who", lens.dossier.stakeholders[person]};
    const std::string cause = causes.words(*main);
    TurningPoint point;
    point.month = month;
    point.sentence = lens.say(sum > 0 ? Key::turn_trust_up : Key::turn_trust_down,
                              {{"month", month}, who, {"n", points(std::abs(sum))}, {"cause", cause}});
    point.about = lens.say(Key::turn_of_trust, {who});
    if (std::string read = as_read(lens, month, StakeholderId{person}); !read.empty()) {
      point.sentence += " " + read;
      point.about += ". " + read;
    }
    point.effect = signed_number(points(sum), lens.language);
    point.direction = sum > 0 ? 1 : -1;
    point.done = deed(lens, month, causes.command_of(main->cause));
    point.cause = cause;
    candidates.push_back({std::abs(sum) * (sum < 0 ? 3 : 2), std::move(point)});  // losses are remembered more
  }
}

// The chance in bp that the step of a month had in truth, everything that it takes being there; -1 where something was
// missing, so that chance had no say.
std::int32_t true_step_chance_bp(const Lens& lens, std::int32_t month, StakeholderId by) {
  const auto months = lens.session.months();
  const auto place = static_cast<std::size_t>(month);
  const Gate& gate = lens.dossier.gates[static_cast<std::size_t>(months[place - 1].after.get(Quantity::stage)) - 1];
  const State& after = months[place].after;
  if (!was_step_taken(lens, month)) {
    const StepReason reason = weigh_step(lens, after, by).reason;
    const bool lacks = reason == StepReason::condition_missing || reason == StepReason::no_support;
    if (lacks || after.get(Quantity::months_held) < gate.hold_months) return -1;
  }
  return step_chance_bp(lens.dossier, after, by, gate);
}

// D3: why a step was declined, which nobody could know then.
std::string why_declined(const Lens& lens, std::int32_t month, StakeholderId by) {
  const PlayedMonth& played = lens.session.months()[static_cast<std::size_t>(month)];
  const Gate& gate = lens.dossier.gates[static_cast<std::size_t>(played.after.get(Quantity::stage)) - 1];
  const Filler when{"month", month};
  const Filler who{"who", lens.person(by)};
  const StepWeighed weighed = weigh_step(lens, played.after, by);
  if (weighed.reason == StepReason::condition_missing)
    return lens.say(Key::turn_step_early, {when, who, {"list", join(weighed.missing, lens.language)}});
  if (weighed.reason == StepReason::no_support) return lens.say(Key::turn_step_unsupported, {when, who});
  if (played.after.get(Quantity::months_held) < gate.hold_months)
    return lens.say(Key::turn_step_soon, {when, who, {"n", gate.hold_months}});
  if (weighed.reason == StepReason::too_little_trust)
    return lens.say(Key::turn_step_unwilling, {when, who, {"have", weighed.trust}, {"need_n", weighed.needed}});
  return lens.say(Key::turn_step_chance,
                  {when, who, {"chance", chance_in_words(lens, true_step_chance_bp(lens, month, by))}});
}

void add_declined_step(const Lens& lens, std::int32_t month, std::vector<Candidate>& candidates) {
  const Command* proposal = proposed_step(lens, month);
  if (proposal == nullptr) return;
  TurningPoint point;
  point.month = month;
  point.sentence = why_declined(lens, month, proposal->person);
  point.about = lens.say(Key::turn_of_step, {{"who", lens.person(proposal->person)}});
  point.effect = lens.say(Key::turn_step_declined);
  point.direction = -1;
  point.done = deed(lens, month, proposal);
  point.cause = point.sentence;
  candidates.push_back({k_milestone_bp, std::move(point)});
}

void add_stage(const Lens& lens, std::int32_t month, const Change& change, std::vector<Candidate>& candidates) {
  const Causes causes{lens, month};
  const std::int32_t now = lens.session.months()[static_cast<std::size_t>(month)].after.get(Quantity::stage);
  const Filler stage{"stage_n", now};
  const Filler name{"name", stage_name(now, lens.language)};
  TurningPoint point;
  point.month = month;
  point.cause = causes.words(change);
  point.sentence = lens.say(change.delta > 0 ? Key::turn_stage_up : Key::turn_stage_down,
                            {{"month", month}, stage, name, {"cause", point.cause}});
  point.about = lens.say(Key::turn_of_stage, {stage, name});
  point.effect = signed_number(change.delta, lens.language);
  point.direction = change.delta > 0 ? 1 : -1;
  point.done = deed(lens, month, change.delta > 0 ? proposed_step(lens, month) : nullptr);
  candidates.push_back({k_milestone_bp, std::move(point)});
}

void add_contract(const Lens& lens, std::int32_t month, const Command& command, std::vector<Candidate>& candidates) {
  TurningPoint point;
  point.month = month;
  point.sentence = lens.say(Key::turn_contract, {{"month", month}, {"who", lens.person(command.person)}});
  point.about = lens.say(Key::turn_of_contract);
  point.effect = lens.say(Key::turn_signed);
  point.direction = 1;
  point.done = deed(lens, month, &command);
  candidates.push_back({k_milestone_bp, std::move(point)});
}

void add_revenue(const Lens& lens, std::int32_t month, const Change& change, std::vector<Candidate>& candidates) {
  const Causes causes{lens, month};
  const State& before = lens.session.months()[static_cast<std::size_t>(month) - 1].after;
  const std::int64_t revenue = std::max(1, before.get(Quantity::revenue_month));
  const std::int64_t share_bp = std::int64_t{change.delta} * k_whole_bp / revenue;
  if (std::abs(share_bp) < k_least_revenue_bp) return;
  TurningPoint point;
  point.month = month;
  point.cause = causes.words(change);
  point.effect = signed_money(change.delta, lens.language);
  // What the month's report tells is the month as a whole.
  const std::int32_t now = lens.session.months()[static_cast<std::size_t>(month)].after.get(Quantity::revenue_month);
  const std::int32_t all_told = now - before.get(Quantity::revenue_month);
  const bool is_alone = all_told == change.delta;
  const Filler text{"text", signed_money(all_told, lens.language)};
  point.sentence = lens.say(is_alone ? Key::turn_revenue : Key::turn_revenue_alone,
                            {{"month", month}, {"eur", point.effect}, {"cause", point.cause}, text});
  point.about = lens.say(is_alone ? Key::turn_of_revenue : Key::turn_of_revenue_alone, {text});
  point.direction = change.delta > 0 ? 1 : -1;
  point.done = deed(lens, month, causes.command_of(change.cause));
  candidates.push_back({std::abs(share_bp), std::move(point)});
}

void add_account(const Lens& lens, std::int32_t month, std::vector<Candidate>& candidates) {
  const Causes causes{lens, month};
  if (was_step_declined(lens, month)) add_declined_step(lens, month, candidates);
  for (const Change& change : lens.session.months()[static_cast<std::size_t>(month)].changes) {
    if (change.quantity == Quantity::stage) add_stage(lens, month, change, candidates);
    if (change.quantity == Quantity::revenue_month) add_revenue(lens, month, change, candidates);
    const Command* command = change.quantity == Quantity::contract_month ? causes.command_of(change.cause) : nullptr;
    if (command != nullptr && command->person.valid()) add_contract(lens, month, *command, candidates);
  }
}

std::int64_t sum_over_meetings(const Lens& lens, bool of_chance) {
  std::int64_t sum = 0;
  for (const PlayedMonth& played : lens.session.months())
    for (const Change& change : played.changes) {
      const Source source = change.cause.source;
      const bool counted =
          of_chance ? source == Source::chance : source == Source::action || source == Source::latent_need;
      if (counted) sum += trust_of(lens, change).value_or(0);
    }
  return sum;
}

// Without a meeting nothing is to be said of chance in meetings.
bool has_met_anybody(const Lens& lens) {
  for (const PlayedMonth& played : lens.session.months())
    for (const Command& command : played.commands)
      if (command.verb == Verb::act && lens.dossier.actions[command.action.index()].is_contact) return true;
  return false;
}

// A roll that went against the odds won or lost a stage: that is luck, and the dearest of all.
void add_step(const Lens& lens, std::int32_t month, std::vector<std::string>& sentences) {
  constexpr std::int32_t k_even_bp = k_whole_bp / 2;
  const Command* proposal = proposed_step(lens, month);
  if (proposal == nullptr) return;
  const std::int32_t chance_bp = true_step_chance_bp(lens, month, proposal->person);
  const bool taken = was_step_taken(lens, month);
  if (chance_bp < 0 || (chance_bp >= k_even_bp) == taken) return;
  sentences.push_back(lens.say(
      taken ? Key::luck_step_won : Key::luck_step_lost,
      {{"month", month}, {"who", lens.person(proposal->person)}, {"chance", chance_in_words(lens, chance_bp)}}));
}

// What the preview could say of a command when its month was planned, the other commands of the month with it.
std::string chance_before(const Lens& lens, std::int32_t month, const Command& asked) {
  const Lens then{lens.session, lens.language, month - 1};
  Draft others;
  for (const Command& command : lens.session.months()[static_cast<std::size_t>(month)].commands)
    if (command != asked) others.add(command);
  return chance_in_words(then, forecast(then.dossier, then.seen, others, asked).chance_bp);
}

void add_offers(const Lens& lens, std::int32_t month, std::vector<std::string>& sentences) {
  const auto months = lens.session.months();
  const State& before = months[static_cast<std::size_t>(month) - 1].after;
  const Causes causes{lens, month};
  for (const Change& change : months[static_cast<std::size_t>(month)].changes) {
    const Command* command = causes.command_of(change.cause);
    if (change.quantity != Quantity::offer_state || command == nullptr || !command->person.valid()) continue;
    const OfferId offer{change.subject};
    const Offer& entry = lens.dossier.offers[offer.index()];
    const std::int32_t gap = offer_score_bp(lens.dossier, before, offer, command->person) - entry.difficulty_bp;
    const bool won = change.delta == static_cast<int>(OfferState::won);
    const bool close = std::abs(gap) <= k_close_call_bp || (gap > 0) != won;
    const Key key = won ? (close ? Key::luck_offer_close_won : Key::luck_offer_judged_won)
                        : (close ? Key::luck_offer_close_lost : Key::luck_offer_judged_lost);
    sentences.push_back(lens.say(key, {{"offer", lens.in(entry.name)},
                                       {"who", lens.person(command->person)},
                                       {"chance", chance_before(lens, month, *command)}}));
  }
}

}  // namespace

std::vector<TurningPoint> turning_points(const Lens& lens) {
  std::vector<Candidate> candidates;
  const auto played = static_cast<std::int32_t>(lens.session.months().size());
  for (std::int32_t month = 1; month < played; ++month) {
    add_trust(lens, month, candidates);
    add_account(lens, month, candidates);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& left, const Candidate& right) { return left.weight > right.weight; });
  const auto milestones =
      static_cast<std::size_t>(std::count_if(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
        return candidate.weight >= k_milestone_bp;
      }));
  const std::size_t most = std::max(k_most, milestones);
  if (candidates.size() > most) candidates.resize(most);
  for (std::size_t place = 0; place < candidates.size(); ++place)
    candidates[place].point.rank = static_cast<std::int32_t>(place) + 1;
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& left, const Candidate& right) { return left.point.month < right.point.month; });
  std::vector<TurningPoint> points_told;
  points_told.reserve(candidates.size());
  for (Candidate& candidate : candidates) points_told.push_back(std::move(candidate.point));
  return points_told;
}

std::vector<std::string> luck_sentences(const Lens& lens) {
  std::vector<std::string> sentences;
  const auto played = static_cast<std::int32_t>(lens.session.months().size());
  for (std::int32_t month = 1; month < played; ++month) add_step(lens, month, sentences);
  if (has_met_anybody(lens)) {
    const std::int64_t luck = points(sum_over_meetings(lens, true));
    const Key key = luck > 0 ? Key::luck_trust_good : luck < 0 ? Key::luck_trust_bad : Key::luck_trust_none;
    sentences.push_back(lens.say(key, {{"n", luck}, {"text", signed_number(luck, lens.language)}}));
    const std::int64_t judged = points(sum_over_meetings(lens, false));
    sentences.push_back(lens.say(Key::luck_judgement, {{"n", judged}, {"text", signed_number(judged, lens.language)}}));
  }
  for (std::int32_t month = 1; month < played; ++month) add_offers(lens, month, sentences);
  return sentences;
}

}  // namespace diapason
