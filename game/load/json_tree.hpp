#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "load/problem.hpp"
#include "load/source_text.hpp"

namespace diapason {

struct JsonMember;

/// A value of a case file that remembers where it was written. It never changes; asked for what it isn't, it answers
/// with nothing (false, 0, an empty text, list or object).
class JsonNode {
 public:
  /// `broken` is a value that was already reported (a number too large, a text too long): say nothing more about it.
  enum class Kind : std::uint8_t { broken, null, boolean, integer, decimal, string, array, object };

  /// The value itself, in the order of Kind; the place of `monostate` is taken by `Broken` and `Null`.
  struct Broken {};
  struct Null {};
  using Value = std::variant<Broken, Null, bool, std::int64_t, double, std::string, std::vector<JsonNode>,
                             std::vector<JsonMember>>;

  JsonNode(Position position, Value value);
  JsonNode(const JsonNode& other);
  JsonNode(JsonNode&& other) noexcept;
  JsonNode& operator=(const JsonNode& other);
  JsonNode& operator=(JsonNode&& other) noexcept;
  ~JsonNode();

  [[nodiscard]] Kind kind() const { return static_cast<Kind>(value_.index()); }
  [[nodiscard]] bool is(Kind kind) const { return this->kind() == kind; }
  [[nodiscard]] Position position() const { return position_; }

  [[nodiscard]] bool boolean() const;
  /// A number written without fraction or exponent.
  [[nodiscard]] std::int64_t integer() const;
  /// Any number.
  [[nodiscard]] double number() const;
  [[nodiscard]] const std::string& string() const;
  [[nodiscard]] const std::vector<JsonNode>& items() const;
  /// In the order in which they are written; no key occurs twice, but for comments (see is_comment_key).
  [[nodiscard]] const std::vector<JsonMember>& members() const;
  /// The value of a key, or null when there is none.
  [[nodiscard]] const JsonNode* find(std::string_view key) const;

 private:
  Position position_;
  Value value_;
};

/// A key of an object with its value.
struct JsonMember {
  std::string key;
  Position key_position;
  JsonNode value;
};

/// What was read. The root is there whenever the file could be read to its end, even if some values are broken or some
/// keys double: it is fit for finding further problems, and for use only when there is no problem at all.
struct ParsedJson {
  std::optional<JsonNode> root;
  std::vector<Problem> problems;
};

// No case needs more, and what follows is safe from whatever a file holds.
inline constexpr std::size_t k_most_json_bytes = std::size_t{4} << 20U;
inline constexpr std::size_t k_most_json_depth = 32;
inline constexpr std::size_t k_most_json_values = 200'000;
inline constexpr std::size_t k_longest_json_string = 20'000;  ///< in characters
inline constexpr std::size_t k_longest_json_key = 200;        ///< in characters
inline constexpr std::size_t k_most_problems = 1'000;         ///< after which no more are collected

/// Reads the text of a case file: JSON with comments and trailing commas, in UTF-8 with or without byte order mark.
[[nodiscard]] ParsedJson parse_json(std::string_view file, std::string_view text);

/// Keys beginning with "//" or "_comment" are remarks of the author.
[[nodiscard]] bool is_comment_key(std::string_view key);

/// Appends a problem unless there are too many already; the last one says so.
void add_problem(std::vector<Problem>& problems, Problem problem);

}  // namespace diapason
