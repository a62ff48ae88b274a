#include "view/text_checks.hpp"

#include <array>
#include <regex>
#include <set>

namespace diapason::test {
namespace {

struct Fault {
  const char* pattern;
  const char* words;
};

constexpr auto k_everywhere = std::to_array<Fault>({
    {"[{}]", "a place is left open"},
    {"  ", "two spaces"},
    {"^ | $", "a space at the end"},
    {" [.,]", "a space before a full stop or a comma"},
    {"['\"]", "a straight apostrophe or quotation mark"},
    {",,|(^|[^.])\\.\\.($|[^.])", "a mark twice"},
    {"\\( | \\)", "a space inside brackets"},
});

// The byte before a high mark must be the last of a non-breaking space, or another mark.
constexpr auto k_in_french = std::to_array<Fault>({
    {"[^\xA0\xAF:;!?][:;!?]", "no non-breaking space before a high mark"},
    {"\xC2\xAB[^\xC2\xE2]| \xC2\xBB", "no non-breaking space inside quotation marks"},
    {"(^|[ *\u2019])(de|que|De|Que) \\*?([AEIOU]|\u00C9|\u00C8|Y[v])", "no elision before a vowel"},
    // Before a verb it is a pronoun: de le voir, à les entendre.
    {"(^|[ *])(de|\u00E0) les? (?!\\S*([ei]r|re)([ .,:;!?\xC2\xE2]|$))", "an article not contracted"},
});

struct Search {
  std::regex pattern;
  const char* words;
};

template <class Table>
std::vector<Search> searches_for(const Table& table) {
  std::vector<Search> searches;
  for (const Fault& fault : table) searches.push_back({std::regex{fault.pattern}, fault.words});
  return searches;
}

void look_for(const std::vector<Search>& searches, const std::string& text, std::vector<std::string>& faults) {
  for (const Search& search : searches)
    if (std::regex_search(text, search.pattern)) faults.emplace_back(search.words);
}

}  // namespace

std::vector<std::string> faults_in(std::string_view text, Language language) {
  static const std::vector<Search> everywhere = searches_for(k_everywhere);
  static const std::vector<Search> in_french = searches_for(k_in_french);
  static std::array<std::set<std::string, std::less<>>, 2> found_faultless;  // the same sentences come again and again
  auto& faultless = found_faultless[static_cast<std::size_t>(language)];
  if (faultless.contains(text)) return {};
  std::vector<std::string> faults;
  const std::string whole{text};
  look_for(everywhere, whole, faults);
  if (language == Language::french) look_for(in_french, whole, faults);
  if (faults.empty()) faultless.insert(whole);
  return faults;
}

std::string faults_line(std::string_view text, Language language) {
  std::string line;
  for (const std::string& fault : faults_in(text, language)) line += (line.empty() ? "" : ", ") + fault;
  return line.empty() ? line : line + ": " + std::string{text};
}

}  // namespace diapason::test
