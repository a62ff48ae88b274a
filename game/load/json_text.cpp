#include "load/json_text.hpp"

#include "load/json_slips.hpp"

namespace diapason {
namespace {

bool is_end_of_line(char character) { return character == '\n' || character == '\r'; }

bool is_bracket_or_mark(char character) { return std::string_view{"{}[],:"}.find(character) != std::string_view::npos; }

/// Walks once over the text. Every step moves `at_` forward or leaves a slip.
class Cleaner {
 public:
  explicit Cleaner(std::string_view text) : text_(text), json_(text) {}

  CleanText run() && {
    while (!slip_ && at_ < text_.size()) step();
    if (slip_) json_.resize(at_);
    return {std::move(json_), std::move(slip_)};
  }

 private:
  void step() {
    const char character = text_[at_];
    if (is_json_space(character)) {
      ++at_;
    } else if (text_.substr(at_, 2) == "//") {
      blank_until(end_of_line());
    } else if (text_.substr(at_, 2) == "/*") {
      block_comment();
    } else if (character == '"') {
      remember(character);
      slip_ = find_slip_in_string(text_, at_);
      if (!slip_) at_ = end_of_string();
    } else if (is_bracket_or_mark(character)) {
      bracket_or_mark(character);
    } else {
      remember(character);
      slip_ = find_slip_in_word(text_, at_);
      if (!slip_) at_ = end_of_word(text_, at_);
    }
  }

  void block_comment() {
    const std::size_t end = text_.find("*/", at_ + 2);
    if (end == std::string_view::npos)
      slip_ = unclosed_comment(at_);
    else
      blank_until(end + 2);
  }

  void bracket_or_mark(char character) {
    const bool closes = character == '}' || character == ']';
    const bool follows_value =
        before_last_ != 0 && std::string_view{"{[,:"}.find(before_last_) == std::string_view::npos;
    if (closes && last_ == ',' && follows_value) json_[last_offset_] = ' ';
    remember(character);
    ++at_;
  }

  void remember(char character) {
    before_last_ = last_;
    last_ = character;
    last_offset_ = at_;
  }

  void blank_until(std::size_t end) {
    for (; at_ < end; ++at_)
      if (!is_end_of_line(text_[at_])) json_[at_] = ' ';
  }

  [[nodiscard]] std::size_t end_of_line() const {
    std::size_t end = at_;
    while (end < text_.size() && !is_end_of_line(text_[end])) ++end;
    return end;
  }

  /// Only for strings without a slip, so the closing quotation mark is there.
  [[nodiscard]] std::size_t end_of_string() const {
    std::size_t end = at_ + 1;
    while (text_[end] != '"') end += text_[end] == '\\' ? 2U : 1U;
    return end + 1;
  }

  std::string_view text_;
  std::string json_;
  std::optional<Slip> slip_;
  std::size_t at_ = 0;
  char before_last_ = 0;
  char last_ = 0;
  std::size_t last_offset_ = 0;
};

}  // namespace

CleanText clean_json(std::string_view text) { return Cleaner{text}.run(); }

bool is_json_space(char character) { return character == ' ' || character == '\t' || is_end_of_line(character); }

std::size_t end_of_word(std::string_view text, std::size_t offset) {
  while (offset < text.size() && !is_json_space(text[offset]) && !is_bracket_or_mark(text[offset]) &&
         text[offset] != '"' && text.substr(offset, 2) != "//" && text.substr(offset, 2) != "/*")
    ++offset;
  return offset;
}

}  // namespace diapason
