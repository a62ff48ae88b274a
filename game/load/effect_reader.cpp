#include "load/effect_reader.hpp"

#include <array>

namespace diapason {
namespace {

constexpr auto k_people = std::to_array<Named<Who>>({
    {"target", Who::target},
    {"second", Who::second},
    {"buyer", Who::buyer},
    {"deciders", Who::deciders},
    {"met", Who::met},
    {"function", Who::function},
    {"person", Who::person},
});
constexpr auto k_colleagues =
    std::to_array<Named<Who>>({{"colleague", Who::colleague}, {"team", Who::team}, {"person", Who::person}});
constexpr std::string_view k_the_kam = "kam";

constexpr auto k_effect_keys = std::to_array<std::string_view>(
    {"who", "person", "function", "part", "by", "by_fit", "steady", "area", "flag", "seats", "circuit", "with"});

/// Between which ends an amount lies.
struct AmountRange {
  Amount amount;
  std::int32_t least;
  std::int32_t most;
  bool may_be_nought = true;
};
constexpr std::int32_t k_most_ranks = 3;
constexpr auto k_ranges = std::to_array<AmountRange>({
    {Amount::bp, -k_most_bp, k_most_bp},
    {Amount::share, 0, k_most_bp},
    {Amount::euros, -k_most_eur, k_most_eur},
    {Amount::acquaintance, 1, 2},
    {Amount::ranks, -k_most_ranks, k_most_ranks, false},
    {Amount::days, -k_most_days, k_most_days, false},
    {Amount::accounts, -k_most_accounts, k_most_accounts, false},
});

std::vector<std::string_view> keys_taken(const EffectInfo& info) {
  std::vector<std::string_view> keys;
  if (info.amount != Amount::none) keys.emplace_back("by");
  if (info.reach != Reach::account) keys.emplace_back("who");
  if (info.reach == Reach::people) keys.insert(keys.end(), {"person", "function"});
  if (info.reach == Reach::team) keys.emplace_back("person");
  if (info.detail == Detail::whose) keys.emplace_back("with");
  if (info.detail == Detail::trust_part) keys.insert(keys.end(), {"part", "by_fit", "steady"});
  if (info.detail == Detail::area) keys.emplace_back("area");
  if (info.detail == Detail::flag) keys.emplace_back("flag");
  if (info.detail == Detail::seats) keys.insert(keys.end(), {"seats", "circuit"});
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

void read_team(ObjectReader& object, Effect& effect, const Setting& setting) {
  const bool is_said = object.find("who") != nullptr;
  const std::optional<Who> who = is_said ? required_word<Who>(object, "who", k_colleagues) : Who::colleague;
  effect.who = who.value_or(Who::colleague);
  if (who == Who::person)
    effect.subject = subject_of(object.required_reference("person", setting.lists.colleagues.names));
  else if (who)
    refuse_superfluous(object, std::array<std::string_view, 1>{"person"}, {}, spelling(*who));
  else
    object.find("person");
  if (who == Who::colleague)
    check_somebody(object, is_said ? "who" : "do", Who::colleague, setting,
                   fill({" Or mean all who work on the account: {0}, or somebody by name: {1}, \"person\": \"…\".",
                         " Ou visez tous ceux qui travaillent sur le compte\u00A0: {0}, ou quelqu’un par son "
                         "nom\u00A0: {1}, \"person\": \"…\"."},
                        {json_pair("who", "team"), json_pair("who", "person")}));
}

void read_whom(ObjectReader& object, Effect& effect, const EffectInfo& info, const Setting& setting) {
  effect.who = Who::nobody;
  if (info.reach == Reach::people) {
    effect.who = Who::target;
    read_people(object, effect, setting);
  } else if (info.reach == Reach::team) {
    read_team(object, effect, setting);
  }
  if (info.needs_colleague) check_somebody(object, "do", Who::colleague, setting);
}

std::int32_t read_amount(ObjectReader& object, const EffectInfo& info) {
  for (const AmountRange& range : k_ranges) {
    if (range.amount != info.amount) continue;
    const std::int32_t by = info.usual != 0 ? object.optional_integer("by", range.least, range.most, info.usual)
                                            : object.required_integer("by", range.least, range.most);
    if (by == 0 && !range.may_be_nought)
      object.report("by", fill({"0 changes nothing. Write {0} other than 0, or remove this effect.",
                                "0 ne change rien. Écrivez {0} autre que 0, ou retirez cet effet."},
                               {whole_number(range.least, range.most)}));
    return by;
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

void read_seats(ObjectReader& object, Effect& effect, const Setting& setting) {
  object.require("seats", any_list);
  object.each_choice("seats", Count{}, words<Seat>(), [&](Seat seat) { effect.by |= 1 << static_cast<int>(seat); });
  effect.object = 0;
  if (object.find("circuit") != nullptr)
    effect.object = subject_of(object.required_reference("circuit", setting.lists.circuits.names));
}

/// Whose tie moves: in an action that of those who take part, elsewhere the KAM's or a colleague's, who is named.
void read_whose_tie(ObjectReader& object, Effect& effect, const Setting& setting) {
  const JsonNode* with = object.find("with");
  if (setting.may_be_lenient) return;
  if (setting.action != nullptr) {
    if (with != nullptr)
      object.report("with",
                    {"In an action the tie of those who take part moves. Remove \"with\".",
                     "Dans une action, c’est le lien de ceux qui y prennent part qui bouge. Retirez \"with\"."});
    return;
  }
  if (with == nullptr)
    return object.report("do",
                         {"Nobody of ours takes part here. Say whose tie moves: \"with\": \"kam\", or the id of a "
                          "colleague.",
                          "Personne des nôtres ne prend part ici. Dites de qui le lien bouge\u00A0: \"with\": "
                          "\"kam\", ou l’identifiant d’un collègue."});
  effect.object = 0;
  if (with->is(JsonNode::Kind::string) && with->string() == k_the_kam) return;
  const std::uint8_t colleague = subject_of(object.required_reference("with", setting.lists.colleagues.names));
  if (colleague != Id<void>::k_none) effect.object = static_cast<std::uint8_t>(colleague + 1);
}

void read_detail(ObjectReader& object, Effect& effect, Detail detail, const Setting& setting) {
  switch (detail) {
    case Detail::nothing: break;
    case Detail::trust_part: read_part(object, effect, setting); break;
    case Detail::area: read_area(object, effect, setting); break;
    case Detail::flag: effect.subject = subject_of(object.required_reference("flag", setting.lists.flags.names)); break;
    case Detail::seats: read_seats(object, effect, setting); break;
    case Detail::whose: read_whose_tie(object, effect, setting); break;
  }
}

/// Whether the effect can stand where it does; a problem otherwise.
bool check_place(ObjectReader& object, EffectKind kind, const Setting& setting) {
  if (setting.may_be_lenient) return true;
  const EffectPlace place = place_of(kind);
  if (place.aim && (setting.action == nullptr || setting.action->aim != *place.aim)) {
    object.report("do", fill({"The effect {0} only works in an action with {1}.",
                              "L’effet {0} n’agit que dans une action avec {1}."},
                             {quoted(kind), json_pair("aim", spelling(*place.aim))}));
    return false;
  }
  if (!place.only_in_actions || setting.action != nullptr) return true;
  object.report("do", fill({"The effect {0} is something that we do: it only works in an action. Give an action this "
                            "effect, or remove it here.",
                            "L’effet {0} est quelque chose que nous faisons\u00A0: il n’agit que dans une action. "
                            "Donnez-le à une action, ou retirez-le ici."},
                           {quoted(kind)}));
  return false;
}

/// The setting in which an effect in the wrong place is read on: whom it reaches there is no further mistake.
Setting where_it_would_work(const Setting& setting) {
  Setting other = setting;
  other.has_target = true;
  other.may_be_lenient = setting.action == nullptr;
  return other;
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
  const Setting place = check_place(object, *kind, setting) ? setting : where_it_would_work(setting);
  read_whom(object, effect, info, place);
  effect.by = read_amount(object, info);
  read_detail(object, effect, info.detail, place);
  refuse_superfluous(object, k_effect_keys, keys_taken(info), spelling(*kind));
  return effect;
}

}  // namespace

std::vector<Effect> read_effects(CaseReading& reading, ObjectReader& object, std::string_view key, Count count,
                                 const Setting& setting) {
  const std::size_t problems_before = reading.problems.size();
  std::vector<Effect> effects;
  object.each_object(key, count, [&](ObjectReader& effect) { effects.push_back(read_effect(effect, setting)); });
  if (reading.problems.size() != problems_before) reading.effects_are_sound = false;
  return effects;
}

}  // namespace diapason
