#include "load/typography.hpp"

#include <cstddef>
#include <vector>

#include "load/source_text.hpp"

namespace diapason {
namespace {

constexpr std::string_view k_no_break_space = "\u00A0";
constexpr std::string_view k_narrow_no_break_space = "\u202F";

using Characters = std::vector<std::string_view>;

Characters characters_of(std::string_view words) {
  Characters characters;
  characters.reserve(words.size());
  for (std::size_t at = 0; at < words.size(); at += characters.back().size()) {
    const std::size_t length = code_point_length(words, at);
    characters.push_back(words.substr(at, length == 0 ? 1 : length));
  }
  return characters;
}

bool is_digit(std::string_view character) {
  return character.size() == 1 && character[0] >= '0' && character[0] <= '9';
}

/// Letters of ASCII, and of Latin with accents (U+00C0 to U+024F, which × and ÷ are not).
bool is_letter(std::string_view character) {
  if (character.size() == 1) {
    const char letter = character[0];
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }
  return character.size() == 2 && character >= "\u00C0" && character <= "\u024F" && character != "×" &&
         character != "÷";
}

bool is_plain_space(std::string_view character) { return character == " "; }
bool is_any_space(std::string_view character) {
  return character == " " || character == "\n" || character == "\t" || character == k_no_break_space ||
         character == k_narrow_no_break_space;
}
bool is_high_mark(std::string_view character) {
  return character == ":" || character == ";" || character == "!" || character == "?";
}

/// What a high mark may follow closely in careless typing. After another mark (?!) nothing is missing.
bool wants_space_after(std::string_view character) {
  return is_letter(character) || is_digit(character) || character == ")" || character == "»" || character == "…" ||
         character == "%" || character == "€";
}

bool ends_address(std::string_view character) {
  return is_any_space(character) || character == "»" || character == "\"" || character == ")";
}

/// Goes through a text once and writes it anew.
class Typesetter {
 public:
  explicit Typesetter(std::string_view words)
      : characters_(characters_of(words)),
        may_hold_address_(words.find("://") != std::string_view::npos || words.find("www.") != std::string_view::npos) {
    printed_.reserve(words.size() + words.size() / 8);
  }

  std::string french() {
    for (at_ = 0; at_ < characters_.size(); ++at_)
      if (!copy_address()) set_french();
    return std::move(printed_);
  }

  std::string english() {
    for (at_ = 0; at_ < characters_.size(); ++at_)
      if (!copy_address()) set_english();
    return std::move(printed_);
  }

 private:
  [[nodiscard]] std::string_view ahead(std::size_t distance) const {
    return at_ + distance < characters_.size() ? characters_[at_ + distance] : std::string_view{};
  }
  [[nodiscard]] std::string_view now() const { return characters_[at_]; }
  [[nodiscard]] std::string_view before() const { return at_ == 0 ? std::string_view{} : characters_[at_ - 1]; }

  /// The last character written, which may be another than the one read.
  [[nodiscard]] std::string_view written() const {
    std::size_t start = printed_.size();
    while (start > 0 && (static_cast<unsigned char>(printed_[start - 1]) & 0xC0U) == 0x80U) --start;
    return start == 0 ? std::string_view{} : std::string_view{printed_}.substr(start - 1);
  }

  void set_french() {
    if (set_apostrophe(is_letter(ahead(1)) || is_digit(ahead(1)) || ahead(1) == "«" || ahead(1) == "\"")) return;
    if (now() == "." && ahead(1) == "." && ahead(2) == ".") {
      printed_ += "…";
      at_ += 2;
    } else if (now() == "\"") {
      set_quotation_mark("«", "»");
    } else if (now() == "«") {
      open_guillemet();
    } else if (now() == "»") {
      close_guillemet();
    } else if (is_high_mark(now())) {
      set_high_mark();
    } else {
      printed_ += now();
    }
  }

  void set_english() {
    if (set_apostrophe(is_letter(ahead(1)))) return;
    if (now() != "\"")
      printed_ += now();
    else
      set_quotation_mark("“", "”");
  }

  bool set_apostrophe(bool is_followed) {
    if (now() != "'" || !is_letter(before()) || !is_followed) return false;
    printed_ += "’";
    return true;
  }

  void set_quotation_mark(std::string_view opening, std::string_view closing) {
    const bool opens = before().empty() || is_any_space(before()) || before() == "(" || before() == "[" ||
                       before() == "—" || before() == "–" || before() == "’" || before() == "'";
    if (opening != "«")
      printed_ += opens ? opening : closing;
    else if (opens)
      open_guillemet();
    else
      close_guillemet();
  }

  void open_guillemet() {
    printed_ += "«";
    while (is_plain_space(ahead(1))) ++at_;
    if (!is_any_space(ahead(1))) printed_ += k_no_break_space;
  }

  void close_guillemet() {
    hold_together();
    if (!is_any_space(written())) printed_ += k_no_break_space;
    printed_ += "»";
  }

  void set_high_mark() {
    const bool had_space = hold_together();
    if (!had_space && is_space_missing()) printed_ += k_no_break_space;
    printed_ += now();
  }

  [[nodiscard]] bool is_space_missing() const {
    if (!wants_space_after(written())) return false;
    if (now() != ":") return true;
    const bool is_time = is_digit(before()) && is_digit(ahead(1));
    return !is_time && ahead(1) != ":";
  }

  /// Plain spaces just written become one that doesn't break.
  bool hold_together() {
    const std::size_t size = printed_.size();
    while (printed_.ends_with(' ')) printed_.pop_back();
    if (printed_.size() == size) return false;
    // Where a line begins there is nothing to hold on to.
    if (!printed_.empty() && !is_any_space(written())) printed_ += k_no_break_space;
    return true;
  }

  /// A web address is copied to its end.
  bool copy_address() {
    if (!may_hold_address_) return false;
    if (!before().empty() && !is_any_space(before()) && before() != "(" && before() != "«") return false;
    std::size_t end = at_;
    std::string word;
    while (end < characters_.size() && !ends_address(characters_[end])) word += characters_[end++];
    if (word.find("://") == std::string::npos && !word.starts_with("www.")) return false;
    printed_ += word;
    at_ = end - 1;
    return true;
  }

  Characters characters_;
  bool may_hold_address_;
  std::string printed_;
  std::size_t at_ = 0;
};

}  // namespace

std::string with_french_typography(std::string_view words) { return Typesetter{words}.french(); }
std::string with_english_typography(std::string_view words) { return Typesetter{words}.english(); }

Text typeset(const Text& text) { return {with_english_typography(text.en), with_french_typography(text.fr)}; }

}  // namespace diapason
