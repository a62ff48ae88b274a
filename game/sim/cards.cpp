#include "sim/cards.hpp"

#include <algorithm>

#include "sim/reach.hpp"

namespace diapason {
namespace {

constexpr std::uint8_t k_empty = Id<void>::k_none;

// What one part of a command may be: from `least` to `most`, or `otherwise`.
struct Choice {
  std::uint8_t least = k_empty;
  std::uint8_t most = k_empty;
  std::uint8_t otherwise = k_empty;
};

constexpr Choice k_left_empty{};
constexpr Choice k_anything{0, k_empty, k_empty};

constexpr std::int32_t k_met = 2;

// Most conditions that actions have say that whoever it is about has been met.
bool is_about_having_met(const Condition& condition) {
  return condition.measure == Measure::acquaintance && condition.of == Who::target && condition.at_least == k_met &&
         condition.at_most >= k_met;
}

// Others say that a sponsor is in office.
bool is_about_the_sponsor(const Condition& condition) {
  return condition.measure == Measure::sponsored && condition.of == Who::nobody && condition.at_least == 1 &&
         condition.at_most >= 1;
}

Circle circle_of(const Action& action) {
  const auto& needs = action.needs.all;
  const bool met = action.aim == Aim::introduction || std::any_of(needs.begin(), needs.end(), is_about_having_met);
  const bool person = aims_at_person(action.aim);
  if (met && !person) return Circle::nobody;
  if (action.sponsor_attends || std::any_of(needs.begin(), needs.end(), is_about_the_sponsor))
    return met ? Circle::met_with_sponsor : person ? Circle::known_with_sponsor : Circle::anybody_with_sponsor;
  if (!person) return Circle::anybody;
  return met ? Circle::met : action.is_contact ? Circle::receiving : Circle::known;
}

bool has_further_needs(const Conditions& needs) {
  return !needs.any.empty() || !std::all_of(needs.all.begin(), needs.all.end(), [](const Condition& condition) {
    return is_about_having_met(condition) || is_about_the_sponsor(condition);
  });
}

constexpr Choice only(std::uint8_t value) { return {value, value, value}; }

// One of so many things. Of none there is no choice: the end comes before the beginning.
Choice one_of(std::size_t count) {
  if (count == 0) return {1, 0, 1};
  return {0, static_cast<std::uint8_t>(count - 1), 0};
}

Choice one_of_or_none(std::size_t count) {
  Choice choice = one_of(count);
  if (count == 0) return k_left_empty;
  choice.otherwise = k_empty;
  return choice;
}

Choice colleague_of(const Dossier& dossier, const Action& action) {
  if (action.company == Company::required || action.aim == Aim::colleague) return one_of(dossier.colleagues.size());
  return action.company == Company::optional ? one_of_or_none(dossier.colleagues.size()) : k_left_empty;
}

Choice person_of(const Dossier& dossier, const Action& action) {
  return aims_at_person(action.aim) ? one_of(dossier.stakeholders.size()) : k_left_empty;
}

Choice object_of_aim(const Dossier& dossier, Aim aim) {
  switch (aim) {
    case Aim::account:
    case Aim::stakeholder:
    case Aim::colleague: break;
    case Aim::introduction: return one_of(dossier.stakeholders.size());
    case Aim::offer:
    case Aim::project: return one_of(dossier.offers.size());
    case Aim::promise: return one_of(k_max_promises);
    case Aim::sponsor: return one_of(dossier.sponsors.size());
    case Aim::clause: return one_of(dossier.clauses.size());
    case Aim::trouble: return one_of(k_max_events);
    case Aim::plan_item: return one_of(dossier.plan_items.size());
    case Aim::situation: return one_of(dossier.situations.size());
  }
  return k_left_empty;
}

Choice object_of(const Dossier& dossier, const Action& action) {
  const Choice of_aim = object_of_aim(dossier, action.aim);
  if (!action.asks_area) return of_aim;
  return of_aim.least == k_empty ? one_of(k_areas) : one_of(std::min<std::size_t>(k_areas, of_aim.most + 1U));
}

Choice detail_of(const Dossier& dossier, const Action& action) {
  if (action.aim != Aim::situation) return only(0);
  const auto responses = static_cast<std::uint8_t>(dossier.responses.size());
  return {1, responses, 1};
}

}  // namespace

EffectKinds kinds_of(const Action& action) {
  EffectKinds kinds = 0;
  for (const Effect& effect : action.effects) kinds |= bit_of(effect.kind);
  return kinds;
}

Card::Card(const Dossier& dossier, const Action& action)
    : kinds(kinds_of(action)),
      takes{action.kam_days, action.colleague_days, action.sponsor_days, action.budget_eur},
      per_month(action.per_month),
      aim(action.aim),
      circle(circle_of(action)),
      has_needs(has_further_needs(action.needs)),
      asks_more(has_needs || !Reach::settles(aim) || (kinds & k_demanding) != 0) {
  if (aim == Aim::promise) takes = Means{};  // what was promised costs what it takes
  // In the order of a command's parts.
  const std::array choices{only(static_cast<std::uint8_t>(Verb::act)),
                           k_anything,
                           person_of(dossier, action),
                           colleague_of(dossier, action),
                           action.asks_topic ? one_of(dossier.topics.size()) : k_left_empty,
                           object_of(dossier, action),
                           only(static_cast<std::uint8_t>(Answer::stop)),
                           detail_of(dossier, action)};
  static_assert(choices.size() == sizeof(Command));
  for (std::size_t part = 0; part < choices.size(); ++part) {
    least[part] = choices[part].least;
    most[part] = choices[part].most;
    otherwise[part] = choices[part].otherwise;
    if (least[part] > most[part]) per_month = 0;  // the case has nothing that it could be about
  }
}

Cards::Cards(const Dossier& dossier) {
  for (std::size_t action = 0; action < dossier.actions.size(); ++action)
    cards_[action] = Card{dossier, dossier.actions[action]};
}

}  // namespace diapason
