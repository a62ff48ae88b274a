#include "view/action_words.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "view/format.hpp"
#include "view/sentence.hpp"

namespace diapason {
namespace {

// Words that tell no action from another, folded. "Faire" is the French verb itself: «faire une offre».
constexpr auto k_small_words = std::to_array<std::string_view>(
    {"a",    "an",  "the",   "to", "with", "for", "of",  "at",  "in",  "on",  "by", "our", "their", "le",
     "la",   "les", "un",    "de", "du",   "des", "une", "l",   "d",   "s",   "au", "aux", "avec",  "par",
     "pour", "se",  "faire", "en", "et",   "sa",  "son", "ses", "nos", "sur", "qu", "ce",  "chez",  "us"});

using Pieces = std::vector<std::string>;

Pieces pieces_of(std::string_view text) {
  std::istringstream words{folded(text)};
  Pieces pieces;
  for (std::string word; words >> word;) pieces.push_back(word);
  return pieces;
}

Pieces without_small_words(Pieces pieces) {
  std::erase_if(pieces, [](const std::string& piece) {
    return std::find(k_small_words.begin(), k_small_words.end(), piece) != k_small_words.end();
  });
  return pieces;
}

Pieces pieces_that_count(std::string_view name) {
  Pieces all = pieces_of(name);
  Pieces counting = without_small_words(all);
  return counting.empty() ? all : counting;
}

// A beginning after the first word is long enough not to be the beginning of somebody's name.
constexpr std::size_t k_telling_letters = 3;

bool is_meant(const std::string& word, const std::string& typed, std::size_t place, bool by_beginning) {
  if (!by_beginning) return word == typed;
  return word.starts_with(typed) && (place == 0 || typed.size() >= k_telling_letters);
}

bool are_first(const Pieces& name, const Pieces& typed, bool by_beginning) {
  if (typed.size() > name.size()) return false;
  for (std::size_t place = 0; place < typed.size(); ++place)
    if (!is_meant(name[place], typed[place], place, by_beginning)) return false;
  return true;
}

bool are_some(Pieces name, const Pieces& typed, bool by_beginning) {
  for (std::size_t place = 0; place < typed.size(); ++place) {
    const auto word = std::find_if(name.begin(), name.end(), [&](const std::string& entry) {
      return is_meant(entry, typed[place], place, by_beginning);
    });
    if (word == name.end()) return false;
    name.erase(word);
  }
  return true;
}

// An id is a name only as a whole: its first word may be anything.
bool fits(const Pieces& name, bool is_id, const Pieces& typed, ActionMatch match) {
  switch (match) {
    case ActionMatch::first_words: return is_id ? name == typed : are_first(name, typed, false);
    case ActionMatch::some_words: return are_some(name, typed, false);
    case ActionMatch::first_beginnings: return are_first(name, typed, true);
    case ActionMatch::some_beginnings: return are_some(name, typed, true);
  }
  return false;
}

// The pieces of the first words, for every number of them that ends with one that counts.
struct Run {
  std::size_t used = 0;
  Pieces typed;
};

std::vector<Run> runs_of(std::span<const std::string> words) {
  std::vector<Run> runs;
  Pieces typed;
  for (std::size_t place = 0; place < words.size(); ++place) {
    const Pieces more = without_small_words(pieces_of(words[place]));
    if (more.empty()) continue;
    typed.insert(typed.end(), more.begin(), more.end());
    runs.insert(runs.begin(), Run{place + 1, typed});
  }
  return runs;
}

struct NamesOfAction {
  Pieces id;
  Pieces en;
  Pieces fr;
};

ActionTyped longest_run(ActionId action, const NamesOfAction& names, const std::vector<Run>& runs, ActionMatch match) {
  for (const Run& run : runs) {
    const bool by_id = fits(names.id, true, run.typed, match);
    if (!by_id && !fits(names.en, false, run.typed, match) && !fits(names.fr, false, run.typed, match)) continue;
    const bool is_whole = run.typed == names.id || run.typed == names.en || run.typed == names.fr;
    return {action, run.used, match, is_whole};
  }
  return {action, 0, match, false};
}

}  // namespace

std::vector<ActionTyped> actions_typed(const Dossier& dossier, std::span<const std::string> words) {
  const std::vector<Run> runs = runs_of(words);
  std::vector<ActionTyped> found;
  using enum ActionMatch;
  for (const ActionMatch match : {first_words, some_words, first_beginnings, some_beginnings}) {
    const bool is_a_guess = match == first_beginnings || match == some_beginnings;
    if (is_a_guess && !found.empty()) break;
    const std::size_t at_least = found.empty() ? 1 : found.front().used + 1;
    std::vector<ActionTyped> more;
    for (std::size_t index = 0; index < dossier.actions.size(); ++index) {
      const Action& action = dossier.actions[index];
      const NamesOfAction names{pieces_that_count(action.key), pieces_that_count(action.name.en),
                                pieces_that_count(action.name.fr)};
      const ActionTyped typed = longest_run(ActionId{index}, names, runs, match);
      if (typed.used >= at_least) more.push_back(typed);
    }
    std::stable_sort(more.begin(), more.end(),
                     [](const ActionTyped& one, const ActionTyped& other) { return one.used > other.used; });
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

std::string actions_or(const Dossier& dossier, Language language, std::span<const ActionTyped> actions) {
  std::vector<std::string> names;
  names.reserve(actions.size());
  for (const ActionTyped& typed : actions)
    names.push_back("*" + in(dossier.actions[typed.action.index()].name, language) + "*");
  return join_or(names, language);
}

Sentences which_action(const Dossier& dossier, Language language, std::span<const std::string> words,
                       std::span<const ActionTyped> actions) {
  const std::string typed = join_words(words.first(actions.front().used));
  return {say(Key::ambiguous, language, {{"typed", typed}, {"list", actions_or(dossier, language, actions)}})};
}

}  // namespace diapason
