#include "view/sentence.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/assert.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

constexpr auto k_filler_names = std::to_array<FillerName>({
    {"who", FillerKind::person},       {"whom", FillerKind::person},    {"second", FillerKind::person},
    {"colleague", FillerKind::person}, {"sponsor", FillerKind::person}, {"director", FillerKind::person},
    {"n", FillerKind::count},          {"m", FillerKind::count},        {"days", FillerKind::count},
    {"have", FillerKind::count},       {"need_n", FillerKind::count},   {"month", FillerKind::count},
    {"months", FillerKind::count},     {"left", FillerKind::count},     {"band", FillerKind::count},
    {"stage_n", FillerKind::count},    {"late", FillerKind::count},     {"broken", FillerKind::count},
    {"kept", FillerKind::count},
});

// French first names and words whose h is mute; every other h holds the vowel.
constexpr auto k_mute_h = std::to_array<std::string_view>(
    {"Hélène", "Helene", "Henri", "Hervé", "Hubert", "Hugo", "Hugues", "Huguette", "Hortense", "Honoré", "Héloïse",
     "Hippolyte", "Hadrien", "Hilaire", "Horace", "homme", "heure"});

// First bytes of à â ä æ é è ê ë î ï ô ö œ ù û ü, small and capital, after 0xC3 (œ after 0xC5).
bool is_accented_vowel(std::string_view word) {
  if (word.size() < 2) return false;
  const auto first = static_cast<unsigned char>(word[0]);
  const auto second = static_cast<unsigned char>(word[1]) | 0x20U;
  if (first == 0xC5) return second == 0xB3 || second == 0xB2 || second == 0x92;
  if (first != 0xC3) return false;
  return (second >= 0xA0 && second <= 0xA6) || (second >= 0xA8 && second <= 0xAF) ||
         (second >= 0xB2 && second <= 0xB6) || (second >= 0xB9 && second <= 0xBC);
}

std::vector<Sentence> in_order_of_keys() {
  std::vector<Sentence> all(k_keys);
  for (const auto table :
       {sentences_of_causes(), sentences_of_people(), sentences_of_refusals(), sentences_of_conditions(),
        sentences_of_measures(), sentences_of_plans(), sentences_of_choices(), sentences_of_months(),
        sentences_of_happenings(), sentences_of_reviews(), sentences_of_profiles(), sentences_of_panels(),
        sentences_of_names(), sentences_of_whys()})
    for (const Sentence& sentence : table) all[static_cast<std::size_t>(sentence.key)] = sentence;
  return all;
}

const Filler& filler_named(std::string_view name, std::span<const Filler> fillers) {
  const auto found =
      std::find_if(fillers.begin(), fillers.end(), [&](const Filler& filler) { return filler.name() == name; });
  DIAPASON_ASSERT(found != fillers.end());
  return *found;
}

// One of two words after the colon: "{gender who:prêt|prête}".
std::string chosen(std::string_view choices, bool second) {
  const std::size_t bar = choices.find('|');
  return std::string{second ? choices.substr(bar + 1) : choices.substr(0, bar)};
}

std::string elided(std::string_view word, const std::string& text) {
  const std::string_view visible = text.starts_with('*') ? std::string_view{text}.substr(1) : std::string_view{text};
  const std::string stem{word.substr(0, word.size() - 1)};
  return elides(visible) ? stem + "’" + text : std::string{word} + " " + text;
}

std::string filled(std::string_view place, Language language, std::span<const Filler> fillers) {
  const std::size_t space = place.find(' ');
  if (space == std::string_view::npos) return filler_named(place, fillers).text(language);
  const std::string_view mark = place.substr(0, space);
  const std::string_view rest = place.substr(space + 1);
  const std::size_t colon = rest.find(':');
  const Filler& filler = filler_named(rest.substr(0, colon), fillers);
  if (mark == "gender") return chosen(rest.substr(colon + 1), filler.gender() == Gender::feminine);
  if (mark == "plural") return chosen(rest.substr(colon + 1), is_plural(filler.count(), language));
  if (mark == "cap") return capitalised(filler.text(language));
  return elided(mark, filler.text(language));
}

}  // namespace

std::span<const FillerName> filler_names() { return k_filler_names; }

std::span<const Sentence> sentences() {
  static const std::vector<Sentence> all = in_order_of_keys();
  return all;
}

std::string Filler::text(Language language) const { return is_count_ ? whole_number(count_, language) : text_; }

bool elides(std::string_view word) {
  if (word.empty()) return false;
  constexpr std::string_view k_vowels = "aeiouAEIOU";
  if (k_vowels.find(word[0]) != std::string_view::npos || is_accented_vowel(word)) return true;
  return word.starts_with("Yv") ||
         std::any_of(k_mute_h.begin(), k_mute_h.end(), [&](std::string_view name) { return word.starts_with(name); });
}

std::string say(Key key, Language language, std::span<const Filler> fillers) {
  const Sentence& sentence = sentences()[static_cast<std::size_t>(key)];
  const std::string_view pattern = language == Language::french ? sentence.fr : sentence.en;
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    text += pattern.substr(at, open - at);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    text += filled(pattern.substr(open + 1, close - open - 1), language, fillers);
    at = close + 1;
  }
  return typeset(std::move(text), language);
}

}  // namespace diapason
