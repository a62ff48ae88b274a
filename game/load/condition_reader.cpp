#include "load/condition_reader.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace diapason {
namespace {

/// Measures that move only where the thing they name has a key of its own.
struct KeyOfSubject {
  Measure measure;
  std::string_view key;
};
constexpr auto k_keys_of_subjects = std::to_array<KeyOfSubject>({
    {Measure::trouble, "trouble"},
    {Measure::project, "project"},
});

constexpr auto k_whose =
    std::to_array<Named<Who>>({{"target", Who::target}, {"second", Who::second}, {"person", Who::person}});
constexpr auto k_which_colleague = std::to_array<Named<Who>>({{"colleague", Who::colleague}, {"person", Who::person}});

constexpr auto k_argument_keys = std::to_array<std::string_view>(
    {"of", "person", "area", "offer", "request", "event", "flag", "plan_item", "clause", "level"});

std::vector<std::string_view> keys_taken(const MeasureInfo& info) {
  std::vector<std::string_view> keys;
  if (info.has_level) keys.emplace_back("level");
  switch (info.argument) {
    case Argument::nothing: break;
    case Argument::person:
    case Argument::person_and_colleague:
    case Argument::colleague: keys.insert(keys.end(), {"of", "person"}); break;
    case Argument::area: keys.emplace_back("area"); break;
    case Argument::offer: keys.emplace_back("offer"); break;
    case Argument::request: keys.emplace_back("request"); break;
    case Argument::event: keys.emplace_back("event"); break;
    case Argument::flag: keys.emplace_back("flag"); break;
    case Argument::plan_item: keys.emplace_back("plan_item"); break;
    case Argument::clause: keys.emplace_back("clause"); break;
  }
  return keys;
}

void read_whose(ObjectReader& object, Condition& condition, const List& people, std::span<const Named<Who>> possible,
                const Setting& setting) {
  const std::optional<Who> of = required_word(object, "of", possible);
  condition.of = of.value_or(Who::nobody);
  if (!of || of == Who::person) {
    condition.subject = subject_of(of ? object.required_reference("person", people.names)
                                      : object.optional_reference("person", people.names));
    return;
  }
  check_somebody(object, "of", *of, setting);
  refuse_superfluous(object, std::array<std::string_view, 1>{"person"}, {}, spelling(*of));
}

/// Reports a thing that the measure can't move for, because it lacks the key.
void check_key_of_subject(ObjectReader& object, std::string_view argument, Measure measure, const List& list,
                          int index) {
  const auto* const row = std::find_if(k_keys_of_subjects.begin(), k_keys_of_subjects.end(),
                                       [&](const KeyOfSubject& other) { return other.measure == measure; });
  if (row == k_keys_of_subjects.end() || index == k_unresolved) return;
  if (list.entries[static_cast<std::size_t>(index)].node->find(row->key) != nullptr) return;
  object.report(argument, fill({"{0} has no key {1}, so this measure is always 0 there. Add {1} to it, or name another "
                                "one.",
                                "{0} n’a pas de clé {1}\u00A0: cette mesure y vaut toujours 0. Ajoutez-lui {1}, ou "
                                "nommez-en un autre."},
                               {in_quotes(list.names.id(index)), in_quotes(row->key)}));
}

void read_argument(ObjectReader& object, Condition& condition, const MeasureInfo& info, const Setting& setting) {
  const Lists& lists = setting.lists;
  const auto reference = [&](std::string_view key, const List& list) {
    const int index = object.required_reference(key, list.names);
    condition.subject = subject_of(index);
    check_key_of_subject(object, key, info.measure, list, index);
  };
  switch (info.argument) {
    case Argument::nothing: break;
    case Argument::person: read_whose(object, condition, lists.stakeholders, k_whose, setting); break;
    case Argument::person_and_colleague:
      read_whose(object, condition, lists.stakeholders, k_whose, setting);
      check_somebody(object, "measure", Who::colleague, setting);
      break;
    case Argument::colleague: read_whose(object, condition, lists.colleagues, k_which_colleague, setting); break;
    case Argument::area:
      condition.subject = static_cast<std::uint8_t>(object.required_choice("area", words<Area>()));
      break;
    case Argument::offer: reference("offer", lists.offers); break;
    case Argument::request: reference("request", lists.requests); break;
    case Argument::event: reference("event", lists.events); break;
    case Argument::flag: reference("flag", lists.flags); break;
    case Argument::plan_item: reference("plan_item", lists.plan_items); break;
    case Argument::clause: reference("clause", lists.clauses); break;
  }
}

void read_bounds(ObjectReader& object, Condition& condition, const MeasureInfo& info) {
  constexpr std::int32_t k_open_below = std::numeric_limits<std::int32_t>::min();
  constexpr std::int32_t k_open_above = std::numeric_limits<std::int32_t>::max();
  condition.at_least = object.optional_integer("at_least", info.least, info.most, k_open_below);
  condition.at_most = object.optional_integer("at_most", info.least, info.most, k_open_above);
  if (object.find("at_least") == nullptr && object.find("at_most") == nullptr)
    object.report({"This condition needs a bound. Add \"at_least\": … or \"at_most\": …, or both.",
                   "Cette condition n’a pas de limite. Ajoutez \"at_least\": … ou \"at_most\": …, ou les deux."});
  if (condition.at_least > condition.at_most)
    object.report("at_most",
                  fill({"Nothing is at least {0} and at most {1}: this condition never holds. Exchange the two, "
                        "or correct one.",
                        "Rien n’est à la fois d’au moins {0} et d’au plus {1}\u00A0: cette condition n’est "
                        "jamais remplie. Échangez les deux, ou corrigez-en une."},
                       {grouped(condition.at_least), grouped(condition.at_most)}));
}

void read_slack(ObjectReader& object, Condition& condition, const MeasureInfo& info, bool is_of_gate) {
  if (object.find("slack") == nullptr) return;
  if (!is_of_gate)
    return object.report("slack", {"Only the conditions of a gate have a slack. Remove it here.",
                                   "Seules les conditions d’un seuil d’étape ont une marge. Retirez-la ici."});
  condition.slack = object.optional_integer("slack", 0, info.most - std::max(info.least, 0), 0);
  if (object.find("at_least") == nullptr)
    object.report("slack", {"A slack says how far something may fall back below \"at_least\", which is missing here.",
                            "Une marge dit de combien on peut repasser sous \"at_least\", qui manque ici."});
}

/// Reports a measure that the player never sees, where only what is seen counts.
void check_is_seen(ObjectReader& object, Measure measure) {
  if (measure != Measure::rival_pressure) return;
  object.report("measure", fill({"The player never sees {0}, so it would always be 0 here. Ask for something that is "
                                 "seen, such as {1}.",
                                 "Le joueur ne voit jamais {0}\u00A0: la mesure vaudrait toujours 0 ici. Demandez "
                                 "quelque chose qui se voit, par exemple {1}."},
                                {quoted(measure), quoted(Measure::rival_moves_seen)}));
}

/// The keys of a condition whose measure can't be read: what is written there is no further mistake.
void ask_for_all_keys(ObjectReader& object) {
  for (const std::string_view key : k_argument_keys) object.find(key);
  for (const std::string_view key : {"at_least", "at_most", "slack", "label"}) object.find(key);
}

Condition read_condition(ObjectReader& object, const Setting& setting, bool is_of_gate) {
  Condition condition;
  const std::optional<Measure> measure = required_word(object, "measure", words<Measure>());
  if (!measure) {
    ask_for_all_keys(object);
    return condition;
  }
  const MeasureInfo& info = info_of(*measure);
  condition.measure = *measure;
  if (setting.is_as_seen) check_is_seen(object, *measure);
  read_argument(object, condition, info, setting);
  if (info.has_level) condition.level = object.required_integer("level", 0, k_most_bp);
  refuse_superfluous(object, k_argument_keys, keys_taken(info), spelling(*measure));
  read_bounds(object, condition, info);
  read_slack(object, condition, info, is_of_gate);
  condition.label = optional_prose(object, "label");
  return condition;
}

bool is_alternative(const JsonNode& item) { return item.find("any") != nullptr; }

void refuse_alternative(Reader& reader, const JsonNode& item, const std::string& pointer) {
  reader.report(
      *item.find("any"), child_pointer(pointer, "any"),
      {"\"any\" can’t stand here: once in a list of conditions, and not within another \"any\". "
       "Write the conditions themselves.",
       "\"any\" ne peut pas figurer ici\u00A0: une fois par liste de conditions, et pas dans un autre \"any\". "
       "Écrivez les conditions elles-mêmes."});
}

std::vector<Condition> read_plain_list(ObjectReader& object, std::string_view key, Count count, const Setting& setting,
                                       bool is_of_gate) {
  std::vector<Condition> conditions;
  object.each(key, count, [&](const JsonNode& item, const std::string& pointer) {
    if (is_alternative(item)) return refuse_alternative(object.reader(), item, pointer);
    ObjectReader condition{object.reader(), &item, pointer};
    conditions.push_back(read_condition(condition, setting, is_of_gate));
  });
  return conditions;
}

}  // namespace

namespace {

Conditions read_list(ObjectReader& object, std::string_view key, const Setting& setting, Count count, bool is_of_gate) {
  Conditions conditions;
  bool has_alternative = false;
  object.each(key, count, [&](const JsonNode& item, const std::string& pointer) {
    ObjectReader entry{object.reader(), &item, pointer};
    if (!is_alternative(item)) {
      conditions.all.push_back(read_condition(entry, setting, is_of_gate));
      return;
    }
    if (has_alternative) {
      entry.ignore_rest();
      return refuse_alternative(object.reader(), item, pointer);
    }
    has_alternative = true;
    conditions.any = read_plain_list(entry, "any", {1}, setting, is_of_gate);
  });
  return conditions;
}

}  // namespace

Conditions read_conditions(ObjectReader& object, std::string_view key, const Setting& setting, Count count) {
  return read_list(object, key, setting, count, false);
}

Conditions read_gate_conditions(ObjectReader& object, std::string_view key, const Setting& setting) {
  return read_list(object, key, setting, {1}, true);
}

}  // namespace diapason
