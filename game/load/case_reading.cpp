#include "load/case_reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace diapason {
namespace {

using Entries = std::vector<Entry>;

std::string_view id_of(const Entry& entry) {
  const JsonNode* id = entry.node->find("id");
  return id == nullptr ? std::string_view{} : std::string_view{id->string()};
}

Entries entries_of(ObjectReader& root, std::string_view key, Count count = {}) {
  Entries entries;
  root.each(key, count, [&](const JsonNode& item, const std::string& pointer) {
    entries.push_back({&root.reader(), &item, pointer});
  });
  return entries;
}

/// The entries of the playbook with those of the case in their place, and then the new ones of the case.
Entries merge(const Entries& playbook, Entries the_case) {
  Entries merged;
  for (const Entry& entry : playbook) {
    const std::string_view id = id_of(entry);
    const auto own = std::find_if(the_case.begin(), the_case.end(),
                                  [&](const Entry& other) { return !id.empty() && id_of(other) == id; });
    merged.push_back(own == the_case.end() ? entry : *own);
    if (own != the_case.end()) the_case.erase(own);
  }
  merged.insert(merged.end(), the_case.begin(), the_case.end());
  return merged;
}

void declare(List& list, const Entry& entry) {
  // The id of a list of objects is a key of each; flags are nothing but ids.
  const bool is_itself = list.key == "flags";
  const JsonNode* id = is_itself ? entry.node : entry.node->find("id");
  if (id != nullptr) {
    list.names.declare(*entry.reader, *id, is_itself ? entry.pointer : child_pointer(entry.pointer, "id"));
    return;
  }
  ObjectReader nothing{*entry.reader, nullptr, entry.pointer};
  list.names.declare(nothing);
}

void check_size(const List& list, bool is_shared) {
  if (list.entries.size() <= list.most) return;
  const Text included = is_shared ? Text{", those of the playbook included", ", ceux du playbook compris"} : Text{};
  const Entry& first_too_many = list.entries[list.most];
  first_too_many.reader->report(
      *first_too_many.node, first_too_many.pointer,
      fill({"There are {0} entries of this kind ({1}){3}; a case may hold {2}. Remove some, from this one on.",
            "Il y a {0} éléments de ce type ({1}){3}\u00A0; un cas peut en compter {2}. Retirez-en, à partir de "
            "celui-ci."},
           {same(std::to_string(list.entries.size())), list.names.kind(), same(std::to_string(list.most)), included}));
}

void declare_all(List& list, std::span<Reader* const> readers) {
  for (const Entry& entry : list.entries) declare(list, entry);
  // Messages about mixed-up references speak of both files.
  for (std::size_t index = 0; index < list.entries.size(); ++index)
    if (!list.id(index).empty())
      for (Reader* reader : readers) reader->remember_kind(list.id(index), list.names.kind());
}

}  // namespace

Lists declare_lists(ObjectReader& playbook, ObjectReader& the_case) {
  Lists lists;
  struct Shared {
    List& list;
    Count count;  ///< of the playbook's own
  };
  const auto shared = std::to_array<Shared>({
      {lists.functions, {1}},
      {lists.topics, {1}},
      {lists.needs, {1}},
      {lists.styles, {1}},
      {lists.actions, {1}},
      {lists.situations, {}},
      {lists.responses, {}},
      {lists.plan_items, {}},
      {lists.clauses, {}},
  });
  const std::array<List*, 3> required{&lists.sites, &lists.stakeholders, &lists.endings};
  const std::array<List*, 7> optional{&lists.circuits, &lists.colleagues, &lists.sponsors, &lists.offers,
                                      &lists.requests, &lists.events,     &lists.flags};
  const std::array<Reader*, 2> readers{&playbook.reader(), &the_case.reader()};

  for (const auto& [list, count] : shared) {
    const Entries common = entries_of(playbook, list.key, count);
    list.entries = merge(common, entries_of(the_case, list.key));
    declare_all(list, readers);
    check_size(list, true);
  }
  for (List* list : required) list->entries = entries_of(the_case, list->key, {1});
  for (List* list : optional) list->entries = entries_of(the_case, list->key);
  for (List* list : {&lists.sites, &lists.circuits, &lists.colleagues, &lists.sponsors, &lists.stakeholders,
                     &lists.offers, &lists.requests, &lists.events, &lists.endings, &lists.flags}) {
    declare_all(*list, readers);
    check_size(*list, false);
  }
  if (lists.circuits.entries.empty())
    lists.circuits.names.declare(the_case.reader(), JsonNode{the_case.position(), std::string{"main"}}, {});
  return lists;
}

Text required_prose(ObjectReader& object, std::string_view key) { return typeset(object.required_text(key)); }
Text optional_prose(ObjectReader& object, std::string_view key) { return typeset(object.optional_text(key)); }

Text json_pair(std::string_view key, std::string_view value) {
  return same("\"" + std::string{key} + "\": \"" + std::string{value} + "\"");
}

void report_month_beyond(ObjectReader& object, std::string_view key, std::int32_t month, std::int32_t horizon) {
  object.report(key, fill({"Month {0} never comes: the case ends after month {1}. Choose an earlier month, or raise "
                           "\"months\".",
                           "Le mois {0} n’arrive jamais\u00A0: le cas se termine après le mois {1}. Choisissez un mois "
                           "plus proche, ou augmentez \"months\"."},
                          {same(std::to_string(month)), same(std::to_string(horizon))}));
}

void check_colleague_of(Reader& reader, const JsonNode& node, const std::string& pointer, const CaseReading& reading) {
  const int index = reading.lists.functions.names.find(node.string());
  if (index == k_unresolved) return;
  const auto function = to_id<FunctionId>(index);
  const std::vector<Colleague>& colleagues = reading.result.dossier.colleagues;
  const bool is_there = std::any_of(colleagues.begin(), colleagues.end(), [&](const Colleague& colleague) {
    return colleague.function == function || !colleague.function.valid();
  });
  if (is_there) return;
  reader.report(node, pointer,
                fill({"No colleague has the function {0}: nobody could do this work. Name the function of one of the "
                      "colleagues, or add a colleague.",
                      "Aucun collègue n’a la fonction {0}\u00A0: personne ne pourrait faire ce travail. Nommez la "
                      "fonction d’un des collègues, ou ajoutez un collègue."},
                     {in_quotes(node.string())}));
}

void refuse_superfluous(ObjectReader& object, std::span<const std::string_view> keys,
                        std::span<const std::string_view> taken, std::string_view word) {
  for (const std::string_view key : keys) {
    if (std::find(taken.begin(), taken.end(), key) != taken.end() || object.find(key) == nullptr) continue;
    object.report(key, fill({"The key {0} has no meaning beside {1}. Remove it.",
                             "La clé {0} n’a pas de sens avec {1}. Retirez-la."},
                            {in_quotes(key), in_quotes(word)}));
  }
}

}  // namespace diapason
