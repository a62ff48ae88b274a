#include "view/text_checks.hpp"

#include <array>
#include <regex>

namespace diapason::test {
namespace {

struct Fault {
  const char* pattern;
  const char* words;
};

const auto k_everywhere = std::to_array<Fault>({
    {"[{}]", "a place is left open"},
    {"  ", "two spaces"},
    {"^ | $", "a space at the end"},
    {" [.,]", "a space before a full stop or a comma"},
    {"['\"]", "a straight apostrophe or quotation mark"},
    {",,|\\.\\.($|[^.])", "a mark twice"},
    {"\\( | \\)", "a space inside brackets"},
});

// The byte before a high mark must be the last of a non-breaking space, or another mark.
const auto k_in_french = std::to_array<Fault>({
    {"[^\xA0\xAF:;!?][:;!?]", "no non-breaking space before a high mark"},
    {"\xC2\xAB[^\xC2\xE2]| \xC2\xBB", "no non-breaking space inside quotation marks"},
    {"(^|[ *\u2019])(de|que|De|Que) \\*?([AEIOU]|\u00C9|\u00C8|Y[v])", "no elision before a vowel"},
    {"(^|[ *])(de|\u00E0) les? ", "an article not contracted"},
});

void look_for(const Fault& fault, const std::string& text, std::vector<std::string>& faults) {
  if (std::regex_search(text, std::regex{fault.pattern})) faults.push_back(fault.words);
}

}  // namespace

std::vector<std::string> faults_in(std::string_view text, Language language) {
  std::vector<std::string> faults;
  const std::string whole{text};
  for (const Fault& fault : k_everywhere) look_for(fault, whole, faults);
  if (language == Language::french)
    for (const Fault& fault : k_in_french) look_for(fault, whole, faults);
  return faults;
}

std::string faults_line(std::string_view text, Language language) {
  std::string line;
  for (const std::string& fault : faults_in(text, language)) line += (line.empty() ? "" : ", ") + fault;
  return line.empty() ? line : line + ": " + std::string{text};
}

}  // namespace diapason::test
