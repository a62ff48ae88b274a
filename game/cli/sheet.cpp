#include "cli/sheet.hpp"

#include "cli/terminal.hpp"
#include "view/format.hpp"

namespace diapason {

Sheet::Sheet(Streams& streams) : streams_(streams), page_(streams.out, output_columns()) {}

void Sheet::put(std::string_view text, std::string_view bullet, Indent indent, bool bold) {
  if (text.empty()) return;
  if (gap_wanted_ && !is_first_) page_.blank();
  gap_wanted_ = false;
  is_first_ = false;
  if (bold) streams_.out << "\x1b[1m";
  page_.paragraph(std::string{bullet} + plain(std::string{text}), indent);
  if (bold) streams_.out << "\x1b[0m";
}

void Sheet::heading(std::string_view text) {
  if (text.empty()) return;
  blank();
  put(text, "", {}, streams_.colour);
}

void Sheet::say(std::string_view text) { put(text, "", {}); }

void Sheet::say(std::span<const std::string> sentences) {
  for (const std::string& sentence : sentences) say(sentence);
}

void Sheet::say(const Text& text) { say(std::string_view{streams_.say(text)}); }

void Sheet::item(std::string_view text) { put(text, text.empty() ? "" : "- ", {0, 2}); }

void Sheet::items(std::span<const std::string> texts) {
  for (const std::string& text : texts) item(text);
}

void Sheet::numbered(std::size_t number, std::string_view text) { put(text, std::to_string(number) + ". ", {0, 3}); }

void Sheet::under(std::string_view text) { put(text, "", {2, 2}); }

void Sheet::under(std::span<const std::string> texts) {
  for (const std::string& text : texts) under(text);
}

void Sheet::list(const Text& name, std::span<const std::string> texts) {
  if (texts.empty()) return;
  heading(streams_.say(name));
  items(texts);
}

void Sheet::blank() { gap_wanted_ = true; }

}  // namespace diapason
