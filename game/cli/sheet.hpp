#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/streams.hpp"
#include "cli/text_wrap.hpp"

namespace diapason {

/// Sentences of the view as a terminal shows them: headings, paragraphs and lists, wrapped, without marks of emphasis.
/// What is empty leaves no trace.
class Sheet {
 public:
  explicit Sheet(Streams& streams);

  /// A line that names what follows, after a blank line unless it is the first.
  void heading(std::string_view text);
  void say(std::string_view text);
  void say(std::span<const std::string> sentences);
  /// The words of the program itself.
  void say(const Text& text);
  void item(std::string_view text);
  void items(std::span<const std::string> texts);
  void numbered(std::size_t number, std::string_view text);
  /// A second line of an item.
  void under(std::string_view text);
  void under(std::span<const std::string> texts);
  /// A list with its own heading; nothing when the list is empty.
  void list(const Text& name, std::span<const std::string> texts);
  /// A blank line before what comes next: never two, never the first or the last.
  void blank();

  [[nodiscard]] const Streams& streams() const { return streams_; }

 private:
  void put(std::string_view text, std::string_view bullet, Indent indent, bool bold = false);

  Streams& streams_;
  Page page_;
  bool is_first_ = true;
  bool gap_wanted_ = false;
};

}  // namespace diapason
