// Builds the tree with nlohmann's SAX parser, which knows values but no places: the offset up to which it has read, and
// the cleaned text, tell where each key and value begins.
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "load/json_order.hpp"
#include "load/json_text.hpp"
#include "load/json_tree.hpp"
#include "load/message.hpp"

namespace diapason {
namespace {

using Kind = JsonNode::Kind;
using After = Standstill::After;

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr int k_number_overflow = 406;  // of nlohmann

/// Counts how many characters the parser has taken.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* count) : at_(at), count_(count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  std::size_t* count_;
};

/// An array or object that is not closed yet.
struct Frame {
  bool is_object = false;
  Position position;
  std::size_t begin = 0;
  std::vector<JsonNode> items;
  std::vector<JsonMember> members;
  std::map<std::string, int, std::less<>> key_lines;
  std::string key;
  Position key_position;
  bool is_double = false;  ///< the key was there before: its value is read, but not kept
};

/// Takes the parser's events (their names are nlohmann's) and makes nodes of them.
class TreeBuilder {
 public:
  /// `written` is the file for positions, `json` the cleaned text given to the parser, `taken` how much it has read.
  TreeBuilder(std::string_view file, std::string_view written, std::string_view json, const std::size_t& taken)
      : file_(file), json_(json), taken_(taken), positions_(written) {}

  // Events of the parser: false ends the parse.
  bool null() { return add_word(JsonNode::Null{}); }
  bool boolean(bool value) { return add_word(value); }
  bool number_integer(std::int64_t value) { return add_word(value); }
  bool number_unsigned(std::uint64_t value) {
    if (value <= static_cast<std::uint64_t>(INT64_MAX)) return add_word(static_cast<std::int64_t>(value));
    return add_number_too_large();
  }
  bool number_float(double value, const std::string& written) {
    if (written.find_first_of(".eE") == std::string::npos) return add_number_too_large();
    return add_word(value);
  }
  bool string(std::string& value);
  bool binary(nlohmann::json::binary_t& /*never in a text*/) { return false; }
  bool start_object(std::size_t /*unknown*/) { return open(true); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*unknown*/) { return open(false); }
  bool end_array() { return close(); }
  bool key(std::string& value);
  bool parse_error(std::size_t offset, const std::string& last_token, const nlohmann::json::exception& error);

  /// Where the order of things went wrong, if it did.
  [[nodiscard]] const std::optional<Slip>& slip() const { return slip_; }
  void report(std::size_t offset, Text message) { report_at(offset, pointer(), std::move(message)); }
  /// Something misplaced in a list belongs to the list, not to an item.
  void report_slip(Slip slip) {
    const bool in_list = !frames_.empty() && !frames_.back().is_object;
    report_at(slip.offset, in_list ? list_pointer() : pointer(), std::move(slip.message));
  }
  ParsedJson take() && { return {std::move(root_), std::move(problems_)}; }

 private:
  bool add_word(JsonNode::Value value);
  bool add_number_too_large();
  void keep(JsonNode node);
  bool open(bool is_object);
  bool close();
  void report_double_key(std::size_t offset, int first_line);
  bool count_value(std::size_t offset);
  void pass(After what, std::size_t begin, std::size_t end);

  /// The next thing after what was understood: only spaces and one comma or colon stand in between.
  [[nodiscard]] std::size_t next_begin() const {
    const std::size_t begin = json_.find_first_not_of(" \t\r\n,:", passed_.end);
    return begin == std::string_view::npos ? json_.size() : begin;
  }
  [[nodiscard]] std::string pointer() const;
  /// The pointer of the innermost list.
  [[nodiscard]] std::string list_pointer() const {
    const std::string item = pointer();
    return item.substr(0, item.rfind('/'));
  }
  void report_at(std::size_t offset, std::string pointer, Text message) {
    const Position position = positions_.at(offset);
    add_problem(problems_, {{file_, position.line, position.column, std::move(pointer)}, std::move(message)});
  }

