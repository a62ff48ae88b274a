#include "view/naming.hpp"

#include <algorithm>
#include <array>

#include "load/nearest.hpp"
#include "view/format.hpp"

namespace diapason {
namespace {

struct Folding {
  std::string_view from;
  std::string_view to;
};

constexpr auto k_foldings = std::to_array<Folding>({
    {"à", "a"},  {"â", "a"}, {"ä", "a"},      {"á", "a"}, {"À", "a"}, {"Â", "a"}, {"ç", "c"},  {"Ç", "c"},
    {"é", "e"},  {"è", "e"}, {"ê", "e"},      {"ë", "e"}, {"É", "e"}, {"È", "e"}, {"Ê", "e"},  {"î", "i"},
    {"ï", "i"},  {"í", "i"}, {"Î", "i"},      {"ñ", "n"}, {"ô", "o"}, {"ö", "o"}, {"ó", "o"},  {"Ô", "o"},
    {"Ö", "o"},  {"ù", "u"}, {"û", "u"},      {"ü", "u"}, {"ú", "u"}, {"Ü", "u"}, {"œ", "oe"}, {"Œ", "oe"},
    {"æ", "ae"}, {"’", " "}, {"\u00A0", " "}, {"-", " "}, {"_", " "}, {"'", " "}, {"ø", "o"},  {"å", "a"},
});

bool is_the_same(const std::string& name, const std::string& typed) { return name == typed; }

bool is_a_word_of(const std::string& name, const std::string& typed) {
  const std::vector<std::string> words = typed_words(name);
  return std::find(words.begin(), words.end(), typed) != words.end();
}

bool begins(const std::string& name, const std::string& typed) { return name.starts_with(typed); }

bool begins_words_of(const std::string& name, const std::string& typed) {
  const std::vector<std::string> words = typed_words(name);
  const std::vector<std::string> wanted = typed_words(typed);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& beginning) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return word.starts_with(beginning); });
  });
}

using Way = bool (*)(const std::string& name, const std::string& typed);
constexpr auto k_ways = std::to_array<Way>({is_the_same, is_a_word_of, begins, begins_words_of});

bool fits(const NameEntry& entry, const std::string& typed, Way way) {
  if (way(folded(entry.key), typed)) return true;
  return std::any_of(entry.names.begin(), entry.names.end(),
                     [&](const std::string& name) { return way(folded(name), typed); });
}

// The first way that fits anything decides.
std::vector<NameEntry> fitting_entries(std::span<const NameEntry> entries, const std::string& wanted) {
  std::vector<NameEntry> fitting;
  if (wanted.empty()) return fitting;
  for (const Way way : k_ways) {
    for (const NameEntry& entry : entries)
      if (fits(entry, wanted, way)) fitting.push_back(entry);
    if (!fitting.empty()) break;
  }
  return fitting;
}

constexpr auto k_articles =
    std::to_array<std::string_view>({"the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d"});

std::string without_articles(const std::string& wanted) {
  std::string text;
  for (const std::string& word : typed_words(wanted)) {
    if (std::find(k_articles.begin(), k_articles.end(), word) != k_articles.end()) continue;
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

std::vector<std::string> keys_of(std::span<const NameEntry> entries) {
  std::vector<std::string> keys;
  for (const NameEntry& entry : entries)
    if (entry.is_listed) keys.push_back(entry.shown.empty() ? entry.key : "*" + entry.shown + "*");
  return keys;
}

}  // namespace

std::vector<std::string> typed_words(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char letter : text + " ") {
    if (letter != ' ') {
      word += letter;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

std::string folded(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto* const folding = std::find_if(k_foldings.begin(), k_foldings.end(),
                                             [&](const Folding& entry) { return text.starts_with(entry.from); });
    if (folding != k_foldings.end()) {
      result += folding->to;
      text.remove_prefix(folding->from.size());
      continue;
    }
    const char letter = text[0];
    result += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    text.remove_prefix(1);
  }
  const std::size_t first = result.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  return result.substr(first, result.find_last_not_of(' ') - first + 1);
}

std::string nearest_key(std::span<const NameEntry> entries, std::string_view typed) {
  std::vector<std::string> words;
  std::vector<std::size_t> of_entry;
  for (std::size_t place = 0; place < entries.size(); ++place) {
    std::vector<std::string> all{folded(entries[place].key)};
    for (const std::string& name : entries[place].names) all.push_back(folded(name));
    for (std::size_t at = 0, whole = all.size(); at < whole; ++at)
      for (std::string& word : typed_words(all[at])) all.push_back(std::move(word));
    of_entry.insert(of_entry.end(), all.size(), place);
    words.insert(words.end(), all.begin(), all.end());
  }
  const std::vector<std::string_view> candidates{words.begin(), words.end()};
  const std::string wanted = folded(typed);
  const std::string_view found = nearest(wanted, candidates);
  if (found.empty()) return "";
  const auto place = std::find(candidates.begin(), candidates.end(), found) - candidates.begin();
  return entries[of_entry[static_cast<std::size_t>(place)]].key;
}

Result<std::uint8_t, Sentences> find_among(std::span<const NameEntry> entries, Language language,
                                           std::string_view typed, Key unknown) {
  const std::string wanted = folded(typed);
  std::vector<NameEntry> fitting = fitting_entries(entries, wanted);
  if (fitting.empty()) fitting = fitting_entries(entries, without_articles(wanted));
  if (fitting.size() == 1) return fitting.front().id;
  if (fitting.size() > 1)
    return Sentences{
        say(Key::ambiguous, language, {{"typed", std::string{typed}}, {"list", join_or(keys_of(fitting), language)}})};
  const std::vector<std::string> keys = keys_of(entries);
  const std::string list = keys.empty() ? say(Key::none_yet, language) : join(keys, language);
  const std::string words = say(unknown, language, {{"typed", std::string{typed}}, {"list", list}});
  std::string meant = nearest_key(entries, typed);
  if (meant.empty()) return Sentences{words};
  const auto entry =
      std::find_if(entries.begin(), entries.end(), [&](const NameEntry& one) { return one.key == meant; });
  if (!entry->shown.empty()) meant = entry->shown;
  return Sentences{say(Key::did_you_mean_one, language, {{"words", words}, {"typed", meant}})};
}

}  // namespace diapason
