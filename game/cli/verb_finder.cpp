#include <algorithm>
#include <limits>
#include <sstream>

#include "cli/game_verbs.hpp"
#include "load/message.hpp"
#include "load/nearest.hpp"
#include "view/names.hpp"

namespace diapason {
namespace {

std::vector<std::string_view> names_of(const GameVerb& verb) {
  std::vector<std::string_view> names{verb.name};
  names.insert(names.end(), verb.aliases.begin(), verb.aliases.end());
  names.insert(names.end(), verb.french.begin(), verb.french.end());
  return names;
}

bool is_called(const GameVerb& verb, const std::string& word) {
  const auto names = names_of(verb);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return folded(name) == word; });
}

bool has_name_beginning(const GameVerb& verb, const std::string& word) {
  const auto names = names_of(verb);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return folded(name).starts_with(word); });
}

using Verbs = std::vector<const GameVerb*>;

template <class Fits>
Verbs verbs_that(bool only_panels, Fits fits) {
  Verbs found;
  for (const GameVerb& verb : game_verbs())
    if ((verb.is_panel || !only_panels) && fits(verb)) found.push_back(&verb);
  return found;
}

Text no_such_verb(std::string_view word, bool only_panels) {
  std::vector<std::string_view> names;
  for (const GameVerb* verb : verbs_that(only_panels, [](const GameVerb&) { return true; })) {
    const auto more = names_of(*verb);
    names.insert(names.end(), more.begin(), more.end());
  }
  const Text complaint = only_panels ? Text{"There is no panel {0}.", "Il n’y a pas de panneau {0}."}
                                     : Text{"There is no verb {0}.", "Il n’y a pas de verbe {0}."};
  const Text suggestion = did_you_mean(nearest(word, names));
  const Text help{" Type help for what can be typed.", " Tapez aide pour savoir que taper."};
  return fill(complaint, {in_quotes(word)}) + (suggestion.en.empty() ? help : suggestion);
}

Text which_of(std::string_view typed, const Verbs& beginnings) {
  std::vector<std::string_view> names;
  names.reserve(beginnings.size());
  for (const GameVerb* verb : beginnings) names.emplace_back(verb->name);
  const Text which = names.size() == 1 ? Text{"Type {1} in full.", "Tapez {1} en entier."}
                                       : Text{"{0} may mean {1}.", "{0} peut vouloir dire {1}."};
  return fill(which, {in_quotes(typed), listed(names)});
}

// How many words a verb takes: one where its usage is one word in brackets or a choice, any number where names follow.
std::size_t most_words(const GameVerb& verb) {
  const std::string& usage = verb.usage.en;
  if (usage.empty()) return 0;
  const bool is_one_word = verb.run == show_report || verb.run == take_back || verb.run == show_rules ||
                           verb.run == show_help || verb.run == change_language;
  return is_one_word ? 1 : std::numeric_limits<std::size_t>::max();
}

}  // namespace

Result<const GameVerb*, std::vector<Text>> find_verb(std::string_view typed, bool only_panels) {
  const std::string word = folded(typed);
  const Verbs exact = verbs_that(only_panels, [&](const GameVerb& verb) { return is_called(verb, word); });
  if (!exact.empty()) return exact.front();
  if (word.empty()) return std::vector<Text>{no_such_verb(typed, only_panels)};
  Verbs beginnings = verbs_that(only_panels, [&](const GameVerb& verb) { return verb.name.starts_with(word); });
  if (beginnings.empty())
    beginnings = verbs_that(only_panels, [&](const GameVerb& verb) { return has_name_beginning(verb, word); });
  if (beginnings.empty()) return std::vector<Text>{no_such_verb(typed, only_panels)};
  if (beginnings.size() == 1 && !beginnings[0]->in_full) return beginnings[0];
  return std::vector<Text>{which_of(typed, beginnings)};
}

Reply run_verb(const GameVerb& verb, TerminalGame& game, Words words) {
  const std::size_t most = most_words(verb);
  if (words.size() <= most) return verb.run(game, words);
  const Text complaint =
      most == 0 ? Text{"{0} stands alone: leave out {1}. Type {2}.", "{0} se suffit\u00A0: enlevez {1}. Tapez {2}."}
                : Text{"{0} takes one word: leave out {1}. Type {2}.",
                       "{0} ne prend qu’un mot\u00A0: enlevez {1}. Tapez {2}."};
  const std::string meant = verb.name + (most == 0 ? "" : " " + words[0]);
  Reply reply;
  reply.complaints = {
      game.streams.say(fill(complaint, {in_quotes(verb.name), in_quotes(words[most]), in_quotes(meant)}))};
  return reply;
}

Reply refuse(const TerminalGame& game, const Text& why) {
  Reply reply;
  reply.complaints = {game.streams.say(why)};
  return reply;
}

std::vector<std::string> split_words(std::string_view line) {
  std::istringstream words{std::string{line}};
  std::vector<std::string> all;
  for (std::string word; words >> word;) all.push_back(word);
  return all;
}

}  // namespace diapason
