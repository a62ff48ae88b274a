#include "load/name_table.hpp"

#include <utility>

#include "load/expectation.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"

namespace diapason {

int NameTable::declare(ObjectReader& object, std::string_view key) {
  const JsonNode* node = object.require(key, any_identifier);
  if (node != nullptr) return declare(object.reader(), *node, object.pointer_of(key));
  ids_.emplace_back();
  return static_cast<int>(ids_.size()) - 1;
}

int NameTable::declare(Reader& reader, const JsonNode& node, const std::string& pointer) {
  // A badly written id is declared all the same: what refers to it is no second mistake.
  const std::string id = reader.id(node, pointer).value_or(node.string());
  const int index = static_cast<int>(ids_.size());
  ids_.push_back(id);
  if (id.empty()) return index;
  reader.remember_kind(id, kind_);
  const auto [entry, is_new] = entries_.emplace(id, Entry{index, node.position().line});
  if (!is_new)
    reader.report(node, pointer,
                  fill({"The id {0} ({1}) is already taken in line {2}. Choose another one here.",
                        "L’identifiant {0} ({1}) est déjà pris à la ligne {2}. Choisissez-en un autre ici."},
                       {in_quotes(id), kind_, same(std::to_string(entry->second.line))}));
  return index;
}

int NameTable::resolve(Reader& reader, const JsonNode& node, const std::string& pointer) const {
  if (!node.is(JsonNode::Kind::string)) {
    reader.report(node, pointer, expected_but_found(reference(), node));
    return k_unresolved;
  }
  const int index = find(node.string());
  if (index == k_unresolved) reader.report(node, pointer, unknown_id(reader, node.string()));
  return index;
}

int NameTable::find(std::string_view id) const {
  const auto found = entries_.find(id);
  return found == entries_.end() ? k_unresolved : found->second.index;
}

Text NameTable::reference() const {
  return fill({"the id of something declared ({0})", "l’identifiant d’un élément déclaré ({0})"}, {kind_});
}

Text NameTable::unknown_id(const Reader& reader, std::string_view id) const {
  const Text shown = in_quotes(id);
  if (const Text* other = reader.kind_of(id); other != nullptr)
    return fill({"{0} is declared, but as another kind of thing ({1}). Expected here: {2}.",
                 "{0} est bien déclaré, mais comme un autre type d’élément ({1}). Attendu ici\u00A0: {2}."},
                {shown, *other, kind_});
  if (entries_.empty())
    return fill({"{0} is not declared: this case declares none of that kind ({1}).",
                 "{0} n’est pas déclaré\u00A0: ce cas n’en déclare aucun de ce type ({1})."},
                {shown, kind_});
  std::vector<std::string_view> known;
  for (const auto& [name, entry] : entries_) known.push_back(name);
  const std::string_view near = nearest(id, known);
  constexpr std::size_t k_most_listed = 12;
  const Text list =
      known.size() > k_most_listed ? Text{} : fill({" Declared: {0}.", " Déclarés\u00A0: {0}."}, {listed(known)});
  return fill({"{0} is not declared ({1}).{2}{3}", "{0} n’est pas déclaré ({1}).{2}{3}"},
              {shown, kind_, did_you_mean(near), list});
}

}  // namespace diapason
