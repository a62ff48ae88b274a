#include "ui/painter.hpp"

#include <algorithm>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

#include <imgui.h>

#include "ui/widgets.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

float width_of(const ImFont& font, std::string_view words) {
  return words.empty() ? 0 : font.CalcTextSizeA(font.FontSize, FLT_MAX, 0, words.data(), words.data() + words.size()).x;
}

/// The same words, emphasised.
TextStyle emphasised(TextStyle style) {
  if (style == TextStyle::body || style == TextStyle::quote) return TextStyle::strong;
  return style == TextStyle::small ? TextStyle::small_strong : style;
}

enum class PieceFace : std::uint8_t { plain, strong, citation };

/// A stretch of one face within a line.
struct Piece {
  std::string_view words;
  PieceFace face = PieceFace::plain;
  float x = 0;
};

struct TextLine {
  std::vector<Piece> pieces;
  float width = 0;
};

/// Whether a rule is cited from here: "(D17)" or the first of "(D17, D36)".
bool begins_citation(std::string_view words) {
  return words.size() > 2 && words.starts_with("(D") && words[2] >= '0' && words[2] <= '9';
}

/// Words laid out in lines: broken at spaces only, so that figures and marks stay whole; *…* is set in the stronger
/// face. Rules cited in brackets are set as a note's number is in a book, so that who reads may pass over them.
class Wrapped {
 public:
  Wrapped(const Painter& painter, TextStyle style, std::string_view words, float room)
      : plain_(*painter.fonts->of(style)),
        strong_(*painter.fonts->of(emphasised(style))),
        citation_(*painter.fonts->of(TextStyle::citation)),
        room_(room) {
    lines_.emplace_back();
    while (!words.empty()) {
      const std::size_t end = end_of_word(words);
      add_word(words.substr(0, end));
      if (end < words.size() && words[end] == '\n') lines_.emplace_back();
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }

  [[nodiscard]] Size size() const {
    float width = 0;
    for (const TextLine& line : lines_) width = std::max(width, line.width);
    return {width, line_height() * static_cast<float>(lines_.size())};
  }
  [[nodiscard]] float line_height() const { return std::round(plain_.FontSize * 1.22F); }
  /// The widest word: narrower than this a word stands out of its room.
  [[nodiscard]] float widest_word() const { return widest_word_; }

  void draw(const Box& room, ImU32 colour, Align align) const {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float y = room.top + (line_height() - plain_.FontSize) / 2;
    for (const TextLine& line : lines_) {
      float x = room.left;
      if (align == Align::centre) x += (room.width - line.width) / 2;
      if (align == Align::right) x += room.width - line.width;
      for (const Piece& piece : line.pieces) {
        const ImFont& font = of(piece.face);
        const float raised = piece.face == PieceFace::citation ? std::round(plain_.FontSize * k_raised) : 0;
        list.AddText(&font, font.FontSize, ImVec2{std::round(x + piece.x), std::round(y) - raised}, colour,
                     piece.words.data(), piece.words.data() + piece.words.size());
      }
      y += line_height();
    }
  }

 private:
  // Of the words' size.
  static constexpr float k_raised = 0.1F;  // above their top
  static constexpr float k_before_citation = 0.1F;

  [[nodiscard]] const ImFont& of(PieceFace face) const {
    if (face == PieceFace::citation) return citation_;
    return face == PieceFace::strong ? strong_ : plain_;
  }

  /// A word ends at a space, but not at one before a rule that it rests on.
  static std::size_t end_of_word(std::string_view words) {
    std::size_t end = words.find_first_of(" \n");
    if (end != std::string_view::npos && words[end] == ' ' && begins_citation(words.substr(end + 1)))
      end = words.find_first_of(" \n", end + 1);
    return std::min(end, words.size());
  }

  /// A word with what clings to it, which may change its face within: "*Meet*,", "late (D17).".
  void add_word(std::string_view word) {
    is_cited_ = is_cited_ || begins_citation(word);
    std::vector<Piece> pieces;
    float width = 0;
    while (!word.empty()) {
      const std::size_t end = std::min(word.find_first_of(is_cited_ ? "(,)" : "* "), word.size());
      if (end > 0) {
        pieces.push_back({word.substr(0, end), face(), width});
        width += width_of(of(face()), pieces.back().words);
      }
      if (end < word.size()) turn(word[end]);
      if (end < word.size() && word[end] == ' ') width += std::round(plain_.FontSize * k_before_citation);
      word.remove_prefix(std::min(end + 1, word.size()));
    }
    widest_word_ = std::max(widest_word_, width);
    const std::vector<Piece>& before = lines_.back().pieces;
    const float space = before.empty() ? 0 : width_of(of(before.back().face), " ");
    if (room_ > 0 && lines_.back().width + space + width > room_ && !lines_.back().pieces.empty()) {
      lines_.emplace_back();
      put(pieces, 0, width);
    } else {
      put(pieces, space, width);
    }
  }
  /// The marks that change the face. A space within a word stands before the rules that it rests on.
  void turn(char mark) {
    if (mark == '*') is_strong_ = !is_strong_;
    if (mark == ' ') is_cited_ = true;
    if (mark == ')') is_cited_ = false;
  }
  [[nodiscard]] PieceFace face() const {
    if (is_cited_) return PieceFace::citation;
    return is_strong_ ? PieceFace::strong : PieceFace::plain;
  }
  void put(const std::vector<Piece>& pieces, float space, float width) {
    TextLine& line = lines_.back();
    for (const Piece& piece : pieces) {
      if (goes_on(line, piece)) {
        Piece& last = line.pieces.back();
        last.words = {last.words.data(), last.words.size() + 1 + piece.words.size()};
        continue;
      }
      line.pieces.push_back(piece);
      line.pieces.back().x += line.width + space;
    }
    line.width += space + width;
  }
  /// The next word in the same face: drawn in one go, so that the spaces between are even.
  static bool goes_on(const TextLine& line, const Piece& piece) {
    if (line.pieces.empty() || piece.x > 0) return false;
    const Piece& last = line.pieces.back();
    return last.face == piece.face && last.words.data() + last.words.size() + 1 == piece.words.data() &&
           *(piece.words.data() - 1) == ' ';
  }

  const ImFont& plain_;
  const ImFont& strong_;
  const ImFont& citation_;
  float room_;
  float widest_word_ = 0;
  bool is_strong_ = false;
  bool is_cited_ = false;
  std::vector<TextLine> lines_;
};

void note(Painter& painter, const Wrapped& wrapped, std::string_view words, Box at, const Size& room) {
  if (!painter.keeps_log || words.empty()) return;
  at.width = std::max(at.width, wrapped.widest_word());
  painter.log.add(DrawnText{painter.panel, unmarked(words), at, room.width, room.height});
}

}  // namespace

