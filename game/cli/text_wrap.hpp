#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace diapason {

/// How many columns a text takes: its code points. Bytes that are no UTF-8 count one each.
[[nodiscard]] std::size_t text_width(std::string_view text);

/// Spaces before the first line of a paragraph and before the others.
struct Indent {
  std::size_t first = 0;
  std::size_t others = 0;
};

/// A text in lines of at most `width` columns, indents included. It breaks at spaces and keeps its own line ends; a
/// word is split only when it is longer than a line, and then rather at a non-breaking space. Indents give way on lines
/// that are too narrow for them.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width, Indent indent = {});

/// Prints a message wrapped at spaces; a word longer than the width, such as a path, stays whole so that it can be
/// copied.
void print_message(std::ostream& out, std::string_view text, std::size_t width);

/// Plain text on a stream, in lines no wider than `width`: nothing drawn, so that a screen reader reads it as it
/// stands.
class Page {
 public:
  Page(std::ostream& out, std::size_t width) : out_(out), width_(width) {}

  void paragraph(std::string_view text, Indent indent = {});
  /// An item of a list: a hyphen, and what follows beneath the text.
  void item(std::string_view text);
  /// "label" on a line of its own and its explanation under it, indented.
  void entry(std::string_view label, std::string_view explanation);
  void blank();

 private:
  std::ostream& out_;
  std::size_t width_;
};

}  // namespace diapason
