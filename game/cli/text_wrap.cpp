#include "cli/text_wrap.hpp"

#include <algorithm>

#include "load/source_text.hpp"

namespace diapason {
namespace {

constexpr std::string_view k_no_break = "\u00A0";
constexpr std::string_view k_narrow_no_break = "\u202F";
/// A line shows at least this much of a text beside its indent.
constexpr std::size_t k_narrowest_text = 8;

std::size_t character_length(std::string_view text, std::size_t at) {
  return std::max<std::size_t>(1, code_point_length(text, at));
}

/// How many bytes of a word that is too long go on a line of `room` columns: up to its last non-breaking space, or as
/// much as fits.
std::size_t bytes_that_fit(std::string_view word, std::size_t room) {
  std::size_t at = 0;
  std::size_t after_space = 0;
  for (std::size_t column = 0; at < word.size() && column < room; ++column) {
    const std::string_view character = word.substr(at, character_length(word, at));
    at += character.size();
    if (character == k_no_break || character == k_narrow_no_break) after_space = at;
  }
  return after_space > 0 && at < word.size() ? after_space : at;
}

/// Lines in the making.
class Lines {
 public:
  Lines(std::size_t width, Indent indent) : width_(std::max<std::size_t>(1, width)), indent_(indent) {}

  void add_word(std::string_view word) {
    const std::size_t columns = text_width(word);
    if (!empty_ && column_ + 1 + columns > width_) end();
    if (empty_) {
      begin();
    } else {
      line_ += ' ';
      ++column_;
    }
    while (column_ + text_width(word) > width_) {
      const std::size_t bytes = bytes_that_fit(word, width_ - column_);
      put(word.substr(0, bytes));
      word.remove_prefix(bytes);
      end();
      begin();
    }
    put(word);
  }

  void end() {
    lines_.push_back(std::move(line_));
    line_.clear();
    empty_ = true;
  }

  [[nodiscard]] std::vector<std::string> take() {
    if (!empty_) end();
    return std::move(lines_);
  }

 private:
  void begin() {
    const std::size_t wanted = lines_.empty() ? indent_.first : indent_.others;
    const std::size_t most = width_ > k_narrowest_text ? width_ - k_narrowest_text : 0;
    column_ = std::min(wanted, most);
    line_.assign(column_, ' ');
    empty_ = false;
  }

  void put(std::string_view text) {
    line_ += text;
    column_ += text_width(text);
  }

  std::size_t width_;
  Indent indent_;
  std::vector<std::string> lines_;
  std::string line_;
  std::size_t column_ = 0;
  bool empty_ = true;
};

}  // namespace

std::size_t text_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size(); ++columns) at += character_length(text, at);
  return columns;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, Indent indent) {
  Lines lines{width, indent};
  while (true) {
    const std::size_t end_of_line = text.find('\n');
    std::string_view rest = text.substr(0, end_of_line);
    while (!rest.empty()) {
      const std::size_t space = rest.find(' ');
      if (space != 0) lines.add_word(rest.substr(0, space));
      rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
    }
    if (end_of_line == std::string_view::npos) break;
    lines.end();
    text.remove_prefix(end_of_line + 1);
  }
  return lines.take();
}

void print_message(std::ostream& out, std::string_view text, std::size_t width) {
  std::size_t longest = width;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    longest = std::max(longest, text_width(text.substr(at, end - at)));
    at = end + 1;
  }
  for (const std::string& line : wrap(text, longest, {})) out << line << '\n';
}

void Page::paragraph(std::string_view text, Indent indent) {
  for (const std::string& line : wrap(text, width_, indent)) out_ << line << '\n';
}

void Page::item(std::string_view text) { paragraph("- " + std::string{text}, {0, 2}); }

void Page::entry(std::string_view label, std::string_view explanation) {
  paragraph(label, {2, 4});
  paragraph(explanation, {6, 6});
}

void Page::blank() { out_ << '\n'; }

}  // namespace diapason
