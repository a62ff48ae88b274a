#include "view/format.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace diapason {
namespace {

constexpr std::string_view k_space = "\u00A0";       // non-breaking, before units and high punctuation
constexpr std::string_view k_thin_space = "\u202F";  // between thousands
constexpr std::string_view k_minus = "\u2212";

std::string grouped(std::uint64_t number, std::string_view separator) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3;) {
    place -= 3;
    digits.insert(place, separator);
  }
  return digits;
}

std::string unsigned_number(std::int64_t number, Language language) {
  const auto size = static_cast<std::uint64_t>(number < 0 ? -number : number);
  return grouped(size, language == Language::french ? k_thin_space : std::string_view{","});
}

std::string sign_of(std::int64_t number) {
  if (number == 0) return "±";
  return number > 0 ? "+" : std::string{k_minus};
}

std::string with_euro(const std::string& number, Language language) {
  return language == Language::french ? number + std::string{k_space} + "€" : "€" + number;
}

std::string listed(std::span<const std::string> items, std::string_view last) {
  std::string text;
  for (std::size_t place = 0; place < items.size(); ++place) {
    if (place > 0) text += place + 1 == items.size() ? std::string{last} : ", ";
    text += items[place];
  }
  return text;
}

// The marks around a quotation, and around one inside it.
struct QuotationMarks {
  std::string_view open;
  std::string_view close;
  std::string_view inner_open;
  std::string_view inner_close;
};
constexpr QuotationMarks k_english_quotes{"“", "”", "‘", "’"};
constexpr QuotationMarks k_french_quotes{"«", "»", "“", "”"};

// In French a space stands between an outer mark and the words, and none by an inner one.
std::string_view after_space(std::string_view text) {
  if (text.starts_with(' ')) return text.substr(1);
  return text.starts_with(k_space) ? text.substr(k_space.size()) : text;
}

void drop_space_at_end(std::string& text) {
  if (text.ends_with(k_space))
    text.resize(text.size() - k_space.size());
  else if (text.ends_with(' '))
    text.pop_back();
}

// Writes the mark that opens a quotation inside `depth` others; returns what follows it.
std::string_view open_quotation(std::string& set, std::string_view left, int depth, const QuotationMarks& marks) {
  set += depth > 0 ? marks.inner_open : marks.open;
  return depth > 0 ? after_space(left) : left;
}

// Writes the mark that closes it.
void close_quotation(std::string& set, int depth, const QuotationMarks& marks) {
  if (depth > 0) drop_space_at_end(set);
  set += depth > 0 ? marks.inner_close : marks.close;
}

// A quotation inside a quotation gets the inner marks, as often as they pair up.
std::string with_inner_quotes(std::string text, const QuotationMarks& marks) {
  const std::size_t first = text.find(marks.open);
  if (first == std::string::npos || text.find(marks.open, first + marks.open.size()) == std::string::npos) return text;
  std::string set;
  int depth = 0;
  for (std::string_view left{text}; !left.empty();) {
    if (left.starts_with(marks.open)) {
      left = open_quotation(set, left.substr(marks.open.size()), depth++, marks);
    } else if (depth > 0 && left.starts_with(marks.close)) {
      left.remove_prefix(marks.close.size());
      close_quotation(set, --depth, marks);
    } else {
      set += left[0];
      left.remove_prefix(1);
    }
  }
  return depth == 0 ? set : text;
}

// Whether its first mark is closed by its last, with words around or within it that are no quotation of their own.
bool is_one_quotation(std::string_view text, std::string_view open, std::string_view close) {
  return text.starts_with(open) && text.ends_with(close) && text.find(close) == text.size() - close.size();
}

void replace_all(std::string& text, std::string_view old, std::string_view fresh) {
  for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + fresh.size()))
    text.replace(at, old.size(), fresh);
}

}  // namespace

std::string whole_number(std::int64_t number, Language language) {
  return (number < 0 ? std::string{k_minus} : "") + unsigned_number(number, language);
}

std::string signed_number(std::int64_t number, Language language) {
  return sign_of(number) + unsigned_number(number, language);
}

std::string money(std::int64_t eur, Language language) {
  return (eur < 0 ? std::string{k_minus} : "") + with_euro(unsigned_number(eur, language), language);
}

std::string signed_money(std::int64_t eur, Language language) {
  return sign_of(eur) + with_euro(unsigned_number(eur, language), language);
}