  std::string file_;
  std::string_view json_;
  const std::size_t& taken_;
  PositionFinder positions_;
  std::vector<Frame> frames_;
  std::size_t values_ = 0;
  Standstill passed_;
  std::optional<Slip> slip_;
  std::optional<JsonNode> root_;
  std::vector<Problem> problems_;
};

void TreeBuilder::pass(After what, std::size_t begin, std::size_t end) {
  passed_.after = what;
  passed_.begin = begin;
  passed_.end = end;
}

bool TreeBuilder::count_value(std::size_t offset) {
  if (++values_ <= k_most_json_values) return true;
  report(offset, fill({"This file holds more than {0} values, which is more than any case needs. Make it smaller.",
                       "Ce fichier contient plus de {0} valeurs, plus qu’il n’en faut pour un cas. Réduisez-le."},
                      {grouped(k_most_json_values)}));
  return false;
}

/// A number or one of true, false, null.
bool TreeBuilder::add_word(JsonNode::Value value) {
  const std::size_t begin = next_begin();
  if (!count_value(begin)) return false;
  pass(After::value, begin, end_of_word(json_, begin));
  keep(JsonNode{positions_.at(begin), std::move(value)});
  return true;
}

bool TreeBuilder::add_number_too_large() {
  const std::size_t begin = next_begin();
  report(begin, fill({"The number {0} is too large for the game. Write a smaller one.",
                      "Le nombre {0} est trop grand pour le jeu. Écrivez-en un plus petit."},
                     {in_quotes(json_.substr(begin, end_of_word(json_, begin) - begin))}));
  return add_word(JsonNode::Broken{});
}

bool TreeBuilder::string(std::string& value) {
  const std::size_t begin = next_begin();
  if (!count_value(begin)) return false;
  const bool fits = count_code_points(value) <= k_longest_json_string;
  if (!fits)
    report(begin, fill({"This text has more than {0} characters. Shorten it, or check for a forgotten quotation mark.",
                        "Ce texte dépasse {0} caractères. Raccourcissez-le, ou vérifiez qu’aucun guillemet ne manque."},
                       {grouped(k_longest_json_string)}));
  pass(After::value, begin, taken_);
  JsonNode::Value content = JsonNode::Broken{};
  if (fits) content = std::move(value);
  keep(JsonNode{positions_.at(begin), std::move(content)});
  return true;
}

bool TreeBuilder::key(std::string& value) {
  const std::size_t begin = next_begin();
  if (count_code_points(value) > k_longest_json_key) {
    report(begin, fill({"This key has more than {0} characters. Is a quotation mark missing?",
                        "Cette clé dépasse {0} caractères. Un guillemet manque-t-il\u00A0?"},
                       {grouped(k_longest_json_key)}));
    return false;
  }
  Frame& frame = frames_.back();
  frame.key = value;
  frame.key_position = positions_.at(begin);
  passed_.key = value;
  pass(After::key, begin, taken_);
  const auto [entry, is_new] = frame.key_lines.emplace(value, frame.key_position.line);
  frame.is_double = !is_new && !is_comment_key(value);
  if (frame.is_double) report_double_key(begin, entry->second);
  return true;
}

void TreeBuilder::report_double_key(std::size_t offset, int first_line) {
  report(offset, fill({"The key {0} stands here a second time; the first is in line {1}. Keep only one of them.",
                       "La clé {0} apparaît ici une seconde fois\u00A0; la première est à la ligne {1}. N’en gardez "
                       "qu’une."},
                      {in_quotes(frames_.back().key), same(std::to_string(first_line))}));
}

bool TreeBuilder::open(bool is_object) {
  const std::size_t begin = next_begin();
  if (!count_value(begin)) return false;
  if (frames_.size() == k_most_json_depth) {
    report(begin,
           fill({"Lists and objects stand within each other more than {0} deep here. No case needs that: check the "
                 "brackets.",
                 "Listes et objets sont imbriqués ici sur plus de {0} niveaux. Aucun cas n’en demande autant\u00A0: "
                 "vérifiez les crochets et les accolades."},
                {grouped(k_most_json_depth)}));
    return false;
  }
  Frame frame;
  frame.is_object = is_object;
  frame.position = positions_.at(begin);
  frame.begin = begin;
  frames_.push_back(std::move(frame));
  passed_.bracket = is_object ? '{' : '[';
  passed_.bracket_line = frames_.back().position.line;
  pass(After::opening, begin, begin + 1);
  return true;
}

bool TreeBuilder::close() {
  const std::size_t end = next_begin() + 1;
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  pass(After::value, frame.begin, end);
  passed_.bracket = frames_.empty() ? '\0' : frames_.back().is_object ? '{' : '[';
  passed_.bracket_line = frames_.empty() ? 0 : frames_.back().position.line;
  passed_.key = frames_.empty() ? std::string{} : frames_.back().key;
  JsonNode::Value content = std::move(frame.items);
  if (frame.is_object) content = std::move(frame.members);
  keep(JsonNode{frame.position, std::move(content)});
  return true;
}

void TreeBuilder::keep(JsonNode node) {
  if (frames_.empty()) {
    root_ = std::move(node);
    return;
  }
  Frame& frame = frames_.back();
  if (!frame.is_object)
    frame.items.push_back(std::move(node));
  else if (!frame.is_double)
    frame.members.push_back({frame.key, frame.key_position, std::move(node)});
}

bool TreeBuilder::parse_error(std::size_t /*offset*/, const std::string& /*last_token*/,
                              const nlohmann::json::exception& error) {
  root_.reset();
  if (error.id != k_number_overflow) {
    slip_ = explain_order(json_, passed_);
    return false;
  }
  add_number_too_large();
  return false;
}

std::string TreeBuilder::pointer() const {
  std::string path;
  for (const Frame& frame : frames_) {
    if (!frame.is_object)
      path = child_pointer(path, frame.items.size());
    else if (!frame.key.empty() || !frame.key_lines.empty())
      path = child_pointer(path, frame.key);
  }
  return path;
}

Problem problem_at_start(std::string_view file, Text message) {
  return {{std::string{file}, 1, 1, {}}, std::move(message)};
}

std::optional<Problem> refuse_unreadable(std::string_view file, std::string_view text) {
  if (text.size() > k_most_json_bytes)
    return problem_at_start(file, fill({"This file is larger than {0} bytes. Is it really a case?",
                                        "Ce fichier dépasse {0} octets. Est-ce bien un cas\u00A0?"},
                                       {grouped(k_most_json_bytes)}));
  const auto invalid = first_invalid_utf8(text);
  if (!invalid) return std::nullopt;
  const Position position = PositionFinder{text}.at(*invalid);
  return Problem{{std::string{file}, position.line, position.column, {}},
                 {"This character isn’t encoded in UTF-8. Save the file again with the encoding UTF-8.",
                  "Ce caractère n’est pas codé en UTF-8. Enregistrez de nouveau le fichier avec l’encodage UTF-8."}};
}

}  // namespace

ParsedJson parse_json(std::string_view file, std::string_view text) {
  while (text.starts_with(k_byte_order_mark)) text.remove_prefix(k_byte_order_mark.size());
  if (auto problem = refuse_unreadable(file, text)) return {std::nullopt, {std::move(*problem)}};

  const CleanText clean = clean_json(text);
  const std::string_view json = clean.json;
  std::size_t taken = 0;
  TreeBuilder builder{file, text, json, taken};
  const char* const end = json.data() + json.size();
  const bool complete =
      nlohmann::json::sax_parse(CountingIterator{json.data(), &taken}, CountingIterator{end, &taken}, &builder);
  // A parse that ran into the cut before a slip only says that the text ends there; the slip says why.
  std::optional<Slip> slip = builder.slip();
  const bool ran_into_cut = clean.slip && (complete || (slip && slip->offset >= json.size()));
  if (ran_into_cut) slip = clean.slip;
  if (slip) builder.report_slip(*slip);

  ParsedJson parsed = std::move(builder).take();
  if (!complete || slip) parsed.root.reset();
  return parsed;
}

}  // namespace diapason
