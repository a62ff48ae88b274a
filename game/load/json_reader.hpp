#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "load/json_tree.hpp"
#include "load/problem.hpp"

namespace diapason {

class NameTable;
class ObjectReader;

/// How many items a list may have.
struct Count {
  std::size_t least = 0;
  std::size_t most = std::numeric_limits<std::size_t>::max();
};

/// The names of a table of {name, value} rows.
template <class Choices>
[[nodiscard]] std::vector<std::string_view> names_of(const Choices& choices) {
  std::vector<std::string_view> names;
  names.reserve(choices.size());
  for (const auto& choice : choices) names.push_back(choice.name);
  return names;
}

/// Reads single values of one file with all their checks. What is wrong goes to `problems`, which must outlive the
/// reader, and the answer is nullopt. Broken nodes were reported before and give nullopt without a word.
class Reader {
 public:
  Reader(std::string file, std::vector<Problem>& problems);

  /// Reads an object key by key. Anything else is reported and then treated as an object whose every key is absent.
  [[nodiscard]] ObjectReader object(const JsonNode& node, std::string pointer = {});

  std::optional<std::int64_t> integer(const JsonNode& node, const std::string& pointer, std::int64_t least,
                                      std::int64_t most);
  /// A number with at most `places` decimals (up to 9), times ten to the power of `places`, as are the limits.
  std::optional<std::int64_t> decimal(const JsonNode& node, const std::string& pointer, int places, std::int64_t least,
                                      std::int64_t most);
  std::optional<bool> boolean(const JsonNode& node, const std::string& pointer);
  /// A text that is not blank.
  std::optional<std::string> string(const JsonNode& node, const std::string& pointer);
  std::optional<std::string> id(const JsonNode& node, const std::string& pointer);
  /// A text in both languages: {"en": "…", "fr": "…"}. A language that is missing stays empty.
  std::optional<Text> text(const JsonNode& node, const std::string& pointer);
  /// A proper name: a plain string, the same in both languages, or a text in both.
  std::optional<Text> name(const JsonNode& node, const std::string& pointer);
  /// The index of the word in `words`.
  std::optional<std::size_t> choice(const JsonNode& node, const std::string& pointer,
                                    std::span<const std::string_view> words);
  /// The items of a list, at most `count.most` of them; none when it is no list.
  std::span<const JsonNode> items(const JsonNode& node, const std::string& pointer, Count count = {});

  void report(const JsonNode& node, const std::string& pointer, Text message);
  void report(Position position, const std::string& pointer, Text message);

  /// Which kind of thing an id names in this file, for messages about mixed-up references; the first kind counts.
  void remember_kind(const std::string& id, const Text& kind) { kinds_.emplace(id, kind); }
  [[nodiscard]] const Text* kind_of(std::string_view id) const;

 private:
  void report_unknown_word(const JsonNode& node, const std::string& pointer, std::span<const std::string_view> words);
  void report_out_of_range(const JsonNode& node, const std::string& pointer, bool too_small, const Text& expected);
  void report_no_number(const JsonNode& node, const std::string& pointer, const Text& expected);