float room_of(const Painter& painter) { return std::max(ImGui::GetContentRegionAvail().x - painter.inset, 1.0F); }

void text(Painter& painter, TextStyle style, std::string_view words, Hue hue) {
  if (words.empty()) return;
  const float room = room_of(painter);
  const Wrapped wrapped{painter, style, words, room};
  const Size size = wrapped.size();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  wrapped.draw({at.x, at.y, room, size.height}, paint(painter, hue), Align::left);
  note(painter, wrapped, words, {at.x, at.y, size.width, size.height}, {room, FLT_MAX});
  ImGui::Dummy({size.width, size.height});
  if (!painter.rules.empty() && ImGui::IsItemHovered()) {
    // What is told about a text cites nothing itself.
    const std::span<const RuleLine> rules = std::exchange(painter.rules, {});
    tip(painter, rules_cited(rules, words), TipPlace::above);
    painter.rules = rules;
  }
}

float text_in(Painter& painter, TextStyle style, std::string_view words, const Box& room, Hue hue, Align align,
              bool middle) {
  if (words.empty()) return 0;
  const Wrapped wrapped{painter, style, words, room.width};
  const Size size = wrapped.size();
  Box at = room;
  if (middle) at.top += (room.height - size.height) / 2;
  wrapped.draw(at, paint(painter, hue), align);
  note(painter, wrapped, words, {at.left, at.top, size.width, size.height}, {room.width, room.height});
  return size.height;
}

Size measure(const Painter& painter, TextStyle style, std::string_view words, float wrap_width) {
  return Wrapped{painter, style, words, wrap_width}.size();
}

std::string rules_cited(std::span<const RuleLine> rules, std::string_view words) {
  std::string told;
  std::set<std::uint8_t> seen;
  for (std::size_t at = words.find('D'); at != std::string_view::npos; at = words.find('D', at + 1)) {
    unsigned number = 0;
    const auto read = std::from_chars(words.data() + at + 1, words.data() + words.size(), number);
    const bool stands_alone = at > 0 && (words[at - 1] == '(' || words[at - 1] == ' ');
    if (read.ec != std::errc{} || !stands_alone || number > 255 ||
        !seen.insert(static_cast<std::uint8_t>(number)).second)
      continue;
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const RuleLine& line) { return line.number == number; });
    if (rule != rules.end()) told += (told.empty() ? "" : "\n") + rule->line;
  }
  return told;
}

std::string unmarked(std::string_view words) { return plain(std::string{words}); }

}  // namespace diapason
