#include "load/effect_reader.hpp"

#include <algorithm>
#include <array>

#include "base/assert.hpp"

namespace diapason {
namespace {

constexpr auto k_effects = std::to_array<EffectInfo>({
    {EffectKind::trust, Reach::people, Amount::bp, Detail::trust_part},
    {EffectKind::tie, Reach::people, Amount::bp},
    {EffectKind::insight, Reach::people, Amount::bp},
    {EffectKind::meet, Reach::people, Amount::acquaintance},
    {EffectKind::circuit, Reach::people, Amount::none},
    {EffectKind::knowledge, Reach::account, Amount::bp, Detail::area},
    {EffectKind::share, Reach::account, Amount::share},
    {EffectKind::willingness, Reach::colleague, Amount::bp, Detail::nothing, true},
    {EffectKind::prepare, Reach::people, Amount::bp, Detail::nothing, true},
    {EffectKind::satisfaction, Reach::account, Amount::bp},
    {EffectKind::show_value, Reach::account, Amount::bp},
    {EffectKind::revenue, Reach::account, Amount::euros},
    {EffectKind::sale, Reach::account, Amount::share},
    {EffectKind::client_value, Reach::account, Amount::euros},
    {EffectKind::pressure, Reach::account, Amount::bp},
    {EffectKind::watch, Reach::account, Amount::none},
    {EffectKind::patience, Reach::account, Amount::bp},
    {EffectKind::flag, Reach::account, Amount::none, Detail::flag},
    {EffectKind::offer, Reach::account, Amount::none},
    {EffectKind::deliver, Reach::account, Amount::none},
    {EffectKind::propose_step, Reach::account, Amount::none},
    {EffectKind::introduce, Reach::account, Amount::none},
    {EffectKind::budget, Reach::account, Amount::euros},
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
});

constexpr auto k_people = std::to_array<Named<Who>>({
    {"target", Who::target},
    {"second", Who::second},
    {"buyer", Who::buyer},
    {"deciders", Who::deciders},
    {"met", Who::met},
    {"function", Who::function},
    {"person", Who::person},
});
constexpr auto k_only_the_colleague = std::to_array<Named<Who>>({{"colleague", Who::colleague}});

constexpr auto k_effect_keys =
    std::to_array<std::string_view>({"who", "person", "function", "part", "by", "by_fit", "steady", "area", "flag"});

std::vector<std::string_view> keys_taken(const EffectInfo& info) {
  std::vector<std::string_view> keys;
  if (info.amount != Amount::none) keys.emplace_back("by");
  if (info.reach != Reach::account) keys.emplace_back("who");
  if (info.reach == Reach::people) keys.insert(keys.end(), {"person", "function"});
  if (info.detail == Detail::trust_part) keys.insert(keys.end(), {"part", "by_fit", "steady"});
  if (info.detail == Detail::area) keys.emplace_back("area");
  if (info.detail == Detail::flag) keys.emplace_back("flag");
  return keys;
}

void read_people(ObjectReader& object, Effect& effect, const Setting& setting) {
  const std::optional<Who> who =
      object.find("who") == nullptr ? Who::target : required_word<Who>(object, "who", k_people);
  if (!who) {
    for (const std::string_view key : {"person", "function"}) object.find(key);
    return;
  }
  effect.who = *who;
  if (who == Who::person)
    effect.subject = subject_of(object.required_reference("person", setting.lists.stakeholders.names));
  if (who == Who::function)
    effect.subject = subject_of(object.required_reference("function", setting.lists.functions.names));
  const std::string_view word = spelling(*who);
  refuse_superfluous(object, std::array<std::string_view, 2>{"person", "function"}, std::array{word}, word);
  check_somebody(object, "who", *who, setting);
}

void read_whom(ObjectReader& object, Effect& effect, const EffectInfo& info, const Setting& setting) {
  effect.who = Who::nobody;
  if (info.reach == Reach::people) {
    effect.who = Who::target;
    read_people(object, effect, setting);
  } else if (info.reach == Reach::colleague) {
    effect.who = object.optional_choice("who", k_only_the_colleague, Who::colleague);
  }
  if (info.needs_colleague) check_somebody(object, "do", Who::colleague, setting);
}

std::int32_t read_amount(ObjectReader& object, Amount amount) {
  switch (amount) {
    case Amount::none: break;
    case Amount::bp: return object.required_integer("by", -k_most_bp, k_most_bp);
    case Amount::share: return object.required_integer("by", 0, k_most_bp);
    case Amount::euros: return object.required_integer("by", -k_most_eur, k_most_eur);
    case Amount::acquaintance: return object.optional_integer("by", 1, 2, 2);
  }
  return 0;
}

void read_part(ObjectReader& object, Effect& effect, const Setting& setting) {
  effect.part = object.required_choice("part", words<TrustPart>());
  effect.by_fit = object.optional_boolean("by_fit", false);
  effect.steady = object.optional_boolean("steady", false);
  if (effect.by_fit && !setting.asks_topic())
    object.report("by_fit",
                  {"Nothing is talked about here that could suit the listener. Give the action \"topic\": true, "
                   "or remove by_fit.",
                   "On ne parle ici d’aucun sujet qui puisse convenir à la personne. Donnez à l’action "
                   "\"topic\": true, ou retirez by_fit."});
}

void read_area(ObjectReader& object, Effect& effect, const Setting& setting) {
  // An action that asks the player for an area means this one, unless it names another.
  if (setting.asks_area() && object.find("area") == nullptr) return;
  effect.subject = static_cast<std::uint8_t>(object.required_choice("area", words<Area>()));
}

void check_company(ObjectReader& object, EffectKind kind, const Setting& setting) {
  if (kind != EffectKind::tie || setting.action != nullptr || setting.may_be_lenient) return;
  object.report("do", {"Nobody of ours takes part here, so no tie can move. Move trust instead, or give an action this "
                       "effect.",
                       "Personne des nôtres ne prend part ici, aucun lien ne peut donc bouger. Faites plutôt bouger la "
                       "confiance, ou donnez cet effet à une action."});
}

void check_aim(ObjectReader& object, EffectKind kind, const Setting& setting) {
  const auto* const row = std::find_if(k_aims_needed.begin(), k_aims_needed.end(),
                                       [&](const AimOfEffect& needed) { return needed.kind == kind; });
  if (row == k_aims_needed.end() || setting.may_be_lenient) return;
  if (setting.action != nullptr && setting.action->aim == row->aim) return;
  object.report("do", fill({"The effect {0} only works in an action with {1}.",
                            "L’effet {0} n’agit que dans une action avec {1}."},
                           {quoted(kind), json_pair("aim", spelling(row->aim))}));
}

Effect read_effect(ObjectReader& object, const Setting& setting) {
  Effect effect;
  effect.rule = static_cast<std::uint8_t>(object.optional_integer("rule", 1, k_most_rule, 0));
  const std::optional<EffectKind> kind = required_word(object, "do", words<EffectKind>());
  if (!kind) {
    for (const std::string_view key : k_effect_keys) object.find(key);
    return effect;
  }
  const EffectInfo& info = info_of(*kind);
  effect.kind = *kind;
  check_company(object, effect.kind, setting);
  check_aim(object, *kind, setting);
  read_whom(object, effect, info, setting);
  effect.by = read_amount(object, info.amount);
  if (info.detail == Detail::trust_part) read_part(object, effect, setting);
  if (info.detail == Detail::area) read_area(object, effect, setting);
  if (info.detail == Detail::flag)
    effect.subject = subject_of(object.required_reference("flag", setting.lists.flags.names));
  refuse_superfluous(object, k_effect_keys, keys_taken(info), spelling(*kind));
  return effect;
}

}  // namespace

const EffectInfo& info_of(EffectKind kind) {
  const auto* const row =
      std::find_if(k_effects.begin(), k_effects.end(), [&](const EffectInfo& info) { return info.kind == kind; });
  DIAPASON_ASSERT(row != k_effects.end());
  return *row;
}

std::vector<Effect> read_effects(ObjectReader& object, std::string_view key, Count count, const Setting& setting) {
  std::vector<Effect> effects;
  object.each_object(key, count, [&](ObjectReader& effect) { effects.push_back(read_effect(effect, setting)); });
  return effects;
}

}  // namespace diapason