std::string short_money(std::int64_t eur, Language language) {
  const std::int64_t size = eur < 0 ? -eur : eur;
  const std::string sign = eur < 0 ? std::string{k_minus} : "";
  if (size < 1'000) return money(eur, language);
  const std::int64_t tenths = divide_rounded(size, 100);
  std::string number = unsigned_number(tenths / 10, language);
  if (tenths % 10 != 0) number += (language == Language::french ? "," : ".") + std::to_string(tenths % 10);
  if (language == Language::english) return sign + "€" + number + "k";
  return sign + number + std::string{k_space} + "k€";
}

std::string percent(std::int64_t share_bp, Language language) {
  const std::string number = whole_number(divide_rounded(share_bp, 100), language);
  return number + (language == Language::french ? std::string{k_space} + "%" : "%");
}

bool is_plural(std::int64_t count, Language language) {
  const std::int64_t size = count < 0 ? -count : count;
  return language == Language::french ? size >= 2 : size != 1;
}

std::string join_words(std::span<const std::string> words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

std::string join(std::span<const std::string> items, Language language) {
  return listed(items, language == Language::french ? " et " : " and ");
}

std::string join_or(std::span<const std::string> items, Language language) {
  return listed(items, language == Language::french ? " ou " : " or ");
}

std::string side_by_side(std::span<const std::string> items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : " · ") + item;
  return text;
}

std::string quoted(const std::string& text, Language language) {
  const bool has_marks = is_one_quotation(text, "«", "»") || is_one_quotation(text, "“", "”") ||
                         (text.starts_with("\"") && text.ends_with("\""));
  if (has_marks) return typeset(text, language);
  return typeset(language == Language::french ? "« " + text + " »" : "“" + text + "”", language);
}

std::string typeset(std::string text, Language language) {
  replace_all(text, "'", "’");
  if (language != Language::french) return with_inner_quotes(std::move(text), k_english_quotes);
  for (const std::string_view mark : {":", ";", "!", "?", "»"})
    replace_all(text, " " + std::string{mark}, std::string{k_space} + std::string{mark});
  replace_all(text, "« ", "«" + std::string{k_space});
  return with_inner_quotes(std::move(text), k_french_quotes);
}

std::string capitalised(std::string text) {
  if (text.empty()) return text;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first >= 'a' && first <= 'z') text[0] = static_cast<char>(first - 'a' + 'A');
  // U+00E0 to U+00FE are the small letters à to þ; their capitals stand 32 places before.
  if (first == 0xC3 && text.size() > 1) {
    const auto second = static_cast<unsigned char>(text[1]);
    if (second >= 0xA0 && second <= 0xBE && second != 0xB7) text[1] = static_cast<char>(second - 0x20);
  }
  return text;
}

std::string uncapitalised(std::string text) {
  if (text.empty()) return text;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first >= 'A' && first <= 'Z') text[0] = static_cast<char>(first - 'A' + 'a');
  if (first == 0xC3 && text.size() > 1) {
    const auto second = static_cast<unsigned char>(text[1]);
    if (second >= 0x80 && second <= 0x9E && second != 0x97) text[1] = static_cast<char>(second + 0x20);
  }
  return text;
}

std::vector<std::int64_t> apportion(std::span<const std::int64_t> amounts, std::int64_t unit, std::int64_t total) {
  std::vector<std::int64_t> shares(amounts.size());
  std::vector<std::pair<std::int64_t, std::size_t>> remainders;
  std::int64_t missing = total;
  for (std::size_t place = 0; place < amounts.size(); ++place) {
    const std::int64_t down = amounts[place] / unit - (amounts[place] % unit < 0 ? 1 : 0);
    shares[place] = down;
    missing -= down;
    remainders.emplace_back(down * unit - amounts[place], place);  // the largest remainder first
  }
  if (remainders.empty()) return shares;
  std::sort(remainders.begin(), remainders.end());
  for (std::size_t turn = 0; missing > 0; ++turn, --missing) ++shares[remainders[turn % remainders.size()].second];
  for (std::size_t turn = remainders.size(); missing < 0; ++missing) {
    turn = turn == 0 ? remainders.size() - 1 : turn - 1;
    --shares[remainders[turn].second];
  }
  return shares;
}

std::string plain(std::string text) {
  std::erase(text, '*');
  return text;
}

}  // namespace diapason
