#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "load/json_reader.hpp"

namespace diapason {

/// What resolving gives for an id that names nothing.
inline constexpr int k_unresolved = -1;

/// The ids of one kind of thing, in the order of their declaration. Declare all of a file first, then resolve: a
/// reference may come before what it names.
class NameTable {
 public:
  /// The kind as a singular noun without article: {"stakeholder", "interlocuteur"}.
  explicit NameTable(Text kind) : kind_(std::move(kind)) {}

  /// Declares the id at a key and gives its index. Each call takes the next index, even when the id is bad or was
  /// declared before (both are reported), so that indices are those of the list declared.
  int declare(ObjectReader& object, std::string_view key = "id");
  /// The same for a node that is the id itself.
  int declare(Reader& reader, const JsonNode& node, const std::string& pointer);

  /// The index of the thing a node names. An id unknown or of another kind is reported and gives k_unresolved.
  int resolve(Reader& reader, const JsonNode& node, const std::string& pointer) const;
  /// The index of an id, or k_unresolved, without a word.
  [[nodiscard]] int find(std::string_view id) const;

  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  /// The id as declared; empty when it could not be read.
  [[nodiscard]] const std::string& id(int index) const { return ids_.at(static_cast<std::size_t>(index)); }
  [[nodiscard]] const Text& kind() const { return kind_; }
  /// "the id of a …", for messages about what is expected.
  [[nodiscard]] Text reference() const;

 private:
  struct Entry {
    int index = 0;
    int line = 0;
  };

  [[nodiscard]] Text unknown_id(const Reader& reader, std::string_view id) const;

  Text kind_;
  std::vector<std::string> ids_;
  std::map<std::string, Entry, std::less<>> entries_;
};

/// An index as an id of the model; an unresolved one is nobody.
template <class AnId>
[[nodiscard]] AnId to_id(int index) {
  return index == k_unresolved ? AnId{} : AnId{static_cast<std::size_t>(index)};
}

}  // namespace diapason