  std::string file_;
  std::vector<Problem>& problems_;
  std::map<std::string, Text, std::less<>> kinds_;
};

/// Reads the keys of one object and remembers which were asked for. `required_…` reports a key that is absent;
/// `optional_…` gives the fallback. Whatever is wrong is reported, and the answer is then a value that does no harm:
/// the lowest number allowed, the first choice, an empty text, the fallback. When it ends, or at finish(), it reports
/// the keys missing and those nobody asked for, so all keys must have been asked for by then.
class ObjectReader {
 public:
  ObjectReader(Reader& reader, const JsonNode* node, std::string pointer);
  ObjectReader(const ObjectReader&) = delete;
  ObjectReader(ObjectReader&&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;
  ObjectReader& operator=(ObjectReader&&) = delete;
  ~ObjectReader() { finish(); }

  std::string required_id(std::string_view key);
  std::string optional_id(std::string_view key, const std::string& fallback = {});
  std::string required_string(std::string_view key);
  std::string optional_string(std::string_view key, const std::string& fallback = {});
  Text required_text(std::string_view key);
  Text optional_text(std::string_view key, const Text& fallback = {});
  Text required_name(std::string_view key);
  Text optional_name(std::string_view key, const Text& fallback = {});
  bool required_boolean(std::string_view key);
  bool optional_boolean(std::string_view key, bool fallback);

  template <std::signed_integral Number>
  Number required_integer(std::string_view key, Number least, std::type_identity_t<Number> most) {
    return static_cast<Number>(integer(key, least, most, std::nullopt));
  }
  template <std::signed_integral Number>
  Number optional_integer(std::string_view key, Number least, std::type_identity_t<Number> most,
                          std::type_identity_t<Number> fallback) {
    return static_cast<Number>(integer(key, least, most, fallback));
  }

  /// A number with at most `places` decimals; the answer, the limits and the fallback are times ten to the power of
  /// `places`: with 2 places, 0.25 is 25.
  template <std::signed_integral Number>
  Number required_decimal(std::string_view key, int places, Number least, std::type_identity_t<Number> most) {
    return static_cast<Number>(decimal(key, places, least, most, std::nullopt));
  }
  template <std::signed_integral Number>
  Number optional_decimal(std::string_view key, int places, Number least, std::type_identity_t<Number> most,
                          std::type_identity_t<Number> fallback) {
    return static_cast<Number>(decimal(key, places, least, most, fallback));
  }

  /// The value of the row whose name is written. Rows are {name, value}; there must be one at least.
  template <class Choices>
  auto required_choice(std::string_view key, const Choices& choices) {
    return choices[choice(key, names_of(choices), true).value_or(0)].value;
  }
  template <class Choices, class Value>
  Value optional_choice(std::string_view key, const Choices& choices, Value fallback) {
    const std::optional<std::size_t> row = choice(key, names_of(choices), false);
    return row ? choices[*row].value : fallback;
  }
  /// Calls back with the value of each row named in a list; a row named twice is reported and given once.
  template <class Choices, class Callback>
  void each_choice(std::string_view key, Count count, const Choices& choices, Callback&& callback) {
    for (const std::size_t row : choice_list(key, count, names_of(choices))) callback(choices[row].value);
  }

  /// The object at a key. When it is absent, every key of it is silently absent too.
  [[nodiscard]] ObjectReader required_object(std::string_view key);
  [[nodiscard]] ObjectReader optional_object(std::string_view key);

  /// Calls back with each item of a list and its pointer. A list that is absent has no items; `count.least` above 0
  /// makes it required.
  template <class Callback>
  void each(std::string_view key, Count count, Callback&& callback) {
    std::size_t index = 0;
    for (const JsonNode& item : list(key, count)) callback(item, child_pointer(pointer_of(key), index++));
  }
  template <class Callback>
  void each(std::string_view key, Callback&& callback) {
    each(key, Count{}, std::forward<Callback>(callback));
  }
  /// Calls back with an ObjectReader for each item of a list, which is finished for you.
  template <class Callback>
  void each_object(std::string_view key, Count count, Callback&& callback) {
    each(key, count, [&](const JsonNode& item, const std::string& pointer) {
      ObjectReader object{*reader_, &item, pointer};
      callback(object);
    });
  }
  template <class Callback>
  void each_object(std::string_view key, Callback&& callback) {
    each_object(key, Count{}, std::forward<Callback>(callback));
  }
  /// Calls back with every member (comments apart) of an object whose keys are free, and its pointer.
  template <class Callback>
  void each_member(Callback&& callback) {
    is_open_ = true;
    if (node_ == nullptr) return;
    for (const JsonMember& member : node_->members())
      if (!is_ignored(member.key)) callback(member, child_pointer(pointer_, member.key));
  }

  /// The index in the table of the thing an id names; k_unresolved when the key is absent or the id is not known.
  int required_reference(std::string_view key, const NameTable& names);
  int optional_reference(std::string_view key, const NameTable& names);
  /// The indices of a list of ids, without the unknown ones; an id named twice is reported and given once.
  std::vector<int> references(std::string_view key, const NameTable& names, Count count = {});

  /// The raw value of a key, or null when it is absent. The key counts as asked for.
  const JsonNode* find(std::string_view key);
  /// As find(), but the absent key is reported with what was expected there. `expected` says it when called: keys are
  /// seldom absent, and words take longer than looking.
  template <class Expected>
  const JsonNode* require(std::string_view key, Expected expected) {
    return require_or_say(key, [&] { return key_is_missing(key, expected()); });
  }
  /// As require(), with a message of its own.
  template <class Message>
  const JsonNode* require_or_say(std::string_view key, Message message) {
    const JsonNode* node = find(key);
    if (node == nullptr && node_ != nullptr) missing_.push_back({std::string{key}, message()});
    return node;
  }

  /// Reports something about the value of a key, or about the object when the key is absent.
  void report(std::string_view key, Text message);
  /// Reports something about the object as a whole.
  void report(Text message);

  /// Whether there is an object at all.
  [[nodiscard]] bool present() const { return node_ != nullptr; }
  [[nodiscard]] Position position() const { return node_ == nullptr ? Position{} : node_->position(); }
  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] std::string pointer_of(std::string_view key) const { return child_pointer(pointer_, key); }
  [[nodiscard]] Reader& reader() { return *reader_; }

  /// From here on keys not asked for are fine.
  void ignore_rest() { is_open_ = true; }
  /// Reports keys missing and keys unknown; does nothing the second time.
  void finish();

 private:
  struct Missing {
    std::string key;
    Text message;
  };

  std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most,
                       std::optional<std::int64_t> fallback);
  std::int64_t decimal(std::string_view key, int places, std::int64_t least, std::int64_t most,
                       std::optional<std::int64_t> fallback);
  std::optional<std::size_t> choice(std::string_view key, std::span<const std::string_view> words, bool is_required);
  std::vector<std::size_t> choice_list(std::string_view key, Count count, std::span<const std::string_view> words);
  std::span<const JsonNode> list(std::string_view key, Count count);
  [[nodiscard]] static Text key_is_missing(std::string_view key, const Text& expected);
  void report_unknown_keys();
  [[nodiscard]] static bool is_ignored(std::string_view key);

  Reader* reader_;
  const JsonNode* node_;  ///< null when there is no object: everything in it is silently absent
  std::string pointer_;
  std::vector<std::string> asked_;
  std::vector<Missing> missing_;
  bool is_open_ = false;
  bool is_finished_ = false;
};

}  // namespace diapason
