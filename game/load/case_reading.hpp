#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/expectation.hpp"
#include "load/json_reader.hpp"
#include "load/message.hpp"
#include "load/name_table.hpp"
#include "load/typography.hpp"
#include "model/case.hpp"

namespace diapason {

/// An entry of a list of the case, with the reader of the file in which it stands.
struct Entry {
  Reader* reader = nullptr;
  const JsonNode* node = nullptr;
  std::string pointer;
};

/// The list of one kind of thing: its ids by index, and the entries in the same order.
struct List {
  std::string_view key;
  NameTable names;
  std::size_t most;
  std::vector<Entry> entries;

  [[nodiscard]] const std::string& id(std::size_t index) const { return names.id(static_cast<int>(index)); }
};

/// Every list of a case whose entries have ids. Those up to the clauses are shared with the playbook.
struct Lists {
  List functions{"functions", NameTable{{"function", "fonction"}}, k_max_functions, {}};
  List topics{"topics", NameTable{{"topic", "sujet"}}, k_max_topics, {}};
  List needs{"needs", NameTable{{"need", "besoin"}}, k_max_needs, {}};
  List styles{"styles", NameTable{{"style", "style"}}, k_max_styles, {}};
  List actions{"actions", NameTable{{"action", "action"}}, k_max_actions, {}};
  List situations{"situations", NameTable{{"situation", "situation"}}, k_max_situations, {}};
  List responses{"responses", NameTable{{"response", "réponse"}}, k_max_responses, {}};
  List plan_items{"plan_items", NameTable{{"plan item", "élément du plan"}}, k_max_plan_items, {}};
  List clauses{"clauses", NameTable{{"clause", "clause"}}, k_max_clauses, {}};
  List sites{"sites", NameTable{{"site", "site"}}, k_max_sites, {}};
  List circuits{"circuits", NameTable{{"circuit", "circuit"}}, k_max_circuits, {}};
  List colleagues{"colleagues", NameTable{{"colleague", "collègue"}}, k_max_colleagues, {}};
  List sponsors{"sponsors", NameTable{{"sponsor", "sponsor"}}, k_max_sponsors, {}};
  List stakeholders{"stakeholders", NameTable{{"stakeholder", "interlocuteur"}}, k_max_stakeholders, {}};
  List offers{"offers", NameTable{{"offer", "offre"}}, k_max_offers, {}};
  List requests{"requests", NameTable{{"request", "demande"}}, k_max_requests, {}};
  List events{"events", NameTable{{"event", "événement"}}, k_max_events, {}};
  List endings{"endings", NameTable{{"ending", "fin"}}, k_max_endings, {}};
  List flags{"flags", NameTable{{"flag", "indicateur"}}, k_max_flags, {}};
};

/// The lists of both files with their ids declared. What a case gives again replaces the playbook's entry of the same
/// id as a whole and keeps its place; what is new follows. A case without circuits has one, whose id is "main".
[[nodiscard]] Lists declare_lists(ObjectReader& playbook, ObjectReader& the_case);

/// A case while it is being read.
struct CaseReading {
  ObjectReader& root;  ///< the case's own file
  const Lists& lists;
  const std::vector<Problem>& problems;  ///< of both files, so far
  Case result;
  // What was read without a problem: only that is worth comparing with something else.
  bool people_are_sound = true;
  bool stages_are_sound = true;
  bool rules_are_sound = true;
  bool effects_are_sound = true;
  std::vector<bool> needs_are_sound{};  ///< of each stakeholder

  [[nodiscard]] Dossier& dossier() { return result.dossier; }
  [[nodiscard]] Plot& plot() { return result.plot; }
};

/// Calls back with an ObjectReader and the index of each entry of a list. The id was declared before.
template <class Callback>
void for_each_entry(const List& list, Callback&& callback) {
  for (std::size_t index = 0; index < list.entries.size(); ++index) {
    const Entry& entry = list.entries[index];
    ObjectReader object{*entry.reader, entry.node, entry.pointer};
    object.require("id", any_identifier);
    callback(object, index);
  }
}

/// One of the words of a closed vocabulary; unlike required_choice() it tells when there is none.
template <class Value>
std::optional<Value> required_word(ObjectReader& object, std::string_view key, std::span<const Named<Value>> possible) {
  const std::vector<std::string_view> names = names_of(possible);
  const JsonNode* node = object.require(key, [&] { return one_of(names); });
  if (node == nullptr) return std::nullopt;
  const std::optional<std::size_t> row = object.reader().choice(*node, object.pointer_of(key), names);
  return row ? std::optional{possible[*row].value} : std::nullopt;
}

/// A text in both languages with the typography of each.
[[nodiscard]] Text required_prose(ObjectReader& object, std::string_view key);
[[nodiscard]] Text optional_prose(ObjectReader& object, std::string_view key);

/// Calls back with the index and the value of each key of an object whose keys are ids of a list.
template <class Callback>
void each_by_id(ObjectReader& object, const List& list, std::int32_t least, std::int32_t most, Callback&& callback) {
  object.each_member([&](const JsonMember& member, const std::string& pointer) {
    const int index = list.names.resolve(object.reader(), JsonNode{member.key_position, member.key}, pointer);
    const std::optional<std::int64_t> value = object.reader().integer(member.value, pointer, least, most);
    if (index != k_unresolved && value) callback(static_cast<std::size_t>(index), static_cast<std::int32_t>(*value));
  });
}

/// An index as the raw subject of a condition or an effect.
[[nodiscard]] inline std::uint8_t subject_of(int index) { return to_id<Id<void>>(index).raw(); }

/// The word as a case writes it, in quotation marks.
template <class Value>
[[nodiscard]] Text quoted(Value value) {
  return in_quotes(spelling(value));
}

/// Words to write in a case, such as "aim": "offer".
[[nodiscard]] Text json_pair(std::string_view key, std::string_view value);

/// Reports a month after the last one of the case, at the key that names it.
void report_month_beyond(ObjectReader& object, std::string_view key, std::int32_t month, std::int32_t horizon);

/// Reports the function that a node names when no colleague has it: nobody could do the work.
void check_colleague_of(Reader& reader, const JsonNode& node, const std::string& pointer, const CaseReading& reading);

/// Reports every key of `keys` that is there and not among `taken`: it has no meaning beside `word`.
void refuse_superfluous(ObjectReader& object, std::span<const std::string_view> keys,
                        std::span<const std::string_view> taken, std::string_view word);

// Shares and moods are counted in basis points, money in euros.
inline constexpr std::int32_t k_most_bp = k_whole_bp;
inline constexpr std::int32_t k_most_eur = 10'000'000;
inline constexpr std::int32_t k_most_target_eur = 1'000'000'000;
inline constexpr std::int32_t k_most_days = 20;
inline constexpr std::int32_t k_highest_stage = 4;
inline constexpr std::int32_t k_most_accounts = 12;
inline constexpr std::int32_t k_most_rule = 99;
inline constexpr std::int32_t k_most_patience_months = 24;
inline constexpr std::int32_t k_most_trouble_months = 24;

}  // namespace diapason
